import type { APIMessage } from 'discord-api-types/v10';
import { linkElement, make } from './dom.ts';
import { markdown, type NameOf } from './markdown.ts';
import { fileLink, mediumElement } from './media.ts';
import type { Named, NamedOf } from './typing.ts';

export interface ShownComponent {
  type: number;
  style?: number;
  custom_id?: string;
  label?: string;
  url?: string;
  emoji?: { name?: string };
  disabled?: boolean;
  placeholder?: string;
  min_values?: number;
  max_values?: number;
  options?: { label: string; value: string; description?: string; default?: boolean }[];
  default_values?: { id: string }[];
  channel_types?: number[];
  media?: { url: string };
  file?: { url: string };
  items?: { media: { url: string }; description?: string | null }[];
  description?: string | null;
  components?: ShownComponent[];
  accessory?: ShownComponent;
  content?: string;
  accent_color?: number | null;
}

/** Presses a button of the message, or chooses from one of its menus. */
export type Press = (message: APIMessage, customId: string, values?: string[]) => Promise<void>;

interface Look {
  nameOf: NameOf;
  press: Press;
  named: NamedOf;
}

const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'secondary', 'primary'];

/** Draws a component of a message, including nested ones. */
export function componentElement(one: ShownComponent, message: APIMessage, look: Look): HTMLElement {
  const within = () => (one.components ?? []).map((inner) => componentElement(inner, message, look));
  switch (one.type) {
    case 1:
      return make('div', { className: 'row' }, ...within());
    case 2:
      return button(one, message, look.press);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return menu(one, message, look);
    case 9:
      return make(
        'div',
        { className: 'section' },
        make('div', {}, ...within()),
        one.accessory && componentElement(one.accessory, message, look),
      );
    case 10:
      return markdown(one.content ?? '', look.nameOf);
    case 11:
      return mediumElement({ media: one.media ?? { url: '' }, description: one.description ?? '' }, 'thumbnail');
    case 12:
      return make('div', { className: 'gallery' }, ...(one.items ?? []).map((item) => mediumElement(item, 'picture')));
    case 13:
      return fileLink(one.file?.url ?? '');
    case 14:
      return make('hr');
    case 17: {
      const element = make(
        'article',
        { className: 'embed container' },
        make('div', { className: 'words' }, ...within()),
      );
      if (one.accent_color != null)
        element.style.borderInlineStartColor = `#${one.accent_color.toString(16).padStart(6, '0')}`;
      return element;
    }
    default:
      return make('span');
  }
}

function button(one: ShownComponent, message: APIMessage, press: Press): HTMLElement {
  const words = [one.emoji?.name, one.label].filter(Boolean).join(' ');
  if (one.url) {
    const element = linkElement(one.url, words, make('span', { className: 'out', ariaHidden: 'true' }, '↗'));
    element.className = 'button secondary';
    return element;
  }
  const element = make('button', { type: 'button', disabled: Boolean(one.disabled) }, words);
  element.className = `button ${STYLES[one.style ?? 2]}`;
  element.onclick = () => whileBusy(element, () => press(message, one.custom_id ?? ''));
  return element;
}

async function whileBusy(element: HTMLElement, work: () => Promise<void>): Promise<void> {
  element.classList.add('busy');
  await work().finally(() => element.classList.remove('busy'));
}

function menu(one: ShownComponent, message: APIMessage, { press, named }: Look): HTMLElement {
  const several = (one.max_values ?? 1) > 1;
  const element = select(one, named);
  const send = () => whileBusy(element, () => press(message, one.custom_id ?? '', chosen(element)));
  if (!several) {
    element.onchange = send;
    return element;
  }
  return make(
    'div',
    { className: 'several' },
    element,
    make('button', { type: 'button', className: 'button secondary', onclick: send }, 'Choose'),
  );
}

const KINDS = { 5: 'user', 6: 'role', 7: 'mentionable', 8: 'channel' } as const;

/** The options of a menu: its own, or the people, roles and channels of the server. */
function offeredBy(one: ShownComponent, named: NamedOf): NonNullable<ShownComponent['options']> {
  const kind = KINDS[one.type as keyof typeof KINDS];
  if (!kind) return one.options ?? [];
  const chosen = (one.default_values ?? []).map(({ id }) => id);
  const optionOf = ({ name, value }: Named) => ({ label: name, value, default: chosen.includes(value) });
  return named(kind, one.channel_types).map(optionOf);
}

/** Draws a select menu, for a message or a form. */
export function select(one: ShownComponent, named: NamedOf): HTMLSelectElement {
  const several = (one.max_values ?? 1) > 1;
  const element = make('select', {
    className: 'menu',
    multiple: several,
    disabled: Boolean(one.disabled),
    ariaLabel: one.placeholder ?? 'Choose',
  });
  if (!several) {
    const nothing = one.placeholder ?? 'Make a selection';
    element.append(make('option', { value: '', disabled: (one.min_values ?? 1) > 0, selected: true }, nothing));
    element.onkeydown = openByArrow;
  } else element.onmousedown = (event) => toggle(event, element, one.max_values ?? 1);
  for (const option of offeredBy(one, named)) {
    const words = option.description ? `${option.label} — ${option.description}` : option.label;
    element.append(make('option', { value: option.value, selected: Boolean(option.default) }, words));
  }
  return element;
}

/** As in Discord's client, a click adds an option or takes it away; a browser's own list would drop the others without Ctrl. */
function toggle(event: MouseEvent, element: HTMLSelectElement, most: number): void {
  const { target } = event;
  if (!(target instanceof HTMLOptionElement) || element.disabled) return;
  event.preventDefault();
  element.focus();
  if (!target.selected && element.selectedOptions.length >= most) return;
  target.selected = !target.selected;
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Browsers choose an option as soon as an arrow key reaches it. Choosing sends an interaction here, so the key opens the list instead. */
function openByArrow(event: KeyboardEvent): void {
  if (!event.key.startsWith('Arrow')) return;
  event.preventDefault();
  (event.currentTarget as HTMLSelectElement).showPicker();
}

export function chosen(element: HTMLSelectElement): string[] {
  return [...element.selectedOptions].map((option) => option.value).filter(Boolean);
}
