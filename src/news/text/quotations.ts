/** What stands inside quotation marks is the speaker's business: it is masked before a text is read for credits. */

const OPENS = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
]);

/** Makes one mark of two apostrophes without changing the length. */
const JOINER = '\u2060';

/** Titles and names in quotation marks stay readable: `on "Meet the Press"`. */
const NAME =
  /^[\u2060\s]?\p{Lu}[\p{L}\p{N}.’'&]*(?: (?:\p{Lu}[\p{L}\p{N}.’'&]*|the|of|and|a|&|with|for|on|\d+)){0,6}[.,]?\s?$/u;

/**
 * The text with all letters inside quotations as `_`, the marks kept, of the same length. A quotation ends with its
 * paragraph, closed or not: news opens the next paragraph with a new mark.
 */
export function maskQuotations(text: string): string {
  return text
    .replaceAll("''", `"${JOINER}`)
    .split('\n')
    .map((paragraph) => maskParagraph(withDoubleMarks(paragraph)))
    .join('\n');
}

/** British speech, `‘I fell,’ she said`, in double marks. An apostrophe closes nothing: speech ends with its stop. */
const SINGLE = /(?<=^|[\s(—–:])[‘'](?=[\p{L}\d])([^‘“"”\n]{8,600}?[.,?!…])[’'](?![\p{L}\d])/gu;

function withDoubleMarks(paragraph: string): string {
  return /(?<=^|[\s(—–:])[‘'](?=[\p{L}\d])/u.test(paragraph) ? paragraph.replace(SINGLE, '“$1”') : paragraph;
}

function maskParagraph(paragraph: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of quoted(paragraph)) {
    const inside = paragraph.slice(start, end);
    masked += paragraph.slice(from, start) + (NAME.test(inside) ? inside : inside.replace(/[\p{L}\p{N}]/gu, mask));
    from = end;
  }
  return masked + paragraph.slice(from);
}

/** Where a text's quotations lie, inside their marks, in order; one that is not closed ends with its paragraph. */
export function quotations(text: string): { readonly start: number; readonly end: number }[] {
  let from = 0;
  return text
    .replaceAll("''", `"${JOINER}`)
    .split('\n')
    .flatMap((paragraph) => {
      const found = Array.from(quoted(paragraph), ({ start, end }) => ({ start: from + start, end: from + end }));
      from += paragraph.length + 1;
      return found;
    });
}

/** As many `_` as the letter has units. */
const mask = (letter: string): string => '_'.repeat(letter.length);

function* quoted(paragraph: string): Generator<{ start: number; end: number }> {
  let open: { start: number; closes: string } | null = null;
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph[at]!;
    if (open === null) {
      const closes = OPENS.get(mark);
      if (closes !== undefined && (mark !== '"' || /^[\s([—–-]?$/.test(paragraph[at - 1] ?? '')))
        open = { start: at + 1, closes: closingMark(paragraph, at + 1, closes) };
    } else if (mark === open.closes) {
      if (at > open.start) yield { start: open.start, end: at };
      open = null;
    }
  }
  if (open !== null) yield { start: open.start, end: paragraph.length };
}

/**
 * `“It was late," Roe said.`: where the right mark never comes, the other of the two closes. Poland closes `„` with `”`,
 * Germany with `“`: the first that comes.
 */
function closingMark(paragraph: string, from: number, closes: string): string {
  if (closes === '“') return /[“”]/.exec(paragraph.slice(from))?.[0] ?? closes;
  const other = closes === '”' ? '"' : closes === '"' ? '”' : closes;
  return other !== closes && !paragraph.includes(closes, from) && paragraph.includes(other, from) ? other : closes;
}
