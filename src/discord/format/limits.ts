/**
 * Discord's limits, from its documentation (resources/message, components/reference). Lengths are UTF-16 units as
 * Discord counts them after trimming, except `content`, which it counts in code points.
 */
export const LIMITS = {
  content: 2_000,
  embedTitle: 256,
  embedDescription: 4_096,
  embedAuthor: 256,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  embedFooter: 2_048,
  /** All texts of all embeds of a message combined. */
  embedTotal: 6_000,
  url: 2_048,
  buttonUrl: 512,
  buttonLabel: 80,
  customId: 100,
  buttonsInRow: 5,
  /** Choices that a completion may offer, and how long each may be. */
  choices: 25,
  choice: 100,
  nonce: 25,
} as const;

/** Cuts at a word, adds an ellipsis, and never leaves half of a surrogate pair or of a backslash escape. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  if (most < 1) return '';
  const head = text.slice(0, most - 1);
  const blank = head.lastIndexOf(' ');
  const cut = (blank > most * 0.6 ? head.slice(0, blank) : head).replace(/[\ud800-\udbff]$/, '');
  let escapes = 0;
  while (cut.at(-1 - escapes) === '\\') escapes += 1;
  return `${escapes % 2 ? cut.slice(0, -1) : cut}…`;
}

/** Joins as many whole pieces as fit; the rest is replaced by an ellipsis. `between` separates them. */
export function joinWithin(pieces: readonly string[], most: number, between: string): string {
  const kept: string[] = [];
  let used = 1;
  for (const piece of pieces) {
    if (used + piece.length + between.length > most) return [...kept, '…'].join(kept.length ? between : '');
    kept.push(piece);
    used += piece.length + between.length;
  }
  return kept.join(between);
}
