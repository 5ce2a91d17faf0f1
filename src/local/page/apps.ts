import { make } from './dom.ts';

/** One command of a context menu, under *Apps*. */
export interface App {
  name: string;
  use: () => void;
}

/** What a right click offers in the client people know; here it has a button too, for keyboards and fingers. */
export function appsElement(apps: readonly App[], label: string, face: string): HTMLDetailsElement | undefined {
  if (apps.length === 0) return undefined;
  const commands = apps.map(({ name, use }) => {
    const onclick = () => {
      details.open = false;
      use();
    };
    return make('button', { type: 'button', onclick }, name);
  });
  const details = make(
    'details',
    { className: 'apps' },
    make('summary', { title: 'Apps', ariaLabel: label }, face),
    make('div', { className: 'list' }, ...commands),
  );
  details.onkeydown = (event) => {
    if (event.key === 'Escape') details.open = false;
  };
  return details;
}

/** Opens the menu by a right click too, except where the browser's own is wanted: on links, pictures, and marked text. */
export function onRightClick(element: HTMLElement, details: HTMLDetailsElement | undefined): void {
  if (!details) return;
  element.oncontextmenu = (event) => {
    const isTheirs = (event.target as HTMLElement).closest('a, img, input, select, textarea');
    if (isTheirs || String(getSelection())) return;
    event.preventDefault();
    event.stopPropagation();
    closeOthers(details);
    details.open = true;
    details.querySelector('button')?.focus();
  };
}

function closeOthers(details?: HTMLDetailsElement): void {
  for (const other of document.querySelectorAll<HTMLDetailsElement>('.apps[open]'))
    if (other !== details) other.open = false;
}

/** An open menu goes when one turns to something else. */
export function closeOnTurn(): void {
  document.addEventListener('click', (event) => {
    closeOthers((event.target as HTMLElement).closest<HTMLDetailsElement>('.apps') ?? undefined);
  });
}
