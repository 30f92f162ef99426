/** Abbreviations that are followed by the word they belong to, so that their full stop ends no sentence. Lower case, without the last stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  `adm approx assn asst atty atty.gen ave bldg blvd brig capt cf cmdr col cpl ct dept det dist dr e.g est fig ft gen gov hon i.e
  insp jan feb mar apr jun jul aug sept sep oct nov dec lt lt.col lt.gen maj messrs mr mrs ms msgr mt mx no nos
  p pfc ph.d pp pres prof pvt rep reps rev sec sen sens sgt st supt univ vol vs v mss mmes rt`.split(/\s+/)
)
