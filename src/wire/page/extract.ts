/**
 * Extracts the text of an article's page, block by block: readability chooses the part that is the article, our own
 * `plainText` reads it (readability's `textContent` joins blocks without a space: mozilla/readability#779), and `clean`
 * removes non-editorial text. Runs only in the worker, behind the guard. Of five extractors that we compared, readability
 * with linkedom kept the most paragraphs and the least boilerplate, and was the fastest.
 */
import { Readability } from '@mozilla/readability';
import { escapeUTF8 } from 'entities';
import { parseHTML } from 'linkedom';
import type { Learned } from '../../news/feed/clean/learned.ts';
import { newestEntry } from '../../news/feed/clean/live-blog.ts';
import { cleanText, joinText } from '../../news/feed/clean.ts';
import { readLinkedData } from '../../news/feed/page/json-ld.ts';
import { judgePage, type PageLook, weightOf } from '../../news/feed/page/kind.ts';
import { type PageMetadata, pageMetadata, type Update } from '../../news/feed/page/metadata.ts';
import { decodeBytes } from '../../news/feed/parse/charset.ts';
import { plainText } from '../../news/text/html.ts';
import { split } from '../../news/text/words.ts';
import type { Split } from '../../news/types.ts';
import { type PackedSplit, packSplit } from '../worker/pack.ts';
import { excessOf } from './guard.ts';
import { orderOf, preclean, removeMereLinks } from './preclean.ts';

/** Metadata without the texts, which have been read. */
export type KeptMetadata = Omit<PageMetadata, 'body' | 'updates'>;

/** A page, and the article as its feed states it. */
export interface PageBytes {
  /** Unusable afterwards: the bytes are transferred to the worker, not copied. */
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string;
  readonly title: string;
  readonly teaser: string;
  /** The language for splitting into words and sentences. */
  readonly language: Split['language'];
  /** Keys of lines that the feed repeats, to be removed. */
  readonly learned: readonly string[];
}

export type Extracted =
  | {
      readonly kind: 'article';
      readonly text: PackedSplit;
      /** false: only the part that is readable without a subscription. */
      readonly whole: boolean;
      readonly metadata: KeptMetadata;
    }
  /** `reason` is a short phrase for people: "it is a login page". */
  | { readonly kind: 'no article'; readonly reason: string };

/** Longer texts are cut. */
const LONGEST = 40_000;

/** Never throws for anything in a page, except when memory or stack run out. */
export function extractPage({ bytes, contentType, url, title, teaser, language, learned }: PageBytes): Extracted {
  const html = decodePage(bytes, contentType);
  const excess = excessOf(html);
  if (excess !== null) return { kind: 'no article', reason: excess };
  const document = documentOf(html);
  const metadata = pageMetadata(readLinkedData(linkedData(document)), url);
  const look = lookAt(document);
  const found = textOf(document, metadata, { title, learned: new Set(learned) });
  const judged = judgePage({ ...look, ...found, metadata, headline: title });
  if (judged.kind === 'no article') return judged;
  const { body, updates, ...kept } = metadata;
  const text = joinText(teaser, judged.text).slice(0, LONGEST);
  return { kind: 'article', text: packSplit(split(text, language)), whole: judged.whole, metadata: kept };
}

/** Uses the charset of the `meta` tag where neither the header nor an XML declaration names one. */
function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  const stated = /<meta[^>]{0,300}\bcharset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1];
  const label = /charset=/i.test(contentType ?? '') || !stated ? contentType : `text/html; charset=${stated}`;
  return decodeBytes(bytes, label);
}

