import { ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import type { Call, RestAnswer } from './answers.ts';
import { refused } from './answers.ts';
import { commandProblems } from './command-limits.ts';
import { allComponents } from './components.ts';
import { MOST_BYTES } from './files.ts';
import { EMPTY, messageProblems, repeatedIds } from './message-limits.ts';
import type { MessageBody } from './messages.ts';
import type { Problem } from './sizes.ts';
import { outsideSizes, tooMany } from './sizes.ts';
import type { AnyComponent } from './types.ts';

/**
 * Discord's limits on what may be sent (docs: resources/message, components/reference, interactions/application-commands),
 * as far as a bot can run into them. The tests check the full contract. Undefined if the body is valid.
 */
export function refusalOf(call: Call): RestAnswer | undefined {
  if (call.files.some(({ bytes }) => bytes.length > MOST_BYTES)) return refused(413, 40005, 'Request entity too large');
  const problems = problemsOf(call);
  if (problems.length === 0) return undefined;
  if (problems.every(({ message }) => message === EMPTY)) return refused(400, 50006, EMPTY);
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: errorTree(problems) } };
}

function problemsOf({ method, path, body, files }: Call): Problem[] {
  if (body === undefined) return needsBody(method, path) ? [{ at: '', message: 'This field is required' }] : [];
  if (typeof body !== 'object' || body === null) return [{ at: '', message: 'Only dictionaries may be used' }];
  if (/\/commands$/.test(path)) return commandProblems(method === 'PUT' ? body : [body]);
  if (/\/callback$/.test(path)) return callbackProblems(body as Callback, files.length > 0);
  if (/\/threads$/.test(path)) return threadProblems(body as ThreadBody, files.length > 0);
  if (method === 'PATCH' && /^\/channels\/\d+$/.test(path)) return changeProblems(body as ThreadBody);
  if (method === 'PATCH' && /\/messages\/[^/]+$/.test(path)) return messageProblems(body, { complete: false });
  const creates = method === 'POST' && /^\/channels\/\d+\/messages$|^\/webhooks\/\d+\/[^/]+$/.test(path);
  return creates ? messageProblems(body, { complete: true, hasFiles: files.length > 0 }) : [];
}

function needsBody(method: string, path: string): boolean {
  return method === 'PUT' || method === 'PATCH' || (method === 'POST' && !/\/(?:crosspost|typing)$/.test(path));
}

interface Callback {
  type: number;
  data?: MessageBody & { title?: string; components?: unknown[]; choices?: { name?: string; value?: unknown }[] };
}

function callbackProblems({ type, data = {} }: Callback, hasFiles: boolean): Problem[] {
  const under = (problems: Problem[]) => problems.map(({ at, message }) => ({ at: `data/${at}`, message }));
  if (type === InteractionResponseType.ChannelMessageWithSource) {
    return under(messageProblems(data, { complete: true, hasFiles }));
  }
  if (type === InteractionResponseType.UpdateMessage) return under(messageProblems(data, { complete: false }));
  if (type === InteractionResponseType.Modal) return under(modalProblems(data));
  if (type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
  const choices = data.choices ?? [];
  return under([
    ...tooMany('choices', choices.length, 25),
    ...choices.flatMap((one, index) => [
      ...outsideSizes(`choices/${index}/name`, one.name, 100, 1),
      ...outsideSizes(`choices/${index}/value`, String(one.value), 100),
    ]),
  ]);
}

function modalProblems(data: NonNullable<Callback['data']>): Problem[] {
  const components = (data.components ?? []) as unknown as AnyComponent[];
  return [
    ...outsideSizes('title', data.title, 45, 1),
    ...tooMany('components', components.length, 5),
    ...(components.length === 0 ? [{ at: 'components', message: 'This field is required' }] : []),
    ...repeatedIds(components),
    ...allComponents(components).flatMap((one, index) => fieldProblems(one, `components/${index}`)),
  ];
}

/** The minimum and maximum number of choices by field type. */
const CHOICES: Readonly<Record<number, readonly [number, number]>> = {
  [ComponentType.StringSelect]: [1, 25],
  [ComponentType.RadioGroup]: [2, 10],
  [ComponentType.CheckboxGroup]: [1, 10],
};

function fieldProblems(one: AnyComponent, at: string): Problem[] {
  const text = (name: string, most: number, least = 0) =>
    outsideSizes(`${at}/${name}`, one[name] as string, most, least);
  const [least, most] = CHOICES[one.type] ?? [0, Number.POSITIVE_INFINITY];
  const count = Array.isArray(one.options) ? one.options.length : 0;
  return [
    ...(one.type === ComponentType.Label ? [...text('label', 45, 1), ...text('description', 100)] : []),
    ...(one.type === ComponentType.TextInput ? [...text('value', 4000), ...text('placeholder', 100)] : []),
    ...(count < least || count > most
      ? [{ at: `${at}/options`, message: `Must be between ${least} and ${most} in length.` }]
      : []),
  ];
}

interface ThreadBody {
  name?: string;
  message?: MessageBody;
  applied_tags?: unknown[];
}

function threadProblems(body: ThreadBody, hasFiles: boolean): Problem[] {
  const first = body.message ? messageProblems(body.message, { complete: true, hasFiles }) : [];
  return [
    ...outsideSizes('name', body.name, 100, 1),
    ...tooMany('applied_tags', body.applied_tags?.length ?? 0, 5),
    ...first.map(({ at, message }) => ({ at: `message/${at}`, message })),
  ];
}

function changeProblems({ name, applied_tags: tags = [] }: ThreadBody): Problem[] {
  return [
    ...(name === undefined ? [] : outsideSizes('name', name, 100, 1)),
    ...tooMany('applied_tags', tags.length, 5),
  ];
}

interface Errors {
  _errors?: { code: string; message: string }[];
  [key: string]: Errors | Errors['_errors'];
}

/** Discord's nested form: `errors.embeds[0].title._errors[0]`. */
function errorTree(problems: readonly Problem[]): Errors {
  const root: Errors = {};
  for (const { at, message } of problems) {
    let node = root;
    for (const key of at.split('/').filter(Boolean)) {
      node[key] ??= {};
      node = node[key] as Errors;
    }
    node._errors ??= [];
    node._errors.push({ code: 'INVALID', message });
  }
  return root;
}
