import { describe, expect, it } from 'vitest';
import { recordReports } from '../../../../src/app/loops/replay-cluster.ts';
import { type Cluster, cluster } from '../../../../src/news/story/cluster.ts';
import { BAKERY, CHESS, EMERGENCY, NEWSROOMS, ZOO } from '../../../support/kestria.ts';
import type { TestItem } from '../../../support/newsroom.ts';

const NOON = Date.UTC(2026, 2, 4, 12);
const MINUTE = 60_000;

const report = ({ title, text }: TestItem, publisher: string, at: number) => ({
  ...{ title, teaser: text, publisher, at },
  url: `https://news.example/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`,
});
const EMERGENCIES = NEWSROOMS.map((name, n) => report(EMERGENCY[name], name, NOON + n * MINUTE));

/** Knows the emergency as story 1. */
function withEmergency(): Cluster {
  const stories = cluster();
  for (const one of EMERGENCIES) stories.record(one, 1);
  return stories;
}

const beside = (stories: Cluster, item: TestItem, since = 0) =>
  stories.beside(report(item, 'Herald', NOON + 9 * MINUTE), since);

describe('a report stands beside a story', () => {
  it('with which it shares a name and another word of most headlines', () => {
    expect(beside(withEmergency(), ZOO)).toEqual([1]);
    expect(beside(withEmergency(), BAKERY)).toEqual([1]);
  });

  it('not with the name alone, and not with words that few of its headlines have', () => {
    expect(beside(withEmergency(), CHESS)).toEqual([]);
    const soldiers = { title: 'Soldiers from Kestria guard a bridge in Lindhaven', text: 'They wave at children.' };
    expect(beside(withEmergency(), soldiers)).toEqual([]);
  });

  it('not with words alone', () => {
    const elsewhere = { title: 'Cardanne lifts its state of emergency', text: 'Riots in the harbour ended in May.' };
    expect(beside(withEmergency(), elsewhere)).toEqual([]);
  });

  it('not when the story has had no report since', () => {
    expect(beside(withEmergency(), ZOO, NOON + 4 * MINUTE)).toEqual([1]);
    expect(beside(withEmergency(), ZOO, NOON + 4 * MINUTE + 1)).toEqual([]);
  });

  it('not when it is a round-up', () => {
    const digest = { title: 'Evening news digest', text: ZOO.title };
    expect(beside(withEmergency(), digest)).toEqual([]);
    expect(beside(withEmergency(), { ...digest, title: 'Gates stay shut' })).toEqual([1]);
  });

  it('after a restart as before it', () => {
    const replayed = cluster();
    const kept = EMERGENCIES.map((one, n) => ({ ...one, article: n + 1, story: 1, language: 'en', words: null }));
    recordReports(replayed, kept);
    for (const item of [ZOO, BAKERY, CHESS]) expect(beside(replayed, item)).toEqual(beside(withEmergency(), item));
  });
});
