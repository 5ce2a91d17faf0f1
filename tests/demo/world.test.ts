import { describe, expect, it } from 'vitest';
import { demoConfig } from '../../src/demo/config.ts';
import { OUTLETS, OUTLETS_WITHOUT_FEED } from '../../src/demo/outlets.ts';
import { BELKARA } from '../../src/demo/stories/belkara.ts';
import type { DemoArticle } from '../../src/demo/types.ts';
import { DAY, DAY_LENGTH, feedAt, momentsOf, publishedAt } from '../../src/demo/world.ts';

const stage = { dayEndsAt: Date.UTC(2031, 4, 7, 18, 30), origin: 'http://127.0.0.1:1' };
const dayStart = stage.dayEndsAt - DAY_LENGTH;
const said = (piece: DemoArticle) => [piece.title, piece.teaser, ...(piece.body ?? [])].join('\n');
const outlet = (id: string) => OUTLETS.find((one) => one.id === id)!;

describe('the recorded day', () => {
  it('has nine outlets and far more than fifty items, each with a page of its own', () => {
    expect(OUTLETS).toHaveLength(9);
    expect(DAY.length).toBeGreaterThan(70);
    expect(new Set(DAY.map((piece) => `${piece.outlet}/${piece.slug}`)).size).toBe(DAY.length);
    for (const { id } of OUTLETS) expect(DAY.filter((piece) => piece.outlet === id).length).toBeGreaterThan(5);
  });

  it('lies inside its 24 hours; what stood there before is less than 12 hours older', () => {
    for (const piece of DAY) {
      const from = piece.at < 0 ? dayStart - DAY_LENGTH / 2 : dayStart;
      const to = piece.at < 0 ? dayStart : stage.dayEndsAt;
      expect(publishedAt(piece, stage), piece.slug).toBeGreaterThan(from);
      expect(publishedAt(piece, stage), piece.slug).toBeLessThan(to);
    }
  });

  it('edits a piece only after it came out', () => {
    for (const piece of DAY) {
      for (const edit of piece.edits ?? []) expect(edit.at, piece.slug).toBeGreaterThan(piece.at + 1);
    }
  });

  it('names each moment at which something changes, in order', () => {
    const moments = momentsOf(stage);
    const fresh = DAY.filter((piece) => piece.at >= 0);
    expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => a - b));
    for (const piece of fresh) expect(moments).toContain(publishedAt(piece, stage));
    expect(moments).toHaveLength(fresh.length + DAY.flatMap((piece) => piece.edits ?? []).length);
  });

  it.each([
    ['an embassy drawn down', /drawing down its embassy in Belkara/],
    ['a denial', /Foreign Office denied .* closing its embassy/],
    ['a confirmation', /confirmed .* ordered non-emergency staff/],
    ['an earthquake and its toll', /earthquake .* rose to 112/],
    ['ceasefire talks', /ten-day ceasefire from midnight/],
    ['a journalist arrested', /arrested the journalist Mira Toldan/],
    ['airspace closed', /closed its airspace over the Ormel Strait/],
    ['a ferry lost', /ferry Gannet Star sank off the island of Skarne/],
  ])('brings %s', (_, words) => {
    expect(DAY.some((piece) => words.test(piece.teaser))).toBe(true);
  });

  it('tells of the embassy without the words of the watch', () => {
    for (const piece of BELKARA) expect(said(piece)).not.toMatch(/withdr/i);
  });

  it('rests the first report on unnamed officials, and has others relay it before anybody confirms', () => {
    const [first, ...later] = BELKARA;
    expect(first!.outlet).toBe('courier');
    expect(said(first!)).toMatch(/two officials familiar with the decision/);
    const relays = later.filter((piece) => /the Aldmere Courier (first )?reported/.test(piece.teaser));
    expect(relays.map((piece) => piece.outlet)).toEqual(expect.arrayContaining(['tessera', 'bell', 'ledger']));
    expect(BELKARA.map((piece) => piece.at)).toEqual(BELKARA.map((piece) => piece.at).toSorted((a, b) => a - b));
  });

  it('is made up: no real outlet, state or politician has a part in it', () => {
    const real =
      /\b(Reuters|AFP|AP|BBC|CNN|Guardian|Times of Israel|Al Jazeera|TASS|Interfax|Xinhua|Washington|Moscow|Kremlin|Russia|Ukrain|Iran|Iraq|Israel|China|France|German|Brit|Americ|Europe|Turk|Trump|Biden|Putin|NATO|U\.S\.|UN|EU)\b|Росси|Москв|Украин/;
    for (const piece of DAY) expect(said(piece)).not.toMatch(real);
    for (const outlet of [...OUTLETS, ...OUTLETS_WITHOUT_FEED]) {
      expect(outlet.domain).toMatch(/\.example$/);
      expect(outlet.country).toMatch(/^X[A-Z]$/);
    }
  });
});

describe('a feed of that day', () => {
  it('holds what was published by then, newest first, fifteen at most', () => {
    const entries = feedAt(outlet('tessera'), stage.dayEndsAt, stage);
    const times = entries.map((entry) => entry.publishedAt);
    expect(entries).toHaveLength(15);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(feedAt(outlet('tessera'), dayStart, stage).map((entry) => entry.piece.slug)).toEqual([
      'small-earthquake-off-tesmar',
    ]);
  });

  it('shows an edited title and a changed guid from the minute of the edit on', () => {
    const shown = (at: number) =>
      feedAt(outlet('courier'), dayStart + at * 60_000, stage).find((entry) => entry.piece === BELKARA[0])!;
    expect(shown(381).title).toMatch(/militias close on the capital$/);
    expect(shown(436).title).toMatch(/officials say$/);
    expect(shown(744).guid).not.toBe(shown(743).guid);
    expect(shown(744).link).toBe(shown(381).link);
  });

  it('says the same weekday before and after midnight', () => {
    const days = feedAt(outlet('tessera'), stage.dayEndsAt, stage).flatMap((entry) =>
      [...`${entry.teaser} ${entry.body.join(' ')}`.matchAll(/\bon (\w+day)\b/g)].map((found) => found[1]),
    );
    expect(new Set(days)).toEqual(new Set(['Wednesday', 'Friday', 'Monday', 'Thursday']));
    for (const entry of feedAt(outlet('tessera'), stage.dayEndsAt, stage)) {
      expect(`${entry.title}${entry.teaser}`).not.toMatch(/\{/);
    }
  });
});

describe('the demo’s configuration', () => {
  const { feeds, publishers, watches } = demoConfig({
    outlets: OUTLETS.map((one) => ({ ...one, feedUrl: `http://127.0.0.1:1/${one.id}/${one.file}`, homepage: 'h' })),
  });

  it('has a feed for each outlet, and each one’s publisher', () => {
    expect(feeds).toHaveLength(9);
    const names = publishers.map((publisher) => publisher.name);
    for (const feed of feeds) expect(names).toContain(feed.publisher);
    expect(publishers.filter((publisher) => publisher.family === 'Bell Newspapers')).toHaveLength(2);
  });

  it('watches for embassies first, in three channels', () => {
    expect(watches[0]).toEqual({
      name: 'Embassy withdrawals',
      terms: 'embassy withdrawals',
      channel: '100000000000000001',
    });
    expect(new Set(watches.map((watch) => watch.channel)).size).toBe(3);
  });
});
