/**
 * Work on stories that takes the CPU for milliseconds. The worker does it, before the documents that wait; an alert goes out
 * in any case:
 *
 * - The worker is busy, or the machine gives it no time: it is done here, one text after the other, with the same result.
 * - It breaks on a text, which takes seconds of CPU time or shows a bug of ours: here the same text would stop everything
 *   else. Such a text rests on nothing that is known, and a summary is made of the beginnings of the texts.
 */
import { deskDefaults } from '../../desk/servers/settings.ts';
import { daysOfSpike } from '../../desk/trend/trend.ts';
import type { StoryFile } from '../../news/alert/types.ts';
import { type MessageView, viewMessage } from '../../news/alert/view.ts';
import { familyOf, type Publishers } from '../../news/publishers.ts';
import { attribute } from '../../news/story/attribute.ts';
import type { Attribution, Report } from '../../news/types.ts';
import type { DeliverContext } from '../../pipeline/conclude.ts';
import { pause } from '../../pipeline/pause.ts';
import type { SettleContext } from '../../pipeline/pipeline.ts';
import type { TextsAsked } from '../../wire/worker/jobs.ts';
import type { Reader } from '../../wire/worker/reader.ts';
import type { RuntimeConfig } from '../config/runtime.ts';
import type { AppEvent } from '../log/events.ts';

interface StoryWork {
  readonly reader: Pick<Reader, 'attribute' | 'view'>;
  readonly runtime: () => Pick<RuntimeConfig, 'config' | 'publishers'>;
  readonly onEvent: (event: Extract<AppEvent, { kind: 'too hard' }>) => void;
}

type DaysStore = Parameters<typeof daysOfSpike>[2]['store'];

/** What `settle` asks for what texts rest on. */
export function attributing({ reader, runtime, onEvent }: StoryWork): SettleContext['attribute'] {
  async function ask(texts: TextsAsked['texts'], publishers: Publishers): Promise<readonly Attribution[]> {
    const said = await reader.attribute({ texts, publishers });
    if (said.kind === 'attributions') return said.attributions;
    if (said.kind === 'busy') return attributeHere(texts, publishers);
    const [only] = texts;
    if (texts.length === 1) {
      onEvent({ kind: 'too hard', title: only!.title, reason: said.reason });
      return [knownOf(only!.publisher, publishers)];
    }
    const alone: Attribution[] = [];
    for (const text of texts) alone.push(...(await ask([text], publishers)));
    return alone;
  }
  return (texts) =>
    ask(
      texts.map(({ publisher, title, text }) => ({ publisher, title, text })),
      runtime().publishers,
    );
}

async function attributeHere(texts: TextsAsked['texts'], publishers: Publishers): Promise<readonly Attribution[]> {
  const made: Attribution[] = [];
  for (const text of texts) {
    made.push(attribute(text, publishers));
    await pause();
  }
  return made;
}

/** Nothing but who published it. */
function knownOf(publisher: string, publishers: Publishers): Attribution {
  return { publisher, family: familyOf(publishers, publisher), origins: [], sources: [], evidence: [] };
}

/** What `deliver` asks for what a message says. */
export function viewing({ reader, runtime, onEvent }: StoryWork, store: DaysStore): DeliverContext['view'] {
  return async (message, files) => {
    const { id, kind, channel, watch, update } = message;
    const { config, publishers } = runtime();
    const alert = files[0]?.alerts.find((one) => one.channel === (update?.channel ?? channel));
    const defaults = deskDefaults(alert?.server ?? null, config);
    const places = [channel, update?.channel, alert?.follow?.place];
    const watches = config.watches.filter((one) => places.includes(one.channel));
    const here = (some: readonly StoryFile[]): MessageView | null =>
      viewMessage(message, some, { watches, publishers, defaults: () => defaults });
    const spike = message.spike && here(files);
    if (spike?.kind === 'spike') {
      const days = await daysOfSpike({ channel, watch }, spike.spike, { store, config: () => config });
      return { ...spike, ...(days && { days }) };
    }
    // All others say little.
    if (kind !== 'alert' || files.length === 0) return here(files);
    const said = await reader.view({
      message: { id, kind, channel, watch, update },
      files,
      watches,
      publishers,
      defaults,
    });
    if (said.kind === 'view') return said.view;
    if (said.kind === 'busy') return here(files);
    onEvent({ kind: 'too hard', title: files[0]!.story.reports[0]?.title ?? watch, reason: said.reason });
    return here(files.map(shortened));
  };
}

/** Characters of a text that are read where all of it is too much. */
const BEGINNING = 1_000;

const shortened = (file: StoryFile): StoryFile => ({
  ...file,
  story: { ...file.story, reports: file.story.reports.map(withBeginning) },
});

const withBeginning = (report: Report): Report => ({
  ...report,
  teaser: report.teaser.slice(0, BEGINNING),
  text: report.text.slice(0, BEGINNING),
});
