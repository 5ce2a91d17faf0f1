import { make } from './dom.ts';

/** A command in the context menu *Apps*. */
export interface AppCommand {
  name: string;
  use: () => void;
}

/** The context menu *Apps*. It also has a button, for keyboards and touch screens. */
export function appsElement(apps: readonly AppCommand[], label: string, face: string): HTMLDetailsElement | undefined {
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

/** Opens the menu on right click, except where the browser's own menu is useful: on links, pictures, and selected text. */
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

/** Closes an open menu on a click outside it. */
export function closeOnTurn(): void {
  document.addEventListener('click', (event) => {
    closeOthers((event.target as HTMLElement).closest<HTMLDetailsElement>('.apps') ?? undefined);
  });
}
