/** Names in a sentence by their capitals, and whether a surname has been introduced. For `leaning.ts`. Without a dictionary, so it errs on the safe side. */
import { FIRST_WORDS } from '../../text/sentences/abbreviations.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** They introduce nobody: `Dr. Roe` is a bare surname; `Sen. Roe` says who that is. */
const POLITE = set('Dr Sir Lord Lady Herr Frau M Mme Sr Sra');
/** A surname alone follows these, of two words or of one: `Mr. Vander Roe`. */
const MISTER = set('Mr Mrs Ms Miss Mx');

/** After a surname, not part of it. */
const NAME_TAIL = set('Jr Sr II III IV MD PhD');

const CALENDAR = set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec',
);

/** Before a last word these are no given name: `White House`, `New York`, `United Nations`. */
const NO_GIVEN_NAME = set(`
  The White United New North South East West Northern Southern Eastern Western Central Supreme House Senate State
  National International Federal American British French German Russian Chinese Israeli Iranian Ukrainian European
  African Arab Islamic Democratic Republican Great Saint St Mount Mt Lake Fort Port San Santa Los Las El Saudi Hong
  Sri Costa Puerto U.S U.K Big Black Green Red Blue Gulf Cape Old Royal General Public Social Super Wall World`);

/** The last word of an organisation’s name, never of a person’s. */
const INSTITUTION = set(`
  House Senate Congress Capitol Court Party Committee Council Commission Conference Convention Department Ministry
  Office Bureau Agency Administration Authority Association Union University College School Institute Center Centre
  Hospital Church Bank Fund Group Corp Inc Co Company Times Post News Journal Press Herald Tribune Guard Force Forces
  Army Navy Police Service States State Nations Kingdom Republic City County Street Avenue Square Park Hill Hall Tower
  Bridge River Island Islands Sea Ocean Bay Valley East West North South Act Bill Law Plan Day Week War Games Cup
  League Democrat Democrats Republican Republicans Conservative Conservatives Labour American Representatives Affairs
  Security Secretary President Minister Senator Governor Mayor General Board America Africa Asia Europe Line Air
  Airlines Airport Network Radio TV Show Program Project Foundation Society Federation Alliance Coalition Front
  Movement Rights Code Beach Town Coast Springs Falls Desert`);

/** `the Roe campaign`, `Roe-era`: an organisation, not a person who must be introduced. */
const OF_A_HOUSE =
  /\p{Lu}[\p{L}’'-]{1,30}(?:-(?:era|led|backed|appointed)| (?:administration|campaign|government|cabinet|era|family|supporters?|aides?|team|presidency|voters?|allies))(?!\p{L})/gu;

/** Capitalised words in a row: `Sen. Ana B. Roe`, `White House`, `Roe`. */
const ROW =
  /\p{Lu}[\p{L}\p{M}’'.-]{0,40}(?: (?:(?:de|van|von|der|den|bin|al|el|la|da|dos) )?\p{Lu}[\p{L}\p{M}’'.-]{0,40})*/gu;

/** The names in a sentence, each as its words, without `Mr.`, `Jr.`, possessives, and a first word that only begins a sentence. */
export function capitalisedNames(sentence: string): string[][] {
  return Array.from(sentence.matchAll(ROW), ([row]) => {
    const words = row.split(' ').map((word) => word.replace(/(?:[’']s?|\.)+$/u, ''));
    while (words[0] !== undefined && isNoName(words[0])) words.shift();
    while (NAME_TAIL.has(words.at(-1) ?? '')) words.pop();
    return MISTER.has(words[0] ?? '') ? words.slice(1).slice(-1) : words;
  }).filter((words) => words.length > 0);
}

const isNoName = (word: string): boolean =>
  POLITE.has(word) || CALENDAR.has(word) || FIRST_WORDS.has(word.toLowerCase());

/** Last words of a sentence's names that look like a person's. */
export const surnamesIn = (sentence: string): string[] =>
  capitalisedNames(sentence).flatMap((name) => (isPerson(name) ? [name.at(-1)!] : []));

export const isPerson = (name: readonly string[]): boolean =>
  name.length > 1 && name.length < 7 && !NO_GIVEN_NAME.has(name.at(-2)!) && !INSTITUTION.has(name.at(-1)!);

/** Surnames that stand alone before the sentence itself has introduced them; not in `the Roe campaign`. */
export function bareSurnames(outside: string, surnames: ReadonlySet<string>): string[] {
  const text = outside.replace(OF_A_HOUSE, ' _ ');
  const introduced = new Set<string>();
  const bare: string[] = [];
  for (const name of capitalisedNames(text)) {
    const last = name.at(-1)!;
    if (name.length > 1) introduced.add(last);
    else if (surnames.has(last) && !introduced.has(last)) bare.push(last);
  }
  return bare;
}
