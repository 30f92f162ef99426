/**
 * Organisations that go by an abbreviation. Own table from general knowledge, names as the organisations spell them.
 * A star: readers know the abbreviation, as the stylebooks of agencies and broadcasters judge it.
 */
export interface KnownOrganisation {
  acronym: string
  name: string
  /** Whether readers know the abbreviation without having it spelt out. */
  familiar: boolean
}

const table = `
*FBI|Federal Bureau of Investigation
*CIA|Central Intelligence Agency
*NSA|National Security Agency
*NASA|National Aeronautics and Space Administration
*NATO|North Atlantic Treaty Organization
*EU|European Union
*UN|United Nations
*BBC|British Broadcasting Corporation
*CNN|Cable News Network
*NBC|National Broadcasting Company
*PBS|Public Broadcasting Service
*NPR|National Public Radio
*MTV|Music Television
*WHO|World Health Organization
*NHS|National Health Service
*IMF|International Monetary Fund
*WTO|World Trade Organization
*NFL|National Football League
*NBA|National Basketball Association
*NHL|National Hockey League
*IRS|Internal Revenue Service
*UNICEF|United Nations Children's Fund
*UNESCO|United Nations Educational, Scientific and Cultural Organization
*OPEC|Organization of the Petroleum Exporting Countries
*IRA|Irish Republican Army
*KGB|Committee for State Security
*NRA|National Rifle Association
*NYPD|New York Police Department
*LAPD|Los Angeles Police Department
*IBM|International Business Machines
*AP|Associated Press
*IOC|International Olympic Committee
*EPA|Environmental Protection Agency
*RAF|Royal Air Force
*RSPCA|Royal Society for the Prevention of Cruelty to Animals
*ACLU|American Civil Liberties Union
*NAACP|National Association for the Advancement of Colored People
*MIT|Massachusetts Institute of Technology
*UCLA|University of California, Los Angeles
*UEFA|Union of European Football Associations
*TUC|Trades Union Congress
*CBI|Confederation of British Industry
*FDA|Food and Drug Administration
*CDC|Centers for Disease Control and Prevention
*FIFA|International Federation of Association Football
*FA|Football Association
*RNC|Republican National Committee
*DNC|Democratic National Committee
ABA|American Bar Association
ADL|Anti-Defamation League
*AFL-CIO|American Federation of Labor and Congress of Industrial Organizations
AIPAC|American Israel Public Affairs Committee
AMA|American Medical Association
ASEAN|Association of Southeast Asian Nations
ATF|Bureau of Alcohol, Tobacco, Firearms and Explosives
BLM|Bureau of Land Management
BLS|Bureau of Labor Statistics
BMA|British Medical Association
BOE|Bank of England
CAIR|Council on American-Islamic Relations
CBO|Congressional Budget Office
CFPB|Consumer Financial Protection Bureau
CFTC|Commodity Futures Trading Commission
CPS|Crown Prosecution Service
DEA|Drug Enforcement Administration
DHS|Department of Homeland Security
DOD|Department of Defense
DOE|Department of Energy
DOJ|Department of Justice
DVLA|Driver and Vehicle Licensing Agency
DWP|Department for Work and Pensions
ECB|European Central Bank
ECHR|European Court of Human Rights
EEOC|Equal Employment Opportunity Commission
ESA|European Space Agency
FAA|Federal Aviation Administration
FARC|Revolutionary Armed Forces of Colombia
FCA|Financial Conduct Authority
FCC|Federal Communications Commission
FDIC|Federal Deposit Insurance Corporation
FEC|Federal Election Commission
FEMA|Federal Emergency Management Agency
FSB|Federal Security Service
FTC|Federal Trade Commission
GAO|Government Accountability Office
GCHQ|Government Communications Headquarters
HHS|Department of Health and Human Services
HMRC|HM Revenue and Customs
HRW|Human Rights Watch
HUD|Department of Housing and Urban Development
IAEA|International Atomic Energy Agency
ICAO|International Civil Aviation Organization
ICC|International Criminal Court
ICE|Immigration and Customs Enforcement
ICJ|International Court of Justice
ICRC|International Committee of the Red Cross
IEA|International Energy Agency
IFS|Institute for Fiscal Studies
ILO|International Labour Organization
IOM|International Organization for Migration
IPCC|Intergovernmental Panel on Climate Change
IRGC|Islamic Revolutionary Guard Corps
ITF|International Tennis Federation
LSE|London School of Economics
MOD|Ministry of Defence
MPD|Metropolitan Police Department
MSF|Médecins Sans Frontières
NCA|National Crime Agency
*NCAA|National Collegiate Athletic Association
NEA|National Education Association
NIH|National Institutes of Health
NLRB|National Labor Relations Board
NOAA|National Oceanic and Atmospheric Administration
NRC|Nuclear Regulatory Commission
NSC|National Security Council
NSPCC|National Society for the Prevention of Cruelty to Children
NTSB|National Transportation Safety Board
NUT|National Union of Teachers
OAS|Organization of American States
OECD|Organization for Economic Cooperation and Development
OMB|Office of Management and Budget
ONS|Office for National Statistics
OPCW|Organisation for the Prohibition of Chemical Weapons
OPM|Office of Personnel Management
OSCE|Organization for Security and Co-operation in Europe
OSHA|Occupational Safety and Health Administration
PGA|Professional Golfers' Association
PKK|Kurdistan Workers' Party
PLO|Palestine Liberation Organization
PSNI|Police Service of Northern Ireland
RCMP|Royal Canadian Mounted Police
RNLI|Royal National Lifeboat Institution
SEC|Securities and Exchange Commission
SNP|Scottish National Party
SPLC|Southern Poverty Law Center
SSA|Social Security Administration
TSA|Transportation Security Administration
UAW|United Auto Workers
UKIP|UK Independence Party
UNHCR|United Nations High Commissioner for Refugees
UNSC|United Nations Security Council
USDA|Department of Agriculture
USGS|Geological Survey
USPS|United States Postal Service
VA|Department of Veterans Affairs
WADA|World Anti-Doping Agency
WFP|World Food Programme
WMO|World Meteorological Organization
WWF|World Wide Fund for Nature
YPG|People's Protection Units
SDF|Syrian Democratic Forces
`

