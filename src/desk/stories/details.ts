/** One story in full, as `/story` and *All reports* show it. */
import { type Marked, sentencesOf } from '../../news/alert/marked.ts';
import type { StandingAlert, StoryFile } from '../../news/alert/types.ts';
import { gradeOf, stateLabel } from '../../news/publishers.ts';
import { type Credibility, credibilityOf } from '../../news/story/credibility.ts';
import { currentReport, developmentsOf } from '../../news/story/developments.ts';
import { type Provenance, provenanceOf, type ReportRole } from '../../news/story/provenance.ts';
import type { Grade, RelatedHeadline, Report } from '../../news/types.ts';
import { parseQuery } from '../../news/watch/query.ts';
import { pressedMessage } from '../alerts/pressed.ts';
import type { Asker, Viewer } from '../desk.ts';
import type { SearchContext } from './search.ts';
import { type HeldBy, heldByOf, type SmallerStory, smallerThan } from './side-stories.ts';
import { suggestStories } from './stories.ts';

/** A story with all its reports. */
export interface StoryDetails {
  readonly id: number;
  /** The story that was asked for, where it was merged into this one; else null. */
  readonly mergedFrom: number | null;
  /** As the story is now: of the report that told its latest development, else of the first. So is the summary. */
  readonly headline: string;
  readonly summary: readonly Marked[];
  readonly provenance: Provenance;
  readonly credibility: Credibility;
  readonly reports: readonly {
    readonly report: Report;
    readonly role: ReportRole;
    /** `state media, Russia`; null where no government owns or runs the publisher. */
    readonly stateMedia: string | null;
    /** How reliable the operator finds the publisher; null: not graded. */
    readonly grade: Grade | null;
    /** The sentence that shows the role; null where nothing does. */
    readonly because: string | null;
    readonly relays: readonly string[];
    /** How many independent origins the story had after this report; null if it added none. */
    readonly raised: number | null;
  }[];
  /** Headlines that publishers changed later, oldest first; each was shown until `at`. */
  readonly retitled: readonly { readonly at: number; readonly publisher: string; readonly title: string }[];
  /** Headlines of further outlets that aggregators list with its reports; nobody has read these reports. */
  readonly related: readonly RelatedHeadline[];
  /** Of this server alone, in channels that the asker sees. */
  readonly alerts: readonly {
    readonly channel: string;
    readonly watches: readonly string[];
    readonly level?: StandingAlert['level'] | undefined;
    readonly handling?: StandingAlert['handling'] | undefined;
  }[];
  /** Where it is held back as a side story of another, and the stories that are held back because of it; likewise. */
  readonly heldBy: readonly HeldBy[];
  readonly smaller: readonly SmallerStory[];
}

/** Null: there is no such story, or it is no longer kept. */
export async function storyDetails(id: number, asker: Viewer, context: SearchContext): Promise<StoryDetails | null> {
  const file = Number.isSafeInteger(id) && id > 0 ? await context.store.storyFile(id) : null;
  return file && detailsOf(file, { asker, asked: id }, context);
}

/** By its number, as completion gives it, or the newest that has these words in its headline. */
export async function storyByInput(typed: string, asker: Viewer, context: SearchContext): Promise<StoryDetails | null> {
  if (/^\d+$/.test(typed.trim())) return storyDetails(Number(typed), asker, context);
  const [first] = parseQuery(typed).kind === 'query' ? await suggestStories(typed, context) : [];
  return first ? storyDetails(first.id, asker, context) : null;
}

/** The story of a message in this channel: what *All reports* asks for. */
export async function storyOfMessage(key: string, asker: Asker, context: SearchContext): Promise<StoryDetails | null> {
  const pressed = await pressedMessage(key, asker.channel, context.store);
  if (!pressed) return null;
  const [story] = await context.store.storiesOf(pressed.message.id);
  return story === undefined ? null : storyDetails(story, asker, context);
}

async function detailsOf(
  { story, alerts, sideStories = [] }: StoryFile,
  { asker, asked }: { readonly asker: Viewer; readonly asked: number },
  context: SearchContext,
): Promise<StoryDetails> {
  const publishers = context.publishers();
  const provenance = provenanceOf(story, publishers);
  const developments = developmentsOf(story.reports);
  const current = currentReport(story.reports, developments, story.reports[0]!);
  const here = alerts.filter(({ server }) => server === asker.server);
  const former = await context.store.headlinesOf(story.id);
  const publisherOf = (id: number) => story.reports.find(({ article }) => article === id)?.publisher ?? '';
  const seen = await Promise.all(here.map(({ channel }) => asker.canSee(channel)));
  return {
    id: story.id,
    mergedFrom: asked === story.id ? null : asked,
    headline: current.title,
    summary: sentencesOf(current, []),
    provenance,
    credibility: credibilityOf(story.reports, provenance, developments, publishers),
    reports: story.reports.map((report, n) => ({
      report,
      role: provenance.roles[n]!,
      stateMedia: stateLabel(publishers, report.publisher),
      grade: gradeOf(publishers, report.publisher),
      because: provenance.because[n] ?? null,
      relays: [...new Set(report.attribution?.origins.map(({ outlet }) => outlet) ?? [])],
      raised:
        n > 0 && provenance.independentThen[n]! > provenance.independentThen[n - 1]!
          ? provenance.independentThen[n]!
          : null,
    })),
    retitled: former.map(({ article, at, title }) => ({ at, title, publisher: publisherOf(article) })),
    related: relatedTo(story.reports),
    alerts: here
      .filter((_, n) => seen[n])
      .map(({ channel, watches, level, handling }) => ({ channel, watches, level, handling })),
    heldBy: (await heldByOf([story.id], asker, context)).get(story.id) ?? [],
    smaller: await smallerThan(sideStories, asker, context),
  };
}

/** One headline an outlet, and none of an outlet whose report is in the story. */
function relatedTo(reports: readonly Report[]): readonly RelatedHeadline[] {
  const known = new Set(reports.map(({ publisher }) => publisher.toLowerCase()));
  return reports
    .flatMap(({ related }) => related)
    .filter(({ outlet }) => known.size < known.add(outlet.toLowerCase()).size);
}
