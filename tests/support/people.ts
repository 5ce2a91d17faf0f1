/** People who talk to the bot: a test newsroom that the real discord.js connects to the local Discord. */

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type APIMessage, Routes } from 'discord-api-types/v10';
import { expect, onTestFinished } from 'vitest';
import { servesServer } from '../../src/desk/servers/servers.ts';
import { COMMAND_MODULES } from '../../src/discord/commands/index.ts';
import { connect } from '../../src/discord/connect.ts';
import { openRest } from '../../src/discord/rest.ts';
import type { LocalReply, Modal } from '../../src/local/types.ts';
import { CHANNEL } from './discord.ts';
import { openTestNewsroom, type TestNewsroom, type TestNewsroomOptions } from './newsroom.ts';

export interface Trouble {
  readonly error: unknown;
  readonly id: string;
}

export interface People {
  readonly newsroom: TestNewsroom;
  /** What went wrong while answering, with the id that the person was told: a test expects none, and takes out what it has looked at. */
  readonly troubles: Trouble[];
  /** By default the owner, in the first channel. */
  slash(
    command: string,
    options?: Record<string, string | number>,
    how?: { as?: string; channelId?: string },
  ): Promise<LocalReply>;
  /** @param typed what is typed so far; or what each option holds */
  complete(
    command: string,
    focused: string,
    typed: string | Readonly<Record<string, string>>,
    as?: string,
  ): Promise<readonly string[]>;
  /** Presses the button with this label. */
  press(reply: LocalReply, label: string, as?: string): Promise<LocalReply>;
  /**
   * Presses or chooses what has this custom id, whether or not Discord would show it to that person: it stands on a
   * message that the bot has posted for all.
   */
  forge(customId: string, how: { as: string; channelId?: string; values?: readonly string[] }): Promise<LocalReply>;
  /**
   * The desk answers nobody until it is released, and meanwhile the bot's patience ends at once. With `broken` it then
   * fails instead.
   */
  hold(): { release(broken?: Error): void };
  /** What is shown until a delayed answer arrives. */
  later(put: LocalReply): Promise<LocalReply>;
  /**
   * Sends the form of a reply. In a menu of channels or people, names with commas between them are picked; names that it does
   * not have are sent as by an old form, which had a text field there. `from`: the answer whose button it came from. */
  fill(
    reply: LocalReply,
    values: Record<string, string | readonly string[]>,
    how?: { as?: string; from?: LocalReply },
  ): Promise<LocalReply>;
  /** A configuration file, as it is. */
  file(name: string): string;
  /** As a hand would. */
  write(name: string, text: string): void;
  /** Stops the bot and starts it on the same files. */
  restart(): Promise<void>;
}

export async function openPeople(options: TestNewsroomOptions = {}): Promise<People> {
  const newsroom = await openTestNewsroom(options);
  const troubles: Trouble[] = [];
  const gate: Gate = { held: null };
  let leave = await enter(newsroom, troubles, gate);
  onTestFinished(async () => {
    await leave();
    expect(troubles).toEqual([]);
  });
  const { act, people } = newsroom.discord;
  const path = (name: string) => join(dirname(newsroom.app.deskContext.config().files[0]!.path), name);
  return {
    newsroom,
    troubles,
    slash: (command, given = {}, { as = people.owner, channelId = CHANNEL } = {}) =>
      act.slash({ command, options: given, as, channelId }),
    complete: async (command, focused, typed, as = people.owner) => {
      const options = typeof typed === 'string' ? { [focused]: typed } : typed;
      const choices = await act.complete({ command, focused, options, as, channelId: CHANNEL });
      return choices.map(({ name }) => name);
    },
    press: (reply, label, as = people.owner) =>
      act.click({ messageId: messageOf(reply).id, customId: buttonOf(reply, label), as }),
    forge: async (customId, { as, channelId = CHANNEL, values }) =>
      act.click({
        messageId: await post(newsroom, customId, channelId, values),
        customId,
        as,
        ...(values && { values }),
      }),
    hold: () => hold(gate),
    later: (put) => later(newsroom, put),
    fill: async (reply, values, { as = people.owner, from } = {}) =>
      act.submit({
        ...(await pick(newsroom, modalOf(reply), values)),
        as,
        channelId: CHANNEL,
        messageId: from ? messageOf(from).id : undefined,
      }),
    file: (name) => readFileSync(path(name), 'utf8'),
    write: (name, text) => writeFileSync(path(name), text),
    restart: async () => {
      await leave();
      await newsroom.restart({ keep: true });
      leave = await enter(newsroom, troubles, gate);
    },
  };
}

/** What the desk waits for; null: it answers at once. */
interface Gate {
  held: Promise<void> | null;
}

