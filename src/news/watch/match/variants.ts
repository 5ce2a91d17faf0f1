/** Other ways to write a watch's own word: with a hyphen, a blank or nothing, as a verb and its particle, by its initials. */

import { words } from '../../text/words.ts';
import { type Pattern, pattern } from './patterns.ts';

/** Words that are also initialisms: a watch that has them in capitals asks for capitals. */
const WORDS_IN_CAPITALS: ReadonlySet<string> = new Set(
  'it who aids aid pm us ice am is an as at be do go he in me my no of on or so to up we act all ban can cat die fed gap has man mod out ram sad salt set start tea war not care fast pin post safe swift un was were if by our her his she they them what when why how new now old one two may will let get but for and the are had any ask big box buy car cut day end far few fit fun hot key law led lot low map met mix net oil opt pay per put red run sea see sun tax ten tip top toy try use van via way win yes nice pip phi cap sat can mass core true pace rain reach hope dare grace mad raw'.split(
    ' ',
  ),
);
const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}]{2,}$/u;

/** Does the word count in capitals only: `IT`, `WHO`, `US`? */
export function countsInCapitals(word: string): boolean {
  const bare = word.replace(/^[@#]/, '');
  return CAPITALS.test(bare) && WORDS_IN_CAPITALS.has(bare.toLowerCase());
}

const TICKER = /^\$(\p{Lu}{1,6}(?:\.\p{Lu}{1,2})?)$/u;

/** `$TSLA`: the ticker in capitals; where it is short or a word besides (`$F`, `$IT`), only behind `$` or its exchange. Null: no ticker. */
export function tickerPattern(word: string): Pattern | null {
  const ticker = TICKER.exec(word)?.[1];
  if (ticker === undefined) return null;
  const isPlain = ticker.length > 2 && !WORDS_IN_CAPITALS.has(ticker.toLowerCase());
  return pattern(ticker, { single: isPlain ? 'written' : 'ticker', by: 'written', asWritten: true });
}

/** `WHO` → `WHO`, `W.H.O.`. */
export function capitalPatterns(word: string): readonly Pattern[] {
  const bare = word.replace(/^[@#]/, '');
  const dotted = `${[...bare].join('.')}.`;
  return [bare, dotted].flatMap(
    (written) => pattern(written, { single: 'written', by: 'written', asWritten: true }) ?? [],
  );
}

const PARTICLES = 'out off over up down back away in through around on'.split(' ');
const VERBS: ReadonlySet<string> = new Set(
  'roll lay walk take buy shut break hand lock pull turn bail spin write sell stand kick drop crack hold stop start set cut build pay phase call clear carve fall fly get give hack lead lift look make mark melt mix opt pass pick play print read rip run send shake show sign sit slow speed split stake step sweep tail tear throw tie tip trade try wash wind work wipe blow burn cast clean line count draw hang knock let push put round rub scale sleep slip spill sort strip switch team trade bring carry close come cool crash cross die drive fade fill flare fork freak hide hold hook kill log meet mock nod own phase pile play plug pop prop rally ramp rent ring rise rule scale screw seal shoot shout sign smash sound speak spend square stick stretch suit swap tell think top touch trip wrap'.split(
    ' ',
  ),
);
/** `rollout`, `layoffs`: a verb and its particle, written as one word. */
const COMPOUND = new RegExp(`^([a-z]+?)(${PARTICLES.join('|')})s?$`);

/** Words of one watch term, other ways to write it. Empty where there is none. */
export function variantsOf(term: string): readonly Pattern[] {
  const parts = words(term, 'en');
  const made =
    parts.length === 1
      ? particleVerb(parts[0]!.form)
      : [
          gluedTogether(parts.map(({ form }) => form)),
          ...pluralOfNumber(
            term,
            parts.map(({ form }) => form),
          ),
        ];
  return [...made, ...umlauts(term), ...apostrophes(term), ...initialsOf(term)].filter((one) => one !== null);
}

function particleVerb(form: string): readonly (Pattern | null)[] {
  const [, verb, particle] = COMPOUND.exec(form) ?? [];
  if (verb === undefined || particle === undefined || !VERBS.has(verb)) return [];
  return [pattern(`${verb} … ${particle}`, { single: 'stem', by: 'stem' })];
}

/** `e-mail` → `email`, `wi-fi` → `wifi`, `F-35` → `f35`. */
const TRANSCRIBED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };

/** `Müller` → *Mueller*; `Mueller` → *Müller*, with its umlaut: a poet is no *Pöt*. */
function umlauts(term: string): readonly (Pattern | null)[] {
  const lower = term.normalize('NFC').toLowerCase();
  const transcribed = lower.replace(/[äöüåø]/g, (letter) => TRANSCRIBED[letter]!);
  if (transcribed !== lower) return [pattern(transcribed, { single: 'key', by: 'key' })];
  if (!/[aou]e/.test(lower)) return [];
  const written = lower
    .replace(/[aou]e/g, (pair) => UMLAUTS[pair]!)
    .replace(/(?<!\p{L})\p{L}/gu, (l) => l.toUpperCase());
  return [pattern(written, { single: 'written', by: 'written', asWritten: true })];
}

/** `O'Brien` → *OBrien*; `OBrien` → *O'Brien*. */
function apostrophes(term: string): readonly (Pattern | null)[] {
  const other = /['’ʼ]/.test(term)
    ? term.replace(/(?<=\p{L})['’ʼ](?=\p{L}{2})/gu, '')
    : term.replace(/^([ODL])(?=\p{Lu}\p{Ll})/u, "$1'");
  return other === term ? [] : [pattern(other, { single: 'form', by: 'form' })];
}

/** `F-16` → `F16s`, `F-16s`. */
function pluralOfNumber(term: string, forms: readonly string[]): readonly (Pattern | null)[] {
  if (forms.length < 2 || !/^\p{L}.*\d$/u.test(forms.join(''))) return [];
  return [`${forms.join('')}s`, `${term}s`].map((plural) => pattern(plural, { single: 'form', by: 'form' }));
}

function gluedTogether(forms: readonly string[]): Pattern | null {
  const glued = forms.join('');
  const fits = forms.length > 1 && forms.length < 4 && glued.length > 2 && /^[a-z0-9]+$/.test(glued);
  return fits ? pattern(glued, { single: 'key', by: 'key' }) : null;
}

/** `ECB` finds what its initials stand for: *European Central Bank*. Three capitals at least. */
function initialsOf(term: string): readonly Pattern[] {
  const isShort = /^\p{Lu}{3,6}s?$/u.test(term) || /^(?:\p{Lu}\.){3,6}$/u.test(term);
  if (!isShort) return [];
  const is = term.replace(/[.s]/g, '').toLowerCase();
  return [{ text: term, steps: [{ by: 'initials', is, gap: 0 }] }];
}
