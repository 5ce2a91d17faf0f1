/** Feed text in Discord's markdown: everything from outside is escaped, so that it stands as it was written and does nothing. */

/**
 * Invisible characters that hide mentions or turn the line around: zero-width space, marks, bidi overrides and
 * isolates, BOM. U+200C and U+200D stay: Persian and emoji need them.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining characters are among what is taken out
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|[\u{e0000}-\u{e007f}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/**
 * What Discord's markdown reads: emphasis, spoilers, code, `<…>`, link labels, emoji codes and bare URLs, mentions, and
 * at the start of a line headings, quotes, lists, subtext. Only these are escaped: a phone's notification shows
 * backslashes, so a full stop must not get one.
 */
const ACTIVE = /[\\*_~|`<[\]]|:(?=[A-Za-z_+/-])|@(?=\w)|^[#>+-]|(?<=^\d{1,9})[.)]/g;

/** One line of plain text, without what hides or turns it. For places where Discord reads no markdown: author, button labels. */
export function plainLine(text: string): string {
  return text.replace(HIDDEN, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * Escapes text for a place where Discord reads markdown, so that mentions, links, headings, lists, quotes, spoilers,
 * timestamps and emoji codes stay text. discord.js's
 * `escapeMarkdown` leaves many of them alone. Not for the label of a masked link, where backslashes are shown
 * (discord-api-docs#6185).
 */
export function escapeMarkdown(text: string): string {
  return plainLine(text).replace(ACTIVE, '\\$&');
}

/** Escaped text with spans in bold. Spans are in order and do not overlap. */
export function bold(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let at = 0;
  let out = '';
  for (const { start, end } of spans) {
    out += escapeKeepingEdges(text.slice(at, start));
    const marked = escapeMarkdown(text.slice(start, end));
    if (marked) out += `**${marked}**`;
    at = end;
  }
  return (out + escapeKeepingEdges(text.slice(at))).trim();
}

function escapeKeepingEdges(piece: string): string {
  const before = /^\s/.test(piece) ? ' ' : '';
  const after = /\s$/.test(piece) && piece.trim() ? ' ' : '';
  return `${before}${escapeMarkdown(piece)}${after}`;
}

/** Discord's own relative or full time, shown in the reader's zone. */
export function timestamp(ms: number, style: 'R' | 'f' | 't' = 'R'): string {
  return `<t:${Math.floor(ms / 1000)}:${style}>`;
}

/** A masked link with a label of our own. The URL is made such that it cannot end the link. */
export function link(label: string, url: string): string {
  return `[${label}](<${url.replace(/[<>()\s\\]/g, (c) => encodeURIComponent(c).replace('(', '%28').replace(')', '%29'))}>)`;
}

/** An http(s) URL that Discord takes, normalised; null when it is another thing or too long. */
export function webUrl(url: string | null, longest: number): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && href.length <= longest ? href : null;
}
