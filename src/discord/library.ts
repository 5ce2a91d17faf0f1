/**
 * The parts of discord.js that REST needs, without the rest of it: loading all of discord.js takes a quarter of a second, and
 * a run that only posts needs no gateway. They are taken from where discord.js takes them, so that its errors are of the
 * same classes.
 */
import { createRequire } from 'node:module';
import type * as discord from 'discord.js';

const ofDiscord = createRequire(createRequire(import.meta.url).resolve('discord.js'));

export const { DefaultRestOptions, DiscordAPIError, HTTPError, RateLimitError, REST } = ofDiscord(
  '@discordjs/rest',
) as Pick<typeof discord, 'DefaultRestOptions' | 'DiscordAPIError' | 'HTTPError' | 'RateLimitError' | 'REST'>;

export const SnowflakeUtil = ofDiscord('@sapphire/snowflake').DiscordSnowflake as (typeof discord)['SnowflakeUtil'];

export type DiscordAPIError = discord.DiscordAPIError;
