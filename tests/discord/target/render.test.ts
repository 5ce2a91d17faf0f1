import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderWhy } from '../../../src/discord/answers/why.ts';
import type { DiscordBody } from '../../../src/discord/target/body.ts';
import { looksSame, markMayRepeat, withNonce } from '../../../src/discord/target/body.ts';
import { renderPlain } from '../../../src/discord/target/render.ts';
import { renderAlert } from '../../../src/discord/target/render-alert.ts';
import { renderGathered } from '../../../src/discord/target/render-gathered.ts';
import { LEVELS } from '../../../src/news/alert/level.ts';
import type { AlertView, GatheredView } from '../../../src/news/alert/view.ts';
import { requestProblems } from '../../support/contract.ts';
import { hostileLength, hostileUrl } from '../../support/hostile.ts';
import { readMarkdown } from '../../support/markdown.ts';
import { rulesBroken } from '../../support/rules.ts';

const AT = Date.UTC(2026, 5, 1, 12);
const NOBODY = { roles: [], users: [], words: [] };
const VIEW: AlertView = {
  watches: ['Embassy withdrawals'],
  mentions: { roles: ['55'], users: [], words: [] },
  states: ['Independent reports'],
  thread: false,
  publish: false,
  colour: 0x112233,
  level: null,
  handling: null,
  headline: 'Tavria to withdraw envoys from Lindhaven: report',
  link: 'https://news.example/tavria?from=feed',
  publisher: 'The Courier',
  stateMedia: {},
  image: 'https://news.example/tavria.jpg',
  summary: [
    { text: 'Tavria will withdraw its envoys, CNN reported.', bold: [{ start: 12, end: 20 }], outlet: null },
    { text: 'The ministry denied it.', bold: [], outlet: 'Daily Harbour' },
  ],
  first: { outlet: 'CNN', via: 'The Courier', at: null },
  independent: 2,
  reports: 3,
  primary: null,
  sideStories: 0,
  speaking: ['2 unnamed (1 U.S. official)', 'State Department, on the record, to The Courier'],
  latest: null,
  at: AT,
};
const STATE_RUN: AlertView = {
  ...VIEW,
  publisher: 'Tavria Today',
  stateMedia: { 'Tavria Today': 'state media, Tavria', 'Daily Harbour': 'state media' },
  first: { outlet: 'Tavria Today', via: null, at: AT },
};
const GATHERED: GatheredView = {
  because: 'away',
  publish: false,
  watch: 'Embassy withdrawals',
  colour: null,
  stories: [
    { headline: 'Envoys leave', link: 'https://a.example/1', publisher: 'The Courier', at: AT },
    { headline: 'Consulate shut', link: 'not a link', publisher: 'Daily Harbour', at: AT },
  ],
};

