/** How an alert shows its level, and who takes care of it. */
import { type APIButtonComponentWithCustomId, type APIEmbedField, ButtonStyle } from 'discord-api-types/v10';
import type { Level } from '../../news/alert/level.ts';
import type { AlertView } from '../../news/alert/view.ts';
import type { AlertHandlingView } from '../../news/alert/view-handling.ts';
import { type ButtonRow, button, row } from '../format/buttons.ts';
import { LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, timestamp } from '../format/markdown.ts';
import { DONE, NOTE, RELEASE, REOPEN, TAKE } from './message-buttons.ts';

export const LEVEL_WORDS: Readonly<Record<Level, string>> = { info: 'Info', notice: 'Notice', urgent: 'Urgent' };

/** The bar of an alert above `info`; else it is the watch's own. */
const COLOURS: Readonly<Record<Level, number | null>> = { info: null, notice: 0xf0a020, urgent: 0xd7263d };
/** Of a note, on the alert; the rest stands in *All reports*. */
const NOTE_SHOWN = 150;
const REASON = 300;

type Levelled = Pick<AlertView, 'level'>;

export function levelColour({ level }: Levelled): number | null {
  return level ? COLOURS[level.level] : null;
}

/** `Urgent · `, before all else in the line that a phone shows (which shows no bold); nothing for `info`. */
export function levelPrefix({ level }: Levelled): string {
  return level && level.level !== 'info' ? `${LEVEL_WORDS[level.level]} · ` : '';
}

/** `**Urgent:** 12 dead (Northern Bell)`; nothing where there is no reason but the watch. */
export function levelLine({ level }: Levelled): string[] {
  if (!level || level.reason === '') return [];
  return [`**${LEVEL_WORDS[level.level]}:** ${escapeMarkdown(shorten(level.reason, REASON))}`];
}

/** In the footer, where nothing else says that an alert is for information only. */
export function levelNote({ level }: Levelled): string {
  return level?.level === 'info' ? ' · info' : '';
}

/** Who has it, who has done it, and the newest note: a line each. Names are mentions, which call nobody in an embed. */
export function handlingFields({ handling }: Pick<AlertView, 'handling'>): APIEmbedField[] {
  if (!handling) return [];
  const { taken, done, note, notes } = handling;
  const fields: APIEmbedField[] = [];
  if (done) fields.push({ name: 'Done', value: `<@${done.by}>, ${timestamp(done.at)}`, inline: true });
  else if (taken) fields.push({ name: 'Taken', value: `<@${taken.by}>, ${timestamp(taken.at)}`, inline: true });
  if (note) {
    const more = notes > 1 ? ` · ${notes} notes in *All reports*` : '';
    const text = escapeMarkdown(shorten(note.text, NOTE_SHOWN));
    fields.push({ name: 'Note', value: shorten(`<@${note.by}>: ${text}${more}`, LIMITS.fieldValue), inline: false });
  }
  return fields;
}

/** A second row: Discord allows five buttons in each. */
export function deskRows({ handling }: Pick<AlertView, 'handling'>, key: string): ButtonRow[] {
  return handling ? [row(deskButtons(handling, key))] : [];
}

/** @param key of the alert's message */
function deskButtons(
  { taken, done }: Pick<AlertHandlingView, 'taken' | 'done'>,
  key: string,
): APIButtonComponentWithCustomId[] {
  const note = button(`${NOTE}:${key}`, 'Note');
  if (done) return [button(`${REOPEN}:${key}`, 'Reopen'), note];
  const take = taken ? button(`${RELEASE}:${key}`, 'Release') : button(`${TAKE}:${key}`, 'Take', ButtonStyle.Primary);
  return [take, button(`${DONE}:${key}`, 'Done'), note];
}
