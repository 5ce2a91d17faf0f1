/**
 * What the channel was told and the archive has forgotten: it was restored from a backup or deleted, so the feeds bring
 * news again that were posted already. Before a story is posted, our own messages in the channel are looked through.
 *
 * The bot cannot know that its archive is older than it was. So each start looks back to the last visit in the archive:
 * where nothing was forgotten, there is no message since then that the archive does not know.
 */

import type { OutboxMessage } from '../delivery/outbox.ts';
import type { FailedReceipt, OwnMessage, OwnMessages } from '../delivery/receipt.ts';
import type { Target } from '../delivery/target.ts';
import type { StoryFile } from '../news/alert/types.ts';
import { canonicalUrl } from '../news/text/url.ts';
import type { Store } from '../store/store.ts';

const DAY = 24 * 3_600_000;
/** The target's clock, by which messages are dated, is not ours. */
const MARGIN = 10 * 60_000;
const NAME = 'recall';

/** What may be forgotten: all since `from`. After `until` every feed has been polled, and nothing old comes any more. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A further start within the day looks back as far as the one before: it may not have come to polling. */
export function spanAtStart(former: Span | null, lastVisit: number | null, now: number, lookBack: number): Span {
  if (former && former.until > now && former.until <= now + DAY) return former;
  return { from: Math.min(lastVisit ?? now - lookBack, now) - MARGIN, until: now + DAY };
}

/** @returns our messages in a channel that the archive does not know */
export type Recall = (channel: string) => Promise<OwnMessages>;

export interface RecallContext {
  readonly clock: () => number;
  readonly store: Pick<Store, 'remembered' | 'remember' | 'feedRecords' | 'messageByKey'>;
  readonly target: Pick<Target, 'ownMessages'>;
  readonly lookBack: number;
}

/** To be opened at each start, before the first visit. Each channel is read once. */
export async function openRecall({ clock, store, target, lookBack }: RecallContext): Promise<Recall> {
  const visits = (await store.feedRecords(1)).flatMap((record) => record.visits.map(({ at }) => at));
  const former = JSON.parse((await store.remembered(NAME)) ?? 'null') as Span | null;
  const span = spanAtStart(former, visits.length > 0 ? Math.max(...visits) : null, clock(), lookBack);
  await store.remember(NAME, JSON.stringify(span));
  const read = new Map<string, readonly OwnMessage[]>();
  return async (channel) => {
    if (clock() >= span.until) return { kind: 'messages', messages: [] };
    const known = read.get(channel);
    if (known) return { kind: 'messages', messages: known };
    const answer = await target.ownMessages(channel, span.from);
    if (answer.kind !== 'messages') return answer;
    const isKnown = await Promise.all(answer.messages.map(({ key }) => store.messageByKey(key)));
    const messages = answer.messages.filter((_, n) => isKnown[n] === null);
    read.set(channel, messages);
    return { kind: 'messages', messages };
  };
}

/** A message that tells some of these stories. */
export interface Recalled {
  readonly told: OwnMessage;
  readonly stories: readonly number[];
}

/** Which of the messages tell these stories: one that links to any of a story's reports. */
function recalledOf(files: readonly StoryFile[], messages: readonly OwnMessage[]): readonly Recalled[] {
  const links = messages.map((told) => ({ told, urls: new Set(told.links.map((link) => canonicalUrl(link))) }));
  const found = files.flatMap(({ story }) => {
    const urls = story.reports.flatMap(({ link }) => canonicalUrl(link ?? '') ?? []);
    const teller = links.find((one) => urls.some((url) => one.urls.has(url)));
    return teller ? [{ told: teller.told, story: story.id }] : [];
  });
  return [...Map.groupBy(found, ({ told }) => told)].map(([told, some]) => ({
    told,
    stories: some.map(({ story }) => story),
  }));
}

interface TakeOutContext {
  readonly store: Pick<Store, 'storiesOf' | 'storyFile' | 'saveRecalled'>;
  readonly recall: Recall;
  readonly onFound: (told: OwnMessage) => void;
}

const TELLS_STORIES: readonly OutboxMessage['kind'][] = ['alert', 'gathered', 'overflow'];

/**
 * Takes out of an unsent message what its channel was told already.
 * @returns whether nothing of it is left to send; or why the channel could not be read
 */
export async function takeOutTold(
  message: OutboxMessage,
  { store, recall, onFound }: TakeOutContext,
): Promise<{ readonly kind: 'taken out'; readonly all: boolean } | FailedReceipt> {
  const own = TELLS_STORIES.includes(message.kind) ? await recall(message.channel) : null;
  if (own && own.kind !== 'messages') return own;
  if (!own || own.messages.length === 0) return { kind: 'taken out', all: false };
  const stories = await store.storiesOf(message.id);
  const files = await Promise.all(stories.map((story) => store.storyFile(story)));
  const recalled = recalledOf(
    files.filter((file) => file !== null),
    own.messages,
  );
  for (const { told, stories: some } of recalled) {
    await store.saveRecalled(message.id, told, some);
    onFound(told);
  }
  const taken = recalled.reduce((sum, one) => sum + one.stories.length, 0);
  return { kind: 'taken out', all: taken > 0 && taken === stories.length };
}
