/** How well articles’ pages are read, beside readability alone: `npm run bench -- pages`. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { plainText } from '../../src/news/text/html.ts';
import { extractPage } from '../../src/wire/page/extract.ts';
import { excessOf } from '../../src/wire/page/guard.ts';
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
for (const [name, read] of [
  ['ours', ours],
  ['readability alone', readabilityAlone],
] as const) {
  const began = performance.now();
  const readings = pages.map((page) => ({ ...read(page), expected: page.expected }));
  const ms = Math.round(performance.now() - began);
  const scores = readings.map(({ text, expected }) => scoreOf(text, expected));
  const keep = sum(pages.map(({ expected }) => expected.keep?.length ?? 0));
  const junk = sum(pages.map(({ expected }) => expected.junk?.length ?? 0));
  const called = readings.filter(({ kind, expected }) => kind === expected.kind).length;
  const kept = keep - sum(scores.map(({ lost }) => lost.length));
  console.log(
    `${name}: paragraphs kept ${kept} of ${keep}, junk blocks in ${sum(scores.map((one) => one.let.length))} of ${junk}, told from what is no article ${called} of ${pages.length}, ${ms} ms`,
  );
}
