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
 * The recorded day of a made-up world: who published what, minute by minute. Every country, town, outlet and person
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
/** As many entries as a feed holds. */
const WINDOW = 15;

/** When and where the day is told: its end (ms), and the address that serves it (`http://127.0.0.1:PORT`). */
export interface DemoTime {
  readonly dayEndsAt: number;
  readonly origin: string;
}

/** When a piece came out, ms. Nobody publishes on the full minute, so each has its own second. */
export function publishedAt(piece: DemoArticle, stage: DemoTime): number {
  const second = [...piece.slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 60;
  return minuteOf(piece.at, stage) + second * 1000;
}

/** Each time of the day at which some feed changes, ascending. */
export function momentsOf(stage: DemoTime): number[] {
  const times = DAY.flatMap((piece) => [
    publishedAt(piece, stage),
    ...(piece.edits ?? []).map((edit) => minuteOf(edit.at, stage)),
  ]);
  const dayStart = stage.dayEndsAt - DAY_LENGTH;
  return [...new Set(times)].filter((time) => time > dayStart && time <= stage.dayEndsAt).toSorted((a, b) => a - b);
}

/** What an outlet's feed holds at time `t`, newest first. */
export function feedAt(outlet: Outlet, t: number, stage: DemoTime): DemoEntry[] {
  return publishedBy(outlet, t, stage).slice(0, WINDOW);
}

/** All that an outlet has published by time `t`, newest first. */
export function publishedBy(outlet: Outlet, t: number, stage: DemoTime): DemoEntry[] {
  return DAY.filter((piece) => piece.outlet === outlet.id && publishedAt(piece, stage) <= t)
    .map((piece) => entryAt(piece, t, stage))
    .toReversed();
}

function entryAt(piece: DemoArticle, t: number, stage: DemoTime): DemoEntry {
  const edits = (piece.edits ?? []).filter((edit) => minuteOf(edit.at, stage) <= t);
  const outlet = OUTLETS.find((one) => one.id === piece.outlet)!;
  const page = `${stage.origin}/${piece.outlet}/${piece.slug}`;
  const told = (text: string) => dated(text, stage);
  return {
    piece,
    title: told(newest(edits, 'title') ?? piece.title),
    teaser: told(newest(edits, 'teaser') ?? piece.teaser),
    body: (piece.body ?? []).map(told),
    guid: newest(edits, 'guid') ?? `tag:${outlet.domain},2026:${piece.slug}`,
    link: outlet.tracking === undefined ? page : `${page}?${outlet.tracking}`,
    publishedAt: publishedAt(piece, stage),
    changedAt: edits.length === 0 ? publishedAt(piece, stage) : minuteOf(edits.at(-1)!.at, stage),
    picture: piece.picture === undefined ? null : `${stage.origin}/${piece.outlet}/pictures/${piece.slug}.png`,
  };
}

function newest(edits: readonly DemoEdit[], key: 'title' | 'teaser' | 'guid'): string | undefined {
  return edits.findLast((edit) => edit[key] !== undefined)?.[key];
}

function minuteOf(at: number, stage: DemoTime): number {
  return stage.dayEndsAt - DAY_LENGTH + at * MINUTE;
}

/** `{weekday}` is the day that is told, `{weekday+2}` the day after tomorrow: one day for all, whatever UTC says. */
function dated(text: string, stage: DemoTime): string {
  return text.replace(/\{weekday([+-]\d)?\}/g, (_, shift: string | undefined) => {
    const noon = stage.dayEndsAt - DAY_LENGTH / 2 + Number(shift ?? 0) * DAY_LENGTH;
    return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(noon);
  });
}
