/** Abbreviations that stand before what they belong to, so that their full stop never ends a sentence. Lower case, without the last stop. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `adm amb assemb asst atty brig capt cf cmdr cmsgt col comdr cpl cpt det dr e.g eng ens fr gen gov govs hon i.e insp lt lt.col
  lt.gen lt.cmdr maj maj.gen messrs mfg mlle mme mmes mr mrs ms msgr mt mx pfc pres prof pvt rep reps rev revd sen sens sgt
  spc ssgt st sts ste supt viz vs v`.split(/\s+/)
)

/** Abbreviations that stand before a number: "No. 10", "Sept. 11". */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  `apr art aug ch chap dec feb fig figs jan jul jun mar no nos nov oct op p para pop pp pt sec sect sept sep vol vols
  c ca approx est b d m div`.split(/\s+/)
)

/** Abbreviations that may end a sentence: of firms, places, degrees, times, measures. Lower case, without the last stop. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  `a.d a.k.a a.m al assn ave b.a b.c b.s bbl bbls bldg blvd bros co corp ct d.d.s dept dist div esq est etc ext fed ft gal
  gmbh govt hon hq hr hrs inc int'l intl j.d jr kg km lb lbs ll.b llc llp ltd m.a m.b.a m.d min mo mos mph natl oz
  p.m ph.d plc pty q.c rd ret s.a s.c sr st univ wt yd yr yrs
  n.c n.d n.h n.j n.m n.y r.i s.d u.k u.n u.s u.s.a w.va d.c e.u l.a`.split(/\s+/)
)

/**
 * The like that open with a capital, without which they are words ("ill", "sun"): days, and states as news copy
 * writes them after a town. Lower case, without the last stop.
 */
export const properAbbreviations: ReadonlySet<string> = new Set(
  `fri mon sat sun thu thur thurs tue tues wed
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mont neb nebr nev okla ont ore pa
  penn que tenn tex va vt wash wis wyo`.split(/\s+/)
)
