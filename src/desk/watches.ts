/** Watches, listed and changed. A watch belongs to the server that owns its channel; no other server sees it. */
import type { RowKey } from '../config/rows.ts';
import { type Accepted, accepts } from '../news/watch/match/explain.ts';
import { caret, parseQuery } from '../news/watch/query.ts';
import type { MatchMode, Selection, Watch } from '../news/watch/types.ts';
import { type Changed, changeRowOf } from './change.ts';
import type { Asker, DeskContext, Viewer } from './desk.ts';

/** The watches of this server, in the order of the file. */
async function watchesOf(server: string, { config, store }: Pick<DeskContext, 'config' | 'store'>): Promise<Watch[]> {
  const { watches } = config();
  const ids = [...new Set(watches.map(({ channel }) => channel))];
  const owned = await Promise.all(ids.map(async (id) => ((await store.channel(id)).server === server ? [id] : [])));
  const own = new Set(owned.flat());
  return watches.filter(({ channel }) => own.has(channel));
}

/** The watches whose channel the person can see: watches of a private channel stay private. */
export async function watchesSeenBy(
  { server, canSee }: Viewer,
  context: Pick<DeskContext, 'config' | 'store'>,
): Promise<Watch[]> {
  const watches = await watchesOf(server, context);
  const ids = [...new Set(watches.map(({ channel }) => channel))];
  const seen = new Set((await Promise.all(ids.map(async (id) => ((await canSee(id)) ? [id] : [])))).flat());
  return watches.filter(({ channel }) => seen.has(channel));
}

/** The completion value of a watch: its channel and name are its identity. */
export function watchKey({ channel, name }: Pick<Watch, 'channel' | 'name'>): string {
  return `${channel}:${name}`;
}

export type FoundWatch =
  | { readonly kind: 'watch'; readonly watch: Watch }
  | { readonly kind: 'refused'; readonly reason: string };

/** Finds a watch that the asker can see, by key or name; the asker's own channel comes first. */
export async function findWatch(
  input: string,
  asker: Viewer & Pick<Asker, 'channel'>,
  context: DeskContext,
): Promise<FoundWatch> {
  const visible = await watchesSeenBy(asker, context);
  const wanted = input.trim().toLowerCase();
  const named = visible.filter((watch) => watch.name.toLowerCase() === wanted);
  const here = named.filter(({ channel }) => channel === asker.channel);
  const watch = visible.find((one) => watchKey(one) === input) ?? (here.length === 1 ? here : named)[0];
  if (!watch)
    return { kind: 'refused', reason: 'This server has no watch with that name. `/watch list` shows them all.' };
  if (named.length > 1 && here.length !== 1 && watchKey(watch) !== input)
    return { kind: 'refused', reason: 'Several channels have a watch with that name. Choose one from the list.' };
  return { kind: 'watch', watch };
}

/** The words and phrases that a watch matches. */
export function accepted({ query, match }: Watch, { thesaurus }: Pick<DeskContext, 'thesaurus'>): readonly Accepted[] {
  return accepts(query, thesaurus(), match);
}

/** A watch as a person typed it; `of`: the watch being edited. */
export interface WatchDraft {
  readonly name: string;
  readonly terms: string;
  /** `#name`, a mention or an id. */
  readonly channel: string;
  /** `@name`, a mention or an id of a role; empty: nobody is mentioned. */
  readonly mention: string;
  /** Missing in drafts of earlier versions: as before. */
  readonly match?: MatchMode;
  readonly of: { readonly channel: string; readonly name: string } | null;
}

export type Checked =
  | { readonly kind: 'ready'; readonly watch: Watch }
  /** `caret`: the terms with a mark under the mistake, for a fixed-width font. */
  | { readonly kind: 'mistake'; readonly reason: string; readonly caret: string | null };

export async function draftOf(watch: Watch, asker: Asker): Promise<WatchDraft> {
  const { name, terms, channel, role, match = 'wide' } = watch;
  const mention = role === null ? null : await asker.findRole(role);
  return {
    ...{ name, terms, match, of: { channel, name } },
    channel: await channelAsTyped(channel, asker),
    mention: mention ? `@${mention.name}` : (role ?? ''),
  };
}

/** `#name`, as a person would type it; the id when several channels share the name. */
export async function channelAsTyped(id: string, { findChannel }: Pick<Asker, 'findChannel'>): Promise<string> {
  const name = (await findChannel(id))?.name;
  return name !== undefined && (await findChannel(`#${name}`))?.id === id ? `#${name}` : id;
}

/** An empty selection of feeds, publishers and languages. */
export const NO_SELECTION: Selection = { feeds: [], publishers: [], languages: [] };

