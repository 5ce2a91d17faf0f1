/** What a document says about its dates outside them: the country that it is written in, and dates in headlines. */
import { parseDate } from '../date.ts';

const CHINA = 480;
const JAPAN = 540;
const DAY = 86_400_000;

/** Minutes east of UTC that times without a zone mean: outlets of East Asia often write their own time and no zone. */
export function homeZone(language: string | null, titles: readonly string[]): number {
  const tag = language?.trim().toLowerCase() ?? '';
  if (/^zh(?!\p{L})/u.test(tag)) return CHINA;
  if (/^(?:ja|jp|ko|kr)(?!\p{L})/u.test(tag)) return JAPAN;
  if (tag !== '' && !/^en/.test(tag)) return 0;
  const text = titles.slice(0, 20).join(' ');
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const [kana, han, letters] = [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, /\p{sc=Han}/gu, /\p{L}/gu].map(count) as [
    number,
    number,
    number,
  ];
  if ((kana + han) * 2 < letters || letters === 0) return 0;
  return kana * 10 > han ? JAPAN : CHINA;
}

const AT_START = /^[[(（【]?([^\])）】:：|–—]{6,30}?)(?:[\])）】]\s*[:：–—-]?|\s*[:：|–—]\s|\s-\s)/;
const AT_END = /(?:[[(（【]([^[\]()（）【】]{6,30})[\])）】]|\s[|–—-]\s([^|–—]{6,30}))$/;

/**
 * The day that a notice without a date names at the beginning or end of its headline: `Road works (24 Nov 2026)`; null when
 * there is none. A day inside a sentence may be any day.
 */
export function dayInTitle(title: string): number | null {
  const [, start] = AT_START.exec(title) ?? [];
  const [, bracketed, end] = AT_END.exec(title) ?? [];
  for (const part of [start, bracketed ?? end]) {
    if (part === undefined || !/(?:19|20)\d{2}/.test(part) || (part.match(/\p{L}+/gu)?.length ?? 0) > 4) continue;
    const day = parseDate(part);
    if (day !== null && /\d.*\d{4}|\d{4}.*\d/.test(part) && /\d[^\d]+\d|\d\s*\p{L}/u.test(part))
      return day - (day % DAY);
  }
  return null;
}
