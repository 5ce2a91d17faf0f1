/** Rows of stories that are held back as side stories of others. */
import type { SideStory } from '../../news/alert/types.ts';
import type { ToldSideStory } from '../answers.ts';
import type { Row } from './row.ts';

export function sideStoryOf(row: Row): SideStory {
  return {
    story: Number(row.story),
    channel: String(row.channel),
    watch: String(row.watch),
    big: Number(row.big),
    article: Number(row.article),
  };
}

/** Those of some stories, each with the alert of the big story: `among` is the condition on `s.story`. */
export const toldSideStories = (among: string): string => `
  SELECT s.*, m.discord_id, a.server, c.kind AS channel_kind, COALESCE(r.title, '') AS title
  FROM side_stories s
    LEFT JOIN alerts a ON a.story = s.big AND a.channel = s.channel
    LEFT JOIN messages m ON m.id = a.message
    LEFT JOIN channels c ON c.id = a.channel
    LEFT JOIN articles r ON r.id = a.lead
  WHERE s.story ${among} ORDER BY s.made_at, s.story, s.channel, s.watch`;

/** Values: since. */
export const HELD_SINCE = `
  SELECT DISTINCT s.story FROM side_stories s
  WHERE EXISTS (SELECT 1 FROM articles a WHERE a.story = s.story AND a.at >= ?) ORDER BY s.story`;

/** From a row by `toldSideStories`. */
export function toldSideStory(row: Row): ToldSideStory {
  return {
    ...sideStoryOf(row),
    alert: {
      headline: String(row.title),
      server: row.server as string | null,
      remoteId: row.discord_id as string | null,
      inForum: row.channel_kind === 'forum',
    },
  };
}

/** An edit of the big stories' alerts becomes due: they tell how many stories they hold back. */
export const RAISE_BIG = `
  UPDATE messages SET wanted = wanted + 1 WHERE kind = 'alert' AND id IN (
    SELECT a.message FROM side_stories s JOIN alerts a ON a.story = s.big AND a.channel = s.channel WHERE s.story = ?)`;