describe('an alert', () => {
  it('is headline, publisher, summary, who was first, on how much it rests, the watch, and buttons', () => {
    expect(renderAlert(VIEW, '10', true)).toEqual({
      content: '<@&55> Embassy withdrawals · Tavria to withdraw envoys from Lindhaven',
      embeds: [
        {
          author: { name: 'The Courier' },
          title: 'Tavria to withdraw envoys from Lindhaven: report',
          url: 'https://news.example/tavria?from=feed',
          description: 'Tavria will **withdraw** its envoys, CNN reported. The ministry denied it. (Daily Harbour)',
          color: 0x112233,
          thumbnail: { url: 'https://news.example/tavria.jpg' },
          fields: [
            { name: 'First', value: '**CNN**, relayed by The Courier', inline: true },
            { name: 'Rests on', value: '2 independent reports, 3 in all', inline: true },
            {
              name: 'Speaking',
              value: '2 unnamed (1 U.S. official) · State Department, on the record, to The Courier',
              inline: false,
            },
          ],
          footer: { text: 'Embassy withdrawals · published' },
          timestamp: '2026-06-01T12:00:00.000Z',
        },
      ],
      components: [
        {
          type: 1,
          components: [
            { type: 2, style: 5, label: 'Read at The Courier', url: 'https://news.example/tavria?from=feed' },
            { type: 2, style: 2, label: 'All reports', custom_id: 'all:10' },
            { type: 2, style: 2, label: 'Why?', custom_id: 'why:10' },
            { type: 2, style: 2, label: 'Not relevant', custom_id: 'not:10' },
          ],
        },
      ],
      allowed_mentions: { parse: [], roles: ['55'], users: [] },
    });
  });

  it('mentions the roles of its watches when it is posted, and nobody when it is edited', () => {
    expect(renderAlert(VIEW, '1', true).allowed_mentions).toEqual({ parse: [], roles: ['55'], users: [] });
    expect(renderAlert(VIEW, '1', false).allowed_mentions).toEqual({ parse: [], roles: [], users: [] });
    expect(looksSame(renderAlert(VIEW, '1', true), renderAlert(VIEW, '1', false))).toBe(true);
  });

  it('labels outlets that a government owns or runs wherever it names them', () => {
    const [embed] = renderAlert(STATE_RUN, '1', true).embeds!;
    expect(embed!.author!.name).toBe('Tavria Today (state media, Tavria)');
    expect(embed!.fields![0]!.value).toContain('**Tavria Today** (state media, Tavria)');
    expect(embed!.description).toContain('The ministry denied it. (Daily Harbour, state media)');
  });

  it('says when the first report was published, where that is known', () => {
    const [embed] = renderAlert({ ...VIEW, first: { outlet: 'CNN', via: null, at: AT } }, '1', true).embeds!;
    expect(embed?.fields?.[0]?.value).toBe(`**CNN** <t:${AT / 1000}:R>`);
  });

  it('has no link, no picture and no Read button where the addresses are none', () => {
    const body = renderAlert({ ...VIEW, link: 'javascript:alert(1)', image: '/x.jpg' }, '1', true);
    expect(body.embeds![0]).not.toHaveProperty('url');
    expect(body.embeds![0]).not.toHaveProperty('thumbnail');
    expect(JSON.stringify(body.components)).not.toContain('Read at');
  });

  it('keeps its headline on a phone, however long the names of the watches', () => {
    const { content } = renderAlert(
      { ...VIEW, mentions: NOBODY, watches: Array(30).fill('Embassy withdrawals') },
      '1',
      true,
    );
    expect(content).toMatch(/… · Tavria to withdraw envoys from Lindhaven$/);
  });
});

describe('gathered alerts', () => {
  it('stand in one message, a line each', () => {
    const body = renderGathered(GATHERED, '7');
    expect(body.content).toBe('Embassy withdrawals · 2 delayed stories');
    expect(body.embeds![0]!.description).toBe(
      `- Envoys leave · The Courier <t:${AT / 1000}:R> · [read](<https://a.example/1>)\n- Consulate shut · Daily Harbour <t:${AT / 1000}:R>`,
    );
  });

  it('that do not fit are counted', () => {
    const stories = Array.from({ length: 500 }, () => GATHERED.stories[0]!);
    const embeds = renderGathered({ ...GATHERED, stories }, '7').embeds!;
    const lines = embeds.flatMap(({ description }) => description!.split('\n'));
    const more = Number(/^- … and (\d+) more$/.exec(lines.at(-1)!)![1]);
    expect(lines.length - 1 + more).toBe(500);
  });
});

describe('a plain body', () => {
  it('is headline and link, for what Discord refused', () => {
    expect(renderPlain(VIEW, '7', 'plain').content).toBe(
      'Tavria to withdraw envoys from Lindhaven: report https://news.example/tavria?from=feed',
    );
    expect(renderPlain(GATHERED, '7', 'plain').content).toBe('Envoys leave https://a.example/1\nConsulate shut ');
  });

  it('is the headline alone where the link is refused, too', () => {
    expect(renderPlain(VIEW, '7', 'no links').content).toBe('Tavria to withdraw envoys from Lindhaven: report');
  });
});

describe('a body that is sent', () => {
  it('carries its message’s id as nonce and in a button', () => {
    expect(withNonce(renderAlert(VIEW, '10', true), '10')).toMatchObject({ nonce: '10', enforce_nonce: true });
    for (const body of [
      renderAlert(VIEW, '10', true),
      renderGathered(GATHERED, '10'),
      renderPlain(VIEW, '10', 'plain'),
    ])
      expect(JSON.stringify(body.components)).toContain('"custom_id":"why:10"');
  });

  it('that may repeat says so, once', () => {
    const marked = markMayRepeat(renderAlert(VIEW, '1', true));
    expect(marked.content).toMatch(/^\*May repeat\* · <@&55> Embassy/);
    expect(markMayRepeat(marked)).toEqual(marked);
  });
});

