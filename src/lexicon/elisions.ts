/**
 * Words that begin with an apostrophe, without it, in lower case: what English leaves out at the front of a word in
 * speech and verse. Put together by hand.
 */
export const frontElisions: ReadonlySet<string> = new Set(
  `tis twas twere twill twould twixt tween em n til till cause cos cuz coz bout round gainst neath nuff nother fore
  cept pon mongst midst gator burb burbs hood stache sup kay scuse specially tude zactly spect spose way tisnt twasnt
  erself imself er im ere ead ome ouse ell ow`.split(/\s+/)
)

/** Words that end in an apostrophe besides plural possessives and "-in'", without it, in lower case. */
export const backElisions: ReadonlySet<string> = new Set(
  `o th an ol mo lil li y wi n t d ma goin nothin somethin tha fo sho po mos jus wit bro sis`.split(/\s+/)
)
