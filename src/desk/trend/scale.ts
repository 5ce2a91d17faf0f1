/** How counts and days become places in a picture. */

/** Marks of an axis that begins at 0: whole numbers, at most six, the last not below `most`. */
export function countTicks(most: number): readonly number[] {
  const rough = Math.max(1, most / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough)!;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, n) => n * step);
}

/** Which days are named below the axis: the last one, and back from it in equal steps. @returns their positions */
export function dayTicks(days: number, most: number): readonly number[] {
  const step = [1, 2, 7, 14].find((one) => days / one <= most) ?? Math.ceil(days / most);
  return Array.from({ length: Math.ceil(days / step) }, (_, n) => days - 1 - n * step).reverse();
}

/** A straight scale from `[from, to]` to places. */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  const span = to - from || 1;
  return (value: number): number => Math.round((start + ((value - from) / span) * (end - start)) * 10) / 10;
}
