import { setImmediate as breathe } from 'node:timers/promises';
import { type ListContext, lineOf, type Told, type ToldLine } from '../news/alert/list.ts';

/** The lines of a list, one at a time: each takes milliseconds, and the loop must not stand still for all of them. */
export async function tellLines(told: readonly Told[], context: ListContext): Promise<readonly ToldLine[]> {
  const lines: ToldLine[] = [];
  for (const one of told) {
    lines.push(lineOf(one, context));
    await breathe();
  }
  return lines;
}
