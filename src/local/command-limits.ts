import type { Problem } from './sizes.ts';
import { outsideSizes, tooMany } from './sizes.ts';

interface Option {
  type: number;
  name?: string;
  description?: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: unknown[];
  options?: Option[];
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const SLASH = 1;
const MOST_OF_A_TYPE: Record<number, number> = { 1: 100, 2: 15, 3: 15 };

/** The limits on commands (docs, interactions/application-commands). */
export function commandProblems(body: unknown): Problem[] {
  if (!Array.isArray(body)) return [{ at: '', message: 'Only iterables may be used in a ListType' }];
  const commands = body as Option[];
  const keys = commands.map((one) => `${one.type ?? SLASH} ${one.name}`);
  const tooManyOfType = Object.entries(MOST_OF_A_TYPE).flatMap(([type, most]) =>
    tooMany('', commands.filter((one) => (one.type ?? SLASH) === Number(type)).length, most),
  );
  return [
    ...tooManyOfType,
    ...(new Set(keys).size < keys.length ? [{ at: 'name', message: 'Application command names must be unique' }] : []),
    ...commands.flatMap((one, index) =>
      (one.type ?? SLASH) === SLASH
        ? optionProblems(one, `${index}`, 3)
        : outsideSizes(`${index}/name`, one.name, 32, 1),
    ),
  ];
}

/** The same rules apply to commands, subcommands and options. */
function optionProblems(one: Option, at: string, depth: number): Problem[] {
  const options = one.options ?? [];
  const wellNamed = NAME.test(one.name ?? '') && one.name === one.name?.toLowerCase();
  return [
    ...(wellNamed ? [] : [{ at: `${at}/name`, message: 'String value did not match validation regex.' }]),
    ...outsideSizes(`${at}/description`, one.description, 100, 1),
    ...tooMany(`${at}/options`, options.length, 25),
    ...tooMany(`${at}/choices`, one.choices?.length ?? 0, 25),
    ...(one.autocomplete && one.choices?.length
      ? [{ at: `${at}/choices`, message: 'autocomplete and choices are mutually exclusive' }]
      : []),
    ...orderProblems(options, at),
    ...(depth === 0
      ? []
      : options.flatMap((option, index) => optionProblems(option, `${at}/options/${index}`, depth - 1))),
  ];
}

function orderProblems(options: Option[], at: string): Problem[] {
  const isSub = (option: Option) => option.type <= 2;
  const firstOptional = options.findIndex((option) => !option.required);
  const late = options.findLastIndex((option) => option.required);
  return [
    ...(options.some(isSub) && !options.every(isSub)
      ? [{ at: `${at}/options`, message: 'Sub-command options are mutually exclusive to all other types' }]
      : []),
    ...(firstOptional >= 0 && late > firstOptional && !options.some(isSub)
      ? [{ at: `${at}/options/${late}`, message: 'Required options must be placed before non-required options' }]
      : []),
  ];
}
