/** `mutedBy` in a row of watches.yaml: which big stories mute the watch's small ones. */
import { z } from 'zod';
import { contradiction, isWithin, MUTED_BY_DEFAULTS, ORIGINS } from '../news/alert/side-story.ts';
import type { MutedBy } from '../news/watch/types.ts';
import { DURATION, parseDuration } from './duration.ts';
import { mapping, says, text } from './schema-parts.ts';

/** `watch`: null: the watch itself. */
export type MutedByRow = Omit<MutedBy, 'watch'> & { readonly watch: string | null };

const originsError = says('a number of origins', `write a whole number from ${ORIGINS.least} to ${ORIGINS.most}`);
const origins = z
  .int({ error: originsError })
  .min(ORIGINS.least, { error: originsError })
  .max(ORIGINS.most, { error: originsError });
const withinError = says('a duration of 1h to 72h', 'write digits and m, h or d, for example 24h');
const within = z
  .string({ error: withinError })
  .regex(DURATION, { error: withinError, abort: true })
  .refine((written) => isWithin(parseDuration(written)!), { error: withinError })
  .transform((written) => parseDuration(written)!);

const keys = mapping('mutedBy', {
  watch: text('the name of a watch', 'write the name of a watch of the same channel', 80)
    .optional()
    .describe('The watch whose stories mute those of this one, in the same channel; default: the watch itself'),
  origins: origins
    .default(MUTED_BY_DEFAULTS.origins)
    .describe('On how many independent origins a story rests at least to mute small ones: 5'),
  within: within.prefault('24h').describe('How long ago its last report may be: 24h; at most 72h'),
  alertFrom: origins
    .default(MUTED_BY_DEFAULTS.alertFrom)
    .describe('From how many independent origins on a small story alerts nevertheless: 2'),
}).superRefine((row, context) => {
  const message = contradiction(row);
  if (message) context.addIssue({ code: 'custom', message: `${message}\nwrite a lower alertFrom` });
});

const NAME = 'the name of a watch';

export const mutedBy = z
  .union([z.boolean(), text(NAME, `write ${NAME}`, 80), keys], { error: mutedByError })
  .transform((written): MutedByRow | null => {
    if (written === false) return null;
    if (written === true) return { watch: null, ...MUTED_BY_DEFAULTS };
    if (typeof written === 'string') return { watch: written, ...MUTED_BY_DEFAULTS };
    return { ...written, watch: written.watch ?? null };
  });

/** Of a union zod reports only that nothing fits. */
function mutedByError(issue: { readonly input?: unknown }): string {
  const parsed = keys.safeParse(issue.input, { reportInput: true });
  const isMapping = typeof issue.input === 'object' && issue.input !== null && !Array.isArray(issue.input);
  const [first] = parsed.success || !isMapping ? [] : parsed.error.issues;
  if (!first)
    return says('true, false, the name of a watch or a mapping', 'write true, or { origins: 5, within: 24h }')(issue);
  const [said = '', write = ''] = first.message.split('\n');
  const key = first.path[0] ?? 'mutedBy';
  if (first.code === 'unrecognized_keys') return `mutedBy has no key “${first.keys[0]}”\nvalid keys are ${write}`;
  return `${said.startsWith('is ') ? `${String(key)} ${said}` : `${String(key)}: ${said}`}\n${write}`;
}
