/**
 * Words that stand apart where English has one, general knowledge: only pairs that no sentence needs side by side, so
 * not "with in" ("dealt with in May"), "some one" ("some one million"), "after noon", "who ever", "like wise".
 */
export const splitWords: ReadonlyMap<string, string> = new Map(
  `al ready|al though|al ways|an other|any thing|be fore|be hind|be neath|be tween|be yond|earth quake|earth quakes|every thing|
  every where|further more|grand father|grand mother|head quarters|him self|it self|mean while|never theless|news paper|
  news papers|no where|none theless|our selves|some thing|some what|spokes man|spokes person|spokes woman|them selves|
  there fore|through out|to gether|under stand|what soever|with out|your selves`
    .split(/\s*\|\s*/)
    .map((pair) => [pair, pair.replace(' ', '')])
)

/** Three words for one, by the first two. */
export const splitThrees: ReadonlyMap<string, readonly [third: string, whole: string]> = new Map([
  ['never the', ['less', 'nevertheless']],
  ['none the', ['less', 'nonetheless']],
  ['what so', ['ever', 'whatsoever']],
  ['not with', ['standing', 'notwithstanding']]
])

/** What one comes or goes "into", where the two words of "in to" are a slip. */
export const intoWhat: ReadonlySet<string> = new Set(
  'being effect existence fashion force office operation play power view'.split(' ')
)
