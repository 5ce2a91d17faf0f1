import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Ask, RestAnswer } from '../answers.ts';
import { created, nothing, ok, unknownCommand } from '../answers.ts';
import type { LocalWorld } from '../world.ts';
import { tell } from '../world.ts';

type CommandBody = Partial<APIApplicationCommand> & { name: string };

/** Commands belong to one server, or to all where the path names none. */
function scopeOf(ask: Ask): string {
  return ask.at('guild') || 'global';
}

export function readCommands(ask: Ask): RestAnswer {
  return ok(ask.world.memory.commands(scopeOf(ask)));
}

export function replaceCommands(ask: Ask): RestAnswer {
  const scope = scopeOf(ask);
  const wanted = ask.call.body as CommandBody[];
  return ok(
    save(
      ask.world,
      scope,
      wanted.map((body) => commandOf(ask, scope, body)),
    ),
  );
}

export function createCommand(ask: Ask): RestAnswer {
  const scope = scopeOf(ask);
  const command = commandOf(ask, scope, ask.call.body as CommandBody);
  const others = ask.world.memory.commands(scope).filter((one) => !alike(one, command));
  const isNew = others.length === ask.world.memory.commands(scope).length;
  save(ask.world, scope, [...others, command]);
  return isNew ? created(command) : ok(command);
}

export function readCommand(ask: Ask): RestAnswer {
  return withCommand(ask, ok);
}

export function changeCommand(ask: Ask): RestAnswer {
  return withCommand(ask, (command, others) => {
    const changed = { ...command, ...(ask.call.body as object), version: ask.world.nextId() };
    save(ask.world, scopeOf(ask), [...others, changed]);
    return ok(changed);
  });
}

export function deleteCommand(ask: Ask): RestAnswer {
  return withCommand(ask, (_command, others) => {
    save(ask.world, scopeOf(ask), others);
    return nothing;
  });
}

type WithCommand = (command: APIApplicationCommand, others: APIApplicationCommand[]) => RestAnswer;

function withCommand(ask: Ask, then: WithCommand): RestAnswer {
  const all = ask.world.memory.commands(scopeOf(ask));
  const command = all.find((one) => one.id === ask.at('command'));
  return command
    ? then(
        command,
        all.filter((one) => one !== command),
      )
    : unknownCommand;
}

function alike(one: { name: string; type?: number }, other: { name: string; type?: number }): boolean {
  return one.name === other.name && (one.type ?? 1) === (other.type ?? 1);
}

/** The command as Discord gives it back. One of the same name and type keeps its id. */
function commandOf(ask: Ask, scope: string, body: CommandBody): APIApplicationCommand {
  const { world } = ask;
  const known = world.memory.commands(scope).find((one) => alike(one, body));
  const permissions = body.default_member_permissions;
  return {
    application_id: world.bot.user.id,
    nsfw: false,
    ...body,
    id: known?.id ?? world.nextId(),
    version: world.nextId(),
    type: body.type ?? 1,
    description: body.description ?? '',
    default_member_permissions: permissions == null ? null : String(permissions),
    ...(scope === 'global' ? {} : { guild_id: scope }),
  } as APIApplicationCommand;
}

function save(world: LocalWorld, scope: string, all: APIApplicationCommand[]): APIApplicationCommand[] {
  world.memory.saveCommands(scope, all);
  tell(world, { type: 'COMMANDS', body: { scope } });
  return all;
}
