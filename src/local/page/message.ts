import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { type AppCommand, appsElement, onRightClick } from './apps.ts';
import { componentElement, type Press } from './components.ts';
import { linkElement, make } from './dom.ts';
import { inline, markdown, type NameOf } from './markdown.ts';
import { fileElement, isOwnPicture } from './media.ts';
import { postedAt, timeElement } from './time.ts';
import type { NamedOf } from './typing.ts';

export interface MessageLook {
  nameOf: NameOf;
  named: NamedOf;
  press: Press;
  dismiss: (message: APIMessage) => void;
  /** The thread on a message, with how many messages it has; undefined: there is none. */
  threadOn: (message: APIMessage) => { name: string; count: number; open: () => void } | undefined;
  /** The commands in the context menus of the message and of its author. */
  appsOf: (message: APIMessage) => { message: AppCommand[]; author: AppCommand[] };
}

const CROSSPOSTED = 1;
const EPHEMERAL = 64;
const LOADING = 128;
const COLOURS = ['#5865f2', '#3ba55d', '#faa61a', '#ed4245', '#eb459e', '#00a8fc'];

/** Draws a message as Discord's client would. `follows`: the one above is by the same author. */
export function messageElement(message: APIMessage, look: MessageLook, follows: boolean): HTMLElement {
  const isPrivate = Boolean((message.flags ?? 0) & EPHEMERAL);
  const apps = look.appsOf(message);
  const menu = isPrivate ? undefined : appsElement(apps.message, 'Apps for this message', '⋯');
  const element = make(
    'li',
    { className: 'message', id: `m${message.id}` },
    follows ? make('span', { className: 'avatar' }) : avatar(message),
    make(
      'div',
      { className: 'body' },
      !follows && heading(message, apps.author),
      ...said(message, look),
      isPrivate ? privacy(message, look) : undefined,
    ),
    menu,
  );
  onRightClick(element, menu);
  element.classList.toggle('follows', follows);
  element.classList.toggle('private', isPrivate);
  return element;
}

function said(message: APIMessage, look: MessageLook): (Node | undefined)[] {
  const flags = message.flags ?? 0;
  const content = message.content ? markdown(message.content, look.nameOf) : undefined;
  const edited = message.edited_timestamp ? make('span', { className: 'edited' }, '(edited)') : undefined;
  if (content && edited) (content.lastElementChild ?? content).append(' ', edited);
  // Files that an embed shows are not shown again below it.
  const pictured = message.embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]);
  return [
    flags & LOADING ? make('div', { className: 'thinking' }, `${nameOf(message)} is thinking…`) : undefined,
    content,
    ...message.embeds.map((embed) => embedElement(embed, look.nameOf)),
    ...message.attachments.filter(({ url }) => !pictured.includes(url)).map(fileElement),
    ...(message.components ?? []).map((one) => componentElement(one as never, message, look)),
    flags & CROSSPOSTED ? make('div', { className: 'published' }, '✓ Published') : undefined,
    threadElement(message, look),
    content ? undefined : edited,
  ];
}

function threadElement(message: APIMessage, look: MessageLook): HTMLElement | undefined {
  const thread = look.threadOn(message);
  if (!thread) return undefined;
  const { name, count, open } = thread;
  return make(
    'button',
    { type: 'button', className: 'thread-link', onclick: open },
    make('span', { className: 'thread-name' }, name),
    make('span', { className: 'thread-count' }, `${count} ${count === 1 ? 'message' : 'messages'} ›`),
  );
}

const GROUP_MS = 420_000;

/** Messages by one author within seven minutes share a heading. */
export function followsOn(above: APIMessage | undefined, message: APIMessage | undefined): boolean {
  if (!above || !message || above.author.id !== message.author.id) return false;
  if (message.interaction_metadata || message.referenced_message || message.embeds.length > 0) return false;
  return Date.parse(message.timestamp) - Date.parse(above.timestamp) < GROUP_MS;
}

const nameOf = (message: APIMessage) => message.author.global_name ?? message.author.username;

