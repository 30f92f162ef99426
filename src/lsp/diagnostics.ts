import {DiagnosticSeverity, type Diagnostic} from 'vscode-languageserver'
import type {Message, Severity} from '../rule/index.js'
import {toRange} from './positions.js'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information
}

/** Turns messages into diagnostics. */
export function toDiagnostics(
  messages: readonly Message[],
  uri: string,
  relatedSupport: boolean
): Diagnostic[] {
  return messages.map((message) => ({
    range: toRange(message),
    severity: severities[message.severity],
    source: message.source,
    code: message.ruleId,
    ...(message.url !== null && {codeDescription: {href: message.url}}),
    message: message.reason,
    ...(relatedSupport &&
      message.related.length > 0 && {
        relatedInformation: message.related.map((related) => ({
          location: {uri, range: toRange(related)},
          message: related.reason
        }))
      })
  }))
}
