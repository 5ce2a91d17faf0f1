/** Stories of the archive as files for other programs: with every report, its role, and the sentences that show it. */
import type { Credibility } from '../../news/story/credibility.ts';
import type { ReportRole } from '../../news/story/provenance.ts';
import type { Grade, Source } from '../../news/types.ts';
import type { Viewer } from '../desk.ts';
import { pacer } from '../stories/archive.ts';
import { type StoryDetails, storyDetails } from '../stories/details.ts';
import type { SearchContext } from '../stories/search.ts';
import { findStories, type Mistake, type StoryQuestion } from '../stories/stories.ts';

/** A story as a file has it. All times are ISO 8601 in UTC; null stands for what is not known. */
export interface ExportedStory {
  readonly id: number;
  readonly headline: string;
  readonly summary: readonly string[];
  readonly first: { readonly outlet: string; readonly relayedBy: string | null; readonly at: string | null };
  /** How many newsrooms and public sources it rests on. */
  readonly independent: number;
  readonly credibility: Credibility;
  readonly alertedIn: readonly { readonly channel: string; readonly watches: readonly string[] }[];
  readonly reports: readonly ExportedReport[];
}

export interface ExportedReport {
  readonly id: number;
  readonly publisher: string;
  readonly stateMedia: string | null;
  readonly grade: Grade | null;
  readonly headline: string;
  readonly link: string;
  readonly language: string | null;
  /** When it was published; where `isDated` is false, when the bot first saw it. */
  readonly at: string;
  /** The publisher states a date that can be believed. */
  readonly isDated: boolean;
  readonly role: ReportRole;
  /** The sentence that shows the role. */
  readonly because: string | null;
  /** Whether it was read for origins and sources: reports are, once a watch matches their story. */
  readonly isAttributed: boolean;
  readonly origins: readonly { readonly outlet: string; readonly sentence: string }[];
  readonly sources: readonly Pick<Source, 'who' | 'named' | 'comment' | 'to' | 'sentence'>[];
}

export type Exported =
  | {
      readonly kind: 'exported';
      readonly stories: readonly ExportedStory[];
      /** There are more stories than these, or may be. */
      readonly isCut: boolean;
    }
  | Mistake;

/** Candidates that are looked at for each story that may be exported: a story has several reports. */
const CANDIDATES_A_STORY = 10;

/**
 * The stories that answer the question, best first; without a query the newest first.
 * @param most stories at most
 */
export async function exportStories(
  question: StoryQuestion,
  most: number,
  asker: Viewer,
  context: SearchContext,
): Promise<Exported> {
  const answer = await findStories(question, asker, context, most * CANDIDATES_A_STORY);
  if (answer.kind === 'mistake') return answer;
  const stories: ExportedStory[] = [];
  const pause = pacer();
  for (const { candidate } of answer.stories.slice(0, most)) {
    const story = await storyDetails(candidate.story, asker, context);
    // Merged or pruned since it was found.
    if (story !== null && !stories.some(({ id }) => id === story.id)) stories.push(exported(story));
    await pause();
  }
  return { kind: 'exported', stories, isCut: answer.bounded || answer.stories.length > most };
}

function exported({ id, headline, summary, provenance, credibility, alerts, reports }: StoryDetails): ExportedStory {
  const { outlet, via, at } = provenance.first;
  return {
    id,
    headline,
    summary: summary.map(({ text }) => text),
    first: { outlet, relayedBy: via, at: at === null ? null : iso(at) },
    independent: provenance.independent,
    credibility,
    alertedIn: alerts,
    reports: reports.map(exportedReport),
  };
}

function exportedReport({ report, role, because, stateMedia, grade }: StoryDetails['reports'][number]): ExportedReport {
  const { article, publisher, title, link, language, at, dated, attribution } = report;
  return {
    id: article,
    publisher,
    stateMedia,
    grade,
    headline: title,
    link,
    language,
    at: iso(at),
    isDated: dated,
    role,
    because,
    isAttributed: attribution !== null,
    origins: attribution?.origins ?? [],
    sources: (attribution?.sources ?? []).map(({ who, named, comment, to, sentence }) => ({
      who,
      named,
      comment,
      to,
      sentence,
    })),
  };
}

const iso = (at: number): string => new Date(at).toISOString();
