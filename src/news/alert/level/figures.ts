/** The figures that rules compare: the one table from which parser, judge, help and docs derive. */
import type { Publishers } from '../../publishers.ts';
import { numbersIn } from '../../story/cluster/story-numbers.ts';
import { COUNTED_NAMES, type CountedName, mostCounted } from '../../story/developments/counts.ts';
import { mostCountedByLanguage } from '../../story/developments/counts-by-language.ts';
import { type Line, type Readable, readingOf } from '../../story/developments/reading.ts';
import { mostDead } from '../../story/developments/toll.ts';
import { provenanceOf } from '../../story/provenance.ts';
import { speakingOf } from '../../story/speaking.ts';
import { plural } from '../../text/plural.ts';
import type { Report } from '../../types.ts';

export type FigureName = 'dead' | CountedName | 'magnitude' | 'origins' | 'reports' | 'unnamed';

/** What the figures are read from: a story's reports, attributed. */
export interface FiguredStory {
  readonly reports: readonly Report[];
  readonly publishers: Publishers;
}

/** A figure, and where it stands; the sentence is null for what is counted over the reports. */
export interface FoundFigure {
  readonly value: number;
  readonly sentence: string | null;
  readonly publisher: string | null;
}

interface FigureRow {
  /** What it is, in a few words. */
  readonly reads: string;
  /** Other words that people write for it. */
  readonly otherNames: readonly string[];
  /** `12 dead` */
  readonly tell: (value: number) => string;
  /** null: no report states it. The highest, where several do. */
  readonly find: (story: FiguredStory) => FoundFigure | null;
}

const grouped = (n: number): string => n.toLocaleString('en-GB');

const OTHER_NAMES: Readonly<Record<CountedName, readonly string[]>> = {
  injured: ['injuries', 'wounded', 'hurt', 'casualties'],
  missing: ['lost', 'unaccounted'],
  trapped: ['stranded'],
  rescued: ['saved', 'survivors'],
  evacuated: ['evacuees', 'evacuations'],
  homeless: ['displaced'],
  arrested: ['arrests', 'detained', 'detentions'],
  cases: ['infections', 'infected'],
};

const READS: Readonly<Record<CountedName, string>> = {
  injured: 'people injured',
  missing: 'people missing',
  trapped: 'people trapped or stranded',
  rescued: 'people rescued',
  evacuated: 'people evacuated',
  homeless: 'people made homeless or displaced',
  arrested: 'people arrested or detained',
  cases: 'cases of a disease',
};

const counted = (name: CountedName): FigureRow => ({
  reads: READS[name],
  otherNames: OTHER_NAMES[name],
  tell: (value) => `${grouped(value)} ${name}`,
  find: ({ reports }) => people(reports, name, mostCounted(name, reports.map(readingOf))),
});

/** The higher of what English reports state and of what those in other languages do. */
function people(
  reports: readonly Report[],
  name: 'dead' | CountedName,
  english: ReturnType<typeof mostCounted>,
): FoundFigure | null {
  const other = mostCountedByLanguage(name, reports);
  return stated(reports, (other?.most ?? 0) > (english?.most ?? 0) ? other : english);
}

function stated(
  reports: readonly Report[],
  found: { readonly most: number; readonly line: Line; readonly at: number } | null,
): FoundFigure | null {
  return found && { value: found.most, sentence: found.line.text, publisher: reports[found.at]!.publisher };
}

export const FIGURES: Readonly<Record<FigureName, FigureRow>> = {
  dead: {
    reads: 'people dead',
    otherNames: ['deaths', 'killed', 'toll', 'fatalities', 'died'],
    tell: (value) => `${grouped(value)} dead`,
    find: ({ reports }) => people(reports, 'dead', mostDead(reports.map(readingOf))),
  },
  ...(Object.fromEntries(COUNTED_NAMES.map((name) => [name, counted(name)])) as Record<CountedName, FigureRow>),
  magnitude: {
    reads: 'the magnitude of an earthquake',
    otherNames: ['mag', 'richter', 'quake'],
    tell: (value) => `magnitude ${value}`,
    find: ({ reports }) => greatest(reports.flatMap(magnitudeIn)),
  },
  origins: {
    reads: 'newsrooms and public sources that report it independently',
    otherNames: ['independent', 'sources', 'origin'],
    tell: (value) => plural(value, 'independent report'),
    find: ({ reports, publishers }) => overall(provenanceOf({ id: 0, reports }, publishers).independent),
  },
  reports: {
    reads: 'reports in all',
    otherNames: ['articles', 'report'],
    tell: (value) => plural(value, 'report'),
    find: ({ reports }) => overall(reports.length),
  },
  unnamed: {
    reads: 'unnamed sources',
    otherNames: ['anonymous', 'officials'],
    tell: (value) => plural(value, 'unnamed source'),
    find: ({ reports, publishers }) => {
      const part = speakingOf(reports, publishers).find(({ kind }) => kind === 'unnamed');
      return part?.kind === 'unnamed' ? { ...overall(part.count ?? 1), sentence: part.sentence } : null;
    },
  },
};

/** In the order in which people are told of them. */
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** `dead`, `deaths` … → the figure that is meant; null for any other word. */
export function figureNamed(name: string): FigureName | null {
  const lower = name.toLowerCase();
  return FIGURE_NAMES.find((one) => one === lower || FIGURES[one].otherNames.includes(lower)) ?? null;
}

const overall = (value: number): FoundFigure => ({ value, sentence: null, publisher: null });

function magnitudeIn(report: Report): FoundFigure[] {
  const { title, publisher } = report;
  const opening = openingOf(report);
  return numbersIn(title, opening).magnitudes.map((value) => ({ value, sentence: title, publisher }));
}

/** What is read of a report for rules: the headline's body, its first sentences, as for developments. */
export function openingOf(report: Readable): string {
  const [, ...lines] = readingOf(report).lines;
  return lines.map(({ text }) => text).join(' ');
}

function greatest(all: readonly FoundFigure[]): FoundFigure | null {
  return all.reduce<FoundFigure | null>((most, one) => (most === null || one.value > most.value ? one : most), null);
}
