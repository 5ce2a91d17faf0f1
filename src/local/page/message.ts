import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { componentElement, type Press } from './components.ts';
import { link, make } from './dom.ts';
import { inline, markdown, type NameOf } from './markdown.ts';
import { postedAt, timeElement } from './time.ts';

export interface Look {
  nameOf: NameOf;
  press: Press;
  dismiss: (message: APIMessage) => void;
  /** The names of the commands in a message's menu, and how one is used. */
  apps: () => string[];
  use: (message: APIMessage, command: string) => void;
}

const EPHEMERAL = 64;
const LOADING = 128;
const COLOURS = ['#5865f2', '#3ba55d', '#faa61a', '#ed4245', '#eb459e', '#00a8fc'];

/** One message as the client people know would show it. `follows`: the one above is by the same author. */
export function messageElement(message: APIMessage, look: Look, follows: boolean): HTMLElement {
  const flags = message.flags ?? 0;
  const content = message.content && markdown(message.content, look.nameOf);
  const edited = message.edited_timestamp && make('span', { className: 'edited' }, '(edited)');
  if (content && edited) (content.lastElementChild ?? content).append(' ', edited);
  const body = make(
    'div',
    { className: 'body' },
    !follows && heading(message),
    flags & LOADING ? make('div', { className: 'thinking' }, `${nameOf(message)} is thinking…`) : undefined,
    content || undefined,
    ...message.embeds.map((embed) => embedElement(embed, look.nameOf)),
    ...message.attachments.map((file) =>
      make('a', { className: 'file', href: new URL(file.url).pathname, download: file.filename }, `⇩ ${file.filename}`),
    ),
    ...(message.components ?? []).map((one) => componentElement(one as never, message, look)),
    !content && edited ? edited : undefined,
    flags & EPHEMERAL ? privacy(message, look) : undefined,
  );
  const element = make(
    'li',
    { className: 'message', id: `m${message.id}` },
    follows ? make('span', { className: 'avatar' }) : avatar(message),
    body,
    flags & EPHEMERAL ? undefined : menu(message, look),
  );
  element.classList.toggle('follows', follows);
  element.classList.toggle('private', Boolean(flags & EPHEMERAL));
  return element;
}

const GROUP_MS = 420_000;

/** Messages of one author within seven minutes stand together, under one heading. */
export function followsOn(above: APIMessage | undefined, message: APIMessage | undefined): boolean {
  if (!above || !message || above.author.id !== message.author.id) return false;
  if (message.interaction_metadata || message.embeds.length > 0) return false;
  return Date.parse(message.timestamp) - Date.parse(above.timestamp) < GROUP_MS;
}

/** What a right click offers in the client people know. */
function menu(message: APIMessage, look: Look): HTMLElement | undefined {
  const commands = look.apps().map((name) => {
    const use = () => {
      look.use(message, name);
      details.open = false;
    };
    return make('button', { type: 'button', onclick: use }, name);
  });
  const details = make('details', { className: 'apps' }, make('summary', { title: 'Apps' }, '⋯'), ...commands);
  return commands.length > 0 ? details : undefined;
}

const nameOf = (message: APIMessage) => message.author.global_name ?? message.author.username;

function avatar(message: APIMessage): HTMLElement {
  const element = make('span', { className: 'avatar', ariaHidden: 'true' }, nameOf(message).slice(0, 1));
  element.style.background = COLOURS[Number(BigInt(message.author.id) % BigInt(COLOURS.length))]!;
  return element;
}

function heading(message: APIMessage): HTMLElement {
  const user = message.interaction_metadata?.user;
  const asked =
    user && message.type === 20
      ? make('span', { className: 'asked' }, `↱ ${user.global_name ?? user.username} used a command`)
      : undefined;
  return make(
    'div',
    { className: 'heading' },
    asked,
    make('span', { className: 'author' }, nameOf(message)),
    message.author.bot ? make('span', { className: 'tag' }, '✓ APP') : undefined,
    make('time', { dateTime: message.timestamp }, postedAt(Date.parse(message.timestamp))),
  );
}

function privacy(message: APIMessage, look: Look): HTMLElement {
  const dismiss = make(
    'button',
    { type: 'button', className: 'dismiss', onclick: () => look.dismiss(message) },
    'Dismiss message',
  );
  return make('div', { className: 'privacy' }, 'Only you can see this · ', dismiss);
}

/** Pictures are shown only where they are ours or stand in the text itself: nothing is fetched from outside. */
function isOwnPicture(url: string): boolean {
  return url.startsWith('data:image/') || url.startsWith(`${location.origin}/`);
}

function embedElement(embed: APIEmbed, names: NameOf): HTMLElement {
  const title =
    embed.title &&
    make(
      'div',
      { className: 'title' },
      ...(embed.url ? [link(embed.url, ...inline(embed.title, names))] : inline(embed.title, names)),
    );
  const author =
    embed.author &&
    make('div', { className: 'by' }, embed.author.url ? link(embed.author.url, embed.author.name) : embed.author.name);
  const fields = (embed.fields ?? []).map((field) =>
    make(
      'div',
      { className: field.inline ? 'field inline' : 'field' },
      make('div', { className: 'label' }, ...inline(field.name, names)),
      markdown(field.value, names),
    ),
  );
  const picture = [embed.thumbnail?.url, embed.image?.url].find((url) => url && isOwnPicture(url));
  const element = make(
    'article',
    { className: 'embed' },
    make(
      'div',
      { className: 'words' },
      author || undefined,
      title || undefined,
      embed.description ? markdown(embed.description, names) : undefined,
      fields.length > 0 && make('div', { className: 'fields' }, ...fields),
      footer(embed),
    ),
    picture ? make('img', { src: picture, alt: '', className: 'thumbnail' }) : undefined,
  );
  if (embed.color !== undefined) element.style.borderInlineStartColor = `#${embed.color.toString(16).padStart(6, '0')}`;
  return element;
}

function footer(embed: APIEmbed): HTMLElement | undefined {
  if (!embed.footer && !embed.timestamp) return undefined;
  const at = embed.timestamp ? timeElement(Date.parse(embed.timestamp), 'f') : undefined;
  return make('footer', {}, embed.footer?.text ?? '', at && embed.footer ? ' • ' : '', at);
}