/** The defaults of a watch that has only terms. */
export const WATCH_DEFAULTS: Omit<Watch, 'query'> = {
  channel: '',
  name: '',
  terms: '',
  role: null,
  colour: null,
  paused: false,
  pausedUntil: null,
  only: NO_SELECTION,
  except: NO_SELECTION,
};

/** Parses terms into an otherwise empty watch. */
export function checkTerms(terms: string): Checked {
  const read = parseQuery(terms);
  if (read.kind === 'mistake')
    return { kind: 'mistake', reason: 'There is a mistake in these terms:', caret: caret(terms, read) };
  return { kind: 'ready', watch: { ...WATCH_DEFAULTS, terms, query: read.query } };
}

/** Checks whether this person may have this watch. Checked again when it is saved, because rights may have changed. */
export async function checkDraft(draft: WatchDraft, asker: Asker, context: DeskContext): Promise<Checked> {
  const terms = draft.terms.replace(/\s+/g, ' ').trim();
  const read = checkTerms(terms);
  if (read.kind === 'mistake') return read;
  const wrong = (reason: string): Checked => ({ kind: 'mistake', reason, caret: null });
  const name = draft.name.replace(/\s+/g, ' ').trim();
  if (name === '') return wrong('A watch needs a name.');
  const target = await asker.findChannel(draft.channel);
  if (!target?.isOpenToPerson) return wrong('This server has no channel with that name that you can post in.');
  if (!target.isOpenToUs)
    return wrong(`I can’t post in #${target.name}. Give me View Channel, Send Messages and Embed Links there.`);
  const role = draft.mention.trim() === '' ? null : await asker.findRole(draft.mention);
  if (draft.mention.trim() !== '' && role === null) return wrong('This server has no role with that name.');
  const before = await watchBefore(draft, asker, context);
  if (draft.of && !before) return wrong('The watch you are editing no longer exists.');
  const isTaken = context
    .config()
    .watches.some((one) => one !== before && one.channel === target.id && one.name === name);
  if (isTaken) return wrong(`#${target.name} already has a watch “${name}”. Choose another name.`);
  return {
    kind: 'ready',
    watch: {
      ...(before ?? read.watch),
      name,
      terms,
      query: read.watch.query,
      channel: target.id,
      role: role?.id ?? null,
      match: draft.match ?? before?.match ?? 'wide',
    },
  };
}

async function watchBefore({ of }: WatchDraft, asker: Asker, context: DeskContext): Promise<Watch | null> {
  if (!of) return null;
  const visible = await watchesSeenBy(asker, context);
  return visible.find(({ channel, name }) => channel === of.channel && name === of.name) ?? null;
}

/** Saves a checked draft. */
export async function saveWatch(draft: WatchDraft, watch: Watch, asker: Asker, context: DeskContext): Promise<Changed> {
  const { name, terms, channel, role, match } = watch;
  if (!draft.of) {
    const key = keyOf(watch);
    const fields = { name, terms, channel, ...(role && { role }), ...(match !== 'wide' && { match: match! }) };
    return changeRowOf({ do: 'add', key, fields }, `added the watch “${name}”: ${terms}`, asker, context);
  }
  const before = await watchBefore(draft, asker, context);
  if (!before) return { kind: 'refused', reason: 'The watch you are editing no longer exists.' };
  const changes = differences(before, watch);
  if (changes.length === 0) return { kind: 'refused', reason: 'Nothing to save: the watch is unchanged.' };
  const fields = Object.fromEntries(changes.map(({ field, to }) => [field, to === 'wide' ? null : to]));
  const details = changes.map(({ field, from, to }) => `${FIELD[field]}: ${from ?? 'nobody'} → ${to ?? 'nobody'}`);
  const words = `changed the watch “${before.name}” (${details.join('; ')})`;
  return changeRowOf({ do: 'set', key: keyOf(before), fields }, words, asker, context);
}

const FIELD = { name: 'name', terms: 'terms', channel: 'channel', role: 'mention', match: 'match' } as const;

function differences(before: Watch, after: Watch) {
  const of = (watch: Watch) => ({ ...watch, match: watch.match ?? 'wide' });
  return (['terms', 'match', 'role', 'name', 'channel'] as const)
    .map((field) => ({ field, from: of(before)[field], to: of(after)[field] }))
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
    return { kind: 'refused', reason: `“${watch.name}” isn’t paused.` };
  const words = `resumed the watch “${watch.name}”`;
  return changeRowOf({ do: 'set', key: keyOf(watch), fields: { paused: null } }, words, asker, context);
}

function keyOf({ channel, name }: Watch): RowKey {
  return { list: 'watches', is: { name, channel } };
}
