/** Pages in the manner of news sites, made up, each named after its trouble; what is expected of it stands beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { PageBytes } from '../../src/wire/page/extract.ts';

export interface ExpectedPage {
  readonly trouble: string;
  readonly url: string;
  readonly title: string;
  readonly kind: 'article' | 'no article';
  readonly reason?: string;
  readonly whole?: boolean;
  /** Beginnings of what an editor would keep: paragraphs, headings, lines of lists and tables. */
  readonly keep?: readonly string[];
  /** What must not be in the text. */
  readonly junk?: readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export interface TestPage {
  readonly name: string;
  readonly expected: ExpectedPage;
  readonly asked: PageBytes;
}

const FOLDER = new URL('../wire/pages/', import.meta.url);

export function testPages(): TestPage[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  return names.map((file) => {
    const name = file.slice(0, -'.html'.length);
    const expected: ExpectedPage = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
    const bytes = readFileSync(new URL(file, FOLDER));
    const { url, title } = expected;
    const about = { url, title, contentType: 'text/html', teaser: '', language: 'en', learned: [] } as const;
    return { name, expected, asked: { bytes, ...about } };
  });
}

/** Which of what an editor would keep begins a line of the text, and which junk stands in it. */
export function scoreOf(text: string, { keep = [], junk = [] }: ExpectedPage) {
  const lines = text.split(/\n+/).map((line) => line.replace(/^• /, ''));
  return {
    lost: keep.filter((start) => !lines.some((line) => line.startsWith(start))),
    let: junk.filter((one) => text.includes(one)),
  };
}
