/** The answers of `/watch`: watches, and previews of their matches. */
import { type APIButtonComponentWithCustomId, ButtonStyle } from 'discord-api-types/v10';
import type { Changed } from '../../desk/change.ts';
import type { WatchFeedAddress } from '../../desk/desk.ts';
import type { WordSuggestion } from '../../desk/watches/learn.ts';
import { mutedByInWords } from '../../desk/watches/muted-by.ts';
import { spikesInWords } from '../../desk/watches/spikes.ts';
import type { Trial } from '../../desk/watches/trial.ts';
import { mentionsOf } from '../../news/alert/mentions.ts';
import { plural } from '../../news/text/plural.ts';
import type { Accepted } from '../../news/watch/match/explain.ts';
import { channelsOf, oneOfEachRow } from '../../news/watch/rows.ts';
import type { Watch } from '../../news/watch/types.ts';
import { button, row } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { codeBlock, escapeMarkdown, inlineCode, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { renderTrial } from './trial.ts';
import { MODES } from './watch-form.ts';
import { levelLines } from './watch-level.ts';

export const UNDO = 'undo';
export const SAVE = 'watch-save';
export const CHANGE = 'watch-change';
export const MORE = 'watch-more';
export const LEARN = 'watch-learn';

const COLOUR = 0x5865f2;
/** Words of the thesaurus shown for one word of a watch. */
const WORDS = 40;
const FEW = 10;

/** A short private reply. */
export function line(content: string): { kind: 'reply' } & AnswerBody {
  return { kind: 'reply', content: shorten(content, LIMITS.content) };
}

/** What was changed, with an Undo button. */
export function renderChanged(changed: Changed): AnswerBody {
  if (changed.kind === 'refused') return { content: shorten(escapeMarkdown(changed.reason), 1_900), components: [] };
  const sentence = withTimes(escapeMarkdown(changed.words));
  return {
    content: shorten(`${capital(sentence)}.`, 1_900),
    embeds: [],
    components: [row([undoButton(changed.undo)])],
  };
}

/** Times of the log, `2026-03-04T13:00Z`, as Discord shows them to each reader. */
function withTimes(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\dZ/g, (time) => {
    const at = Date.parse(time);
    return `${timestamp(at, 'f')}, ${timestamp(at)}`;
  });
}

/** What to type instead. */
export function notATime(typed: string, zone: string): string {
  return `I can’t read “${escapeMarkdown(shorten(typed, 60))}” as a time to come within a year. Try \`tomorrow 8:00\`, \`friday\`, \`18:30\`, \`in 2 hours\` or \`2026-03-04 08:00\` (${zone}).`;
}

/** @param undo the id of the stored undo */
export function undoButton(undo: number): APIButtonComponentWithCustomId {
  return button(`${UNDO}:${undo.toString(36)}`, 'Undo');
}

export function renderList(watches: readonly Watch[], now: number): AnswerBody {
  if (watches.length === 0) return { content: 'This server has no watches yet. Create one with `/watch add`.' };
  const lines = [...Map.groupBy(watches, ({ channel }) => channel)].flatMap(([channel, some]) => [
    `<#${channel}>`,
    ...some.map(
      (watch) =>
        `- **${escapeMarkdown(watch.name)}** ${inlineCode(watch.terms, 120)}${modeNote(watch)}${alsoNote(watch, watches)}${pausedNote(watch, now)}`,
    ),
  ]);
  const title = plural(oneOfEachRow(watches).length, 'watch', 'watches');
  return { embeds: [{ title, color: COLOUR, description: joinWithin(lines, LIMITS.embedDescription, '\n') }] };
}

/** In which other channels it posts, of those that the person can see. */
function alsoNote(watch: Watch, seen: readonly Watch[]): string {
  const isSame = ({ name, channel }: Watch) => name === watch.name && channelsOf(watch).includes(channel);
  const others = seen.filter((one) => isSame(one) && one.channel !== watch.channel);
  return others.length > 0 ? ` · also in ${others.map(({ channel }) => `<#${channel}>`).join(', ')}` : '';
}

/** `, mentions <@&1>, <@2> and here` */
function mentionNote(watch: Watch, verb: string): string {
  const { roles, users, words } = mentionsOf(watch);
  const all = [...roles.map((id) => `<@&${id}>`), ...users.map((id) => `<@${id}>`), ...words];
  return all.length > 0 ? `, ${verb} ${all.join(', ')}` : '';
}

function modeNote({ match = 'wide' }: Watch): string {
  return match === 'wide' ? '' : ` · ${match}`;
}

function pausedNote({ paused, pausedUntil }: Watch, now: number): string {
  if (paused) return ' · paused';
  return (pausedUntil ?? 0) > now ? ` · snoozed until ${timestamp(pausedUntil!, 'f')}` : '';
}

/** A suggestion, and the draft that its button names; null: this person may not add it. */
export interface OfferedWord {
  readonly suggestion: WordSuggestion;
  readonly draft: number | null;
}

export interface ShownWatch {
  readonly watch: Watch;
  /** Its channels that this person can see. */
  readonly places: readonly string[];
  readonly accepted: readonly Accepted[];
  readonly offered: readonly OfferedWord[];
  /** Its quiet hours and its digest, a line each. */
  readonly times: readonly string[];
  /** Where its alerts can be read as a feed; null where they cannot, or by others than this person. */
  readonly feed: WatchFeedAddress | null;
}

