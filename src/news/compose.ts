/**
 * What a part of a Visit comes to: which alerts are made, which grow, which older news is gathered.
 * Pure: works on the articles with the stories they joined, and on the files of those stories.
 */
import type { Attribution, Match, Report, Story } from './types.ts';

export interface NewArticle extends Report {
  readonly feed: string;
  readonly story: number;
  readonly collectedAt: number;
}

/** A row for the outbox; its id in base 36 is the nonce. */
export interface NewMessage {
  readonly id: number;
  readonly kind: 'alert' | 'gathered';
  readonly channel: string;
  readonly watch: string;
  readonly dueAt: number;
}

/** A decision to tell one channel about one Story. */
export interface NewAlert {
  readonly story: number;
  readonly channel: string;
  readonly message: number;
  /** The article that founded it: what the alert shows, whatever older report its story also has. */
  readonly lead: number;
  /** Names of the channel's watches that matched, in the order in which they joined. */
  readonly watches: readonly string[];
}

/** A story with all that hangs on it. */
export interface StoryFile {
  readonly story: Story;
  readonly matches: readonly (Match & { readonly article: number })[];
  /** `server`: the one that owns the channel, as far as it is known. */
  readonly alerts: readonly (NewAlert & { readonly server?: string | null })[];
}

/** A new article that has found its story. */
export interface Placed {
  readonly article: NewArticle;
  readonly matches: readonly Match[];
  readonly alertable: 'now' | 'late' | 'never';
}

/** An article whose feed now tells it otherwise. What is known never alerts again; only watches that it matched before stay. */
export interface Rewritten {
  readonly article: number;
  readonly title: string;
  readonly teaser: string;
  readonly text: string;
  readonly attribution: Attribution | null;
  readonly matches: readonly Match[];
}

export interface Composed {
  /** Ids of stories that begin. */
  readonly stories: readonly number[];
  readonly articles: readonly NewArticle[];
  readonly rewritten: readonly Rewritten[];
  /** Attributions of reports that stood already, wanted since their story has a match. */
  readonly attributed: readonly { readonly article: number; readonly attribution: Attribution }[];
  readonly matches: readonly (Match & { readonly article: number })[];
  readonly messages: readonly NewMessage[];
  readonly alerts: readonly NewAlert[];
  /** Watches that join an alert that stands already: all its watches, old and new. */
  readonly joined: readonly Pick<NewAlert, 'story' | 'channel' | 'watches'>[];
  /** Messages whose story has changed: an edit becomes due. */
  readonly raised: readonly number[];
}

export interface Desk {
  readonly now: number;
  readonly nextMessage: number;
  /** Gathering messages not yet sent, by `gatheringKey`. */
  readonly gathering: ReadonlyMap<string, number>;
  /** How long late news is gathered before the message goes, ms. */
  readonly gatherFor: number;
  /** Does this watch rest for a while? It matches, but neither founds an alert nor joins one. */
  snoozed(channel: string, watch: string): boolean;
  attribute(report: Pick<Report, 'publisher' | 'title' | 'text'>): Attribution;
}

export function gatheringKey(channel: string, watch: string): string {
  return `${channel}\n${watch}`;
}

/**
 * @param stories the file of each story that is touched; one that begins has no reports yet
 * @param placed new articles in order, each in one of these stories
 */
export function compose(
  stories: readonly StoryFile[],
  placed: readonly Placed[],
  rewritten: readonly Rewritten[],
  desk: Desk,
): Composed {
  const told = stories.map((file) => composeStory(file, placed, rewritten, desk));
  const { messages, alerts } = number(
    told.flatMap(({ wanted }) => wanted),
    desk,
  );
  return {
    stories: stories.filter(({ story }) => story.reports.length === 0).map(({ story }) => story.id),
    articles: told.flatMap((one) => one.articles),
    rewritten,
    attributed: told.flatMap((one) => one.attributed),
    matches: placed.flatMap(({ article, matches }) => matches.map((match) => ({ ...match, article: article.article }))),
    messages,
    alerts,
    joined: told.flatMap((one) => one.joined),
    raised: told.flatMap((one) => one.raised),
  };
}

