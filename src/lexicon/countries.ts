/**
 * Countries and what they are called. Own table from general knowledge; codes are ISO 3166-1 alpha-2 (the UK's nations:
 * ISO 3166-2; Kosovo: XK, in use by the EU).
 */
export interface Country {
  code: string
  /** The name that news copy uses, without its article. */
  name: string
  /** Whether the name takes "the". */
  article: boolean
  /** What belongs to it; the first is the usual one. */
  adjectives: readonly string[]
  /** The state's name in treaties, without its article. */
  formal: readonly string[]
  /** Its people, one of them, where that is not the adjective or the adjective with an s. */
  demonyms: readonly string[]
  /** Other names that news copy uses. */
  others: readonly string[]
  /** Abbreviations, the usual one first. */
  acronyms: readonly string[]
}

// code | name | adjectives | formal names | people | other names | abbreviations
const table = `
AF|Afghanistan|Afghan|Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan
AL|Albania|Albanian|Republic of Albania
DZ|Algeria|Algerian|People's Democratic Republic of Algeria
AD|Andorra|Andorran|Principality of Andorra
AO|Angola|Angolan|Republic of Angola
AG|Antigua and Barbuda|Antiguan, Barbudan|||Antigua
AR|Argentina|Argentine, Argentinian|Argentine Republic
AM|Armenia|Armenian|Republic of Armenia
AU|Australia|Australian|Commonwealth of Australia|Aussie
AT|Austria|Austrian|Republic of Austria
AZ|Azerbaijan|Azerbaijani, Azeri|Republic of Azerbaijan
BS|the Bahamas|Bahamian|Commonwealth of the Bahamas
BH|Bahrain|Bahraini|Kingdom of Bahrain
BD|Bangladesh|Bangladeshi|People's Republic of Bangladesh
BB|Barbados|Barbadian|||
BY|Belarus|Belarusian, Belarussian|Republic of Belarus||Byelorussia
BE|Belgium|Belgian|Kingdom of Belgium
BZ|Belize|Belizean|
BJ|Benin|Beninese|Republic of Benin
BT|Bhutan|Bhutanese|Kingdom of Bhutan
BO|Bolivia|Bolivian|Plurinational State of Bolivia
BA|Bosnia and Herzegovina|Bosnian|||Bosnia, Bosnia-Herzegovina
BW|Botswana|Botswanan|Republic of Botswana
BR|Brazil|Brazilian|Federative Republic of Brazil
BN|Brunei|Bruneian|Nation of Brunei, State of Brunei
BG|Bulgaria|Bulgarian|Republic of Bulgaria
BF|Burkina Faso|Burkinabe, Burkinabé
BI|Burundi|Burundian|Republic of Burundi
KH|Cambodia|Cambodian|Kingdom of Cambodia
CM|Cameroon|Cameroonian|Republic of Cameroon
CA|Canada|Canadian
CV|Cape Verde|Cape Verdean|Republic of Cape Verde, Republic of Cabo Verde||Cabo Verde
CF|the Central African Republic|Central African||||CAR
TD|Chad|Chadian|Republic of Chad
CL|Chile|Chilean|Republic of Chile
CN|China|Chinese|People's Republic of China|||PRC, P.R.C.
CO|Colombia|Colombian|Republic of Colombia
KM|Comoros|Comorian, Comoran|Union of the Comoros
CG|Congo-Brazzaville|Congolese|||Republic of Congo, Republic of the Congo, Congo Republic
CD|the Democratic Republic of Congo|Congolese|||Democratic Republic of the Congo, DR Congo, Congo-Kinshasa, Zaire|DRC, D.R.C.
CR|Costa Rica|Costa Rican|Republic of Costa Rica
CI|Ivory Coast|Ivorian|Republic of Côte d'Ivoire, Republic of Ivory Coast||Côte d'Ivoire, Cote d'Ivoire
HR|Croatia|Croatian|Republic of Croatia|Croat
CU|Cuba|Cuban|Republic of Cuba
CY|Cyprus|Cypriot|Republic of Cyprus
CZ|the Czech Republic|Czech|||Czechia
DK|Denmark|Danish|Kingdom of Denmark|Dane
DJ|Djibouti|Djiboutian|Republic of Djibouti
DM|Dominica||Commonwealth of Dominica
DO|the Dominican Republic|Dominican
EC|Ecuador|Ecuadorean, Ecuadorian|Republic of Ecuador
EG|Egypt|Egyptian|Arab Republic of Egypt
SV|El Salvador|Salvadoran, Salvadorean|Republic of El Salvador
GQ|Equatorial Guinea|Equatoguinean, Equatorial Guinean|Republic of Equatorial Guinea
ER|Eritrea|Eritrean|State of Eritrea
EE|Estonia|Estonian|Republic of Estonia
SZ|Eswatini|Swazi|Kingdom of Eswatini, Kingdom of Swaziland||Swaziland
ET|Ethiopia|Ethiopian|Federal Democratic Republic of Ethiopia
FJ|Fiji|Fijian|Republic of Fiji
FI|Finland|Finnish|Republic of Finland|Finn
FR|France|French|French Republic|Frenchman, Frenchmen, Frenchwoman, Frenchwomen
GA|Gabon|Gabonese|Gabonese Republic
GM|the Gambia|Gambian|Republic of the Gambia
GE|Georgia|Georgian
DE|Germany|German|Federal Republic of Germany
GH|Ghana|Ghanaian|Republic of Ghana
GR|Greece|Greek|Hellenic Republic
GD|Grenada|Grenadian
GT|Guatemala|Guatemalan|Republic of Guatemala
GN|Guinea|Guinean|Republic of Guinea
GW|Guinea-Bissau|Bissau-Guinean|Republic of Guinea-Bissau
GY|Guyana|Guyanese|Co-operative Republic of Guyana, Cooperative Republic of Guyana
HT|Haiti|Haitian|Republic of Haiti
HN|Honduras|Honduran|Republic of Honduras
HU|Hungary|Hungarian|Republic of Hungary
IS|Iceland|Icelandic||Icelander
IN|India|Indian|Republic of India
ID|Indonesia|Indonesian|Republic of Indonesia
IR|Iran|Iranian|Islamic Republic of Iran
IQ|Iraq|Iraqi|Republic of Iraq
IE|Ireland|Irish||Irishman, Irishmen, Irishwoman, Irishwomen|Republic of Ireland, Irish Republic
IL|Israel|Israeli|State of Israel
IT|Italy|Italian|Italian Republic
JM|Jamaica|Jamaican
JP|Japan|Japanese
JO|Jordan|Jordanian|Hashemite Kingdom of Jordan
KZ|Kazakhstan|Kazakh|Republic of Kazakhstan
KE|Kenya|Kenyan|Republic of Kenya
KI|Kiribati|I-Kiribati|Republic of Kiribati
KP|North Korea|North Korean|Democratic People's Republic of Korea|||DPRK, D.P.R.K.
KR|South Korea|South Korean|Republic of Korea|||ROK
XK|Kosovo|Kosovan, Kosovar|Republic of Kosovo
KW|Kuwait|Kuwaiti|State of Kuwait
KG|Kyrgyzstan|Kyrgyz|||Kyrgyz Republic
LA|Laos|Laotian, Lao|Lao People's Democratic Republic
LV|Latvia|Latvian|Republic of Latvia
LB|Lebanon|Lebanese|Lebanese Republic
LS|Lesotho|Basotho|Kingdom of Lesotho
LR|Liberia|Liberian|Republic of Liberia
LY|Libya|Libyan|State of Libya
LI|Liechtenstein||Principality of Liechtenstein|Liechtensteiner
LT|Lithuania|Lithuanian|Republic of Lithuania
LU|Luxembourg|Luxembourgish|Grand Duchy of Luxembourg|Luxembourger
MG|Madagascar|Malagasy, Madagascan|Republic of Madagascar
MW|Malawi|Malawian|Republic of Malawi
MY|Malaysia|Malaysian
MV|the Maldives|Maldivian|Republic of Maldives
ML|Mali|Malian|Republic of Mali
MT|Malta|Maltese|Republic of Malta
MH|the Marshall Islands|Marshallese|Republic of the Marshall Islands
MR|Mauritania|Mauritanian|Islamic Republic of Mauritania
MU|Mauritius|Mauritian|Republic of Mauritius
MX|Mexico|Mexican|United Mexican States
FM|Micronesia|Micronesian|Federated States of Micronesia
MD|Moldova|Moldovan|Republic of Moldova|Republic of Moldova
MC|Monaco|Monegasque, Monégasque|Principality of Monaco
MN|Mongolia|Mongolian
ME|Montenegro|Montenegrin
MA|Morocco|Moroccan|Kingdom of Morocco
MZ|Mozambique|Mozambican|Republic of Mozambique
MM|Myanmar||Republic of the Union of Myanmar, Union of Myanmar||Burma
NA|Namibia|Namibian|Republic of Namibia
NR|Nauru|Nauruan|Republic of Nauru
NP|Nepal|Nepalese, Nepali|Federal Democratic Republic of Nepal
NL|the Netherlands|Dutch|Kingdom of the Netherlands|Dutchman, Dutchmen, Dutchwoman, Dutchwomen|Holland
NZ|New Zealand|||New Zealander|
NI|Nicaragua|Nicaraguan|Republic of Nicaragua
NE|Niger|Nigerien|Republic of Niger, Republic of the Niger
NG|Nigeria|Nigerian|Federal Republic of Nigeria
MK|North Macedonia|Macedonian|Republic of North Macedonia, Former Yugoslav Republic of Macedonia||Macedonia
NO|Norway|Norwegian|Kingdom of Norway
OM|Oman|Omani|Sultanate of Oman
PK|Pakistan|Pakistani|Islamic Republic of Pakistan
PW|Palau|Palauan|Republic of Palau
PS|Palestine|Palestinian|State of Palestine||the Palestinian territories
PA|Panama|Panamanian|Republic of Panama
PG|Papua New Guinea|Papua New Guinean|Independent State of Papua New Guinea|||PNG
PY|Paraguay|Paraguayan|Republic of Paraguay
PE|Peru|Peruvian|Republic of Peru
PH|the Philippines|Philippine, Filipino|Republic of the Philippines|Filipina
PL|Poland|Polish|Republic of Poland|Pole
PT|Portugal|Portuguese|Portuguese Republic
QA|Qatar|Qatari|State of Qatar
RO|Romania|Romanian
RU|Russia|Russian|Russian Federation
RW|Rwanda|Rwandan|Republic of Rwanda
KN|Saint Kitts and Nevis|Kittitian|||St. Kitts and Nevis, St Kitts and Nevis
LC|Saint Lucia|Saint Lucian|||St. Lucia, St Lucia
VC|Saint Vincent and the Grenadines|Vincentian|||St. Vincent and the Grenadines, St Vincent and the Grenadines
WS|Samoa|Samoan|Independent State of Samoa
SM|San Marino|Sammarinese|Republic of San Marino
ST|São Tomé and Príncipe|Sao Tomean|||Sao Tome and Principe
SA|Saudi Arabia|Saudi, Saudi Arabian|Kingdom of Saudi Arabia
SN|Senegal|Senegalese|Republic of Senegal
RS|Serbia|Serbian|Republic of Serbia|Serb
SC|the Seychelles|Seychellois|Republic of Seychelles
SL|Sierra Leone|Sierra Leonean|Republic of Sierra Leone
SG|Singapore|Singaporean|Republic of Singapore
SK|Slovakia|Slovak, Slovakian|||Slovak Republic
SI|Slovenia|Slovenian, Slovene|Republic of Slovenia
SB|the Solomon Islands|Solomon Islander
SO|Somalia|Somali|Federal Republic of Somalia
ZA|South Africa|South African|Republic of South Africa
SS|South Sudan|South Sudanese|Republic of South Sudan
ES|Spain|Spanish|Kingdom of Spain|Spaniard
LK|Sri Lanka|Sri Lankan|Democratic Socialist Republic of Sri Lanka
SD|Sudan|Sudanese|Republic of the Sudan, Republic of Sudan
SR|Suriname|Surinamese|Republic of Suriname
SE|Sweden|Swedish|Kingdom of Sweden|Swede
CH|Switzerland|Swiss|Swiss Confederation
SY|Syria|Syrian|Syrian Arab Republic
TW|Taiwan|Taiwanese|Republic of China
TJ|Tajikistan|Tajik|Republic of Tajikistan
TZ|Tanzania|Tanzanian|United Republic of Tanzania
TH|Thailand|Thai|Kingdom of Thailand
TL|East Timor|East Timorese|Democratic Republic of Timor-Leste||Timor-Leste
TG|Togo|Togolese|Togolese Republic
TO|Tonga|Tongan|Kingdom of Tonga
TT|Trinidad and Tobago|Trinidadian|Republic of Trinidad and Tobago
TN|Tunisia|Tunisian|Republic of Tunisia, Tunisian Republic
TR|Turkey|Turkish|Republic of Turkey, Republic of Türkiye|Turk|Türkiye
TM|Turkmenistan|Turkmen
TV|Tuvalu|Tuvaluan
UG|Uganda|Ugandan|Republic of Uganda
UA|Ukraine|Ukrainian
AE|the United Arab Emirates|Emirati||||UAE, U.A.E.
GB|the United Kingdom|British|United Kingdom of Great Britain and Northern Ireland|Briton, Brit|Britain, Great Britain|UK, U.K.
US|the United States|American|United States of America||America|US, U.S., USA, U.S.A.
UY|Uruguay|Uruguayan|Oriental Republic of Uruguay, Eastern Republic of Uruguay
UZ|Uzbekistan|Uzbek|Republic of Uzbekistan
VU|Vanuatu|Vanuatuan|Republic of Vanuatu
VA|the Vatican|||||
VE|Venezuela|Venezuelan|Bolivarian Republic of Venezuela
VN|Vietnam|Vietnamese|Socialist Republic of Vietnam
YE|Yemen|Yemeni|Republic of Yemen
ZM|Zambia|Zambian|Republic of Zambia
ZW|Zimbabwe|Zimbabwean|Republic of Zimbabwe
GB-ENG|England|English||Englishman, Englishmen, Englishwoman, Englishwomen
GB-SCT|Scotland|Scottish||Scot, Scotsman, Scotsmen
GB-WLS|Wales|Welsh||Welshman, Welshmen, Welshwoman, Welshwomen
GB-NIR|Northern Ireland|Northern Irish
GL|Greenland|Greenlandic||Greenlander
FO|the Faroe Islands|Faroese
HK|Hong Kong||||HK
PR|Puerto Rico|Puerto Rican|Commonwealth of Puerto Rico
`

