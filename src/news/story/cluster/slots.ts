/**
 * The live stories by slots: small numbers that are given again. What a search for candidates asks of each story that shares
 * a word lies beside each other: to go to each story for it would take most of the search's time.
 */

import type { LiveStory } from './live-story.ts';

export class Slots {
  readonly #stories: (LiveStory | undefined)[] = [];
  readonly #free: number[] = [];
  ids = new Float64Array(1 << 10);
  firsts = new Float64Array(1 << 10);
  lasts = new Float64Array(1 << 10);
  /** While candidates are searched, how much a report shares with the story; else 0. */
  shared = new Float64Array(1 << 10);

  at(slot: number): LiveStory {
    return this.#stories[slot]!;
  }

  /** A slot for a new story; `put` it there. */
  take(): number {
    const slot = this.#free.pop() ?? this.#stories.length;
    if (slot === this.ids.length) this.#grow();
    return slot;
  }

  /** Notes the story, or its times where they have changed. */
  put(story: LiveStory): void {
    this.#stories[story.slot] = story;
    this.ids[story.slot] = story.id;
    this.firsts[story.slot] = story.first;
    this.lasts[story.slot] = story.last;
  }

  drop({ slot }: LiveStory): void {
    this.#stories[slot] = undefined;
    this.#free.push(slot);
  }

  #grow(): void {
    const twice = (array: Float64Array<ArrayBuffer>) => {
      const grown = new Float64Array(2 * array.length);
      grown.set(array);
      return grown;
    };
    this.ids = twice(this.ids);
    this.firsts = twice(this.firsts);
    this.lasts = twice(this.lasts);
    this.shared = twice(this.shared);
  }
}
