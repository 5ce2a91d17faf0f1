import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { RestAnswer, RouteContext } from '../answers.ts';
import { created, nothing, ok, unknownCommand } from '../answers.ts';
import type { LocalWorld } from '../types.ts';
import { emitEvent } from '../world.ts';

type CommandBody = Partial<APIApplicationCommand> & { name: string };

/** Commands belong to one server, or to all servers if the path contains none. */
function scopeOf(context: RouteContext): string {
  return context.at('guild') || 'global';
}

export function readCommands(context: RouteContext): RestAnswer {
  return ok(context.world.memory.commands(scopeOf(context)));
}

export function replaceCommands(context: RouteContext): RestAnswer {
  const scope = scopeOf(context);
  const wanted = context.call.body as CommandBody[];
  return ok(
    save(
      context.world,
      scope,
      wanted.map((body) => commandOf(context, scope, body)),
    ),
  );
}

export function createCommand(context: RouteContext): RestAnswer {
  const scope = scopeOf(context);
  const command = commandOf(context, scope, context.call.body as CommandBody);
  const others = context.world.memory.commands(scope).filter((one) => !alike(one, command));
  const isNew = others.length === context.world.memory.commands(scope).length;
  save(context.world, scope, [...others, command]);
  return isNew ? created(command) : ok(command);
}

export function readCommand(context: RouteContext): RestAnswer {
  return withCommand(context, ok);
}

export function changeCommand(context: RouteContext): RestAnswer {
  return withCommand(context, (command, others) => {
    const changed = { ...command, ...(context.call.body as object), version: context.world.nextId() };
    save(context.world, scopeOf(context), [...others, changed]);
    return ok(changed);
  });
}

export function deleteCommand(context: RouteContext): RestAnswer {
  return withCommand(context, (_command, others) => {
    save(context.world, scopeOf(context), others);
    return nothing;
  });
}

type WithCommand = (command: APIApplicationCommand, others: APIApplicationCommand[]) => RestAnswer;

function withCommand(context: RouteContext, then: WithCommand): RestAnswer {
  const all = context.world.memory.commands(scopeOf(context));
  const command = all.find((one) => one.id === context.at('command'));
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

/** The command as Discord returns it. A command of the same name and type keeps its id. */
function commandOf(context: RouteContext, scope: string, body: CommandBody): APIApplicationCommand {
  const { world } = context;
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
  emitEvent(world, { type: 'COMMANDS', body: { scope } });
  return all;
}
