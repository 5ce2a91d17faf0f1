/** Whom a watch mentions, as a person types and reads it. */
import { mentionsAsWritten } from '../../config/watch-row.ts';
import { isNobody } from '../../news/alert/mentions.ts';
import type { Mentions } from '../../news/watch/types.ts';
import type { Asker } from '../desk.ts';

type Names = Pick<Asker, 'findRole' | 'findUser'>;

/** `@Desk, @olive`; what has no name any more as its id. `here` and `everyone` are not typed, so they are not shown. */
export async function mentionsAsTyped({ roles, users }: Mentions, asker: Names): Promise<string> {
  const role = async (id: string) => nameOf(await asker.findRole(id), id);
  const user = async (id: string) => ((await asker.findUser(id)) ? `<@${id}>` : id);
  return (await Promise.all([...roles.map(role), ...users.map(user)])).join(', ');
}

const nameOf = (found: { readonly name: string } | null, id: string) => (found ? `@${found.name}` : id);

export type TypedMentions =
  | { readonly kind: 'mentions'; readonly mentions: Mentions }
  /** `reason` is a sentence for the person. */
  | { readonly kind: 'mistake'; readonly reason: string };

/** The most roles and people that a form may name. */
export const MOST_MENTIONS = 20;

export interface MentionId {
  readonly id: string;
  readonly kind: 'role' | 'user';
}

/** The roles and people that a draft names, for a menu that offers them; those that are gone are left out. */
export async function mentionIds(typed: string, asker: Names): Promise<readonly MentionId[]> {
  const found = await Promise.all(
    (await parts(typed, asker)).map(async (one): Promise<MentionId | null> => {
      const role = await asker.findRole(one);
      const user = role ? null : await asker.findUser(one);
      return (role && { id: role.id, kind: 'role' }) ?? (user && { id: user.id, kind: 'user' });
    }),
  );
  return found.filter((one) => one !== null);
}

/**
 * The roles and people that a person has typed, with commas between them.
 * @param words `here` and `everyone` stand in the file alone: those of the watch before stay
 */
export async function readMentions(typed: string, asker: Names, words: Mentions['words']): Promise<TypedMentions> {
  const mistake = (reason: string): TypedMentions => ({ kind: 'mistake', reason });
  const [roles, users] = [new Set<string>(), new Set<string>()];
  for (const one of await parts(typed, asker)) {
    if (/^@?(?:here|everyone)$/i.test(one)) return mistake(ONLY_IN_FILE);
    const role = await asker.findRole(one);
    const user = role ? null : await asker.findUser(one);
    if (role) roles.add(role.id);
    else if (user) users.add(user.id);
    else
      return mistake(
        `This server has no role with that name${one === typed.trim() ? '' : ` (“${one}”)`}, and no such person. Name a person by <@id>, id or user name.`,
      );
  }
  if (roles.size + users.size > MOST_MENTIONS)
    return mistake(`A watch can mention ${MOST_MENTIONS} roles and people at most.`);
  return { kind: 'mentions', mentions: { roles: [...roles], users: [...users], words } };
}

const ONLY_IN_FILE =
  'Only the file watches.yaml can mention here or everyone (mention: [here]), so that nobody does it by mistake.';

/** The names of roles may have commas in them. */
async function parts(typed: string, { findRole }: Names): Promise<readonly string[]> {
  const whole = typed.trim();
  if (whole === '') return [];
  if (await findRole(whole)) return [whole];
  return whole
    .split(/,|\s(?=[@<])/)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** The fields of a row that say so: one role alone as `role`, all else as `mention`; null: the row has no such field. */
export function mentionFields(mentions: Mentions): { readonly role: string | null; readonly mention: string[] | null } {
  if (isNobody(mentions)) return { role: null, mention: null };
  const [role, ...others] = mentions.roles;
  const isOne = role !== undefined && others.length + mentions.users.length + mentions.words.length === 0;
  return isOne ? { role, mention: null } : { role: null, mention: mentionsAsWritten(mentions) };
}

/** For a sentence: ids as they stand in the file. */
export function mentionsInWords(mentions: Mentions): string {
  const { role, mention } = mentionFields(mentions);
  return role ?? mention?.join(', ') ?? 'nobody';
}
