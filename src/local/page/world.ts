/** What the page knows of people, servers and channels: questions about it. Pure. */
import type { Named, NamedOf } from './typing.ts';
import type { Shown } from './wire.ts';

type Server = Shown['servers'][number];

export const channelsOf = (world: Shown) => world.servers.flatMap((server) => server.channels);

const usersOf = (world: Shown) => [world.bot, ...world.people.map(({ user }) => user)];

export function serverWith(world: Shown, channel: string): Server | undefined {
  return world.servers.find((server) => server.channels.some(({ id }) => id === channel));
}

/** The commands of a server that the person can use. */
export function commandsOf(server: Server | undefined): Server['commands'] {
  const held = BigInt(server?.permissions ?? '0');
  return (server?.commands ?? []).filter(({ default_member_permissions: needed }) => {
    const wanted = BigInt(needed ?? '0');
    return (held & wanted) === wanted;
  });
}

interface Choices {
  readonly kind: Parameters<NamedOf>[0];
  /** Absent or empty: all. */
  readonly channelTypes?: readonly number[] | undefined;
}

/** The people, roles or channels of a server that can be chosen. */
export function choicesIn(world: Shown, server: Server | undefined, { kind, channelTypes = [] }: Choices): Named[] {
  const people = usersOf(world).map((one) => ({ name: `@${one.global_name ?? one.username}`, value: one.id }));
  const roles = (server?.roles ?? []).map((one) => ({ name: `@${one.name.replace(/^@/, '')}`, value: one.id }));
  if (kind === 'user') return people;
  if (kind === 'role') return roles;
  if (kind === 'mentionable') return [...people, ...roles];
  return (server?.channels ?? [])
    .filter(({ type }) => channelTypes.length === 0 || channelTypes.includes(type))
    .map((one) => ({ name: `#${one.name}`, value: one.id }));
}

/** What a mention shows. @param kind `#`, `@&` or `@` */
export function nameIn(world: Shown, kind: string, id: string): string {
  if (kind === '#') return `#${channelsOf(world).find((one) => one.id === id)?.name ?? 'unknown'}`;
  const roles = world.servers.flatMap((server) => server.roles);
  if (kind === '@&') return `@${roles.find((one) => one.id === id)?.name.replace(/^@/, '') ?? 'unknown-role'}`;
  const user = usersOf(world).find((one) => one.id === id);
  return `@${user?.global_name ?? user?.username ?? 'unknown-user'}`;
}
