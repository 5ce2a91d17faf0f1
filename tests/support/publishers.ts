import type { Publisher } from '../../src/news/types.ts';

/** A publisher of which nothing is known but its name and what is said. It is a family of its own. */
export const publisher = (name: string, rest: Partial<Publisher> = {}): Publisher => ({
  name,
  aka: [],
  kind: null,
  country: null,
  grade: null,
  domain: null,
  state: false,
  family: name,
  ...rest,
});
