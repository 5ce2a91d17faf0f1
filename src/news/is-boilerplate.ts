/** Is a line no reporting? Judged by the tables of boilerplate.ts and boilerplate-labels.ts. */
import { LINES, LONGEST } from './boilerplate.ts';
import { ELSEWHERE, LABELS, NAMED } from './boilerplate-labels.ts';
import { lineKey } from './learned.ts';

const keysOf = (table: readonly { readonly labels: string }[]): ReadonlySet<string> =>
  new Set(table.flatMap(({ labels }) => labels.split(' · ').map(lineKey)));

const LEADS_ELSEWHERE = keysOf(ELSEWHERE);
const NAMES = keysOf(NAMED);
const LABEL = keysOf(LABELS).union(LEADS_ELSEWHERE).union(NAMES);
/** How long a label before a mark is at most, and what belongs to it behind the mark. */
const LONGEST_LEAD = 40;
const LONGEST_REST = 160;
/** Dashes, dots, stars and pictures; a bracket or an arrow may belong to code. */
const RULE = /^[\s\-–—_*•·|=~.#…›»→▶►▼★☆⚡\p{Extended_Pictographic}\p{Cf}\p{Variation_Selector}]*$/u;

/** The whole line is no reporting: a label or several, a lead to something else, a pattern, or sentences of these. */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.trim();
  return isAllLabels(bare) || isLead(bare) || LINES.some(({ pattern }) => pattern.test(bare)) || isSeveral(bare);
}

/** `Channel | Chat | Boost`; marks alone are nothing. */
function isAllLabels(line: string): boolean {
  const key = lineKey(line);
  if (LABEL.has(key) || (key === '' && RULE.test(line))) return true;
  const parts = line.split(/[|·•/]|\s-\s/);
  return key !== '' && parts.map(lineKey).every((part) => part === '' || LABEL.has(part));
}

/** `Read more: …`, `Also read | …`, `Photo: …`; behind the mark stand words, not a figure alone. */
function isLead(line: string): boolean {
  const at = line.slice(0, LONGEST_LEAD).search(/[:：|>»→▶►]/);
  if (at < 1) return false;
  const label = lineKey(line.slice(0, at));
  if (!LEADS_ELSEWHERE.has(label) && !(NAMES.has(label) && /[:：]/.test(line.charAt(at)))) return false;
  const rest = line.slice(at + 1).trim();
  return rest.length <= LONGEST_REST && (rest === '' || /\p{L}/u.test(rest));
}

/** `Help us improve. Is this page useful?`: boilerplate, a sentence end, boilerplate. */
function isSeveral(line: string): boolean {
  const end = /[.!?]\s+/.exec(line);
  if (end === null) return false;
  return isBoilerplate(line.slice(0, end.index + 1)) && isBoilerplate(line.slice(end.index + end[0].length));
}
