/** Texts collected from a document, and the HTML that they mean. */
import { escapeUTF8 } from 'entities';
import { absolute, isKnownDomain } from '../../text/url.ts';
import type { Dialect, Open } from './names.ts';
import type { Attributes } from './scan.ts';

/** Words, decoded once; a `<` that begins no tag; a tag as HTML writes it. */
export interface HtmlPiece {
  readonly kind: 'words' | 'lone' | 'tag';
  readonly text: string;
}

/** A text being collected, with its markup. */
export interface Gathered {
  readonly open: Open;
  readonly attributes: Attributes;
  readonly pieces: HtmlPiece[];
}

/** The words alone. */
export function htmlWords({ pieces }: Gathered): string {
  return pieces.map((piece) => (piece.kind === 'tag' ? '' : piece.text)).join('');
}

/** HTML of a text, by the rules of Atom (RFC 4287, 3.1; Atom 0.3 had `mode`) or of RSS, where all is HTML. */
export function htmlOf(gathered: Gathered, dialect: Dialect | null): string {
  const { attributes, pieces } = gathered;
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  const isAtom = dialect !== 'rss';
  if (isAtom && /^(?:image|audio|video)\//.test(type)) return '';
  const mode = attributes.get('mode')?.trim().toLowerCase() ?? (dialect === 'atom 0.3' ? 'xml' : '');
  if (mode === 'base64' || (isAtom && isBinary(type))) return fromBase64(htmlWords(gathered)) ?? htmlWords(gathered);
  const isLiteral = isAtom ? isLiteralIn(mode, type, hasTags(gathered)) : isXhtml(gathered);
  return pieces.map(isLiteral ? literal : asIs).join('');
}

/** Whether an Atom text is plain text for the reader, and not escaped HTML. */
function isLiteralIn(mode: string, type: string, hasTags: boolean): boolean {
  if (mode === 'escaped') return type === 'text' || type === 'text/plain';
  if (mode === 'xml') return hasTags || !type.includes('html');
  return !type.includes('html') || (type.includes('xhtml') && hasTags);
}

function isXhtml(gathered: Gathered): boolean {
  return gathered.open.name.startsWith('xhtml:') && hasTags(gathered);
}

function hasTags({ pieces }: Gathered): boolean {
  return pieces.some((piece) => piece.kind === 'tag');
}

const literal = ({ kind, text }: HtmlPiece) => (kind === 'tag' ? text : escapeUTF8(text));
/** `<!` that begins no comment and no declaration would hide what follows it from readers of HTML. */
const asIs = ({ kind, text }: HtmlPiece) =>
  kind === 'lone' ? '&lt;' : kind === 'words' ? text.replace(/<(?=!(?![-[a-z]))/gi, '&lt;') : text;

const TAG_WITH_LINK = /<(?:a|area|audio|iframe|img|source|video)\s[^<>]{1,4000}>/gi;
const LINK = /(\s(?:href|poster|src)\s*=\s*["']?)([^"'\s<>]+)/gi;

/** HTML whose relative links begin at `base`, with absolute ones. */
export function withAbsoluteLinks(html: string, base: string): string {
  if (base === '' || !html.includes('<')) return html;
  const link = (_: string, stated: string, address: string) => stated + resolve(address, base);
  return html.replace(TAG_WITH_LINK, (tag) => tag.replace(LINK, link));
}

/** A link, absolute if it can be. */
export function resolve(link: string, base: string): string {
  const stated = link.replaceAll('&amp;', '&').trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(stated)) return stated;
  if (/^www\.[^/.]+\../i.test(stated)) return `http://${stated}`;
  if (isHost(stated, base)) return `https://${stated}`;
  return absolute(stated, base || undefined)?.href ?? stated;
}

/** `news.example.org/a`, without a scheme: a known domain, or the feed's own. No file has such a name before a slash. */
function isHost(stated: string, base: string): boolean {
  const host = /^([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})(?::\d+)?\//i.exec(stated)?.[1]?.toLowerCase();
  if (host === undefined || /\.(?:html?|php\d?|aspx?|jsp|cgi|xml|old|md|zip|sh|py)$/.test(host)) return false;
  const own = URL.parse(base)?.hostname ?? '';
  return (
    own === host || own.endsWith(`.${host}`) || host.endsWith(`.${own.replace(/^www\./, '')}`) || isKnownDomain(host)
  );
}

/** A tag inside a text, as HTML. */
export function tagName(name: string, attributes: Attributes): string {
  const stated = [...attributes].filter(([one]) => !one.startsWith('xml'));
  return `<${name}${stated.map(([one, value]) => ` ${one}="${escapeUTF8(value)}"`).join('')}>`;
}

function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/xml|html/.test(type);
}

function fromBase64(words: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(words.replace(/\s+/g, '')), (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8').decode(bytes);
  } catch {
    return null;
  }
}
