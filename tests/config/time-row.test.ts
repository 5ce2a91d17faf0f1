import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/load.ts';
import { printMistake } from '../../src/config/mistakes.ts';
import { alertsAtOnce, digestOf, quietOf } from '../../src/config/time-rules.ts';

const CHANNEL = '1234567890123456789';

function load(watch: string, settings = '') {
  const texts = {
    'feeds.yaml': 'feeds: []',
    'watches.yaml': `watches:\n  - name: Docks\n    terms: dock workers\n    channel: "${CHANNEL}"\n    ${watch}\n`,
    'publishers.yaml': 'publishers: []',
    'thesaurus.yaml': 'groups: []',
    'settings.yaml': settings,
  } as const;
  return checkConfig(
    Object.entries(texts).map(([name, text]) => ({ name: name as keyof typeof texts, path: name, text })),
  );
}

function saidOf(watch: string, settings = ''): string {
  const loaded = load(watch, settings);
  return loaded.kind === 'mistakes' ? loaded.mistakes.map(printMistake).join('\n') : 'no mistake';
}

describe('a mistake in quiet hours or a digest is told with its line and what to write', () => {
  it.each([
    [
      'digest: "0 8 * *"',
      'watches.yaml:5:13 “0 8 * *” does not have the five fields minute hour day month weekday; write five fields',
    ],
    ['digest: "61 8 * * *"', 'watches.yaml:5:13 “61 8 * * *” has a mistake: “61” is no minute (0-59)'],
    ['digest: daily', 'watches.yaml:5:13 “daily” does not have the five fields'],
    ['digest: 8', 'watches.yaml:5:13 “8” is not a cron line; write five fields'],
    ['quiet: { from: "22:00" }', 'watches.yaml:5:12 to is missing; write hours and minutes in quotes'],
    ['quiet: { from: "25:00", to: "7:00" }', 'watches.yaml:5:12 “25:00” is not a time of day'],
    ['quiet: { from: "22:00", to: "7:00", day: [mon] }', 'watches.yaml:5:41 quiet has no key “day”; write days'],
    ['quiet: { from: "22:00", to: "7:00", days: [monday] }', 'watches.yaml:5:12 “monday” is not a day; write mon, tue'],
    [
      'quiet: { from: "22:00", to: "7:00", let: all }',
      'watches.yaml:5:12 “all” is not a level; write none, notice or urgent',
    ],
    ['quiet: true', 'watches.yaml:5:12 “true” is not quiet'],
    ['alerts: false', 'watches.yaml:5:13 nothing would tell what is found: alerts is false, and there is no digest'],
  ])('%s', (row, said) => {
    expect(saidOf(row)).toContain(said);
  });

  it.each([
    [`channels: [{ id: "${CHANNEL}", digest: "0 25 * * *" }]`, 'settings.yaml:1:49'],
    [`channels: [{ id: "${CHANNEL}" }, { id: "${CHANNEL}" }]`, 'this channel is already in line 1'],
    [`channels: [{ id: "${CHANNEL}", alerts: false }]`, 'nothing would tell what is found'],
    [`channels: [{ id: "${CHANNEL}", quiet: false }]`, 'is not quiet'],
  ])('%s', (settings, said) => {
    expect(saidOf('paused: false', settings)).toContain(said);
  });
});

describe('what holds for a watch', () => {
  const rules = (watch: string, settings = '') => {
    const loaded = load(watch, settings);
    if (loaded.kind === 'mistakes') throw new Error(loaded.mistakes.map(printMistake).join('\n'));
    const [one] = loaded.config.watches;
    return {
      quiet: quietOf(one!, loaded.config.settings)?.from ?? null,
      digest: digestOf(one!, loaded.config.settings)?.line ?? null,
      atOnce: alertsAtOnce(one!, loaded.config.settings),
    };
  };
  const ofChannel = `channels: [{ id: "${CHANNEL}", quiet: { from: "20:00", to: "6:00" }, digest: "0 9 * * *", alerts: false }]`;

  it('is its own, else its channel’s, else nothing', () => {
    expect(rules('paused: false')).toEqual({ quiet: null, digest: null, atOnce: true });
    expect(rules('paused: false', ofChannel)).toEqual({ quiet: 1_200, digest: '0 9 * * *', atOnce: false });
    expect(rules('digest: "0 8 * * *"', ofChannel)).toEqual({ quiet: 1_200, digest: '0 8 * * *', atOnce: false });
    expect(rules('quiet: false', ofChannel).quiet).toBeNull();
    expect(rules('alerts: true', ofChannel).atOnce).toBe(true);
    expect(rules('alerts: false', ofChannel).atOnce).toBe(false);
  });
});
