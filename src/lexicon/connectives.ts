// Own list, after the conjunctive adverbs of Quirk et al., "A Comprehensive Grammar of the English Language", 8.134-147.

/** Words that tie a sentence to the one before it, so that no story opens with them. Lower case. */
export const connectives: ReadonlySet<string> = new Set(
  `instead meanwhile however also third thirdly second secondly moreover furthermore nevertheless nonetheless therefore
  thus hence consequently accordingly likewise similarly additionally besides otherwise conversely alternatively
  then afterwards thereafter but and or nor yet so still`.split(/\s+/)
)

/** First words that point back at something told before. */
export const openers: RegExp =
  /^(?:(?:he|she|they|his|her|their|it)\b|(?:at|in|on|after|during|amid|despite) (?:that|those|such|the same|this same)\b|asked (?:about|if|whether|at|for|by)\b|in (?:response|return|addition|contrast|turn)\b|(?:that|those|such) \w+ (?:was|were|is|are|came|comes|followed|had|has)\b|the (?:announcement|decision|move|comments?|remarks?|statement|incident|development|revelation|claim|meeting|exchange)s? (?:came|comes?|was|were|followed|follows)\b)/i
