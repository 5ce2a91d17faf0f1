import { expect, test } from 'vitest';
import { CLOCK } from './clock.ts';
import { hasFailed, printRow, type TortureRow } from './result.ts';
import { playScenes, type Scene } from './scenes.ts';

async function failed(scenes: readonly Scene[]): Promise<string[]> {
  const rows: TortureRow[] = [];
  for await (const row of playScenes(scenes)) rows.push(row);
  expect(rows).toHaveLength(scenes.length);
  return rows.filter(hasFailed).map(printRow);
}

/** The short form of `npm run torture -- clock`: the whole service, whose schedule and due times move with the clock. */
test('a clock that goes back an hour while a message waits delays nothing', async () => {
  expect(await failed(CLOCK.filter(({ fault }) => fault === 'clock one hour back'))).toEqual([]);
});
