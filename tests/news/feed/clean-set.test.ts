import { expect, test } from 'vitest';
import { KEPT_APART } from './clean-set/kept-apart.ts';
import { measured, SET } from './clean-set/measure.ts';
import { TUNING } from './clean-set/tuning.ts';

test('the set has sixty documents and more, half of them kept apart', () => {
  expect(SET.length).toBeGreaterThanOrEqual(60);
  expect(Math.abs(TUNING.length - KEPT_APART.length)).toBeLessThanOrEqual(6);
});

test('of what must stay 98 % stays, and of what must go 95 % goes', () => {
  const { stays, goes } = measured(SET);
  expect(stays.lost.length / stays.all).toBeLessThanOrEqual(0.02);
  expect(goes.left.length / goes.all).toBeLessThanOrEqual(0.05);
});
