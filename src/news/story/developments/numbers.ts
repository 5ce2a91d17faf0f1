/** Number words as digits, so that "Half a dozen", "six" and "6" are compared as one figure. English. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')];
const ORDINALS = '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const SMALL = new Map<string, number>([
  ...ONES.map((word, n) => [word, n] as const),
  ...TENS.flatMap((word, n) => (word === '' ? [] : [[word, n * 10] as const])),
]);
/** A vague plural counts as the smallest number that it can mean. */
const VAGUE = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
]);
const SCALE = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

const WORD = [...SMALL.keys(), ...SCALE.keys()].join('|');
const RUN = new RegExp(`\\b(?:${WORD})(?:(?:[ -]| and )(?:${WORD}))*\\b`, 'g');
const ORDINAL = new RegExp(`\\b(?:${ORDINALS.slice(3).join('|')})\\b`, 'g');
/** What `RUN` leaves of a higher ordinal: `thirteenth`, `20ieth`, `30-first`. */
const HIGH_ORDINALS = new Map(
  [...SMALL]
    .filter(([, n]) => n > 12)
    .map(([word, n]) => [word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`, n]),
);
const HIGH_ORDINAL = new RegExp(`\\b(?:${[...HIGH_ORDINALS.keys()].join('|')})\\b`, 'g');

/**
 * A lower-case text with its number words as digits: `thirty-one` → `31`, `two dozen` → `24`, `1,200` → `1200`, `third` →
 * `3th`; `no one` → `nobody`. Offsets change.
 */
export function withDigits(low: string): string {
  return low
    .replace(/\bno[- ]one\b/g, 'nobody')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/\bhalf a dozen\b/g, '6')
    .replace(/\ba (?=dozen\b|hundred\b|thousand\b|couple\b)/g, 'one ')
    .replace(RUN, (run) => String(figureOf(run)))
    .replace(/(\d+) dozen\b/g, (_, n) => String(Number(n) * 12))
    .replace(/\bdozen\b/g, '12')
    .replace(
      /\b(?:couple|pair|duo|twins)(?= (?:killed|die[sd]?|dead|drown(?:ed)?|found dead|perish(?:ed)?)\b)/g,
      '2 people',
    )
    .replace(/(\d+) couples?\b/g, (_, n) => String(Number(n) * 2))
    .replace(/\b(?:dozens|scores|hundreds|thousands)(?: of)?\b/g, (word) => String(VAGUE.get(word.split(' ')[0]!)))
    .replace(HIGH_ORDINAL, (word) => `${HIGH_ORDINALS.get(word)}th`)
    .replace(ORDINAL, (word) => `${ORDINALS.indexOf(word)}th`);
}

/** `one hundred and thirty-one` → 131; `two thousand five hundred` → 2500. */
function figureOf(run: string): number {
  let total = 0;
  let part = 0;
  for (const word of run.split(/[ -]/)) {
    const scale = SCALE.get(word);
    if (scale === undefined) part += SMALL.get(word) ?? 0;
    else if (scale === 1000) [total, part] = [total + Math.max(part, 1) * 1000, 0];
    else part = Math.max(part, 1) * scale;
  }
  return total + part;
}
