/** Makes lists: which stories under which watch, in which order, in how many messages. */
import { type Publishers, stateLabel } from '../publishers.ts';
import { developmentLine } from '../story/developments.ts';
import { provenanceOf } from '../story/provenance.ts';
import type { Watch } from '../watch/types.ts';
import type { ListGroup, ListLine, ListView } from './list-view.ts';
import type { StoryFile } from './types.ts';
import { countReports, currentState } from './view.ts';

/** A story, and the name of the watch under which it is told. */
export interface Told {
  readonly file: StoryFile;
  readonly watch: string;
  /** What changed; by default the latest development that the story's readers in the channel do not know. */
  readonly change?: string | null;
}

export interface ListContext {
  readonly channel: string;
  /** From when on developments are told, ms. */
  readonly since: number;
  readonly watches: readonly Watch[];
  readonly publishers: Publishers;
}

/** A line, and where it belongs. */
export interface ToldLine {
  readonly watch: string;
  readonly line: ListLine;
  readonly independent: number;
}

/** Lines by watch, in the order of the configuration; in each the stories with most independent origins first, then the newest. */
export function groupsOf(
  told: readonly ToldLine[],
  { channel, watches }: Pick<ListContext, 'channel' | 'watches'>,
): readonly ListGroup[] {
  const mine = watches.filter((watch) => watch.channel === channel);
  const names = [...new Set([...mine.map(({ name }) => name), ...told.map(({ watch }) => watch)])];
  return names.flatMap((watch) => {
    const lines = told
      .filter((one) => one.watch === watch)
      .toSorted((a, b) => b.independent - a.independent || b.line.at - a.line.at || a.line.story - b.line.story)
      .map(({ line }) => line);
    const colour = mine.find(({ name }) => name === watch)?.colour ?? null;
    return lines.length > 0 ? [{ watch, colour, lines }] : [];
  });
}

/** What a list says of a story: it takes milliseconds, for texts are read. */
export function lineOf({ file, watch, change }: Told, { channel, since, publishers }: ListContext): ToldLine {
  const { current, latest } = currentState(file, channel);
  const { independent } = provenanceOf(file.story, publishers);
  const { reports } = file.story;
  const isNews = latest !== null && latest.at >= since;
  const label = stateLabel(publishers, current.publisher);
  const line: ListLine = {
    story: file.story.id,
    headline: current.title,
    link: current.link,
    publisher: label ? `${current.publisher} (${label})` : current.publisher,
    at: current.at,
    basis: countReports(independent, reports.length),
    change: change === undefined ? (isNews ? developmentLine(latest) : null) : change,
    alert: standingAlert(file, channel),
  };
  return { watch, line, independent };
}

function standingAlert({ alerts }: StoryFile, channel: string): ListLine['alert'] {
  const { server, remoteId, isTold } = alerts.find((one) => one.channel === channel) ?? {};
  return isTold && server && remoteId ? { server, channel, remoteId } : null;
}

/** What a target makes of a line, at most: longer headlines, names and changes are cut. */
export const LINE_LIMITS = { headline: 160, publisher: 60, change: 160, url: 512 } as const;
/** What a message holds, in characters of the target, less what stands around the lines. */
const ROOM = 5_000;
/** Groups that a message holds. */
const MOST_GROUPS = 8;

/** The most that a line takes in any target: text may double where it is escaped, and a URL triple. */
function sizeOf({ headline, publisher, change, basis, link, alert }: ListLine): number {
  const text = (length: number, most: number) => Math.min(length * 2, most * 2);
  const url = Math.min(
    encodeURI(link.toWellFormed()).length + 2 * link.replace(/[^()<>]/g, '').length,
    LINE_LIMITS.url,
  );
  return (
    text(headline.length, LINE_LIMITS.headline) +
    text(publisher.length, LINE_LIMITS.publisher) +
    text(change?.length ?? 0, LINE_LIMITS.change) +
    basis.length +
    url +
    (alert ? 110 : 0) +
    60
  );
}

/** The groups of each part: as many stories as surely fit, in order; a group that does not fit whole goes on in the next. */
function partsOf(groups: readonly ListGroup[]): readonly (readonly ListGroup[])[] {
  const parts: ListGroup[][] = [];
  let room = 0;
  for (const { lines, ...group } of groups) {
    for (const [n, line] of lines.entries()) {
      const head = n === 0 ? group.watch.length * 2 + 20 : 0;
      const isFull = room < sizeOf(line) + head || (n === 0 && (parts.at(-1)?.length ?? 0) >= MOST_GROUPS);
      if (isFull) {
        parts.push([]);
        room = ROOM - group.watch.length * 2 - 20;
      } else room -= head;
      room -= sizeOf(line);
      const last = parts.at(-1)!;
      const open = last.at(-1);
      if (open?.watch === group.watch) last[last.length - 1] = { ...open, lines: [...open.lines, line] };
      else last.push({ ...group, lines: [line] });
    }
  }
  return parts;
}

/** The messages of a list; none where it has no lines, unless it has something to say nevertheless. */
export function listOf(
  groups: readonly ListGroup[],
  about: Pick<ListView, 'kind' | 'when' | 'since' | 'notes'>,
): readonly ListView[] {
  const parts = partsOf(groups);
  const all = parts.length === 0 ? [[]] : parts;
  const watches = groups.map(({ watch }) => watch);
  const stories = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return all.map((part, n) => ({
    ...about,
    watches,
    groups: part,
    stories,
    part: n + 1,
    parts: all.length,
    notes: n === all.length - 1 ? about.notes : [],
  }));
}

/** The stories that a part tells. */
export function storiesIn({ groups }: Pick<ListView, 'groups'>): readonly number[] {
  return [...new Set(groups.flatMap(({ lines }) => lines.map(({ story }) => story)))];
}
