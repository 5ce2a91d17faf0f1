import type { RestAnswer, RouteContext } from '../answers.ts';
import { ok, refused, unknownGuild, unknownMember, unknownUser } from '../answers.ts';
import { applicationShape } from '../shapes.ts';
import type { Server } from '../types.ts';
import { guildOf, isThread, memberOf, personOf, rolesOf, worldChannels } from '../world.ts';

function onServer(context: RouteContext, then: (server: Server) => RestAnswer): RestAnswer {
  const server = context.world.servers.get(context.at('guild'));
  return server ? then(server) : unknownGuild;
}

export function readGateway(context: RouteContext): RestAnswer {
  const limits = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 };
  return ok({ url: `${context.origin.replace('http', 'ws')}/gateway/`, shards: 1, session_start_limit: limits });
}

export function readApplication(context: RouteContext): RestAnswer {
  const [owner] = context.world.people;
  return ok(applicationShape(context.world.bot.user.id, context.world.bot.user, owner!.user));
}

export function readOwnUser(context: RouteContext): RestAnswer {
  return ok({ ...context.world.bot.user, mfa_enabled: true, locale: 'en-US', verified: true, email: null });
}

export function readUser(context: RouteContext): RestAnswer {
  const person = personOf(context.world, context.at('user'));
  return person ? ok(person.user) : unknownUser;
}

export function readOwnGuilds(context: RouteContext): RestAnswer {
  const servers = [...context.world.servers.values()];
  return ok(
    servers.map((server) => {
      const { id, name, icon, banner, features } = guildOf(context.world, server);
      return { id, name, icon, banner, features, owner: false, permissions: '0' };
    }),
  );
}

export function readGuild(context: RouteContext): RestAnswer {
  return onServer(context, (server) => ok(guildOf(context.world, server)));
}

export function readRoles(context: RouteContext): RestAnswer {
  return onServer(context, (server) => ok(rolesOf(context.world, server.id)));
}

export function readChannels(context: RouteContext): RestAnswer {
  return onServer(context, (server) =>
    ok(worldChannels(context.world, server.id).filter((channel) => !isThread(channel))),
  );
}

export function readActiveThreads(context: RouteContext): RestAnswer {
  return onServer(context, (server) => {
    const threads = worldChannels(context.world, server.id).filter(isThread);
    return ok({ threads: threads.filter((one) => !one.thread_metadata?.archived), members: [], has_more: false });
  });
}

export function readMembers(context: RouteContext): RestAnswer {
  return onServer(context, (server) => {
    const limit = Number(context.call.query.get('limit') ?? 1);
    if (!(limit >= 1 && limit <= 1000))
      return refused(400, 50035, 'Invalid Form Body: limit must be between 1 and 1000');
    const all = [context.world.bot, ...context.world.people].map((one) => memberOf(context.world, one, server.id));
    return ok(all.slice(0, limit));
  });
}

/** Members whose user name or nickname begins with the query (docs, resources/guild: Search Guild Members). */
export function searchMembers(context: RouteContext): RestAnswer {
  return onServer(context, (server) => {
    const query = (context.call.query.get('query') ?? '').toLowerCase();
    const all = [context.world.bot, ...context.world.people];
    const found = all.filter(({ user }) => user.username.startsWith(query));
    return ok(found.map((one) => memberOf(context.world, one, server.id)));
  });
}

export function readMember(context: RouteContext): RestAnswer {
  return onServer(context, (server) => {
    const named = context.at('user');
    const person = personOf(context.world, named === '@me' ? context.world.bot.user.id : named);
    return person ? ok(memberOf(context.world, person, server.id)) : unknownMember;
  });
}
