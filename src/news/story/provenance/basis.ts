/** What one report rests on, by its own words: its own reporting, other outlets, or a public source. */

import { familyOf, findPublisher, nameKey, type Publishers } from '../../publishers.ts';
import type { Evidence, Report } from '../../types.ts';
import { SHORT_FORM } from '../attribute/cues.ts';
import { STATE_MEDIA } from '../attribute/evidence/words.ts';
import { creditOfByline } from './byline.ts';

type Of<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>;

/** What one report rests on. */
export interface Basis {
  readonly n: number;
  readonly report: Report;
  readonly family: string;
  readonly own: Of<'own reporting'> | null;
  /** Outlets whose reporting it relays; of another family. */
  readonly credits: readonly {
    readonly outlet: string;
    readonly family: string;
    readonly first: boolean;
    readonly sentence: string | null;
  }[];
  /** It is another outlet's text. */
  readonly isCopy: boolean;
  /** The sentence that speaks of media it does not name. */
  readonly unnamed: string | null;
  readonly open: Of<'public source'> | null;
  /** Families that made it together. */
  readonly joint: readonly string[];
}
/** "State television" in any language is the same unnamed publisher. */
const houseOfCredit = (outlet: string, publishers: Publishers): string =>
  STATE_MEDIA.test(outlet) ? 'state media' : familyOf(publishers, outlet);
/** How much a report shows. Of two reports with the same text, the one that shows more is the original. */
export const strengthOf = ({ own, credits, open, isCopy }: Basis): number => {
  if (isCopy) return 1;
  if (credits.length > 0) return 2;
  return own !== null ? 3 : open !== null ? 1 : 0;
};

function basisOf(report: Report, n: number, publishers: Publishers): Basis {
  const family = familyOf(publishers, report.publisher);
  const evidence = report.attribution?.evidence ?? [];
  const of = <Kind extends Evidence['kind']>(kind: Kind) =>
    evidence.filter((one): one is Of<Kind> => one.kind === kind);
  const byline = creditOfByline(report, publishers);
  const copies = of('copy');
  const shown = of('own reporting');
  const firm = shown.find((one) => one.firm) ?? null;
  const whole = firm !== null ? null : (byline.whole ?? copies.find(({ partly }) => !partly)?.outlet ?? null);
  const relays = of('relay');
  const named = relays.flatMap(({ outlet, first, sentence }) => (outlet === null ? [] : [{ outlet, first, sentence }]));
  const isPlain = whole === null && named.length === 0 && copies.length === 0 && byline.partly === null;
  const own = firm ?? (isPlain ? (shown[0] ?? null) : null);
  const helped = byline.partly === null ? [] : [{ outlet: byline.partly, sentence: null }];
  const credits = creditsOf(whole, own === null ? [...copies, ...helped] : [], named);
  return {
    n,
    report,
    family,
    own,
    credits: credits
      .map((one) => ({ ...one, family: houseOfCredit(one.outlet, publishers) }))
      .filter((one) => one.family !== family),
    isCopy: whole !== null,
    unnamed: relays.find(({ outlet }) => outlet === null)?.sentence ?? null,
    open: of('public source')[0] ?? null,
    joint: [...of('joint').map(({ outlet }) => outlet), ...(byline.joint === null ? [] : [byline.joint])].map(
      (outlet) => familyOf(publishers, outlet),
    ),
  };
}

/** "the Herald" is the publisher in the story whose name ends in Herald. */
function withFullNames(basis: Basis, names: readonly string[], publishers: Publishers): Basis {
  const credits = basis.credits.map((credit) => {
    const key = nameKey(credit.outlet);
    const full =
      findPublisher(publishers, credit.outlet) === null
        ? names.find((name) => nameKey(name).endsWith(` ${key}`))
        : undefined;
    return full === undefined ? credit : { ...credit, outlet: full, family: familyOf(publishers, full) };
  });
  return { ...basis, credits: credits.filter(({ family }) => family !== basis.family) };
}

/** An outlet that a report of the story may credit, in words that tell only there that it is one. */
interface Known {
  readonly outlet: string;
  readonly family: string;
  /** Words of its name by which a text may call it: `Globe` of `Boston Globe` and of `The Globe and Mail`. */
  readonly shorts: readonly string[];
  /** A text that names it has this word, or one of `shorts`. */
  readonly last: string;
  isNamedIn(sentence: string): boolean;
  isShortIn(sentence: string, own: readonly string[]): boolean;
}

