/** What of a line is reporting, judged by the tables of boilerplate.ts and by the labels of each language. */
import { boilerplateLabels } from '../../text/languages.ts';
import { isAside } from './aside.ts';
import { type Boilerplate, HEADS, LINES, TAIL_SIGHT, TAILS } from './boilerplate.ts';
import { isBoxHead } from './box-head.ts';
import { isChrome } from './chrome.ts';
import { LONGEST, lineKey } from './learned.ts';
import { isSiteTalk, quotesSomebody } from './site-talk.ts';
import { isStamp } from './stamp.ts';

const keysOf = (list: Parameters<typeof boilerplateLabels>[0]): ReadonlySet<string> =>
  new Set(boilerplateLabels(list).map(lineKey));

const LEADS_ELSEWHERE = keysOf('elsewhere');
const NAMES = keysOf('named');
const LABEL = keysOf('labels').union(LEADS_ELSEWHERE).union(NAMES);
/** How long a label before a mark is at most, and what belongs to it behind the mark. */
const LONGEST_LEAD = 40;
const LONGEST_REST = 160;
/** `Watch: the river rose.` may be said by somebody, `Watch: Ferry runs aground` leads to a video. */
const SHORT_LEAD = 6;
/** `Source: nobody knows, the minister quipped.` is a sentence, and `Source: Reuters, AP.` is none. */
const CLAUSE = /^(?:\p{Ll}|\p{Lu}\p{L}* \p{Ll}).*, \p{Ll}.*[.!?]$/u;
/** A row of labels, and a row of sentences that are boilerplate, is not longer. */
const LONGEST_LABELS = 200;
const LONGEST_SEVERAL = 320;
/** Words. */
const LONGEST_ROW = 14;
/** Dashes, dots, stars and pictures; a bracket or an arrow may belong to code. */
const RULE = /^[\s\-–—_*•·|=~.#…›»→▶►▼★☆⚡\p{Extended_Pictographic}\p{Cf}\p{Variation_Selector}]*$/u;

/** The line without what is no reporting; empty when nothing else stands in it. */
export function withoutBoilerplate(line: string): string {
  if (isBoilerplate(line)) return '';
  let kept = line.trim();
  for (const { pattern } of HEADS) kept = kept.replace(pattern, '');
  return withoutTails(kept);
}

function withoutTails(line: string): string {
  const from = Math.max(0, line.length - TAIL_SIGHT);
  let end = line.slice(from);
  const lower = end.toLowerCase();
  for (const row of TAILS) if (mayFit(row, lower)) end = end.replace(row.pattern, '');
  return line.slice(0, from) + end;
}

/** The whole line is no reporting: a label or several, a lead to something else, a pattern, the outlet's own talk, or sentences of these. */
function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.trim();
  return (
    isAllLabels(bare) ||
    isBoxHead(bare) ||
    isLead(bare) ||
    isStamp(bare) ||
    isSiteTalk(bare) ||
    isAside(bare) ||
    isChrome(bare) ||
    fits(bare) ||
    isSeveral(bare)
  );
}

function fits(line: string): boolean {
  const lower = line.toLowerCase();
  return LINES.some(
    (row) => mayFit(row, lower) && row.pattern.test(line) && (row.holds !== undefined || !quotesSomebody(line)),
  );
}

const mayFit = ({ holds }: Boilerplate, lower: string): boolean =>
  holds === undefined || holds.some((word) => lower.includes(word));

/** `Channel | Chat | Boost`, `Like Loading…`, `Comments (12)`; marks alone are nothing. */
function isAllLabels(line: string): boolean {
  if (line.length > LONGEST_LABELS) return false;
  const key = lineKey(line);
  if (key === '') return RULE.test(line);
  const uncounted = key.replace(/(?: \d{1,6})+$/, '');
  if (LABEL.has(key) || (LABEL.has(uncounted) && !NAMES.has(uncounted))) return true;
  const parts = line.split(/[|·•/]|\s-\s/).map(lineKey);
  return (
    parts.every((part) => part === '' || LABEL.has(part)) ||
    (!/(?<!\.\.)[.!?,;]\s*$/.test(line) && isRow(key.split(' ')))
  );
}

