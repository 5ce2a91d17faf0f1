/** How a server works with its alerts: who may take them, which have the buttons for it, and who is called when nobody does. */
import { parseDuration } from '../../config/duration.ts';
import type { Value } from '../../config/rows.ts';
import { serverSettings } from '../../config/zone.ts';
import { type Changed, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { durationText, NO_SUCH_ROLE, NO_TIME } from '../watches/levels.ts';
import { changeServerRow } from './settings.ts';

/** The desk of a server as its form holds it. */
export interface DeskDraft {
  /** `on`, `off`; anything else: as each watch has it. */
  readonly desk: string;
  /** After how long somebody is called: `15m`; empty: never. */
  readonly after: string;
  /** Ids of the role to call: one or none. */
  readonly role: readonly string[];
  /** Ids of roles. */
  readonly responders: readonly string[];
}

/** The most roles that a server may name as responders by the form: as many as Discord's menu can hold. */
export const MOST_RESPONDERS = 25;

/** What is set now; roles that are gone are left out. */
export async function deskDraftOf(
  { server, findRole }: Pick<Asker, 'server' | 'findRole'>,
  { config }: Pick<DeskContext, 'config'>,
): Promise<DeskDraft> {
  const { desk = null, escalate = null, responders = [] } = serverSettings(server, config().settings) ?? {};
  const living = async (ids: readonly string[]) => {
    const found = await Promise.all(ids.map(findRole));
    return found.flatMap((role) => (role ? [role.id] : []));
  };
  return {
    desk: desk === null ? '' : desk ? 'on' : 'off',
    after: escalate ? durationText(escalate.after) : '',
    role: await living(escalate ? [escalate.role] : []),
    responders: await living(responders),
  };
}

interface Wanted {
  readonly fields: Readonly<Partial<Record<'desk' | 'escalate' | 'responders', Value | null>>>;
  readonly words: readonly string[];
}
type Part = Wanted | { readonly reason: string };

const NOTHING: Wanted = { fields: {}, words: [] };

/** Sets what differs from what is set now: all of it, or nothing. */
export async function changeServerDesk(typed: DeskDraft, asker: Asker, context: DeskContext): Promise<Changed> {
  const now = await deskDraftOf(asker, context);
  const parts: readonly Part[] = [
    typed.desk === now.desk ? NOTHING : deskPart(typed),
    isSameEscalation(typed, now) ? NOTHING : await escalationPart(typed, asker),
    isSame(typed.responders, now.responders) ? NOTHING : await respondersPart(typed, asker),
  ];
  const wanted: Wanted[] = [];
  for (const part of parts) {
    if ('reason' in part) return refuse(part.reason);
    wanted.push(part);
  }
  const words = wanted.flatMap((part) => part.words).join('; ');
  if (words === '') return refuse('Nothing to save: the desk is unchanged.');
  const fields: Wanted['fields'] = Object.assign({}, ...wanted.map((part) => part.fields));
  return changeServerRow(fields, `set for this server: ${words}`, asker, context);
}

const isSame = (a: readonly string[], b: readonly string[]) => new Set(a).symmetricDifference(new Set(b)).size === 0;

function isSameEscalation(typed: DeskDraft, now: DeskDraft): boolean {
  return typed.after.trim().toLowerCase() === now.after && isSame(typed.role, now.role);
}

function deskPart({ desk }: DeskDraft): Wanted {
  if (desk !== 'on' && desk !== 'off')
    return { fields: { desk: null }, words: ['desk buttons where a watch uses levels'] };
  return { fields: { desk: desk === 'on' }, words: [`desk buttons ${desk}`] };
}

async function escalationPart({ after, role: [id] }: DeskDraft, { findRole }: Asker): Promise<Part> {
  const typed = after.trim().toLowerCase();
  if (typed === '' && id === undefined) return { fields: { escalate: null }, words: ['nobody is called'] };
  const time = parseDuration(typed);
  if (time === null) return { reason: NO_TIME };
  if (id === undefined) return { reason: 'Choose the role to call as well, or leave the time empty.' };
  const role = await findRole(id);
  if (!role) return { reason: NO_SUCH_ROLE };
  const text = durationText(time);
  return { fields: { escalate: { after: text, role: role.id } }, words: [`calls @${role.name} after ${text}`] };
}

async function respondersPart({ responders }: DeskDraft, { findRole }: Asker): Promise<Part> {
  if (responders.length === 0) return { fields: { responders: null }, words: ['no responders but its editors'] };
  const found = await Promise.all(responders.map(findRole));
  const roles = found.filter((role) => role !== null);
  if (roles.length < found.length || roles.length > MOST_RESPONDERS)
    return { reason: 'Choose roles of this server; @everyone cannot be one of them.' };
  const names = roles.map(({ name }) => `@${name}`).join(', ');
  return { fields: { responders: roles.map((role) => role.id) }, words: [`responders ${names}`] };
}
