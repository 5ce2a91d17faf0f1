/** Silences of a server: what its people do not want to be told of for a while. Made, listed, ended, and undone. */
import { type HeldSilence, holdsAt, type NewSilence, type SilenceScope } from '../../news/alert/silenced.ts';
import { familyOf } from '../../news/publishers.ts';
import { caret, parseQuery } from '../../news/watch/query.ts';
import type { SilenceUndo } from '../../store/undo.ts';
import { type Changed, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { storyByInput } from '../stories/details.ts';
import { findWatch } from '../watches/watches.ts';
import { isNamed } from './relevance.ts';

/** What a person typed; an empty text means not given. */
export interface TypedSilence {
  readonly words: string;
  readonly watch: string;
  readonly publisher: string;
  readonly story: string;
  /** When it ends, ms. */
  readonly until: number;
  readonly reason: string;
}

/** `caret`: the words with a mark under the mistake. */
export type Silenced = Changed | { readonly kind: 'mistake'; readonly caret: string };

const DAY = 24 * 3_600_000;
/** A silence that nobody remembers hides news. */
const LONGEST = 90 * DAY;

export async function addSilence(typed: TypedSilence, asker: Asker, context: DeskContext): Promise<Silenced> {
  const now = context.clock();
  if (typed.until > now + LONGEST) return refuse('A silence lasts 90 days at most. Choose an earlier end.');
  const reason = typed.reason.replace(/\s+/g, ' ').trim();
  if (reason === '') return refuse('Give a reason, so that others know why they are not told.');
  const scope = await scopeOf(typed, asker, context);
  if ('kind' in scope) return scope;
  const { server, person } = asker;
  const made: NewSilence = { server, person, madeAt: now, until: typed.until, reason, ...scope };
  const silence = await context.store.saveSilence(made);
  const words = `silenced ${scopeInWords(scope)} until ${stamp(typed.until)}: ${reason}`;
  return changed({ silence, before: 'made', after: null, words }, asker, context);
}

/** The silences that hold now and that the asker may see: those of a watch in a channel that they can see. */
export async function listSilences(asker: Asker, context: DeskContext): Promise<readonly HeldSilence[]> {
  const now = context.clock();
  const own = (await context.store.silences(now)).filter((one) => one.server === asker.server && holdsAt(one, now));
  const seen = await Promise.all(own.map(({ watch }) => watch === null || asker.canSee(watch.channel)));
  return own.filter((_, n) => seen[n]);
}

export async function endSilence(id: number, asker: Asker, context: DeskContext): Promise<Changed> {
  const silence = (await listSilences(asker, context)).find((one) => one.id === id);
  if (!silence) return refuse('This server has no such silence, or it has ended.');
  const now = context.clock();
  if (!(await context.store.endSilence(id, silence.endedAt, now)))
    return refuse('Somebody has just changed this silence.');
  const words = `ended the silence of ${scopeInWords(silence)}`;
  return changed({ silence: id, before: silence.endedAt, after: now, words }, asker, context);
}

/** @returns why not; null: done */
export async function undoSilence(
  { silence, before, after }: SilenceUndo,
  { store, clock }: DeskContext,
): Promise<Changed | null> {
  const isDone = await store.endSilence(silence, after, before === 'made' ? clock() : before);
  return isDone ? null : refuse('The silence was changed since, or has expired.');
}

/** `“ferry strike” in reports of BBC in the watch “Docks”` */
export function scopeInWords({ terms, watch, publisher, story }: SilenceScope): string {
  return [
    ...(terms === null ? [] : [`“${terms}”`]),
    ...(story === null ? [] : [`story ${story}`]),
    ...(publisher === null ? [] : [`reports of ${publisher}`]),
    ...(watch === null ? [] : [`the watch “${watch.watch}”`]),
  ].join(' in ');
}

async function changed(
  { words, ...undo }: Pick<SilenceUndo, 'silence' | 'before' | 'after' | 'words'>,
  { server, person }: Asker,
  context: DeskContext,
): Promise<Changed> {
  const saved = { kind: 'silence', server, person, madeAt: context.clock(), words, ...undo } as const;
  const id = await context.store.saveUndo(saved);
  context.onAudit({ person, server, words });
  return { kind: 'changed', words, undo: id };
}

async function scopeOf(typed: TypedSilence, asker: Asker, context: DeskContext): Promise<SilenceScope | Silenced> {
  const terms = typed.words.replace(/\s+/g, ' ').trim();
  const publisher = typed.publisher.trim();
  if (![terms, typed.watch, publisher, typed.story].some(Boolean))
    return refuse('Name what to silence: words, a watch, a publisher or a story.');
  if (terms !== '') {
    const read = parseQuery(terms);
    if (read.kind === 'mistake') return { kind: 'mistake', caret: caret(terms, read) };
  }
  const watch = typed.watch === '' ? null : await findWatch(typed.watch, asker, context);
  if (watch?.kind === 'refused') return watch;
  if (publisher !== '' && !isNamed(publisher, context)) return refuse(`I know no publisher “${publisher}”.`);
  const story = typed.story === '' ? null : await storyByInput(typed.story, asker, context);
  if (typed.story !== '' && !story) return refuse('That story is not in the archive.');
  return {
    terms: terms === '' ? null : terms,
    watch: watch && { channel: watch.watch.channel, watch: watch.watch.name },
    publisher: publisher === '' ? null : familyOf(context.publishers(), publisher),
    story: story?.id ?? null,
  };
}

const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`;
