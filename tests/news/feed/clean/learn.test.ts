import { describe, expect, test } from 'vitest';
import {
  changeOfLines,
  keptKeys,
  type Lines,
  learnedKeys,
  learnLines,
  NO_LINES,
} from '../../../../src/news/feed/clean/learn.ts';
import { cleanAll } from '../../../../src/news/feed/clean.ts';
import { article, item } from '../../../support/articles.ts';

const FEED = { url: 'https://ferry.test/feed', publisher: 'Ferry Post', homepage: null, language: 'en' };
const SLOGAN = 'Ferry Post belongs to its readers and is printed on paper made from the reeds of Lake Orme.';

/** Six events that have no word in common. */
const EVENTS: readonly (readonly [title: string, text: string])[] = [
  ['Otters close the swimming pool', 'Otters moved into the pool at Tarn on Monday. Swimmers wait outside.'],
  ['Mayor of Brenn resigns over a bridge', 'The mayor stepped down after the bridge sank by a metre.'],
  ['Bakers agree on longer nights', 'Bakers in Oston work until six from Friday. Their union signed at dawn.'],
  ['Volcano wakes near Isk', 'Ash fell on three villages. The school at Isk is shut.'],
  ['Court frees a drummer', 'A judge found no proof against the drummer of the guard.'],
  ['Lighthouse sold to a choir', 'Forty singers paid a crown each for the lighthouse of Skarn.'],
];

/** A document's items; each is made of an event. */
function document(make: (text: string, at: number) => string, events = EVENTS) {
  const entries = events.map(([title, text], at) => {
    const link = `https://ferry.test/${encodeURIComponent(title)}`;
    return {
      keys: [`url:${link}`],
      item: item({ link, title, content: make(text, at), publishedAt: at }),
    };
  });
  return cleanAll(entries, FEED, { learned: new Set() });
}

const texts = (...asked: Parameters<typeof document>) => document(...asked).articles.map(({ text }) => text);
const plain = EVENTS.map(([, text]) => text);

describe('one document teaches', () => {
  test.each([
    ['a line of its own', (text: string) => `<p>${text}</p><p>${SLOGAN}</p>`],
    ['a line between paragraphs', (text: string) => `<p>${SLOGAN}</p><p>${text}</p>`],
    ['a sentence glued to the end', (text: string) => `<p>${text} ${SLOGAN}</p>`],
    ['a sentence glued to the beginning', (text: string) => `<p>${SLOGAN} ${text}</p>`],
    ['a line that differs in its marks', (text: string, at: number) => `${text}<br>${'*'.repeat(at)} ${SLOGAN}`],
    ['a short label', (text: string) => `<h4>Harbour talk</h4><p>${text}</p>`],
    ['a short sentence', (text: string) => `<p>${text}</p><p>Write to Marta.</p>`],
    [
      'words of any language',
      (text: string) => `<p>${text}</p><p>一个湖边的小报，写给所有等船的人，每天早晨出版。</p>`,
    ],
  ])('%s', (_, make) => {
    expect(texts(make)).toEqual(plain);
  });

  test('with what it says, for people to see', () => {
    expect(document((text) => `<p>${text}</p><p>${SLOGAN}</p>`).taught).toMatchObject([{ line: SLOGAN, times: 6 }]);
  });
});

describe('a document does not teach', () => {
  const stays = (line: string, ...rest: [(at: number) => boolean] | []) => {
    const [has = () => true] = rest;
    const made = texts((text, at) => `<p>${text}</p>${has(at) ? `<p>${line}</p>` : ''}`);
    expect(made).toEqual(plain.map((text, at) => (has(at) ? `${text}\n\n${line}` : text)));
  };

  test('what two items say', () => {
    stays(SLOGAN, (at) => at < 2);
  });

  test('a short sentence that a few say, each about its own matter', () => {
    stays('No one was hurt.', (at) => at < 1);
    stays('No one was hurt.', (at) => at === 1 || at === 4);
  });

  test('facts in few words, as official lists have them', () => {
    stays('Depth: 10 km', (at) => at < 5);
    stays('Brenn | 2', (at) => at < 5);
    stays('NWA', (at) => at < 5);
  });

  test('a dateline', () => {
    expect(texts((text) => `<p>KARVEL (Northern Wire) —</p><p>${text}</p>`)[0]).toBe(
      `KARVEL (Northern Wire) —\n\n${plain[0]}`,
    );
    expect(texts((text) => `<p>KARVEL (Northern Wire) — ${text}</p>`)[0]).toBe(`KARVEL (Northern Wire) — ${plain[0]}`);
  });

  test('from one story that is listed again and again', () => {
    const [, text] = EVENTS[0]!;
    const again = ['', 'Update: ', 'Video: ', 'Live: ', 'Again: ', 'Now: '].map(
      (word) => [`${word}Otters close the swimming pool`, text] as const,
    );
    expect(texts((taught) => `<p>${taught}</p>`, again)).toEqual(again.map(() => text));
  });

  test('what is about the matter of each headline', () => {
    const war = ['Envoys meet about Karvel', 'Bread is short in Karvel', 'Karvel votes', 'Rain over Karvel'];
    const line = 'Karvel has been cut off since rockets fell on its harbour in the last week of the winter.';
    const events = war.map((title, at) => [title, EVENTS[at]![1]] as const);
    expect(texts((text) => `<p>${text}</p><p>${line}</p>`, events)[0]).toBe(`${EVENTS[0]![1]}\n\n${line}`);
  });
});