/** The watch, the words and phrases that it matches, and those that it could learn. */
export function renderWatch({ watch, places, accepted, offered, times, feed }: ShownWatch, now: number): AnswerBody {
  const lines = accepted.filter((one) => !one.leftOut).map(acceptedLine);
  const out = accepted.filter((one) => one.leftOut).map(acceptedLine);
  const facts = [
    `Posts in ${places.map((id) => `<#${id}>`).join(', ')}${mentionNote(watch, 'mentions')}${pausedNote(watch, now)}`,
    `Terms: ${inlineCode(watch.terms, 500)}`,
    `Mode: ${watch.match ?? 'wide'}, ${MODES[watch.match ?? 'wide'].hint}`,
    ...levelLines(watch),
    ...times.map((line) => withTimes(escapeMarkdown(line))),
    ...((watch.spike ?? null) === null ? [] : [`Spikes ${spikesInWords(watch.spike)}`]),
    ...(watch.mutedBy ? [escapeMarkdown(capital(mutedByInWords(watch)))] : []),
    ...choices('Only', watch.only),
    ...choices('Except', watch.except),
    ...(feed
      ? [`Feed, for whoever has the address: ${inlineCode(feed.json, 300)} or ${inlineCode(feed.atom, 300)}`]
      : []),
    '',
    'Matches',
    ...lines,
    ...(out.length > 0 ? ['Excludes', ...out] : []),
  ];
  const suggested = offered.length > 0 ? ['', SUGGESTED, ...offered.map(offerLine)] : [];
  const room = LIMITS.embedDescription - suggested.join('\n').length - 1;
  const buttons = offered.flatMap(({ suggestion, draft }) => (draft === null ? [] : [learnButton(suggestion, draft)]));
  return {
    embeds: [
      {
        title: shorten(escapeMarkdown(watch.name), LIMITS.embedTitle),
        color: watch.colour ?? COLOUR,
        description: [joinWithin(facts, room, '\n'), ...suggested].join('\n'),
      },
    ],
    ...(buttons.length > 0 && { components: [row(buttons)] }),
  };
}

const SUGGESTED =
  '**Suggestions** from reports of the same stories (the thesaurus serves all servers, so an operator adds them)';

/** `part company` for withdraw: would have matched 3 more stories, 1 of them muted here. */
function offerLine({ suggestion: { word, term, more, wrong, examples } }: OfferedWord): string {
  const cost = wrong > 0 ? `, ${wrong} of them muted in this channel` : '';
  const titles = examples.map((title) => `“${escapeMarkdown(shorten(title, 120))}”`).join(', ');
  return `- ${inlineCode(word, 80)} for *${escapeMarkdown(term)}* would have matched ${plural(more, 'more story', 'more stories')}${cost}: ${titles}`;
}

function learnButton({ word }: WordSuggestion, draft: number): APIButtonComponentWithCustomId {
  return button(`${LEARN}:${draft.toString(36)}`, shorten(`Add “${word}”`, LIMITS.buttonLabel));
}

function acceptedLine({ term, how, group, words, close, never }: Accepted): string {
  const listed = (label: string, all: readonly string[], most = WORDS) => {
    const more = all.length > most ? `, and ${all.length - most} more` : '';
    const shown = all.slice(0, most).map((word) => escapeMarkdown(word));
    return all.length > 0 ? [`${label} ${shown.join(', ')}${more}`] : [];
  };
  const also = group
    ? [...listed('also', words), ...listed('near other words', close), ...listed('but not', never, FEW)]
    : [];
  const from = group ? ` (thesaurus: ${escapeMarkdown(group)})` : '';
  return `- **${escapeMarkdown(term)}**, ${[how, ...also].join('; ')}${from}`;
}

const capital = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}`;

function choices(word: string, { feeds, publishers, languages, labels = [] }: Watch['only']): string[] {
  const all = [...publishers, ...languages, ...labels.map(({ name }) => `label ${name}`), ...feeds].map((one) =>
    escapeMarkdown(shorten(one, 100)),
  );
  return all.length ? [`${word}: ${shorten(all.join(', '), 500)}`] : [];
}

/** The reply to the watch form: what the draft would have matched, with Save and Edit. */
export function renderDraft(watch: Watch, trial: Trial, draft: number): AnswerBody {
  const places = channelsOf(watch).map((id) => `<#${id}>`);
  return {
    content: `**${escapeMarkdown(watch.name)}** in ${places.join(', ')}${mentionNote(watch, 'mentioning')}${optionNote(watch)}. Nothing is saved yet.`,
    embeds: [renderTrial(trial)],
    components: [
      row([button(`${SAVE}:${draft.toString(36)}`, 'Save', ButtonStyle.Primary), change(draft), more(draft)]),
    ],
  };
}

/** `, level urgent, only feeds labelled agencies` */
function optionNote({ level, updates = 'reply', digest, only, except }: Watch): string {
  const named = ({ labels = [] }: Watch['only']) => labels.map(({ name }) => escapeMarkdown(name)).join(', ');
  const notes = [
    level && `level ${level}`,
    updates !== 'reply' && `updates: ${updates}`,
    digest && `digest ${digest.line}`,
    named(only) && `only feeds labelled ${named(only)}`,
    named(except) && `not feeds labelled ${named(except)}`,
  ].filter(Boolean);
  return notes.map((note) => `, ${note}`).join('');
}

export function renderMistake(reason: string, caret: string | null, draft: number | null): AnswerBody {
  const content = `${escapeMarkdown(reason)}${caret ? `\n${codeBlock(shorten(caret, 1_500))}` : ''}`;
  return { content, embeds: [], components: draft === null ? [] : [row([change(draft), more(draft)])] };
}

function more(draft: number): APIButtonComponentWithCustomId {
  return button(`${MORE}:${draft.toString(36)}`, 'More options');
}

function change(draft: number): APIButtonComponentWithCustomId {
  return button(`${CHANGE}:${draft.toString(36)}`, 'Edit');
}
