/** Puts the rooms together: the configuration's words, the store, the web, Discord's REST, and a clock make a newsroom. */

import type { REST } from 'discord.js';
import about from '../../package.json' with { type: 'json' };
import type { Config, Mistake } from '../config/types.ts';
import type { Desk } from '../desk/desk.ts';
import { type ChannelAnswer, openPost } from '../discord/target/post.ts';
import { collect, deliver } from '../pipeline/pipeline.ts';
import { mindSilence } from '../pipeline/silence.ts';
import { readWanted } from '../pipeline/wanted-pages.ts';
import type { Store } from '../store/store.ts';
import { openLanes } from '../wire/http/host-queue.ts';
import { openPages } from '../wire/page/pages.ts';
import { openReader } from '../wire/worker/reader.ts';
import { lookAtChannels, lookAtNewChannels, nextUnsent, tellOperators } from './channels.ts';
import type { Happening } from './events.ts';
import { openErrands } from './on-demand.ts';
import { listFeeds, stock, watchedBy } from './runtime-config.ts';
import { openSettling, settling } from './settle-queue.ts';
import { onceAtATime } from './single-flight.ts';
import { collecting, delivering } from './wiring.ts';

export interface NewsroomOptions {
  readonly config: Config;
  readonly store: Store;
  readonly rest: REST;
  readonly clock: () => number;
  /** How long late news is gathered into one message, ms; 0 where all is collected before anything is sent. */
  readonly gatherFor: number;
  /** Least pause between two requests to one host, ms. */
  readonly gap: number;
  /** Chance, 0 to 1, for polls that do not all meet at one minute. */
  readonly chance: () => number;
  readonly userAgent: string;
  /** How long a page may take before its teaser serves, ms; by default five seconds. */
  readonly pagePatience?: number | undefined;
  readonly tell: (happening: Happening) => void;
}

export interface Newsroom {
  /** Looks at each watched channel: may it be used, whose is it? */
  lookAtChannels(): Promise<ReadonlyMap<string, ChannelAnswer>>;
  /** One round over the feeds that are due. Rounds never overlap: a second call waits for the first's end. */
  collect(): Promise<void>;
  /** Sends what is due; the same promise while it runs. When something will be due again, ms; null: nothing waits. */
  deliver(): Promise<number | null>;
  /** When the next feed is due. */
  nextVisit(): Promise<number | null>;
  /** Until when an unsent message must wait; null when all are sent. Edits do not count. */
  nextUnsent(): Promise<number | null>;
  /** What questions are asked of. */
  readonly desk: Desk;
  /** Works on with another configuration: what is collected from now on is matched by it. */
  follow(config: Config): Promise<void>;
  /** A hand edit was wrong: the last good configuration stays at work, and `/status` tells why. */
  mistaken(mistakes: readonly Mistake[]): void;
  /** Says it in the channel that settings.yaml names for the operators. @returns why it could not be said; null: it was, or there is none */
  tellOperators(text: string): Promise<string | null>;
  /** Lets what is in hand come to its end, and gives the web and the worker back. */
  close(): Promise<void>;
}

export async function openNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const { store, clock, chance, tell } = options;
  const leaving = new AbortController();
  const { signal } = leaving;
  const reader = openReader();
  const post = openPost(options.rest);
  let shelf = stock(options.config, options.userAgent);
  let mistakes: readonly Mistake[] = [];
  await listFeeds(store, shelf.config, clock());

  const settleAlone = await openSettling(settling(options, () => shelf));
  const lanes = openLanes({ gap: options.gap });
  const visits = openLanes({ global: Number.POSITIVE_INFINITY, gap: 0 });
  const pages = openPages({
    ...{ clock, reader, lanes, hosts: store, patience: options.pagePatience, signal, web: () => shelf.web },
    agent: options.userAgent.split('/')[0]!,
  });
  const rooms = () => ({ clock, store, chance, tell, shelf, reader, lanes, visits, pages, signal });
  const round = onceAtATime(async () => {
    await store.endMutes(clock());
    const desk = collecting(rooms(), settleAlone);
    await collect(desk);
    await readWanted(desk);
    await settleAlone.alone(() => mindSilence({ clock, store, ...watchedBy(shelf) }));
  });
  const send = onceAtATime(() => deliver(delivering(rooms(), post)));
  async function follow(config: Config): Promise<void> {
    const { web } = shelf;
    shelf = stock(config, options.userAgent);
    mistakes = [];
    await listFeeds(store, config, clock());
    for (const closed of await lookAtNewChannels(config, store, post)) tell({ kind: 'closed', ...closed });
    // A round works with the old one to its end; a person who has just saved a watch does not wait for it.
    void round.running().then(web.close, web.close);
  }
  const errands = openErrands({
    ...{ clock, store, post, reader, lanes, visits, signal, web: () => shelf.web },
    visiting: () => collecting(rooms(), settleAlone),
  });
  const desk: Desk = {
    clock,
    errands,
    startedAt: clock(),
    version: about.version,
    mistakes: () => mistakes,
    store,
    config: () => shelf.config,
    publishers: () => shelf.publishers,
    thesaurus: () => shelf.thesaurus,
    follow,
    told: (deed) => tell({ kind: 'deed', deed }),
  };

  return {
    desk,
    follow,
    mistaken: (some) => {
      mistakes = some;
    },
    tellOperators: (text) => tellOperators(shelf.config.settings, text, post),
    lookAtChannels: () => lookAtChannels(shelf.config.watches, store, post),
    collect: round,
    deliver: send,
    nextVisit: () => store.nextVisit(),
    nextUnsent: () => nextUnsent(store),
    async close() {
      leaving.abort();
      await Promise.allSettled([round.running(), send.running(), settleAlone.idle()]);
      await Promise.all([shelf.web.close(), reader.close()]);
    },
  };
}