type WantedAlert = Omit<NewAlert, 'message'> & { readonly kind: NewMessage['kind'] };

function composeStory(file: StoryFile, allPlaced: readonly Placed[], rewritten: readonly Rewritten[], desk: Desk) {
  const { story, alerts } = file;
  const placed = allPlaced.filter(({ article }) => article.story === story.id);
  const heard = placed.map((one) => ({
    ...one,
    matches: one.matches.filter(({ channel, watch }) => !desk.snoozed(channel, watch)),
  }));
  const matched = file.matches.length > 0 || placed.some(({ matches }) => matches.length > 0);
  const changed = placed.length > 0 || rewritten.some((one) => story.reports.some((r) => r.article === one.article));
  return {
    articles: placed.map(({ article }) => (matched ? { ...article, attribution: desk.attribute(article) } : article)),
    attributed: matched
      ? story.reports
          .filter((report) => report.attribution === null)
          .map((report) => ({ article: report.article, attribution: desk.attribute(report) }))
      : [],
    raised: changed ? alerts.map(({ message }) => message) : [],
    joined: alerts.flatMap((alert) => joinedWatches(alert, heard)),
    wanted: wantedAlerts(file, heard),
  };
}

/** Watches of a standing alert's channel that match only now: the line is edited, no role is pinged. */
function joinedWatches(alert: NewAlert, placed: readonly Placed[]) {
  const watches = new Set([...alert.watches, ...watchesIn(placed, alert.channel)]);
  return watches.size > alert.watches.length
    ? [{ story: alert.story, channel: alert.channel, watches: [...watches] }]
    : [];
}

/** One Alert per Story and channel. A fresh match alerts; else a late one is gathered; an unmatched report founds none. */
function wantedAlerts({ story, alerts }: StoryFile, placed: readonly Placed[]): WantedAlert[] {
  const channels = new Set(placed.flatMap(({ matches }) => matches.map(({ channel }) => channel)));
  for (const { channel } of alerts) channels.delete(channel);
  return [...channels].flatMap((channel) => {
    const first = (when: Placed['alertable']) =>
      placed.find((one) => one.alertable === when && watchesIn([one], channel).length > 0)?.article.article;
    const now = first('now');
    const lead = now ?? first('late');
    const kind = now === undefined ? 'gathered' : 'alert';
    return lead === undefined ? [] : [{ story: story.id, channel, lead, watches: watchesIn(placed, channel), kind }];
  });
}

function watchesIn(placed: readonly Placed[], channel: string): string[] {
  return [
    ...new Set(
      placed.flatMap(({ matches }) => matches.filter((match) => match.channel === channel).map(({ watch }) => watch)),
    ),
  ];
}

/** Gives each wanted alert its message: one of its own, or the gathering one of its channel and watch. */
function number(wanted: readonly WantedAlert[], desk: Desk): { messages: NewMessage[]; alerts: NewAlert[] } {
  const messages: NewMessage[] = [];
  const gathering = new Map(desk.gathering);
  const alerts = wanted.map(({ kind, ...alert }) => {
    const { channel, watches } = alert;
    const watch = watches[0]!;
    const key = gatheringKey(channel, watch);
    const open = kind === 'gathered' ? gathering.get(key) : undefined;
    if (open !== undefined) return { ...alert, message: open };
    const id = desk.nextMessage + messages.length;
    messages.push({ id, kind, channel, watch, dueAt: kind === 'gathered' ? desk.now + desk.gatherFor : desk.now });
    if (kind === 'gathered') gathering.set(key, id);
    return { ...alert, message: id };
  });
  return { messages, alerts };
}
