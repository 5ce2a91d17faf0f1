/** Watches, listed and changed. A watch belongs to the server that owns its channel; no other server sees it. */
import type { RowFields, RowKey } from '../../config/rows.ts';
import { mentionsOf } from '../../news/alert/mentions.ts';
import { type Accepted, accepts } from '../../news/watch/match/explain.ts';
import { caret, parseQuery } from '../../news/watch/query.ts';
import { channelsOf, oneOfEachRow } from '../../news/watch/rows.ts';
import type { MatchMode, Selection, Watch } from '../../news/watch/types.ts';
import { type Changed, changeRowOf } from '../change.ts';
import type { Asker, DeskContext, Viewer } from '../desk.ts';
import { mentionFields, mentionsAsTyped, mentionsInWords, readMentions } from './mentions.ts';
import { optionChanges, optionsMistake, optionsOf, type WatchOptions, withOptions } from './options.ts';
import { channelsAsTyped, mayNotChange, readPlaces } from './places.ts';

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

/** What to say where no watch is found. */
export interface NotFound {
  readonly unknown: string;
  /** Several channels have a watch of that name. */
  readonly several: string;
}

const NOT_FOUND: NotFound = {
  unknown: 'This server has no watch with that name. `/watch list` shows them all.',
  several: 'Several channels have a watch with that name. Choose one from the list.',
};

/** Finds a watch that the asker can see, by key or name; the asker's own channel comes first. */
export async function findWatch(
  input: string,
  asker: Viewer & Pick<Asker, 'channel'>,
  context: Pick<DeskContext, 'config' | 'store'>,
): Promise<FoundWatch> {
  return watchCalled(input, await watchesSeenBy(asker, context), asker.channel);
}

/** The same among these watches. @param channel whose watch is meant where several have the name */
export function watchCalled(
  input: string,
  visible: readonly Watch[],
  channel: string,
  { unknown, several } = NOT_FOUND,
): FoundWatch {
  const wanted = input.trim().toLowerCase();
  const named = oneOfEachRow(visible.filter((watch) => watch.name.toLowerCase() === wanted));
  const here = named.filter((watch) => channelsOf(watch).includes(channel));
  const watch = visible.find((one) => watchKey(one) === input) ?? (here.length === 1 ? here : named)[0];
  if (!watch) return { kind: 'refused', reason: unknown };
  if (named.length > 1 && here.length !== 1 && watchKey(watch) !== input) return { kind: 'refused', reason: several };
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
  /** `#name`, a mention or an id; several with commas between them. */
  readonly channel: string;
  /** `@name`, a mention or an id of a role or person; several with commas between them; empty: nobody is mentioned. */
  readonly mention: string;
  /** Missing in drafts of earlier versions: as before. */
  readonly match?: MatchMode;
  /** Missing: as before, or as a new watch has them. */
  readonly more?: WatchOptions;
  readonly of: { readonly channel: string; readonly name: string } | null;
}

export type Checked =
  | { readonly kind: 'ready'; readonly watch: Watch }
  /** `caret`: the terms with a mark under the mistake, for a fixed-width font. */
  | { readonly kind: 'mistake'; readonly reason: string; readonly caret: string | null };

export async function draftOf(watch: Watch, asker: Asker): Promise<WatchDraft> {
  const { name, terms, channel, match = 'wide' } = watch;
  return {
    ...{ name, terms, match, more: optionsOf(watch), of: { channel, name } },
    channel: await channelsAsTyped(watch, asker),
    mention: await mentionsAsTyped(mentionsOf(watch), asker),
  };
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
  const places = await readPlaces(draft.channel, asker);
  if (places.kind === 'mistake') return wrong(places.reason);
  const before = await watchBefore(draft, asker, context);
  if (draft.of && !before) return wrong('The watch you are editing no longer exists.');
  const refusal = before && (await mayNotChange(before, asker, context));
  if (refusal) return wrong(refusal);
  const called = await readMentions(draft.mention, asker, before ? mentionsOf(before).words : []);
  if (called.kind === 'mistake') return wrong(called.reason);
  const taken = places.channels.find(({ id }) => isTaken(id, name, before, context));
  if (taken) return wrong(`#${taken.name} already has a watch “${name}”. Choose another name.`);
  const unfit = draft.more && optionsMistake(draft.more, context);
  if (unfit) return wrong(unfit);
  const { role, mention: _, channels: __, ...kept } = before ?? read.watch;
  const watch: Watch = {
    ...kept,
    ...{ name, terms, query: read.watch.query, role: null, mention: called.mentions },
    ...placed(places.channels.map(({ id }) => id)),
    match: draft.match ?? before?.match ?? 'wide',
  };
  return { kind: 'ready', watch: draft.more ? withOptions(watch, draft.more, context) : watch };
}

