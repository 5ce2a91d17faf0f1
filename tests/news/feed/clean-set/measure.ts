/**
 * How much of what must stay stays, and of what must go goes. As a command: node tests/news/feed/clean-set/measure.ts
 * [tuning | kept-apart]; without an argument it prints both halves' figures and names nothing of the half kept apart.
 */
import { cleanAll } from '../../../../src/news/feed/clean.ts';
import { item } from '../../../support/articles.ts';
import { ANOTHER_HAND } from './another-hand.ts';
import { ANOTHER_HAND_APART } from './another-hand-apart.ts';
import { BY_SHAPE } from './by-shape.ts';
import type { Document, Written } from './document.ts';
import { KEPT_APART } from './kept-apart.ts';
import { THIRD_DRAW } from './third-draw.ts';
import { TUNING } from './tuning.ts';

export const SET: readonly Document[] = [
  ...TUNING,
  ...KEPT_APART,
  ...ANOTHER_HAND,
  ...ANOTHER_HAND_APART,
  ...THIRD_DRAW,
  ...BY_SHAPE,
];

interface Measured {
  /** Pieces of text that must stay, and those that were lost. */
  readonly stays: { readonly all: number; readonly lost: readonly string[] };
  readonly goes: { readonly all: number; readonly left: readonly string[] };
}

const FEED = { url: 'https://set.test/feed', publisher: 'Set', homepage: null, language: null };
const MARKED = /⟦([^⟧]*)⟧/g;

export function measured(documents: readonly Document[]): Measured {
  const judged = documents.flatMap(judge);
  const stays = judged.filter(({ must }) => must === 'stay');
  const goes = judged.filter(({ must }) => must === 'go');
  const pieces = (some: typeof judged) => some.map(({ piece, manner }) => `${manner}: ${piece}`);
  return {
    stays: { all: stays.length, lost: pieces(stays.filter(({ stands }) => !stands)) },
    goes: { all: goes.length, left: pieces(goes.filter(({ stands }) => stands)) },
  };
}

function judge(document: Document) {
  const written: readonly Written[] =
    'items' in document
      ? document.items.map(([title, html]) => ({ manner: document.manner, title, html }))
      : [document];
  return cleaned(written).flatMap((text, at) => {
    const { summary = '', html } = written[at]!;
    const stated = summary + html;
    const must = {
      stay: stated.replace(MARKED, '<>').split(/<[^>]*>/),
      go: Array.from(stated.matchAll(MARKED), ([, marked]) => marked!).flatMap((marked) => marked.split(/<[^>]*>/)),
    };
    return (['stay', 'go'] as const).flatMap((kind) =>
      must[kind]
        .map((piece) => squeezed(piece.replace(/\[&#8230;\]|&#?\w+;/g, ' ')))
        .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
        .map((piece) => ({ manner: document.manner, must: kind, piece, stands: stands(piece, text) })),
    );
  });
}

const stands = (piece: string, text: string): boolean => squeezed(text).includes(piece);

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The items' texts, read as those of one feed. */
function cleaned(written: readonly Written[]): string[] {
  const bare = (html: string | undefined) => html?.replaceAll(/[⟦⟧]/g, '') ?? null;
  const entries = written.map(({ title, summary, html }, at) => ({
    keys: [`guid:${at}`],
    item: item({ guid: `${at}`, title, summary: bare(summary), content: bare(html) }),
  }));
  return cleanAll(entries, FEED, { learned: new Set() }).articles.map(({ text }) => text);
}

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;

function print(name: string, documents: readonly Document[], inFull: boolean): void {
  const { stays, goes } = measured(documents);
  const stayed = `${percent(stays.all - stays.lost.length, stays.all)} of ${stays.all} stay`;
  const went = `${percent(goes.all - goes.left.length, goes.all)} of ${goes.all} go`;
  console.log(`${name}: ${documents.length} documents; ${stayed}, ${went}`);
  if (!inFull) return;
  for (const piece of stays.lost) console.log(`  lost  ${piece}`);
  for (const piece of goes.left) console.log(`  left  ${piece}`);
}

if (import.meta.main) {
  const [half] = process.argv.slice(2);
  print('tuning', TUNING, half !== 'kept-apart');
  print('kept apart', KEPT_APART, half === 'kept-apart');
  print('another hand', ANOTHER_HAND, half !== 'kept-apart');
  print('another hand, second draw', ANOTHER_HAND_APART, half !== 'kept-apart');
  print('another hand, third draw', THIRD_DRAW, half !== 'kept-apart');
  print('by shape', BY_SHAPE, half !== 'kept-apart');
}
