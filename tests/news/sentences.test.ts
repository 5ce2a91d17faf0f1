import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/news/sentences.ts';

/** Each string holds one text; `|` stands where a sentence ends and another begins. */
const HARD = [
  'The U.S. embassy in Tavria closed.|Staff left by road.',
  'He fled to the U.S.|The trial goes on without him.',
  'She was born in the U.K. and lives in Lyon.',
  'Gen. Ana Roe met Lt. Col. Max Poe.|Neither spoke.',
  'Sen. J. T. Roe, R-Fla., voted no.|Rep. Poe voted yes.',
  'The strike came on Jan. 3 near the port.|Two ships burned.',
  'By Sept. 11 the road was open.|It closed again in Oct. 2021.',
  'Flight No. 5 was late.|No. 6 never came.',
  'Talks end at 5 p.m. Tuesday.|Nobody expects a deal.',
  'It closed at 5 p.m.|Smith went home.',
  'It began at 9 a.m. GMT.|By noon it was over.',
  'Acme Inc. fired 300.|Beta Corp. hired 200 of them.',
  'He works for Acme Inc.|The firm said so.',
  'Martin Roe Jr. won.|His father lost.',
  'St. Olga lies north of Ft. Poe.|Mt. Roe is higher.',
  '“We stay,” he said.|“They go.”|Nobody moved.',
  '“Will you stay?” she asked.|He shook his head.',
  '“Why now?” Minister Ana Roe asked.|No one knew.',
  '“Fire!” someone shouted.|Then it was dark.',
  'He said: “No deal.”|Then he left.',
  '"We won," she said.|"They lost."',
  'The mayor called it “a shame.”|The crowd agreed.',
  'E! Online had it first.|Others followed.',
  'Yahoo! News called.|He hung up.',
  'i24 News reported it.|i24 News was wrong.',
  'The year ended badly.|2020 was worse.',
  'Prices rose.|3 in 10 firms closed.',
  'It rose 3.5 percent.|Wages fell 0.2 percent.',
  'Visit example.org for more.|It is free.',
  'The bill (H.R. 12) passed.|It goes to the Senate.',
  'Three were hurt (two badly).|One died.',
  'He waited … and waited.|Then he went.',
  'They asked for more time... and got it.',
  'Is it war?|It is not.',
  'Is it war?!|Nobody says so.',
  'Ms. Roe, M.D., spoke.|Mr. Poe, Ph.D., did not.',
  'Residents of Washington, D.C., slept.|D.C. police did not.',
  'She moved to Washington, D.C.|He stayed.',
  'Phoenix, Ariz. is hot.|Tampa, Fla. is humid.',
  'Cities vs. villages is the theme.|Roe v. Poe is the case.',
  'He likes fruit, e.g. apples.|She likes it, i.e. all of it.',
  'The fee is approx. 30 euros.|Nobody pays.',
  'See Art. 7 of the treaty.|See also p. 12 of the report.',
  'John F. Roe spoke.|J.K. Poe listened.',
  'George W. “Dub” Roe spoke.|All laughed.',
  'It was plan B.|The first had failed.',
  'Vitamin C helps.|So does sleep.',
  'The al-Roe brigade fired.|al-Roe denied it.',
  'His iPhone rang.|iPhones were banned.',
  'The U.N. Security Council met.|The U.N. has 15 seats there.',
  'The E.U. agreed.|The U.S. did not.',
  'He served in Co. B.|She led Co. A.',
  'Prof. Roe et al. disagree.|Dr. Poe agrees.',
  'It cost $3.5 million.|$2 million was lost.',
  'Version 2.0 is out.|Version 3.0 is not.',
  'One: cost. two: time.',
  'The plan: 1. Money.|2. Time.',
  'Am 3. Oktober blieb Dr. Roe zu Hause.|Er war krank.',
  'Er kam z.B. aus Bonn.|Sie kam aus Trier.',
  'А. С. Роев уехал.|Он вернулся в 2020 г.',
  'Ул. им. Роева закрыта.|Движение стоит.',
  'M. Roe est parti.|Il est revenu.',
  'El Sr. Roe salió.|La Sra. Poe entró.',
  '¿Quién llamó?|Nadie contestó.',
  '使馆关闭。|人员撤离。',
  'أغلقت السفارة.|هل غادر الجميع؟|لا أحد يعلم.',
  'सेना लौट गई।|सड़क खुल गई।',
  'WASHINGTON (AP) — The envoy left.|No reason was given.',
  'PARIS, Aug. 31 (Reuters) - The envoy left.|No reason was given.',
];

const cutOf = (text: string): string =>
  sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('sentences', () => {
  test('stand as an editor would part them, in at least 98 of 100 hard texts', () => {
    const wrong = HARD.filter(
      (text) => cutOf(text.replaceAll('|', ' ')).replaceAll(' ', '') !== text.replaceAll(' ', ''),
    );
    expect(
      wrong.length / HARD.length,
      wrong.map((text) => cutOf(text.replaceAll('|', ' '))).join('\n'),
    ).toBeLessThanOrEqual(0.02);
  });

  test('that lost the blank between them are parted', () => {
    expect(cutOf('Police said so.“We saw it,” one said.')).toBe('Police said so.|“We saw it,” one said.');
    expect(cutOf('Police were there.Two guards fled.')).toBe('Police were there.|Two guards fled.');
  });

  test('never run across a paragraph', () => {
    expect(cutOf('A line without a stop\n\nand another')).toBe('A line without a stop|and another');
  });

  test('are trimmed, in order, and hold all that is not blank', () => {
    const text = '  One.   Two!\n\n\n Three?  ';
    expect(cutOf(text)).toBe('One.|Two!|Three?');
  });

  test('cost time in proportion to the text, whatever it says', () => {
    for (const piece of ['A. ', 'Mr. ', 'a.b ', '"', '1. ', 'ab.Cdefghijk', '\n']) {
      const count = (length: number) => sentences(piece.repeat(length)).length;
      expect(count(20_000)).toBeLessThanOrEqual(20_000);
    }
  });

  test('of nothing are none', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n\n \n')).toEqual([]);
  });
});
