/** How the text at a place of a document is marked up, by the elements that are open there. */
import { saysMargin } from '../boxes.ts';
import { MANNER } from './layout.ts';

const BITS: ReadonlyMap<string, number> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, MANNER.heading] as const),
  ...['b', 'strong'].map((name) => [name, MANNER.bold] as const),
  ...['i', 'em'].map((name) => [name, MANNER.slanted] as const),
  ...['small', 'footer', 'address'].map((name) => [name, MANNER.marginal] as const),
]);
/** Their class may say that they stand in the margin. */
const CLASSED: ReadonlySet<string> = new Set(['p', 'span', 'div', 'li', 'ul', 'section']);

export class OpenManners {
  /** Of all open elements together. */
  bits = 0;
  private readonly depths = new Map<string, number>();
  /** The outermost element whose class says that it stands in the margin, and how many of its name are open. */
  private margin: { readonly name: string; depth: number } | null = null;

  /** Whether elements of this name may say how their text is marked up. */
  static has(name: string): boolean {
    return BITS.has(name) || CLASSED.has(name);
  }

  /** @param end where the element's name ends in the document */
  open(name: string, html: string, end: number): void {
    if (BITS.has(name)) this.count(name, 1);
    else if (this.margin?.name === name && name !== 'p') this.margin.depth++;
    else {
      if (this.margin?.name === name) this.margin = null;
      if (this.margin === null && saysMargin(html, end)) this.margin = { name, depth: 1 };
    }
    this.tell();
  }

  close(name: string): void {
    if (BITS.has(name)) this.count(name, -1);
    if (this.margin?.name === name && --this.margin.depth === 0) this.margin = null;
    this.tell();
  }

  private count(name: string, change: number): void {
    this.depths.set(name, Math.max(0, (this.depths.get(name) ?? 0) + change));
  }

  private tell(): void {
    this.bits = this.margin === null ? 0 : MANNER.marginal;
    for (const [name, depth] of this.depths) if (depth > 0) this.bits |= BITS.get(name)!;
  }
}