async function enter(newsroom: TestNewsroom, troubles: Trouble[], gate: Gate): Promise<() => Promise<void>> {
  const { deskContext: context } = newsroom.app;
  await newsroom.app.lookAtChannels();
  return connect(newsroom.discord, {
    modules: COMMAND_MODULES,
    context,
    serves: async (server) => {
      await gate.held;
      return servesServer(server, context);
    },
    onError: (error, id) => void troubles.push({ error, id }),
    // No test waits by the clock: an answer is late when its test holds it back, and never because a machine is slow.
    wait: async (ms) => {
      expect(ms).toBeLessThan(3_000);
      if (!gate.held) await new Promise(() => {});
    },
  });
}

function hold(gate: Gate): { release(broken?: Error): void } {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  promise.catch(() => {});
  gate.held = promise;
  return {
    release: (broken) => {
      gate.held = null;
      if (broken) reject(broken);
      else resolve();
    },
  };
}

/** A change to the message, or a new private one that follows where it was only acknowledged. */
function later({ discord }: TestNewsroom, put: LocalReply): Promise<LocalReply> {
  return new Promise((resolve) => {
    const stop = discord.listen(({ type, body }) => {
      const message = body as APIMessage;
      const isIt =
        put.kind === 'unchanged'
          ? type === 'MESSAGE_UPDATE' || type === 'MESSAGE_CREATE'
          : type === 'MESSAGE_UPDATE' && message.id === messageOf(put).id;
      if (!isIt) return;
      stop();
      resolve({ kind: type === 'MESSAGE_UPDATE' ? 'updated' : 'message', message });
    });
  });
}

/** Posts a message for all that has the button, or the menu with these values. */
async function post(
  newsroom: TestNewsroom,
  customId: string,
  channelId: string,
  values?: readonly string[],
): Promise<string> {
  const options = values?.map((value) => ({ label: value, value }));
  const component = options
    ? { type: 3, custom_id: customId, options }
    : { type: 2, style: 2, label: 'x', custom_id: customId };
  const body = { content: 'x', components: [{ type: 1, components: [component] }] };
  const posted = (await openRest(newsroom.discord).post(Routes.channelMessages(channelId), { body })) as APIMessage;
  return posted.id;
}

const CHANNEL_MENU = 8;
const MENTION_MENU = 7;
const ROLE_MENU = 6;

/** Picks by name in menus of channels, roles and people. */
async function pick(
  { discord }: TestNewsroom,
  modal: Modal,
  values: Readonly<Record<string, string | readonly string[]>>,
): Promise<{ modal: Modal; values: Record<string, string | readonly string[]> }> {
  const rest = openRest(discord);
  type Named = { id: string; name: string };
  const [channels, roles, members] = (await Promise.all([
    rest.get(Routes.guildChannels(discord.guildId)),
    rest.get(Routes.guildRoles(discord.guildId)),
    rest.get(Routes.guildMembers(discord.guildId)),
  ])) as [Named[], Named[], { user: { id: string; username: string } }[]];
  const people = members.map(({ user }) => ({ id: user.id, name: user.username }));
  const filled: Record<string, string | readonly string[]> = { ...values };
  const components = modal.components.map((one) => {
    const id = one.component?.custom_id ?? '';
    const typed = values[id];
    const offered =
      { [CHANNEL_MENU]: channels, [MENTION_MENU]: [...roles, ...people], [ROLE_MENU]: roles }[
        one.component?.type as number
      ] ?? null;
    if (typeof typed !== 'string' || !offered) return one;
    const names = typed.split(/,\s*|\s+(?=[<@#])/).filter(Boolean);
    const ids = names.map((name) => {
      const said = /\d{17,20}/.exec(name)?.[0] ?? name.replace(/^[#@]/, '').toLowerCase();
      return offered.find((other) => other.id === said || other.name.toLowerCase() === said)?.id;
    });
    if (ids.every((found) => found !== undefined)) filled[id] = ids;
    else return { ...one, component: { type: 4, custom_id: id, required: false } };
    return one;
  });
  return { modal: { ...modal, components }, values: filled };
}

export function messageOf(reply: LocalReply): APIMessage {
  if (reply.kind === 'message' || reply.kind === 'updated' || reply.kind === 'thinking') return reply.message;
  throw new Error(`no message but ${JSON.stringify(reply)}`);
}

export function modalOf(reply: LocalReply): Modal {
  if (reply.kind === 'modal') return reply.modal;
  throw new Error(`no form but ${JSON.stringify(reply)}`);
}

/** All that an answer says. */
export function saidIn(reply: LocalReply): string {
  const { content, embeds } = messageOf(reply);
  return [content, ...embeds.map(({ title = '', description = '' }) => `${title}\n${description}`)].join('\n');
}

export function labelsOf(reply: LocalReply): string[] {
  return buttonsOf(reply).map(({ label }) => label);
}

export function buttonOf(reply: LocalReply, label: string): string {
  const found = buttonsOf(reply).find((one) => one.label === label);
  if (!found) throw new Error(`no button ${label} under ${saidIn(reply)}`);
  return found.custom_id;
}

function buttonsOf(reply: LocalReply): { label: string; custom_id: string }[] {
  const rows = (messageOf(reply).components ?? []) as { components?: { label: string; custom_id: string }[] }[];
  return rows.flatMap(({ components = [] }) => components);
}
