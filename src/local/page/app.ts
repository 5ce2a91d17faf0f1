import type { APIMessage } from 'discord-api-types/v10';
import { type AppCommand, closeOnTurn } from './apps.ts';
import { openComposer } from './composer.ts';
import { byId, make } from './dom.ts';
import { isForum, postCards, tagElements } from './forum.ts';
import { followsOn, type MessageLook, messageElement } from './message.ts';
import { askForm } from './modal.ts';
import { drawBanner, drawChannels, drawFoot, drawGuide, openSide } from './side.ts';
import { setClock, tick } from './time.ts';
import type { NamedOf } from './typing.ts';
import { type ActAnswer, readMessages, readWorld, type ServerEvent, type Shown, sendAct } from './wire.ts';
import { channelsOf, choicesIn, commandsOf, nameIn, serverWith } from './world.ts';

// The page's state. Everything is drawn from it.
let world: Shown;
let current = '';
let messages: APIMessage[] = [];
let changedWhileReading = false;
let events: EventSource | undefined;
const read = new Map<string, string>(Object.entries(JSON.parse(localStorage.getItem('read') ?? '{}')));

const me = () => world.me;
const channels = () => channelsOf(world);
const channelAt = (id: string | null) => channels().find((one) => one.id === id);
const serverHere = () => serverWith(world, current);
const commands = () => commandsOf(serverHere());
const named: NamedOf = (kind, channelTypes) => choicesIn(world, serverHere(), { kind, channelTypes });
const nameOf = (kind: string, id: string) => nameIn(world, kind, id);
const look: MessageLook = { nameOf, named, press, dismiss, appsOf, threadOn };

const USER_COMMAND = 2;
const MESSAGE_COMMAND = 3;

/** A thread on a message has the message's id; so has a post, whose first message it is. */
function threadOn({ id, channel_id }: APIMessage): ReturnType<MessageLook['threadOn']> {
  const thread = channelAt(id);
  if (!thread || thread.id === channel_id) return undefined;
  return { name: thread.name, count: thread.message_count ?? 0, open: () => void open(id) };
}

function appsOf(message: APIMessage): { message: AppCommand[]; author: AppCommand[] } {
  const of = (type: number, target: object): AppCommand[] =>
    commands()
      .filter((one) => one.type === type)
      .map(({ name }) => ({
        name,
        use: () => void attempt(() => sendAct('context', { ...target, command: name, as: me() }), message.id),
      }));
  return {
    message: of(MESSAGE_COMMAND, { messageId: message.id }),
    author: of(USER_COMMAND, { userId: message.author.id, channelId: message.channel_id }),
  };
}

async function start(): Promise<void> {
  world = await readWorld(localStorage.getItem('as') ?? '');
  setClock(world.now);
  drawBanner(world);
  drawGuide(world);
  drawFoot(world);
  closeOnTurn();
  byId('newest').onclick = toBottom;
  byId('scroll').onscroll = () => {
    if (atBottom()) byId('newest').hidden = true;
  };
  const here = () => ({ channelId: current, as: me() });
  openComposer({
    commands,
    named,
    complain,
    write: (content, files) => void attempt(() => sendAct('write', { ...here(), content }, files)),
    send: (command, options, files) => void attempt(() => sendAct('slash', { ...here(), command, options }, files)),
    complete: (command, focused, options) =>
      sendAct<{ name: string; value: string }[]>('complete', { ...here(), command, focused, options }).catch(() => []),
  });
  const wanted = location.hash.slice(1);
  const first = channels().find((one) => one.id === wanted) ?? channels()[0];
  // Listen before reading: a message posted in between then arrives twice, but is never missed.
  await listen();
  if (first) await open(first.id);
  // Enabled only now, because the input needs the channel's commands.
  byId<HTMLInputElement>('input').disabled = false;
  byId('input').focus();
  setInterval(tick, 5000);
}

function listen(): Promise<void> {
  events?.close();
  const source = new EventSource(`/local/events?as=${me()}`);
  events = source;
  source.onmessage = (event) => happened(JSON.parse(event.data) as ServerEvent);
  return new Promise((resolve) => {
    // After a lost connection (the server was restarted), read again what was missed.
    source.onopen = () => {
      source.onopen = () => void refresh();
      resolve();
    };
  });
}

async function refresh(): Promise<void> {
  world = await readWorld(me());
  setClock(world.now);
  drawBanner(world);
  if (current) await open(current);
}

function happened({ type, body }: ServerEvent): void {
  if (type === 'BANNER') {
    setClock(body.now);
    drawBanner(body);
  } else if (type === 'MESSAGE_CREATE') arrived(body);
  else if (type === 'MESSAGE_UPDATE') changed(body);
  else if (type === 'MESSAGE_DELETE') removed(body.id);
  else void reframe();
}

let reframing: 'no' | 'reading' | 'again' = 'no';

/**
 * Channels, threads or commands have changed: reads everything again except the messages. What changes while it reads may be
 * missing in the answer, so it is read once more.
 */
async function reframe(): Promise<void> {
  if (reframing !== 'no') {
    reframing = 'again';
    return;
  }
  do {
    reframing = 'reading';
    world = await readWorld(me()).catch(() => world);
    drawSide();
    drawMessages();
  } while (wasAskedAgain());
  reframing = 'no';
}

