/** What a watch may have besides name, terms, places, mentions and mode: the second step of its form. */
import type { RowFields } from '../../config/rows.ts';
import { readCron } from '../../config/time-row.ts';
import { hasLabel } from '../../news/feed/labels.ts';
import type { LabelChoice, Selection, UpdateMode, Watch } from '../../news/watch/types.ts';
import type { DeskContext } from '../desk.ts';
import { unknownLabel } from '../feeds/labels.ts';
import { readSchedule } from './schedule-words.ts';

/** As a person chose them. */
export interface WatchOptions {
  /** null: none of its own. */
  readonly level: NonNullable<Watch['level']> | null;
  readonly updates: UpdateMode;
  /** When its digest is posted: a cron line, or words such as `weekdays 8:00`; empty: as its channel has it. */
  readonly digest: string;
  /** Labels of feeds. */
  readonly only: readonly string[];
  readonly except: readonly string[];
}

const namesOf = ({ labels = [] }: Selection): readonly string[] => labels.map(({ name }) => name);

export function optionsOf({ level, updates = 'reply', digest, only, except }: Watch): WatchOptions {
  return { level: level ?? null, updates, digest: digest?.line ?? '', only: namesOf(only), except: namesOf(except) };
}

/** Those of a new watch. */
export const NO_OPTIONS: WatchOptions = { level: null, updates: 'reply', digest: '', only: [], except: [] };

/** The watch with these options, so that a preview counts with them. */
export function withOptions(watch: Watch, options: WatchOptions, context: Configured): Watch {
  const { level, updates, only, except } = options;
  const digest = scheduleIn(options);
  const { level: _, ...rest } = watch;
  return {
    ...rest,
    ...(level && { level }),
    updates,
    digest: digest && !('wrong' in digest) ? digest : null,
    only: { ...watch.only, labels: choose(only, context) },
    except: { ...watch.except, labels: choose(except, context) },
  };
}

/** null: none is written. Drafts of earlier versions have no field for it. */
function scheduleIn({ digest = '' }: Partial<WatchOptions>): ReturnType<typeof readCron> | null {
  const typed = digest.trim();
  return typed === '' ? null : readCron(readSchedule(typed) ?? typed);
}

type Configured = Pick<DeskContext, 'config'>;

function choose(names: readonly string[], { config }: Configured): readonly LabelChoice[] {
  const { feeds } = config();
  return names.map((name) => ({
    name,
    feeds: feeds.flatMap(({ url, labels }) => (hasLabel(labels, name) ? [url] : [])),
  }));
}

/** Why a watch cannot have these options, for the person; null: it can. */
export function optionsMistake(options: WatchOptions, context: Configured): string | null {
  const { only, except, digest } = options;
  const schedule = scheduleIn(options);
  if (schedule && 'wrong' in schedule)
    return `“${digest}” is not a schedule for a digest. Write daily 8:00, weekdays 8:00, monday 9:00, or a cron line such as 0 8 * * 1-5.`;
  return [...only, ...except].map((label) => unknownLabel(label, context)).find((reason) => reason !== null) ?? null;
}

/** What `only` or `except` of a row says; null: nothing. */
export function selectionField(selection: Selection): Readonly<Record<string, readonly string[]>> | null {
  const { feeds, publishers, languages } = selection;
  const lists = Object.entries({ feeds, publishers, languages, labels: namesOf(selection) });
  const said = lists.filter(([, list]) => list.length > 0);
  return said.length > 0 ? Object.fromEntries(said) : null;
}

export interface OptionChange {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Of the row. */
  readonly fields: RowFields;
}

/** What differs between two watches, in words, with the fields of the row that say so. */
export function optionChanges(before: Watch, after: Watch): readonly OptionChange[] {
  const [was, is] = [optionsOf(before), optionsOf(after)];
  const listed = (names: readonly string[]) => names.join(', ') || 'none';
  const all: readonly OptionChange[] = [
    { label: 'level', from: was.level ?? 'none', to: is.level ?? 'none', fields: { level: is.level } },
    {
      ...{ label: 'updates', from: was.updates, to: is.updates },
      fields: { updates: is.updates === 'reply' ? null : is.updates },
    },
    {
      ...{ label: 'digest', from: was.digest || 'none', to: is.digest || 'none' },
      fields: { digest: is.digest || null },
    },
    {
      ...{ label: 'only feeds labelled', from: listed(was.only), to: listed(is.only) },
      fields: { only: selectionField(after.only) },
    },
    {
      ...{ label: 'except feeds labelled', from: listed(was.except), to: listed(is.except) },
      fields: { except: selectionField(after.except) },
    },
  ];
  return all.filter(({ from, to }) => from !== to);
}
