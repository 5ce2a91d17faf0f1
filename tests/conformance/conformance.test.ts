import { expect, test } from 'vitest';
import { RULES } from './rules.ts';
import { playDays } from './week.ts';

/** The whole list runs with `npm run conformance`. */
const SHORT =
  /^(?:one unconditional|each later|ETag goes back|the address is asked|max-age of two|429 with Retry-After|410)/;

test('a short form of the conformance run holds for two days, with a restart between them', async () => {
  const rules = RULES.filter(({ rule }) => SHORT.test(rule));
  const findings = await playDays(rules, 2, () => {});
  expect(findings).toHaveLength(7);
  expect(findings.filter(({ wrong }) => wrong !== null)).toEqual([]);
});

test('a publisher that sees a rule broken says so', async () => {
  const [rule] = RULES.filter(({ rule }) => rule.startsWith('410'));
  const answer = rule!.feeds[0]!.answer;
  const neverGone = {
    ...rule!,
    feeds: [{ path: '/feed', answer: (poll: Parameters<typeof answer>[0]) => answer(poll, 1) }],
  };
  const [finding] = await playDays([neverGone], 1, () => {});
  expect(finding!.wrong).toMatch(/^\d+ requests$/);
});
