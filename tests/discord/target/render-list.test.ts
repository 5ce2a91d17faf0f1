import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../../src/discord/target/render.ts';
import { listOf } from '../../../src/news/alert/list.ts';
import type { ListGroup, ListLine } from '../../../src/news/alert/list-view.ts';
import { rulesBroken } from '../../support/rules.ts';

/** Texts as feeds bring them: markdown, mentions, marks and halves of characters among them. */
const hostile = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({
      unit: fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '<', '@', '#', '\\', '\n', '🧨', 'a', ' '),
      maxLength,
    }),
  );
const link = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.string({ maxLength: 700 }).map((text) => `https://news.example/${text}`),
  hostile(60),
);
const line: fc.Arbitrary<ListLine> = fc.record({
  story: fc.nat(),
  headline: hostile(400),
  link,
  publisher: hostile(120),
  at: fc.nat(),
  basis: fc.constantFrom('single report', '12 independent reports, 345 in all'),
  change: fc.option(hostile(300)),
  alert: fc.option(
    fc.constant({ server: '1234567890123456789', channel: '1234567890123456789', remoteId: '1234567890123456789' }),
  ),
});
const groups: fc.Arbitrary<readonly ListGroup[]> = fc.array(
  fc.record({
    watch: hostile(80),
    colour: fc.option(fc.nat(0xffffff)),
    lines: fc.array(line, { minLength: 1, maxLength: 20 }),
  }),
  { maxLength: 12 },
);
const ABOUT = { kind: 'digest', when: 'Thu 5 Mar, 08:00', since: 0, notes: ['It was due earlier.'] } as const;
const post = { key: 'a1b2c3d4e5f6a7b8', form: 'full', purpose: 'post', replyTo: null } as const;

describe('a list', () => {
  it('fits Discord’s limits in each of its parts, whatever feeds write, and leaves no story out', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const lists = listOf(all, ABOUT);
        const told = lists.flatMap((list) => list.groups.flatMap(({ lines }) => lines));
        expect(told).toEqual(all.flatMap(({ lines }) => lines));
        for (const list of lists) {
          const body = renderMessage({ kind: 'list', list }, post);
          expect(rulesBroken({ method: 'POST', path: '/channels/1234567890123456789/messages', body })).toEqual([]);
          // Nothing was cut to make it fit.
          const shown = (body.embeds ?? []).map(({ description = '' }) => description).join('\n');
          expect(shown.match(/^- /gm)?.length ?? 0).toBe(list.groups.reduce((sum, { lines }) => sum + lines.length, 0));
          expect(body.allowed_mentions).toEqual({ parse: [] });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts its parts, and says what it has to say in the last', () => {
    const long = (n: number): ListLine => ({
      ...{ story: n, headline: 'h'.repeat(160), link: `https://news.example/${'x'.repeat(400)}`, publisher: 'Courier' },
      ...{ at: 0, basis: 'single report', change: null, alert: null },
    });
    const lists = listOf(
      [{ watch: 'Docks', colour: null, lines: Array.from({ length: 20 }, (_, n) => long(n)) }],
      ABOUT,
    );
    expect(lists.length).toBeGreaterThan(2);
    const contents = lists.map((list) => renderMessage({ kind: 'list', list }, post).content!);
    expect(contents[0]).toBe(`**Digest** · Docks · Thu 5 Mar, 08:00 · 20 stories (1 of ${lists.length})`);
    expect(contents.filter((content) => content.includes('It was due earlier.'))).toEqual([contents.at(-1)]);
  });

  it('is sent as text where Discord refuses its embeds', () => {
    const one: ListLine = {
      ...{ story: 1, headline: 'Fire *at* the docks', link: 'https://news.example/1', publisher: 'Courier', at: 0 },
      ...{ basis: 'single report', change: null, alert: null },
    };
    const [list] = listOf([{ watch: 'Docks', colour: null, lines: [one] }], { ...ABOUT, notes: [] });
    const plain = renderMessage({ kind: 'list', list: list! }, { ...post, form: 'plain' });
    expect(plain.content).toBe(
      '**Digest** · Docks · Thu 5 Mar, 08:00 · 1 story\n- Fire \\*at\\* the docks <https://news.example/1>',
    );
    expect(renderMessage({ kind: 'list', list: list! }, { ...post, form: 'no links' }).content).not.toContain('https');
  });
});