function avatar(message: APIMessage): HTMLElement {
  const element = make('span', { className: 'avatar', ariaHidden: 'true' }, nameOf(message).slice(0, 1));
  element.style.background = COLOURS[Number(BigInt(message.author.id) % BigInt(COLOURS.length))]!;
  return element;
}

function heading(message: APIMessage, apps: readonly AppCommand[]): HTMLElement {
  return make(
    'div',
    { className: 'heading' },
    asked(message),
    answered(message),
    authorElement(message, apps),
    message.author.bot ? make('span', { className: 'tag' }, '✓ APP') : undefined,
    make('time', { dateTime: message.timestamp }, postedAt(Date.parse(message.timestamp))),
  );
}

const SLASH = 20;
const FROM_MENU = 23;

/** The line above an answer: who used which command. */
function asked({ type, interaction_metadata: asking }: APIMessage): HTMLElement | undefined {
  if (!asking || (type !== SLASH && type !== FROM_MENU)) return undefined;
  // For a form: the command that opened it.
  const { name } = ('triggering_interaction_metadata' in asking ? asking.triggering_interaction_metadata : asking) as {
    name?: string;
  };
  const { user } = asking;
  const what = name ? `${type === SLASH ? '/' : ''}${name}` : 'a command';
  return make('span', { className: 'asked' }, `↱ ${user.global_name ?? user.username} used ${what}`);
}

/** The message that this one answers, in a line. */
function answered({ referenced_message: to }: APIMessage): HTMLElement | undefined {
  if (!to) return undefined;
  return make('span', { className: 'asked' }, `↱ ${nameOf(to)}: ${to.content.slice(0, 80)}`);
}

/** The author's name, which opens the member's context menu if it has commands. */
function authorElement(message: APIMessage, apps: readonly AppCommand[]): HTMLElement {
  const name = make('span', { className: 'author' }, nameOf(message));
  const menu = appsElement(apps, `Apps for ${nameOf(message)}`, nameOf(message));
  if (!menu) return name;
  menu.classList.add('author');
  onRightClick(menu, menu);
  return menu;
}

function privacy(message: APIMessage, look: MessageLook): HTMLElement {
  const dismiss = make(
    'button',
    { type: 'button', className: 'dismiss', onclick: () => look.dismiss(message) },
    'Dismiss message',
  );
  return make('div', { className: 'privacy' }, 'Only you can see this · ', dismiss);
}

function embedElement(embed: APIEmbed, names: NameOf): HTMLElement {
  const title =
    embed.title &&
    make(
      'div',
      { className: 'title' },
      ...(embed.url ? [linkElement(embed.url, ...inline(embed.title, names))] : inline(embed.title, names)),
    );
  const author =
    embed.author &&
    make(
      'div',
      { className: 'by' },
      embed.author.url ? linkElement(embed.author.url, embed.author.name) : embed.author.name,
    );
  const fields = (embed.fields ?? []).map((field) =>
    make(
      'div',
      { className: field.inline ? 'field inline' : 'field' },
      make('div', { className: 'label' }, ...inline(field.name, names)),
      markdown(field.value, names),
    ),
  );
  const own = (url: string | undefined) => (url && isOwnPicture(url) ? url : undefined);
  const [small, large] = [own(embed.thumbnail?.url), own(embed.image?.url)];
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
      large ? make('img', { src: large, alt: '', className: 'picture' }) : undefined,
      footer(embed),
    ),
    small ? make('img', { src: small, alt: '', className: 'thumbnail' }) : undefined,
  );
  if (embed.color !== undefined) element.style.borderInlineStartColor = `#${embed.color.toString(16).padStart(6, '0')}`;
  return element;
}

function footer(embed: APIEmbed): HTMLElement | undefined {
  if (!embed.footer && !embed.timestamp) return undefined;
  const at = embed.timestamp ? timeElement(Date.parse(embed.timestamp), 'f') : undefined;
  return make('footer', {}, embed.footer?.text ?? '', at && embed.footer ? ' • ' : '', at);
}
