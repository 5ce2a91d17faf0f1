/** Dates that count back from now: "2 hours ago". A scraper hands on what a page says. */

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^s(?:ec(?:ond)?s?)?$/, 1_000],
  [/^m(?:in(?:ute)?s?)?$/, 60_000],
  [/^h(?:(?:ou)?rs?)?$/, 3_600_000],
  [/^d(?:ays?)?$/, 86_400_000],
  [/^w(?:(?:ee)?ks?)?$/, 7 * 86_400_000],
];
const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, half: 0.5 };
const AGO =
  /^(?:about |around |over |almost |less than |posted |updated )*(\d{1,4}|a|an|one|two|three|half)(?: an?)? ?([a-z]+) ago\b/;
const EAST_ASIAN = /^(\d{1,4}) ?(秒|分钟|分鐘|分|小时|小時|時間|时|天|日|周|週間|초|분|시간|일|주) ?(?:之?前|전)/;
const EAST_ASIAN_UNITS: Readonly<Record<string, number>> = {
  ...{ 秒: 1_000, 초: 1_000, 分钟: 60_000, 分鐘: 60_000, 分: 60_000, 분: 60_000, 小时: 3_600_000, 小時: 3_600_000 },
  ...{ 時間: 3_600_000, 时: 3_600_000, 시간: 3_600_000, 天: 86_400_000, 日: 86_400_000, 일: 86_400_000 },
  ...{ 周: 604_800_000, 週間: 604_800_000, 주: 604_800_000 },
};
/** "Ago" in other languages, and days that are named from today. With a year beside it, the date says more than that. */
const BACK =
  /\bago\b|^(?:vor|hace|il y a|há|for|fa|pre|před|acum)\b.*\d|\d.*\b(?:geleden|sedan|siden|sitten|önce|temu|lalu|fa|trước|atrás)\b|назад|тому|منذ|قبل|पहले|前$|전$|ที่แล้ว/;
const NAMED_DAY =
  /^(?:just now|now|today|yesterday|heute|gestern|hoy|ayer|aujourd'hui|hier|oggi|ieri|hoje|ontem|сегодня|вчера|今天|昨天|今日|昨日)\b|^(?:今天|昨天|今日|昨日|сегодня|вчера)/;

/** Whether a date, in lower case, counts back from now. */
export function isRelative(stated: string): boolean {
  return !/\d{4}/.test(stated) && (BACK.test(stated) || NAMED_DAY.test(stated));
}

/** Counts back from `near`, ms; null without it, and in a wording that is not read. */
export function relativeDate(stated: string, near: number | null): number | null {
  if (near === null) return null;
  const [, count = '', word = ''] = AGO.exec(stated) ?? [];
  const unit = UNITS.find(([name]) => name.test(word))?.[1];
  const number = Object.hasOwn(NUMBERS, count) ? NUMBERS[count]! : Number(count);
  if (word !== '' && unit !== undefined && number > 0) return near - number * unit;
  const [, much = '', sign = ''] = EAST_ASIAN.exec(stated) ?? [];
  return much === '' ? null : near - Number(much) * EAST_ASIAN_UNITS[sign]!;
}
