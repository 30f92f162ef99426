// Written by scripts/generate.js from the folders here.
import type {Rule} from '../src/rule/index.js'
import ageMismatch from './age-mismatch/index.js'
import countryName from './country-name/index.js'
import doubledReference from './doubled-reference/index.js'
import firstReference from './first-reference/index.js'
import headlineMismatch from './headline-mismatch/index.js'
import houseTerm from './house-term/index.js'
import inconsistentCountryName from './inconsistent-country-name/index.js'
import inconsistentName from './inconsistent-name/index.js'
import inconsistentSpelling from './inconsistent-spelling/index.js'
import indefiniteArticle from './indefinite-article/index.js'
import leftover from './leftover/index.js'
import lowercaseSentenceStart from './lowercase-sentence-start/index.js'
import numberMismatch from './number-mismatch/index.js'
import pairedWords from './paired-words/index.js'
import punctuationSlip from './punctuation-slip/index.js'
import quotePunctuation from './quote-punctuation/index.js'
import readability from './readability/index.js'
import redundantAcronym from './redundant-acronym/index.js'
import repeatedInformation from './repeated-information/index.js'
import repeatedWord from './repeated-word/index.js'
import sentenceFragment from './sentence-fragment/index.js'
import splitWord from './split-word/index.js'
import spunPhrase from './spun-phrase/index.js'
import stitchedArticle from './stitched-article/index.js'
import strayTeaser from './stray-teaser/index.js'
import timeElement from './time-element/index.js'
import titleChange from './title-change/index.js'
import unattributedPronoun from './unattributed-pronoun/index.js'
import unattributedQuote from './unattributed-quote/index.js'
import unbalancedQuote from './unbalanced-quote/index.js'
import undefinedAcronym from './undefined-acronym/index.js'
import unsupportedClaim from './unsupported-claim/index.js'
import webBoilerplate from './web-boilerplate/index.js'
import weekdayMismatch from './weekday-mismatch/index.js'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  ageMismatch,
  countryName,
  doubledReference,
  firstReference,
  headlineMismatch,
  houseTerm,
  inconsistentCountryName,
  inconsistentName,
  inconsistentSpelling,
  indefiniteArticle,
  leftover,
  lowercaseSentenceStart,
  numberMismatch,
  pairedWords,
  punctuationSlip,
  quotePunctuation,
  readability,
  redundantAcronym,
  repeatedInformation,
  repeatedWord,
  sentenceFragment,
  splitWord,
  spunPhrase,
  stitchedArticle,
  strayTeaser,
  timeElement,
  titleChange,
  unattributedPronoun,
  unattributedQuote,
  unbalancedQuote,
  undefinedAcronym,
  unsupportedClaim,
  webBoilerplate,
  weekdayMismatch
]