/** Organisations by abbreviation. */
export const organisations: ReadonlyMap<string, KnownOrganisation> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const familiar = line.startsWith('*')
      const [acronym = '', name = ''] = line.slice(familiar ? 1 : 0).split('|')
      return [acronym, {acronym, name, familiar}]
    })
)

/**
 * Abbreviations of other things that readers know, brands that are nothing but letters, and words that are set in
 * capitals: none of them wants spelling out.
 */
export const familiarAcronyms: ReadonlySet<string> = new Set(
  `ABC AC AD AMD BSC LLB MFA MSC NFT NH NC ND NM RI SC TASS TMZ PAC VA ADHD AFC AFP AI AIDS AK AKA AM AMC ANC AOL APEC ASAP ASBO ATM AWOL BA BAFTA BBQ BC BCE BFF BLT BMW BMX BP BSE BST BTS CAD CBC CBE CBS CC CCTV
  CD CE CEO CERN CFO CG CGI CIO CNBC CO COO COVID CPR CTO CV CVS DA DC DDT DIY DJ DM DNA DOA DOB DUI DUP DVD DVR EDT EFL EMT EPL ER ES ESP ESPN EST ET
  ETA EV FAQ FC FDR FM FM FTSE FYI GB GBP GCSE GDP GI GIF GM GMB GMC GMO GMT GNP GOP GP GPA GPS GQ HBO HD HDTV HIV HMS HMV HP HQ HR HSBC IC ICU ID IED IM IKEA IMAX IN
  INC IPO IQ ISA ISBN ISIL ISIS IT ITN ITV IV IVF JD JFK JP JR KFC KGB KKK KLM KO KPMG LA LAX LBJ LCD LED LGBT LGBTQ LG LLC LLP LNG LP LPG LSD LTD
  MA MBA MBE MBC MC MD MDMA MEP MG MGM MI5 MI6 MLB MLK MLS MMR MO MP MP3 MPG MPH MRI MRSA MSNBC MSP MTV MVP NAFTA NASCAR NASDAQ NC NCO NGO NHS NJ NSW NW NY NYC OAP OBE OJ OK
  OPEC PA PC PE PGA PHD PIN PJ PM PMS PO POW PPE PR PS PTA PTSD PVC PX QA QC KC QE QR QVC RADAR RAM RBI RBS RSS REM RIP RNA ROI RTE RV RX SARS SAS SAT SATS SD SE SIM
  SMS SNL SOS SPF SS SSE STD STI SUV SW SWAT TB TBS TD THC TLC TNT TV UBS UCL UFC UFO UHF UK UPI UPS US USA USB USS USSR UTV UV VAR VAT VCR VHF VHS VIP VP VPN VR VW WBA WBC WBO WC WI
  WMD WPP WW1 WW2 WWE WWI WWII XL XM XML XR XXX YMCA YWCA ZIP`.split(/\s+/)
)

/** The noun that says what kind of body a name is of, and the nouns that say the same of it once more. */
export const organisationKinds: ReadonlyMap<string, readonly string[]> = new Map(
  `agency:agency,bureau administration:administration alliance:alliance,organization,organisation association:association
  authority:authority board:board bureau:bureau,agency coalition:coalition,alliance college:college,university
  commission:commission committee:committee company:company,corporation confederation:confederation
  corporation:corporation,company council:council court:court department:department,ministry federation:federation
  foundation:foundation fund:fund group:group institute:institute institution:institution
  ministry:ministry,department movement:movement office:office organization:organization,organisation,alliance,body,agency
  organisation:organisation,organization,alliance,body,agency party:party police:police service:service society:society
  treaty:treaty union:union university:university,college`
    .split(/\s+/)
    .map((entry) => {
      const [kind = '', same = ''] = entry.split(':')
      return [kind, same.split(',')]
    })
)

/** Capitalised nouns that make a run of capitals an organisation's name, besides the kinds above. */
export const organisationHeads: ReadonlySet<string> = new Set(
  `Agency Alliance Airlines Airways Assembly Association Authority Bank Board Broadcasting Bureau Centre Center Chamber
  Church Clinic Club Coalition Coastguard College Commission Committee Company Confederation Congress Corporation Corps
  Council Court Department Directorate Exchange Executive Federation Forum Foundation Front Fund Group Guild Holdings
  Hospital Inspectorate Institute Institution Laboratory League Ministry Movement Museum Network Office Orchestra
  Organisation Organization Parliament Party Police Project Register Registry School Secretariat Senate Service Services
  Society Survey Treasury Tribunal Trust Union Unit University Watch Worldwide`.split(/\s+/)
)

/** Last words of newspapers' names, by which copy calls them later: "the Post". */
export const paperNames: ReadonlySet<string> = new Set(
  'Chronicle Courier Dispatch Globe Guardian Herald Independent Inquirer Journal Mail Mirror News Observer Post Press Record Standard Star Sun Telegraph Times Tribune'.split(
    ' '
  )
)

/** What ends the name of a company, in lower case and without its stop. */
export const companyEndings: ReadonlySet<string> = new Set(
  'ag co corp group holdings inc llc ltd nv plc sa'.split(' ')
)
