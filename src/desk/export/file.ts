/** Writes exported stories as one file: CSV, JSON or ninjs. */
import { stringify } from 'csv-stringify/sync';
import type { ExportedStory } from './export.ts';
import { ninjsOf } from './ninjs.ts';

export const EXPORT_FORMATS = ['csv', 'json', 'ninjs'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param now ms, for the file's name and for what it says of itself */
export function writeExport(stories: readonly ExportedStory[], format: ExportFormat, now: number): ExportFile {
  const day = new Date(now).toISOString().slice(0, 10);
  const text = { csv: csvOf, json: jsonOf, ninjs: ninjsText }[format](stories, now);
  const name = format === 'ninjs' ? `stories-${day}.ninjs.json` : `stories-${day}.${format}`;
  return { name, bytes: new TextEncoder().encode(text) };
}

/**
 * The same, of as many stories from the first as fit.
 * @param mostBytes size of the file at most
 * @returns how many stories it has
 */
export function writeExportWithin(
  stories: readonly ExportedStory[],
  format: ExportFormat,
  { now, mostBytes }: { readonly now: number; readonly mostBytes: number },
): { readonly file: ExportFile; readonly stories: number } {
  for (let count = stories.length; ; count = Math.floor(count / 2)) {
    const file = writeExport(stories.slice(0, count), format, now);
    if (file.bytes.length <= mostBytes || count === 0) return { file, stories: count };
  }
}

const jsonOf = (stories: readonly ExportedStory[], now: number): string =>
  `${JSON.stringify({ exportedAt: new Date(now).toISOString(), stories }, null, 2)}\n`;

const ninjsText = (stories: readonly ExportedStory[]): string => `${JSON.stringify(stories.map(ninjsOf), null, 2)}\n`;

/** One row a report, with its story in front, so that a spreadsheet can sort and count. */
function csvOf(stories: readonly ExportedStory[]): string {
  const rows = stories.flatMap((story) =>
    story.reports.map((report) => ({
      story: story.id,
      story_headline: story.headline,
      first: story.first.outlet,
      first_relayed_by: story.first.relayedBy,
      independent: story.independent,
      credibility: story.credibility.step,
      report: report.id,
      publisher: report.publisher,
      state_media: report.stateMedia,
      grade: report.grade,
      headline: report.headline,
      link: report.link,
      language: report.language,
      at: report.at,
      dated: report.isDated ? 'yes' : 'no',
      role: report.role,
      role_sentence: report.because,
      origins: told(report.origins.map(({ outlet, sentence }) => `${outlet}: ${sentence}`)),
      sources: told(report.sources.map(({ who, comment, sentence }) => `${who} (${comment}): ${sentence}`)),
    })),
  );
  // Spreadsheets run a cell that begins with = + - @: escape_formulas puts a quote before it (OWASP, CSV injection).
  return stringify(rows, {
    header: true,
    columns: COLUMNS,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

const COLUMNS = [
  'story',
  'story_headline',
  'first',
  'first_relayed_by',
  'independent',
  'credibility',
  'report',
  'publisher',
  'state_media',
  'grade',
  'headline',
  'link',
  'language',
  'at',
  'dated',
  'role',
  'role_sentence',
  'origins',
  'sources',
] as const;

const told = (parts: readonly string[]): string => parts.join('\n');
