/** Words that carry grammar and are no part of a name: one of them in upper case after a full stop starts a sentence. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above after again against all almost already also although always amid among an and another any anyone
  anything are as asked at be because been before behind being below beside between both but by can cannot could
  despite did do does during each earlier either else even ever every everyone everything few first for former from
  had has have having he he's he'd he'll her here hers him his how however i i'm i've i'd i'll if in indeed inside instead into is isn't it it's
  its last later least less like many may me meanwhile might mine more moreover most much must my near neither never
  nevertheless next no nobody none nonetheless nor not nothing now of off officials often on once one only onto or other others otherwise
  our ours out outside over perhaps rather several shall she she's she'd she'll should since so some somebody someone something
  soon still such than that that's the their theirs them then there there's therefore these they they're they've they'd they'll this those though
  through throughout thus till to today together tomorrow tonight too toward towards under unless until up upon us
  very via was wasn't we we're we've we'd we'll were what when where whereas whether which while who whoever whom whose why will with within
  without would yesterday yet you your yours you're you've`.split(/\s+/)
)
