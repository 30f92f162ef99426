import type {RuleMeta} from '../rule/define-rule.js'
import type {Severity} from '../rule/message.js'

/** Our own configurations to extend, by name: what each makes of a rule; null leaves it as it comes. */
export const presets: Readonly<Record<string, (rule: RuleMeta) => Severity | 'off' | null>> = {
  /** The defaults, to build on. */
  'copydesk/recommended': () => null,
  /** Nothing is a mere suggestion. */
  'copydesk/strict': ({severity}) => (severity === 'suggestion' ? 'warning' : null),
  /** Every rule off, to turn on one at a time. */
  'copydesk/none': () => 'off'
}
