/** Edits a post: its first message, then its title and tags, as far as Discord's limit of renames allows. */
import type { REST } from 'discord.js';
import { RESTJSONErrorCodes as Code, Routes } from 'discord-api-types/v10';
import type { FailedReceipt, Receipt } from '../../delivery/receipt.ts';
import { DiscordAPIError } from '../library.ts';
import { type DiscordBody, type ForumPost, looksSameInside } from './body.ts';
import { readForum, requiresTag, tagIds } from './forum.ts';
import { answered } from './receipts.ts';

/** Counts what Discord allows rarely. */
export interface Renames {
  /** How long until a thread may be renamed, ms; 0: now. */
  wait(thread: string): number;
  count(thread: string): void;
}

/** Discord lets a channel be renamed twice in ten minutes (not in its docs; the limit shows in its answers). */
const RENAMES = { most: 2, within: 10 * 60_000 };

/** A refused call would count against the bot, so renames are counted here. */
export function openRenames(clock: () => number): Renames {
  const renames = new Map<string, readonly number[]>();
  const recent = (thread: string) => (renames.get(thread) ?? []).filter((at) => clock() - at < RENAMES.within);
  return {
    wait: (thread) => {
      const [first] = recent(thread).slice(-RENAMES.most);
      return recent(thread).length < RENAMES.most ? 0 : first! + RENAMES.within - clock();
    },
    count: (thread) => {
      for (const one of renames.keys()) if (recent(one).length === 0) renames.delete(one);
      renames.set(thread, [...recent(thread), clock()]);
    },
  };
}

export interface PostEdit {
  readonly channel: string;
  readonly remoteId: string;
  readonly body: DiscordBody;
  /** As it stands; null: not known. */
  readonly before: DiscordBody | null;
}

interface EditContext {
  readonly rest: REST;
  readonly renames: Renames;
  /** Edits a message in a thread, which it opens if it is archived. */
  readonly editMessage: (edit: { channel: string; remoteId: string; body: DiscordBody }) => Promise<Receipt>;
}

export async function editPost(edit: PostEdit, context: EditContext): Promise<Receipt> {
  const { remoteId, body, before } = edit;
  if (!before || !looksSameInside(body, before)) {
    const receipt = await context.editMessage({ channel: remoteId, remoteId, body });
    // The post is the message: without it, the forum is as good as before.
    if (receipt.kind === 'gone') return { kind: 'deleted' };
    if (receipt.kind !== 'edited') return receipt;
  }
  return changeThread(edit, context);
}

/** Its title and tags; what cannot be changed now is left for later, and the message stays edited. */
async function changeThread({ channel, remoteId, body, before }: PostEdit, context: EditContext): Promise<Receipt> {
  const [wanted, was] = [body.post!, before?.post];
  const isRenamed = wanted.title !== was?.title;
  const isTagged = !was || wanted.tags.join('\n') !== was.tags.join('\n');
  const wait = isRenamed ? context.renames.wait(remoteId) : 0;
  const name = isRenamed && wait === 0 ? wanted.title : undefined;
  const answer = await answered<{ readonly kind: 'changed' | 'deleted' }>(async () => {
    const tags = isTagged ? await tagsNow(context.rest, channel, wanted.tags) : undefined;
    if (name === undefined && tags === undefined) return { kind: 'changed' };
    // Counted before the call: an answer that is lost may have been a rename.
    if (name !== undefined) context.renames.count(remoteId);
    await patchThread(context.rest, remoteId, { ...(name && { name }), ...(tags && { applied_tags: tags }) });
    return { kind: 'changed' };
  }, ifPostDeleted);
  if ('reason' in answer) return partly(body, was ?? NO_POST, answer);
  if (answer.kind === 'deleted') return { kind: 'deleted' };
  if (wait === 0) return { kind: 'edited' };
  const stands = { ...body, post: { ...wanted, title: was?.title ?? '' } };
  return { kind: 'edited', rest: { stands, wait, reason: null } };
}

const NO_POST: ForumPost = { title: '', tags: [] };
/** Not known until when: asked again at the pace of edits. */
const AFTER_TROUBLE = 60_000;

/** What Discord will refuse again is not asked again, until the story changes once more. */
function partly(body: DiscordBody, post: ForumPost, failed: FailedReceipt): Receipt {
  const passes = failed.kind === 'later' || failed.kind === 'unknown';
  const wait = passes ? Math.max(failed.wait, AFTER_TROUBLE) : null;
  const { reason } = failed;
  return { kind: 'edited', rest: { stands: { ...body, post }, wait, reason: wait === null ? reason : null } };
}

/** @returns undefined where the forum's rules leave no choice: then the tags stay */
async function tagsNow(rest: REST, channel: string, names: readonly string[]): Promise<string[] | undefined> {
  const forum = await readForum(rest, channel);
  if (!forum) return undefined;
  const tags = await tagIds(rest, forum, names);
  return tags.length === 0 && requiresTag(forum) ? undefined : tags;
}

/** A thread that is archived takes no changes (Discord's docs, Threads): it is opened again. */
async function patchThread(rest: REST, id: string, body: { name?: string; applied_tags?: string[] }): Promise<void> {
  try {
    await rest.patch(Routes.channel(id), { body });
  } catch (error) {
    const isArchived = error instanceof DiscordAPIError && error.code === Code.InvalidActionOnArchivedThread;
    if (!isArchived) throw error;
    await rest.patch(Routes.channel(id), { body: { archived: false } });
    await rest.patch(Routes.channel(id), { body });
  }
}

function ifPostDeleted({ code }: DiscordAPIError): { kind: 'deleted' } | null {
  return code === Code.UnknownChannel ? { kind: 'deleted' } : null;
}
