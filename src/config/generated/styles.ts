// Written by scripts/generate.js from styles/.

/** Houses as their files have them, by name; each is read when it is asked for. */
export const styles: Readonly<Record<string, unknown>> = {
 "ap": {
  "name": "AP",
  "basis": [
   {
    "name": "The Associated Press Stylebook",
    "url": "https://www.apstylebook.com/"
   }
  ],
  "variety": "american",
  "quotes": "inside",
  "countries": {
   "US": {
    "noun": "U.S.",
    "adjective": "U.S."
   },
   "GB": {
    "noun": "U.K.",
    "adjective": "U.K."
   }
  },
  "acronyms": [
   "AIDS",
   "BBC",
   "CEO",
   "CIA",
   "COVID",
   "DNA",
   "EU",
   "FBI",
   "GOP",
   "HIV",
   "MLB",
   "NASA",
   "NATO",
   "NBA",
   "NFL",
   "NHL",
   "TV",
   "UFO",
   "UNESCO",
   "UNICEF",
   "YMCA"
  ],
  "terms": [
   {
    "use": "adviser",
    "not": "advisor",
    "inflects": "noun",
    "why": "Spelled with an e",
    "good": "The mayor lost an adviser in May.",
    "bad": "The mayor lost an advisor in May."
   },
   {
    "use": "toward",
    "not": "towards",
    "why": "Without an s, as all words in -ward",
    "good": "She walked toward the harbor.",
    "bad": "She walked towards the harbor."
   },
   {
    "use": "afterward",
    "not": "afterwards",
    "why": "Without an s, as all words in -ward",
    "good": "He was treated and afterward released.",
    "bad": "He was treated and afterwards released."
   },
   {
    "use": "backward",
    "not": "backwards",
    "why": "Without an s, as all words in -ward",
    "good": "The ferry drifted backward for an hour.",
    "bad": "The ferry drifted backwards for an hour."
   },
   {
    "use": "amid",
    "not": "amidst",
    "why": "The shorter word",
    "good": "The talks ended amid doubts.",
    "bad": "The talks ended amidst doubts."
   },
   {
    "use": "email",
    "not": "e-mail",
    "inflects": "verb",
    "why": "One word without a hyphen",
    "good": "The council sent an email on Monday.",
    "bad": "The council sent an e-mail on Monday."
   },
   {
    "use": "website",
    "not": [
     "web site",
     "web-site"
    ],
    "inflects": "noun",
    "why": "One word in lower case",
    "good": "The website was down for an hour.",
    "bad": "The web site was down for an hour."
   },
   {
    "use": "internet",
    "not": "Internet",
    "why": "Lower case since 2016",
    "good": "Voters read it on the internet first.",
    "bad": "Voters read it on the Internet first."
   },
   {
    "use": "smartphone",
    "not": "smart phone",
    "inflects": "noun",
    "why": "One word",
    "good": "Her smartphone was found on the pier.",
    "bad": "Her smart phone was found on the pier."
   },
   {
    "use": "cellphone",
    "not": "cell phone",
    "inflects": "noun",
    "why": "One word",
    "good": "His cellphone rang in court.",
    "bad": "His cell phone rang in court."
   },
   {
    "use": "livestream",
    "not": [
     "live stream",
     "live-stream"
    ],
    "inflects": "verb",
    "why": "One word, as noun and as verb",
    "good": "The club will livestream the match.",
    "bad": "The club will live stream the match."
   },
   {
    "use": "Wi-Fi",
    "not": [
     "wifi",
     "WiFi",
     "Wi-fi"
    ],
    "why": "Capitals and a hyphen, as the trade has it",
    "good": "The library has free Wi-Fi on all floors.",
    "bad": "The library has free wifi on all floors."
   },
   {
    "use": "health care",
    "not": [
     "healthcare",
     "health-care"
    ],
    "why": "Two words, before a noun too",
    "good": "The bill would cut health care costs.",
    "bad": "The bill would cut healthcare costs."
   },
   {
    "use": "underway",
    "not": "under way",
    "why": "One word in all uses",
    "good": "Repairs are underway at the pier.",
    "bad": "Repairs are under way at the pier."
   },
   {
    "use": "percent",
    "not": "per cent",
    "why": "One word where the sign does not go with a figure",
    "good": "A small percent of voters stayed away.",
    "bad": "A small per cent of voters stayed away."
   },
   {
    "use": "{number}%",
    "not": [
     "{number} percent",
     "{number} per cent"
    ],
    "why": "The sign goes with a figure",
    "good": "Rents rose 12% in a year.",
    "bad": "Rents rose 12 percent in a year."
   },
   {
    "use": "{number} a.m.",
    "not": [
     "{number} am",
     "{number}am",
     "{number} AM",
     "{number}AM",
     "{number}a.m."
    ],
    "why": "Lower case with periods, after a space",
    "good": "Doors open at 12 a.m. on Friday.",
    "bad": "Doors open at 12 am on Friday."
   },
   {
    "use": "{number} p.m.",
    "not": [
     "{number} pm",
     "{number}pm",
     "{number} PM",
     "{number}PM",
     "{number}p.m."
    ],
    "why": "Lower case with periods, after a space",
    "good": "Doors close at 12 p.m. on Friday.",
    "bad": "Doors close at 12 pm on Friday."
   },
   {
    "use": "Jan. {day}",
    "not": "January {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Jan. 4 in Dover.",
    "bad": "The vote was on January 4 in Dover."
   },
   {
    "use": "Feb. {day}",
    "not": "February {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Feb. 4 in Dover.",
    "bad": "The vote was on February 4 in Dover."
   },
   {
    "use": "Aug. {day}",
    "not": "August {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Aug. 4 in Dover.",
    "bad": "The vote was on August 4 in Dover."
   },
   {
    "use": "Sept. {day}",
    "not": [
     "September {day}",
     "Sep. {day}"
    ],
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Sept. 4 in Dover.",
    "bad": "The vote was on September 4 in Dover."
   },
   {
    "use": "Oct. {day}",
    "not": "October {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Oct. 4 in Dover.",
    "bad": "The vote was on October 4 in Dover."
   },
   {
    "use": "Nov. {day}",
    "not": "November {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Nov. 4 in Dover.",
    "bad": "The vote was on November 4 in Dover."
   },
   {
    "use": "Dec. {day}",
    "not": "December {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Dec. 4 in Dover.",
    "bad": "The vote was on December 4 in Dover."
   },
   {
    "use": "Sen. {name}",
    "not": "Senator {name}",
    "why": "The title is abbreviated before a name",
    "good": "The bill of Sen. Okoro failed.",
    "bad": "The bill of Senator Okoro failed."
   },
   {
    "use": "Rep. {name}",
    "not": "Representative {name}",
    "why": "The title is abbreviated before a name",
    "good": "The bill of Rep. Okoro failed.",
    "bad": "The bill of Representative Okoro failed."
   },
   {
    "use": "Gov. {name}",
    "not": "Governor {name}",
    "except": "Governor General",
    "why": "The title is abbreviated before a name",
    "good": "The plan of Gov. Okoro failed.",
    "bad": "The plan of Governor Okoro failed."
   },
   {
    "use": "Dr. {name}",
    "not": "Dr {name}",
    "why": "The title is abbreviated, with a period, before a name",
    "good": "The report of Dr. Okoro was read.",
    "bad": "The report of Dr Okoro was read."
   },
   {
    "use": "the Rev. {name}",
    "not": "the Reverend {name}",
    "why": "The title is abbreviated and keeps its article",
    "good": "A sermon by the Rev. Okoro was read.",
    "bad": "A sermon by the Reverend Okoro was read."
   },
   {
    "use": "OK",
    "not": [
     "okay",
     "O.K."
    ],
    "why": "Two capitals without periods",
    "good": "The mayor says it is OK to swim.",
    "bad": "The mayor says it is okay to swim."
   },
   {
    "use": "T-shirt",
    "not": [
     "t-shirt",
     "tee shirt",
     "T shirt"
    ],
    "inflects": "noun",
    "why": "A capital and a hyphen",
    "good": "He wore a T-shirt in court.",
    "bad": "He wore a t-shirt in court."
   },
   {
    "use": "X-ray",
    "not": "x-ray",
    "inflects": "noun",
    "why": "A capital and a hyphen",
    "good": "The X-ray showed a crack.",
    "bad": "The x-ray showed a crack."
   },
   {
    "use": "all right",
    "not": "alright",
    "why": "Two words",
    "good": "The crew was all right after the storm.",
    "bad": "The crew was alright after the storm."
   },
   {
    "use": "daylight saving time",
    "not": "daylight savings time",
    "why": "Saving has no s",
    "good": "Clocks change for daylight saving time on Sunday.",
    "bad": "Clocks change for daylight savings time on Sunday."
   },
   {
    "use": "dietitian",
    "not": "dietician",
    "inflects": "noun",
    "why": "Spelled with a t",
    "good": "The school hired a dietitian last year.",
    "bad": "The school hired a dietician last year."
   },
   {
    "use": "protester",
    "not": "protestor",
    "inflects": "noun",
    "why": "Spelled with an e",
    "good": "One protester climbed the crane.",
    "bad": "One protestor climbed the crane."
   },
   {
    "use": "restaurateur",
    "not": "restauranteur",
    "inflects": "noun",
    "why": "There is no n in it",
    "good": "The restaurateur sold both cafes.",
    "bad": "The restauranteur sold both cafes."
   },
   {
    "use": "minuscule",
    "not": "miniscule",
    "why": "From minus, not from mini",
    "good": "The rise was minuscule last year.",
    "bad": "The rise was miniscule last year."
   },
   {
    "use": "judgment",
    "not": "judgement",
    "inflects": "noun",
    "why": "No e after the g",
    "good": "The judgment came on Friday.",
    "bad": "The judgement came on Friday."
   },
   {
    "use": "acknowledgment",
    "not": "acknowledgement",
    "inflects": "noun",
    "why": "No e after the g",
    "good": "There was no acknowledgment from the port.",
    "bad": "There was no acknowledgement from the port."
   },
   {
    "use": "doughnut",
    "not": "donut",
    "inflects": "noun",
    "why": "Spelled in full",
    "good": "Each runner got a doughnut and tea.",
    "bad": "Each runner got a donut and tea."
   },
   {
    "use": "barbecue",
    "not": [
     "barbeque",
     "bar-b-q"
    ],
    "inflects": "noun",
    "why": "Spelled with a c",
    "good": "The barbecue was rained off.",
    "bad": "The barbeque was rained off."
   },
   {
    "use": "ax",
    "not": "axe",
    "inflects": "noun",
    "why": "Without an e",
    "good": "The thief left an ax behind.",
    "bad": "The thief left an axe behind."
   },
   {
    "use": "teenage",
    "not": [
     "teen-age",
     "teen-aged"
    ],
    "why": "One word",
    "good": "The teenage crew won.",
    "bad": "The teen-age crew won."
   },
   {
    "use": "nationwide",
    "not": "nation-wide",
    "why": "One word",
    "good": "The strike is nationwide now.",
    "bad": "The strike is nation-wide now."
   },
   {
    "use": "statewide",
    "not": "state-wide",
    "why": "One word",
    "good": "The ban is statewide now.",
    "bad": "The ban is state-wide now."
   },
   {
    "use": "worldwide",
    "not": "world-wide",
    "why": "One word",
    "good": "Sales fell worldwide in May.",
    "bad": "Sales fell world-wide in May."
   },
   {
    "use": "longtime",
    "not": "long-time",
    "why": "One word before a noun",
    "good": "The longtime harbor pilot retired.",
    "bad": "The long-time harbor pilot retired."
   },
   {
    "use": "yearlong",
    "not": "year-long",
    "why": "One word",
    "good": "A yearlong inquiry ended.",
    "bad": "A year-long inquiry ended."
   },
   {
    "use": "weeklong",
    "not": "week-long",
    "why": "One word",
    "good": "A weeklong strike ended.",
    "bad": "A week-long strike ended."
   },
   {
    "use": "fundraiser",
    "not": [
     "fund-raiser",
     "fund raiser"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "The fundraiser brought in little.",
    "bad": "The fund-raiser brought in little."
   },
   {
    "use": "fundraising",
    "not": "fund-raising",
    "why": "One word",
    "good": "The fundraising went on all winter.",
    "bad": "The fund-raising went on all winter."
   },
   {
    "use": "nonprofit",
    "not": "non-profit",
    "inflects": "noun",
    "why": "One word",
    "good": "A nonprofit runs the shelter.",
    "bad": "A non-profit runs the shelter."
   },
   {
    "use": "policymaker",
    "not": [
     "policy-maker",
     "policy maker"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "Not one policymaker came.",
    "bad": "Not one policy-maker came."
   },
   {
    "use": "airstrike",
    "not": [
     "air strike",
     "air-strike"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "An airstrike hit the port.",
    "bad": "An air strike hit the port."
   },
   {
    "use": "cooperate",
    "not": "co-operate",
    "inflects": "verb",
    "why": "No hyphen",
    "good": "Both towns will cooperate on the bridge.",
    "bad": "Both towns will co-operate on the bridge."
   },
   {
    "use": "cooperation",
    "not": "co-operation",
    "why": "No hyphen",
    "good": "The cooperation of both towns is needed.",
    "bad": "The co-operation of both towns is needed."
   },
   {
    "use": "coordinate",
    "not": "co-ordinate",
    "inflects": "verb",
    "why": "No hyphen",
    "good": "The port will coordinate the search.",
    "bad": "The port will co-ordinate the search."
   },
   {
    "use": "reelect",
    "not": "re-elect",
    "inflects": "verb",
    "why": "No hyphen between the two e's since 2019",
    "good": "Voters will reelect the mayor.",
    "bad": "Voters will re-elect the mayor."
   },
   {
    "use": "reelection",
    "not": "re-election",
    "why": "No hyphen between the two e's since 2019",
    "good": "The mayor seeks reelection in May.",
    "bad": "The mayor seeks re-election in May."
   },
   {
    "use": "vice president",
    "not": "vice-president",
    "inflects": "noun",
    "why": "Two words",
    "good": "The vice president of the club resigned.",
    "bad": "The vice-president of the club resigned."
   },
   {
    "use": "Down syndrome",
    "not": "Down's syndrome",
    "why": "No possessive",
    "good": "A school for children with Down syndrome opened.",
    "bad": "A school for children with Down's syndrome opened."
   },
   {
    "use": "Canada goose",
    "not": "Canadian goose",
    "why": "Named Canada, not Canadian",
    "good": "A Canada goose closed the runway.",
    "bad": "A Canadian goose closed the runway."
   },
   {
    "use": "Canada geese",
    "not": "Canadian geese",
    "why": "Named Canada, not Canadian",
    "good": "Flocks of Canada geese closed the runway.",
    "bad": "Flocks of Canadian geese closed the runway."
   },
   {
    "use": "Veterans Day",
    "not": [
     "Veteran's Day",
     "Veterans' Day"
    ],
    "why": "No apostrophe",
    "good": "Banks are closed on Veterans Day this year.",
    "bad": "Banks are closed on Veteran's Day this year."
   },
   {
    "use": "Presidents Day",
    "not": [
     "President's Day",
     "Presidents' Day"
    ],
    "why": "No apostrophe",
    "good": "Banks are closed on Presidents Day this year.",
    "bad": "Banks are closed on President's Day this year."
   },
   {
    "use": "Kyiv",
    "not": "Kiev",
    "except": "chicken Kiev",
    "why": "The city's own name for itself since 2019",
    "good": "The envoy flew to Kyiv on Sunday.",
    "bad": "The envoy flew to Kiev on Sunday."
   },
   {
    "use": "Ukraine",
    "not": "the Ukraine",
    "why": "The country takes no article",
    "good": "Grain from Ukraine arrived in May.",
    "bad": "Grain from the Ukraine arrived in May."
   },
   {
    "use": "Quran",
    "not": [
     "Koran",
     "Qur'an"
    ],
    "why": "As the word sounds, without an apostrophe",
    "good": "A copy of the Quran was found.",
    "bad": "A copy of the Koran was found."
   },
   {
    "use": "al-Qaida",
    "not": [
     "al-Qaeda",
     "al Qaeda"
    ],
    "why": "The spelling of the house",
    "good": "He denied links with al-Qaida in court.",
    "bad": "He denied links with al-Qaeda in court."
   },
   {
    "use": "Muslim",
    "not": "Moslem",
    "inflects": "noun",
    "why": "The spelling that Muslims use",
    "good": "A Muslim charity paid for it.",
    "bad": "A Moslem charity paid for it."
   },
   {
    "use": "czar",
    "not": "tsar",
    "inflects": "noun",
    "why": "The American spelling",
    "good": "The last czar fled in March.",
    "bad": "The last tsar fled in March."
   },
   {
    "use": "Hanukkah",
    "not": [
     "Chanukah",
     "Hanukah"
    ],
    "why": "One spelling of several",
    "good": "The candles of Hanukkah were lit.",
    "bad": "The candles of Chanukah were lit."
   },
   {
    "use": "died by suicide",
    "not": "committed suicide",
    "why": "To commit goes with crimes",
    "good": "The poet died by suicide in 1911.",
    "bad": "The poet committed suicide in 1911."
   },
   {
    "use": "attorneys general",
    "not": "attorney generals",
    "why": "The noun takes the plural",
    "good": "Ten attorneys general signed the letter.",
    "bad": "Ten attorney generals signed the letter."
   },
   {
    "use": "firefighter",
    "not": "fireman",
    "inflects": "noun",
    "why": "A word for women and men",
    "good": "A firefighter was hurt.",
    "bad": "A fireman was hurt."
   },
   {
    "use": "firefighters",
    "not": "firemen",
    "why": "A word for women and men",
    "good": "Four firefighters were hurt.",
    "bad": "Four firemen were hurt."
   },
   {
    "use": "police officer",
    "not": "policeman",
    "inflects": "noun",
    "why": "A word for women and men",
    "good": "A police officer was hurt.",
    "bad": "A policeman was hurt."
   },
   {
    "use": "police officers",
    "not": "policemen",
    "why": "A word for women and men",
    "good": "Four police officers were hurt.",
    "bad": "Four policemen were hurt."
   }
  ]
 },
 "bbc": {
  "name": "BBC",
  "basis": [
   {
    "name": "BBC News style guide",
    "url": "https://www.bbc.co.uk/newsstyleguide/all"
   }
  ],
  "variety": "british",
  "countries": {
   "US": {
    "noun": "US",
    "adjective": "US"
   },
   "GB": {
    "noun": "UK",
    "adjective": "UK"
   }
  },
  "acronyms": [
   "BBC",
   "CIA",
   "EU",
   "MP",
   "MSP",
   "NHS",
   "RAF",
   "TV",
   "UN",
   "VAT"
  ],
  "terms": [
   {
    "use": "adviser",
    "not": "advisor",
    "inflects": "noun",
    "why": "Spelled with an e",
    "good": "The mayor lost an adviser in May.",
    "bad": "The mayor lost an advisor in May."
   },
   {
    "use": "protester",
    "not": "protestor",
    "inflects": "noun",
    "why": "The dictionary's first spelling",
    "good": "One protester climbed the crane.",
    "bad": "One protestor climbed the crane."
   },
   {
    "use": "focused",
    "not": "focussed",
    "why": "One s",
    "good": "The inquiry focused on the pier.",
    "bad": "The inquiry focussed on the pier."
   },
   {
    "use": "focusing",
    "not": "focussing",
    "why": "One s",
    "good": "The inquiry is focusing on the pier.",
    "bad": "The inquiry is focussing on the pier."
   },
   {
    "use": "medieval",
    "not": "mediaeval",
    "why": "The dictionary's first spelling",
    "good": "The medieval bridge was closed.",
    "bad": "The mediaeval bridge was closed."
   },
   {
    "use": "inflection",
    "not": "inflexion",
    "inflects": "noun",
    "why": "Spelled with ct",
    "good": "There was no inflection in his voice.",
    "bad": "There was no inflexion in his voice."
   },
   {
    "use": "reflection",
    "not": "reflexion",
    "inflects": "noun",
    "why": "Spelled with ct",
    "good": "The reflection of the tower was gone.",
    "bad": "The reflexion of the tower was gone."
   },
   {
    "use": "connection",
    "not": "connexion",
    "inflects": "noun",
    "why": "Spelled with ct",
    "good": "The rail connection was cut.",
    "bad": "The rail connexion was cut."
   },
   {
    "use": "towards",
    "not": "toward",
    "why": "With an s; without it is American",
    "good": "She walked towards the harbour.",
    "bad": "She walked toward the harbour."
   },
   {
    "use": "email",
    "not": "e-mail",
    "inflects": "verb",
    "why": "One word without a hyphen",
    "good": "The council sent an email on Monday.",
    "bad": "The council sent an e-mail on Monday."
   },
   {
    "use": "website",
    "not": [
     "web site",
     "web-site"
    ],
    "inflects": "noun",
    "why": "One word in lower case",
    "good": "The website was down for an hour.",
    "bad": "The web site was down for an hour."
   },
   {
    "use": "internet",
    "not": "Internet",
    "why": "Lower case",
    "good": "Voters read it on the internet first.",
    "bad": "Voters read it on the Internet first."
   },
   {
    "use": "T-shirt",
    "not": [
     "t-shirt",
     "tee shirt",
     "T shirt"
    ],
    "inflects": "noun",
    "why": "A capital and a hyphen",
    "good": "He wore a T-shirt in court.",
    "bad": "He wore a t-shirt in court."
   },
   {
    "use": "co-operation",
    "not": "cooperation",
    "why": "With a hyphen",
    "good": "The co-operation of both towns is needed.",
    "bad": "The cooperation of both towns is needed."
   },
   {
    "use": "co-operate",
    "not": "cooperate",
    "inflects": "verb",
    "why": "With a hyphen",
    "good": "Both towns will co-operate on the bridge.",
    "bad": "Both towns will cooperate on the bridge."
   },
   {
    "use": "multimillionaire",
    "not": "multi-millionaire",
    "inflects": "noun",
    "why": "One word",
    "good": "A multimillionaire bought the pier.",
    "bad": "A multi-millionaire bought the pier."
   },
   {
    "use": "multicultural",
    "not": "multi-cultural",
    "why": "One word",
    "good": "The multicultural choir sang.",
    "bad": "The multi-cultural choir sang."
   },
   {
    "use": "touchline",
    "not": [
     "touch-line",
     "touch line"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "He was sent from the touchline at once.",
    "bad": "He was sent from the touch-line at once."
   },
   {
    "use": "mujahideen",
    "not": [
     "mujahedin",
     "mujahidin",
     "mujahedeen"
    ],
    "why": "The spelling of the house, in lower case",
    "good": "The mujahideen held the pass.",
    "bad": "The mujahedin held the pass."
   },
   {
    "use": "Caesarean",
    "not": [
     "Caesarian",
     "caesarean",
     "caesarian"
    ],
    "why": "A capital and an e",
    "good": "She had a Caesarean in May.",
    "bad": "She had a Caesarian in May."
   },
   {
    "use": "waterboarding",
    "not": [
     "water-boarding",
     "water boarding"
    ],
    "why": "One word",
    "good": "The report called waterboarding torture.",
    "bad": "The report called water-boarding torture."
   },
   {
    "use": "weather",
    "not": "weather conditions",
    "why": "The second word adds nothing",
    "good": "The boat sank in bad weather off Hull.",
    "bad": "The boat sank in bad weather conditions off Hull."
   },
   {
    "use": "warning",
    "not": "advance warning",
    "inflects": "noun",
    "why": "A warning is in advance",
    "good": "There was no warning of the strike.",
    "bad": "There was no advance warning of the strike."
   },
   {
    "use": "gunmen",
    "not": "armed gunmen",
    "why": "Gunmen are armed",
    "good": "Two gunmen fled.",
    "bad": "Two armed gunmen fled."
   },
   {
    "use": "gunman",
    "not": "armed gunman",
    "why": "A gunman is armed",
    "good": "The gunman fled.",
    "bad": "The armed gunman fled."
   },
   {
    "use": "panacea",
    "not": "universal panacea",
    "inflects": "noun",
    "why": "A panacea is for everything",
    "good": "The tax is no panacea for towns.",
    "bad": "The tax is no universal panacea for towns."
   },
   {
    "use": "replica",
    "not": "exact replica",
    "inflects": "noun",
    "why": "A replica is exact",
    "good": "A replica of the ship sank.",
    "bad": "A exact replica of the ship sank."
   },
   {
    "use": "past",
    "not": "past history",
    "why": "History is past",
    "good": "The club has a troubled past in court.",
    "bad": "The club has a troubled past history in court."
   },
   {
    "use": "planned",
    "not": "pre-planned",
    "why": "What is planned is planned before",
    "good": "The march was planned for months.",
    "bad": "The march was pre-planned for months."
   },
   {
    "use": "conditions",
    "not": [
     "pre-conditions",
     "preconditions"
    ],
    "why": "A condition comes before",
    "good": "The rebels set no conditions for talks.",
    "bad": "The rebels set no pre-conditions for talks."
   },
   {
    "use": "tonne",
    "not": [
     "metric tonne",
     "metric ton"
    ],
    "inflects": "noun",
    "why": "A tonne is metric",
    "good": "The crane lifts a tonne of grain.",
    "bad": "The crane lifts a metric tonne of grain."
   },
   {
    "use": "{number}mph",
    "not": "{number} mph",
    "why": "No gap after the number",
    "good": "The gusts reached 12mph at sea.",
    "bad": "The gusts reached 12 mph at sea."
   },
   {
    "use": "{number}km/h",
    "not": [
     "{number} km/h",
     "{number} kph",
     "{number}kph"
    ],
    "why": "No gap after the number",
    "good": "The gusts reached 12km/h at sea.",
    "bad": "The gusts reached 12 km/h at sea."
   },
   {
    "use": "Mr {name}",
    "not": "Mr. {name}",
    "why": "No full stops in abbreviations",
    "good": "The bill of Mr Okoro failed.",
    "bad": "The bill of Mr. Okoro failed."
   },
   {
    "use": "Mrs {name}",
    "not": "Mrs. {name}",
    "why": "No full stops in abbreviations",
    "good": "The bill of Mrs Okoro failed.",
    "bad": "The bill of Mrs. Okoro failed."
   },
   {
    "use": "Ms {name}",
    "not": "Ms. {name}",
    "why": "No full stops in abbreviations",
    "good": "The bill of Ms Okoro failed.",
    "bad": "The bill of Ms. Okoro failed."
   },
   {
    "use": "Dr {name}",
    "not": "Dr. {name}",
    "why": "No full stops in abbreviations",
    "good": "The report of Dr Okoro was read.",
    "bad": "The report of Dr. Okoro was read."
   },
   {
    "use": "UN",
    "not": "U.N.",
    "why": "No full stops in abbreviations",
    "good": "The UN sent a ship.",
    "bad": "The U.N. sent a ship."
   },
   {
    "use": "EU",
    "not": "E.U.",
    "why": "No full stops in abbreviations",
    "good": "The EU sent a ship.",
    "bad": "The E.U. sent a ship."
   },
   {
    "use": "Washington DC",
    "not": [
     "Washington, DC",
     "Washington, D.C.",
     "Washington D.C."
    ],
    "why": "No comma and no full stops",
    "good": "The envoy flew to Washington DC on Sunday.",
    "bad": "The envoy flew to Washington, DC on Sunday."
   },
   {
    "use": "Nato",
    "not": "NATO",
    "why": "An acronym that is said as a word has one capital",
    "good": "The fleet of Nato sailed.",
    "bad": "The fleet of NATO sailed."
   },
   {
    "use": "Nasa",
    "not": "NASA",
    "why": "An acronym that is said as a word has one capital",
    "good": "A probe of Nasa landed.",
    "bad": "A probe of NASA landed."
   },
   {
    "use": "Unesco",
    "not": "UNESCO",
    "why": "An acronym that is said as a word has one capital",
    "good": "The list of Unesco grew.",
    "bad": "The list of UNESCO grew."
   },
   {
    "use": "Aids",
    "not": "AIDS",
    "why": "An acronym that is said as a word has one capital",
    "good": "A hospital for people with Aids opened.",
    "bad": "A hospital for people with AIDS opened."
   },
   {
    "use": "Fifa",
    "not": "FIFA",
    "why": "An acronym that is said as a word has one capital",
    "good": "The rules of Fifa changed.",
    "bad": "The rules of FIFA changed."
   },
   {
    "use": "Nasdaq",
    "not": "NASDAQ",
    "why": "An acronym that is said as a word has one capital",
    "good": "Shares on the Nasdaq fell.",
    "bad": "Shares on the NASDAQ fell."
   },
   {
    "use": "Farc",
    "not": "FARC",
    "why": "An acronym that is said as a word has one capital",
    "good": "The rebels of the Farc signed.",
    "bad": "The rebels of the FARC signed."
   },
   {
    "use": "Muslim",
    "not": "Moslem",
    "inflects": "noun",
    "why": "One spelling, always with a capital",
    "good": "A Muslim charity paid for it.",
    "bad": "A Moslem charity paid for it."
   },
   {
    "use": "Taliban",
    "not": "Taleban",
    "why": "One spelling, and it is a plural",
    "good": "The Taliban were in the valley.",
    "bad": "The Taleban were in the valley."
   },
   {
    "use": "al-Qaeda",
    "not": [
     "al-Qaida",
     "al Qaeda",
     "al Qaida"
    ],
    "why": "The spelling of the house",
    "good": "He denied links with al-Qaeda in court.",
    "bad": "He denied links with al-Qaida in court."
   },
   {
    "use": "Hezbollah",
    "not": [
     "Hizbollah",
     "Hizbullah"
    ],
    "why": "The spelling of the house",
    "good": "He denied links with Hezbollah in court.",
    "bad": "He denied links with Hizbollah in court."
   },
   {
    "use": "Wahhabism",
    "not": [
     "Wahabism",
     "Wahabbism"
    ],
    "why": "The spelling of the house",
    "good": "The preacher rejected Wahhabism in May.",
    "bad": "The preacher rejected Wahabism in May."
   },
   {
    "use": "Shatila",
    "not": "Chatila",
    "why": "Both camps begin with an S",
    "good": "The camp of Shatila was hit.",
    "bad": "The camp of Chatila was hit."
   },
   {
    "use": "Kyiv",
    "not": "Kiev",
    "except": "chicken Kiev",
    "why": "The city's own name for itself",
    "good": "The envoy flew to Kyiv on Sunday.",
    "bad": "The envoy flew to Kiev on Sunday."
   },
   {
    "use": "Kolkata",
    "not": "Calcutta",
    "except": "Calcutta Cup",
    "why": "The city's name since 2001",
    "good": "The ship sailed from Kolkata on Sunday.",
    "bad": "The ship sailed from Calcutta on Sunday."
   },
   {
    "use": "Mumbai",
    "not": "Bombay",
    "except": [
     "Bombay Stock Exchange",
     "Bombay mix",
     "Bombay duck"
    ],
    "why": "The city's name since 1995",
    "good": "The ship sailed from Mumbai on Sunday.",
    "bad": "The ship sailed from Bombay on Sunday."
   },
   {
    "use": "Beijing",
    "not": "Peking",
    "except": [
     "Peking duck",
     "Peking opera"
    ],
    "why": "The city's name in today's spelling",
    "good": "The envoy flew to Beijing on Sunday.",
    "bad": "The envoy flew to Peking on Sunday."
   },
   {
    "use": "Nay Pyi Taw",
    "not": [
     "Naypyidaw",
     "Naypyitaw"
    ],
    "why": "The capital in the spelling of the house",
    "good": "The envoy flew to Nay Pyi Taw on Sunday.",
    "bad": "The envoy flew to Naypyidaw on Sunday."
   },
   {
    "use": "Bern",
    "not": "Berne",
    "why": "The spelling of the house",
    "good": "The envoy flew to Bern on Sunday.",
    "bad": "The envoy flew to Berne on Sunday."
   },
   {
    "use": "Ivory Coast",
    "not": [
     "Cote d'Ivoire",
     "Côte d'Ivoire"
    ],
    "why": "The English name",
    "good": "Cocoa from Ivory Coast was late.",
    "bad": "Cocoa from Cote d'Ivoire was late."
   },
   {
    "use": "water cannon",
    "not": "water cannons",
    "why": "The plural has no s",
    "good": "Police used water cannon on the pier.",
    "bad": "Police used water cannons on the pier."
   }
  ]
 },
 "guardian": {
  "name": "Guardian",
  "basis": [
   {
    "name": "The Guardian and Observer style guide",
    "url": "https://www.theguardian.com/guardian-observer-style-guide-a"
   }
  ],
  "variety": "british",
  "quotes": "outside",
  "countries": {
   "US": {
    "noun": "US",
    "adjective": "US"
   },
   "GB": {
    "noun": "UK",
    "adjective": "UK"
   }
  },
  "acronyms": [
   "BBC",
   "CEO",
   "EU",
   "MP",
   "NHS",
   "TV",
   "UN",
   "VAT"
  ],
  "terms": [
   {
    "use": "adviser",
    "not": "advisor",
    "inflects": "noun",
    "why": "Spelled with an e",
    "good": "The mayor lost an adviser in May.",
    "bad": "The mayor lost an advisor in May."
   },
   {
    "use": "protester",
    "not": "protestor",
    "inflects": "noun",
    "why": "Spelled with an e",
    "good": "One protester climbed the crane.",
    "bad": "One protestor climbed the crane."
   },
   {
    "use": "focused",
    "not": "focussed",
    "why": "One s",
    "good": "The inquiry focused on the pier.",
    "bad": "The inquiry focussed on the pier."
   },
   {
    "use": "focusing",
    "not": "focussing",
    "why": "One s",
    "good": "The inquiry is focusing on the pier.",
    "bad": "The inquiry is focussing on the pier."
   },
   {
    "use": "judgment",
    "not": "judgement",
    "inflects": "noun",
    "why": "No e after the g",
    "good": "The judgment came on Friday.",
    "bad": "The judgement came on Friday."
   },
   {
    "use": "acknowledgment",
    "not": "acknowledgement",
    "inflects": "noun",
    "why": "No e after the g",
    "good": "There was no acknowledgment from the port.",
    "bad": "There was no acknowledgement from the port."
   },
   {
    "use": "medieval",
    "not": "mediaeval",
    "why": "The shorter spelling",
    "good": "The medieval bridge was closed.",
    "bad": "The mediaeval bridge was closed."
   },
   {
    "use": "encyclopedia",
    "not": "encyclopaedia",
    "inflects": "noun",
    "why": "The shorter spelling",
    "good": "The encyclopedia had it wrong.",
    "bad": "The encyclopaedia had it wrong."
   },
   {
    "use": "inquiry",
    "not": "enquiry",
    "inflects": "noun",
    "why": "One word for both senses",
    "good": "The inquiry lasted a year.",
    "bad": "The enquiry lasted a year."
   },
   {
    "use": "jail",
    "not": "gaol",
    "inflects": "verb",
    "why": "The modern spelling",
    "good": "The jail was full.",
    "bad": "The gaol was full."
   },
   {
    "use": "connection",
    "not": "connexion",
    "inflects": "noun",
    "why": "Spelled with ct",
    "good": "The rail connection was cut.",
    "bad": "The rail connexion was cut."
   },
   {
    "use": "yoghurt",
    "not": "yogurt",
    "inflects": "noun",
    "why": "Spelled with an h",
    "good": "The dairy makes yoghurt and cheese.",
    "bad": "The dairy makes yogurt and cheese."
   },
   {
    "use": "doughnut",
    "not": "donut",
    "inflects": "noun",
    "why": "Spelled in full",
    "good": "Each runner got a doughnut and tea.",
    "bad": "Each runner got a donut and tea."
   },
   {
    "use": "barbecue",
    "not": [
     "barbeque",
     "bar-b-q"
    ],
    "inflects": "noun",
    "why": "Spelled with a c",
    "good": "The barbecue was rained off.",
    "bad": "The barbeque was rained off."
   },
   {
    "use": "minuscule",
    "not": "miniscule",
    "why": "From minus, not from mini",
    "good": "The rise was minuscule last year.",
    "bad": "The rise was miniscule last year."
   },
   {
    "use": "hiccup",
    "not": "hiccough",
    "inflects": "noun",
    "why": "Spelled as it sounds",
    "good": "There was a hiccup in the talks.",
    "bad": "There was a hiccough in the talks."
   },
   {
    "use": "impostor",
    "not": "imposter",
    "inflects": "noun",
    "why": "Spelled with an o",
    "good": "The man was an impostor from Hull.",
    "bad": "The man was an imposter from Hull."
   },
   {
    "use": "restaurateur",
    "not": "restauranteur",
    "inflects": "noun",
    "why": "There is no n in it",
    "good": "The restaurateur sold both cafes.",
    "bad": "The restauranteur sold both cafes."
   },
   {
    "use": "supersede",
    "not": "supercede",
    "inflects": "verb",
    "why": "Spelled with an s",
    "good": "The new law will supersede the old.",
    "bad": "The new law will supercede the old."
   },
   {
    "use": "straitjacket",
    "not": "straightjacket",
    "inflects": "noun",
    "why": "From strait, narrow",
    "good": "He called the law a straitjacket for towns.",
    "bad": "He called the law a straightjacket for towns."
   },
   {
    "use": "fetus",
    "not": "foetus",
    "inflects": "noun",
    "why": "The older spelling has no o",
    "good": "The scan showed a healthy fetus at once.",
    "bad": "The scan showed a healthy foetus at once."
   },
   {
    "use": "towards",
    "not": "toward",
    "why": "With an s",
    "good": "She walked towards the harbour.",
    "bad": "She walked toward the harbour."
   },
   {
    "use": "while",
    "not": "whilst",
    "why": "The shorter word",
    "good": "He read while she wrote.",
    "bad": "He read whilst she wrote."
   },
   {
    "use": "among",
    "not": "amongst",
    "why": "The shorter word",
    "good": "The letter was among his papers.",
    "bad": "The letter was amongst his papers."
   },
   {
    "use": "amid",
    "not": "amidst",
    "why": "The shorter word",
    "good": "The talks ended amid doubts.",
    "bad": "The talks ended amidst doubts."
   },
   {
    "use": "all right",
    "not": "alright",
    "why": "Two words",
    "good": "The crew was all right after the storm.",
    "bad": "The crew was alright after the storm."
   },
   {
    "use": "no one",
    "not": "no-one",
    "why": "Two words",
    "good": "There was no one on the pier.",
    "bad": "There was no-one on the pier."
   },
   {
    "use": "OK",
    "not": [
     "okay",
     "O.K."
    ],
    "why": "Two capitals",
    "good": "The mayor says it is OK to swim.",
    "bad": "The mayor says it is okay to swim."
   },
   {
    "use": "cooperate",
    "not": "co-operate",
    "inflects": "verb",
    "why": "No hyphen",
    "good": "Both towns will cooperate on the bridge.",
    "bad": "Both towns will co-operate on the bridge."
   },
   {
    "use": "cooperation",
    "not": "co-operation",
    "why": "No hyphen",
    "good": "The cooperation of both towns is needed.",
    "bad": "The co-operation of both towns is needed."
   },
   {
    "use": "coordinate",
    "not": "co-ordinate",
    "inflects": "verb",
    "why": "No hyphen",
    "good": "The port will coordinate the search.",
    "bad": "The port will co-ordinate the search."
   },
   {
    "use": "email",
    "not": "e-mail",
    "inflects": "verb",
    "why": "One word without a hyphen",
    "good": "The council sent an email on Monday.",
    "bad": "The council sent an e-mail on Monday."
   },
   {
    "use": "website",
    "not": [
     "web site",
     "web-site"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "The website was down for an hour.",
    "bad": "The web site was down for an hour."
   },
   {
    "use": "internet",
    "not": "Internet",
    "why": "Lower case",
    "good": "Voters read it on the internet first.",
    "bad": "Voters read it on the Internet first."
   },
   {
    "use": "wifi",
    "not": [
     "wi-fi",
     "Wi-Fi",
     "WiFi"
    ],
    "why": "One word in lower case",
    "good": "The library has free wifi on all floors.",
    "bad": "The library has free wi-fi on all floors."
   },
   {
    "use": "smartphone",
    "not": "smart phone",
    "inflects": "noun",
    "why": "One word",
    "good": "Her smartphone was found on the pier.",
    "bad": "Her smart phone was found on the pier."
   },
   {
    "use": "hi-tech",
    "not": [
     "high-tech",
     "hi tech"
    ],
    "why": "The shorter form, with a hyphen",
    "good": "A hi-tech plant will open.",
    "bad": "A high-tech plant will open."
   },
   {
    "use": "healthcare",
    "not": [
     "health care",
     "health-care"
    ],
    "why": "One word",
    "good": "The cuts hit healthcare hardest.",
    "bad": "The cuts hit health care hardest."
   },
   {
    "use": "childcare",
    "not": [
     "child care",
     "child-care"
    ],
    "why": "One word",
    "good": "The cost of childcare rose.",
    "bad": "The cost of child care rose."
   },
   {
    "use": "wellbeing",
    "not": "well-being",
    "why": "One word",
    "good": "The wellbeing of the crew comes first.",
    "bad": "The well-being of the crew comes first."
   },
   {
    "use": "ceasefire",
    "not": "cease-fire",
    "inflects": "noun",
    "why": "One word",
    "good": "The ceasefire held for a week.",
    "bad": "The cease-fire held for a week."
   },
   {
    "use": "airstrike",
    "not": [
     "air strike",
     "air-strike"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "An airstrike hit the port.",
    "bad": "An air strike hit the port."
   },
   {
    "use": "fundraiser",
    "not": [
     "fund-raiser",
     "fund raiser"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "The fundraiser brought in little.",
    "bad": "The fund-raiser brought in little."
   },
   {
    "use": "fundraising",
    "not": "fund-raising",
    "why": "One word",
    "good": "The fundraising went on all winter.",
    "bad": "The fund-raising went on all winter."
   },
   {
    "use": "policymaker",
    "not": [
     "policy-maker",
     "policy maker"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "Not one policymaker came.",
    "bad": "Not one policy-maker came."
   },
   {
    "use": "byelection",
    "not": "by-election",
    "inflects": "noun",
    "why": "One word",
    "good": "The byelection is in May.",
    "bad": "The by-election is in May."
   },
   {
    "use": "thinktank",
    "not": [
     "think tank",
     "think-tank"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "A thinktank wrote the report.",
    "bad": "A think tank wrote the report."
   },
   {
    "use": "T-shirt",
    "not": [
     "t-shirt",
     "tee shirt",
     "T shirt"
    ],
    "inflects": "noun",
    "why": "A capital and a hyphen",
    "good": "He wore a T-shirt in court.",
    "bad": "He wore a t-shirt in court."
   },
   {
    "use": "{number}%",
    "not": [
     "{number} per cent",
     "{number} percent"
    ],
    "why": "The sign goes with a figure, without a space",
    "good": "Rents rose 12% in a year.",
    "bad": "Rents rose 12 per cent in a year."
   },
   {
    "use": "{number}am",
    "not": [
     "{number} am",
     "{number} a.m.",
     "{number}a.m."
    ],
    "why": "No space and no full points",
    "good": "Doors open at 12am on Friday.",
    "bad": "Doors open at 12 am on Friday."
   },
   {
    "use": "{number}pm",
    "not": [
     "{number} pm",
     "{number} p.m.",
     "{number}p.m."
    ],
    "why": "No space and no full points",
    "good": "Doors close at 12pm on Friday.",
    "bad": "Doors close at 12 pm on Friday."
   },
   {
    "use": "Mr {name}",
    "not": "Mr. {name}",
    "why": "No full points in abbreviations",
    "good": "The bill of Mr Okoro failed.",
    "bad": "The bill of Mr. Okoro failed."
   },
   {
    "use": "Mrs {name}",
    "not": "Mrs. {name}",
    "why": "No full points in abbreviations",
    "good": "The bill of Mrs Okoro failed.",
    "bad": "The bill of Mrs. Okoro failed."
   },
   {
    "use": "Ms {name}",
    "not": "Ms. {name}",
    "why": "No full points in abbreviations",
    "good": "The bill of Ms Okoro failed.",
    "bad": "The bill of Ms. Okoro failed."
   },
   {
    "use": "Dr {name}",
    "not": "Dr. {name}",
    "why": "No full points in abbreviations",
    "good": "The report of Dr Okoro was read.",
    "bad": "The report of Dr. Okoro was read."
   },
   {
    "use": "eg",
    "not": "e.g.",
    "why": "No full points in abbreviations",
    "good": "Some fish, eg cod, came back.",
    "bad": "Some fish, e.g. cod, came back."
   },
   {
    "use": "ie",
    "not": "i.e.",
    "why": "No full points in abbreviations",
    "good": "The old port, ie the west quay, will close.",
    "bad": "The old port, i.e. the west quay, will close."
   },
   {
    "use": "UN",
    "not": "U.N.",
    "why": "No full points in abbreviations",
    "good": "The UN sent a ship.",
    "bad": "The U.N. sent a ship."
   },
   {
    "use": "EU",
    "not": "E.U.",
    "why": "No full points in abbreviations",
    "good": "The EU sent a ship.",
    "bad": "The E.U. sent a ship."
   },
   {
    "use": "Nato",
    "not": "NATO",
    "why": "An acronym that is said as a word has one capital",
    "good": "The fleet of Nato sailed.",
    "bad": "The fleet of NATO sailed."
   },
   {
    "use": "Nasa",
    "not": "NASA",
    "why": "An acronym that is said as a word has one capital",
    "good": "A probe of Nasa landed.",
    "bad": "A probe of NASA landed."
   },
   {
    "use": "Unicef",
    "not": "UNICEF",
    "why": "An acronym that is said as a word has one capital",
    "good": "A ship of Unicef docked.",
    "bad": "A ship of UNICEF docked."
   },
   {
    "use": "Unesco",
    "not": "UNESCO",
    "why": "An acronym that is said as a word has one capital",
    "good": "The list of Unesco grew.",
    "bad": "The list of UNESCO grew."
   },
   {
    "use": "Opec",
    "not": "OPEC",
    "why": "An acronym that is said as a word has one capital",
    "good": "The members of Opec met.",
    "bad": "The members of OPEC met."
   },
   {
    "use": "Aids",
    "not": "AIDS",
    "why": "An acronym that is said as a word has one capital",
    "good": "A hospital for people with Aids opened.",
    "bad": "A hospital for people with AIDS opened."
   },
   {
    "use": "the prime minister",
    "not": "the Prime Minister",
    "why": "Jobs are in lower case",
    "good": "A letter to the prime minister was leaked.",
    "bad": "A letter to the Prime Minister was leaked."
   },
   {
    "use": "actor",
    "not": "actress",
    "except": [
     "best actress",
     "best supporting actress"
    ],
    "why": "One word for women and men",
    "good": "She was named best actress, as an actor from Hull was before her.",
    "bad": "The actress left the stage."
   },
   {
    "use": "actors",
    "not": "actresses",
    "why": "One word for women and men",
    "good": "Both actors left the stage.",
    "bad": "Both actresses left the stage."
   },
   {
    "use": "firefighter",
    "not": "fireman",
    "inflects": "noun",
    "why": "A word for women and men",
    "good": "A firefighter was hurt.",
    "bad": "A fireman was hurt."
   },
   {
    "use": "firefighters",
    "not": "firemen",
    "why": "A word for women and men",
    "good": "Four firefighters were hurt.",
    "bad": "Four firemen were hurt."
   },
   {
    "use": "police officer",
    "not": "policeman",
    "inflects": "noun",
    "why": "A word for women and men",
    "good": "A police officer was hurt.",
    "bad": "A policeman was hurt."
   },
   {
    "use": "police officers",
    "not": "policemen",
    "why": "A word for women and men",
    "good": "Four police officers were hurt.",
    "bad": "Four policemen were hurt."
   },
   {
    "use": "global heating",
    "not": "global warming",
    "why": "The word that says how fast it goes, since 2019",
    "good": "The effects of global heating are felt in the port.",
    "bad": "The effects of global warming are felt in the port."
   },
   {
    "use": "fish populations",
    "not": "fish stocks",
    "why": "Fish are more than what is caught",
    "good": "The survey found that fish populations are falling.",
    "bad": "The survey found that fish stocks are falling."
   },
   {
    "use": "climate science denier",
    "not": [
     "climate sceptic",
     "climate change sceptic"
    ],
    "inflects": "noun",
    "why": "Who denies what is shown is no sceptic",
    "good": "A climate science denier spoke last.",
    "bad": "A climate sceptic spoke last."
   },
   {
    "use": "burqa",
    "not": "burka",
    "inflects": "noun",
    "why": "Spelled with a q",
    "good": "The law bans the burqa in court.",
    "bad": "The law bans the burka in court."
   },
   {
    "use": "Qur'an",
    "not": [
     "Koran",
     "Quran"
    ],
    "why": "Spelled with an apostrophe",
    "good": "A copy of the Qur'an was found.",
    "bad": "A copy of the Koran was found."
   },
   {
    "use": "Muslim",
    "not": "Moslem",
    "inflects": "noun",
    "why": "The spelling that Muslims use",
    "good": "A Muslim charity paid for it.",
    "bad": "A Moslem charity paid for it."
   },
   {
    "use": "al-Qaida",
    "not": [
     "al-Qaeda",
     "al Qaeda"
    ],
    "why": "The spelling of the house",
    "good": "He denied links with al-Qaida in court.",
    "bad": "He denied links with al-Qaeda in court."
   },
   {
    "use": "tsar",
    "not": "czar",
    "inflects": "noun",
    "why": "The British spelling",
    "good": "The last tsar fled in March.",
    "bad": "The last czar fled in March."
   },
   {
    "use": "Kyiv",
    "not": "Kiev",
    "except": "chicken Kiev",
    "why": "The city's own name for itself",
    "good": "The envoy flew to Kyiv on Sunday.",
    "bad": "The envoy flew to Kiev on Sunday."
   },
   {
    "use": "Ukraine",
    "not": "the Ukraine",
    "why": "The country takes no article",
    "good": "Grain from Ukraine arrived in May.",
    "bad": "Grain from the Ukraine arrived in May."
   },
   {
    "use": "Mumbai",
    "not": "Bombay",
    "except": [
     "Bombay mix",
     "Bombay duck"
    ],
    "why": "The city's name since 1995",
    "good": "The ship sailed from Mumbai on Sunday.",
    "bad": "The ship sailed from Bombay on Sunday."
   },
   {
    "use": "Kolkata",
    "not": "Calcutta",
    "why": "The city's name since 2001",
    "good": "The ship sailed from Kolkata on Sunday.",
    "bad": "The ship sailed from Calcutta on Sunday."
   },
   {
    "use": "Beijing",
    "not": "Peking",
    "except": [
     "Peking duck",
     "Peking opera"
    ],
    "why": "The city's name in today's spelling",
    "good": "The envoy flew to Beijing on Sunday.",
    "bad": "The envoy flew to Peking on Sunday."
   },
   {
    "use": "Nanjing",
    "not": "Nanking",
    "why": "The city's name in today's spelling",
    "good": "The envoy flew to Nanjing on Sunday.",
    "bad": "The envoy flew to Nanking on Sunday."
   },
   {
    "use": "Tangier",
    "not": "Tangiers",
    "why": "No s",
    "good": "The ferry to Tangier was late.",
    "bad": "The ferry to Tangiers was late."
   },
   {
    "use": "Uluru",
    "not": "Ayers Rock",
    "why": "The name that the people there gave it",
    "good": "Climbing Uluru is banned.",
    "bad": "Climbing Ayers Rock is banned."
   },
   {
    "use": "ukulele",
    "not": "ukelele",
    "inflects": "noun",
    "why": "Spelled with u three times",
    "good": "He played the ukulele in court.",
    "bad": "He played the ukelele in court."
   }
  ]
 },
 "reuters": {
  "name": "Reuters",
  "basis": [
   {
    "name": "Reuters Handbook of Journalism, A to Z",
    "url": "https://handbook.reuters.com/index.php?title=A"
   }
  ],
  "countries": {
   "US": {
    "noun": "United States",
    "adjective": "U.S."
   }
  },
  "acronyms": [
   "AIDS",
   "EU",
   "NASA",
   "NATO",
   "PAC",
   "PLO",
   "SARS",
   "TV",
   "UK",
   "UNICEF"
  ],
  "terms": [
   {
    "use": "adviser",
    "not": "advisor",
    "inflects": "noun",
    "why": "Spelled with an e",
    "good": "The mayor lost an adviser in May.",
    "bad": "The mayor lost an advisor in May."
   },
   {
    "use": "protester",
    "not": "protestor",
    "inflects": "noun",
    "why": "Spelled with an e",
    "good": "One protester climbed the crane.",
    "bad": "One protestor climbed the crane."
   },
   {
    "use": "targeted",
    "not": "targetted",
    "why": "One t",
    "good": "The raids targeted the port.",
    "bad": "The raids targetted the port."
   },
   {
    "use": "targeting",
    "not": "targetting",
    "why": "One t",
    "good": "The raids are targeting the port.",
    "bad": "The raids are targetting the port."
   },
   {
    "use": "website",
    "not": [
     "web site",
     "web-site"
    ],
    "inflects": "noun",
    "why": "One word",
    "good": "The website was down for an hour.",
    "bad": "The web site was down for an hour."
   },
   {
    "use": "{number} a.m.",
    "not": [
     "{number} am",
     "{number}am",
     "{number} AM",
     "{number}AM"
    ],
    "why": "Lower case with full stops",
    "good": "Doors open at 12 a.m. on Friday.",
    "bad": "Doors open at 12 am on Friday."
   },
   {
    "use": "{number} p.m.",
    "not": [
     "{number} pm",
     "{number}pm",
     "{number} PM",
     "{number}PM"
    ],
    "why": "Lower case with full stops",
    "good": "Doors close at 12 p.m. on Friday.",
    "bad": "Doors close at 12 pm on Friday."
   },
   {
    "use": "Jan. {day}",
    "not": "January {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Jan. 4 in Dover.",
    "bad": "The vote was on January 4 in Dover."
   },
   {
    "use": "Feb. {day}",
    "not": "February {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Feb. 4 in Dover.",
    "bad": "The vote was on February 4 in Dover."
   },
   {
    "use": "Aug. {day}",
    "not": "August {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Aug. 4 in Dover.",
    "bad": "The vote was on August 4 in Dover."
   },
   {
    "use": "Sept. {day}",
    "not": "September {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Sept. 4 in Dover.",
    "bad": "The vote was on September 4 in Dover."
   },
   {
    "use": "Oct. {day}",
    "not": "October {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Oct. 4 in Dover.",
    "bad": "The vote was on October 4 in Dover."
   },
   {
    "use": "Nov. {day}",
    "not": "November {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Nov. 4 in Dover.",
    "bad": "The vote was on November 4 in Dover."
   },
   {
    "use": "Dec. {day}",
    "not": "December {day}",
    "why": "The month is abbreviated with a date",
    "good": "The vote was on Dec. 4 in Dover.",
    "bad": "The vote was on December 4 in Dover."
   },
   {
    "use": "takeover",
    "not": "take-over",
    "inflects": "noun",
    "why": "One word as a noun",
    "good": "The takeover failed in May.",
    "bad": "The take-over failed in May."
   },
   {
    "use": "teenage",
    "not": "teen-age",
    "why": "One word",
    "good": "The teenage crew won.",
    "bad": "The teen-age crew won."
   },
   {
    "use": "teenager",
    "not": "teen-ager",
    "inflects": "noun",
    "why": "One word",
    "good": "A teenager swam to the pier.",
    "bad": "A teen-ager swam to the pier."
   },
   {
    "use": "under way",
    "not": "underway",
    "except": "underway replenishment",
    "why": "Two words",
    "good": "Repairs are under way at the pier.",
    "bad": "Repairs are underway at the pier."
   },
   {
    "use": "U.N.",
    "not": "UN",
    "why": "Two initials take full stops",
    "good": "The U.N. envoy left.",
    "bad": "The UN envoy left."
   },
   {
    "use": "EU",
    "not": "E.U.",
    "why": "An exception to the stops of two initials",
    "good": "An EU envoy left.",
    "bad": "An E.U. envoy left."
   },
   {
    "use": "UK",
    "not": "U.K.",
    "why": "An exception to the stops of two initials",
    "good": "The UK gilts fell.",
    "bad": "The U.K. gilts fell."
   },
   {
    "use": "St. {name}",
    "not": "St {name}",
    "why": "With a full stop",
    "good": "The ferry left St. Okoro on Sunday.",
    "bad": "The ferry left St Okoro on Sunday."
   },
   {
    "use": "Washington",
    "not": [
     "Washington, D.C.",
     "Washington D.C.",
     "Washington DC",
     "Washington, DC"
    ],
    "why": "Which one needs no telling, unless the state is near",
    "good": "The envoy flew to Washington on Sunday.",
    "bad": "The envoy flew to Washington, D.C. on Sunday."
   },
   {
    "use": "weather",
    "not": "weather conditions",
    "why": "The second word adds nothing",
    "good": "The boat sank in bad weather off Hull.",
    "bad": "The boat sank in bad weather conditions off Hull."
   },
   {
    "use": "built",
    "not": "originally built",
    "why": "What is built is built at first",
    "good": "The pier was built in 1911.",
    "bad": "The pier was originally built in 1911."
   },
   {
    "use": "risks",
    "not": "future risks",
    "why": "A risk lies in the future",
    "good": "The bank sees few risks to trade.",
    "bad": "The bank sees few future risks to trade."
   },
   {
    "use": "after",
    "not": "in the wake of",
    "why": "One word for four",
    "good": "The mayor left after the storm.",
    "bad": "The mayor left in the wake of the storm."
   },
   {
    "use": "weather forecaster",
    "not": "weatherman",
    "inflects": "noun",
    "why": "A word for women and men",
    "good": "The weather forecaster was wrong.",
    "bad": "The weatherman was wrong."
   },
   {
    "use": "firefighter",
    "not": "fireman",
    "inflects": "noun",
    "why": "A word for women and men",
    "good": "A firefighter was hurt.",
    "bad": "A fireman was hurt."
   },
   {
    "use": "firefighters",
    "not": "firemen",
    "why": "A word for women and men",
    "good": "Four firefighters were hurt.",
    "bad": "Four firemen were hurt."
   },
   {
    "use": "police officer",
    "not": "policeman",
    "inflects": "noun",
    "why": "A word for women and men",
    "good": "A police officer was hurt.",
    "bad": "A policeman was hurt."
   },
   {
    "use": "police officers",
    "not": "policemen",
    "why": "A word for women and men",
    "good": "Four police officers were hurt.",
    "bad": "Four policemen were hurt."
   },
   {
    "use": "national security adviser",
    "not": [
     "National Security Adviser",
     "National Security Advisor"
    ],
    "why": "Not an official title, so in lower case",
    "good": "The national security adviser to the king resigned.",
    "bad": "The National Security Adviser to the king resigned."
   },
   {
    "use": "the Sahara",
    "not": "the Sahara Desert",
    "why": "Sahara means desert",
    "good": "Dust from the Sahara reached Hull.",
    "bad": "Dust from the Sahara Desert reached Hull."
   },
   {
    "use": "Ukraine",
    "not": "the Ukraine",
    "why": "The country takes no article",
    "good": "Grain from Ukraine arrived in May.",
    "bad": "Grain from the Ukraine arrived in May."
   },
   {
    "use": "Tehran",
    "not": "Teheran",
    "why": "The spelling of the house",
    "good": "The envoy flew to Tehran on Sunday.",
    "bad": "The envoy flew to Teheran on Sunday."
   },
   {
    "use": "Tangier",
    "not": "Tangiers",
    "why": "No s",
    "good": "The ferry to Tangier was late.",
    "bad": "The ferry to Tangiers was late."
   },
   {
    "use": "Tbilisi",
    "not": "Tiflis",
    "why": "The city's own name for itself",
    "good": "The envoy flew to Tbilisi on Sunday.",
    "bad": "The envoy flew to Tiflis on Sunday."
   },
   {
    "use": "Nanjing",
    "not": "Nanking",
    "why": "The city's name in today's spelling",
    "good": "The envoy flew to Nanjing on Sunday.",
    "bad": "The envoy flew to Nanking on Sunday."
   },
   {
    "use": "Beijing",
    "not": "Peking",
    "except": [
     "Peking duck",
     "Peking opera"
    ],
    "why": "The city's name in today's spelling",
    "good": "The envoy flew to Beijing on Sunday.",
    "bad": "The envoy flew to Peking on Sunday."
   },
   {
    "use": "Ulaanbaatar",
    "not": "Ulan Bator",
    "why": "As the city writes itself",
    "good": "The envoy flew to Ulaanbaatar on Sunday.",
    "bad": "The envoy flew to Ulan Bator on Sunday."
   },
   {
    "use": "Kyiv",
    "not": "Kiev",
    "except": "chicken Kiev",
    "why": "The city's own name for itself",
    "good": "The envoy flew to Kyiv on Sunday.",
    "bad": "The envoy flew to Kiev on Sunday."
   },
   {
    "use": "Mumbai",
    "not": "Bombay",
    "except": [
     "Bombay Stock Exchange",
     "Bombay mix",
     "Bombay duck"
    ],
    "why": "The city's name since 1995",
    "good": "The ship sailed from Mumbai on Sunday.",
    "bad": "The ship sailed from Bombay on Sunday."
   },
   {
    "use": "Kolkata",
    "not": "Calcutta",
    "why": "The city's name since 2001",
    "good": "The ship sailed from Kolkata on Sunday.",
    "bad": "The ship sailed from Calcutta on Sunday."
   },
   {
    "use": "Tatar",
    "not": "Tartar",
    "inflects": "noun",
    "why": "One r fewer",
    "good": "A Tatar family owns the mill.",
    "bad": "A Tartar family owns the mill."
   },
   {
    "use": "Muslim",
    "not": "Moslem",
    "inflects": "noun",
    "why": "The spelling that Muslims use",
    "good": "A Muslim charity paid for it.",
    "bad": "A Moslem charity paid for it."
   },
   {
    "use": "Wahhabi",
    "not": [
     "Wahabi",
     "Wahabbi"
    ],
    "inflects": "noun",
    "why": "Spelled with two h's and one b",
    "good": "A Wahhabi preacher was held.",
    "bad": "A Wahabi preacher was held."
   },
   {
    "use": "Palestine Liberation Organization",
    "not": [
     "Palestinian Liberation Organization",
     "Palestinian Liberation Organisation"
    ],
    "why": "The body's own name",
    "good": "A letter of the Palestine Liberation Organization was read.",
    "bad": "A letter of the Palestinian Liberation Organization was read."
   }
  ]
 }
}