/** A story's reports credit fewer outlets. A limit for hostile texts. */
const MOST_KNOWN = 100;

/** The publishers of a story, then the outlets that its reports credit. */
function knownTo(bases: readonly Basis[], publishers: Publishers): Known[] {
  const names = new Set(bases.map(({ report }) => report.publisher));
  const credited = new Set(bases.flatMap(({ credits }) => credits.map(({ outlet }) => outlet)));
  return [...new Set([...names, ...credited])].slice(0, MOST_KNOWN).map((outlet) => {
    const name = outlet.replace(/^The /, '').replace(/ \([^()]*\)$/, '');
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const isNamed = creditsName(name, '(?:[Tt]he )?');
    const words = name.split(' ');
    const shorts = words.length === 1 ? [] : words.filter((word) => SHORT_FORM.has(word.toLowerCase()));
    const short = shorts.map((word) => ({ key: word.toLowerCase(), credits: creditsName(word, '[Tt]he ') }));
    const isFullName = names.has(outlet) && name.includes(' ');
    return {
      outlet,
      family: familyOf(publishers, outlet),
      shorts,
      last,
      isNamedIn: (sentence) => (isFullName ? sentence.includes(name) : isNamed(sentence)),
      isShortIn: (sentence, own) => short.some(({ key, credits }) => !own.includes(key) && credits(sentence)),
    };
  });
}

/** A report that shows no reporting of its own, and names another outlet of the story, relays it. */
function creditingEachOther(basis: Basis, known: readonly Known[]): Basis {
  if (basis.credits.length > 0 || basis.own?.firm === true || basis.isCopy || basis.joint.length > 0) return basis;
  const { title, text, publisher } = basis.report;
  const head = `${title}\n${text.slice(0, 1_500)}`;
  const own = nameKey(publisher);
  const sentences = head.split(/\n|(?<=[.!?])\s+/);
  const ownWords = own.split(' ');
  for (const { outlet, family, shorts, last, isNamedIn, isShortIn } of known) {
    if (family === basis.family || nameKey(outlet) === own) continue;
    if (!head.includes(last) && !shorts.some((word) => head.includes(word))) continue;
    const sentence = sentences.find((one) => isNamedIn(one) || isShortIn(one, ownWords));
    if (sentence !== undefined) return { ...basis, own: null, credits: [{ outlet, family, first: false, sentence }] };
  }
  return basis;
}

/** A name of one word may be a common word, so it counts only beside a word of reporting. */
function creditsName(name: string, article: string): (sentence: string) => boolean {
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `(?:according to|told|citing|quoting|by|says) ${article}${written}(?!\\p{L})|(?<!\\p{L})${article}${written}(?: (?:has|had|first|also|exclusively|earlier))* (?:report(?:s|ed)|revealed|reveals|found|finds|established|understands|says|said it had)(?!\\p{L})`,
    'u',
  );
  return (sentence) => pattern.test(sentence);
}

interface Credit {
  readonly outlet: string;
  readonly first: boolean;
  readonly sentence: string | null;
}

function creditsOf(
  whole: string | null,
  copies: readonly { readonly outlet: string; readonly sentence: string | null }[],
  named: readonly Credit[],
): readonly Credit[] {
  if (whole !== null)
    return [{ outlet: whole, first: false, sentence: copies.find(({ outlet }) => outlet === whole)?.sentence ?? null }];
  // "First reported by" of a later sentence is about background: an earlier credit is for the news.
  const first = named.filter((one) => one.first && one.sentence === named[0]?.sentence);
  if (first.length > 0) return first.slice(0, 1);
  if (named.length > 0) return [named[0]!, ...named.slice(1).filter(({ sentence }) => APART.test(sentence ?? ''))];
  return copies.slice(0, 1).map(({ outlet, sentence }) => ({ outlet, first: false, sentence }));
}

/** A second credited outlet counts only if the text says that it reported separately. */
const APART =
  /(?<!\p{L})(?:separately|independently|of its own|its own (?:sources?|reporting)|matched|in a separate|likewise reported|also reported|auch|également|también|também)(?!\p{L})/iu;

/** What each report rests on, one by one, in the story's order. */
export function basesOf(reports: readonly Report[], publishers: Publishers): Basis[] {
  const names = [...new Set(reports.map(({ publisher }) => publisher))];
  const bases = reports
    .map((report, n) => basisOf(report, n, publishers))
    .map((basis) => withFullNames(basis, names, publishers));
  const known = knownTo(bases, publishers);
  return bases.map((basis) => creditingEachOther(basis, known));
}
