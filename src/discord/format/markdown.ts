/** Feed text in Discord's markdown: all external text is escaped, so that it is shown as written and has no effect. */
import { shorten } from './limits.ts';

/**
 * Invisible characters that hide mentions or change the text direction: zero-width space, marks, bidi overrides and
 * isolates, BOM. U+200C and U+200D are kept, because Persian and emoji need them.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining characters are among what is taken out
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** No script stacks more than a few marks on a letter; longer stacks cover neighbouring text. */
const STACKED = /(?<=\p{M}{4})\p{M}+/gu;
/**
 * Discord's markdown: emphasis, spoilers, code, `<…>`, link labels, emoji codes and bare URLs, mentions, and at the start
 * of a line headings, quotes, lists, subtext. Only these are escaped, because phone notifications show backslashes.
 */
const ACTIVE = /[\\*_~|`<[\]]|:(?=[A-Za-z_+/-]|\d+:)|@(?=\w)/g;
const ACTIVE_AT_START = /^[#>+-]|(?<=^\d{1,9})[.)]/;

/** One line of plain text without invisible characters. For places without markdown: author names, button labels. */
export function plainLine(text: string): string {
  return text.toWellFormed().replace(HIDDEN, '').replace(CONTROL, ' ').replace(STACKED, '').replace(/\s+/g, ' ').trim();
}

/**
 * Escapes text for a place where Discord reads markdown, so that mentions, links, headings, lists, quotes, spoilers,
 * timestamps and emoji codes stay text. discord.js's
 * `escapeMarkdown` leaves many of them alone. Not for the label of a masked link, where backslashes are shown
 * (discord-api-docs#6185).
 */
export function escapeMarkdown(text: string): string {
  return escapeInside(text).replace(ACTIVE_AT_START, '\\$&');
}

/** For text that is not at the start of a line. */
function escapeInside(text: string): string {
  return plainLine(text).replace(ACTIVE, '\\$&');
}

/** Escaped text with spans in bold. Spans are in order and do not overlap. */
export function bold(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let at = 0;
  let out = '';
  for (const { start, end } of spans) {
    out += escapeKeepingEdges(text.slice(at, start));
    const marked = escapeInside(text.slice(start, end));
    if (marked) out += `**${marked}**`;
    at = end;
  }
  out += escapeKeepingEdges(text.slice(at));
  // Merge spans with nothing visible between them.
  return out.replaceAll('****', '').trim().replace(ACTIVE_AT_START, '\\$&');
}

/** The same within a length: a longer text is cut and loses its bold, so that no `**` is left unpaired. */
export function boldWithin(text: string, spans: Parameters<typeof bold>[1], most: number): string {
  const marked = bold(text, spans);
  return marked.length <= most ? marked : shorten(escapeMarkdown(text), most);
}

function escapeKeepingEdges(piece: string): string {
  const before = /^\s/.test(piece) ? ' ' : '';
  const after = /\s$/.test(piece) && piece.trim() ? ' ' : '';
  return `${before}${escapeInside(piece)}${after}`;
}

/** Discord's own relative or full time, shown in the reader's zone. */
export function timestamp(ms: number, style: 'R' | 'f' | 't' = 'R'): string {
  return `<t:${Math.floor(ms / 1000)}:${style}>`;
}

/** A masked link with our own label. The URL is encoded so that it cannot end the link. */
export function link(label: string, url: string): string {
  return `[${label}](<${url.replace(/[<>()\s\\]/g, (c) => encodeURIComponent(c).replace('(', '%28').replace(')', '%29'))}>)`;
}

/** What Discord's client opens a message by. */
export interface MessagePlace {
  readonly server: string | null;
  readonly channel: string;
  /** null: it is not delivered. */
  readonly remoteId: string | null;
}

/**
 * The address of a message; null: there is none.
 * @param inForum it is the first message of a post, whose id is that of its thread (Discord's docs, Start Thread in Forum)
 */
export function messageUrl({ server, channel, remoteId }: MessagePlace, inForum: boolean): string | null {
  if (!server || !remoteId) return null;
  return `https://discord.com/channels/${server}/${inForum ? remoteId : channel}/${remoteId}`;
}

/**
 * An http(s) URL that Discord accepts, in the characters of RFC 3986; null when it is something else or too long. User
 * info before an `@` is removed, because `https://bbc.com@elsewhere.test` only looks like the BBC.
 */
export function webUrl(url: string | null, longest: number): string | null {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return null;
  const safe = (part: string) => part.replace(NOT_IN_URLS, (c) => encodeURIComponent(c));
  const hash = parsed.hash && `#${safe(parsed.hash.slice(1))}`;
  const href = `${parsed.origin}${safe(parsed.pathname)}${safe(parsed.search)}${hash}`;
  return href.length <= longest ? href : null;
}

/** WHATWG's URLs are wider than RFC 3986's. */
const NOT_IN_URLS = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-f]{2})/gi;

/** Removes backticks, which would end the code, and text-direction marks. */
function asCode(text: string): string {
  return text.replaceAll('`', 'ˋ').replace(/\p{Bidi_Control}/gu, '');
}

/** Text in a fixed-width font. */
export function codeBlock(text: string): string {
  return `\`\`\`\n${asCode(text)}\n\`\`\``;
}

/** Text as inline code, at most so long. */
export function inlineCode(text: string, most: number): string {
  return `\`${shorten(asCode(text), most)}\``;
}
