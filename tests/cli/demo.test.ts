/** `npm run demo -- --once`, as a stranger types it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { APIMessage } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';

interface Line {
  readonly kind: 'posted' | 'edited';
  readonly channel: string;
  readonly id: string;
  readonly message: APIMessage;
}

let lines: readonly Line[];
let err: string;

beforeAll(async () => {
  // Rejects unless it exits with 0.
  const run = await promisify(execFile)('npm', ['run', '-s', 'demo', '--', '--once']);
  err = run.stderr;
  lines = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}, 60_000);

const all = (kind: Line['kind']) => lines.filter((line) => line.kind === kind);
const field = ({ message }: Line, name: string) => message.embeds[0]?.fields?.find((one) => one.name === name)?.value;
/** The alert of the embassy in Belkara, as it was posted and each time it was edited. */
const belkara = () => {
  const posted = all('posted').find(({ message }) => message.content.startsWith('Embassy withdrawals · '));
  return lines.filter(({ id }) => id === posted?.id);
};

describe('npm run demo -- --once', () => {
  it('says that its world is made up, on stderr', () => {
    expect(err).toMatch(/this world is made up/i);
  });

  it('prints nothing but its messages, each with its channel and its id', () => {
    for (const { kind, channel, id, message } of lines) {
      expect(['posted', 'edited']).toContain(kind);
      expect(channel).toMatch(/^\d{17,20}$/);
      expect(id).toMatch(/^\d{17,20}$/);
      expect(message.embeds).toHaveLength(1);
    }
  });

  it('posts at least six alerts, each once, and edits none that it has not posted', () => {
    const posted = all('posted').map(({ id }) => id);
    expect(posted.length).toBeGreaterThanOrEqual(6);
    expect(new Set(posted).size).toBe(posted.length);
    expect(new Set(all('posted').map(({ message }) => message.embeds[0]?.title)).size).toBe(posted.length);
    for (const { id } of all('edited')) expect(posted).toContain(id);
  });

  it('tells the embassy by one alert: from one origin to several, first by the outlet that had it alone', () => {
    const [first, last] = [belkara()[0]!, belkara().at(-1)!];
    expect(field(first, 'Rests on')).toBe('1 independent origin');
    expect(field(last, 'First')).toMatch(/^\*\*Aldmere Courier\*\*/);
    expect(Number.parseInt(field(last, 'Rests on')!, 10)).toBeGreaterThan(1);
  });

  it('lets the denial stand in an edit of that alert', () => {
    const [posted, ...edits] = belkara().map(({ message }) => message.embeds[0]!.description);
    expect(posted).not.toMatch(/denied/);
    expect(edits).toContainEqual(expect.stringMatching(/Kestria denied .+ closing/));
  });
});
