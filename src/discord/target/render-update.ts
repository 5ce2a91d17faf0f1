/** Renders an update: a short message that answers the alert, without an embed, so that it stays small. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { UpdateView } from '../../news/alert/view-update.ts';
import { plural } from '../../news/text/plural.ts';
import { button } from '../format/buttons.ts';
import { LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, plainLine, webUrl } from '../format/markdown.ts';
import type { DiscordBody } from './body.ts';
import { allowedMentions, withMentions } from './mentioning.ts';
import { ALL_REPORTS, NOT_RELEVANT, TAKE } from './message-buttons.ts';
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
          ...(view.waited === null
            ? [button(`${NOT_RELEVANT}:${key}`, 'Mute')]
            : [button(`${TAKE}:${key}`, 'Take', ButtonStyle.Primary)]),
        ],
      },
    ],
    allowed_mentions: { ...allowedMentions(view.mentions, ping), replied_user: false },
  };
}

/** `Update · Disasters · 131 dead in Tesmar earthquake (was 58) · Northern Bell` */
function firstLine(view: UpdateView): string {
  const names = shorten(view.watches.join(', '), 80);
  const headline = shorten(view.headline, FIRST_LINE - names.length);
  return `${kindOf(view)} · ${[names, headline, labelled(view)].map((part) => escapeMarkdown(part)).join(' · ')}`;
}

/** What an update is, in bold: a raised level says so first. */
function kindOf({ raised, waited }: UpdateView): string {
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