const PATH = '/channels/7/messages';
function complaints(body: DiscordBody | { content: string; embeds: unknown[] }): string[] {
  return [...rulesBroken({ method: 'POST', path: PATH, body }), ...requestProblems('POST', PATH, body)];
}

const key = fc.nat().map((n) => n.toString(36));
const text = hostileLength;
const marked = text.map((one) => ({
  text: one,
  bold: [...one.matchAll(/\w+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
}));
const time = fc.integer({ min: 0, max: 4e12 });
const MANY = Array.from({ length: 200 }, (_, n) => `${10n ** 18n + BigInt(n)}`);
const deed = fc.record({ by: fc.constant('100000000000000012'), at: time });
const note = fc.record({ by: fc.constant('100000000000000012'), at: time, id: fc.nat(), text });
const alertView: fc.Arbitrary<AlertView> = fc.record({
  states: fc.constant(['Developing', 'Single source'] as const),
  thread: fc.boolean(),
  publish: fc.boolean(),
  watches: fc.array(text, { maxLength: 4 }),
  mentions: fc.record({
    roles: fc.constantFrom([], ['55'], MANY),
    users: fc.constantFrom([], ['77'], MANY),
    words: fc.constantFrom<AlertView['mentions']['words'][]>([], ['here'], ['everyone']),
  }),
  colour: fc.option(fc.nat(0xffffff)),
  level: fc.option(fc.record({ level: fc.constantFrom(...LEVELS), reason: text })),
  handling: fc.option(
    fc.record({ taken: fc.option(deed), done: fc.option(deed), note: fc.option(note), notes: fc.nat(40) }),
  ),
  headline: text,
  link: hostileUrl,
  publisher: text,
  stateMedia: fc.dictionary(text, text, { maxKeys: 3 }),
  image: fc.option(hostileUrl),
  summary: fc.array(
    fc.tuple(marked, fc.option(text)).map(([one, outlet]) => ({ ...one, outlet })),
    { maxLength: 5 },
  ),
  first: fc.record({ outlet: text, via: fc.option(text), at: fc.option(time) }),
  independent: fc.nat(99),
  reports: fc.nat(99),
  primary: fc.option(fc.record({ kind: fc.constantFrom('statement', 'vote'), by: text, reports: fc.nat(99) })),
  sideStories: fc.nat(99),
  speaking: fc.array(text, { maxLength: 9 }),
  latest: fc.option(fc.record({ line: text, at: time })),
  at: time,
});
const gatheredView: fc.Arbitrary<GatheredView> = fc.record({
  publish: fc.boolean(),
  because: fc.constantFrom('away' as const, 'too many' as const),
  watch: text,
  colour: fc.option(fc.nat(0xffffff)),
  stories: fc.array(fc.record({ headline: text, link: hostileUrl, publisher: text, at: time }), { maxLength: 60 }),
});

const kinds = (text: string | undefined) => new Set(readMarkdown(text ?? '').active.map(({ kind }) => kind));
const only = (text: string | undefined, allowed: readonly string[]) =>
  expect([...kinds(text)].filter((kind) => !allowed.includes(kind))).toEqual([]);

describe('whatever the news brings', () => {
  it('an alert stays inside Discord’s limits, fits its contract, and does nothing but what is ours', () => {
    fc.assert(
      fc.property(alertView, key, fc.boolean(), (view, id, ping) => {
        const body = withNonce(renderAlert(view, id, ping), id);
        expect(complaints(body)).toEqual([]);
        expect(complaints(markMayRepeat(body))).toEqual([]);
        const { roles, users, words } = view.mentions;
        const called = [
          ...words.map((word) => `@${word}`),
          ...[...roles.slice(0, 50).map((id) => `<@&${id}>`), ...users.map((id) => `<@${id}>`)].slice(0, 50),
        ];
        const { parse, ...byId } = body.allowed_mentions!;
        expect(parse).toEqual(ping && words.length > 0 ? ['everyone'] : []);
        expect([...byId.roles!, ...byId.users!]).toHaveLength(ping ? called.length - words.length : 0);
        only(body.content, called.length ? ['mention'] : []);
        const mentioned = readMarkdown(body.content!).active.map((one) => one.text);
        expect(mentioned).toEqual(called);
        if (words.length > 0) expect(body.content!.match(/@(?:everyone|here)/gi)).toHaveLength(1);
        const embed = body.embeds![0]!;
        only(embed.title, []);
        only(embed.description, ['bold', 'timestamp']);
        for (const { name, value } of embed.fields!)
          only(
            value,
            ['Taken', 'Done', 'Note'].includes(name) ? ['mention', 'timestamp', 'italic'] : ['bold', 'timestamp'],
          );
      }),
      { numRuns: 300 },
    );
  });

  it('gathered alerts do, too', () => {
    fc.assert(
      fc.property(gatheredView, key, (view, id) => {
        const body = withNonce(renderGathered(view, id), id);
        expect(complaints(body)).toEqual([]);
        expect(body.allowed_mentions).toEqual({ parse: [] });
        only(body.content, []);
        for (const { description } of body.embeds!) only(description, ['list', 'timestamp', 'masked link']);
      }),
    );
  });

  it('and plain ones', () => {
    fc.assert(
      fc.property(alertView, gatheredView, (alert, gathered) => {
        for (const view of [alert, gathered]) {
          const body = withNonce(renderPlain(view, '1', 'plain'), '1');
          expect(complaints(body)).toEqual([]);
          expect(body.allowed_mentions).toEqual({ parse: [] });
          only(body.content, ['link']);
        }
      }),
    );
  });

  it('and the answers to Why?', () => {
    const place = fc
      .tuple(marked, fc.constantFrom('title', 'teaser', 'text'))
      .map(([one, where]) => ({ ...one, place: where as 'title' }));
    const explanation = fc.record({
      watch: text,
      headline: text,
      link: hostileUrl,
      publisher: text,
      page: fc.option(fc.record({ kind: fc.constant('unread' as const), reason: text })),
      places: fc.array(place, { maxLength: 5 }),
      vetoes: fc.constant([]),
      words: fc.array(
        fc.record({ term: text, found: fc.array(text, { maxLength: 9 }), group: fc.constantFrom(null, 'embassy') }),
        { maxLength: 5 },
      ),
    });
    fc.assert(
      fc.property(fc.array(explanation, { minLength: 1, maxLength: 7 }), (explanations) => {
        const body = renderWhy({ kind: 'explained', refused: [], explanations });
        expect(complaints(body)).toEqual([]);
        only(body.content, []);
        for (const { title, description } of body.embeds) {
          only(title, []);
          only(description, ['bold', 'list']);
        }
      }),
    );
  });
});

describe('the answer to Why?', () => {
  const words = [
    { term: 'withdrawals', found: ['withdraw', 'withdrawn'], group: null },
    { term: 'embassy', found: ['consulate'], group: 'embassy' },
  ];
  const explanation = {
    watch: 'Embassy withdrawals',
    headline: 'Envoys leave',
    link: 'https://a.example/1',
    publisher: 'The Courier',
    page: null,
    vetoes: [],
    places: [{ place: 'teaser', text: 'They withdraw.', bold: [{ start: 5, end: 13 }] }],
    words,
  } as const;

  it('says which words stood for which, and shows them in their sentences', () => {
    expect(renderWhy({ kind: 'explained', refused: [], explanations: [explanation] })).toMatchObject({
      embeds: [
        {
          author: { name: 'Watch: Embassy withdrawals' },
          title: 'Envoys leave (The Courier)',
          url: 'https://a.example/1',
          description:
            '- withdrawals ← “withdraw”, “withdrawn”\n- embassy ← “consulate” (thesaurus: embassy)\n\n**In the opening:** They **withdraw**.',
        },
      ],
    });
  });

  it('says why no more than the opening is known', () => {
    const page = { kind: 'unread', reason: 'disallowed by robots.txt' } as const;
    const [embed] = renderWhy({ kind: 'explained', refused: [], explanations: [{ ...explanation, page }] }).embeds;
    expect(embed?.description).toMatch(/\nArticle page: disallowed by robots\.txt\.$/);
  });

  it('says so where the publisher has changed the words away, and where nothing is kept any more', () => {
    const [embed] = renderWhy({
      kind: 'explained',
      refused: [],
      explanations: [{ ...explanation, places: [], words: [] }],
    }).embeds;
    expect(embed?.description).toMatch(/has since changed the text/);
    expect(renderWhy({ kind: 'gone' })).toMatchObject({ content: expect.stringMatching(/expired/), embeds: [] });
  });
});
