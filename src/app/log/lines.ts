import { plural } from '../../news/text/plural.ts';
import { StoreError } from '../../store/store.ts';
import type { AppEvent } from './events.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: object;
  readonly words: string;
}

/** An event as one log line, in the operator's terms; null: it is counted only. */
export function logLine(appEvent: AppEvent): LogLine | null {
  switch (appEvent.kind) {
    case 'visit': {
      const { feed, outcome, reason, fresh, updated, status } = appEvent.visit;
      const event = { feed, outcome, status, fresh, updated };
      if (outcome === 'changed') return { level: 'info', event, words: `${fresh} new, ${updated} known` };
      if (outcome === 'unchanged') return { level: 'info', event, words: 'nothing new' };
      return { level: 'warn', event, words: reason ?? outcome };
    }
    case 'settled':
      return null;
    case 'moved':
      return {
        level: 'warn',
        event: { feed: appEvent.feed, to: appEvent.to },
        words: 'moved permanently: update its url in feeds.yaml',
      };
    case 'closed':
      return {
        level: 'error',
        event: { channel: appEvent.channel },
        words: `cannot post in this channel: ${appEvent.reason}`,
      };
    case 'digest missed':
      return {
        level: 'warn',
        event: { channel: appEvent.channel, due: appEvent.due },
        words: `the digest of ${new Date(appEvent.due).toISOString()} is more than twelve hours late and is not sent; the next one tells of its time too`,
      };
    case 'calls nobody': {
      const { channel, name: watch, role } = appEvent.watch;
      return {
        level: 'error',
        event: { channel, watch, role },
        words:
          'the role of this watch is @everyone, which Discord does not mention: nobody is called. Name another role in watches.yaml',
      };
    }
    case 'unmet': {
      const { channel, watch, text: words } = appEvent.wish;
      return { level: 'warn', event: { channel, watch }, words };
    }
    case 'broken': {
      const { feed, error } = appEvent;
      // The archive's own sentence: the feed is not to blame, and a stack tells nobody more.
      if (error instanceof StoreError) return { level: 'error', event: { feed }, words: error.message };
      return { level: 'error', event: { feed, error }, words: 'the parser crashed' };
    }
    case 'backlog':
      return backlogLine(appEvent);
    case 'busy':
      return {
        level: 'warn',
        event: { feed: appEvent.feed },
        words: 'this machine is too busy to read the feed: tried again in a minute',
      };
    case 'too hard': {
      const { title, reason } = appEvent;
      const words = `read only in part for its alert, because reading it ${reason}`;
      return { level: 'warn', event: { title }, words };
    }
    case 'hub':
      return hubLine(appEvent);
    case 'page': {
      const { url, note } = appEvent.page;
      return { level: 'info', event: { url }, words: inWordsOf(note) };
    }
    case 'audit': {
      const { person, server, words } = appEvent.entry;
      return { level: 'info', event: { person, server }, words };
    }
    case 'delivery':
      return ofDelivery(appEvent.delivery);
  }
}

function backlogLine({ documents, items }: Extract<AppEvent, { kind: 'backlog' }>): LogLine {
  const words = `reads the rest of ${plural(documents, 'first visit')}, ${plural(items, 'article')}: nothing in it may alert`;
  return { level: 'info', event: { documents, items }, words };
}

function inWordsOf(note: Extract<AppEvent, { kind: 'page' }>['page']['note']): string {
  switch (note.kind) {
    case 'read':
      return 'read the article page';
    case 'part':
      return `read part of the article page: ${note.reason}`;
    case 'unread':
      return `could not read the article page, using the teaser: ${note.reason}`;
    case 'later':
      return `will retry the article page: ${note.reason}`;
    case 'wanted':
      return 'the article page is queued';
  }
}

const FOLLOWED = { thread: 'opened a thread', publish: 'published to the servers that follow this channel' } as const;
const NOT_FOLLOWED = {
  thread: 'could not open the thread of this alert',
  publish: 'this message was not published',
  title: 'could not change the title or tags of this post',
} as const;

