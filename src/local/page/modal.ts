import { chosen, type ShownComponent, select } from './components.ts';
import { byId, make } from './dom.ts';
import { markdown, type NameOf } from './markdown.ts';
import type { NamedOf } from './typing.ts';
import type { Sent } from './wire.ts';

interface FormComponent extends ShownComponent {
  value?: string;
  default?: boolean;
  required?: boolean;
  min_length?: number;
  max_length?: number;
  component?: FormComponent;
  components?: FormComponent[];
}

export interface PageForm {
  title: string;
  components: FormComponent[];
}

/** The values of the fields, by custom id. */
export interface FilledModal {
  values: Record<string, string | boolean | string[]>;
  files: Sent[];
}

interface FormLook {
  nameOf: NameOf;
  named: NamedOf;
}

/** A field, and functions that read its value. */
interface Field {
  element: HTMLElement;
  read: () => string | boolean | string[] | Sent[];
}

type Fields = Map<string, Field['read']>;

/** Shows a form. Resolves with what was entered, or undefined if it was cancelled. */
export function askForm(form: PageForm, look: FormLook): Promise<FilledModal | undefined> {
  const dialog = byId<HTMLDialogElement>('modal');
  const fields: Fields = new Map();
  const close = (outcome: string) => {
    dialog.close(outcome);
    takeUpWriting();
  };
  const cancel = make('button', { type: 'button', className: 'button secondary', onclick: () => close('') }, 'Cancel');
  const element = make(
    'form',
    {
      method: 'dialog',
      onsubmit: (event) => {
        event.preventDefault();
        close('sent');
      },
    },
    make('h2', { id: 'form-title' }, form.title),
    ...form.components.map((one) => line(one, fields, look)),
    make('div', { className: 'actions' }, cancel, make('button', { className: 'button primary' }, 'Submit')),
  );
  dialog.replaceChildren(element);
  dialog.returnValue = '';
  dialog.showModal();
  element.querySelector<HTMLElement>('input, textarea, select')?.focus();
  return new Promise((resolve) => {
    dialog.onclose = () => resolve(dialog.returnValue === 'sent' ? readAll(fields) : undefined);
  });
}

/**
 * Returns the focus to the message box. If a mouse pressed the button that closed the dialog, Chromium gives the box the
 * focus without a caret, and keys are lost. Removing and setting the focus restores the caret.
 */
function takeUpWriting(): void {
  const input = byId<HTMLInputElement>('input');
  input.blur();
  input.focus();
}

function readAll(fields: Fields): FilledModal {
  const all = [...fields].map(([id, read]) => [id, read()] as const);
  const isFiles = (value: ReturnType<Field['read']>): value is Sent[] =>
    Array.isArray(value) && value.some((one) => typeof one !== 'string');
  return {
    values: Object.fromEntries(all.flatMap(([id, value]) => (isFiles(value) ? [] : [[id, value]]))),
    files: all.flatMap(([, value]) => (isFiles(value) ? value : [])),
  };
}

function line(one: FormComponent, fields: Fields, look: FormLook, around?: FormComponent): HTMLElement {
  if (one.type === 10) return markdown(one.content ?? '', look.nameOf);
  if (one.component) return line(one.component, fields, look, one);
  if (one.components) return make('div', {}, ...one.components.map((inner) => line(inner, fields, look)));
  const { element, read } = field(one, look);
  fields.set(one.custom_id ?? '', read);
  const { label = '', description } = around ?? one;
  element.ariaLabel = label;
  element.ariaDescription = description ?? null;
  const isRequired = one.required !== false && one.type !== 23;
  const words = [
    make('span', {}, label, isRequired && make('b', { className: 'needed', title: 'required' }, ' *')),
    description ? make('small', {}, description) : undefined,
  ];
  // Checkboxes have a label each, so the label of the group is a legend.
  const isSet = one.type === 21 || one.type === 22;
  return isSet ? make('fieldset', {}, make('legend', {}, ...words), element) : make('label', {}, ...words, element);
}

function field(one: FormComponent, { named }: FormLook): Field {
  switch (one.type) {
    case 4:
      return textField(one);
    case 19:
      return fileField(one);
    case 21:
    case 22:
      return boxes(one);
    case 23: {
      const box = make('input', { type: 'checkbox', name: one.custom_id ?? '', checked: Boolean(one.default) });
      return { element: box, read: () => box.checked };
    }
    default: {
      const menu = select(one, named);
      menu.name = one.custom_id ?? '';
      menu.required = one.required !== false;
      // Nothing is sent before the form is submitted.
      menu.onkeydown = null;
      return { element: menu, read: () => chosen(menu) };
    }
  }
}

function textField(one: FormComponent): Field {
  const input = one.style === 2 ? make('textarea', { rows: 4 }) : make('input', { type: 'text' });
  Object.assign(input, {
    name: one.custom_id ?? '',
    value: one.value ?? '',
    placeholder: one.placeholder ?? '',
    required: one.required !== false,
    ...(one.max_length ? { maxLength: one.max_length } : {}),
    ...(one.min_length ? { minLength: one.min_length } : {}),
  });
  return { element: input, read: () => input.value };
}

function fileField(one: FormComponent): Field {
  const id = one.custom_id ?? '';
  const input = make('input', {
    type: 'file',
    name: id,
    multiple: (one.max_values ?? 1) > 1,
    required: one.required !== false,
  });
  return { element: input, read: () => [...(input.files ?? [])].map((file): Sent => [id, file]) };
}

/** Radio buttons or checkboxes. */
function boxes(one: FormComponent): Field {
  const isOne = one.type === 21;
  const inputs = (one.options ?? []).map((option) => {
    const input = make('input', {
      type: isOne ? 'radio' : 'checkbox',
      name: one.custom_id ?? '',
      value: option.value,
      checked: Boolean(option.default),
      required: isOne && one.required !== false,
    });
    const hint = option.description ? make('small', {}, option.description) : undefined;
    return { input, row: make('label', { className: 'box' }, input, option.label, hint) };
  });
  const values = () => inputs.flatMap(({ input }) => (input.checked ? [input.value] : []));
  return { element: make('div', {}, ...inputs.map(({ row }) => row)), read: values };
}
