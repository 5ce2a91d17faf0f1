import { PermissionFlagsBits as May, OverwriteType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { permissionsIn } from '../../../src/discord/target/permissions.ts';

const GUILD = '1';
const BOT = { id: '9', roles: ['2', '3'] };
const role = (id: string, permissions: bigint) => ({ id, permissions: String(permissions) }) as never;
const guild = (...permissions: [everyone: bigint, second?: bigint]) => ({
  id: GUILD,
  owner_id: '5',
  roles: [role(GUILD, permissions[0]), role('2', permissions[1] ?? 0n), role('4', May.BanMembers)],
});
const rule = (type: OverwriteType, id: string, allow: bigint, deny: bigint) => ({
  type,
  id,
  allow: String(allow),
  deny: String(deny),
});

describe('what the bot may do in a channel', () => {
  it('is what everyone and its roles may, not what others may', () => {
    expect(permissionsIn(guild(May.ViewChannel, May.SendMessages), BOT, [])).toBe(May.ViewChannel | May.SendMessages);
  });

  it('is taken by the channel from everyone, and given back to a role', () => {
    const rules = [
      rule(OverwriteType.Role, GUILD, 0n, May.ViewChannel | May.SendMessages),
      rule(OverwriteType.Role, '2', May.ViewChannel, 0n),
    ];
    expect(permissionsIn(guild(May.ViewChannel | May.SendMessages), BOT, rules)).toBe(May.ViewChannel);
  });

  it('among its roles, one that allows wins over one that denies; the member’s own rule wins over both', () => {
    const rules = [
      rule(OverwriteType.Role, '2', 0n, May.SendMessages),
      rule(OverwriteType.Role, '3', May.SendMessages, 0n),
    ];
    expect(permissionsIn(guild(0n), BOT, rules)).toBe(May.SendMessages);
    expect(permissionsIn(guild(0n), BOT, [...rules, rule(OverwriteType.Member, '9', 0n, May.SendMessages)])).toBe(0n);
  });

  it('is everything for an administrator and the owner', () => {
    const rules = [rule(OverwriteType.Member, '9', 0n, May.SendMessages)];
    expect(permissionsIn(guild(May.Administrator), BOT, rules) & May.SendMessages).toBe(May.SendMessages);
    expect(permissionsIn({ ...guild(0n), owner_id: '9' }, BOT, rules) & May.SendMessages).toBe(May.SendMessages);
  });
});
