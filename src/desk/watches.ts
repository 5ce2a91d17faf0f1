/** Watches, asked about and changed. A watch belongs to the server that owns its channel; no other sees it. */
import { parseDuration } from '../config/duration.ts';
import type { RowKey } from '../config/rows.ts';
import type { Selection, Watch } from '../news/types.ts';
import { type Accepted, accepts } from '../news/watch/match/explain.ts';
import { caret, parseQuery } from '../news/watch/query.ts';
import { type Changed, changeRowOf } from './change.ts';
import type { Asker, DeskContext, Viewer } from './desk.ts';

/** The watches of this server, in the order of the file. */
export async function watchesOf(
  server: string,
  { config, store }: Pick<DeskContext, 'config' | 'store'>,
): Promise<Watch[]> {
  const { watches } = config();
  const ids = [...new Set(watches.map(({ channel }) => channel))];
  const owned = await Promise.all(ids.map(async (id) => ((await store.channel(id)).server === server ? [id] : [])));
  const mine = new Set(owned.flat());
  return watches.filter(({ channel }) => mine.has(channel));
}

/** Those of them that post where the person may look: a closed channel's watches are nobody else's business. */
export async function watchesSeenBy(
  { server, canSee }: Viewer,
  context: Pick<DeskContext, 'config' | 'store'>,
): Promise<Watch[]> {
  const watches = await watchesOf(server, context);
  const ids = [...new Set(watches.map(({ channel }) => channel))];
  const seen = new Set((await Promise.all(ids.map(async (id) => ((await canSee(id)) ? [id] : [])))).flat());
  return watches.filter(({ channel }) => seen.has(channel));
}

/** How autocomplete names a watch: its channel and name are its identity. */
export function watchKey({ channel, name }: Pick<Watch, 'channel' | 'name'>): string {
  return `${channel}:${name}`;
}

export type FoundWatch =
  | { readonly kind: 'watch'; readonly watch: Watch }
  | { readonly kind: 'refused'; readonly reason: string };

/** A watch that the asker sees, by its key or, as it may be typed, its name; one of the asker's channel first. */
export async function findWatch(
  written: string,
  asker: Viewer & Pick<Asker, 'channel'>,
  context: DeskContext,
): Promise<FoundWatch> {
  const mine = await watchesSeenBy(asker, context);
  const typed = written.trim().toLowerCase();
  const named = mine.filter((watch) => watch.name.toLowerCase() === typed);
  const here = named.filter(({ channel }) => channel === asker.channel);
  const watch = mine.find((one) => watchKey(one) === written) ?? (here.length === 1 ? here : named)[0];
  if (!watch) return { kind: 'refused', reason: 'This server has no watch of that name. `/watch list` names them.' };
  if (named.length > 1 && here.length !== 1 && watchKey(watch) !== written)
    return { kind: 'refused', reason: 'Several channels have a watch of that name: choose one from the list.' };
  return { kind: 'watch', watch };
}

/** The words and phrases that a watch will really accept. */
export function accepted({ query }: Watch, { thesaurus }: Pick<DeskContext, 'thesaurus'>): readonly Accepted[] {
  return accepts(query, thesaurus());
}

/** What a person has typed of a watch; `of`: the one that is to be changed. */
export interface WatchDraft {
  readonly name: string;
  readonly terms: string;
  /** `#name`, a mention or an id. */
  readonly channel: string;
  /** Likewise; empty: nobody is mentioned. */
  readonly mention: string;
  readonly of: { readonly channel: string; readonly name: string } | null;
}

export type Checked =
  | { readonly kind: 'ready'; readonly watch: Watch }
  /** `caret`: the terms with a mark under the spot, in a fixed-width font. */
  | { readonly kind: 'mistake'; readonly reason: string; readonly caret: string | null };

export async function draftOf(watch: Watch, asker: Asker): Promise<WatchDraft> {
  const { name, terms, channel, role } = watch;
  const mention = role === null ? null : await asker.findRole(role);
  return {
    ...{ name, terms, of: { channel, name } },
    channel: await channelAsWritten(channel, asker),
    mention: mention ? `@${mention.name}` : (role ?? ''),
  };
}

/** `#name`, as a person would write it; the id where several channels are called so. */
export async function channelAsWritten(id: string, { findChannel }: Pick<Asker, 'findChannel'>): Promise<string> {
  const name = (await findChannel(id))?.name;
  return name !== undefined && (await findChannel(`#${name}`))?.id === id ? `#${name}` : id;
}

/** Feeds, publishers, languages: none chosen. */
export const NONE: Selection = { feeds: [], publishers: [], languages: [] };

/** What a watch is when it has its terms alone. */
export const NOBODYS: Omit<Watch, 'query'> = {
  channel: '',
  name: '',
  terms: '',
  role: null,
  colour: null,
  paused: false,
  pausedUntil: null,
  only: NONE,
  except: NONE,
};

/** Reads terms alone. */
export function checkTerms(terms: string): Checked {
  const read = parseQuery(terms);
  if (read.kind === 'mistake')
    return { kind: 'mistake', reason: 'These terms cannot be read:', caret: caret(terms, read) };
  return { kind: 'ready', watch: { ...NOBODYS, terms, query: read.query } };
}

