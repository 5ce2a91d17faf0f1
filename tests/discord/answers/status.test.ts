import { expect, it } from 'vitest';
import type { Status } from '../../../src/desk/status.ts';
import { renderStatus } from '../../../src/discord/answers/status.ts';

const STATUS: Status = {
  ...{ version: '1.2.3', startedAt: 0, watches: 1, feeds: { working: 2, polled: 2 }, problems: [], waiting: [] },
  ...{ unread: 0, lastAlert: null, troubles: [], mistakes: [], machines: null, ofChannels: [] },
};
const HOUR = 3_600_000;
const description = (status: Status) => renderStatus(status).embeds?.[0]?.description ?? '';

it('names no machines where there is one alone', () => {
  expect(description(STATUS)).not.toContain('Machines');
});

it('names the machines, what each holds and for how long, and what was refused', () => {
  const machine = { pid: 7, version: '1.2.3', roles: ['collect', 'settle'], refused: 0 };
  const holds = [
    { kind: 'collect', count: 11, age: 5 * HOUR },
    { kind: 'settle', count: 1, age: 60_000 },
  ];
  const machines = [
    { ...machine, host: 'north_1', age: 3 * 24 * HOUR, holds },
    { ...machine, host: 'south', age: 10_000, holds: [], refused: 2 },
  ];
  expect(description({ ...STATUS, machines })).toContain(
    [
      '**Machines**',
      '- **north\\_1** (pid 7, version 1.2.3), up for 3 days: collect 11, settle 1, the oldest for 5 h',
      '- **south** (pid 7, version 1.2.3), up for a moment: holds nothing; 2 writes refused',
    ].join('\n'),
  );
});

it('says how many articles of new feeds are still to be read, and nothing once they are', () => {
  const said = '1,240 older articles of new feeds are still being read; alerts do not wait for them.';
  expect(description({ ...STATUS, unread: 1_240 })).toContain(said);
  expect(description(STATUS)).not.toContain('being read');
});
