import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/news/feed/clean.ts';
import type { Item } from '../../../src/news/types.ts';
import { item } from '../../support/articles.ts';

const FEED = {
  url: 'https://daily.test/feed',
  publisher: 'The Daily Test',
  homepage: 'https://daily.test/',
  language: 'en-GB',
};

const article = (stated: Partial<Item>, feed = FEED) =>
  clean(
    item({ guid: 'g1', link: 'https://daily.test/a', title: 'Embassy closes in Tavria', publishedAt: 1, ...stated }),
    ['guid:g1'],
    feed,
  );

const NEWS = 'The embassy in Tavria closed on Monday, two officials said.';

describe('what goes', () => {
  test.each([
    'ADVERTISEMENT',
    'Article continues below advertisement',
    'Read more: Tavria votes again',
    'ALSO READ | Ten photos from Tavria',
    'Read the full story',
    'Share on Facebook',
    'Facebook Twitter WhatsApp Email',
    'Follow us on Twitter @dailytest',
    'Sign up for our morning newsletter.',
    'Enter your email address:',
    'Photo: Ana Roe / Agency',
    'Jo Poe via Getty Images',
    'FILE - The envoy arrives in Tavria, May 3. (AP Photo/Ana Roe)',
    '(Reporting by Ana Roe; Editing by Max Poe)',
    'Contributing: Ana Roe, The Daily Test.',
    'Roe and Poe reported from Tavria.',
    'This story has been updated with a comment.',
    'Editor’s note: An earlier version was wrong.',
    'Copyright 2024 The Daily Test. All rights reserved.',
    'Watch the full interview below:',
    '.caption { color: red; }',
    'By Ana Roe',
    '* * *',
    'The post Embassy closes appeared first on The Daily Test.',
  ])('%s', (line) => {
    expect(article({ content: `<p>${NEWS}</p><p>${line}</p>` }).text).toBe(NEWS);
  });

  test('the tail of a line, not the line', () => {
    expect(article({ content: `<p>${NEWS} Continue reading…</p>` }).text).toBe(NEWS);
    expect(article({ content: `<p>${NEWS} The post Embassy closes appeared first on Daily.</p>` }).text).toBe(NEWS);
  });

  test('related headlines glued into a sentence', () => {
    const glued =
      'Minister Ana RoeAna Maria RoeEmbassy closes: report Roe to host a dinner MORE told the envoy that she would leave.';
    expect(article({ content: `<p>${glued}</p>` }).text).toBe('Minister Ana Roe told the envoy that she would leave.');
  });
});

describe('a few words below the text', () => {
  const prose = [
    'The embassy in Tavria closed on Monday after a night of shelling, two officials said.',
    'Staff left by road for the border, where buses of the ministry had been waiting since noon.',
  ];
  const below = (...lines: string[]) =>
    article({ content: [...prose, ...lines].map((line) => `<p>${line}</p>`).join('') }).text;

  test.each([['Ana Roe / Max Poe'], ['আর/বিএ'], ['The Daily Lamp', 'Norvik desk', 'ar']])('go: %s', (...lines) => {
    expect(below(...lines)).toBe(prose.join('\n\n'));
  });

  test.each([
    ['He left.'],
    ['Depth: 10 km'],
    ['Norvik 2'],
    ['Via the Harbour Gazette'],
    ['Lena Cruz', 'Tom Hale', 'Ida Lund', 'Jo Marsh', 'Gail Moss'],
  ])('stay: %s', (...lines) => {
    expect(below(...lines)).toBe([...prose, ...lines].join('\n\n'));
  });

  test('stay below a text whose script ends no sentences', () => {
    const thai = 'สถานทูตในคาร์เวลปิดเมื่อวันจันทร์หลังการยิงถล่มตลอดคืนเจ้าหน้าที่สองคนกล่าวต่อสื่อ';
    expect(article({ content: `<p>${thai}</p><p>${thai}</p><p>เจ้าหน้าที่ออกไป</p>` }).text).toContain('เจ้าหน้าที่ออกไป');
  });
});

describe('what stays', () => {
  test.each([
    'Read more widely and you live longer, the study says.',
    'Shelling was reported from Norvik, police said.',
    'Copyright law was the issue at the trial on Monday.',
    'Share prices fell in Tavria on Monday.',
    'Disclosure of the letters led to the resignation.',
    'Photographs of the blast show two men near the gate.',
    'Exclusive: Embassy in Tavria to close, three sources say',
    'Written by exiles in Norvik, the letter calls for a strike.',
    'Follow the money, the prosecutor told the court.',
    'Get vaccinated before you travel, the ministry said.',
    'Loading of the ships began on Monday.',
    'Video shows soldiers leaving the base at dawn.',
    'Посольство в Таврии закрыто. Фото: Ана Роева',
    'السفارة في تافريا مغلقة منذ الاثنين Live',
    'দূতাবাস সোমবার বন্ধ হয়েছে, জানান দুই কর্মকর্তা।',
  ])('%s', (line) => {
    expect(article({ content: `<p>${NEWS}</p><p>${line}</p>` }).text).toBe(`${NEWS}\n\n${line}`);
  });
});

