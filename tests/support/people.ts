/** People who talk to the bot: a town whose newsroom is connected by the real discord.js to the local Discord. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { expect, onTestFinished } from 'vitest';
import { servesServer } from '../../src/desk/servers.ts';
import { COUNTERS } from '../../src/discord/commands.ts';
import { connect } from '../../src/discord/connect.ts';
import type { Modal, Reply } from '../../src/local/interactions.ts';
import { CHANNEL } from './discord.ts';
import { openTown, type Town, type TownOptions } from './town.ts';

export interface People {
  readonly town: Town;
  /** What went wrong while answering: a test expects none. */
  readonly troubles: unknown[];
  /** By default the owner, in the first channel. */
  slash(command: string, options?: Record<string, string>, how?: { as?: string; channelId?: string }): Promise<Reply>;
  complete(command: string, focused: string, typed: string, as?: string): Promise<readonly string[]>;
  /** Presses the button with this label. */
  press(reply: Reply, label: string, as?: string): Promise<Reply>;
  /** Sends the form of a reply; `from`: the answer whose button it came from. */
  fill(reply: Reply, values: Record<string, string>, how?: { as?: string; from?: Reply }): Promise<Reply>;
  /** A configuration file, as it is. */
  file(name: string): string;
  /** As a hand would. */
  write(name: string, text: string): void;
  /** Stops the bot and starts it on the same files. */
  restart(): Promise<void>;
}

export async function openPeople(options: TownOptions = {}): Promise<People> {
  const town = await openTown(options);
  const troubles: unknown[] = [];
  let leave = await enter(town, troubles);
  onTestFinished(async () => {
    await leave();
    expect(troubles).toEqual([]);
  });
  const { act, people } = town.discord;
  const path = (name: string) => join(dirname(town.room.desk.config().files[0]!.path), name);
  return {
    town,
    troubles,
    slash: (command, given = {}, { as = people.owner, channelId = CHANNEL } = {}) =>
      act.slash({ command, options: given, as, channelId }),
    complete: async (command, focused, typed, as = people.owner) =>
      (await act.complete({ command, focused, options: { [focused]: typed }, as, channelId: CHANNEL })).map(
        ({ name }) => name,
      ),
    press: (reply, label, as = people.owner) =>
      act.click({ messageId: messageOf(reply).id, customId: buttonOf(reply, label), as }),
    fill: (reply, values, { as = people.owner, from } = {}) =>
      act.submit({
        modal: modalOf(reply),
        values,
        as,
        channelId: CHANNEL,
        messageId: from ? messageOf(from).id : undefined,
      }),
    file: (name) => readFileSync(path(name), 'utf8'),
    write: (name, text) => writeFileSync(path(name), text),
    restart: async () => {
      await leave();
      await town.restart({ keep: true });
      leave = await enter(town, troubles);
    },
  };
}

function enter(town: Town, troubles: unknown[]): Promise<() => Promise<void>> {
  const { desk } = town.room;
  return town.room.lookAtChannels().then(() =>
    connect(town.discord, {
      counters: COUNTERS,
      desk,
      serves: (server) => servesServer(server, desk),
      trouble: (error) => void troubles.push(error),
    }),
  );
}

export function messageOf(reply: Reply): APIMessage {
  if (reply.kind === 'message' || reply.kind === 'updated' || reply.kind === 'thinking') return reply.message;
  throw new Error(`no message but ${JSON.stringify(reply)}`);
}

export function modalOf(reply: Reply): Modal {
  if (reply.kind === 'modal') return reply.modal;
  throw new Error(`no form but ${JSON.stringify(reply)}`);
}

/** All that an answer says. */
export function saidIn(reply: Reply): string {
  const { content, embeds } = messageOf(reply);
  return [content, ...embeds.map(({ title = '', description = '' }) => `${title}\n${description}`)].join('\n');
}

export function labelsOf(reply: Reply): string[] {
  return buttonsOf(reply).map(({ label }) => label);
}

function buttonOf(reply: Reply, label: string): string {
  const found = buttonsOf(reply).find((one) => one.label === label);
  if (!found) throw new Error(`no button ${label} under ${saidIn(reply)}`);
  return found.custom_id;
}

function buttonsOf(reply: Reply): { label: string; custom_id: string }[] {
  const rows = (messageOf(reply).components ?? []) as { components?: { label: string; custom_id: string }[] }[];
  return rows.flatMap(({ components = [] }) => components);
}
