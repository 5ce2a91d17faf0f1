/** How *Not relevant* asks and answers, and how `/watch why` tells. */
import { type APISelectMenuOption, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { LeftOut, Offered } from '../../desk/leave-out.ts';
import type { Alerted } from '../../desk/relevance.ts';
import type { Stopped, WhyNotAlerted } from '../../desk/why-not.ts';
import type { Mute, WithheldReason } from '../../news/alert/types.ts';
import type { BittenExclusion } from '../../news/watch/match/explain.ts';
import { type ButtonRow, button, row } from '../format/buttons.ts';
import { fitting, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, plainLine, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { undoButton } from './watch.ts';

/**
 * `not-how:<message>`, `not-word:<message>:<watch>`: select menus; `not-save:<message>:<watch>:<word>`: a button. A
 * watch goes by its number in the alert, since a name may be too long for an id.
 */
export const HOW = 'not-how';
export const WORD = 'not-word';
export const SAVE_WITHOUT = 'not-save';
/** Watches of one alert that a menu of 25 has room for. */
const MOST_WATCHES = 10;

export const GONE: AnswerBody = {
  content: 'What this button was about is no longer kept.',
  embeds: [],
  components: [],
};

export function renderAsk({ lead, watches, isNamed }: Alerted, key: string): AnswerBody {
  const option = (value: string, label: string, description?: string): APISelectMenuOption => ({
    value,
    label: shorten(plainLine(label), 100),
    ...(description && { description }),
  });
  const options = [
    option('hour', 'Mute this story for an hour'),
    option('day', 'Mute this story for a day'),
    option('ever', 'Mute this story for good'),
    option('change', 'Mute this story until it changes', 'Until another origin reports it'),
    ...watches
      .slice(0, MOST_WATCHES)
      .flatMap(({ number, watch: { name } }) => [
        ...(isNamed
          ? [
              option(
                `publisher:${number}`,
                `Leave ${lead.publisher} out of “${name}”`,
                'Changes the watch; can be undone',
              ),
            ]
          : []),
        option(`word:${number}`, `Leave a word out of “${name}” …`, 'You see first what that would change'),
      ]),
  ];
  return { content: 'What should be otherwise?', components: [menu(`${HOW}:${key}`, 'Choose', options)] };
}

export function renderMuted({ until, origins }: Mute, undo: number): AnswerBody {
  const lasting = origins === null ? 'for good' : 'until another origin reports it';
  const how = until === null ? lasting : `until ${timestamp(until, 'f')}`;
  return {
    content: `Muted in this channel, ${how}. The alert stays as it is meanwhile.`,
    embeds: [],
    components: [row([undoButton(undo)])],
  };
}

/** @param key of the alert's message and its watch: `<message>:<watch>` */
export function renderWords(words: readonly Offered[], key: string): AnswerBody {
  if (words.length === 0)
    return { content: 'There is no word in it that could be left out.', embeds: [], components: [] };
  return {
    content: 'Which word marks what you do not want?',
    components: [
      menu(
        `${WORD}:${key}`,
        'Choose a word',
        words.map(({ word, takes, of }) => ({ value: word, label: word, description: taking(takes, of) })),
      ),
    ],
  };
}

function taking(takes: number, of: number): string {
  return of === 1 ? 'In the one story caught lately' : `In ${takes} of the ${of} stories caught lately`;
}

export function renderWithout(word: string, left: LeftOut | null, key: string): AnswerBody {
  if (!left) return { content: 'That word cannot be left out of these terms.', embeds: [], components: [] };
  const { before, after, terms } = left;
  const gone = before.stories - after.stories;
  const days = Math.max(1, Math.round(before.span / 86_400_000));
  return {
    content:
      `\`${terms.replaceAll('`', 'ˋ')}\` would have caught **${after.stories}** instead of ${before.stories} stories in the last ${days === 1 ? 'day' : `${days} days`}; ` +
      `without “${escapeMarkdown(word)}” ${gone === 1 ? 'one goes' : `${gone} go`}. Nothing is saved yet.`,
    embeds: [],
    components: [row([button(`${SAVE_WITHOUT}:${key}:${word}`, 'Save', ButtonStyle.Primary)])],
  };
}

export function renderWhyNot(why: WhyNotAlerted | null): AnswerBody {
  if (!why) return { content: 'That story is not, or no longer, in the archive.' };
  const lines = why.watches.map(
    ({ watch, stopped }) => `- **${escapeMarkdown(watch.name)}** <#${watch.channel}>: ${inWords(stopped)}`,
  );
  return {
    embeds: [
      {
        title: shorten(escapeMarkdown(why.headline), LIMITS.embedTitle),
        description: lines.length
          ? fitting(lines, LIMITS.embedDescription, '\n')
          : 'This server watches for nothing yet.',
        color: 0x5865f2,
      },
    ],
  };
}

const REASONS: Readonly<Record<WithheldReason, string>> = {
  'too old': 'it matched, but was already old when it was first seen',
  known: 'only a later wording of a known report matched, and what is known does not alert again',
  'left out': 'its publisher, feed or language is left out by the watch',
  snoozed: 'it matched while the watch was snoozed',
  muted: 'it matched, but the story is muted in this channel',
  gathered: 'it matched while we were away, and went into one message with others',
  'too many': 'it matched, but the channel had its alerts of the hour: it went into one message with others',
};

function inWords(stopped: Stopped): string {
  switch (stopped.kind) {
    case 'alerted':
      return 'alerted';
    case 'refused':
      return REASONS[stopped.reason];
    case 'paused':
      return 'the watch is paused';
    case 'missing':
      return `no match: nothing in headline and opening stands for ${quoted(stopped.terms)}`;
    case 'excluded':
      return `no match: ${stopped.by.map(inThesaurus).join('; ')}`;
    case 'not so':
      return `no match: ${quoted(stopped.terms)} are there, but not near each other, or with a word that the watch leaves out`;
    case 'collected before':
      return 'it matches, but was collected before the watch stood like this';
  }
}

/** `the thesaurus (group embassy, not: brand ambassador) excludes “Brand ambassador”`. */
function inThesaurus({ group, kind, entry, words }: BittenExclusion): string {
  return `the thesaurus (group ${group}, ${kind}: ${escapeMarkdown(entry)}) excludes “${escapeMarkdown(words)}”`;
}

const quoted = (terms: readonly string[]) => terms.map((term) => `“${escapeMarkdown(term)}”`).join(', ');

function menu(custom_id: string, placeholder: string, options: APISelectMenuOption[]): ButtonRow {
  return row([{ type: ComponentType.StringSelect, custom_id, placeholder, options: options.slice(0, 25) }]);
}
