/** Views become Discord bodies: classic embeds with a content line, which is what a phone's notification shows. */
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { RenderOptions } from '../../delivery/target.ts';
import type { AlertView, GatheredView, MergedView, MessageView } from '../../news/alert/view.ts';
import { button } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { boldWithin, codeBlock, escapeMarkdown, link, plainLine, timestamp, webUrl } from '../format/markdown.ts';
import type { DiscordBody } from './body.ts';
import { renderUpdate } from './render-update.ts';

/** `why:<message key>`. Every alert carries one, by which it is found again in a channel's history. */
export const WHY = 'why';
/** `not:<message key>` */
export const NOT_RELEVANT = 'not';
/** `all:<message key>` */
export const ALL_REPORTS = 'all';
/** `status:<message key>`, under a notice. */
export const STATUS = 'status';

const DEFAULT_COLOUR = 0x5865f2;
/** A phone shows about this much of a notification. */
const CONTENT_LENGTH = 180;
/** A sentence of a summary, with its marks; a longer one is cut. */
const SENTENCE_LENGTH = 900;
/** Discord allows a hundred; this leaves space for the words. */
const MOST_ROLES = 50;
/** Where a feed names none. */
const UNKNOWN = 'Unknown publisher';

/**
 * The body of a message. When it is posted it carries its key as a nonce: Discord answers a second send of it with the
 * first message, for a few minutes.
 */