type Delivery = Extract<AppEvent, { kind: 'delivery' }>['delivery'];

function ofDelivery(delivery: Delivery): LogLine {
  const { kind, channel } = delivery;
  const event = { channel };
  switch (kind) {
    case 'posted':
    case 'edited':
      return {
        level: 'info',
        event: { ...event, id: delivery.id },
        words: `${kind}: ${delivery.text}`,
      };
    case 'found':
      return {
        level: 'info',
        event: { ...event, id: delivery.id },
        words: 'already posted: found in the channel history',
      };
    case 'gathered':
      return {
        level: 'warn',
        event,
        words: `combined ${delivery.folded} alerts that waited more than an hour into one message`,
      };
    case 'held':
      return {
        level: 'info',
        event,
        words: `holds a message for quiet hours until ${new Date(delivery.until).toISOString()}`,
      };
    case 'woken':
      return { level: 'info', event, words: `quiet hours are over: ${delivery.folded} held messages became one list` };
    case 'unreachable':
      return { level: 'warn', event, words: unreachableWords(delivery) };
    case 'may repeat':
      return {
        level: 'warn',
        event,
        words: 'cannot read the channel history (needs Read Message History): an alert may be posted twice',
      };
    case 'stuck':
      return {
        level: 'error',
        event: { ...event, message: delivery.message },
        words: `a message could not be sent for ten minutes, others go first: ${delivery.reason}`,
      };
    case 'followed':
      return { level: 'info', event: { ...event, id: delivery.id }, words: FOLLOWED[delivery.what] };
    case 'follows later':
    case 'not followed': {
      const words = `${NOT_FOLLOWED[delivery.what]}: ${delivery.reason}${kind === 'not followed' ? '' : '; will retry'}`;
      return { level: 'warn', event: { ...event, id: delivery.id }, words };
    }
    case 'moved':
      return {
        level: 'warn',
        event: { ...event, to: delivery.to },
        words: 'the channel is gone; its alert goes where its watch is now',
      };
    case 'gone':
      return { level: 'error', event, words: `the channel does not exist: ${delivery.reason}` };
    case 'rejected':
      return { level: 'error', event, words: `Discord rejected the message: ${delivery.reason}` };
    case 'resting':
      return {
        level: 'error',
        event,
        words: `cannot post in this channel, deliveries to it are paused: ${delivery.reason}`,
      };
    default:
      return { level: 'warn', event, words: `${delivery.reason}; will retry` };
  }
}

function unreachableWords({ follows, reason }: Extract<Delivery, { kind: 'unreachable' }>): string {
  const ended = follows === 1 ? 'a follow has' : `${follows} follows have`;
  return `no direct message reaches this person, so ${ended} ended: ${reason}`;
}

function hubLine({ feed, hub, event: one }: Extract<AppEvent, { kind: 'hub' }>): LogLine {
  const event = { feed, hub, ...('until' in one && { until: one.until }), ...('fresh' in one && { fresh: one.fresh }) };
  switch (one.kind) {
    case 'subscribed':
      return { level: 'info', event, words: 'the hub pushes this feed' };
    case 'left':
      return { level: 'info', event, words: 'the hub does not push this feed any more, as we asked' };
    case 'denied':
      return { level: 'warn', event, words: `the hub will not push this feed: ${one.reason}` };
    case 'refused':
      return { level: 'warn', event, words: `the hub could not be asked to push this feed: ${one.reason}` };
    case 'read':
      return { level: 'info', event, words: `${one.fresh} new, pushed` };
    case 'unread':
      return { level: 'info', event, words: `a push was not read, so the feed is polled: ${one.reason}` };
    case 'ignored':
      return { level: 'warn', event, words: `a push was ignored: ${one.reason}` };
    case 'missed':
      return {
        level: 'info',
        event,
        words: 'a poll found what the hub had not pushed: polled at the usual pace again',
      };
  }
}
