import {
  ErrorCodes,
  Message,
  type InitializeParams,
  type MessageStrategy,
  type MessageWriter
} from 'vscode-languageserver/node'

/**
 * Holds clients to the protocol's order: nothing is served before `initialize` or after `shutdown`, whatever is asked.
 * What is refused gets an answer that says so.
 */
export function createLifecycle(writer: MessageWriter): MessageStrategy {
  let state: 'new' | 'running' | 'shut' = 'new'
  const refuse = (id: string | number | null, code: number, message: string): Promise<void> =>
    writer.write({jsonrpc: '2.0', id, error: {code, message}} as Message)
  return {
    async handleMessage(message, next) {
      if (Message.isRequest(message)) {
        const {id, method} = message
        if (method === 'initialize') {
          if (state !== 'new') return refuse(id, ErrorCodes.InvalidRequest, 'copydesk: initialized already')
          state = 'running'
          return next({...message, params: complete(message.params)} as Message)
        } else if (state === 'new') {
          return refuse(id, ErrorCodes.ServerNotInitialized, `copydesk: ${method} before initialize`)
        } else if (state === 'shut') {
          return refuse(id, ErrorCodes.InvalidRequest, `copydesk: ${method} after shutdown`)
        }
        if (method === 'shutdown') state = 'shut'
      } else if (Message.isNotification(message) && state !== 'running' && message.method !== 'exit') return
      await next(message)
    }
  }
}

/** What a client must say of itself, though it said less. */
function complete(params: unknown): object {
  const given = (typeof params === 'object' ? params : null) as Partial<InitializeParams> | null
  return {...given, capabilities: given?.capabilities ?? {}}
}
