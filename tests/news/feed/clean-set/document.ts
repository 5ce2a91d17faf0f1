/**
 * Short documents of our own in the manner of many outlets. What stands in ⟦…⟧ must go, all other words must stay; marks
 * are taken off before anything is read.
 */
export interface Written {
  /** Whose manner it is in. */
  readonly manner: string;
  readonly title: string;
  /** The item's summary, where it has one beside its content. */
  readonly summary?: string;
  readonly html: string;
}

/** A feed whose items repeat something. */
export interface WrittenFeed {
  readonly manner: string;
  readonly items: readonly (readonly [title: string, html: string])[];
}

export type Document = Written | WrittenFeed;
