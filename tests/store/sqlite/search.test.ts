import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileWatches, matchAll } from '../../../src/news/watch/match.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { searchTerms } from '../../../src/news/watch/search.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import { openSqlite } from '../../../src/store/sqlite/open.ts';
import { withAllIndexed } from '../../../src/store/sqlite/search.ts';
import type { Store } from '../../../src/store/store.ts';
import { article, findings, placedArticle, rewritten } from '../../support/articles.ts';

class FullDisk extends DatabaseSync {
  override exec(sql: string): void {
    if (sql === 'COMMIT') throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
    super.exec(sql);
  }
}

const thesaurus = compileThesaurus([]);
let folder: string;
let file: string;
let store: Store;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-search-'));
  file = join(folder, 'attache.db');
  store = openSqlite(file);
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Article n is the n-th headline, each a story of its own. */
async function archive(...titles: readonly string[]): Promise<void> {
  const articles = titles.map((title, n) =>
    placedArticle(n + 1, n + 1, { title, teaser: `${title}.`, text: `${title}.` }),
  );
  await store.saveFindings(findings({ stories: articles.map(({ story }) => story), articles }));
}

function queryOf(terms: string) {
  const read = parseQuery(terms);
  if (read.kind !== 'query') throw new Error(read.message);
  return read.query;
}

async function find(terms: string): Promise<number[]> {
  const asked = { terms: searchTerms(queryOf(terms), thesaurus), since: 0, until: 2_000, most: 50 };
  return (await store.findCandidates(asked)).map(({ article }) => article).sort();
}

describe('the archive is searched by word families', () => {
  it('finds every form of a word', async () => {
    await archive('Troops withdrew', 'A withdrawal of troops', 'Nothing of the kind');
    expect(await find('withdraw')).toEqual([1, 2]);
  });

  it('finds what scripts write in two ways, and abbreviations', async () => {
    await archive('U.S. calls', 'Ёлка горит', 'السَّفارة مغلقة', '大使館が閉鎖');
    expect(await find('U.S.')).toEqual([1]);
    expect(await find('елка')).toEqual([2]);
    expect(await find('السفارة')).toEqual([3]);
    expect(await find('大使館')).toEqual([4]);
  });

  it('takes FTS5’s own signs and words as words', async () => {
    await archive('Neither AND nor NOT', 'Bread');
    expect(await find('"and nor not"')).toEqual([1]);
    expect(await find('title:"a\'b" OR bread')).toEqual([2]);
  });

  it('without words gives the newest, between two times', async () => {
    await archive('One', 'Two');
    expect(await find('lang:en')).toEqual([1, 2]);
    expect(await store.findCandidates({ terms: null, since: 1_001, until: 2_000, most: 5 })).toEqual([]);
  });

  it('names no more than it is asked for', async () => {
    await archive('Storm', 'Storm again', 'Storm over');
    expect(
      await store.findCandidates({ terms: { kind: 'key', key: 'storm' }, since: 0, until: 2_000, most: 2 }),
    ).toHaveLength(2);
  });
});

/** Whatever a watch would match, the index must name: it may name more. */
describe('no article that a watch of the same terms matches is missed', () => {
  it.each([
    ['army*', 'Army chiefs meet'],
    ['bann*', 'Rallies banned in town'],
    ['struck*', 'Port struck by storm'],
    ['dead*', 'Dead whale ashore'],
    ['expuls*', 'Expulsions of envoys begin'],
    ['evacuati*', 'Evacuations begin'],
    ['fl*', 'Families fled the town'],
    ['dying*', 'Dying reefs'],
    ['cities', 'City of lights'],
    ['title:storm -tide', 'Storm over the bay'],
    ['envoy NEAR/3 (leaves OR left)', 'Envoy suddenly left'],
    ['"state department"', 'State Department silent'],
  ])('%s finds “%s”', async (terms, title) => {
    const query = queryOf(terms);
    const nobody = { feeds: [], publishers: [], languages: [] };
    const watch = { channel: '', name: '', terms, query, role: null, colour: null, paused: false, pausedUntil: null };
    const watches = compileWatches([{ ...watch, only: nobody, except: nobody }], thesaurus);
    expect(matchAll(watches, article(title))).toHaveLength(1);
    await archive('Something else', title);
    expect(await find(terms)).toContain(2);
  });
});

