/** The keys about time in rows of watches and channels: quiet hours and digests. */
import cronstrue from 'cronstrue';
import { validateDetailed } from 'node-cron';
import { z } from 'zod';
import type { Cron } from '../news/time/cron.ts';
import { type QuietHours, WEEKDAYS } from '../news/time/quiet.ts';
import { list, mapping, says, yesOrNo } from './schema-parts.ts';

const CLOCK = /^([01]?\d|2[0-3]):[0-5]\d$/;
const clockError = says('a time of day', 'write hours and minutes in quotes, for example "22:00"');
const clock = z
  .string({ error: clockError })
  .regex(CLOCK, { error: clockError })
  .transform((written) => readClock(written)!);

/** `7:00` or `07:00` → minutes after midnight; null for anything else. */
export function readClock(written: string): number | null {
  if (!CLOCK.test(written)) return null;
  const [hour, minute] = written.split(':').map(Number);
  return hour! * 60 + minute!;
}

const dayError = says('a day', `write ${WEEKDAYS.join(', ')}`);
const throughError = says('a level', 'write none, notice or urgent');

const hours = mapping('quiet', {
  from: clock.describe('When quiet hours begin, by the clock: "22:00"'),
  to: clock.describe('When they end: "07:00"; not after from: on the next day'),
  days: list(z.enum(WEEKDAYS, { error: dayError }), '[mon, tue, wed, thu, fri]')
    .min(1, { error: dayError })
    .default([...WEEKDAYS])
    .describe('Days on which they begin; default: every day'),
  let: z
    .enum(['none', 'notice', 'urgent'], { error: throughError })
    .default('none')
    .describe('What is sent nevertheless: none, or alerts of level notice or urgent'),
}).transform(
  ({ days, ...rest }): QuietHours => ({
    ...rest,
    days: days.map((day) => WEEKDAYS.indexOf(day) + 1),
  }),
);

const LINE = 'write five fields, minute hour day month weekday, for example "0 8 * * 1-5" (weekdays at 8:00)';

/** The fields of a cron line; or what is wrong with it, for people. */
export function readCron(written: string): Cron | { readonly wrong: string } {
  const line = written.trim().replace(/\s+/g, ' ');
  if (line.split(' ').length !== 5) return { wrong: 'does not have the five fields minute hour day month weekday' };
  const { valid, errors, fields } = validateDetailed(line);
  if (!valid || !fields)
    return {
      wrong: `has a mistake: ${errors.map(({ field, value }) => `“${value ?? ''}” is no ${FIELDS[field] ?? field}`).join(', ')}`,
    };
  const { minute, hour, dayOfMonth, month, dayOfWeek } = fields;
  const days = dayOfMonth.filter((day) => typeof day === 'number' || day === 'L');
  const weekdays = dayOfWeek.filter((day) => typeof day === 'number');
  if (days.length < dayOfMonth.length || weekdays.length < dayOfWeek.length)
    return { wrong: 'uses W or #, or L for a weekday, which digests do not have' };
  // Programs disagree whether both must hold or one.
  if (weekdays.length < 7 && line.split(' ')[2] !== '*')
    return { wrong: 'names days of the month and weekdays; name one of them' };
  if (minute.length * hour.length > 24) return { wrong: 'names more than 24 times a day' };
  return { line, minutes: minute, hours: hour, days: days as Cron['days'], months: month, weekdays };
}

const FIELDS: Readonly<Record<string, string>> = {
  minute: 'minute (0-59)',
  hour: 'hour (0-23)',
  dayOfMonth: 'day of the month (1-31)',
  month: 'month (1-12)',
  dayOfWeek: 'weekday (0-7)',
};

/** `At 08:00, Monday through Friday` */
export function tellCron({ line }: Pick<Cron, 'line'>): string {
  return cronstrue.toString(line, { use24HourTimeFormat: true });
}

const cronError = says('a cron line', LINE);
const cron = z.string({ error: cronError }).transform((written, context): Cron => {
  const read = readCron(written);
  if (!('wrong' in read)) return read;
  context.addIssue({ code: 'custom', message: `“${written.slice(0, 60)}” ${read.wrong}\n${LINE}` });
  return z.NEVER;
});

/** Of a row for a channel. */
export const timeKeys = {
  quiet: hours.optional().describe('Quiet hours: what is found then is held, and told in one message when they end'),
  digest: cron.optional().describe('When a digest is posted, as a cron line: "0 8 * * 1-5"'),
  alerts: yesOrNo().optional().describe('false: only the digest tells what is found'),
};

/** Of a row for a watch. */
export const watchTimeKeys = {
  ...timeKeys,
  quiet: z
    .union([z.literal(false), hours], { error: quietError })
    .optional()
    .describe('Quiet hours of this watch; false: none, whatever its channel has. Default: those of its channel'),
};

/** Of a union zod reports only that nothing fits. */
function quietError(issue: { readonly input?: unknown }): string {
  const parsed = hours.safeParse(issue.input, { reportInput: true });
  const [first] = parsed.success ? [] : parsed.error.issues;
  if (first?.code === 'unrecognized_keys')
    return `quiet has no key “${first.keys[0]}”\nvalid keys are from, to, days, let`;
  const [said = '', write = ''] = (first?.message ?? '').split('\n');
  const key = first?.path[0] ?? 'quiet';
  return `${said.startsWith('is ') ? `${String(key)} ${said}` : said}\n${write}`;
}
