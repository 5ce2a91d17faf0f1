/**
 * What stands in a box between or below the paragraphs, when nothing of the box is left but its lines: headlines of other
 * articles below a label ("Most read"), rows of buttons and counters. Known by its shape: lines that do not end as sentences
 * do, in a text whose paragraphs do.
 */
import { monthOf } from '../date/names.ts';
import { weigh } from './outlet-words.ts';
import { leadsElsewhere, leadTo } from './without-boilerplate.ts';

/** Longer lines tell something. */
const LONGEST = 140;
/** So many headlines stand below one label. */
const MOST_HEADLINES = 10;
const SENTENCE = /[.!…。！।][”"’»)]?$/u;
/** `Read it all »`: what ends in an arrow leads somewhere. */
const ARROW = /(?:[→›▶►]|>>|(?<!«[^»]*)»)$/u;
/** `48 likes · 3 comments` */
const COUNTERS = /^\d[\d.,]*\s?k? \p{L}+(?:\s?[|·•∙]\s?\d[\d.,]*\s?k? \p{L}+)+$/iu;
/** `- Northern Bell`, below a text that nobody is quoted in. */
const SIGNATURE = /^[-–—]\s?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;
/** `— AFP`: whose text it is. */
const AGENCY = /^[-–—]\s?(?:\p{Lu}{2,5}|dpa|Reuters|Bloomberg|Xinhua|Bernama|Associated Press|Agencies)$/u;
const LEAST_MEDIUM = 2;
/** `Home / News / Transport` */
const BREADCRUMBS =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|portada|главная)\s?[/>›»|·•→]\s?\S.{0,80}$/iu;
/** `More from Transport`, `Mehr aus Norwick` */
const MORE_FROM =
  /^(?:more|mehr|plus|más|mais|altro|meer) (?:from|in|on|about|by|stories from|aus|zu|von|zum thema|de|sur|sobre|da|do|su|dalla|over) (?:the )?\p{Lu}[^.:;]{1,40}$/iu;
const CODE_OR_QUOTED = /["“”„«»?={}`[\]<>;_]|\w\(|\/\//;

/** `1. Storm closes three ports`, in no list */
const NUMBERED = /^\d{1,2}[.)] \p{Lu}/u;

/** From this length on a line is prose. */
const PROSE = 40;
/** Fewer paragraphs say little about how paragraphs end here. */
const FEWEST = 3;
const FEW = 0.1;
/** Scripts whose sentences end in marks that we know, and whose headlines look like these. */
const KNOWN_SCRIPT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LONGEST_STRAY = 90;
const MOST_STRAYS = 2;
const ENDED = /[.!?…。！？।:：;,][”"’'»)\]]{0,2}$|[”"»]$/u;
/** An item of a list, a row of a table, figures, an agency, a dateline. */
const SAYS_SOMETHING =
  /^[•◦–—-]|\||^\P{L}*\p{N}|\p{N}{2}|^\P{L}*\p{Lu}{2,8}\P{L}*$|[—–]\s|:\s|^\P{L}*(?:[Hh]\/[Tt]|[Vv]ia|[Ss]ource)(?!\p{L})/u;
/** `No injuries were reported`: news, and only its stop is missing. */
const HAPPENED = /(?<!\p{L})(?:is|are|was|were|has|have|had|died|killed|\p{Ll}{3,12}ed)(?!\p{L})/u;

/** A line as it was stated, and what its own words leave of it. */
export interface CleanedLine {
  readonly stated: string;
  /** It is marked up as a heading, or bold throughout. */
  readonly isHeading: boolean;
  readonly kept: string;
}

