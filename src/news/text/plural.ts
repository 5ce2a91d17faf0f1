/** A count with its noun: `plural(1, 'feed')` is "1 feed", `plural(3, 'story', 'stories')` is "3 stories". English only. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
