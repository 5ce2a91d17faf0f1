import { expect, test } from 'vitest';
import { overlapping, singleFlights } from '../../../src/app/loops/single-flight.ts';

test('calls during a run share one more run, which does the latest work; afterwards the key is forgotten', async () => {
  const flights = singleFlights<string>();
  const done: string[] = [];
  const gate = Promise.withResolvers<void>();
  const work = (name: string) => async () => {
    if (name === 'first') await gate.promise;
    done.push(name);
    return name;
  };
  const calls = ['first', 'second', 'third'].map((name) => flights.run('a', work(name)));
  expect(flights.size()).toBe(1);
  gate.resolve();
  expect(await Promise.all(calls)).toEqual(['first', 'third', 'third']);
  expect([done, flights.size()]).toEqual([['first', 'third'], 0]);
});

test('a run that fails is told to its callers, and its key is forgotten', async () => {
  const flights = singleFlights<string>();
  await expect(flights.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(flights.size()).toBe(0);
  expect(await flights.run('a', async () => 'yes')).toBe('yes');
});

test('runs that may overlap are all waited for', async () => {
  const ends: (() => void)[] = [];
  const run = overlapping(() => new Promise<void>((resolve) => void ends.push(resolve)));
  const both = [run(), run()];
  let isOver = false;
  const over = run.running().then(() => {
    isOver = true;
  });
  ends[0]!();
  await both[0];
  expect(isOver).toBe(false);
  ends[1]!();
  await over;
  expect(isOver).toBe(true);
});
