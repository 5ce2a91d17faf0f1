/** The labelled articles that the classifier of lines learns from, by who wrote them. */
import { readdirSync, readFileSync } from 'node:fs';
import { escapeUTF8 } from 'entities';
import { type Line, lineOf } from '../../../src/news/feed/clean/line-features.ts';
import { MARKS, mannerOf } from '../../../src/news/text/html/layout.ts';
import { markedText } from '../../../src/news/text/html.ts';
import { ANOTHER_HAND } from '../../news/feed/clean-set/another-hand.ts';
import { ANOTHER_HAND_APART } from '../../news/feed/clean-set/another-hand-apart.ts';
import { BY_SHAPE } from '../../news/feed/clean-set/by-shape.ts';
import type { Document } from '../../news/feed/clean-set/document.ts';
import { KEPT_APART } from '../../news/feed/clean-set/kept-apart.ts';
import { THIRD_DRAW } from '../../news/feed/clean-set/third-draw.ts';
import { TUNING } from '../../news/feed/clean-set/tuning.ts';

export interface Labelled {
  readonly author: string;
  readonly lines: readonly Line[];
  /** Whether each line goes; null: it only stands beside the others. */
  readonly goes: readonly (boolean | null)[];
}

const FOLDER = new URL('../../news/feed/clean-set/lines/', import.meta.url);
const GOES = '\ue100';
const STAYS = '\ue101';
const BESIDE = '\ue102';
const SIGNS = /[\ue100-\ue102]/g;

/** `+` stays, `-` goes, `=` stands beside. */
const SIGN: Readonly<Record<string, string>> = { '+': STAYS, '-': GOES, '=': BESIDE };

function htmlOf(line: string): string {
  const sign = SIGN[line.charAt(0)];
  if (sign === undefined) throw new Error(`Neither + nor - nor = begins: ${line}`);
  const { tags = '', text = '' } = /^. (?<tags>(?:<[^>]+>)*) ?(?<text>.*)$/.exec(line)?.groups ?? {};
  const opened = tags === '' ? '<p>' : tags;
  const names = Array.from(opened.matchAll(/<([a-z][\w-]*)/gi), ([, name]) => name!);
  return opened + sign + escapeUTF8(text) + names.reduceRight((all, name) => `${all}</${name}>`, '');
}

function labelled(author: string, html: string): Labelled {
  const all = markedText(html)
    .split(/\n+/)
    .filter((line) => line.replace(SIGNS, '').replace(MARKS, '').trim() !== '');
  const lines = all.map((line) => lineOf(line.replace(SIGNS, '').replace(MARKS, '').trim(), mannerOf(line)));
  const goes = all.map((line) => (line.includes(GOES) ? true : line.includes(STAYS) ? false : null));
  return { author, lines, goes };
}

const fromFile = (file: string): Labelled[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/\n\n+/)
    .map((article) =>
      article
        .trim()
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#')),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => labelled(file.replace('.txt', ''), lines.map(htmlOf).join('\n')));

/** The author of lines that stand in no article. */
export const PHRASES = 'phrases';

function phrases(): Labelled[] {
  const folder = new URL('../phrases/', FOLDER);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => labelled(PHRASES, htmlOf(line))),
    );
}

/** Stand for ⟦ and ⟧, which text may hold. */
const [OPENED, CLOSED] = ['\ue200', '\ue201'];

/** Lines that are marked from end to end go, lines without marks stay, others only stand beside. */
function fromDocuments(author: string, documents: readonly Document[]): Labelled[] {
  const htmls = documents.flatMap((one) => ('items' in one ? one.items.map(([, html]) => html) : [one.html]));
  return htmls.map((html) => {
    const marked = markedText(html.replaceAll('⟦', OPENED).replaceAll('⟧', CLOSED)).split(/\n+/);
    let isOpen = false;
    const all = marked.flatMap((line) => {
      const parts = partsOf(line.replace(MARKS, ''), isOpen);
      isOpen = parts.isOpen;
      const text =
        (parts.told + parts.left).trim() === '' ? '' : line.replace(MARKS_OF_BOTH, '').replace(/\s+/g, ' ').trim();
      return text === '' ? [] : [{ line: lineOf(text, mannerOf(line)), goes: goesOf(parts) }];
    });
    return { author, lines: all.map(({ line }) => line), goes: all.map(({ goes }) => goes) };
  });
}

const MARKS_OF_BOTH = new RegExp(`${MARKS.source}|[${OPENED}${CLOSED}]`, 'g');

/** What of a line stands outside the marks, and what within. */
function partsOf(line: string, wasOpen: boolean) {
  let [told, left, isOpen] = ['', '', wasOpen];
  for (const one of line) {
    if (one === OPENED || one === CLOSED) isOpen = one === OPENED;
    else if (isOpen) left += one;
    else told += one;
  }
  return { told, left, isOpen };
}

function goesOf({ told, left }: { readonly told: string; readonly left: string }): boolean | null {
  if (left.trim() === '') return false;
  return /[\p{L}\p{N}]/u.test(told) ? null : true;
}

export const ARTICLES: readonly Labelled[] = [
  ...fromDocuments('first', [...TUNING, ...KEPT_APART, ...BY_SHAPE]),
  ...fromDocuments('another', [...ANOTHER_HAND, ...ANOTHER_HAND_APART, ...THIRD_DRAW]),
  ...phrases(),
  ...readdirSync(FOLDER).toSorted().flatMap(fromFile),
];
