import type { Ask, RestAnswer } from '../answers.ts';
import { ok, refused, unknownGuild, unknownMember, unknownUser } from '../answers.ts';
import { applicationShape } from '../shapes.ts';
import type { Server } from '../world.ts';
import { guildOf, isThread, memberOf, personOf, rolesOf, worldChannels } from '../world.ts';

function onServer(ask: Ask, then: (server: Server) => RestAnswer): RestAnswer {
  const server = ask.world.servers.get(ask.at('guild'));
  return server ? then(server) : unknownGuild;
}

export function readGateway(ask: Ask): RestAnswer {
  const limits = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 };
  return ok({ url: `${ask.origin.replace('http', 'ws')}/gateway/`, shards: 1, session_start_limit: limits });
}

export function readApplication(ask: Ask): RestAnswer {
  const [owner] = ask.world.people;
  return ok(applicationShape(ask.world.bot.user.id, ask.world.bot.user, owner!.user));
}

export function readOwnUser(ask: Ask): RestAnswer {
  return ok({ ...ask.world.bot.user, mfa_enabled: true, locale: 'en-US', verified: true, email: null });
}

export function readUser(ask: Ask): RestAnswer {
  const person = personOf(ask.world, ask.at('user'));
  return person ? ok(person.user) : unknownUser;
}

export function readOwnGuilds(ask: Ask): RestAnswer {
  const servers = [...ask.world.servers.values()];
  return ok(
    servers.map((server) => {
      const { id, name, icon, banner, features } = guildOf(ask.world, server);
      return { id, name, icon, banner, features, owner: false, permissions: '0' };
    }),
  );
}

export function readGuild(ask: Ask): RestAnswer {
  return onServer(ask, (server) => ok(guildOf(ask.world, server)));
}

export function readRoles(ask: Ask): RestAnswer {
  return onServer(ask, (server) => ok(rolesOf(server.id, ask.world.bot.user.username)));
}

export function readChannels(ask: Ask): RestAnswer {
  return onServer(ask, (server) => ok(worldChannels(ask.world, server.id).filter((channel) => !isThread(channel))));
}

export function readActiveThreads(ask: Ask): RestAnswer {
  return onServer(ask, (server) => {
    const threads = worldChannels(ask.world, server.id).filter(isThread);
    return ok({ threads: threads.filter((one) => !one.thread_metadata?.archived), members: [], has_more: false });
  });
}

export function readMembers(ask: Ask): RestAnswer {
  return onServer(ask, (server) => {
    const limit = Number(ask.call.query.get('limit') ?? 1);
    if (!(limit >= 1 && limit <= 1000))
      return refused(400, 50035, 'Invalid Form Body: limit must be between 1 and 1000');
    const all = [ask.world.bot, ...ask.world.people].map((one) => memberOf(ask.world, one, server.id));
    return ok(all.slice(0, limit));
  });
}

export function readMember(ask: Ask): RestAnswer {
  return onServer(ask, (server) => {
    const named = ask.at('user');
    const person = personOf(ask.world, named === '@me' ? ask.world.bot.user.id : named);
    return person ? ok(memberOf(ask.world, person, server.id)) : unknownMember;
  });
}