/** @param lines of a whole text; empty ones part paragraphs @returns what is kept of them */
export function withoutBoxes(lines: readonly CleanedLine[]): readonly string[] {
  let below = 0;
  let before: CleanedLine = { stated: '', isHeading: false, kept: '' };
  const isProse = isOfSentences(lines);
  let isFirst = true;
  const numbered = ranks(lines.map(({ kept }) => kept).filter(Boolean));
  return lines.map((line) => {
    const { stated, kept } = line;
    if (stated.trim() === '') return kept;
    const isHeadline = isFragment(kept) && (below > 0 || leadTo(before.stated) === lettersOf(kept));
    const isGone =
      kept !== '' &&
      (isHeadline ||
        numbered.has(kept) ||
        isRest(kept, before.stated) ||
        (isProse && !isFirst && isStray(line, before.stated)));
    if (kept !== '' && !isGone) isFirst = false;
    if (leadsElsewhere(stated) || MORE_FROM.test(stated.trim())) below = MOST_HEADLINES;
    else below = isHeadline ? below - 1 : 0;
    before = line;
    return isGone ? '' : kept;
  });
}

/** Several paragraphs end as sentences do, hardly a long one does not, and strays are few: many are headings without markup. */
function isOfSentences(lines: readonly CleanedLine[]): boolean {
  const told = lines.filter(({ kept, isHeading }) => !isHeading && kept !== '' && !/^[•◦]/.test(kept));
  const prose = told.filter(({ kept }) => kept.length >= PROSE && ENDED.test(kept)).length;
  const open = told.filter(({ kept }) => kept.length > LONGEST_STRAY && !ENDED.test(kept)).length;
  const strays = told.filter((line) => isStray(line, '')).length;
  return prose >= FEWEST && open <= prose * FEW && strays <= Math.max(MOST_STRAYS, prose / 3);
}

/** A short line that is no sentence, no heading, no item of a list and nobody's words: a button, a label, another headline. */
function isStray({ kept, isHeading }: CleanedLine, before: string): boolean {
  if (isHeading || kept === '' || kept.length > LONGEST_STRAY || /[:：]$/.test(before.trim())) return false;
  if (ENDED.test(kept) || !KNOWN_SCRIPT.test(kept)) return false;
  return !SAYS_SOMETHING.test(kept) && !HAPPENED.test(kept) && !CODE_OR_QUOTED.test(kept);
}

/** Numbered lines that are no sentences, one below the other: the most read articles. A list of the text ends a sentence with a colon. */
function ranks(told: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let from = 0, to = 0; from < told.length; from = Math.max(to, from + 1)) {
    to = from;
    while (to < told.length && isFragment(told[to]!) && NUMBERED.test(told[to]!)) to++;
    const isList = /[:：]$/.test(told[from - 1] ?? ':');
    if (to - from > 1 && !isList) for (const line of told.slice(from, to)) found.add(line);
  }
  return found;
}

const lettersOf = (text: string): string => text.toLowerCase().trim();

/** `3 de marzo de 2026 | 18:04` → `3 de  de 2026 | 18:04` */
const withoutMonths = (line: string): string =>
  /\d/.test(line) ? line.replace(/\p{L}+/gu, (word) => (monthOf(word.toLowerCase()) === null ? word : '')) : line;

function isFragment(line: string): boolean {
  return line !== '' && line.length <= LONGEST && !SENTENCE.test(line) && !/[,;:]$/.test(line);
}

/** Buttons, counters, ways on and signatures: no sentence, and about nothing but the medium. */
function isRest(line: string, before: string): boolean {
  if (!isFragment(line) || /^[•◦]/.test(line)) return false;
  if (ARROW.test(line) || COUNTERS.test(line)) return true;
  if (BREADCRUMBS.test(line) || (MORE_FROM.test(line) && !/[?!]/.test(line))) return true;
  if (SIGNATURE.test(line)) return !AGENCY.test(line) && !/["”’»]$/.test(before.trim());
  const undated = withoutMonths(line);
  const { medium, names, world } = weigh(undated.replaceAll('’', "'"));
  if (CODE_OR_QUOTED.test(line)) return false;
  if (world + names === 0) return medium > 0 || undated !== line;
  return medium >= LEAST_MEDIUM && medium >= world + names;
}