/** linkedom needs an `<html>` element, which many pages omit. */
function documentOf(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<html><head></head><body>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</body></html>`;
  return parseHTML(whole.slice(Math.max(0, whole.search(/<html[\s>]/i)))).document;
}

function linkedData(document: Document): string[] {
  return [...document.querySelectorAll('script')]
    .filter((script) => /^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '');
}

const LOOKED_AT = 3_000;

/** Collects the signs that show what kind of page it is, before anything is removed. */
function lookAt(document: Document): Omit<PageLook, 'text' | 'order' | 'metadata' | 'headline'> {
  const words = (selector: string) =>
    plainText(
      [...document.querySelectorAll(selector)]
        .slice(0, 3)
        .map((one) => one.innerHTML)
        .join('<br>'),
    );
  const body = document.body?.cloneNode(true) as Element | undefined;
  for (const one of body?.querySelectorAll('script,style,noscript,template') ?? []) one.remove();
  return {
    title: words('title').slice(0, 300),
    heading: words('h1').slice(0, 300),
    all: bothEnds((body?.textContent ?? '').replace(/\s+/g, ' ')),
    passwords: document.querySelectorAll('input[type="password" i]').length,
    pictures: document.querySelectorAll('figure,amp-img,picture').length,
  };
}

const bothEnds = (text: string): string =>
  text.length <= 2 * LOOKED_AT ? text : `${text.slice(0, LOOKED_AT)}\n${text.slice(-LOOKED_AT)}`;

/** The article's text, and how links to other articles are spread over the page. */
function textOf(document: Document, metadata: PageMetadata, about: About): Pick<PageLook, 'text' | 'order'> {
  const points = keyPoints(document);
  preclean(document, metadata.free === false ? metadata.locked : []);
  const part = parseHTML(`<html><body>${mainPart(document)}</body></html>`).document;
  const order = orderOf(part);
  removeMereLinks(part);
  return { text: chosenText(part.body.innerHTML, points, metadata, about), order };
}

interface About {
  readonly title: string;
  readonly learned: Learned;
}

function mainPart(document: Document): string {
  try {
    return new Readability(document, { disableJSONLD: true, charThreshold: 250 }).parse()?.content ?? '';
  } catch {
    return ''; // readability fails on some unusual DOMs: treat the page as one without text
  }
}

/** A live blog's key points and newest entry; otherwise readability's text, or `articleBody` where that is longer. */
function chosenText(
  content: string,
  points: string,
  { updates, body }: PageMetadata,
  { title, learned }: About,
): string {
  const update = updates.find((one) => one.body !== null);
  if (update) return cleanText(points + entryOf(update), learned);
  const found = cleanText(content, learned);
  const newest = newestEntry(found, title);
  if (newest !== null) return [cleanText(points, learned), newest].filter(Boolean).join('\n\n');
  const stated = cleanText(body === null ? '' : inParagraphs(body), learned);
  const isMore = stated.length > found.length * (stated.includes('\n') ? 1.2 : 2);
  return fromFirstParagraph(isMore ? stated : found);
}

/** How many lines (including blank ones) are searched for the first paragraph, and how a sentence ends. */
const HEAD = 16;
const ENDS = /[.!?。।۔؟…]["'”’»)\]`*]{0,4}$/u;

/** Drops what precedes the first paragraph: section, headline, author, date, reading time. */
function fromFirstParagraph(text: string): string {
  const lines = text.split('\n');
  const first = lines.slice(0, HEAD).findIndex((line) => weightOf(line) >= 40 && ENDS.test(line));
  return first < 0 ? text : lines.slice(first).join('\n');
}

function entryOf({ headline, body }: Update): string {
  const text = inParagraphs(body ?? '');
  return headline === null ? text : `<h2>${escapeUTF8(headline)}</h2>${text}`;
}

/** Texts in JSON separate paragraphs with line breaks; some are HTML. */
function inParagraphs(body: string): string {
  if (/<(?:p|br|div)\b/i.test(body)) return body;
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 1 ? escapeUTF8(body) : lines.map((line) => `<p>${escapeUTF8(line)}</p>`).join('');
}

function keyPoints(document: Document): string {
  const list = document.querySelector(
    '[class*="key-point" i] ul,[class*="keypoint" i] ul,[class*="key-events" i] ul,[id*="key-point" i] ul',
  );
  return list?.outerHTML ?? '';
}
