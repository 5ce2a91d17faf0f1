/** Digests, shown, sent and changed. */
import { readCron, tellCron } from '../../config/time-row.ts';
import { channelSettings } from '../../config/time-rules.ts';
import { zoneOf } from '../../config/zone.ts';
import type { DigestPlan } from '../../news/alert/digest.ts';
import type { ListView } from '../../news/alert/list-view.ts';
import { nextRun } from '../../news/time/cron.ts';
import { type Changed, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { changePlace, type Place, tellPlace } from './channel-rules.ts';
import { digestPlans, unscheduled } from './digest-plans.ts';
import { readSchedule } from './schedule-words.ts';

/** The digest that tells what a place finds: its own, else one of the last day without a schedule. */
async function planOf(place: Place, asker: Asker, context: DeskContext): Promise<DigestPlan> {
  const { config, store } = context;
  const plans = await digestPlans(config(), store);
  const [channel, watches] =
    place.kind === 'watch' ? [place.watch.channel, [place.watch]] : [place.channel, place.watches];
  const isIn = (plan: DigestPlan) =>
    plan.channel === channel && plan.watches.some(({ name }) => watches.some((watch) => watch.name === name));
  const mine = plans.filter(isIn);
  const zone = zoneOf(asker.server, place.kind === 'watch' ? place.watch : null, config().settings);
  return mine.length === 1 ? mine[0]! : unscheduled(watches, channel, zone);
}

export type ShownDigest =
  | {
      readonly kind: 'digest';
      readonly parts: readonly ListView[];
      readonly channel: string;
      /** When it is posted; null: it has no schedule. */
      readonly schedule: { readonly words: string; readonly zone: string; readonly next: number | null } | null;
    }
  | { readonly kind: 'refused'; readonly reason: string };

/** What the next digest would say, if it came now. */
export async function previewDigest(place: Place, asker: Asker, context: DeskContext): Promise<ShownDigest> {
  const plan = await planOf(place, asker, context);
  const parts = await context.onDemand.previewDigest(plan);
  return { kind: 'digest', parts, channel: plan.channel, schedule: scheduleOf(plan, context.clock()) };
}

/** Sends it now. */
export async function sendDigest(place: Place, asker: Asker, context: DeskContext): Promise<ShownDigest> {
  const plan = await planOf(place, asker, context);
  const info = await asker.findChannel(plan.channel);
  if (!info?.isOpenToPerson)
    return { kind: 'refused', reason: 'You can’t post in the channel of this digest, so I can’t post there for you.' };
  const parts = await context.onDemand.tellDigest(plan);
  if (parts === null) return { kind: 'refused', reason: 'This digest is being sent already.' };
  const words = `sent the digest of ${tellPlace(place)} at once`;
  context.onAudit({ person: asker.person, server: asker.server, words });
  return { kind: 'digest', parts, channel: plan.channel, schedule: scheduleOf(plan, context.clock()) };
}

function scheduleOf({ cron, zone }: DigestPlan, now: number) {
  return cron && { words: tellCron(cron), zone, next: nextRun(cron, now, zone) };
}

/**
 * @param when a cron line, or words such as `weekdays 8:00`
 * @param alerts whether what is found is told at once as well; undefined: as it is
 */
export async function setDigest(
  place: Place,
  { when, alerts }: { readonly when: string; readonly alerts?: boolean | undefined },
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const line = readSchedule(when);
  const cron = readCron(line ?? when);
  if ('wrong' in cron)
    return refuse(
      `“${when}” ${line === null ? 'is not a schedule' : cron.wrong}. Write daily 8:00, weekdays 8:00, monday 9:00, or a cron line such as 0 8 * * 1-5.`,
    );
  const zone = zoneOf(asker.server, place.kind === 'watch' ? place.watch : null, context.config().settings);
  const next = nextRun(cron, context.clock(), zone);
  const only = alerts === undefined ? '' : alerts ? '; alerts come at once as well' : '; alerts come only in it';
  const first = next === null ? '' : `; the next comes ${new Date(next).toISOString().slice(0, 16)}Z`;
  const words = `set the digest of ${tellPlace(place)}: ${tellCron(cron)} (${zone})${only}${first}`;
  const fields = { digest: cron.line, ...(alerts !== undefined && { alerts: alerts ? null : false }) };
  return changePlace(place, fields, words, { asker, context });
}

/** Ends a digest; what is found is told at once again. */
export async function endDigest(place: Place, asker: Asker, context: DeskContext): Promise<Changed> {
  const row = place.kind === 'watch' ? place.watch : channelSettings(place.channel, context.config().settings);
  if (!row?.digest) {
    const isOfChannel =
      place.kind === 'watch' && channelSettings(place.watch.channel, context.config().settings)?.digest;
    return refuse(
      isOfChannel
        ? `“${place.watch.name}” has no digest of its own; that of its channel tells what it finds.`
        : `There is no digest of ${tellPlace(place)}.`,
    );
  }
  const words = `ended the digest of ${tellPlace(place)}; alerts come at once`;
  return changePlace(place, { digest: null, alerts: null }, words, { asker, context });
}

const EXAMPLES = [
  'daily 8:00',
  'weekdays 8:00',
  'weekdays 18:00',
  'monday 9:00',
  'weekends 10:00',
  '0 8,18 * * *',
  '0 8 1 * *',
];

export interface SuggestedSchedule {
  readonly value: string;
  readonly shown: string;
}

/** What was typed, if it is a schedule, and schedules that begin so; each with what it means. */
export function suggestSchedules(typed: string): readonly SuggestedSchedule[] {
  const text = typed.trim().toLowerCase();
  const fitting = EXAMPLES.filter((one) => one.startsWith(text));
  const own = text !== '' && shownSchedule(typed) ? [typed.trim()] : [];
  const all = [...new Set([...own, ...(own.length + fitting.length > 0 ? fitting : EXAMPLES)])];
  return all.flatMap((value) => {
    const shown = shownSchedule(value);
    return shown === null ? [] : [{ value, shown: `${value} · ${shown}` }];
  });
}

function shownSchedule(typed: string): string | null {
  const cron = readCron(readSchedule(typed) ?? typed);
  return 'wrong' in cron ? null : tellCron(cron);
}
