import { byId, make } from './dom.ts';
import type { Shown, ShownChannel } from './wire.ts';

const THREADS_SIGN = '↳';
const SIGNS: Readonly<Record<number, string>> = { 1: '@', 5: '◁', 15: '▤', 16: '▦' };

export interface SideLook {
  current: string;
  /** The newest message read, by channel. */
  read: ReadonlyMap<string, string>;
  open: (channel: string) => void;
}

/** Draws the servers with their channels, and the threads below each channel. */
export function drawChannels({ servers }: Shown, look: SideLook): void {
  const sections = servers.map(({ name, channels }) => {
    const roots = channels.filter((one) => !one.parent_id);
    const withThreads = roots.flatMap((root) => [root, ...channels.filter((one) => one.parent_id === root.id)]);
    return make('section', {}, make('h2', {}, name), ...withThreads.map((one) => channelElement(one, look)));
  });
  byId('channels').replaceChildren(...sections);
}

function channelElement(channel: ShownChannel, { current, read, open }: SideLook): HTMLElement {
  const sign = channel.parent_id ? THREADS_SIGN : (SIGNS[channel.type] ?? '#');
  const last = channel.last_message_id;
  const isNew = last !== null && last !== read.get(channel.id) && channel.id !== current;
  const element = make(
    'button',
    { type: 'button', className: 'channel', onclick: () => open(channel.id) },
    make('span', { className: 'sign', ariaHidden: 'true' }, sign),
    channel.name,
    isNew && make('span', { className: 'aside' }, ' (unread)'),
  );
  element.classList.toggle('unread', isNew);
  element.classList.toggle('thread', Boolean(channel.parent_id));
  if (channel.id === current) element.ariaCurrent = 'page';
  return element;
}

/** What to try first, until it is closed. */
export function drawGuide({ guide, title }: Shown): void {
  document.title = title;
  if (!guide) return;
  byId('guide').hidden = false;
  byId('guide-title').textContent = guide.title;
  byId('guide-steps').replaceChildren(...guide.steps.map((step) => make('li', {}, step)));
  byId('guide-close').onclick = () => {
    byId('guide').hidden = true;
  };
}

export function drawBanner({ notice, progress }: { notice: string; progress: string }): void {
  byId('banner').hidden = !notice && !progress;
  byId('notice').textContent = notice;
  byId('progress').textContent = progress;
}

/** Draws the selection of the acting person, and the theme button. */
export function drawFoot({ people, me }: Shown): void {
  const person = byId<HTMLSelectElement>('person');
  const names = people.map(({ user, description }) =>
    make('option', { value: user.id, selected: user.id === me }, `${user.global_name} (${description})`),
  );
  person.replaceChildren(...names);
  person.onchange = () => {
    localStorage.setItem('as', person.value);
    location.reload();
  };
  byId('menu').onclick = (event) => {
    event.stopPropagation();
    openSide(true);
  };
  // On a phone the channel list covers the messages; a tap beside it, or Escape, closes it.
  document.querySelector('main')?.addEventListener('click', () => openSide(false));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && openSide(false));
  byId('theme').onclick = () => {
    const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    setTheme(isDark ? 'light' : 'dark');
  };
  const theme = localStorage.getItem('theme');
  if (theme) setTheme(theme);
}

export function openSide(isOpen: boolean): void {
  document.body.classList.toggle('side-open', isOpen);
  byId('menu').ariaExpanded = String(isOpen);
}

function setTheme(theme: string): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('theme', theme);
}
