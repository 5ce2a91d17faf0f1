/** An archive as large as one grows in weeks, made in moments. For benches. */
import { openSqlite } from '../../src/store/sqlite/open.ts';
import { findings, placedArticle } from './articles.ts';
import { pressReport } from './press.ts';

export interface BigArchive {
  readonly reports: number;
  /** When the newest was collected, ms since the epoch. */
  readonly now: number;
  /** The time that they were collected in, ms; by default less than the three days that stories live. */
  readonly span?: number;
}

const PART = 500;
/** Reports of a story. */
const TOGETHER = 3;
const HOUR = 3_600_000;

export async function fillArchive(file: string, { reports, now, span = 70 * HOUR }: BigArchive): Promise<void> {
  const store = openSqlite(file);
  for (let from = 0; from < reports; from += PART) {
    const numbers = Array.from({ length: Math.min(PART, reports - from) }, (_, n) => from + n);
    const { articles, stories } = await store.reserveIds({ articles: numbers.length, stories: numbers.length });
    const made = numbers.map((number, n) => {
      const at = Math.round(now - span + (span * number) / reports);
      const story = stories + Math.floor(n / TOGETHER);
      const url = `https://archive.example/${number}-${pressReport(story, number).title.split(' ').slice(1, 5).join('-')}`;
      const texts = pressReport(story, number);
      return placedArticle(articles + n, story, {
        ...texts,
        url,
        link: url,
        at,
        collectedAt: at,
        publisher: `Outlet ${number % 300}`,
      });
    });
    await store.saveFindings(
      findings({ at: made[0]!.at, stories: [...new Set(made.map(({ story }) => story))], articles: made }),
    );
  }
  await store.close();
}