export function renderMessage(view: MessageView, { key, form, purpose, replyTo }: RenderOptions): DiscordBody {
  const body = bodyOf(view, key ?? '', form, purpose === 'post');
  if (key === null || purpose === 'edit') return body;
  // A deleted alert must not cost its update: then it is posted as a plain message.
  const reply = replyTo && { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
  return withNonce({ ...body, ...reply }, key);
}

function bodyOf(view: MessageView, key: string, form: RenderOptions['form'], ping: boolean): DiscordBody {
  switch (view.kind) {
    case 'alert':
      return form === 'full' ? renderAlert(view.alert, key, ping) : renderPlain(view.alert, key, form);
    case 'gathered':
      return form === 'full' ? renderGathered(view.gathered, key) : renderPlain(view.gathered, key, form);
    case 'update':
      return renderUpdate(form === 'full' ? view.update : { ...view.update, link: '' }, key, ping);
    case 'merged':
      return renderMerged(view.merged, key);
    case 'notice':
      return renderNotice(view.watch, key);
    case 'test':
      return renderTest(view.watch);
    case 'text':
      return renderText(view.text);
  }
}

/**
 * Renders an alert as a Discord message body. Only the roles of the matched watches can be mentioned, and only when
 * `ping` is true; an edit never mentions anyone.
 */
export function renderAlert(view: AlertView, key: string, ping: boolean): DiscordBody {
  const url = webUrl(view.link, LIMITS.url);
  const image = webUrl(view.image, LIMITS.url);
  return {
    content: contentLine(view),
    embeds: [
      {
        author: { name: shorten(plainLine(view.publisher), LIMITS.embedAuthor) || UNKNOWN },
        title: shorten(escapeMarkdown(view.headline), LIMITS.embedTitle),
        ...(url && { url }),
        description: descriptionOf(view),
        color: view.colour ?? DEFAULT_COLOUR,
        ...(image && { thumbnail: { url: image } }),
        fields: [
          { name: 'First', value: firstReport(view), inline: true },
          { name: 'Rests on', value: restsOn(view), inline: true },
          ...speaking(view),
        ],
        footer: { text: footer(view) },
        timestamp: new Date(view.latest?.at ?? view.at).toISOString(),
      },
    ],
    components: [{ type: ComponentType.ActionRow, components: buttons(view, key) }],
    allowed_mentions: { parse: [], roles: ping ? view.roles.slice(0, MOST_ROLES) : [] },
  };
}

/** An alert whose story turned out to be another's: it points there and is not updated any more. */
function renderMerged(view: MergedView, key: string): DiscordBody {
  const { server, channel, remoteId } = view.into;
  const there = server && remoteId ? `https://discord.com/channels/${server}/${channel}/${remoteId}` : null;
  const headline = escapeMarkdown(shorten(view.headline, CONTENT_LENGTH));
  return {
    content: `${escapeMarkdown(shorten(view.watches.join(', '), 80))} · ${headline}`,
    embeds: [
      {
        description: `This is the same story as ${there ? `[an earlier alert](${there})` : 'an earlier alert'} in this channel. It is continued there.`,
        color: view.colour ?? DEFAULT_COLOUR,
      },
    ],
    components: [
      { type: ComponentType.ActionRow, components: [button(`${ALL_REPORTS}:${key}`, 'All reports'), whyButton(key)] },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** Shows whether alerts of this watch can stand in its channel, and how they look; plainly no news, and nobody is mentioned. */
function renderTest(watch: string): DiscordBody {
  const name = escapeMarkdown(shorten(watch, 80));
  return {
    content: `Test · ${name} · this is how an alert begins; nothing has happened`,
    embeds: [
      {
        author: { name: 'Attaché' },
        title: 'This is a test, not news',
        description: `Alerts for **${name}** appear here. The headline links to the report; below it are at most three of its sentences.`,
        color: DEFAULT_COLOUR,
        fields: [
          { name: 'First', value: 'who reported it first', inline: true },
          { name: 'Rests on', value: 'how many reported it independently', inline: true },
        ],
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** A watch has gone blind: said once, for silence looks like peace. */
function renderNotice(watch: string, key: string): DiscordBody {
  const name = escapeMarkdown(shorten(watch, 80));
  return {
    content: `${name} · none of its feeds has answered for a day, so nothing can be found. Alerts go on by themselves when they answer again.`,
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: 'Status',
            custom_id: `${STATUS}:${key}`,
          },
        ],
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** Many stories in one message: while the bot was offline, or while Discord was. */
export function renderGathered(view: GatheredView, key: string): DiscordBody {
  const lines = view.stories.map(({ headline, link: to, publisher, at }) => {
    const url = webUrl(to, LIMITS.buttonUrl);
    return `- ${escapeMarkdown(shorten(headline, 110))} · ${escapeMarkdown(shorten(publisher, 40))} ${timestamp(at)}${url ? ` · ${link('read', url)}` : ''}`;
  });
  const noun = lines.length === 1 ? 'story' : 'stories';
  return {
    content: `${escapeMarkdown(shorten(view.watch, 80))} · ${view.because === 'away' ? `${lines.length} delayed ${noun}` : `${lines.length} more ${noun}, beyond this channel’s alerts an hour`}`,
    embeds: fill(lines, LIMITS.embedTotal - 500).map((description) => ({
      description,
      color: view.colour ?? DEFAULT_COLOUR,
    })),
    components: [{ type: ComponentType.ActionRow, components: [whyButton(key)] }],
    allowed_mentions: { parse: [] },
  };
}

/** A text for the people who run the bot; file names and terms in it come from outside, so it is shown as code. */
function renderText(text: string): DiscordBody {
  return { content: shorten(codeBlock(text), LIMITS.content), allowed_mentions: { parse: [] } };
}

/** What goes when Discord refused the full body: headline and link as text, or the headline alone. */
export function renderPlain(view: AlertView | GatheredView, key: string, form: 'plain' | 'no links'): DiscordBody {
  const stories = 'stories' in view ? view.stories : [view];
  const lines = stories.map((story) => {
    const headline = escapeMarkdown(shorten(story.headline, 300));
    return form === 'plain' ? `${headline} ${webUrl(story.link, LIMITS.buttonUrl) ?? ''}` : headline;
  });
  return {
    content: joinWithin(lines, LIMITS.content - 100, '\n'),
    components: [{ type: ComponentType.ActionRow, components: [whyButton(key)] }],
    allowed_mentions: { parse: [] },
  };
}

const MAY_REPEAT = '*May repeat* · ';

/** For an attempt whose first may have arrived, where history may not be read: a doubled alert is better than a lost one. */
export function markMayRepeat(body: DiscordBody): DiscordBody {
  const content = body.content ?? '';
  return content.startsWith(MAY_REPEAT)
    ? body
    : { ...body, content: shorten(`${MAY_REPEAT}${content}`, LIMITS.content) };
}

/** A body under its message's nonce (Discord's docs, Create Message). */
export function withNonce(body: DiscordBody, key: string): DiscordBody {
  return { ...body, nonce: key, enforce_nonce: true };
}

/** The content line, which is what a phone shows. */
export function firstLine({ content }: DiscordBody): string {
  return content?.split('\n')[0] ?? '';
}

/** Would a reader see the same? */
export function looksSame(a: DiscordBody, b: DiscordBody): boolean {
  const seen = ({ content, embeds, components }: DiscordBody) => JSON.stringify([content, embeds, components]);
  return seen(a) === seen(b);
}

function contentLine({ watches, roles, headline }: AlertView): string {
  const mentions = roles
    .slice(0, MOST_ROLES)
    .map((role) => `<@&${role}> `)
    .join('');
  const names = shorten(watches.join(', '), 80);
  // ": report" is a hedge of the headline; here the First line says whose report it is.
  const short = shorten(headline.replace(/: reports?$/i, ''), CONTENT_LENGTH - names.length);
  return `${mentions}${escapeMarkdown(names)} · ${escapeMarkdown(short)}`;
}

function descriptionOf(view: AlertView): string {
  const { latest } = view;
  const news = latest ? [`**New** ${timestamp(latest.at)}: ${escapeMarkdown(shorten(latest.line, 400))}`] : [];
  return [...news, summaryText(view)].filter(Boolean).join('\n');
}

function summaryText({ summary }: AlertView): string {
  const sentences = summary.map(({ text, bold, outlet }) => {
    const from = outlet ? ` (${escapeMarkdown(shorten(outlet, 80))})` : '';
    return `${boldWithin(text, bold, SENTENCE_LENGTH)}${from}`;
  });
  return joinWithin(sentences, LIMITS.embedDescription - 1_000, ' ');
}

function firstReport({ first }: AlertView): string {
  const outlet = `**${escapeMarkdown(shorten(first.outlet, 200)) || UNKNOWN}**`;
  const via = first.via ? `, relayed by ${escapeMarkdown(shorten(first.via, 200))}` : '';
  return `${outlet}${via}${first.at === null ? '' : ` ${timestamp(first.at)}`}`;
}

function restsOn({ independent, reports, primary }: AlertView): string {
  if (primary && independent === 1) return primarySource(primary, reports);
  if (reports === 1) return 'single report';
  return `${independent} independent ${independent === 1 ? 'report' : 'reports'}, ${reports} in all`;
}

/** `Statement by the Foreign Ministry, in 6 reports` */
function primarySource({ kind, by }: NonNullable<AlertView['primary']>, reports: number): string {
  const what = `${kind[0]!.toUpperCase()}${kind.slice(1)} by ${escapeMarkdown(shorten(by, 200))}`;
  return reports === 1 ? what : `${what}, in ${reports} reports`;
}

/** A line of its own, only where somebody speaks. */
function speaking({ speaking: parts }: AlertView): { name: string; value: string; inline: boolean }[] {
  const told = parts.map((part) => escapeMarkdown(shorten(part, 200)).trim()).filter(Boolean);
  const value = joinWithin(told, LIMITS.fieldValue, ' · ');
  return value.trim() === '' ? [] : [{ name: 'Speaking', value, inline: false }];
}

/** Discord writes the embed's time behind it, in the reader's own zone; markdown has no effect here (its docs, Embed). */
function footer({ watches, latest }: AlertView): string {
  return `${plainLine(shorten(watches.join(', '), 400))} · ${latest ? 'updated' : 'published'}`;
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
  return [
    ...read,
    button(`${ALL_REPORTS}:${key}`, 'All reports'),
    whyButton(key),
    button(`${NOT_RELEVANT}:${key}`, 'Not relevant'),
  ];
}

function whyButton(key: string): APIButtonComponent {
  return button(`${WHY}:${key}`, 'Why?');
}

/** Packs lines into descriptions, as few as will hold them; what is beyond the total is counted, not dropped in silence. */
function fill(lines: readonly string[], total: number): string[] {
  if (lines.length === 0) return [];
  const packed = [''];
  let used = 0;
  for (const [n, line] of lines.entries()) {
    if (used + line.length + 1 > total) {
      packed[packed.length - 1] += `\n- … and ${lines.length - n} more`;
      break;
    }
    used += line.length + 1;
    if (packed.at(-1)!.length + line.length + 1 > LIMITS.embedDescription - 100) packed.push('');
    packed[packed.length - 1] += `${packed.at(-1) ? '\n' : ''}${line}`;
  }
  return packed;
}
