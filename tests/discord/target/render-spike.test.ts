import { expect, it } from 'vitest';
import { renderMessage } from '../../../src/discord/target/render.ts';
import type { Spike } from '../../../src/news/alert/spike.ts';

const SPIKE: Spike = {
  ...{ day: '2026-03-04', zone: 'Europe/Berlin', at: Date.UTC(2026, 2, 4, 12), reports: 35, usual: 7.5, of: 9 },
  stories: [
    ...[12, 6, 1].map((reports, n) => ({
      ...{ story: n, headline: `Ship ${n} sinks`, link: `https://news.example/${n}`, publisher: 'Courier', reports },
    })),
  ],
};
const render = (spike: Spike, form: 'full' | 'plain' | 'no links' = 'full', watch = 'Docks') =>
  renderMessage({ kind: 'spike', watch, colour: null, spike }, { key: 'k', form, purpose: 'post', replyTo: null });

it('says how many reports there are, the usual number, and which stories make it up', () => {
  const { content, embeds, components, nonce, allowed_mentions } = render(SPIKE);
  expect(content).toBe('Spike · Docks · 35 reports by 13:00, usually 7.5');
  expect(embeds![0]!.description!.split('\n')).toEqual([
    '- **12** Ship 0 sinks · Courier · [read](<https://news.example/0>)',
    '- **6** Ship 1 sinks · Courier · [read](<https://news.example/1>)',
    '- **1** Ship 2 sinks · Courier · [read](<https://news.example/2>)',
    'and 6 more stories',
    '-# Up to <t:1772625600:f>, compared with the same hours of the 14 days before (Europe/Berlin).',
  ]);
  expect(JSON.stringify(components)).toContain('"custom_id":"trend:k"');
  expect([nonce, allowed_mentions]).toEqual(['k', { parse: [] }]);
});

it('goes without an embed, and then without links, where Discord refuses it', () => {
  expect(render(SPIKE, 'plain')).toMatchObject({
    content: expect.stringContaining('Courier · https://news.example/0'),
  });
  expect(render(SPIKE, 'plain').embeds).toBeUndefined();
  expect(render(SPIKE, 'no links').content).not.toContain('http');
});

it('shows hostile names and headlines as they were written, within Discord’s limits', () => {
  const [story] = SPIKE.stories;
  const hostile = {
    ...story!,
    headline: '@everyone **x** [y](https://evil.example)',
    publisher: '<@1>',
    link: 'javascript:1',
  };
  const { content, embeds } = render({ ...SPIKE, stories: [hostile] }, 'full', '**@here**');
  expect(content).toContain('\\*\\*\\@here');
  expect(embeds![0]!.description).toContain('\\@everyone \\*\\*x\\*\\* \\[y\\](https\\://evil.example) · \\<\\@1>');
  expect(embeds![0]!.description).not.toContain('[read]');
  const long = { ...hostile, headline: '*'.repeat(5_000), link: `https://a.example/${'x'.repeat(400)}` };
  for (const form of ['full', 'plain', 'no links'] as const) {
    const body = render({ ...SPIKE, stories: Array(5).fill(long) }, form, 'x'.repeat(500));
    expect(body.content!.length).toBeLessThanOrEqual(2_000);
    expect((body.embeds?.[0]?.description ?? '').length).toBeLessThanOrEqual(4_096);
  }
});
