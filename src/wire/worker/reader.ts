/**
 * The main thread's side of the worker: documents go out as bytes and come back as articles, one at a time; texts and stories
 * that an alert waits for go before them.
 */
import type { ReadOpml } from '../../news/feed/opml.ts';
import type { Publishers } from '../../news/publishers.ts';
import type { Split } from '../../news/types.ts';
import type { Extracted, PageBytes } from '../page/extract.ts';
import type { RobotsAsked } from '../page/robots-rules.ts';
import type {
  Attributed,
  Broken,
  Busy,
  FeedBytes,
  FeedResult,
  FromWorker,
  Seen,
  TextsAsked,
  ViewAsked,
} from './jobs.ts';
import { splitWhenAsked, unpackArticle, unpackSplit } from './pack.ts';
import { openTurns, type ReaderOptions } from './turns.ts';

export type ReadPage =
  | (Omit<Extract<Extracted, { kind: 'article' }>, 'text'> & { readonly text: Split })
  | Extract<Extracted, { kind: 'no article' }>;

export interface Reader {
  /** Never throws for what a document does. Documents are read one after another; before one that can wait all others go. */
  read(document: FeedBytes & { readonly canWait?: boolean }): Promise<FeedResult | Busy>;
  /** The text of an article's page. Never throws for what a page does. */
  readPage(page: PageBytes): Promise<ReadPage | Busy>;
  /** Does a robots.txt let us read an address? One that cannot be read does not. */
  allows(asked: RobotsAsked): Promise<'allowed' | 'forbidden' | 'busy'>;
  /** A list of feeds (OPML). Never throws for what a document does. */
  readList(bytes: Uint8Array): Promise<ReadOpml | Busy>;
  /** What texts rest on. Broken: one of them takes too much CPU time or memory, or shows a bug of ours. */
  attribute(asked: TextsAsked): Promise<Attributed | Broken | Busy>;
  /** What a message about stories says. Broken: as above. */
  view(asked: ViewAsked): Promise<Seen | Broken | Busy>;
  /** Loads what the two above need, when no document waits: the first alert is then as quick as others. Never throws. */
  prepare(publishers: Publishers): Promise<void>;
  close(): Promise<void>;
}

/** Opens the reader; the worker starts with the first document. Close it at the end. */
export function openReader(options: ReaderOptions = {}): Reader {
  const { inTurn, whenIdle, urgently, close } = openTurns(options);
  return {
    async read({ canWait = false, ...document }) {
      const bytes = document.before || document.glance ? document.bytes.slice() : owned(document.bytes);
      const said = await (canWait ? whenIdle : inTurn)({ do: 'read', ...document, bytes });
      if (said.kind === 'feed') {
        const articles = said.putOff ? said.putOff.newest.map(splitWhenAsked) : said.articles.map(unpackArticle);
        return { ...said, articles };
      }
      return said.kind === 'busy' ? said : { kind: 'not a feed', reason: whyNot(said) };
    },
    async readPage(page) {
      const said = await inTurn({ do: 'read page', ...page, bytes: owned(page.bytes) });
      if (said.kind === 'article') return { ...said, text: unpackSplit(said.text) };
      return said.kind === 'busy' ? said : { kind: 'no article', reason: whyNot(said) };
    },
    async allows(asked) {
      const said = await inTurn({ do: 'ask robots', ...asked });
      if (said.kind === 'busy') return 'busy';
      return said.kind === 'robots' && said.allowed ? 'allowed' : 'forbidden';
    },
    async readList(bytes) {
      const said = await inTurn({ do: 'read list', bytes: owned(bytes) });
      return said.kind === 'list' || said.kind === 'busy' ? said : { kind: 'no list', reason: whyNot(said) };
    },
    async attribute(asked) {
      const said = await urgently({ do: 'attribute', ...asked });
      return said.kind === 'attributions' || said.kind === 'busy' ? said : { kind: 'broken', reason: whyNot(said) };
    },
    async view(asked) {
      const said = await urgently({ do: 'view', ...asked });
      return said.kind === 'view' || said.kind === 'busy' ? said : { kind: 'broken', reason: whyNot(said) };
    },
    async prepare(publishers) {
      await whenIdle({ do: 'attribute', texts: [], publishers });
    },
    close,
  };
}

const whyNot = (said: FromWorker): string => ('reason' in said ? said.reason : 'the reader gave no usable answer');

/** Bytes with a buffer of their own: a small Buffer shares its pool, which must not be transferred with it. */
function owned(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
}
