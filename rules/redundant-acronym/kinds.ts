// Besides those of retext-redundant-acronyms: what the letters stand for, as each body or style guide spells it out.

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(/\n\s*/).flatMap((row) =>
      row
        .split(': ')[1]!
        .split(' ')
        .map((name) => [name, row.split(': ')[0]!])
    )
  )

/** The word that an acronym ends with, in the singular. */
export const lastWords: ReadonlyMap<string, string> = table(
  `administration: FDA
  agency: CIA EPA IAEA NSA
  association: AMA NBA NCAA NRA
  bank: ECB
  bureau: FBI
  commission: FCC FEC FTC SEC
  committee: DNC IOC RNC
  corporation: BBC
  council: UNSC
  court: ICC ICJ
  device: IED
  department: DOJ FDNY LAPD NYPD
  disc: CD DVD
  disease: COPD STD
  disorder: ADHD OCD PTSD
  equipment: PPE
  fund: ETF IMF
  gas: LNG
  grenade: RPG
  infection: STI UTI
  league: MLS NFL NHL
  missile: ICBM
  network: VPN
  object: UFO
  offering: IPO
  officer: CEO CFO
  organization: ILO IMO NGO OECD PLO WHO WTO
  party: BJP DUP SNP UKIP
  product: GDP GNP
  provider: ISP
  rate: APR
  service: IRS
  station: ISS
  syndrome: SARS
  television: CCTV
  union: EU
  vehicle: EV SUV UAV
  virus: HPV RSV
  zone: EEZ`
)

/** The words that the acronyms of retext-redundant-acronyms end with: only before them has it anything to say. */
export const stockWords: ReadonlySet<string> = new Set(
  `account adapter chat circuit code computer conference control current diode disc disorder display exam examination
  excursion format frequency gas index interface language line machine memory missile module network notation number
  organization party pointer protocol sheet stylesheet syndrome system tax test unit virus zone`.split(/\s+/)
)

/** Kinds that also begin a noun of their own: the IMF fund managers. */
export const bodies: ReadonlySet<string> = new Set(
  `administration agency association bank bureau commission committee corporation council court department fund league organization
  party service station union`.split(/\s+/)
)

/** Bodies of which there are many, so that the plural is theirs. */
export const manifold: ReadonlySet<string> = new Set(['ETF', 'NGO'])

/** Acronyms that are names by now, or that the word behind does not repeat: OPEC countries, IBM machines. */
export const names: ReadonlySet<string> = new Set(
  'ADD AM ARM BASIC CNN FM IBM KFC MASH MIDI NPR OPEC PDF RIP SALT START TWA UL UN UPI USGS'.split(' ')
)
