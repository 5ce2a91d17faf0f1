/** Why matches made no alert of their own. */
import type { SideContext } from './compose-side-stories.ts';
import type { NewAlert, NewMessage, Placed, Rewritten, StoryFile, WithheldMatch, WithheldReason } from './types.ts';

type WithheldContext = Pick<SideContext, 'snoozed' | 'silenced'> & {
  digestOnly?(channel: string, watch: string): boolean;
};

/** By channel: where people have muted the story, and where a bigger one holds it back. */
type Channels = Readonly<Record<'muted' | 'held', ReadonlySet<string>>>;

/** A channel with an alert of the story gets an edit, so only a mute or a silence holds anything back there. */
export function refusals(
  { story, alerts }: StoryFile,
  placed: readonly Placed[],
  { muted, held }: Channels,
  context: WithheldContext,
): WithheldMatch[] {
  const told = new Set(alerts.map(({ channel }) => channel));
  const reasonOf = ({ article, alertable }: Placed, match: Placed['matches'][number]): WithheldReason | null => {
    const { channel, watch } = match;
    if (muted.has(channel)) return 'muted';
    const isForDigest = context.digestOnly?.(channel, watch) ?? false;
    if (!isForDigest && context.snoozed(channel, watch)) return 'snoozed';
    if (context.silenced(article, story.id, match) !== null) return 'silenced';
    if (alertable === 'never' && !told.has(channel)) return 'too old';
    if (isForDigest) return 'digest';
    return held.has(channel) ? 'side story' : null;
  };
  return placed.flatMap((one) => {
    const { article } = one.article;
    const refused = one.matches.flatMap((match): WithheldMatch[] => {
      const reason = reasonOf(one, match);
      return reason === null ? [] : [{ article, channel: match.channel, watch: match.watch, reason }];
    });
    return [...refused, ...one.leftOut.map((key): WithheldMatch => ({ ...key, article, reason: 'left out' }))];
  });
}

/** A known article never alerts again, however its feed rewrites it. */
export function comeLate(rewritten: readonly Rewritten[]): WithheldMatch[] {
  return rewritten.flatMap(({ article, late }) => late.map((one) => ({ ...one, article, reason: 'known' as const })));
}

/** Matches whose story went into a message with others. */
export function gatheredAway(
  alerts: readonly NewAlert[],
  messages: readonly NewMessage[],
  placed: readonly Placed[],
): WithheldMatch[] {
  const founded = new Set(messages.filter(({ kind }) => kind === 'alert').map(({ id }) => id));
  const reasons = new Map(messages.map(({ id, kind }) => [id, kind === 'overflow' ? 'too many' : 'gathered'] as const));
  return alerts
    .filter(({ message }) => !founded.has(message))
    .flatMap(({ story, channel, message }) =>
      placed
        .filter(({ article }) => article.story === story)
        .flatMap(({ article, matches }) =>
          matches
            .filter((match) => match.channel === channel)
            .map(({ watch }) => ({
              article: article.article,
              channel,
              watch,
              reason: reasons.get(message) ?? 'gathered',
            })),
        ),
    );
}
