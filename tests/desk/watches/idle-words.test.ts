import { expect, it } from 'vitest';
import { idleWords } from '../../../src/desk/watches/idle-words.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import type { Watch } from '../../../src/news/watch/types.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { findings, placedArticle } from '../../support/articles.ts';

const bare = { also: [], with: {}, not: [], unless: [], optional: [], case: false, note: null };
const thesaurus = compileThesaurus([
  { ...bare, id: 'boat', same: ['boat', 'air boat', 'hull'], not: ['boat race', 'house boat'] },
  { ...bare, id: 'embassy', same: ['embassy', 'consulate'], also: ['envoy'] },
  { ...bare, id: 'volcano', same: ['volcano', 'lava'], not: ['lava lamp'] },
]);

function watches(...terms: readonly string[]): Watch[] {
  const none = { feeds: [], publishers: [], languages: [] };
  const still = { role: null, colour: null, paused: false, pausedUntil: null, only: none, except: none };
  return terms.map((one) => {
    const read = parseQuery(one);
    if (read.kind === 'mistake') throw new Error(read.message);
    return { channel: '7', name: one, terms: one, query: read.query, ...still };
  });
}

async function asked(titles: readonly string[]) {
  const store = openSqlite(':memory:');
  const articles = titles.map((title, n) => {
    const at = Date.UTC(2026, 2, 4) + n;
    return placedArticle(n + 1, n + 1, { title, teaser: `${title}.`, text: 'A consulate, far below.', at });
  });
  await store.saveFindings(findings({ stories: articles.map(({ story }) => story), articles }));
  const said = await idleWords({
    store,
    thesaurus: () => thesaurus,
    config: () => ({ watches: watches('boat -lava', 'volcano') }),
  });
  await store.close();
  return said;
}

it('names the words of each group that never stood in a headline or opening, and how much was looked at', async () => {
  const many = Array.from({ length: 250 }, (_, n) => `Nothing of note, part ${n}`);
  const said = await asked([...many, 'Airboats and a boat race in Karsk', 'Envoy leaves Karsk']);
  expect(said).toMatchObject({ articles: 252, since: Date.UTC(2026, 2, 4) });
  expect(said.groups).toEqual([
    { id: 'boat', isUsed: true, times: 4, idle: ['hull', 'house boat'] },
    { id: 'embassy', isUsed: false, times: 2, idle: ['embassy', 'consulate'] },
    { id: 'volcano', isUsed: true, times: 0, idle: ['volcano', 'lava', 'lava lamp'] },
  ]);
});

it('says of an empty archive that nothing was looked at', async () => {
  expect(await asked([])).toMatchObject({ articles: 0, since: null });
});
