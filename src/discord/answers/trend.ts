/** The answer of `/stories trend`, and of *Trend* under a spike. */
import { drawnName } from '../../desk/trend/chart.ts';
import { trendCsv } from '../../desk/trend/csv.ts';
import { trendPicture } from '../../desk/trend/picture.ts';
import type { TrendAnswer } from '../../desk/trend/trend.ts';
import { altText, lineInWords, spanInWords } from '../../desk/trend/words.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';

const PICTURE = 'trend.png';

export async function renderTrend(answer: TrendAnswer): Promise<AnswerBody> {
  if (answer.kind === 'refused') {
    const about = answer.about === null ? '' : `**${escapeMarkdown(shorten(answer.about, 400))}**: `;
    return { content: shorten(`${about}${answer.reason}`, LIMITS.content), embeds: [], components: [] };
  }
  const { trend } = answer;
  const lines = trend.lines.map((line, n) => {
    const name = escapeMarkdown(shorten(line.watch.name, 80));
    const drawn = drawnName(line, n);
    const isCalled = line.watch.name.startsWith(drawn.replace(/…$/, '')) ? '' : ` (${drawn} in the picture)`;
    return lineInWords(line, `**${name}**${isCalled}`);
  });
  return {
    content: joinWithin([`Mentions a day, ${spanInWords(trend)}`, ...lines], LIMITS.content, '\n'),
    files: [
      { name: PICTURE, bytes: await trendPicture(trend), description: altText(trend) },
      { name: 'trend.csv', bytes: new TextEncoder().encode(trendCsv(trend)) },
    ],
  };
}
