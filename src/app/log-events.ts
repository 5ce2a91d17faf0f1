import type { AppEvent } from './events.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: object;
  readonly words: string;
}

/** What happened, as one line of the log, in the user's words. */
export function logLine(happening: AppEvent): LogLine {
  switch (happening.kind) {
    case 'visit': {
      const { feed, outcome, reason, fresh, updated, status } = happening.visit;
      const event = { feed, outcome, status, fresh, updated };
      if (outcome === 'changed') return { level: 'info', event, words: `${fresh} new, ${updated} known` };
      if (outcome === 'unchanged') return { level: 'info', event, words: 'nothing new' };
      return { level: 'warn', event, words: reason ?? outcome };
    }
    case 'moved':
      return {
        level: 'warn',
        event: { feed: happening.feed, to: happening.to },
        words: 'has moved for good: change its url in feeds.yaml',
      };
    case 'closed':
      return {
        level: 'error',
        event: { channel: happening.channel },
        words: `the channel cannot be used: ${happening.reason}`,
      };
    case 'broken':
      return { level: 'error', event: { feed: happening.feed, error: happening.error }, words: 'broke our reader' };
    case 'busy':
      return {
        level: 'warn',
        event: { feed: happening.feed },
        words: 'this machine is too busy to read the feed: tried again in a minute',
      };
    case 'page': {
      const { url, note } = happening.page;
      return { level: 'info', event: { url }, words: inWordsOf(note) };
    }
    case 'audit': {
      const { person, server, words } = happening.entry;
      return { level: 'info', event: { person, server }, words };
    }
    case 'delivery':
      return ofDelivery(happening.delivery);
  }
}

function inWordsOf(note: Extract<AppEvent, { kind: 'page' }>['page']['note']): string {
  switch (note.kind) {
    case 'read':
      return 'its page was read';
    case 'part':
      return `a part of its page was read: ${note.reason}`;
    case 'unread':
      return `its page could not be read, the teaser serves: ${note.reason}`;
    case 'later':
      return `its page is read later: ${note.reason}`;
    case 'wanted':
      return 'its page is wanted';
  }
}

function ofDelivery(delivery: Extract<AppEvent, { kind: 'delivery' }>['delivery']): LogLine {
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
      return { level: 'info', event: { ...event, id: delivery.id }, words: 'was already there, found in the history' };
    case 'gathered':
      return { level: 'warn', event, words: `${delivery.folded} alerts had waited over an hour and go as one message` };
    case 'may repeat':
      return { level: 'warn', event, words: 'the history may not be read (Read Message History): an alert may repeat' };
    case 'rejected':
      return { level: 'error', event, words: `Discord refused the message: ${delivery.reason}` };
    case 'resting':
      return { level: 'error', event, words: `the channel cannot be used and rests: ${delivery.reason}` };
    default:
      return { level: 'warn', event, words: `${delivery.reason}: tried again later` };
  }
}
