/**
 * Finds the links of a web page that lead to feeds. One pass of htmlparser2's Tokenizer, which keeps no stack, over the
 * first five megabytes of the page (video sites have a megabyte of script in front), in pieces so that the event loop is not blocked.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { absolute } from '../../news/text/url.ts';

const MOST = 5_000_000;
const PIECE = 65_536;
const MOST_LINKS = 30;

const FEED_TYPES = /\b(?:rss|atom|rdf|feed)\b|^\s*(?:text|application)\/xml\b/i;
/** WordPress and others link their programming interfaces as alternates of type JSON. */
const API = /wp-json|oembed|\/api\//i;
const JSON_TYPE = /^\s*application\/json\b/i;
const SAYS_FEED =
  /(?:^|[/._=-])(?:rss|feeds?|atom|rdf|rss2|rssfeed|newsfeed)(?:[/._&-]|$|\d)|\.(?:rss|atom|rdf)$|outputtype=xml/i;
/** Sites that only show, or subscribe to, other sites' feeds. */
const READERS =
  /(?:^|\.)(?:feedly|inoreader|newsblur|theoldreader|netvibes|feedspot|facebook|twitter|x|google|yahoo)\.com$/i;
const COMMENTS = /comment/i;

/** Feed addresses of the page: declared ones first, then links that look like feeds; comment feeds last. */
export async function feedLinks(page: string, url: string): Promise<string[]> {
  const finder = new Finder(page.slice(0, MOST));
  const tokenizer = new Tokenizer({ decodeEntities: true }, finder);
  for (let at = 0; at < finder.page.length; at += PIECE) {
    tokenizer.write(finder.page.slice(at, at + PIECE));
    await breathe();
  }
  tokenizer.end();
  const base = finder.base === null ? url : (absolute(finder.base, url)?.href ?? url);
  const found = [...finder.stated, ...finder.likely]
    .flatMap(({ href, label }) => ({ href: withoutHash(href, base), label }))
    .filter(({ href }) => href !== '' && href !== url && !READERS.test(URL.parse(href)?.hostname ?? ''));
  const isAbout = ({ href, label }: { href: string; label: string }) => COMMENTS.test(href) || COMMENTS.test(label);
  return [...new Set([...found.filter((one) => !isAbout(one)), ...found.filter(isAbout)].map(({ href }) => href))];
}

function withoutHash(href: string, base: string): string {
  const address = absolute(href.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'https://'), base);
  if (address === null) return '';
  address.hash = '';
  return address.href;
}

interface Link {
  readonly href: string;
  readonly label: string;
}

class Finder implements TokenizerCallbacks {
  readonly page: string;
  readonly stated: Link[] = [];
  readonly likely: Link[] = [];
  base: string | null = null;
  private tag = '';
  private attributes = new Map<string, string>();
  private name = '';
  private value = '';

  constructor(page: string) {
    this.page = page;
  }

  onopentagname(start: number, end: number): void {
    this.tag = end - start > 8 ? '' : this.page.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.name = end - start > 8 ? '' : this.page.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.isWanted() && this.value.length < 8_192) this.value += this.page.slice(start, end);
  }

  onattribentity(point: number): void {
    if (this.isWanted()) this.value += String.fromCodePoint(point);
  }

  onattribend(): void {
    if (this.isWanted() && !this.attributes.has(this.name)) this.attributes.set(this.name, this.value);
  }

  onopentagend(): void {
    const href = this.attributes.get('href');
    if (href === undefined) return;
    const label = this.attributes.get('title') ?? '';
    if (this.tag === 'base') this.base ??= href;
    else if (this.tag === 'link' && this.isStated()) this.keep(this.stated, { href, label });
    else if (this.tag === 'a' && (this.isStated() || SAYS_FEED.test(pathOf(href))))
      this.keep(this.likely, { href, label });
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(): void {}
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
  onend(): void {}

  private isWanted(): boolean {
    return (this.tag === 'link' || this.tag === 'a' || this.tag === 'base') && WANTED.has(this.name);
  }

  private isStated(): boolean {
    const rel = (this.attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const type = this.attributes.get('type') ?? '';
    if (rel.includes('feed')) return true;
    if (!rel.includes('alternate')) return false;
    const href = this.attributes.get('href') ?? '';
    if (type.trim() === '') return !this.attributes.has('hreflang') && SAYS_FEED.test(pathOf(href));
    return FEED_TYPES.test(type) || (JSON_TYPE.test(type) && !API.test(href));
  }

  private keep(list: Link[], link: Link): void {
    if (list.length < MOST_LINKS) list.push(link);
  }
}

const WANTED: ReadonlySet<string> = new Set(['href', 'hreflang', 'rel', 'type', 'title']);

/** The path without the host, so that `https://feedback.example/` does not count as a feed. */
const pathOf = (href: string): string =>
  href
    .slice(0, 2_000)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/#.*$/, '');
