/** The parts that the schemas of the files are made of, each with its error texts (see `schema.ts`). */
import { z } from 'zod';

interface Issue {
  readonly code?: string;
  readonly input?: unknown;
}

/** "“15x” is not a duration\nwrite …": the same for a wrong type and a wrong form. */
export function says(what: string, write: string) {
  return (issue: Issue): string => {
    if (issue.input === undefined) return `is missing\n${write}`;
    if (issue.input === null) return `is empty\n${write}`;
    return `${shown(issue.input)} is not ${what}\n${write}`;
  };
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a mapping';
  const text = String(input);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

export function mapping<S extends z.ZodRawShape>(what: string, shape: S) {
  const error = (issue: Issue) =>
    issue.code === 'unrecognized_keys'
      ? `${what}\n${Object.keys(shape).join(', ')}`
      : says(what, `write a mapping with the keys ${Object.keys(shape).join(', ')}`)(issue);
  return z.strictObject(shape, { error });
}

export function list<T extends z.ZodType>(of: T, example: string) {
  return z.array(of, { error: says('a list', `write ${example}`) });
}

export function text(what: string, write: string, longest = 200) {
  const error = says(what, write);
  return z.string({ error }).min(1, { error }).max(longest, { error });
}

export function form(pattern: RegExp, what: string, write: string) {
  const error = says(what, write);
  return z.string({ error }).regex(pattern, { error });
}

export function yesOrNo() {
  return z.boolean({ error: says('true or false', 'write true or false') });
}
