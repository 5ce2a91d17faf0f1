/** The chart of a message as a file under it. The body holds what is drawn, so that it is sent again unchanged. */
import type { RawFile, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import type { Trend } from '../../desk/trend/trend.ts';
import { type DiscordBody, wireBody } from './body.ts';

const NAME = 'trend.png';

export interface WithFiles {
  readonly body: RESTPostAPIChannelMessageJSONBody;
  readonly files: RawFile[];
}

/** @returns the body with its chart, in its first embed; null: it has none, or none can be drawn */
export async function withChart(body: DiscordBody): Promise<WithFiles | null> {
  const [embed, ...embeds] = body.embeds ?? [];
  if (!body.chart || !embed) return null;
  const drawn = await drawnChart(body.chart);
  if (!drawn) return null;
  const { data, description } = drawn;
  return {
    body: {
      ...wireBody(body),
      embeds: [{ ...embed, image: { url: `attachment://${NAME}` } }, ...embeds],
      attachments: [{ id: '0', description }],
    },
    files: [{ name: NAME, data, contentType: 'image/png' }],
  };
}

/** What draws is loaded when it is first needed. A chart that cannot be drawn must not cost its message. */
async function drawnChart(trend: Trend): Promise<{ readonly data: Buffer; readonly description: string } | null> {
  try {
    const [{ trendPicture }, { altText }] = await Promise.all([
      import('../../desk/trend/picture.ts'),
      import('../../desk/trend/words.ts'),
    ]);
    return { data: Buffer.from(await trendPicture(trend)), description: altText(trend) };
  } catch {
    return null;
  }
}
