import { OUTLETS } from './outlets.ts';
import { BELKARA } from './stories/belkara.ts';
import { CARDANNE } from './stories/cardanne.ts';
import { LAST_NIGHT } from './stories/last-night.ts';
import { LINDHAVEN_TALKS } from './stories/lindhaven-talks.ts';
import { LYUTOGORSK } from './stories/lyutogorsk.ts';
import { QUELM } from './stories/quelm.ts';
import { QUIET } from './stories/quiet.ts';
import { STRAIT } from './stories/strait.ts';
import type { DemoArticle, DemoEdit, DemoEntry, Outlet } from './types.ts';

/**
 * The recorded day: who published what, minute by minute. Every country, town, outlet and person
 * in it is invented.
 */
export const DAY: readonly DemoArticle[] = [
  ...LAST_NIGHT,
  ...BELKARA,
  ...CARDANNE,
  ...LINDHAVEN_TALKS,
  ...LYUTOGORSK,
  ...STRAIT,
  ...QUELM,
  ...QUIET,
].toSorted((a, b) => a.at - b.at);

const MINUTE = 60_000;
export const DAY_LENGTH = 24 * 60 * MINUTE;
/** Most entries in a feed. */
const WINDOW = 15;

/** When the day ends (ms), and the address of its server (`http://127.0.0.1:PORT`). */
export interface DemoTime {
  readonly dayEndsAt: number;
  readonly origin: string;
}

/** When an article was published, ms. Each has its own second, because real articles do not appear on the full minute. */
export function publishedAt(piece: DemoArticle, timing: DemoTime): number {
  const second = [...piece.slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 60;
  return minuteOf(piece.at, timing) + second * 1000;
}

/** The times at which a feed changes, ascending, ms. */
export function momentsOf(timing: DemoTime): number[] {
  const times = DAY.flatMap((piece) => [
    publishedAt(piece, timing),
    ...(piece.edits ?? []).map((edit) => minuteOf(edit.at, timing)),
  ]);
  const dayStart = timing.dayEndsAt - DAY_LENGTH;
  return [...new Set(times)].filter((time) => time > dayStart && time <= timing.dayEndsAt).toSorted((a, b) => a - b);
}

/** The entries of an outlet's feed at time `t`, newest first. */
export function feedAt(outlet: Outlet, t: number, timing: DemoTime): DemoEntry[] {
  return publishedBy(outlet, t, timing).slice(0, WINDOW);
}

/** Everything an outlet has published by time `t`, newest first. */
export function publishedBy(outlet: Outlet, t: number, timing: DemoTime): DemoEntry[] {
  return DAY.filter((piece) => piece.outlet === outlet.id && publishedAt(piece, timing) <= t)
    .map((piece) => entryAt(piece, t, timing))
    .toReversed();
}

function entryAt(piece: DemoArticle, t: number, timing: DemoTime): DemoEntry {
  const edits = (piece.edits ?? []).filter((edit) => minuteOf(edit.at, timing) <= t);
  const outlet = OUTLETS.find((one) => one.id === piece.outlet)!;
  const page = `${timing.origin}/${piece.outlet}/${piece.slug}`;
  const told = (text: string) => dated(text, timing);
  return {
    piece,
    title: told(newest(edits, 'title') ?? piece.title),
    teaser: told(newest(edits, 'teaser') ?? piece.teaser),
    body: (piece.body ?? []).map(told),
    guid: newest(edits, 'guid') ?? `tag:${outlet.domain},2026:${piece.slug}`,
    link: outlet.tracking === undefined ? page : `${page}?${outlet.tracking}`,
    publishedAt: publishedAt(piece, timing),
    changedAt: edits.length === 0 ? publishedAt(piece, timing) : minuteOf(edits.at(-1)!.at, timing),
    picture: piece.picture === undefined ? null : `${timing.origin}/${piece.outlet}/pictures/${piece.slug}.png`,
  };
}

function newest(edits: readonly DemoEdit[], key: 'title' | 'teaser' | 'guid'): string | undefined {
  return edits.findLast((edit) => edit[key] !== undefined)?.[key];
}

function minuteOf(at: number, timing: DemoTime): number {
  return timing.dayEndsAt - DAY_LENGTH + at * MINUTE;
}

/** Replaces `{weekday}` by the weekday of the recorded day, and `{weekday+2}` by the one two days later. */
function dated(text: string, timing: DemoTime): string {
  return text.replace(/\{weekday([+-]\d)?\}/g, (_, shift: string | undefined) => {
    const noon = timing.dayEndsAt - DAY_LENGTH / 2 + Number(shift ?? 0) * DAY_LENGTH;
    return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(noon);
  });
}