/** Every country, by code. */
export const countries: ReadonlyMap<string, Country> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', ...lists] = line.split('|')
      const [adjectives = [], formal = [], demonyms = [], others = [], acronyms = []] = lists.map((list) =>
        list ? list.split(', ') : []
      )
      const article = name.startsWith('the ')
      const bare = article ? name.slice(4) : name
      return [code, {code, name: bare, article, adjectives, formal, demonyms, others, acronyms}] as const
    })
)

/**
 * Words that follow a country in capitals without making another name of it: offices, bodies, forces, parties and
 * regions ("U.S. Senate", "Russian President", "US Midwest").
 */
export const countryCompany: ReadonlySet<string> = new Set(
  `Administration Administrator Agency Ambassador Ambassadors Amendment Archives Armed Army Assembly Atlantic Attorney
  Attorneys Border Branch Bureau Cabinet Capitol Catholics Census Center Centers Centre Central Chamber Chairman Chancellor Chief Christians Citizenship
  Civil Coast Code Command Commander Commission Commissioner Committee Congress Congressman Congresswoman Constitution
  Consul Consulate Consulates Council Court Courts Crown Customs Defence Defense Delegation Democrat Democratic Democrats Department Deputy
  Director Diplomat Diplomats District East Eastern Education Election Elections Embassy Embassies Emperor Energy Envoy Europe
  Federal Finance First Fleet Food Force Forces Foreign Forest General Geological Gov Gov. Government Governor Governors Guard Gulf Health Homeland
  House Immigration Institute Institutes Intelligence Interests Interior Internal Jews Judge Justice Justices King Labor Labour Lt Lt. Magistrate Major Marine Marines
  Marshal Marshals Memorial Midwest Military Minister Ministers Ministry Mission Muslims National Naval Navy North Northeast Northwest
  Office Olympic Pacific Parliament Park Patent Police Postal Preservation President Presidents Presidential Prime Prince Princess Premier
  Public Queen Rep Rep. Representative Representatives Republican Republicans Reps Reps. Republic Reserve Royal Ruler Sen Sen. Senate Senator Senators Sens Sens. Secretary Secret Securities
  Sgt Sgt. Soccer South Southeast Southwest Space Special Speaker State States Strategic Sultan Supreme Surgeon Trade
  Treasury Trustee Vice West Western Women's Men's`.split(/\s+/)
)