/** Is it a watch that this person may have here? Asked again when it is saved: rights may have gone meanwhile. */
export async function checkDraft(draft: WatchDraft, asker: Asker, context: DeskContext): Promise<Checked> {
  const terms = draft.terms.replace(/\s+/g, ' ').trim();
  const read = checkTerms(terms);
  if (read.kind === 'mistake') return read;
  const wrong = (reason: string): Checked => ({ kind: 'mistake', reason, caret: null });
  const name = draft.name.replace(/\s+/g, ' ').trim();
  if (name === '') return wrong('A watch needs a name.');
  const room = await asker.findChannel(draft.channel);
  if (!room?.isOpenToPerson) return wrong('This server has no channel of that name in which you may write.');
  if (!room.isOpenToUs)
    return wrong(`I may not post in #${room.name}: give me View Channel, Send Messages and Embed Links there.`);
  const role = draft.mention.trim() === '' ? null : await asker.findRole(draft.mention);
  if (draft.mention.trim() !== '' && role === null) return wrong('This server has no role of that name to mention.');
  const before = await standing(draft, asker, context);
  if (draft.of && !before) return wrong('The watch that you are changing is no longer there.');
  const taken = context.config().watches.some((one) => one !== before && one.channel === room.id && one.name === name);
  if (taken) return wrong(`#${room.name} already has a watch “${name}”: give this one another name.`);
  return {
    kind: 'ready',
    watch: {
      ...(before ?? read.watch),
      name,
      terms,
      query: read.watch.query,
      channel: room.id,
      role: role?.id ?? null,
    },
  };
}

async function standing({ of }: WatchDraft, asker: Asker, context: DeskContext): Promise<Watch | null> {
  if (!of) return null;
  const mine = await watchesSeenBy(asker, context);
  return mine.find(({ channel, name }) => channel === of.channel && name === of.name) ?? null;
}

/** Saves a draft that was found ready. */
export async function saveWatch(draft: WatchDraft, watch: Watch, asker: Asker, context: DeskContext): Promise<Changed> {
  const { name, terms, channel, role } = watch;
  if (!draft.of) {
    const key = keyOf(watch);
    const fields = { name, terms, channel, ...(role && { role }) };
    return changeRowOf({ do: 'add', key, fields }, `added the watch “${name}”: ${terms}`, asker, context);
  }
  const before = await standing(draft, asker, context);
  if (!before) return { kind: 'refused', reason: 'The watch that you are changing is no longer there.' };
  const changes = differences(before, watch);
  if (changes.length === 0) return { kind: 'refused', reason: 'Nothing was changed: it is as it was.' };
  const fields = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
  const told = changes.map(({ field, from, to }) => `${FIELD[field]}: ${from ?? 'nobody'} → ${to ?? 'nobody'}`);
  const words = `changed the watch “${before.name}” (${told.join('; ')})`;
  return changeRowOf({ do: 'set', key: keyOf(before), fields }, words, asker, context);
}

const FIELD = { name: 'name', terms: 'terms', channel: 'channel', role: 'mention' } as const;

function differences(before: Watch, after: Watch) {
  return (['terms', 'role', 'name', 'channel'] as const)
    .map((field) => ({ field, from: before[field], to: after[field] }))
    .filter(({ from, to }) => from !== to);
}

export function removeWatch(watch: Watch, asker: Asker, context: DeskContext): Promise<Changed> {
  return changeRowOf({ do: 'remove', key: keyOf(watch) }, `removed the watch “${watch.name}”`, asker, context);
}

/** @param until ms; null: for good */
export function pauseWatch(watch: Watch, until: number | null, asker: Asker, context: DeskContext): Promise<Changed> {
  const time = until === null ? null : `${new Date(until).toISOString().slice(0, 16)}Z`;
  const words = time ? `snoozed the watch “${watch.name}” until ${time}` : `paused the watch “${watch.name}”`;
  return changeRowOf({ do: 'set', key: keyOf(watch), fields: { paused: time ?? true } }, words, asker, context);
}

export async function resumeWatch(watch: Watch, asker: Asker, context: DeskContext): Promise<Changed> {
  if (!watch.paused && (watch.pausedUntil ?? 0) <= context.clock())
    return { kind: 'refused', reason: `“${watch.name}” does not rest.` };
  const words = `resumed the watch “${watch.name}”`;
  return changeRowOf({ do: 'set', key: keyOf(watch), fields: { paused: null } }, words, asker, context);
}

const FARTHEST = 366 * 24 * 3_600_000;

/** Until when: a duration (`2h`, `1d`) or a time in UTC (`2026-03-04 08:00`); null where it is neither, or not ahead. */
export function readUntil(written: string, now: number): number | null {
  const text = written.trim().toLowerCase();
  const duration = parseDuration(text);
  const moment = /^\d{4}-\d\d-\d\d([t ]\d\d:\d\d)?z?$/.test(text)
    ? Date.parse(`${text.replace(' ', 't').replace(/z$/, '').toUpperCase()}${text.length > 10 ? 'Z' : ''}`)
    : Number.NaN;
  const until = Math.ceil((duration === null ? moment : now + duration) / 60_000) * 60_000;
  return until > now && until <= now + FARTHEST ? until : null;
}

function keyOf({ channel, name }: Watch): RowKey {
  return { list: 'watches', is: { name, channel } };
}
