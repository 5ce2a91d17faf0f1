import { describe, expect, it } from 'vitest';
import type { AlertLevel, Level } from '../../../src/news/alert/level.ts';
import { mentionsOf, whomToMention } from '../../../src/news/alert/mentions.ts';
import type { Watch } from '../../../src/news/watch/types.ts';

const watch = (name: string, some: Partial<Watch>): Watch =>
  ({ name, channel: '7', terms: 'x', role: null, ...some }) as Watch;

const DESK = watch('Desk', { role: '1' });
const NIGHT = watch('Night', { mention: { roles: ['2', '1'], users: ['9'], words: ['here'] } });

describe('a watch', () => {
  it('mentions its role and those of its list, each once', () => {
    expect(mentionsOf({ ...NIGHT, role: '1' })).toEqual({ roles: ['1', '2'], users: ['9'], words: ['here'] });
    expect(mentionsOf(watch('Quiet', {}))).toEqual({ roles: [], users: [], words: [] });
  });
});

describe('an alert', () => {
  it('mentions whom its watches name, each once', () => {
    expect(whomToMention({ kind: 'alert', watches: [DESK, NIGHT] })).toEqual({
      ...{ roles: ['1', '2'], users: ['9'], words: ['here'] },
    });
  });

  it('calls everyone once, which includes those who are here', () => {
    const all = watch('All', { mention: { roles: [], users: [], words: ['everyone'] } });
    expect(whomToMention({ kind: 'alert', watches: [NIGHT, all] }).words).toEqual(['everyone']);
  });
});

describe('an update', () => {
  it('mentions nobody, unless a watch wants it or joins only now', () => {
    const told = (...watches: Watch[]) => whomToMention({ kind: 'update', watches, joined: ['Night'] }).roles;
    expect(told(DESK)).toEqual([]);
    expect(told({ ...DESK, mentionUpdates: true })).toEqual(['1']);
    expect(told(NIGHT)).toEqual(['2', '1']);
  });
});

describe('a watch that mentions only from a level on', () => {
  const level = (name: Level): AlertLevel => ({ level: name, because: [] });
  const URGENT_ONLY = watch('Urgent only', { role: '3', mentionFrom: 'urgent' });
  const roles = (asked: Omit<Parameters<typeof whomToMention>[0], 'watches'>, one = URGENT_ONLY) =>
    whomToMention({ ...asked, watches: [one] }).roles;

  it('mentions nobody below it, nor without a level', () => {
    expect(roles({ kind: 'alert' })).toEqual([]);
    expect(roles({ kind: 'alert', level: level('notice') })).toEqual([]);
    expect(roles({ kind: 'alert', level: level('urgent') })).toEqual(['3']);
    expect(roles({ kind: 'update', level: level('notice'), joined: ['Urgent only'] })).toEqual([]);
  });

  it('mentions when the alert rises to it, once', () => {
    const rise = { before: 'info', level: level('urgent') } as const;
    expect(roles({ kind: 'update', level: level('urgent'), rise })).toEqual(['3']);
    expect(roles({ kind: 'update', level: level('urgent') })).toEqual([]);
    const notice = { ...URGENT_ONLY, mentionFrom: 'notice' } as const;
    expect(roles({ kind: 'update', level: level('urgent'), rise: { ...rise, before: 'notice' } }, notice)).toEqual([]);
  });

  it('leaves others as they were: a higher level alone mentions nobody again', () => {
    const rise = { before: 'info', level: level('urgent') } as const;
    expect(roles({ kind: 'update', level: level('urgent'), rise }, DESK)).toEqual([]);
  });
});
