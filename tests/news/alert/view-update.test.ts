import { describe, expect, test } from 'vitest';
import type { StoryFile } from '../../../src/news/alert/types.ts';
import type { UpdateNote } from '../../../src/news/alert/updates.ts';
import { viewUpdate } from '../../../src/news/alert/view-update.ts';
import type { Watch } from '../../../src/news/watch/types.ts';
import { placedArticle } from '../../support/articles.ts';

const FIRST = placedArticle(1, 1, { title: 'At least 58 dead in Tesmar earthquake', publisher: 'Tessera Press' });
const LATER = placedArticle(2, 1, { title: '131 dead in Tesmar earthquake', publisher: 'Northern Bell' });
const FILE: StoryFile = {
  story: { id: 1, reports: [FIRST, LATER] },
  matches: [],
  alerts: [{ story: 1, channel: '7', message: 3, lead: 1, watches: ['Disasters'] }],
};
const TOLL: UpdateNote = {
  kind: 'development',
  development: {
    ...{ kind: 'toll', now: 131, before: 58, unit: 'dead', sentence: 'The ministry counted 131 dead by noon.' },
    ...{ publisher: 'Northern Bell', article: 2, at: 200 },
  },
};
const everything = { feeds: [], publishers: [], languages: [] };
const watch = (name: string, some: Partial<Watch> = {}): Watch => ({
  ...{ channel: '7', name, terms: 'x', query: { kind: 'near', words: [] }, role: '55', colour: null },
  ...{ paused: false, pausedUntil: null, only: everything, except: everything, ...some },
});

describe('an update', () => {
  test('tells the current headline, the former figure and the sentence that says so', () => {
    expect(viewUpdate(FILE, '7', [TOLL], [watch('Disasters')])).toEqual({
      watches: ['Disasters'],
      mentions: { roles: [], users: [], words: [] },
      mode: 'reply',
      headline: '131 dead in Tesmar earthquake (was 58)',
      link: LATER.link,
      publisher: 'Northern Bell',
      sentence: 'The ministry counted 131 dead by noon.',
      earlier: [],
      joined: [],
      raised: null,
      waited: null,
    });
  });

  test('mentions the role only if the watch asks for it', () => {
    expect(viewUpdate(FILE, '7', [TOLL], [watch('Disasters', { mentionUpdates: true })])?.mentions.roles).toEqual([
      '55',
    ]);
  });

  test('for a watch that joins mentions that watch’s role, and names it', () => {
    const joined: UpdateNote = { kind: 'joined', watch: 'Rescue', article: 2 };
    const view = viewUpdate(FILE, '7', [joined], [watch('Disasters'), watch('Rescue', { role: '66' })]);
    expect(view).toMatchObject({
      watches: ['Rescue'],
      mentions: { roles: ['66'] },
      joined: ['Rescue'],
      sentence: null,
    });
  });

  test('that gathers several tells the last in full and the others in a line each', () => {
    const denied: UpdateNote = {
      kind: 'development',
      development: { kind: 'denied', sentence: FIRST.title, publisher: 'Tessera Press', article: 1, at: 100 },
    };
    expect(viewUpdate(FILE, '7', [denied, TOLL], [watch('Disasters')])).toMatchObject({
      headline: '131 dead in Tesmar earthquake (was 58)',
      earlier: [{ headline: 'At least 58 dead in Tesmar earthquake', publisher: 'Tessera Press' }],
    });
  });

  test('with a toll and a further origin from one report tells both, and its headline once', () => {
    const origin: UpdateNote = {
      kind: 'development',
      development: {
        ...{ kind: 'origin', independent: 2, sentence: 'A nurse told the Bell.' },
        ...{ publisher: 'Northern Bell', article: 2, at: 200 },
      },
    };
    const view = viewUpdate(FILE, '7', [TOLL, origin], [watch('Disasters')]);
    expect(view).toMatchObject({
      headline: 'Now 2 independent reports: 131 dead in Tesmar earthquake (was 58)',
      sentence: 'The ministry counted 131 dead by noon.',
      earlier: [],
    });
    expect(viewUpdate(FILE, '7', [origin], [watch('Disasters')])).toMatchObject({
      headline: 'Now 2 independent reports: 131 dead in Tesmar earthquake',
      sentence: 'A nurse told the Bell.',
    });
  });

  test('goes into a thread if a watch says so', () => {
    expect(viewUpdate(FILE, '7', [TOLL], [watch('Disasters', { updates: 'thread' })])?.mode).toBe('thread');
  });

  test('is empty when its report has left the story', () => {
    const gone = { ...FILE, story: { id: 1, reports: [FIRST] } };
    expect(viewUpdate(gone, '7', [TOLL], [watch('Disasters')])).toBeNull();
  });
});
