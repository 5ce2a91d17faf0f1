/** Labels of feeds: short names that people give to group them. Compared without regard to case and outer spaces. */

export const LONGEST_LABEL = 40;

/** No comma, which parts labels in commands, and no control characters. */
export const LABEL = /^(?=.*\S)[^,\p{Cc}]{1,40}$/u;

const fold = (label: string): string => label.trim().toLowerCase();

export function hasLabel(labels: readonly string[], wanted: string): boolean {
  return labels.some((label) => fold(label) === fold(wanted));
}

/** Each label once, as it was first written. */
export function distinctLabels(labels: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const label of labels) if (!first.has(fold(label))) first.set(fold(label), label.trim());
  return [...first.values()];
}

/** A name of any kind, such as a folder's, as a label; null when nothing is left of it. */
export function asLabel(name: string): string | null {
  const label = name
    .replace(/[,\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LABEL)
    .toWellFormed()
    .trim();
  return LABEL.test(label) ? label : null;
}