describe('the index stays what the archive is', () => {
  it('follows a text that its publisher rewrites', async () => {
    await archive('Storm nears');
    const stated = { title: 'Calm returns', teaser: 'Calm.', text: 'Calm.' };
    await store.saveFindings(findings({ rewritten: [rewritten(1, stated)] }));
    expect([await find('storm'), await find('calm')]).toEqual([[], [1]]);
  });

  it('forgets what is pruned, also where its number is given again', async () => {
    await archive('Storm nears');
    await store.prune(10_000, { articles: 1, stories: 1, visits: 1 });
    await archive('Calm returns');
    expect([await find('storm'), await find('calm')]).toEqual([[], [1]]);
  });

  it('stands after a restart', async () => {
    await archive('Storm nears');
    await store.close();
    store = openSqlite(file);
    expect(await find('storm')).toEqual([1]);
  });

  it('is written for 32 articles at a time', async () => {
    for (let n = 1; n <= 31; n++) await arrive(n, `Storm ${n}`);
    expect(ofIndex('search_docsize')).toBe(0);
    await arrive(32, 'Storm 32');
    expect(ofIndex('search_docsize')).toBe(32);
    await arrive(33, 'Storm 33');
    expect(ofIndex('search_docsize')).toBe(32);
    expect(await find('storm')).toHaveLength(33);
    expect(ofIndex('search_docsize')).toBe(33);
  });

  it('takes in what waited when the process died, also where another process did so first', async () => {
    for (let n = 1; n <= 5; n++) await arrive(n, `Storm ${n}`);
    const other = openSqlite(file);
    await other.close();
    expect(ofIndex('search_docsize')).toBe(5);
    for (let n = 6; n <= 40; n++) await arrive(n, `Storm ${n}`);
    expect(await find('storm')).toHaveLength(40);
  });

  it('takes in what waits as it was rewritten', async () => {
    await arrive(1, 'Storm nears');
    await arrive(2, 'Bread');
    await store.saveFindings(findings({ rewritten: [rewritten(1, { title: 'Calm returns', teaser: '', text: '' })] }));
    expect(ofIndex('search_docsize')).toBe(0);
    expect([await find('storm'), await find('calm'), await find('bread')]).toEqual([[], [1], [2]]);
  });

  it('is read with all that waits where the disk is full', async () => {
    await arrive(1, 'Storm nears');
    const db = new FullDisk(file);
    const count = () => Number(db.prepare("SELECT COUNT(*) AS n FROM search WHERE search MATCH 'storm'").get()?.n);
    expect([withAllIndexed(db, count), count()]).toEqual([1, 0]);
    db.close();
  });

  it('takes in an archive that is older than the search, also where it was broken off halfway', async () => {
    await archive('Storm nears', 'Storm here', 'Storm gone');
    await store.close();
    const bare = new DatabaseSync(file);
    bare.exec('DELETE FROM search WHERE rowid > 1');
    bare.close();
    store = openSqlite(file);
    expect(await find('storm')).toEqual([1, 2, 3]);
  });

  it('keeps in few parts, and loses what is pruned, in small steps that the store asks for', async () => {
    const articles = Array.from({ length: 400 }, (_, n) => {
      const title = `Storm ${n.toString(36)} by the coast of ${(n * 7_919).toString(36)}`;
      return placedArticle(n + 1, n + 1, { title, teaser: `${title}.`, collectedAt: n, at: n });
    });
    for (const one of articles) await store.saveFindings(findings({ stories: [one.story], articles: [one] }));
    expect(ofIndex('search_config', "k = 'automerge' AND v = 0")).toBe(1);
    expect(ofIndex('(SELECT DISTINCT segid FROM search_idx)')).toBeLessThan(25);
    const pages = ofIndex('search_data');
    const keep = { articles: 1, stories: 1, visits: 1 };
    for (let { next } = await store.prune(360, keep); next; ) ({ next } = await store.prune(360, keep, next));
    expect(ofIndex('search_data')).toBeLessThan(pages / 2);
    expect(await find('title:coast')).toHaveLength(41);
  });

  async function arrive(n: number, title: string): Promise<void> {
    const one = placedArticle(n, n, { title, teaser: `${title}.` });
    await store.saveFindings(findings({ stories: [n], articles: [one] }));
  }

  function ofIndex(table: string, where = '1'): number {
    const db = new DatabaseSync(file, { readOnly: true });
    const { rows } = db.prepare(`SELECT COUNT(*) AS rows FROM ${table} WHERE ${where}`).get()!;
    db.close();
    return Number(rows);
  }
});
