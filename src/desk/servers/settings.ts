/** What a server has set for itself: its time zone, its editors, the channel that commands propose; its desk is in `server-desk.ts`. */
import type { RowFields, RowKey, Value } from '../../config/rows.ts';
import type { Config, ServerSettings } from '../../config/types.ts';
import { serverSettings, zoneOf } from '../../config/zone.ts';
import type { DeskDefaults } from '../../news/alert/handling.ts';
import { isZone } from '../../news/time/zone.ts';
import type { Escalation, Watch } from '../../news/watch/types.ts';
import { type Changed, changeRowOf, type RowChange, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';

/** Roles that may change the watches of this server: those named for all, and its own. */
export function editorsOf(server: string, { config }: Pick<DeskContext, 'config'>): readonly string[] {
  const { settings } = config();
  return [...settings.editors, ...(serverSettings(server, settings)?.editors ?? [])];
}

/** The zone in which times of a watch of the server, or of the server as a whole (null), are meant. */
export function zoneFor(
  server: string,
  watch: Pick<Watch, 'timezone'> | null,
  { config }: Pick<DeskContext, 'config'>,
): string {
  return zoneOf(server, watch, config().settings);
}

/** Roles that may take alerts of this server. Its editors may as well. */
export function respondersOf(server: string, { config }: Pick<DeskContext, 'config'>): readonly string[] {
  return serverSettings(server, config().settings)?.responders ?? [];
}

/** How a server has the desk buttons and escalations. */
export function deskDefaults(server: string | null, { settings }: Pick<Config, 'settings'>): DeskDefaults {
  const own = serverSettings(server, settings);
  return { desk: own?.desk ?? null, escalate: own?.escalate ?? null };
}

export interface ShownSettings {
  readonly timezone: string;
  /** The zone is the server's own; else that of all servers. */
  readonly isOwnZone: boolean;
  /** The server's own. */
  readonly editors: readonly string[];
  /** null: commands propose the channel where they are used, or the asker may not see the one that is set. */
  readonly channel: string | null;
  /** Desk buttons below all alerts; null: as each watch has it. */
  readonly desk: boolean | null;
  /** null: the server names nobody to call. */
  readonly escalate: Escalation | null;
  readonly responders: readonly string[];
}

/** The settings of the asker's server, its channel only for those who can see it. */
export async function showSettings(
  { server, canSee }: Pick<Asker, 'server' | 'canSee'>,
  { config }: Pick<DeskContext, 'config'>,
): Promise<ShownSettings> {
  const { settings } = config();
  const own = serverSettings(server, settings);
  return {
    timezone: zoneOf(server, null, settings),
    isOwnZone: (own?.timezone ?? null) !== null,
    editors: own?.editors ?? [],
    channel: own?.channel && (await canSee(own.channel)) ? own.channel : null,
    ...deskDefaults(server, { settings }),
    responders: respondersOf(server, { config }),
  };
}

/** The channel that a form proposes. */
export interface Proposed {
  readonly channel: string;
  /** For the person: why it is this thread or post, and not its channel or forum; null: there is nothing to explain. */
  readonly why: string | null;
}

/**
 * The channel that a command proposes: the server's default one if the asker can post there, else where they are. A thread or
 * post is about one story, and a watch about many: in one, its channel or forum is proposed.
 */
export async function proposedChannel(
  { server, channel, findChannel }: Pick<Asker, 'server' | 'channel' | 'findChannel'>,
  { config }: Pick<DeskContext, 'config'>,
): Promise<Proposed> {
  const set = serverSettings(server, config().settings)?.channel ?? null;
  if (set !== null && (await findChannel(set))?.isOpenToPerson) return { channel: set, why: null };
  const parent = (await findChannel(channel))?.parent ?? null;
  if (parent === null) return { channel, why: null };
  const around = await findChannel(parent);
  if (around?.isOpenToPerson) return { channel: parent, why: null };
  return { channel, why: 'This thread is chosen because you can’t post in the channel that it belongs to' };
}

/** What a person typed, as they typed it; what is missing stays as it is. */
export interface TypedSettings {
  readonly timezone?: string | undefined;
  /** Roles by `@name`, mention or id, with commas or blanks between. */
  readonly editors?: string | undefined;
  /** `#name`, a mention or an id. */
  readonly channel?: string | undefined;
}

/** What a server's row may have beside its id. */
type Key = Exclude<keyof ServerSettings, 'id'>;
/** Fields to set, and what they will be in words; or why not. */
type Wanted =
  | { readonly fields: Readonly<Partial<Record<Key, Value>>>; readonly words: readonly string[] }
  | { readonly reason: string };

/** Changes settings of the asker's server, all of them or none. */
export async function changeSettings(typed: TypedSettings, asker: Asker, context: DeskContext): Promise<Changed> {
  const fields: Partial<Record<Key, Value>> = {};
  const words: string[] = [];
  for (const wanted of [wantedZone(typed), await wantedChannel(typed, asker), await wantedEditors(typed, asker)]) {
    if ('reason' in wanted) return refuse(wanted.reason);
    Object.assign(fields, wanted.fields);
    words.push(...wanted.words);
  }
  if (words.length === 0)
    return refuse('Choose what to set: the time zone, the default channel, or the editors’ roles.');
  return changeServerRow(fields, `set for this server: ${words.join('; ')}`, asker, context);
}

/** Sets fields of the server's row, or removes them (null); makes the row where it is missing, and takes it out where it says nothing more. */
export function changeServerRow(
  fields: Readonly<Partial<Record<Key, Value | null>>>,
  words: string,
  asker: Asker,
  context: DeskContext,
): Promise<Changed> {
  const key: RowKey = { list: 'servers', is: { id: asker.server } };
  const own = serverSettings(asker.server, context.config().settings);
  const set = Object.entries(fields).filter((one): one is [string, Value] => one[1] !== null);
  const stays = own !== null && KEYS.some((one) => isSet(own, one) && fields[one] === undefined);
  const change: RowChange = !own
    ? { do: 'add', key, fields: { id: asker.server, ...Object.fromEntries(set) } }
    : set.length === 0 && !stays
      ? { do: 'remove', key }
      : { do: 'set', key, fields: fields as RowFields };
  return changeRowOf(change, words, asker, context);
}

/** Takes a setting of the asker's server away, so that what is set for all servers counts again. */
export async function clearSetting(what: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const own = serverSettings(asker.server, context.config().settings);
  const key = KEYS.find((one) => one === what);
  if (!key) return refuse('Choose what to clear, such as the time zone or the editors’ roles.');
  if (!own || !isSet(own, key)) return refuse(`This server has no ${SETTING_NAMES[key]} of its own.`);
  return changeServerRow({ [key]: null }, `cleared this server’s ${SETTING_NAMES[key]}`, asker, context);
}

/** What each setting of a server is called. */
export const SETTING_NAMES: Readonly<Record<Key, string>> = {
  timezone: 'time zone',
  channel: 'default channel',
  editors: 'editors’ roles',
  desk: 'desk buttons',
  escalate: 'escalation',
  responders: 'responders’ roles',
};
const KEYS = Object.keys(SETTING_NAMES) as readonly Key[];

function isSet(own: ServerSettings, key: Key): boolean {
  const value = own[key] ?? null;
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

const NOTHING: Wanted = { fields: {}, words: [] };

function wantedZone({ timezone }: TypedSettings): Wanted {
  if (timezone === undefined) return NOTHING;
  const zone = timezone.trim().replaceAll(' ', '_');
  if (zone === '' || zone.length > 60 || !isZone(zone))
    return { reason: `I know no time zone “${timezone}”. Choose one from the list, such as Europe/Berlin or UTC.` };
  const name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  return { fields: { timezone: name }, words: [`time zone ${name}`] };
}

async function wantedChannel({ channel }: TypedSettings, { findChannel }: Asker): Promise<Wanted> {
  if (channel === undefined) return NOTHING;
  const found = await findChannel(channel);
  if (!found?.isOpenToPerson) return { reason: 'This server has no channel with that name that you can post in.' };
  if (!found.isOpenToUs)
    return {
      reason: `I can’t post in #${found.name}. Give me View Channel, Send Messages and Embed Links there.`,
    };
  return { fields: { channel: found.id }, words: [`default channel #${found.name}`] };
}

async function wantedEditors({ editors }: TypedSettings, { findRole }: Asker): Promise<Wanted> {
  if (editors === undefined) return NOTHING;
  const names = editors.split(/,|(?<=>)\s*(?=<)|\s+(?=[@<]|\d{17})/).flatMap((name) => name.trim() || []);
  if (names.length === 0 || names.length > 20) return { reason: 'Name 1 to 20 roles, with commas between.' };
  const roles = new Map<string, string>();
  for (const typed of names) {
    const role = await findRole(typed);
    if (!role) return { reason: `This server has no role “${typed}”.` };
    roles.set(role.id, role.name);
  }
  const words = `editors ${[...roles.values()].map((name) => `@${name}`).join(', ')}`;
  return { fields: { editors: [...roles.keys()] }, words: [words] };
}
