/**
 * Fixed expressions of news English and what they turn into when a machine swaps a word for one that stands beside it in
 * a thesaurus ("high court" → "excessive court"). Own list, from general knowledge of such texts; the phenomenon is described as
 * "tortured phrases" by Cabanac, Labbé and Magazinov (2021). Only what nobody writes on purpose:
 * `right: broken, broken`. A name counts only where it is written with capitals.
 */
const table = `
at the same time: at the similar time, on the similar time, at the identical time
attorney general: lawyer general, attorney normal, attorney common, attorney basic
ballot box: tally box, vote box
border wall: border divider
box office: box workplace
breast cancer: bosom cancer, bosom disease, bosom malignancy
brought to justice: brought to equity
caught fire: caught hearth
central bank: focal bank
chemical weapons: synthetic weapons, substance weapons
chief executive: leader govt, leader executive
chief of staff: chief of employees, chief of workers
chiefs of staff: chiefs of employees, chiefs of workers
civil rights: civil propers, civil privileges
civil servant: common hireling, civil hireling
conflict of interest: clash of premium, battle of interest, conflict of fascination, conflict of curiosity
crime scene: wrongdoing scene
death penalty: demise penalty, dying penalty
death row: demise row, dying row
death toll: demise toll, passing toll, dying toll
domestic violence: household viciousness, residential viciousness, local viciousness
electoral college: appointive college, appointive school
far-right: far-proper
final round: final spherical
fire brigade: hearth brigade
fire department: hearth department
fire service: hearth service
firefighters: hearth fighters
first lady: primary lady, initial lady
first round: first spherical
for the first time: for the primary time, for the initial time
foreign minister: remote minister, remote clergyman
freedom of speech: opportunity of discourse, flexibility of discourse
freedom of the press: opportunity of the press, flexibility of the press
global warming: worldwide warming, international warming, worldwide temperature alteration
Great Britain: incredible britain, extraordinary britain, nice britain
green card: inexperienced card
green energy: inexperienced energy
green light: inexperienced light
Green Party: inexperienced party
gun violence: firearm viciousness, weapon viciousness, gun viciousness, weapon savagery
hard Brexit: exhausting brexit, onerous brexit
hard-line: exhausting-line
head of state: mind of state, brain of state, head of condition
health care: medicinal services, wellbeing care
heart attack: heart assault, heart invasion
high court: excessive court, excessive courtroom
high school: excessive school, excessive college, excessive faculty
high-level: excessive-level
high-profile: excessive-profile
high-ranking: excessive-ranking
high-tech: excessive-tech
house of representatives: residence of representatives
human rights: human privileges, human propers
in accordance with: in accordance to
in favour of: in prefer of, in choose of
in front of: in entrance of
in terms of: in phrases of
in the wake of: within the wake of, inside the wake of
interest rate: fascination rate, curiosity rate
keep in mind: maintain in mind, preserve in mind, retain in mind
law firm: regulation firm, legislation firm
law professor: regulation professor, legislation professor
law school: regulation school, legislation school
life sentence: life phrase
long-awaited: lengthy-awaited
long-standing: lengthy-standing
long-term: lengthy-term, long-time period
longtime: lengthy-time
look forward to: appear forward to, glance forward to, seem forward to
machine learning: machine picking up
mass shooting: mass capturing, mass taking pictures
Middle East: center east, centre east
Middle Eastern: center japanese, centre japanese
New Jersey: brand new jersey
New York: brand new york
New Zealand: brand new zealand
olympic games: olympic diversions, olympic amusements
on the other hand: on the opposite hand, on the other palm
opened fire: opened hearth, opened flame
opinion poll: feeling poll, viewpoint poll
opposition leader: opposition pioneer
pay attention: spend attention, shell out attention, pay out attention
peace process: harmony process
penalty kick: punishment kick
presidential candidate: presidential applicant
press conference: push conference
prime minister: prime clergyman, prime priest, leader clergyman
public opinion: open opinion, public feeling poll
real estate: actual estate, genuine estate, true estate
red card: crimson card
Red Cross: crimson cross
refugee camp: outcast camp
right now: proper now
right-wing: proper-wing
round of talks: spherical of talks
round of voting: spherical of voting
ruling party: ruling celebration
running mate: jogging mate, running spouse
second round: second spherical
secretary of state: secretary of country, secretary of nation, secretary of condition
Security Council: un safety council, nations safety council
set on fire: set on hearth
shot dead: shot lifeless, shot useless
signed into law: signed into regulation
so-called: so-known as, so-referred to as, so-identified as
social media: web-based social networking, internet based life, societal media
southern border: southern outskirt
state department: condition department
state of emergency: condition of emergency, nation of emergency
status quo: standing quo
supreme court: incomparable court, preeminent court, supreme courtroom, matchless court
supreme leader: supreme pioneer
swing state: swing condition
take advantage of: consider advantage of, take gain of
take care of: consider care of
take into account: consider into account
this week: this 7 days
this year: this 12 months, this yr
trade war: commerce war
travel ban: journey ban
under arrest: underneath arrest
under attack: underneath attack
under consideration: underneath consideration
under construction: underneath construction
under control: underneath control
under fire: underneath fire
under investigation: underneath investigation
under oath: underneath oath
under pressure: underneath pressure
under review: underneath review
under scrutiny: underneath scrutiny
under siege: underneath siege
under surveillance: underneath surveillance
under the terms: underneath the terms
under the umbrella: underneath the umbrella
under threat: underneath threat
under way: underneath way
United Kingdom: joined kingdom, unified kingdom, assembled kingdom
United Nations: joined nations, unified nations, assembled nations
United States: joined states, unified states
Wall Street: divider street, wall road
well-known: nicely-known, properly-known
White House: white residence, white home
white supremacist: white-colored supremacist
World Cup: world glass, world mug
world war: planet war
`

/** A broken expression, as lower-case words, and the right one. */
export interface BrokenPhrase {
  words: readonly string[]
  right: string
}

/** Broken expressions by their first word. */
export const brokenPhrases: ReadonlyMap<string, readonly BrokenPhrase[]> = readTable()

function readTable(): Map<string, BrokenPhrase[]> {
  const result = new Map<string, BrokenPhrase[]>()
  for (const line of table.trim().split('\n')) {
    const [right, broken] = line.split(': ')
    for (const phrase of broken!.split(', ')) {
      const words = phrase.split(' ')
      const list = result.get(words[0]!) ?? []
      list.push({words, right: right!})
      result.set(words[0]!, list)
    }
  }
  return result
}
