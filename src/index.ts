import {rules} from '../rules/index.js'

export {articleOf, createArticle, type Article, type FacetName} from './article/index.js'
export {checkDocument, checkText, type DeskSettings, type ForeignPlugin, type RuleEntry} from './desk.js'
export {readText, type Document} from './input/index.js'
export {defineRule, type House, type Message, type Rule, type RuleMeta, type Severity} from './rule/index.js'
export {rules}

/** A preset of all rules, so that `"plugins": ["copydesk"]` works in the configuration of any retext user. */
const preset = {plugins: [...rules]}

export default preset
