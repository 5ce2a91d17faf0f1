import { chosen, type ShownComponent, select } from './components.ts';
import { byId, make } from './dom.ts';

interface FormComponent extends ShownComponent {
  value?: string;
  required?: boolean;
  min_length?: number;
  max_length?: number;
  description?: string;
  component?: FormComponent;
  components?: FormComponent[];
}

export interface Form {
  title: string;
  components: FormComponent[];
}

/** Shows a form and gives what was typed, by custom id; undefined where it was cancelled. */
export function askForm(form: Form): Promise<Record<string, string | string[]> | undefined> {
  const dialog = byId<HTMLDialogElement>('modal');
  const inputs = new Map<string, () => string | string[]>();
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
    make('h2', {}, form.title),
    ...form.components.map((one) => line(one, inputs)),
    make('div', { className: 'actions' }, cancel, make('button', { className: 'button primary' }, 'Submit')),
  );
  dialog.replaceChildren(element);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      const values = Object.fromEntries([...inputs].map(([id, read]) => [id, read()]));
      resolve(dialog.returnValue === 'sent' ? values : undefined);
    };
  });
}

/**
 * Back to the line one writes in. Where a mouse pressed the button that closed the dialog, Chromium gives that line the
 * focus without a caret, and every key after that goes nowhere: only a fresh focus brings the caret.
 */
function takeUpWriting(): void {
  const input = byId<HTMLInputElement>('input');
  input.blur();
  input.focus();
}

type Inputs = Map<string, () => string | string[]>;

function line(one: FormComponent, inputs: Inputs, label = one.label ?? '', hint = one.description): HTMLElement {
  if (one.type === 10) return make('p', {}, one.content ?? '');
  if (one.component) return line(one.component, inputs, label, hint);
  if (one.components) return make('div', {}, ...one.components.map((inner) => line(inner, inputs)));
  const id = one.custom_id ?? '';
  const input = one.type === 4 ? textInput(one) : select(one);
  inputs.set(id, () => (input instanceof HTMLSelectElement ? chosen(input) : input.value));
  const isRequired = one.required !== false;
  return make('label', {}, `${label}${isRequired ? ' *' : ''}`, hint ? make('small', {}, hint) : undefined, input);
}

function textInput(one: FormComponent): HTMLInputElement | HTMLTextAreaElement {
  const input = one.style === 2 ? make('textarea', { rows: 4 }) : make('input', { type: 'text' });
  return Object.assign(input, {
    name: one.custom_id ?? '',
    value: one.value ?? '',
    placeholder: one.placeholder ?? '',
    required: one.required !== false,
    ...(one.max_length ? { maxLength: one.max_length } : {}),
    ...(one.min_length ? { minLength: one.min_length } : {}),
  });
}
