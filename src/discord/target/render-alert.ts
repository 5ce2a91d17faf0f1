/** An alert as an embed, with the content line that a phone's notification shows. */
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type AlertView, countReports } from '../../news/alert/view.ts';
import { button } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { boldWithin, escapeMarkdown, plainLine, timestamp, webUrl } from '../format/markdown.ts';
import { DEFAULT_COLOUR, type DiscordBody } from './body.ts';
import { allowedMentions, withMentions } from './mentioning.ts';
import { ALL_REPORTS, NOT_RELEVANT, UNFOLLOW, whyButton } from './message-buttons.ts';
import { deskRows, handlingFields, levelColour, levelLine, levelNote, levelPrefix } from './render-level.ts';

/** A phone shows about this much of a notification. */
export const CONTENT_LENGTH = 180;
/** A sentence of a summary, with its marks; a longer one is cut. */
const SENTENCE_LENGTH = 900;
/** Where a feed names none. */
const UNKNOWN = 'Unknown publisher';

/**
 * Renders an alert as a Discord message body. Only those that its watches name can be mentioned, and only when
 * `ping` is true; an edit never mentions anyone.
 */
export function renderAlert(view: AlertView, key: string, ping: boolean): DiscordBody {
  const url = webUrl(view.link, LIMITS.url);
  const image = webUrl(view.image, LIMITS.url);
  return {
    content: contentLine(view),
    embeds: [
      {
        author: { name: shorten(plainLine(labelled(view, view.publisher)), LIMITS.embedAuthor) || UNKNOWN },
        title: shorten(escapeMarkdown(view.headline), LIMITS.embedTitle),
        ...(url && { url }),
        description: descriptionOf(view),
        color: levelColour(view) ?? view.colour ?? DEFAULT_COLOUR,
        ...(image && { thumbnail: { url: image } }),
        fields: [
          { name: 'First', value: firstReport(view), inline: true },
          { name: 'Rests on', value: restsOn(view), inline: true },
          ...smaller(view),
          ...speaking(view),
          ...handlingFields(view),
          ...following(view),
        ],
        footer: { text: footer(view) },
        timestamp: new Date(view.latest?.at ?? view.at).toISOString(),
      },
    ],
    components: [{ type: ComponentType.ActionRow, components: buttons(view, key) }, ...deskRows(view, key)],
    allowed_mentions: allowedMentions(view.mentions, ping),
  };
}

function contentLine(view: AlertView): string {
  const { watches, mentions, headline } = view;
  const names = shorten(watches.join(', '), 80);
  // ": report" is a hedge of the headline; here the First line says whose report it is.
  const short = shorten(headline.replace(/: reports?$/i, ''), CONTENT_LENGTH - names.length);
  return withMentions(mentions, `${levelPrefix(view)}${escapeMarkdown(names)} · ${escapeMarkdown(short)}`);
}

function descriptionOf(view: AlertView): string {
  const { latest } = view;
  const news = latest ? [`**New** ${timestamp(latest.at)}: ${escapeMarkdown(shorten(latest.line, 400))}`] : [];
  return [...levelLine(view), ...news, summaryText(view)].filter(Boolean).join('\n');
}

/** `RT (state media, Russia)` */
function labelled({ stateMedia }: AlertView, outlet: string): string {
  const label = Object.hasOwn(stateMedia, outlet) ? stateMedia[outlet] : undefined;
  return label === undefined ? outlet : `${outlet} (${label})`;
}

function summaryText(view: AlertView): string {
  const sentences = view.summary.map(({ text, bold, outlet }) => {
    const label = outlet !== null && Object.hasOwn(view.stateMedia, outlet) ? `, ${view.stateMedia[outlet]}` : '';
    const from = outlet ? ` (${escapeMarkdown(shorten(`${outlet}${label}`, 120))})` : '';
    return `${boldWithin(text, bold, SENTENCE_LENGTH)}${from}`;
  });
  return joinWithin(sentences, LIMITS.embedDescription - 1_000, ' ');
}

function firstReport(view: AlertView): string {
  const { first, stateMedia } = view;
  const label = Object.hasOwn(stateMedia, first.outlet)
    ? ` (${escapeMarkdown(shorten(stateMedia[first.outlet]!, 80))})`
    : '';
  const outlet = `**${escapeMarkdown(shorten(first.outlet, 200)) || UNKNOWN}**${label}`;
  const via = first.via ? `, relayed by ${escapeMarkdown(shorten(labelled(view, first.via), 200))}` : '';
  return `${outlet}${via}${first.at === null ? '' : ` ${timestamp(first.at)}`}`;
}

function restsOn({ independent, reports, primary }: AlertView): string {
  if (primary && independent === 1) return primarySource(primary, reports);
  return countReports(independent, reports);
}

/** `Statement by the Foreign Ministry, in 6 reports` */
function primarySource({ kind, by }: NonNullable<AlertView['primary']>, reports: number): string {
  const what = `${kind[0]!.toUpperCase()}${kind.slice(1)} by ${escapeMarkdown(shorten(by, 200))}`;
  return reports === 1 ? what : `${what}, in ${reports} reports`;
}

/** Only where a watch of the channel has big stories mute small ones. */
function smaller({ sideStories }: AlertView): { name: string; value: string; inline: boolean }[] {
  return sideStories === 0
    ? []
    : [{ name: 'Smaller stories', value: `${sideStories} without an alert: see All reports`, inline: true }];
}

/** A line of its own, only where somebody speaks. */
function speaking({ speaking: parts }: AlertView): { name: string; value: string; inline: boolean }[] {
  const told = parts.map((part) => escapeMarkdown(shorten(part, 200)).trim()).filter(Boolean);
  const value = joinWithin(told, LIMITS.fieldValue, ' · ');
  return value.trim() === '' ? [] : [{ name: 'Speaking', value, inline: false }];
}

/** In direct messages: until when the story is followed. */
function following({ follow }: AlertView): { name: string; value: string; inline: boolean }[] {
  if (!follow) return [];
  const { until, ended } = follow;
  const value = ended
    ? `ended ${timestamp(ended.at, 'f')}`
    : `until ${timestamp(until, 'f')}, or until the story is over`;
  return [{ name: 'Following', value, inline: false }];
}

/** Discord writes the embed's time behind it, in the reader's own zone; markdown has no effect here (its docs, Embed). */
function footer(view: AlertView): string {
  const { watches, latest } = view;
  return `${plainLine(shorten(watches.join(', '), 400))}${levelNote(view)} · ${latest ? 'updated' : 'published'}`;
}

function buttons(view: AlertView, key: string): APIButtonComponent[] {
  const url = webUrl(view.link, LIMITS.buttonUrl);
  const read: APIButtonComponent[] = url
    ? [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Link,
          label: shorten(`Read at ${plainLine(view.publisher) || 'the publisher'}`, LIMITS.buttonLabel),
          url,
        },
      ]
    : [];
  return [...read, button(`${ALL_REPORTS}:${key}`, 'All reports'), whyButton(key), ...lastButton(view, key)];
}

/** In a channel editors mute the story, or narrow the watch; in direct messages its one reader stops following. */
function lastButton({ follow }: AlertView, key: string): APIButtonComponent[] {
  if (!follow) return [button(`${NOT_RELEVANT}:${key}`, 'Not relevant')];
  return follow.ended ? [] : [button(`${UNFOLLOW}:${key}`, 'Stop following')];
}
