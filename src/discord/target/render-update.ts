/** Renders an update: a short message that answers the alert, without an embed, so that it stays small. */
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { STORY_LASTS } from '../../news/alert/follow.ts';
import type { UpdateView } from '../../news/alert/view-update.ts';
import { plural } from '../../news/text/plural.ts';
import { button } from '../format/buttons.ts';
import { LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, link, messageUrl, plainLine, webUrl } from '../format/markdown.ts';
import type { DiscordBody } from './body.ts';
import { allowedMentions, withMentions } from './mentioning.ts';
import { ALL_REPORTS, NOT_RELEVANT, TAKE, UNFOLLOW } from './message-buttons.ts';
import { LEVEL_WORDS } from './render-level.ts';

/** A phone shows about this much of a notification. */
const FIRST_LINE = 220;
const SENTENCE = 600;
const MOST_EARLIER = 5;

/** @param key the message's key @param ping whether somebody may be mentioned: when it is posted, never by an edit */
export function renderUpdate(view: UpdateView, key: string, ping: boolean): DiscordBody {
  const url = webUrl(view.link, LIMITS.buttonUrl);
  const read = { type: ComponentType.Button, style: ButtonStyle.Link } as const;
  return {
    content: shorten(withMentions(view.mentions, [firstLine(view), ...detail(view)].join('\n')), LIMITS.content),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          ...(url ? [{ ...read, label: shorten(`Read at ${publisherOf(view)}`, LIMITS.buttonLabel), url }] : []),
          button(`${ALL_REPORTS}:${key}`, 'All reports'),
          ...lastButton(view, key),
        ],
      },
    ],
    allowed_mentions: { ...allowedMentions(view.mentions, ping), replied_user: false },
  };
}

function lastButton({ waited, follow, ended }: UpdateView, key: string): APIButtonComponent[] {
  if (ended || follow?.ended) return [];
  if (follow) return [button(`${UNFOLLOW}:${key}`, 'Stop following')];
  return waited === null
    ? [button(`${NOT_RELEVANT}:${key}`, 'Mute')]
    : [button(`${TAKE}:${key}`, 'Take', ButtonStyle.Primary)];
}

/** `Update · Disasters · 131 dead in Tesmar earthquake (was 58) · Northern Bell` */
function firstLine(view: UpdateView): string {
  const names = shorten(view.watches.join(', '), 80);
  const headline = shorten(view.headline, FIRST_LINE - names.length);
  return `${kindOf(view)} · ${[names, headline, labelled(view)].map((part) => escapeMarkdown(part)).join(' · ')}`;
}

/** What an update is, in bold: a raised level says so first. */
function kindOf({ raised, waited, ended }: UpdateView): string {
  if (ended) return '**You no longer follow this**';
  if (waited !== null) return '**Nobody has taken this**';
  return raised && raised.level !== 'info' ? `**Now ${raised.level}**` : '**Update**';
}

function raisedLine({ raised }: UpdateView): string[] {
  if (!raised) return [];
  const reason = raised.reason === '' ? 'by its watch' : escapeMarkdown(shorten(raised.reason, 300));
  return [`**${LEVEL_WORDS[raised.level]}:** ${reason}`];
}

function waitedLine({ waited }: UpdateView): string[] {
  return waited === null ? [] : [`This urgent alert has waited ${lasting(waited)} for somebody to take it.`];
}

const HOUR = 3_600_000;

/** In whole hours or days: nobody counts the minutes. */
function roughly(ms: number): string {
  if (ms < 2 * HOUR) return lasting(ms);
  return ms < 48 * HOUR ? plural(Math.round(ms / HOUR), 'hour') : plural(Math.round(ms / HOUR / 24), 'day');
}

/** Why a story is followed no longer, and how to follow it again. */
function endedLines({ ended }: UpdateView): string[] {
  if (!ended) return [];
  const why =
    ended.why === 'time'
      ? `You followed it for ${roughly(ended.until - ended.since)}.`
      : `No report of it has come for ${roughly(STORY_LASTS)}, so the story counts as over.`;
  const { server = null, channel = '', remoteId = null, inForum = false } = ended.found ?? {};
  const there = messageUrl({ server, channel, remoteId }, inForum);
  if (there === null) return [why];
  const alert = link('its alert', there);
  return [why, `To follow it again, press *All reports* below ${alert}, then *Follow*.`];
}

/** `15 minutes`, `2 hours` */
function lasting(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes % 60 === 0 ? plural(minutes / 60, 'hour') : plural(minutes, 'minute');
}

function detail(view: UpdateView): string[] {
  const { sentence, earlier, joined } = view;
  const before = earlier
    .slice(-MOST_EARLIER)
    .map(
      ({ headline, publisher }) =>
        `- Before that: ${escapeMarkdown(shorten(headline, 150))} (${escapeMarkdown(shorten(publisher, 60))})`,
    );
  const also = joined.length > 0 ? [`This story now also matches ${escapeMarkdown(joined.join(', '))}.`] : [];
  return [
    ...waitedLine(view),
    ...endedLines(view),
    ...raisedLine(view),
    ...(sentence ? [escapeMarkdown(shorten(sentence, SENTENCE))] : []),
    ...before,
    ...also,
  ];
}

/** `RT (state media, Russia)` */
function labelled(view: UpdateView): string {
  return view.stateMedia ? `${publisherOf(view)} (${view.stateMedia})` : publisherOf(view);
}

function publisherOf({ publisher }: UpdateView): string {
  return shorten(plainLine(publisher), 60) || 'the publisher';
}
