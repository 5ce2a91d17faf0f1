/** Reads in the author field whose text a report is: `AFP`, `Ann Roe / Reuters`, `Le Monde avec AFP`. */

import { familyOf, findPublisher, nameKey, type Publishers } from '../../publishers.ts';
import type { Report } from '../../types.ts';
import { mentionsIn } from '../attribute/mentions.ts';

/** The other outlets that an author field names. */
export interface BylineCredit {
  /** The text is this outlet's. */
  readonly whole: string | null;
  /** The publisher's own staff wrote it with text of this agency. */
  readonly partly: string | null;
  /** The publisher's own staff made it together with this outlet, which is not an agency. */
  readonly joint: string | null;
}

const NONE: BylineCredit = { whole: null, partly: null, joint: null };

/** What separates the names. */
const BETWEEN = /\s*(?:[,;/|()[\]–—]|\s-\s|(?<=\s)(?:and|und|et|y|e|og|och|en)(?=\s))\s*/u;
/** Before an outlet that helped: `with Reuters`, `avec AFP`, `with files from PTI`. */
const WITH = /(?<![\p{L}\p{N}])(?:with|avec|mit|con|com|med|met)(?![\p{L}\p{N}])/iu;
/** Around an outlet's name: `By The Associated Press`, `Reuters Staff`, `from AFP`. */
const AROUND =
  /^(?:by|von|par|por|di|from|source:?|(?:files|inputs?|reporting|material) from)\s+|\s+(?:staff(?: (?:writers?|reporters?))?|news service|newsroom|bureau|newswires?|correspondents?|reporters?|desk)$/giu;

export function creditOfByline({ byline, publisher }: Report, publishers: Publishers): BylineCredit {
  if (byline === null) return NONE;
  const family = familyOf(publishers, publisher);
  const [alone = '', helped = ''] = splitOnce(byline, WITH);
  const writers = namesIn(alone);
  const isOwn = (name: string) => isNameOf(name, publisher) || familyOf(publishers, name) === family;
  const own = writers.some(isOwn);
  const [others, helpers] = [writers, namesIn(helped)].map((names) =>
    outletsAmong(names, publishers).filter((outlet) => !isOwn(outlet)),
  ) as [string[], string[]];
  if (others.length > 0 && !own) return { ...NONE, whole: others[0]! };
  const [helper] = own ? [...others, ...helpers] : helpers;
  if (helper === undefined) return NONE;
  return isAgency(helper, publishers) ? { ...NONE, partly: helper } : { ...NONE, joint: own ? helper : null };
}

function splitOnce(text: string, at: RegExp): string[] {
  const found = at.exec(text);
  return found === null ? [text] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

const namesIn = (text: string): string[] =>
  text
    .split(BETWEEN)
    .map((name) => name.trim().replace(AROUND, '').trim())
    .filter((name) => name !== '');

/** `ABC` of `ABC News`, `ZEIT ONLINE` of `ZEIT`. */
function isNameOf(name: string, publisher: string): boolean {
  const [one, other] = [nameKey(name), nameKey(publisher)];
  return `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);
}

const isAgency = (outlet: string, publishers: Publishers): boolean =>
  findPublisher(publishers, outlet)?.kind === 'agency';

const outletsAmong = (names: readonly string[], publishers: Publishers): string[] =>
  names.map((name) => outletNamed(name, publishers)).filter((outlet) => outlet !== null);

/** The outlet that the name is. `Ann Guardian` is none, nor is a government that speaks. */
function outletNamed(name: string, publishers: Publishers): string | null {
  const known = findPublisher(publishers, name);
  if (known !== null) return known.kind === 'government' ? null : known.name;
  const [guess] = mentionsIn(name, publishers);
  if (guess === undefined || guess.end - guess.start < name.length - 4) return null;
  return findPublisher(publishers, guess.written)?.name ?? guess.written;
}