/** Labels and counters one behind the other, and nothing else. */
function isRow(words: readonly string[]): boolean {
  if (words.length > LONGEST_ROW) return false;
  const isCovered = [true];
  for (let end = 1; end <= words.length; end++) {
    isCovered[end] = words.slice(0, end).some((word, from) => {
      const part = words.slice(from, end).join(' ');
      return (
        isCovered[from] &&
        (LABEL.has(part) || (from > 0 && from === end - 1 && end < words.length && /^\d{1,4}k?$/.test(word)))
      );
    });
  }
  return isCovered[words.length] === true;
}

/** `Read more: …`, `Also read | …`, `Photo: …`; behind the mark stand words, not a figure alone. */
function isLead(line: string): boolean {
  if (isUnmarkedLead(line)) return true;
  const at = line.slice(0, LONGEST_LEAD).search(/[:：|>»→▶►]|\.\s/);
  if (at < 1) return false;
  const label = lineKey(line.slice(0, at));
  if (line.charAt(at) === '.' && (!label.includes(' ') || /[.!?]$/.test(line))) return false;
  if (!LEADS_ELSEWHERE.has(label) && !(NAMES.has(label) && /[:：]/.test(line.charAt(at)))) return false;
  const rest = line.slice(at + 1).trim();
  if (rest === '') return true;
  if (rest.length > LONGEST_REST || !/\p{L}/u.test(rest)) return false;
  if (NAMES.has(label)) return (isList(rest) || !quotesSomebody(rest)) && !CLAUSE.test(rest);
  return label.length > SHORT_LEAD || !/[.!]$/.test(rest);
}

/** `See also Ferry runs aground`: the mark is lost, and a headline stands behind the label. */
function isUnmarkedLead(line: string): boolean {
  if (line.length > LONGEST_REST || /[.!…]["”’»)]?$/.test(line)) return false;
  const words = line.split(/\s+/, MOST_LABEL_WORDS + 1);
  return words.some(
    (next, at) =>
      at > 1 &&
      /^["“«‘]?\p{Lu}\p{Ll}/u.test(next) &&
      ALSO.test(words.slice(0, at).join(' ')) &&
      LEADS_ELSEWHERE.has(lineKey(words.slice(0, at).join(' '))),
  );
}

const MOST_LABEL_WORDS = 5;
/** The word that makes a label of it, in any case: `Read also`, `Lesen Sie auch`. */
const ALSO =
  /(?<!\p{L})(?:also|auch|aussi|también|tambien|anche|também|ook|även|także|również|ayrıca|juga|также|також)(?!\p{L})/iu;

/** `Harbours | Storms | High Court`: topics, whoever is among them. */
const isList = (text: string): boolean => /[|,;·•]/.test(text) && !/[.!?]|\p{Ll} \p{Ll}+ \p{Ll}+ \p{Ll}/u.test(text);

/** `Related stories:` alone: what is linked, or stands without a sentence's end, below it leads elsewhere, too. */
export function leadsElsewhere(line: string): boolean {
  const key = line.length <= LONGEST_LEAD ? lineKey(line) : '';
  return isBoxHead(line) || LEADS_ELSEWHERE.has(key) || (LABEL.has(key) && PAID.test(key));
}

/** Labels over what somebody has paid for. */
const PAID = /sponsor|gesponsert|patrocinad|werbung|partner content|contenu partenaire/;

/** What a line leads to: `Skip next section: Storms explained` → `storms explained`; null where it leads nowhere. */
export function leadTo(line: string): string | null {
  const at = line.slice(0, LONGEST_LEAD).search(/[:：|]/);
  return at > 0 && LEADS_ELSEWHERE.has(lineKey(line.slice(0, at)))
    ? line
        .slice(at + 1)
        .toLowerCase()
        .trim()
    : null;
}

/** `Help us improve. Is this page useful?`: sentences that are boilerplate, perhaps beside a name alone. */
function isSeveral(line: string): boolean {
  if (line.length > LONGEST_SEVERAL) return false;
  const bars = line.split(/\s[|•·]\s/);
  const parts = bars.length > 1 ? bars : line.split(/(?<=[.!?])\s+/);
  if (parts.length < 2) return false;
  const rest = parts.filter((part) => !NAME_ALONE.test(part));
  return rest.some(isBoilerplate) && rest.every((part) => isDate(part) || isBoilerplate(part));
}

/** `4 March 2026`, beside what is boilerplate. */
const isDate = (part: string): boolean => /\d{4}/.test(part) && isStamp(`updated ${part}`);

/** `The Northern Bell.` */
const NAME_ALONE = /^(?:\p{Lu}[\p{L}’'-]*\s?){1,4}\.$/u;