/** Whether a watch of another row has this name in this channel. */
function isTaken(
  channel: string,
  name: string,
  before: Watch | null,
  { config }: Pick<DeskContext, 'config'>,
): boolean {
  const isOwn = (one: Watch) => before !== null && one.name === before.name && channelsOf(one).includes(before.channel);
  return config().watches.some((one) => one.channel === channel && one.name === name && !isOwn(one));
}

function placed([channel, ...others]: readonly string[]): Pick<Watch, 'channel' | 'channels'> {
  return { channel: channel!, ...(others.length > 0 && { channels: [channel!, ...others] }) };
}

async function watchBefore({ of }: WatchDraft, asker: Asker, context: DeskContext): Promise<Watch | null> {
  if (!of) return null;
  const visible = await watchesSeenBy(asker, context);
  return visible.find(({ channel, name }) => channel === of.channel && name === of.name) ?? null;
}

/** Saves a checked draft. */
export async function saveWatch(draft: WatchDraft, watch: Watch, asker: Asker, context: DeskContext): Promise<Changed> {
  const { name, terms, match } = watch;
  if (!draft.of) {
    const { role, mention } = mentionFields(mentionsOf(watch));
    const fields = {
      ...{ name, terms, channel: channelField(watch) },
      ...(role && { role }),
      ...(mention && { mention }),
      ...(match !== 'wide' && { match: match! }),
      ...Object.assign({}, ...optionChanges(WATCH_DEFAULTS as Watch, watch).map((one) => one.fields)),
    };
    return changeRowOf({ do: 'add', key: keyOf(watch), fields }, `added the watch “${name}”: ${terms}`, asker, context);
  }
  const before = await watchBefore(draft, asker, context);
  if (!before) return { kind: 'refused', reason: 'The watch you are editing no longer exists.' };
  const changes = differences(before, watch);
  if (changes.length === 0) return { kind: 'refused', reason: 'Nothing to save: the watch is unchanged.' };
  const fields = Object.assign({}, ...changes.map((one) => one.fields)) as RowFields;
  const details = changes.map(({ label, from, to }) => `${label}: ${from} → ${to}`);
  const words = `changed the watch “${before.name}” (${details.join('; ')})`;
  return changeRowOf({ do: 'set', key: keyOf(before), fields }, words, asker, context);
}

/** Of a row: one channel as text, several as a list. */
function channelField(watch: Watch): string | readonly string[] {
  return watch.channels ?? watch.channel;
}

/** What differs, in words, with the fields of the row that say so. */
function differences(before: Watch, after: Watch) {
  const change = (label: string, of: (watch: Watch) => string, fields: RowFields) => ({
    ...{ label, from: of(before), to: of(after), fields },
  });
  const mode = after.match === 'wide' ? null : after.match!;
  return [
    change('terms', (one) => one.terms, { terms: after.terms }),
    change('match', ({ match = 'wide' }) => match, { match: mode }),
    change('mention', (one) => mentionsInWords(mentionsOf(one)), mentionFields(mentionsOf(after))),
    change('name', (one) => one.name, { name: after.name }),
    change('channel', (one) => channelsOf(one).join(', '), { channel: channelField(after) }),
    ...optionChanges(before, after),
  ].filter(({ from, to }) => from !== to);
}

export function removeWatch(watch: Watch, asker: Asker, context: DeskContext): Promise<Changed> {
  const words = `removed the watch “${watch.name}”${everywhere(watch)}`;
  return changeRowOf({ do: 'remove', key: keyOf(watch) }, words, asker, context);
}

/** That a change is one of the row. */
function everywhere({ channels = [] }: Watch): string {
  return channels.length > 1 ? ` in all its ${channels.length} channels` : '';
}

/** @param until ms; null: for good */
export function pauseWatch(watch: Watch, until: number | null, asker: Asker, context: DeskContext): Promise<Changed> {
  const time = until === null ? null : `${new Date(until).toISOString().slice(0, 16)}Z`;
  const what = `the watch “${watch.name}”${everywhere(watch)}`;
  const words = time ? `snoozed ${what} until ${time}` : `paused ${what}`;
  return changeRowOf({ do: 'set', key: keyOf(watch), fields: { paused: time ?? true } }, words, asker, context);
}

export async function resumeWatch(watch: Watch, asker: Asker, context: DeskContext): Promise<Changed> {
  if (!watch.paused && (watch.pausedUntil ?? 0) <= context.clock())
    return { kind: 'refused', reason: `“${watch.name}” isn’t paused.` };
  const words = `resumed the watch “${watch.name}”${everywhere(watch)}`;
  return changeRowOf({ do: 'set', key: keyOf(watch), fields: { paused: null } }, words, asker, context);
}

function keyOf({ channel, name }: Watch): RowKey {
  return { list: 'watches', is: { name, channel } };
}
