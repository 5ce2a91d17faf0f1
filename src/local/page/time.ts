import { make } from './dom.ts';

const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How far the server's clock is ahead of this machine's, ms: the demo plays a day in minutes. */
let ahead = 0;

/** Takes over the server's clock. */
export function setClock(now: number): void {
  ahead = now - Date.now();
  tick();
}

const clockNow = () => Date.now() + ahead;

function ago(at: number): string {
  const seconds = Math.round((at - clockNow()) / 1000);
  if (Math.abs(seconds) < 60) return 'just now';
  const [unit, size] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return relative.format(Math.trunc(seconds / size), unit);
}

/** Draws a time as Discord shows `<t:…:style>`; relative ones are updated. */
export function timeElement(at: number, style = 'f'): HTMLElement {
  if (Math.abs(at) > 8.64e15) return make('span', {}, 'Invalid date');
  const exact = new Intl.DateTimeFormat('en', STYLES.F).format(at);
  const isRelative = style === 'R';
  const text = isRelative ? ago(at) : new Intl.DateTimeFormat('en', STYLES[style] ?? STYLES.f).format(at);
  const element = make('time', { dateTime: new Date(at).toISOString(), title: exact, className: 'stamp' }, text);
  if (isRelative) element.dataset.at = String(at);
  return element;
}

/** "Today at 14:02", as shown beside the author. */
export function postedAt(at: number): string {
  const day = (time: number) => new Date(time).toDateString();
  const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(at);
  if (day(at) === day(clockNow())) return `Today at ${clock}`;
  if (day(at) === day(clockNow() - 86_400_000)) return `Yesterday at ${clock}`;
  return new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** Updates the relative times on the page. */
export function tick(): void {
  for (const element of document.querySelectorAll<HTMLElement>('time[data-at]')) {
    element.textContent = ago(Number(element.dataset.at));
  }
}
