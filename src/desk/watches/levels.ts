/** Changes which levels a watch gives its alerts, and how people work with those. */
import { parseDuration } from '../../config/duration.ts';
import type { RowFields } from '../../config/rows.ts';
import { FIGURE_NAMES } from '../../news/alert/level/figures.ts';
import { parseRule } from '../../news/alert/level/rule.ts';
import { LEVELS, type Level } from '../../news/alert/level.ts';
import { caret } from '../../news/watch/query.ts';
import type { Watch } from '../../news/watch/types.ts';
import { type Changed, changeRowOf, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';

/** What a person typed, by the names of the command's options; what is missing stays as it is. */
export type TypedLevels = Readonly<
  Partial<Record<'level' | 'notice' | 'urgent' | 'mention-from' | 'desk' | 'escalate-after' | 'escalate-role', string>>
>;

export type LevelsChanged =
  | Changed
  /** A mistake in a rule, with a mark under it for a fixed-width font. */
  | { readonly kind: 'mistake'; readonly reason: string; readonly caret: string };

/** Typed to take a key away. */
export const NONE = 'none';

interface Wanted {
  readonly fields: RowFields;
  readonly words: readonly string[];
}

type Part = Wanted | Exclude<LevelsChanged, { kind: 'changed' }>;

/** Sets all that was typed, or nothing. */
export async function changeLevels(
  watch: Watch,
  typed: TypedLevels,
  asker: Asker,
  context: DeskContext,
): Promise<LevelsChanged> {
  const parts: Part[] = [
    levelPart('level', typed.level, ''),
    rulePart('notice', typed.notice),
    rulePart('urgent', typed.urgent),
    levelPart('mentionFrom', typed['mention-from'], 'mentions from '),
    deskPart(typed.desk),
    await escalatePart(watch, typed, asker),
  ];
  const wrong = parts.find((part) => 'kind' in part);
  if (wrong) return wrong;
  const wanted = parts as Wanted[];
  const fields: RowFields = Object.assign({}, ...wanted.map((part) => part.fields));
  const words = wanted.flatMap((part) => part.words).join('; ');
  if (words === '') return refuse('Choose what to set: a level, a rule, the least level for mentions, the desk …');
  const key = { list: 'watches', is: { name: watch.name, channel: watch.channel } } as const;
  return changeRowOf({ do: 'set', key, fields }, `changed the watch “${watch.name}” (${words})`, asker, context);
}

const NOTHING: Wanted = { fields: {}, words: [] };

function levelPart(key: 'level' | 'mentionFrom', typed: string | undefined, before: string): Part {
  if (typed === undefined) return NOTHING;
  const name = key === 'level' ? 'level' : 'least level for mentions';
  if (typed === NONE) return { fields: { [key]: null }, words: [`no ${name}`] };
  const level = LEVELS.find((one): one is Level => one === typed);
  if (!level) return refuse(`“${typed}” is no level. The levels are ${LEVELS.join(', ')}.`) as Part;
  return { fields: { [key]: level }, words: [key === 'level' ? `level ${level}` : `${before}${level} on`] };
}

function rulePart(key: 'notice' | 'urgent', typed: string | undefined): Part {
  if (typed === undefined) return NOTHING;
  const rule = typed.replace(/\s+/g, ' ').trim();
  if (rule.toLowerCase() === NONE) return { fields: { [key]: null }, words: [`no rule for ${key}`] };
  const read = parseRule(rule);
  if (read.kind === 'mistake')
    return { kind: 'mistake', reason: `There is a mistake in the rule for ${key}:`, caret: caret(rule, read) };
  return { fields: { [key]: rule }, words: [`${key} when ${rule}`] };
}

function deskPart(typed: string | undefined): Part {
  if (typed === undefined) return NOTHING;
  if (typed === NONE) return { fields: { desk: null }, words: ['desk buttons by default'] };
  return { fields: { desk: typed === 'on' }, words: [`desk buttons ${typed === 'on' ? 'on' : 'off'}`] };
}

async function escalatePart(
  { escalate: before }: Watch,
  { 'escalate-after': after, 'escalate-role': role }: TypedLevels,
  { findRole }: Asker,
): Promise<Part> {
  if (after === undefined && role === undefined) return NOTHING;
  if (after?.trim().toLowerCase() === NONE) return { fields: { escalate: null }, words: ['no escalation'] };
  const time = after === undefined ? before?.after : parseDuration(after.trim().toLowerCase());
  if (time === null || time === undefined) return refuse(NO_TIME) as Part;
  const called = role === undefined ? before?.role : (await findRole(role))?.id;
  if (called === undefined)
    return refuse(role === undefined ? 'Choose the role to call, with escalate-role.' : NO_SUCH_ROLE) as Part;
  const text = durationText(time);
  return { fields: { escalate: { after: text, role: called } }, words: [`escalates after ${text}`] };
}

export const NO_TIME = 'Say after how long to escalate, as a duration such as 15m or 1h.';
export const NO_SUCH_ROLE = 'This server has no role with that name; @everyone cannot be called.';

/** `15m`, `2h`, `1d`: as a person writes it. */
export function durationText(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes % 1_440 === 0) return `${minutes / 1_440}d`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}

const EXAMPLES = ['dead >= 10', 'origins >= 2', 'dead >= 10 OR "state of emergency"', 'magnitude >= 6', NONE];
/** What is typed of the last word. */
const LAST = /^(.*?(?:^|[\s(]))([\p{L}]*)$/su;

/** Rules that the typed one may become, itself first: examples for an empty one, else a figure for the last word. */
export function suggestRules(typed: string): readonly string[] {
  const text = typed.trimStart();
  if (text === '') return EXAMPLES;
  const [, before = '', last = ''] = LAST.exec(text) ?? [];
  const begun = last.toLowerCase();
  const names = begun === '' ? [] : FIGURE_NAMES.filter((name) => name.startsWith(begun));
  return [...new Set([text.trim(), ...names.map((name) => `${before}${name} >= ${name === 'magnitude' ? 6 : 2}`)])];
}
