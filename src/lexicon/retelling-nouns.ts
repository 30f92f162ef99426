/**
 * Nouns that take up what was told in the sentence before ("The announcement came after …"): what is said, decided
 * or done. Own list, from the shell nouns that grammars of English give.
 */
export const retellingNouns: ReadonlySet<string> = new Set(
  `accusation accusations admission admissions allegation allegations announcement announcements appeal assertion
  assertions charge claim claims comment comments complaint complaints concession confession confirmation criticism
  decision denial denials description disclosure disclosures exchange explanation finding findings incident incidents
  insistence move pledge pledges promise promises proposal proposals reaction reactions remark remarks reply response
  responses revelation revelations ruling statement statements suggestion threat threats verdict warning warnings`.split(
    /\s+/
  )
)
