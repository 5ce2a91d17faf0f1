/**
 * What the bot knows of words beside the thesaurus: places and their people, abbreviations, classes of what news say of
 * anything, and kinds of things. The thesaurus is a desk's own vocabulary; these serve every trade.
 */

import { COMPANY, NEWS_CLASSES } from '../text/words/news-classes.ts';
import { words } from '../text/words.ts';
import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { KINDS, THING_CLASSES } from './lexicon/classes.ts';
import { needsCapital, placeTable } from './lexicon/places.ts';
import { pattern } from './match/patterns.ts';
import { type CompiledGroup, type Member, memberKeys } from './thesaurus/entries.ts';

export interface LexiconGroup {
  readonly kind: 'place' | 'abbreviation' | 'class';
  readonly group: CompiledGroup;
}

/** What is known of one group before a watch asks for it: compiling all of them would take a tenth of a second. */
interface Row {
  readonly kind: LexiconGroup['kind'];
  readonly id: string;
  /** It counts only beside one of these in the watch; null: always. */
  readonly company: ReadonlySet<string> | null;
  /** Count anywhere. */
  readonly same: readonly string[];
  /** Count close to another word of the watch. */
  readonly close: readonly string[];
}

interface Lexicon {
  readonly byKeys: ReadonlyMap<string, readonly Row[]>;
  readonly compiled: Map<Row, CompiledGroup>;
}

let known: Lexicon | null = null;

/** The groups of a word or phrase of a watch. `others`: the keys of the other words of the watch, which tell its sense. */
export function lexiconGroups(term: string, others: ReadonlySet<string>): readonly LexiconGroup[] {
  known ??= readLexicon();
  const { byKeys, compiled } = known;
  const rows = byKeys.get(memberKeys(words(term, 'en'))) ?? [];
  return rows
    .filter(({ company }) => company === null || !company.isDisjointFrom(others))
    .map((row) => {
      const group = compiled.get(row) ?? compileRow(row);
      compiled.set(row, group);
      return { kind: row.kind, group };
    });
}

function readLexicon(): Lexicon {
  const byKeys = new Map<string, Row[]>();
  const add = (row: Row, entries: readonly string[]) => {
    for (const keys of new Set(entries.map((entry) => memberKeys(words(entry, 'en'))))) {
      const list = byKeys.get(keys);
      if (list) list.push(row);
      else byKeys.set(keys, [row]);
    }
  };
  const places = placeTable();
  for (const { code, names, seats } of places) {
    add({ kind: 'place', id: `place ${code}`, company: null, same: names, close: seats }, names);
  }
  for (const row of abbreviations()) add(row, row.same);
  for (const row of [...classes(NEWS_CLASSES, 'class'), ...classes(THING_CLASSES, 'things')]) {
    add(
      row,
      row.close.filter((entry, n) => !entry.includes('…') && (n === 0 || !GENERAL.has(entry))),
    );
  }
  for (const { heads, row } of kinds()) add(row, heads);
  add({ ...CITIZENS, close: places.flatMap(({ peoples }) => peoples) }, SAID_OF_CITIZENS);
  return { byKeys, compiled: new Map() };
}

/** Members that mean many things besides: they count for the words of their class, which do not count for them. */
const GENERAL: ReadonlySet<string> = new Set([
  ...['price rise', 'prices rise', 'prices rising', 'rate', 'rates', 'job cut', 'ticket sales'],
  ...'withdraw shot jab scooter clearing dark parcel delivery art wait late hand attack use start present move join deal buy hold see expect pull back clear pass case cases open remove catch contract land fee get connect without down return fire project plant group gang crew platform network building go leave drop late set take lift record index pit cell works site worker team side game drink line officer power current'.split(
    ' ',
  ),
]);

const lines = (table: string): string[] => table.trim().split('\n');
const listed = (cell: string): string[] =>
  cell
    .split(/,\s*/)
    .map((entry) => entry.trim())
    .filter(Boolean);

function abbreviations(): readonly Row[] {
  return lines(ABBREVIATIONS).map((line) => {
    const [short = '', long = ''] = line.split(' | ');
    const same = [short, ...listed(long)];
    return { kind: 'abbreviation', id: `abbreviation ${short}`, company: null, same, close: [] };
  });
}

const COMPANY_OF = /^\[(\w+)\]\s*/;

/** Rows may begin with the same word: each gets an id of its own, by which its words are found. */
function classes(table: string, name: string): readonly Row[] {
  const used = new Map<string, number>();
  return lines(table).map((line) => {
    const company = COMPANY_OF.exec(line)?.[1];
    const close = listed(line.replace(COMPANY_OF, ''));
    const kept = company === undefined ? null : companyKeys(company);
    const id = `${name} ${company ? `${company} ` : ''}${close[0]}`;
    const before = used.get(id) ?? 0;
    used.set(id, before + 1);
    return { kind: 'class', id: before > 0 ? `${id} ${before + 1}` : id, company: kept, same: [], close };
  });
}

function companyKeys(name: string): ReadonlySet<string> {
  return new Set(words(COMPANY[name] ?? '', 'en').map(({ key }) => key));
}

function kinds(): readonly { readonly heads: readonly string[]; readonly row: Row }[] {
  return lines(KINDS).map((line) => {
    const [heads = '', members = ''] = line.split(/:\s+/);
    const names = listed(heads);
    const close = [...listed(members), ...names];
    return { heads: names, row: { kind: 'class', id: `kind ${names[0]}`, company: null, same: [], close } };
  });
}

function compileRow({ id, kind, same, close }: Row): CompiledGroup {
  const members = [
    ...same.flatMap((entry) => memberOf(entry, 'same', kind)),
    ...close.flatMap((entry) => memberOf(entry, 'also', kind)),
  ];
  return { id, field: null, head: '', members, optional: new Set(), asWritten: false, idiom: false };
}

/** The citizens of any country are citizens. */
const CITIZENS: Row = { kind: 'class', id: 'kind citizens', company: null, same: [], close: [] };
const SAID_OF_CITIZENS = ['citizens', 'nationals', 'expatriates'];

/** A name in a kind counts with its capital: *Apple*, *Shell*, *Total*. */
const NAME = /^\p{Lu}|^\p{Ll}\p{Lu}/u;

function memberOf(entry: string, role: 'same' | 'also', kind: LexiconGroup['kind']): readonly Member[] {
  const isName = kind === 'place' ? needsCapital(entry) : NAME.test(entry);
  const made = pattern(entry, { single: 'key', by: 'stem', asWritten: isName && kind !== 'abbreviation' });
  return made ? [{ role, entry, pattern: made }] : [];
}
