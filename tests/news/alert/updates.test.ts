import { describe, expect, test } from 'vitest';
import { decideUpdate, nextUpdateAt, type StoredUpdate, type UpdateNote } from '../../../src/news/alert/updates.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 2, 4, 12);

const toll = (dead: number): UpdateNote => ({
  kind: 'development',
  development: {
    ...{ kind: 'toll', now: dead, before: 1, unit: 'dead', sentence: `${dead} dead in Tesmar.` },
    ...{ publisher: 'Northern Bell', article: dead, at: NOW },
  },
});
const joined: UpdateNote = { kind: 'joined', watch: 'Ferries', article: 7 };

function stored(ago: number, isOpen = false, notes: readonly UpdateNote[] = [toll(2)]): StoredUpdate {
  return { message: 5, channel: '1', dueAt: NOW - ago, isOpen, notes };
}

describe('an update', () => {
  test('is due at once when it is the first', () => {
    expect(decideUpdate([toll(9)], [], NOW)).toEqual({ kind: 'new', dueAt: NOW, notes: [toll(9)] });
  });

  test('waits until ten minutes have passed since the last', () => {
    expect(decideUpdate([toll(9)], [stored(4 * MINUTE)], NOW)).toMatchObject({ kind: 'new', dueAt: NOW + 6 * MINUTE });
    expect(decideUpdate([toll(9)], [stored(11 * MINUTE)], NOW)).toMatchObject({ dueAt: NOW });
  });

  test('is added to one that still waits', () => {
    const waiting = stored(-6 * MINUTE, true);
    expect(decideUpdate([toll(9)], [stored(4 * MINUTE), waiting], NOW)).toEqual({
      ...{ kind: 'gather', message: 5, notes: [toll(9)] },
    });
  });

  test('can be a seventh only when the first is a day old', () => {
    const six = [20, 15, 12, 9, 6, 3].map((hours) => stored(hours * HOUR));
    expect(nextUpdateAt(six, NOW)).toBe(NOW + 4 * HOUR);
    expect(nextUpdateAt(six.slice(1), NOW)).toBe(NOW);
    expect(nextUpdateAt([stored(30 * HOUR), ...six.slice(1)], NOW)).toBe(NOW);
  });

  test('for a watch that joins is never held back or gathered', () => {
    const waiting = stored(-6 * MINUTE, true);
    expect(decideUpdate([joined], [stored(MINUTE), waiting], NOW)).toEqual({
      ...{ kind: 'new', dueAt: NOW, notes: [joined] },
    });
  });

  test('is not made when there is nothing to tell', () => {
    expect(decideUpdate([], [], NOW)).toBeNull();
  });
});
