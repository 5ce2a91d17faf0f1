/** The answers of *Not relevant* and `/watch why`. */
import { type APISelectMenuOption, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { AlertInChannel } from '../../desk/alerts/relevance.ts';
import type { NoAlertReason, WhyNotAlerted } from '../../desk/stories/why-not.ts';
import type { ExclusionPreview, WordToExclude } from '../../desk/watches/exclude-word.ts';
import type { Mute, WithheldReason } from '../../news/alert/types.ts';
import { plural } from '../../news/text/plural.ts';
import { type ButtonRow, button, row } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, plainLine, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { bigStory } from './side-stories.ts';
import { vetoInWords } from './veto.ts';
import { undoButton } from './watch.ts';

/**
 * `not-how:<message>`, `not-word:<message>:<watch>`: select menus; `not-save:<message>:<watch>:<word>`: a button. The
 * watch is its number in the alert, because a name may be too long for an id.
 */
export const CHOOSE_ACTION = 'not-how';
export const CHOOSE_WORD = 'not-word';
export const SAVE_EXCLUSION = 'not-save';
/** A menu holds 25 options, so an alert shows at most this many watches. */
const MOST_WATCHES = 10;

export const EXPIRED: AnswerBody = {
  content: 'This alert has expired.',
  embeds: [],
  components: [],
};

export function renderNotRelevant({ lead, watches, isNamed }: AlertInChannel, key: string): AnswerBody {
  const option = (value: string, label: string, description?: string): APISelectMenuOption => ({
    value,
    label: shorten(plainLine(label), 100),
    ...(description && { description }),
  });
  const options = [
    option('hour', 'Mute this story for an hour'),
    option('day', 'Mute this story for a day'),
    option('ever', 'Mute this story permanently'),
    option('change', 'Mute this story until it changes', 'Until another newsroom reports it independently'),
    ...watches
      .slice(0, MOST_WATCHES)
      .flatMap(({ number, watch: { name } }) => [
        ...(isNamed
          ? [
              option(
                `publisher:${number}`,
                `Exclude ${lead.publisher} from “${name}”`,
                'Edits the watch; you can undo it',
              ),
            ]
          : []),
        option(`word:${number}`, `Exclude a word from “${name}”…`, 'Shows the effect before you save'),
      ]),
  ];
  return {
    content: 'What would you like to change?',
    components: [menu(`${CHOOSE_ACTION}:${key}`, 'Choose an action', options)],
  };
}

export function renderMuted({ until, origins }: Mute, undo: number): AnswerBody {
  const condition = origins === null ? 'permanently' : 'until another newsroom reports it independently';
  const how = until === null ? condition : `until ${timestamp(until, 'f')}`;
  return {
    content: `Story muted in this channel ${how}. Its alert won’t be updated while muted.`,
    embeds: [],
    components: [row([undoButton(undo)])],
  };
}

/** @param key of the alert's message and its watch: `<message>:<watch>` */
export function renderWordChoice(words: readonly WordToExclude[], key: string): AnswerBody {
  if (words.length === 0) return { content: 'This report has no word to exclude.', embeds: [], components: [] };
  return {
    content: 'Which word marks the stories you don’t want?',
    components: [
      menu(
        `${CHOOSE_WORD}:${key}`,
        'Choose a word',
        words.map(({ word, takes, of }) => ({ value: word, label: word, description: taking(takes, of) })),
      ),
    ],
  };
}

function taking(takes: number, of: number): string {
  return of === 1 ? 'In the only recent match' : `In ${takes} of ${of} recent matches`;
}

export function renderExclusion(word: string, left: ExclusionPreview | null, key: string): AnswerBody {
  if (!left) return { content: 'That word can’t be excluded from these terms.', embeds: [], components: [] };
  const { before, after, terms } = left;
  const gone = before.stories - after.stories;
  const days = Math.max(1, Math.round(before.span / 86_400_000));
  return {
    content:
      `\`${terms.replaceAll('`', 'ˋ')}\` would have matched **${after.stories}** instead of ${plural(before.stories, 'story', 'stories')} in the last ${days === 1 ? 'day' : `${days} days`}: ` +
      `excluding “${escapeMarkdown(word)}” removes ${gone}. Nothing is saved yet.`,
    embeds: [],
    components: [row([button(`${SAVE_EXCLUSION}:${key}:${word}`, 'Save', ButtonStyle.Primary)])],
  };
}

export function renderWhyNot(why: WhyNotAlerted | null): AnswerBody {
  if (!why) return { content: 'That story is not in the archive.' };
  const lines = why.watches.map(
    ({ watch, stopped }) => `- **${escapeMarkdown(watch.name)}** <#${watch.channel}>: ${inWords(stopped)}`,
  );
  return {
    embeds: [
      {
        title: shorten(escapeMarkdown(why.headline), LIMITS.embedTitle),
        description: lines.length
          ? joinWithin(lines, LIMITS.embedDescription, '\n')
          : 'This server has no watches yet.',
        color: 0x5865f2,
      },
    ],
  };
}

const REASONS: Readonly<Record<WithheldReason, string>> = {
  'too old': 'matched, but it was already too old when first seen',
  known: 'matched only after a known report was reworded; known reports don’t alert again',
  'left out': 'the watch excludes its publisher, feed or language',
  snoozed: 'matched while the watch was snoozed',
  muted: 'matched, but the story is muted in this channel',
  silenced: 'matched, but a silence of this server held it back; `/silence list` shows them',
  gathered: 'matched while the bot was offline; posted in a combined message',
  digest: 'matched; only the digest of this watch tells what it finds',
  'side story': 'matched, but a bigger story about the same matter runs here',
  'too many': 'matched, but the channel had reached its hourly limit; posted in a combined message',
};

function inWords(stopped: NoAlertReason): string {
  switch (stopped.kind) {
    case 'alerted':
      return 'alerted';
    case 'held':
      return `held by quiet hours until ${timestamp(stopped.until, 'f')}`;
    case 'refused':
      return REASONS[stopped.reason];
    case 'side story':
      return `matched, but is a side story of a bigger one, ${bigStory(stopped.by)}; it alerts when another newsroom reports it, or when the big one ends`;
    case 'paused':
      return 'the watch is paused';
    case 'missing':
      return `no match: headline and opening contain nothing for ${quoted(stopped.terms)}`;
    case 'excluded':
      return `no match: ${stopped.by.map(vetoInWords).join('; ')}`;
    case 'not so':
      return `no match: it contains ${quoted(stopped.terms)}, but not close enough together, or with an excluded word`;
    case 'collected before':
      return 'matches now, but was collected before the watch was created or changed';
  }
}

const quoted = (terms: readonly string[]) => terms.map((term) => `“${escapeMarkdown(term)}”`).join(', ');

function menu(custom_id: string, placeholder: string, options: APISelectMenuOption[]): ButtonRow {
  return row([{ type: ComponentType.StringSelect, custom_id, placeholder, options: options.slice(0, 25) }]);
}
