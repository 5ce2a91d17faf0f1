/** The most similar of `names`, or null when none is similar. Ignores case, spaces, `_` and `-`. */
export function nearestName(word: string, names: Iterable<string>): string | null {
  const meant = fold(word);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(meant.length / 3)) + 1;
  for (const name of names) {
    const folded = fold(name);
    if (Math.abs(folded.length - meant.length) >= least) continue;
    const steps = distance(meant, folded);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

function fold(word: string): string {
  return word
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

/** The number of letters to add, remove, change or swap (Damerau–Levenshtein, optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      here[column] = Math.min(
        above[column]! + 1,
        here[column - 1]! + 1,
        above[column - 1]! + same,
        swapped ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, above] = [above, here];
  }
  return above[b.length]!;
}
