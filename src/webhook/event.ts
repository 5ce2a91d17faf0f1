/**
 * What a webhook gets: one JSON shape, the schema of which is docs/webhook.schema.json. Times are ISO 8601 in UTC; null stands
 * for what is not known. Fields may be added; a reader ignores those that it does not know.
 */
import { z } from 'zod';
import type { RenderOptions } from '../delivery/target.ts';
import type { ListView } from '../news/alert/list-view.ts';
import type { AlertView, GatheredView, MergedView, MessageView } from '../news/alert/view.ts';
import type { UpdateView } from '../news/alert/view-update.ts';

const text = z.string();
const time = z.iso.datetime();
const level = z.enum(['info', 'notice', 'urgent']).nullable().describe('null: the watch uses no levels');
const linked = { headline: text, link: text, publisher: text };

const alertData = z.object({
  watches: z.array(text).describe('The watches that matched'),
  level,
  levelReason: text.nullable(),
  ...linked,
  stateMedia: z.record(text, text).describe('Outlets named here that a government owns or runs, each with its label'),
  image: text.nullable(),
  summary: z.array(z.object({ text, outlet: text.nullable().describe('null: the publisher') })),
  first: z.object({ outlet: text, relayedBy: text.nullable(), at: time.nullable() }),
  independent: z.int().describe('Newsrooms and public sources that it rests on'),
  reports: z.int(),
  primary: z.object({ kind: text, by: text, reports: z.int() }).nullable().describe('What all reports rest on'),
  speaking: z.array(text),
  latest: z.object({ text, at: time }).nullable().describe('The latest development'),
  sideStories: z.int().describe('Smaller stories about its matter that make no alert because of it'),
  publishedAt: time,
});
const updateData = z.object({
  alert: text.nullable().describe('The id of the alert that it is about'),
  watches: z.array(text),
  ...linked,
  stateMedia: text.nullable(),
  sentence: text.nullable().describe('Word for word; null: it is the headline'),
  earlier: z.array(z.object({ headline: text, publisher: text })),
  joined: z.array(text).describe('Watches that match only now'),
  level,
});
const storyLine = z.object({ ...linked, at: time, rests: text.nullable(), change: text.nullable() });
const listData = z.object({
  why: z.enum(['digest', 'quiet hours', 'delayed', 'hourly limit']),
  groups: z.array(z.object({ watch: text, stories: z.array(storyLine) })),
  part: z.int(),
  parts: z.int(),
});
const mergedData = z.object({
  into: text.nullable().describe('The id of the alert that goes on'),
  watches: z.array(text),
  ...linked,
});

const spikeData = z.object({
  watch: text,
  day: z.iso.date().describe('In the time zone of the watch'),
  at: time.describe('When it was found; the numbers are of the day up to then'),
  reports: z.int(),
  usual: z.number().describe('Of the same hours of the 14 days before'),
  stories: z.array(z.object({ ...linked, reports: z.int() })).describe('Those with most of its reports'),
});
const noticeData = z.object({ text, spike: spikeData.optional().describe('A watch matches clearly more than usual') });

const id = text.describe('Stays the same when the message is sent again, and when it is edited');

/** The schema of an event. */
export const webhookEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('alert.created'), id, mayRepeat: z.boolean().optional(), data: alertData }),
  z
    .object({ type: z.literal('alert.changed'), id, data: alertData })
    .describe('The alert as it is now: replaces what was sent'),
  z
    .object({ type: z.literal('alert.merged'), id, data: mergedData })
    .describe('The alert is about the same story as another'),
  z
    .object({ type: z.literal('alert.developed'), id, mayRepeat: z.boolean().optional(), data: updateData })
    .describe('What people want to be told again'),
  z
    .object({ type: z.literal('stories.listed'), id, mayRepeat: z.boolean().optional(), data: listData })
    .describe('Many stories in one message'),
  z
    .object({ type: z.literal('notice'), id, mayRepeat: z.boolean().optional(), data: noticeData })
    .describe('About the bot itself, or a spike'),
]);