const wasAskedAgain = (): boolean => reframing === 'again';

const EPHEMERAL = 64;

function arrived(message: APIMessage): void {
  const channel = channels().find((one) => one.id === message.channel_id);
  if (channel) channel.last_message_id = message.id;
  if (message.channel_id !== current) {
    // A thread that is not known yet is being read.
    if (!channel || channel.parent_id === current) void reframe();
    return void drawSide();
  }
  if (messages.some((one) => one.id === message.id)) return;
  const isForMe = Boolean((message.flags ?? 0) & EPHEMERAL) || message.author.id === me();
  const stay = isForMe || atBottom();
  messages.push(message);
  byId('messages').append(messageElement(message, look, follows(messages.length - 1)));
  if (stay) toBottom();
  else byId('newest').hidden = false;
  markRead();
}

function changed(message: APIMessage): void {
  const at = messages.findIndex((one) => one.id === message.id);
  if (at < 0) {
    changedWhileReading = true;
    return;
  }
  const stay = atBottom();
  messages[at] = message;
  const element = messageElement(message, look, follows(at));
  element.classList.add('fresh');
  byId(`m${message.id}`)?.replaceWith(element);
  if (stay) toBottom();
}

function removed(id: string): void {
  messages = messages.filter((one) => one.id !== id);
  byId(`m${id}`)?.remove();
}

const follows = (at: number) => followsOn(messages[at - 1], messages[at]);

async function open(id: string): Promise<void> {
  current = id;
  history.replaceState(null, '', `#${id}`);
  openSide(false);
  messages = [];
  changedWhileReading = false;
  const known = (await readMessages(id, me())).reverse();
  if (current !== id) return;
  if (changedWhileReading) {
    await open(id);
    return;
  }
  messages = [...known, ...messages.filter((heard) => !known.some((one) => one.id === heard.id))];
  drawMessages();
  toBottom();
  markRead();
  const name = channels().find((one) => one.id === id)?.name ?? '';
  byId('name').textContent = name;
  byId<HTMLInputElement>('input').placeholder = isForum(channelAt(id))
    ? 'Open a post to write in it, or / for commands'
    : `Message ${markOf(channelAt(id))}${name}, or / for commands`;
}

const DIRECT = 1;
const markOf = (channel: { type: number } | undefined) => (channel?.type === DIRECT ? '@' : '#');

function drawMessages(): void {
  const here = channelAt(current);
  if (here && isForum(here)) {
    byId('messages').replaceChildren(...postCards(here, channels(), (id) => void open(id)));
    return;
  }
  const tags = here ? tagElements(here, channelAt(here.parent_id)) : [];
  const start = make(
    'li',
    { className: 'beginning' },
    `This is the beginning of ${markOf(here)}${here?.name}.`,
    ...tags,
  );
  const older = make(
    'button',
    { type: 'button', className: 'button secondary', onclick: () => void loadOlder() },
    'Older messages',
  );
  const top = messages.length >= 50 ? make('li', { className: 'beginning' }, older) : start;
  byId('messages').replaceChildren(top, ...messages.map((message, at) => messageElement(message, look, follows(at))));
}

async function loadOlder(): Promise<void> {
  const scroll = byId('scroll');
  const fromEnd = scroll.scrollHeight - scroll.scrollTop;
  const older = await readMessages(current, me(), messages[0]?.id);
  messages = [...older.reverse(), ...messages];
  drawMessages();
  if (older.length < 50) byId('messages').firstElementChild?.remove();
  scroll.scrollTop = scroll.scrollHeight - fromEnd;
}

function atBottom(): boolean {
  const { scrollHeight, scrollTop, clientHeight } = byId('scroll');
  return scrollHeight - scrollTop - clientHeight < 120;
}

function toBottom(): void {
  const scroll = byId('scroll');
  scroll.scrollTop = scroll.scrollHeight;
}

function markRead(): void {
  const last = channels().find((one) => one.id === current)?.last_message_id;
  if (last) read.set(current, last);
  localStorage.setItem('read', JSON.stringify(Object.fromEntries(read)));
  drawSide();
}

function drawSide(): void {
  drawChannels(world, { current, read, open: (id) => void open(id) });
}

async function press(message: APIMessage, customId: string, values?: string[]): Promise<void> {
  await attempt(
    () => sendAct('click', { messageId: message.id, customId, as: me(), ...(values ? { values } : {}) }),
    message.id,
  );
}

function dismiss(message: APIMessage): void {
  removed(message.id);
}

/** Performs an action and shows its result if that is not a message: a form, or that the bot did not answer. */
async function attempt(work: () => Promise<ActAnswer>, messageId?: string): Promise<void> {
  try {
    const answer = await work();
    if (answer.kind === 'silence') complain('The application did not respond.');
    if (answer.kind !== 'modal') return;
    const channelId = current;
    const filled = await askForm(answer.modal, look);
    if (!filled) return;
    const { values, files } = filled;
    const form = { channelId, modal: answer.modal, values, messageId, as: me() };
    await attempt(() => sendAct('submit', form, files), messageId);
  } catch (error) {
    complain((error as Error).message);
  }
}

function complain(words: string): void {
  const element = make('li', { className: 'complaint', role: 'alert' }, words);
  byId('messages').append(element);
  toBottom();
  setTimeout(() => element.remove(), 8000);
}

await start();
