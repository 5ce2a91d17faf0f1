/** How well articles’ pages are read, beside readability alone: `npm run bench -- pages`. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { plainText } from '../../src/news/text/html.ts';
import { extractPage } from '../../src/wire/page/extract.ts';
import { excessOf } from '../../src/wire/page/guard.ts';
import type { Bench } from '../support/bench.ts';
import { scoreOf, type TestPage, testPages } from '../support/pages.ts';

type Reading = { readonly kind: string; readonly text: string };

function ours({ asked }: TestPage): Reading {
  const page = extractPage(asked);
  return { kind: page.kind, text: page.kind === 'article' ? page.text.text : '' };
}

function readabilityAlone({ asked }: TestPage): Reading {
  const { document } = parseHTML(Buffer.from(asked.bytes).toString());
  const text = plainText(new Readability(document).parse()?.content ?? '');
  return { kind: text === '' ? 'no article' : 'article', text };
}

// What the guard refuses would hang readability.
const pages = testPages().filter(({ asked }) => excessOf(Buffer.from(asked.bytes).toString()) === null);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

export const bench: Bench = async (tell) => {
  const [one, other] = [scored(ours), scored(readabilityAlone)];
  const row = (what: string, unit: string, of: keyof typeof one) =>
    tell({ what: `${pages.length} pages, ${what}`, unit, ours: one[of], peer: 'readability alone', theirs: other[of] });
  row('paragraphs kept', 'in number', 'kept');
  row('other blocks kept', 'in number', 'junk');
  row('told from what is no article', 'in number', 'called');
  row('read', 'ms', 'ms');
};

function scored(read: (page: TestPage) => Reading) {
  const began = performance.now();
  const readings = pages.map((page) => ({ ...read(page), expected: page.expected }));
  const ms = performance.now() - began;
  const scores = readings.map(({ text, expected }) => scoreOf(text, expected));
  return {
    kept: sum(pages.map(({ expected }) => expected.keep?.length ?? 0)) - sum(scores.map(({ lost }) => lost.length)),
    junk: sum(scores.map((score) => score.let.length)),
    called: readings.filter(({ kind, expected }) => kind === expected.kind).length,
    ms,
  };
}
