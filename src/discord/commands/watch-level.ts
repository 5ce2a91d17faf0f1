/** `/watch level`: which levels a watch gives its alerts, and how people work with those. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { DeskContext } from '../../desk/desk.ts';
import { changeLevels, NONE, type TypedLevels } from '../../desk/watches/levels.ts';
import { findWatch } from '../../desk/watches/watches.ts';
import { parseRule } from '../../news/alert/level/rule.ts';
import { LEVELS } from '../../news/alert/level.ts';
import { caret } from '../../news/watch/query.ts';
import type { Watch } from '../../news/watch/types.ts';
import { renderChanged, renderMistake } from '../answers/watch.ts';
import { renderLevels } from '../answers/watch-level.ts';
import type { CommandCall, Reply } from '../interactions/types.ts';

const TEXT = ApplicationCommandOptionType.String;
const choices = (...names: string[]) => names.map((name) => ({ name, value: name }));
const rule = (name: string, description: string) =>
  ({ type: TEXT, name, description, autocomplete: true, max_length: 500 }) as const;

export const LEVEL_OPTIONS: APIApplicationCommandBasicOption[] = [
  { type: TEXT, name: 'watch', description: 'Name of the watch', required: true, autocomplete: true },
  { type: TEXT, name: 'level', description: 'Level of all its alerts', choices: choices(...LEVELS, NONE) },
  rule('notice', 'Raises an alert to notice: origins >= 2; none takes the rule away'),
  rule('urgent', 'Raises an alert to urgent: dead >= 10 OR "state of emergency"; none takes the rule away'),
  {
    type: TEXT,
    name: 'mention-from',
    description: 'Mention the role only from this level on',
    choices: choices(...LEVELS, NONE),
  },
  {
    type: TEXT,
    name: 'desk',
    description: 'Buttons to take an alert, mark it done and note something',
    choices: choices('on', 'off', NONE),
  },
  {
    type: TEXT,
    name: 'escalate-after',
    description: 'Call a role when nobody takes an urgent alert for so long (15m, 1h); none: never',
    max_length: 10,
  },
  { type: ApplicationCommandOptionType.Role, name: 'escalate-role', description: 'The role to call then' },
];

/** Without anything to set, shows what is set. */
export async function changeLevel(
  watch: Watch,
  { options, ...call }: CommandCall,
  context: DeskContext,
): Promise<Reply> {
  const { watch: _, ...given } = options;
  if (Object.keys(given).length === 0) return { kind: 'reply', ...renderLevels(watch) };
  const typed = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)])) as TypedLevels;
  const changed = await changeLevels(watch, typed, call, context);
  if (changed.kind === 'mistake') return { kind: 'reply', ...renderMistake(changed.reason, changed.caret, null) };
  return { kind: 'reply', ...renderChanged(changed) };
}

/** Options of `/watch test`: rules to try, or the watch whose levels count. */
export const TEST_OPTIONS: APIApplicationCommandBasicOption[] = [
  rule('urgent', 'Also show which stories this rule would have made urgent: dead >= 10'),
  rule('notice', 'Also show which stories this rule would have raised to notice: origins >= 2'),
  { type: TEXT, name: 'watch', description: 'Also show the levels by the rules of this watch', autocomplete: true },
];

/** The watch with the levels that the options of `/watch test` ask for; or why not. */
export async function withLevels(watch: Watch, call: CommandCall, context: DeskContext): Promise<Watch | Reply> {
  const { watch: name, notice, urgent } = call.options;
  const found = name === undefined ? null : await findWatch(String(name), call, context);
  if (found?.kind === 'refused') return { kind: 'reply', content: found.reason };
  const rules = {
    ...(notice !== undefined && { notice: String(notice) }),
    ...(urgent !== undefined && { urgent: String(urgent) }),
  };
  for (const [key, text] of Object.entries(rules)) {
    const read = parseRule(text);
    if (read.kind === 'mistake')
      return {
        kind: 'reply',
        ...renderMistake(`There is a mistake in the rule for ${key}:`, caret(text, read), null),
      };
  }
  const { level, notice: ownNotice, urgent: ownUrgent } = found?.watch ?? {};
  return { ...watch, level, notice: ownNotice, urgent: ownUrgent, ...rules };
}
