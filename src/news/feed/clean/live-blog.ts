/**
 * Live blogs: one item whose text is a row of entries, each behind its time. What is news in it is the newest entry; the
 * rest was told when it was new. Read from lines of plain text, whatever markup they came in.
 */

interface Entry {
  /** Minutes: since midnight, or before now, which is below zero. */
  readonly time: number;
  readonly text: string;
}

/** `Live`, `as it happened`, `minute by minute` in headlines of many languages. */
const LIVE =
  /(?<!\p{L})(?:live|live-?blog|live-?ticker|news-?blog|ticker|minute by minute|as it happened|updates|rolling coverage|en direct|direct|en vivo|en directo|minuto a minuto|última hora|ao vivo|in diretta|diretta|canlı|na żywo|онлайн|прямой эфир|хроника|наживо|مباشر|لحظة بلحظة|زنده|直播|实时|速報|ライブ|실시간|লাইভ|लाइव)(?!\p{L})/iu;
/** Fewer entries are no row. */
const FEWEST = 3;
/** How much of a line is looked at for its time, and of a headline. */
const SIGHT = 60;
const HEADLINE = 400;
const DAY = 24 * 60;

const DATE =
  '(?:\\p{L}{3,12}\\.?,? )?(?:\\d{1,2}\\.? \\p{L}{3,12}\\.?|\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2}[./-]\\d{1,2})(?:[./, -]{1,2}\\d{2,4})?';
const ZONE = '(?:[AaPp]\\.?[Mm]\\.?|Uhr|h|hrs|horas|[A-Z]{2,4}|МСК|мск)';
/** `14:32`, `11.25am GMT`, `3 March, 14:32`, `[14:32 Uhr]` */
const CLOCK = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:${DATE}[,.|\\s–-]{1,4}(?:at |um |à |a las )?)?(\\d{1,2})[:.hH](\\d{2})(?:[:.]\\d{2})?((?:\\s?${ZONE}){0,2})(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'u',
);
const UNIT = '(s|sec|m|min|minut|h|hr|hour|heure|hora|stund|сек|мин|хв|час|год|دقيق|ساع)\\p{L}{0,6}\\.?';
/** `5m ago`, `vor 5 Minuten`, `5 минут назад` */
const AGO = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:(?:vor|hace|il y a|há|منذ|قبل) (\\d{1,3}) ?${UNIT}|(\\d{1,3}) ?${UNIT} (?:ago|назад|тому))(?!\\p{L})`,
  'iu',
);
const HOUR = /^(?:h|stund|час|год|ساع)/i;

/**
 * The newest entry of a live blog's text; null when it is none. The headline must say that it is one: chronicles have times,
 * too, and so have an agency's round-ups (“The Latest: …”), whose entries are each a report.
 * @param text paragraphs
 * @param title the headline
 */
export function newestEntry(text: string, title: string): string | null {
  if (!LIVE.test(title.slice(0, HEADLINE))) return null;
  const entries = entriesOf(text);
  if (entries.length < FEWEST) return null;
  const told = entries.reduce((sum, entry) => sum + entry.text.length, 0);
  if (told < text.length / 2) return null;
  return (descents(entries) >= (entries.length - 1) / 2 ? entries[0] : entries.at(-1))!.text;
}

/** What stands behind each time, up to the next. Two times in a row, as of a day and an hour, are one. */
function entriesOf(text: string): Entry[] {
  const entries: { time: number; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const found = timeOf(line);
    if (found) entries.push({ time: found.time, lines: [line.slice(found.length).replace(/^[\s:|\])–—-]+/, '')] });
    else entries.at(-1)?.lines.push(line);
  }
  return entries
    .map(({ time, lines }) => ({ time, text: lines.join('\n').trim() }))
    .filter((entry) => entry.text !== '');
}

function timeOf(line: string): { readonly time: number; readonly length: number } | null {
  const seen = line.slice(0, SIGHT);
  const ago = AGO.exec(seen);
  if (ago) {
    const unit = ago[2] ?? ago[4]!;
    const minutes = Number(ago[1] ?? ago[3]) * (HOUR.test(unit) ? 60 : 1);
    return { time: -minutes, length: ago[0].length };
  }
  const clock = CLOCK.exec(seen);
  if (clock === null) return null;
  const [whole, hour, minute, zone = ''] = clock;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const isAfternoon = /p\.?m/i.test(zone);
  return {
    time: (Number(hour) % (isAfternoon ? 12 : 24)) * 60 + (isAfternoon ? 720 : 0) + Number(minute),
    length: whole.length,
  };
}

/** How often an entry is followed by an older one, or by one of the same minute; midnight may lie between them. */
function descents(entries: readonly Entry[]): number {
  let down = 0;
  for (const [at, { time }] of entries.slice(1).entries()) {
    if ((entries[at]!.time - time + DAY) % DAY < DAY / 2) down += 1;
  }
  return down;
}
