import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

interface Line {
  readonly kind: 'posted' | 'edited';
  readonly id: string;
  readonly message: {
    readonly content: string;
    readonly embeds: readonly {
      readonly description: string;
      readonly fields: readonly { readonly value: string }[];
    }[];
  };
}

it('npm run demo -- --once plays the whole day: one alert a story, which grows to its end', async () => {
  const { stdout, stderr } = await promisify(execFile)('npm', ['run', '-s', 'demo', '--', '--once'], {
    maxBuffer: 10_000_000,
  });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  const posted = lines.filter(({ kind }) => kind === 'posted');
  expect(posted.length).toBeGreaterThanOrEqual(6);
  expect(new Set(posted.map(({ id }) => id)).size).toBe(posted.length);
  expect(stderr).toContain('Hour 24 of 24');

  const embassy = lines.filter(({ message }) => message.content.startsWith('Embassy withdrawals'));
  expect(embassy.filter(({ kind }) => kind === 'posted')).toHaveLength(1);
  const embeds = embassy.map(({ message }) => message.embeds[0]!);
  expect(embeds[0]!.fields[1]!.value).toBe('single report');
  expect(embeds.some(({ description }) => description.includes('denied'))).toBe(true);

  const told = posted.map(({ message }) => message.content);
  const updates = told.filter((content) => content.startsWith('**Update**'));
  expect(updates.filter((content) => content.includes('Tesmar earthquake')).length).toBeGreaterThan(2);
  for (const turn of [/denies Kestria is closing/, /confirms drawing down/, /reopens airspace/, /agree to ten-day/])
    expect(updates.filter((content) => turn.test(content))).toHaveLength(1);
  for (const aside of [/keeps its diplomats/, /back door/]) expect(told.join()).not.toMatch(aside);
  for (const quake of [/^Disasters · Magnitude 6\.8/, /^Disasters · Magnitude 3\.9/])
    expect(told.filter((content) => quake.test(content))).toHaveLength(1);

  // The Bell's feed only teases: these sentences stand on its page alone.
  const coup = lines.find(({ message }) => message.content.startsWith('Coups'))!.message.embeds[0]!;
  expect(coup.description).toContain('Defence Minister Oda Renn told the Northern Bell by telephone.');
  expect(coup.description).not.toMatch(/newsletter|rooster|Accept all/);

  expect(embeds.at(-1)!.fields[0]!.value).toContain('Aldmere Courier');
  expect(embeds.at(-1)!.fields[1]!.value).toMatch(/^[2-9] independent reports/);
});