/** docs/webhook.schema.json. */
export function webhookSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(webhookEvent, { target: 'draft-2020-12' }), null, 2)}\n`;
}

export type WebhookEvent = z.infer<typeof webhookEvent>;

export function eventOf(view: MessageView, { key, purpose, replyTo }: RenderOptions): WebhookEvent {
  const id = key ?? '';
  switch (view.kind) {
    case 'alert':
      return { type: purpose === 'post' ? 'alert.created' : 'alert.changed', id, data: alertOf(view.alert) };
    case 'merged':
      return { type: 'alert.merged', id, data: mergedOf(view.merged) };
    case 'update':
      return { type: 'alert.developed', id, data: updateOf(view.update, replyTo) };
    case 'list':
      return { type: 'stories.listed', id, data: listOf(view.list) };
    case 'gathered':
      return { type: 'stories.listed', id, data: gatheredOf(view.gathered) };
    default:
      return {
        ...{ type: 'notice', id },
        data: { text: noticeOf(view), ...(view.kind === 'spike' && { spike: spikeOf(view) }) },
      };
  }
}

const iso = (at: number): string => new Date(at).toISOString();

function alertOf(view: AlertView): z.infer<typeof alertData> {
  const { watches, headline, link, publisher, stateMedia, image, first, independent, reports, primary } = view;
  return {
    ...{ watches: [...watches], level: view.level?.level ?? null, levelReason: view.level?.reason || null },
    ...{ headline, link, publisher, stateMedia: { ...stateMedia }, image },
    summary: view.summary.map(({ text: sentence, outlet }) => ({ text: sentence, outlet })),
    first: { outlet: first.outlet, relayedBy: first.via, at: first.at === null ? null : iso(first.at) },
    ...{ independent, reports, primary: primary && { ...primary }, speaking: [...view.speaking] },
    latest: view.latest && { text: view.latest.line, at: iso(view.latest.at) },
    sideStories: view.sideStories,
    publishedAt: iso(view.at),
  };
}

function updateOf(view: UpdateView, alert: string | null): z.infer<typeof updateData> {
  const { watches, headline, link, publisher, stateMedia = null, sentence, earlier, joined, raised } = view;
  return {
    ...{ alert, watches: [...watches], headline, link, publisher, stateMedia, sentence },
    ...{ earlier: earlier.map((one) => ({ ...one })), joined: [...joined], level: raised?.level ?? null },
  };
}

function mergedOf({ into, watches, headline, link, publisher }: MergedView): z.infer<typeof mergedData> {
  return { into: into.remoteId, watches: [...watches], headline, link, publisher };
}

function listOf({ kind, groups, part, parts }: ListView): z.infer<typeof listData> {
  return {
    why: kind === 'digest' ? 'digest' : 'quiet hours',
    groups: groups.map(({ watch, lines }) => ({
      watch,
      stories: lines.map(({ headline, link, publisher, at, basis, change }) => ({
        ...{ headline, link, publisher, at: iso(at), rests: basis, change },
      })),
    })),
    ...{ part, parts },
  };
}

function gatheredOf({ watch, because, stories }: GatheredView): z.infer<typeof listData> {
  const told = stories.map(({ at, ...one }) => ({ ...one, at: iso(at), rests: null, change: null }));
  return {
    why: because === 'away' ? 'delayed' : 'hourly limit',
    groups: [{ watch, stories: told }],
    part: 1,
    parts: 1,
  };
}

function noticeOf(view: Exclude<MessageView, { kind: 'alert' | 'merged' | 'update' | 'list' | 'gathered' }>): string {
  if (view.kind === 'text') return view.text;
  if (view.kind === 'notice') return `None of the feeds that “${view.watch}” reads has answered for a while.`;
  if (view.kind === 'spike') return spikeInWords(view);
  return view.kind === 'test' ? `This is a test of the watch “${view.watch}”.` : 'This is the daily test.';
}

type SpikeView = Extract<MessageView, { kind: 'spike' }>;

/** Names the day: quiet hours may hold the message until tomorrow. */
function spikeInWords({ watch, spike: { reports, usual, day, zone, at } }: SpikeView): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  return `“${watch}” matched ${reports} reports on ${day} by ${clock} (${zone}); usual by then are ${usual}.`;
}

function spikeOf({ watch, spike: { day, at, reports, usual, stories } }: SpikeView): z.infer<typeof spikeData> {
  const told = stories.map((one) => ({
    ...{ headline: one.headline, link: one.link, publisher: one.publisher, reports: one.reports },
  }));
  return { watch, day, at: iso(at), reports, usual, stories: told };
}
