/** The answers of `/settings`. */

import type { ShownSettings } from '../../desk/servers/settings.ts';
import { durationText } from '../../desk/watches/levels.ts';
import { timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';

const COLOUR = 0x5865f2;

/** @param now ms: shows each reader what time it is for them, beside the zone */
export function renderSettings(shown: ShownSettings, now: number): AnswerBody {
  const { timezone, isOwnZone, editors, channel, desk, escalate, responders } = shown;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeStyle: 'short' }).format(now);
  const lines = [
    `**Time zone** ${timezone}${isOwnZone ? '' : ', as for all servers'}: it is ${clock} there, ${timestamp(now, 't')} for you`,
    `**Default channel** ${channel ? `<#${channel}>` : 'none: commands propose the channel where they are used'}`,
    `**Editors** Manage Server${editors.map((id) => `, <@&${id}>`).join('')}`,
    `**Desk buttons** ${desk === null ? 'where a watch uses levels or asks for them' : desk ? 'on, where a watch does not say otherwise' : 'off, where a watch does not say otherwise'}`,
    `**When nobody takes an urgent alert** ${escalate ? `<@&${escalate.role}> is called after ${durationText(escalate.after)}` : 'nobody is called'}, where a watch does not say otherwise`,
    `**Responders** editors${responders.map((id) => `, <@&${id}>`).join('')}`,
  ];
  return { embeds: [{ title: 'Settings of this server', color: COLOUR, description: lines.join('\n') }] };
}