describe('teaser and text', () => {
  test('the first paragraph serves where there is no summary', () => {
    const { teaser, text } = article({ content: `<p>${NEWS}</p><p>Staff left by road.</p>` });
    expect([teaser, text]).toEqual([NEWS, `${NEWS}\n\nStaff left by road.`]);
  });

  test('a summary that only cuts the text off gives way to the first paragraph', () => {
    const { teaser } = article({
      summary: 'The embassy in Tavria closed on Mon […]',
      content: `<p>${NEWS}</p><p>More.</p>`,
    });
    expect(teaser).toBe(NEWS);
  });

  test('a summary of its own stands before the text, and not twice', () => {
    const content = `<p>${NEWS}</p><p>Staff left by road.</p>`;
    expect(article({ summary: 'A city without its envoys.', content }).text).toBe(
      `A city without its envoys.\n\n${NEWS}\n\nStaff left by road.`,
    );
    expect(article({ summary: NEWS, content }).text).toBe(`${NEWS}\n\nStaff left by road.`);
  });

  test('a summary that only says the headline again is none', () => {
    expect(article({ summary: 'Embassy closes in Tavria', content: `<p>${NEWS}</p>` }).teaser).toBe(NEWS);
  });

  test('a caption as summary is none', () => {
    expect(article({ summary: 'The gate. (AP Photo/Ana Roe)', content: `<p>${NEWS}</p>` }).teaser).toBe(NEWS);
  });
});

describe('a live blog', () => {
  const entries = ['14:32', '14:05', '13:50'].map(
    (time) => `<h2>${time}</h2><p>${NEWS}</p><p>So it was at ${time}.</p>`,
  );
  const live = article({ title: 'Tavria – live', summary: 'All that we know.', content: entries.join('') });

  test('is told by its newest entry, under its own headline', () => {
    expect([live.title, live.teaser, live.text]).toEqual(['Tavria – live', NEWS, `${NEWS}\n\nSo it was at 14:32.`]);
  });

  test('needs no page', () => {
    expect(live.page).toBeNull();
    expect(article({ content: NEWS }).page).toEqual({ kind: 'wanted' });
  });
});

describe('the headline', () => {
  test.each([
    ['Embassy closes in Tavria - The Daily Test', 'Embassy closes in Tavria'],
    ['Embassy closes in Tavria | World | Daily Test', 'Embassy closes in Tavria'],
    ['Embassy closes in Tavria: report', 'Embassy closes in Tavria: report'],
    ['Embassy closes - what now for Tavria', 'Embassy closes - what now for Tavria'],
    ['Embassy closes - Daily Test 11: The Long Road Home', 'Embassy closes - Daily Test 11: The Long Road Home'],
    ['EMBASSY CLOSES IN TAVRIA', 'EMBASSY CLOSES IN TAVRIA'],
  ])('%s', (stated, title) => {
    expect(article({ title: stated }).title).toBe(title);
  });
});

describe('who published it', () => {
  test('is named by an aggregator’s item', () => {
    const feed = {
      ...FEED,
      url: 'https://collects.test/feed',
      publisher: 'Collector',
      homepage: 'https://collects.test/',
    };
    const source = { title: 'Norvik Herald', url: 'https://herald.test/' };
    const { publisher, title } = article({ title: 'Embassy closes in Tavria - Norvik Herald', source }, feed);
    expect([publisher, title]).toEqual(['Norvik Herald', 'Embassy closes in Tavria']);
  });

  test('is the feed’s publisher where the item names the feed itself', () => {
    const source = { title: 'World news', url: 'https://daily.test/world' };
    expect(article({ source }).publisher).toBe('The Daily Test');
  });
});

describe('who wrote it', () => {
  test.each([
    [['By Ana Roe'], 'Ana Roe'],
    [['ana@daily.test (Ana Roe)'], 'Ana Roe'],
    [['Ana Roe <ana@daily.test>', 'Max Poe'], 'Ana Roe, Max Poe'],
    [['noreply@daily.test'], null],
    [['The Daily Test'], null],
    [['The Daily Test staff'], null],
    [['The Daily Test with Reuters'], 'The Daily Test with Reuters'],
    [['The Daily Test/AFP'], 'The Daily Test/AFP'],
    [['admin'], null],
  ])('%s', (authors, byline) => {
    expect(article({ authors }).byline).toBe(byline);
  });
});

test('its categories are plain text, each once, and not without end', () => {
  const stated = [
    'Politics',
    '<b>World</b> &amp; more',
    'Politics',
    ' ',
    ...Array.from({ length: 90 }, (_, n) => `tag ${n}`),
  ];
  const { categories } = article({ categories: stated });
  expect(categories.slice(0, 3)).toEqual(['Politics', 'World & more', 'tag 0']);
  expect(categories.length).toBeLessThanOrEqual(30);
});

describe('the address', () => {
  test('has no tracking, and neither has the link, which else stays as stated', () => {
    const { url, link } = article({ link: 'https://www.daily.test/a/?utm_source=rss' });
    expect([url, link]).toEqual(['https://daily.test/a', 'https://www.daily.test/a/']);
  });

  test('of an item without a page is its feed’s with its key; a reader is sent to the home page', () => {
    const { url, link } = article({ link: null });
    expect([url, link]).toEqual(['https://daily.test/feed#guid%3Ag1', 'https://daily.test/']);
    expect(article({ link: 'https://daily.test/' }).url).toBe('https://daily.test/feed#guid%3Ag1');
  });

  test('the language is the primary tag', () => {
    expect(article({}).language).toBe('en');
    expect(article({}, { ...FEED, language: null as never }).language).toBeNull();
  });
});

test('hostile text is cleaned in time', () => {
  for (const piece of ['BY AAAA', 'Photo: ', ' MORE', 'AbAb', 'The post ', 'By A, ', 'Watch the ', '<p>Share']) {
    expect(article({ content: piece.repeat(20_000) }).text.length).toBeLessThanOrEqual(40_000);
  }
});
