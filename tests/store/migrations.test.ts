import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** PostgreSQL begins where SQLite's first 24 numbers end. */
const FIRST = 25;

test('both stores have the same migrations, by number and name', () => {
  const [sqlite, postgres] = ['sqlite', 'postgres'].map((store) =>
    readdirSync(new URL(`../../src/store/${store}/migrations/`, import.meta.url))
      .filter((name) => Number(name.slice(0, 3)) >= FIRST)
      .sort(),
  );
  expect(postgres).toEqual(sqlite);
});
