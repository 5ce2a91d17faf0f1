/**
 * What attributing and summarising costs the main thread: `npm run bench -- alert-work`. Reports of 5 kB, made up of the demo's
 * sentences; each attributed, and an alert about each made, here and by the worker. CPU time of the main thread alone, beside
 * that of splitting the same text into words.
 */
import { CARDANNE } from '../../src/demo/stories/cardanne.ts';
import { LINDHAVEN_TALKS } from '../../src/demo/stories/lindhaven-talks.ts';
import { LYUTOGORSK } from '../../src/demo/stories/lyutogorsk.ts';
import { viewMessage } from '../../src/news/alert/view.ts';
import { indexPublishers } from '../../src/news/publishers.ts';
import { attribute } from '../../src/news/story/attribute.ts';
import { split } from '../../src/news/text/words.ts';
import { openReader } from '../../src/wire/worker/reader.ts';
import { placedArticle } from '../support/articles.ts';
import type { Bench } from '../support/bench.ts';

const REPORTS = 200;
const LENGTH = 5_000;
const PUBLISHERS = indexPublishers([]);
const DEFAULTS = { desk: null, escalate: null };

const pieces = [...CARDANNE, ...LINDHAVEN_TALKS, ...LYUTOGORSK];
const sentences = pieces.flatMap(({ teaser, body = [] }) => [teaser, ...body]);

/** Each begins with another paragraph, so that no two are the same. */
function textOf(n: number): string {
  let made = '';
  for (let at = n * 7; made.length < LENGTH; at++) made += `${sentences[at % sentences.length]}\n\n`;
  return made.slice(0, LENGTH);
}

const reports = Array.from({ length: REPORTS }, (_, n) =>
  placedArticle(n + 1, n + 1, { title: pieces[n % pieces.length]!.title, text: textOf(n) }),
);
const message = { id: 1, kind: 'alert' as const, channel: '7', watch: 'Docks' };
const filesOf = (report: (typeof reports)[number]) => [
  {
    story: { id: report.story, reports: [{ ...report, attribution: attribute(report, PUBLISHERS) }] },
    matches: [],
    alerts: [{ story: report.story, channel: '7', message: 1, lead: report.article, watches: ['Docks'] }],
  },
];

/** ms of this thread's CPU time a report. */
async function timed(work: (n: number) => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  for (let n = 0; n < REPORTS; n++) await work(n);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000 / REPORTS;
}

export const bench: Bench = async (tell) => {
  const reader = openReader({ hurry: 600_000 });
  const files = reports.map(filesOf);
  const shown = { watches: [], publishers: PUBLISHERS, defaults: DEFAULTS };
  const textsOf = (n: number) => ({ texts: [reports[n]!], publishers: PUBLISHERS });
  await reader.attribute(textsOf(0));
  await reader.view({ message, files: files[0]!, ...shown });
  for (const report of reports) split(report.text);
  const beside = {
    unit: 'ms',
    peer: 'the same text, split into words',
    theirs: await timed((n) => split(reports[n]!.text)),
  };
  const here = { ...shown, defaults: () => DEFAULTS };
  const ways = [
    ['attribute 5 kB, on the main thread', (n: number) => attribute(reports[n]!, PUBLISHERS)],
    ['attribute 5 kB by the worker, time of the main thread', (n: number) => reader.attribute(textsOf(n))],
    ['an alert about 5 kB, on the main thread', (n: number) => viewMessage(message, files[n]!, here)],
    [
      'an alert about 5 kB by the worker, time of the main thread',
      (n: number) => reader.view({ message, files: files[n]!, ...shown }),
    ],
  ] as const;
  for (const [what, work] of ways) tell({ what, ours: await timed(work), ...beside });
  await reader.close();
};
