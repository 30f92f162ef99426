import fs from 'node:fs'
import path from 'node:path'
import type {RuleInfo} from '../report/report.js'
import type {RuleMeta} from '../rule/define-rule.js'
import {ruleUrl} from '../rule/run-rule.js'

/** The version of copydesk. */
export const version = process.env['COPYDESK_VERSION'] ?? '0.0.0'

/** What tells this build from every other of the same version; in a run from the sources there is nothing to tell by. */
export const build = process.env['COPYDESK_BUILD'] ?? ''

/** Gives the documentation of a rule, in Markdown. */
export function readReadme(id: string): string {
  return fs.readFileSync(path.join(findPackage(), 'rules', id, 'readme.md'), 'utf8')
}

/** Gives what a report may tell about a rule. */
export function toRuleInfo({id, description, category, severity}: RuleMeta): RuleInfo {
  return {id, description, category, severity, url: ruleUrl(id), help: readReadme(id)}
}

/** The folder of this package, whether it runs from `dist` or from `src`. */
function findPackage(): string {
  let folder = import.meta.dirname
  while (!fs.existsSync(path.join(folder, 'rules/repeated-word')) && folder !== path.dirname(folder))
    folder = path.dirname(folder)
  return folder
}
