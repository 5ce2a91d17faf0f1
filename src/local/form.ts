import { saveGivenFile } from './files.ts';
import { resolveChoice } from './menus.ts';
import { type ChoiceContext, merged, type Resolved } from './resolved.ts';
import type { AnyComponent, Upload } from './types.ts';

/** What a person entered in each field of a form, by custom id. */
export interface FilledForm {
  values: Record<string, string | boolean | readonly string[]>;
  /** `key` is the custom id of the field. */
  files?: readonly Upload[];
}

export interface FormData {
  components: object[];
  resolved: Resolved;
}

const TEXT_DISPLAY = 10;
const TEXT_INPUT = 4;
const FILE_UPLOAD = 19;
const RADIO_GROUP = 21;
const CHECKBOX = 23;

/** A form's components as the bot receives them: the values that were entered, in the same nesting. Throws if Discord's client would not send it. */
export function formData(
  components: readonly AnyComponent[],
  filled: FilledForm,
  chooser: ChoiceContext,
  origin: string,
): FormData {
  const all = components.map((one) => fill(one, filled, chooser, origin));
  return { components: all.flatMap((one) => one.components), resolved: merged(all.map((one) => one.resolved)) };
}

function fill(one: AnyComponent, filled: FilledForm, chooser: ChoiceContext, origin: string): FormData {
  const own = { type: one.type, id: one.id ?? 1 };
  if (one.type === TEXT_DISPLAY) return { components: [own], resolved: {} };
  if (one.component) {
    const { components, resolved } = fill(one.component, filled, chooser, origin);
    return { components: [{ ...own, component: components[0] }], resolved };
  }
  if (one.components) {
    const { components, resolved } = formData(one.components, filled, chooser, origin);
    return { components: [{ ...own, components }], resolved };
  }
  const { answer, resolved } = field(one, filled, chooser, origin);
  return { components: [{ ...own, custom_id: one.custom_id, ...answer }], resolved };
}

function field(one: AnyComponent, { values, files = [] }: FilledForm, chooser: ChoiceContext, origin: string) {
  const id = one.custom_id ?? '';
  const given = values[id];
  if (one.type === TEXT_INPUT) return { answer: { value: text(one, given) }, resolved: {} };
  if (one.type === CHECKBOX) return { answer: { value: given ?? one.default ?? false }, resolved: {} };
  const uploads = files.filter(({ key }) => key === id);
  const attachments = one.type === FILE_UPLOAD ? uploads.map((file) => saveGivenFile(chooser.world, file, origin)) : [];
  const chosen =
    one.type === FILE_UPLOAD ? attachments.map((file) => file.id) : [given ?? presetIn(one)].flat().map(String);
  const resolved = resolveChoice(one, chosen, chooser, attachments);
  return { answer: one.type === RADIO_GROUP ? { value: chosen[0] ?? null } : { values: chosen }, resolved };
}

/** What a client shows as chosen before the person chooses. */
function presetIn({ options = [], default_values = [] }: AnyComponent): string[] {
  const chosen = (options as { value: string; default?: boolean }[]).filter((one) => one.default);
  return [...chosen.map(({ value }) => value), ...(default_values as { id: string }[]).map(({ id }) => id)];
}

function text(one: AnyComponent, given: unknown): string {
  const typed = String(given ?? one.value ?? '');
  const length = [...typed].length;
  const least = Number(one.min_length ?? (one.required === false ? 0 : 1));
  const most = Number(one.max_length ?? 4000);
  if ((length >= least || (length === 0 && one.required === false)) && length <= most) return typed;
  throw new Error(length > most ? `Write at most ${most} characters.` : 'This field is required.');
}
