import type {Severity} from '../rule/message.js'
import type {Report} from './report.js'
import {escapeXml} from './xml.js'

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info'
}

/** Writes Checkstyle XML. */
export function toCheckstyle({files, notChecked}: Report): string {
  const parts = files.map(({path, messages}) => {
    const errors = messages.map(
      ({start, severity, reason, ruleId}) =>
        `    <error line="${start.line}" column="${start.column}" severity="${severities[severity]}" message="${escapeXml(reason)}" source="${escapeXml(`copydesk.${ruleId}`)}"/>\n`
    )
    return `  <file name="${escapeXml(path)}">\n${errors.join('')}  </file>\n`
  })
  for (const {path, reason, severity, line = 1} of notChecked) {
    const level = severity === 'error' ? 'error' : 'info'
    parts.push(
      `  <file name="${escapeXml(path)}">\n    <error line="${line}" severity="${level}" message="${escapeXml(`Not checked: ${reason}`)}" source="copydesk.not-checked"/>\n  </file>\n`
    )
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${parts.join('')}</checkstyle>\n`
}