describe('weeks teach', () => {
  const taught = (at: number, line = SLOGAN) => {
    const [title, text] = EVENTS[at % EVENTS.length]!;
    return article(title, { teaser: text, text: `${text}\n\n${line}` });
  };
  /** One new item a visit. */
  const visits = (times: number, lines: Lines = NO_LINES) =>
    Array.from({ length: times }, (_, at) => taught(at)).reduce(
      (so, one, at) => learnLines(so, [one], [], 1_000 + at),
      lines,
    );

  test('a line that stands in item after item, though no document holds two', () => {
    expect(learnedKeys(visits(2))).toEqual([]);
    expect(learnedKeys(visits(4))).toEqual([
      'ferry post belongs to its readers and is printed on paper made from the reeds of lake orme',
    ]);
  });

  test('what a document has taught, at once and for good', () => {
    const { taught } = document((text) => `<p>${text}</p><p>${SLOGAN}</p>`);
    let lines = learnLines(NO_LINES, [], taught, 1_000);
    expect(learnedKeys(lines)).toHaveLength(1);
    for (let at = 0; at < 200; at++)
      lines = learnLines(lines, [article(`Event ${at}`, { text: `It was day ${at}.` })], [], at);
    expect(learnedKeys(lines)).toHaveLength(1);
  });

  test('within bounds, however much a feed writes', () => {
    let lines = visits(4);
    for (let at = 0; at < 300; at++) {
      const text = Array.from({ length: 30 }, (_, n) => `Paragraph ${n} of article ${at} tells of boats.`).join('\n\n');
      lines = learnLines(lines, [article(`Boats ${at}`, { teaser: '', text })], [], at);
    }
    expect(lines.counts.size).toBeLessThanOrEqual(400);
    expect(lines.articles).toBeLessThanOrEqual(60);
    expect(learnedKeys(lines)).toHaveLength(1);
  });

  test('and of a line that was met once nothing is kept but a hash', () => {
    const text = ({ line }: { readonly line: string }) => line;
    expect([...visits(1).counts.values()].map(text).filter(Boolean)).toEqual([]);
    const [slogan] = [...visits(2).counts.values()].filter(text);
    expect(slogan).toMatchObject({ line: SLOGAN, times: 2 });
  });

  test('and only what has changed is saved', () => {
    const before = visits(3);
    expect(changeOfLines(before, learnLines(before, [], [], 9_000))).toBeNull();
    const after = learnLines(before, [taught(3)], [], 9_000);
    const change = changeOfLines(before, after)!;
    expect(change.articles).toBe(4);
    expect(change.set.map(({ line, times }) => [line, times])).toContainEqual([SLOGAN, 4]);
    expect(change.forgotten).toEqual([]);
  });
});

test('hostile documents are counted in time', () => {
  const entries = Array.from({ length: 100 }, (_, at) => [`T${at}`, 'Same. '.repeat(2_000)] as const);
  expect(texts((text) => text, entries)).toHaveLength(100);
});

test('a line that an operator keeps is never learned again, neither by counting nor by a document', () => {
  const learned = learnLines(NO_LINES, [], [{ key: 'a', line: 'A', times: 4, about: [] }], 1_000);
  const kept: Lines = {
    articles: 9,
    counts: new Map([['a', { ...learned.counts.get('a')!, learned: false, kept: true }]]),
  };
  const taught = [{ key: 'a', line: 'A', times: 40, about: [] }];
  const later = Array.from({ length: 200 }).reduce<Lines>(
    (so, _, at) => learnLines(so, [article(`Event ${at}`, { text: `It was day ${at}.` })], taught, at),
    kept,
  );
  expect(learnedKeys(later)).toEqual([]);
  expect(keptKeys(later)).toEqual(['a']);
});
