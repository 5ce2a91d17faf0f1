import type { APIMessage } from 'discord-api-types/v10';
import { openComposer } from './composer.ts';
import { byId, make } from './dom.ts';
import { followsOn, type Look, messageElement } from './message.ts';
import { askForm } from './modal.ts';
import { tick } from './time.ts';
import { type ActAnswer, act, type Happening, readMessages, readWorld, type Shown, type ShownChannel } from './wire.ts';

// What the page shows at this moment. Everything is drawn from it.
let world: Shown;
let current = '';
let messages: APIMessage[] = [];
let changedWhileReading = false;
let events: EventSource | undefined;
const read = new Map<string, string>(Object.entries(JSON.parse(localStorage.getItem('read') ?? '{}')));

const look: Look = { nameOf, press, dismiss, apps, use };
const me = () => world.me;
const channels = () => world.servers.flatMap((server) => server.channels);

/** The commands of the channel's server that this person may use. */
function commands() {
  const server = world.servers.find((one) => one.channels.some(({ id }) => id === current));
  const held = BigInt(server?.permissions ?? '0');
  return (server?.commands ?? []).filter(({ default_member_permissions: needed }) => {
    const wanted = BigInt(needed ?? '0');
    return (held & wanted) === wanted;
  });
}

const MESSAGE_COMMAND = 3;

function apps(): string[] {
  return commands()
    .filter((one) => one.type === MESSAGE_COMMAND)
    .map((one) => one.name);
}

function use(message: APIMessage, command: string): void {
  void attempt(() => act('context', { messageId: message.id, command, as: me() }), message.id);
}

function nameOf(kind: string, id: string): string {
  if (kind === '#') return `#${channels().find((one) => one.id === id)?.name ?? 'unknown'}`;
  if (kind === '@&') return '@role';
  const user = [world.bot, ...world.people.map((one) => one.user)].find((one) => one.id === id);
  return `@${user?.global_name ?? user?.username ?? 'unknown-user'}`;
}

async function start(): Promise<void> {
  world = await readWorld(localStorage.getItem('as') ?? '');
  drawBanner(world);
  drawPeople();
  openComposer({
    commands,
    channelId: () => current,
    as: me,
    write: (content) => void attempt(() => act('write', { channelId: current, as: me(), content })),
    send: (command, options) => void attempt(() => act('slash', { channelId: current, as: me(), command, options })),
  });
  const wanted = location.hash.slice(1);
  const first = channels().find((one) => one.id === wanted) ?? channels()[0];
  // Listening comes before reading: what is posted in between is then heard twice and never missed.
  await listen();
  if (first) await open(first.id);
  setInterval(tick, 5000);
}

function listen(): Promise<void> {
  events?.close();
  const source = new EventSource(`/local/events?as=${me()}`);
  events = source;
  source.onmessage = (event) => happened(JSON.parse(event.data) as Happening);
  return new Promise((resolve) => {
    // After a break (the server was restarted), what was missed is read again.
    source.onopen = () => {
      source.onopen = () => void refresh();
      resolve();
    };
  });
}

async function refresh(): Promise<void> {
  world = await readWorld(me());
  drawBanner(world);
  if (current) await open(current);
}

function happened({ type, body }: Happening): void {
  if (type === 'BANNER') drawBanner(body);
  else if (type === 'MESSAGE_CREATE') arrived(body);
  else if (type === 'MESSAGE_UPDATE') changed(body);
  else if (type === 'MESSAGE_DELETE') removed(body.id);
  else void reframe();
}

/** Channels, threads or commands have changed: the frame is read again, the messages stay. */
async function reframe(): Promise<void> {
  world = await readWorld(me());
  drawChannels();
  drawMessages();
}

function arrived(message: APIMessage): void {
  const channel = channels().find((one) => one.id === message.channel_id);
  if (channel) channel.last_message_id = message.id;
  if (message.channel_id !== current) {
    drawChannels();
    return;
  }
  if (messages.some((one) => one.id === message.id)) return;
  const stay = atBottom();
  messages.push(message);
  byId('messages').append(messageElement(message, look, follows(messages.length - 1)));
  if (stay) toBottom();
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
  document.body.classList.remove('side-open');
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
  byId<HTMLInputElement>('input').placeholder = `Message #${name}, or / for commands`;
}

function drawMessages(): void {
  const start = make(
    'li',
    { className: 'beginning' },
    `This is the beginning of #${channels().find((one) => one.id === current)?.name}.`,
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
  drawChannels();
}

function drawChannels(): void {
  const threadsOf = (id: string) =>
    channels()
      .filter((one) => one.parent_id === id)
      .map((one) => channelElement(one));
  const sections = world.servers.map((server) => {
    const roots = server.channels.filter((one) => !one.parent_id);
    return make(
      'section',
      {},
      make('h2', {}, server.name),
      ...roots.flatMap((one) => [channelElement(one), ...threadsOf(one.id)]),
    );
  });
  byId('channels').replaceChildren(...sections);
}

function channelElement(channel: ShownChannel): HTMLElement {
  const sign = channel.parent_id ? '↳' : channel.type === 5 ? '◁' : channel.type === 15 ? '▤' : '#';
  const element = make(
    'button',
    { type: 'button', className: 'channel', onclick: () => void open(channel.id) },
    make('span', { className: 'sign' }, sign),
    channel.name,
  );
  const isNew = channel.last_message_id !== null && channel.last_message_id !== read.get(channel.id);
  element.classList.toggle('unread', isNew && channel.id !== current);
  element.classList.toggle('thread', Boolean(channel.parent_id));
  if (channel.id === current) element.ariaCurrent = 'page';
  return element;
}

function drawBanner({ notice, progress }: { notice: string; progress: string }): void {
  byId('banner').hidden = !notice && !progress;
  byId('notice').textContent = notice;
  byId('progress').textContent = progress;
}

function drawPeople(): void {
  const person = byId<HTMLSelectElement>('person');
  const names = world.people.map(({ user, standing }) =>
    make('option', { value: user.id, selected: user.id === me() }, `${user.global_name} (${standing})`),
  );
  person.replaceChildren(...names);
  person.onchange = () => {
    localStorage.setItem('as', person.value);
    location.reload();
  };
  byId('menu').onclick = () => document.body.classList.toggle('side-open');
  byId('theme').onclick = () => {
    const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    setTheme(isDark ? 'light' : 'dark');
  };
}

function setTheme(theme: string): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('theme', theme);
}

async function press(message: APIMessage, customId: string, values?: string[]): Promise<void> {
  await attempt(
    () => act('click', { messageId: message.id, customId, as: me(), ...(values ? { values } : {}) }),
    message.id,
  );
}

function dismiss(message: APIMessage): void {
  removed(message.id);
}

/** Acts, and shows what came of it beyond messages: a form, or that nobody answered. */
async function attempt(work: () => Promise<ActAnswer>, messageId?: string): Promise<void> {
  try {
    const answer = await work();
    if (answer.kind === 'silence') complain('The application did not respond.');
    if (answer.kind !== 'modal') return;
    const values = await askForm(answer.modal);
    if (values)
      await attempt(
        () => act('submit', { channelId: current, modal: answer.modal, values, messageId, as: me() }),
        messageId,
      );
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

const theme = localStorage.getItem('theme');
if (theme) setTheme(theme);
await start();
