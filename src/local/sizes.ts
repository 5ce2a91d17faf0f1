/** What is wrong in a body, and where: `embeds/0/title`. */
export interface Problem {
  at: string;
  message: string;
}

/** Discord counts characters, not UTF-16 units. */
export function outsideSizes(at: string, text: string | null | undefined, most: number, least = 0): Problem[] {
  const length = text == null ? 0 : [...text.trim()].length;
  if (length > most) return [{ at, message: `Must be ${most} or fewer in length.` }];
  return length < least ? [{ at, message: 'This field is required' }] : [];
}

export function tooMany(at: string, count: number, most: number): Problem[] {
  return count > most ? [{ at, message: `Must be ${most} or fewer in length.` }] : [];
}
