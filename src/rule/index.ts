export {asker, hasCapital, placesOf} from '../article/index.js'
export {
  defineRule,
  type Category,
  type Context,
  type OptionMeta,
  type Rule,
  type RuleMeta
} from './define-rule.js'
export {noHouse, type House, type Term} from './house.js'
export type {Message, Related, Severity} from './message.js'
export {contextAt, locatorOf, ruleUrl, runRule, sortMessages, type RuleSettings} from './run-rule.js'
export {sentencesOf} from './sentences-of.js'
export {findSentenceNodes, runStockPlugin, type StockMessage} from './stock.js'
export {shorten} from './shorten.js'
export {applyStets, joinStets, type StetResult, type UsedStet, type WordStet} from './stets.js'
