/** Lays words out in lines and paragraphs, with bullets, terms and cells, as the elements around them ask. */
import { BEGINNINGS, LINES, LISTS, PARAGRAPHS } from './elements.ts';

/** How a piece of text, or a whole line, is marked up: bits. */
export const MANNER = {
  linked: 1,
  heading: 2,
  bold: 4,
  slanted: 8,
  /** In small print, a footer, or an element whose class says that it is none of the text. */
  marginal: 16,
  /** Of a line: a part of it is linked. */
  partlyLinked: 32,
} as const;

/** One character before a line says how all of it is marked up; documents never contain it. */
const FIRST_MARK = 0xe000;
export const MARKS = /[\ue000-\ue03f]/g;

/** The manner of a line, as bits; 0: it has no mark. */
export function mannerOf(line: string): number {
  const bits = line.charCodeAt(0) - FIRST_MARK;
  return bits > 0 && bits < 64 ? bits : 0;
}

/** Pauses between two pieces of text; the greatest one wins. */
export const PAUSE = { none: 0, space: 1, term: 2, cell: 3, line: 4, paragraph: 5 } as const;
const WRITTEN = ['', ' ', ': ', ' | ', '\n', '\n\n'] as const;
/** A cell with more text than this is a page column, not a table cell. */
const LONGEST_CELL = 200;

export class Layout {
  /** Of what is written so far. */
  length = 0;
  private readonly pieces: string[] = [];
  private pause: number = PAUSE.none;
  private lists = 0;
  private isFirstOfList = false;
  /** A bullet, written with the next text. */
  private mark = '';
  /** An item, a cell or a definition begins: paragraphs within it do not part it from its bullet or its row. */
  private begins = false;
  /** Lengths of the text when the row, and the cell, began. */
  private row = Number.POSITIVE_INFINITY;
  private cell = 0;
  private hasTerm = false;
  /** Where in `pieces` the line begins, how all its words are marked up, and how any of them is; null: it has none yet. */
  private line = 0;
  private all: number | null = null;
  private any = 0;

  /** The whole text, with marks before its lines. */
  text(): string {
    this.endLine();
    return this.pieces.join('');
  }

  /** The end of what is written; empty where a pause follows it. */
  tail(length: number): string {
    return this.pause === PAUSE.none ? (this.pieces.at(-1)?.slice(-length) ?? '') : '';
  }

  atLeast(pause: number): void {
    this.pause = Math.max(this.pause, pause);
  }

  write(text: string, manner: number, pauseAfter: number): void {
    const isTermDone = this.pause === PAUSE.term && this.pieces.at(-1)?.endsWith(':');
    const before = this.length > 0 ? (WRITTEN[isTermDone ? PAUSE.space : this.pause] ?? '') : '';
    if (this.length === 0 || this.pause >= PAUSE.line) this.beginLine();
    if (/[\p{L}\p{N}]/u.test(text)) {
      this.all = (this.all ?? manner) & manner;
      this.any |= manner;
    }
    this.pieces.push(before, this.mark, text);
    this.length += before.length + this.mark.length + text.length;
    this.pause = pauseAfter;
    this.mark = '';
    this.begins = false;
  }

  open(name: string): void {
    if (LISTS.has(name)) this.openList();
    else if (name === 'li' || name === 'dt' || name === 'dd') this.openItem(name);
    else if (name === 'td' || name === 'th') this.openCell();
    else if (name === 'tr') this.openRow();
    else this.rest(name);
    if (name === 'dl') this.isFirstOfList = true;
    if (name === 'table') this.row = this.length;
    if (BEGINNINGS.has(name)) this.begins = true;
    if (name === 'dt' || name === 'dd') this.hasTerm = name === 'dt';
  }

  close(name: string): void {
    if (LISTS.has(name) && this.lists > 0) this.lists--;
    if (BEGINNINGS.has(name)) this.begins = false;
    if (name === 'li') this.mark = '';
    if (name === 'table') this.row = Number.POSITIVE_INFINITY;
    if (LISTS.has(name)) this.atLeast(this.lists > 0 ? PAUSE.line : PAUSE.paragraph);
    else if (name !== 'td' && name !== 'th') this.rest(name);
  }

  private beginLine(): void {
    this.endLine();
    this.line = this.pieces.length + 1;
  }

  private endLine(): void {
    const all = this.all ?? 0;
    const isPartlyLinked = (this.any & MANNER.linked) > (all & MANNER.linked);
    const bits = all | (isPartlyLinked ? MANNER.partlyLinked : 0);
    if (bits > 0) this.pieces[this.line] = String.fromCharCode(FIRST_MARK + bits) + this.pieces[this.line];
    this.all = null;
    this.any = 0;
  }

  private openList(): void {
    this.atLeast(this.lists > 0 ? PAUSE.line : PAUSE.paragraph);
    this.lists++;
    this.isFirstOfList = true;
  }

  private openItem(name: string): void {
    if (name === 'dd' && this.hasTerm) this.pause = PAUSE.term;
    else if (this.isFirstOfList) this.atLeast(PAUSE.line);
    else this.pause = PAUSE.line;
    this.isFirstOfList = false;
    if (name === 'li') this.mark = this.lists > 1 ? '◦ ' : '• ';
  }

  /** Rows of short cells stand close together, whatever stood in the cells. */
  private openRow(): void {
    if (this.length > this.row && this.length - this.cell <= LONGEST_CELL) this.pause = PAUSE.line;
    else this.atLeast(PAUSE.line);
    this.row = this.length;
  }

  /** A cell continues its row, unless nothing stands in it yet, or the last cell held a column of text. */
  private openCell(): void {
    if (this.length <= this.row) this.atLeast(PAUSE.line);
    else if (this.length - this.cell > LONGEST_CELL) this.atLeast(PAUSE.paragraph);
    else this.pause = PAUSE.cell;
    this.cell = this.length;
  }

  /** The pause that a tag asks for; two `<br>` in a row make a paragraph. */
  private rest(name: string): void {
    if (this.begins && (name === 'br' || PARAGRAPHS.has(name))) return;
    if (name === 'br') this.atLeast(this.pause >= PAUSE.line ? PAUSE.paragraph : PAUSE.line);
    else if (PARAGRAPHS.has(name)) this.atLeast(PAUSE.paragraph);
    else if (LINES.has(name)) this.atLeast(PAUSE.line);
  }
}
