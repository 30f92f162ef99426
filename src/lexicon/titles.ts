const list = (words: string): string[] => words.split(/\s+/)

/** Forms of address and titles that tell a gender, lower case, without a full stop. */
export const genderedTitles: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...list(
    `mr messrs sir lord king prince duke earl count baron emperor pope father brother monsignor congressman councilman
    alderman chairman spokesman policeman businessman assemblyman sheikh sultan emir ayatollah imam herr monsieur señor don`
  ).map((word) => [word, 'male'] as const),
  ...list(
    `mrs ms miss mme dame lady queen princess duchess countess baroness empress mother sister congresswoman councilwoman
    chairwoman spokeswoman policewoman businesswoman assemblywoman frau madame señora doña`
  ).map((word) => [word, 'female'] as const)
])

/** Forms of address that stand before a surname at every mention, lower case, without a full stop. */
export const courtesyTitles: ReadonlySet<string> = new Set(
  list(
    'mr mrs ms miss mx messrs drs mme mmes mlle herr frau monsieur madame señor señora sir dame lord lady dr prof'
  )
)

/**
 * Titles and offices that stand before a name with a capital, lower case, without a full stop: by the Associated
 * Press's and the Guardian's lists of titles, and the ranks of the armed forces and the police.
 */
export const titles: ReadonlySet<string> = new Set([
  ...courtesyTitles,
  ...genderedTitles.keys(),
  ...list(
    `president vice-president minister secretary senator senators sen sens representative representatives rep reps cllr coun delegate assemblymember
    congressmember gov govs governor governors lt lieutenant mayor alderwoman councillor councilor councilmember commissioner
    comptroller treasurer judge justice magistrate general gen brigadier brig colonel col major maj captain capt cmdr commander
    sergeant sgt corporal cpl private pvt pfc admiral adm commodore officer detective inspector constable superintendent supt
    sheriff marshal chief director ambassador envoy consul chancellor premier taoiseach tánaiste speaker leader chair chairperson chairwoman chairman
    ceo cfo coo professor doctor coach manager cardinal archbishop bishop dean deacon rev reverend rabbi mufti patriarch canon vicar
    attorney solicitor counsel prosecutor advocate adviser advisor deputy spokesperson hon
    rapporteur undersecretary under-secretary whip director-general secretary-general attorney-general mp msp ms td mep congresspeople
    comrade tsar czar shah viscount marquess maharaja`
  )
])

/** Words of a title before its last one ("foreign minister", "attorney general"), lower case. */
export const titleModifiers: ReadonlySet<string> = new Set(
  list(
    `prime foreign vice deputy first chief assistant associate acting interim crown lieutenant major interior defence defense finance home health
    education trade energy environment shadow press campaign executive managing head senior national security house majority minority
    permanent special former ex then police fire district state opposition supreme general inspector attorney solicitor surgeon`
  )
)

/** Titles that are given names or family names as well: alone before one word they are names. */
export const doubtfulTitles: ReadonlySet<string> = new Set(
  list('dean earl duke don marshal baron canon king prince chair crown labour sister brother father')
)

/** Titles whose bearers are named by them and a single name: monarchs, popes, peers, members of orders. */
export const monarchTitles: ReadonlySet<string> = new Set(
  list(
    `king queen prince princess pope emperor empress shah tsar czar sultan emir lord lady baroness baron dame sir duke duchess earl
    countess count viscount marquess sheikh saint sister father mother brother ayatollah patriarch archduke maharaja`
  )
)

/** Presidents and vice presidents of the United States since 1945: title and surname introduce them in much American copy. */
export const usPresidents: ReadonlySet<string> = new Set(
  list(
    `Truman Barkley Eisenhower Nixon Kennedy Johnson Humphrey Agnew Ford Rockefeller Carter Mondale Reagan Bush Quayle Clinton Gore
    Cheney Obama Biden Trump Pence Harris Vance`
  )
)

const kind = (...groups: string[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap((group) => list(group).map((title) => [title, list(group)[0]!] as const)))

/** Titles of which nobody bears two at a time: from each to the one that stands for its group. Lower case, without a full stop. */
export const titleKinds: readonly ReadonlyMap<string, string>[] = [
  kind('senator sen', 'representative rep congressman congresswoman'),
  kind('mr', 'mrs ms miss'),
  kind(
    'general gen',
    'colonel col',
    'major maj',
    'captain capt',
    'lieutenant lt',
    'sergeant sgt',
    'corporal cpl',
    'private pvt pfc',
    'admiral adm',
    'commander cmdr',
    'commodore'
  ),
  kind('judge', 'justice', 'magistrate'),
  kind('bishop', 'archbishop', 'cardinal', 'pope'),
  kind('king', 'prince', 'duke', 'earl'),
  kind('queen', 'princess', 'duchess', 'countess')
]
