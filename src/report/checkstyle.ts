import type {Severity} from '../rule/message.js'
import {describeLedger} from './ledger.js'
import type {Report} from './report.js'
import {escapeXml} from './xml.js'

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info'
}

/** Writes Checkstyle XML; it has no place for what was left out but a comment. */
export function toCheckstyle({files, notChecked, ledger}: Report): string {
  const parts = files.map(({path, messages}) => {
    const errors = messages.map(
      ({start, severity, reason, ruleId}) =>
        `    <error line="${start.line}" column="${start.column}" severity="${severities[severity]}" message="${escapeXml(reason)}" source="${escapeXml(`copydesk.${ruleId}`)}"/>\n`
    )
    return `  <file name="${escapeXml(path)}">\n${errors.join('')}  </file>\n`
  })
  for (const {path, reason, severity, line = 1, column = 1} of notChecked) {
    const level = severity === 'error' ? 'error' : 'info'
    parts.push(
      `  <file name="${escapeXml(path)}">\n    <error line="${line}" column="${column}" severity="${level}" message="${escapeXml(`Not checked: ${reason}`)}" source="copydesk.not-checked"/>\n  </file>\n`
    )
  }
  for (const clause of ledger ? describeLedger(ledger) : []) {
    // Two hyphens would end the comment.
    parts.push(`  <!-- left out: ${escapeXml(clause).replace(/-(?=-|$)/g, '- ')} -->\n`)
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${parts.join('')}</checkstyle>\n`
}
