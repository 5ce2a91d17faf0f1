/**
 * `npm run -s measure:developments -- FILE.jsonl`: what each report of a story tells anew, one JSON line a story.
 */
import { readFileSync } from 'node:fs';
import { inputOf } from './input.ts';

interface Line {
  readonly id: string;
  readonly reports: readonly {
    readonly publisher: string;
    readonly title: string;
    readonly text: string;
    readonly publishedAt: number;
  }[];
}

const file = inputOf({
  command: 'npm run measure:developments',
  says: 'Prints what each report of a story tells anew, one JSON line a story.',
  argument: ['FILE.jsonl', 'a file with one story a line'],
});

const { developmentsOf } = await import('../../src/news/story/developments.ts');
const stories = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line);
for (const { id, reports } of stories) {
  const found = developmentsOf(reports.map((report, n) => ({ ...report, article: n, at: report.publishedAt })));
  const developments = found.map(({ article, kind, sentence }) => ({
    report: article,
    kind: kind === 'all-clear' ? 'allclear' : kind,
    sentence,
  }));
  console.log(JSON.stringify({ id, developments }));
}
