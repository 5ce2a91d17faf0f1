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

function ago(at: number): string {
  const seconds = Math.round((at - Date.now()) / 1000);
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
  if (day(at) === day(Date.now())) return `Today at ${clock}`;
  if (day(at) === day(Date.now() - 86_400_000)) return `Yesterday at ${clock}`;
  return new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** Updates the relative times on the page. */
export function tick(): void {
  for (const element of document.querySelectorAll<HTMLElement>('time[data-at]')) {
    element.textContent = ago(Number(element.dataset.at));
  }
}
