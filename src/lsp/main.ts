import {
  createConnection,
  ProposedFeatures,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type Connection,
  type MessageReader,
  type MessageWriter
} from 'vscode-languageserver/node'
import net from 'node:net'
import {createLifecycle} from './lifecycle.js'
import {serve} from './server.js'

/** How a client reaches the server. */
export type Transport = {kind: 'stdio'} | {kind: 'socket'; port: number}

/** Reads the arguments after `lsp`; gives one clause where they make no sense. */
export function readTransport(args: readonly string[]): Transport | string {
  let transport: Transport = {kind: 'stdio'}
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!
    const socket = /^--socket(?:=(.*))?$/.exec(argument)
    if (argument === '--stdio') transport = {kind: 'stdio'}
    else if (socket) {
      const value = socket[1] ?? args[++at] ?? ''
      const port = Number(value)
      if (!/^\d+$/.test(value) || port < 1 || port > 65535)
        return `unexpected \`${value}\` after \`--socket\`, expected a port`
      transport = {kind: 'socket', port}
    } else if (!argument.startsWith('--clientProcessId')) {
      return `unexpected \`${argument}\` after \`lsp\`, expected --stdio or --socket PORT`
    }
  }
  return transport
}

/** Serves over standard streams, or over a socket that the client listens on; ends with the client. */
export function startServer(transport: Transport): void {
  const version = process.env['COPYDESK_VERSION'] ?? ''
  if (transport.kind === 'stdio') {
    const reader = new StreamMessageReader(process.stdin)
    const writer = new StreamMessageWriter(process.stdout)
    // A client that dies leaves a closed stream behind.
    process.stdin.on('end', () => process.exit(1))
    serve(connect(reader, writer), version)
    return
  }
  const socket = net.connect(transport.port, '127.0.0.1')
  socket.on('error', (error) => {
    process.stderr.write(`copydesk: cannot reach the client on port ${transport.port}: ${error.message}\n`)
    process.exit(2)
  })
  socket.on('close', () => process.exit(1))
  serve(connect(new SocketMessageReader(socket), new SocketMessageWriter(socket)), version)
}

function connect(reader: MessageReader, writer: MessageWriter): Connection {
  // Where one message ends and the next begins cannot be found again.
  reader.onError((error) => {
    if (!error.message.includes('Content-Length')) return
    process.stderr.write(`copydesk: ${error.message.split('\n')[0]}\n`)
    process.exit(1)
  })
  return createConnection(ProposedFeatures.all, reader, writer, {messageStrategy: createLifecycle(writer)})
}