/** Words that come before a country in capitals without making another name of it. */
export const countryForerunners: ReadonlySet<string> = new Set(
  `Ambassador Congressional Current Democratic Eastern Federal Foreign Former Monday Mr Mr. Northern President
  Presidential Previous Republican Rural Senior Southern Tuesday Wednesday Thursday Friday Saturday Sunday Western January February
  March April May June July August September October November December`.split(/\s+/)
)

/** Words that make another place or people of a country's name that follows them: "South America", "New Mexico". */
export const countryChangers: ReadonlySet<string> = new Set(
  `African Afro Asian Captain Central East Hispanic Latin Little Miss Native New North Pan Radio South Team Voice West`.split(
    ' '
  )
)

/** First words of titles that a country follows after "of": the country is still meant ("President of Russia"). */
export const countryOffices: ReadonlySet<string> = new Set(
  `Ambassador Chancellor Citizens Duke Emir Emperor Empress Government Governor King Kingdom Minister People Peoples
  Premier President Presidents Prime Prince Princess Queen Republic Rest Secretary Shah State States Sultan Vice`.split(
    /\s+/
  )
)

/** States whose formal name news copy needs now and then: for history, law, oratory, and who recognises whom. */
export const contestedStates: ReadonlySet<string> = new Set(['CN', 'DE', 'IL', 'KP', 'PR', 'PS', 'TW', 'US'])

/** Nouns before which a country is its team. */
export const sportNouns: ReadonlySet<string> = new Set(
  `athlete athletes basketball boss captain coach defender fan fans football footballer footballers forward game goalkeeper
  hockey international internationals jersey keeper manager match men men's midfielder olympian player players rower
  rugby runner shirt shirts side skipper soccer sprinter squad star starter striker supporters swimmer swimmers team
  teammate teammates teams winger women women's`.split(/\s+/)
)

/** Countries that go by an older and a newer name. */
export const renamedCountries: ReadonlySet<string> = new Set(['CI', 'CV', 'CZ', 'MK', 'MM', 'SZ', 'TL', 'TR'])

/** Nouns before which an adjective means a language, a dish or a game and not the country. */
export const languageNouns: ReadonlySet<string> = new Set(
  `art bulldog calendar cheese class classes cuisine dictionary food football grammar language lesson lessons literature medicine restaurant
  restaurants rules speaker speakers speaking teacher teachers text texts translation translations version versions`.split(
    /\s+/
  )
)
