/** What the rest of attribution has found, for those who look for evidence. */

import type { Origin, Source } from '../../../types.ts';
import type { Mention } from '../mentions.ts';
import type { ReadSentence } from '../reading.ts';

export interface EvidenceFacts {
  readonly title: string;
  readonly origins: readonly Origin[];
  readonly sources: readonly Source[];
  /** The outlet that a mention means, null when that cannot be told. */
  outletOf(mention: Mention): string | null;
  /** Does the sentence relay the reporting of the outlet that it names here? */
  isCredited(mention: Mention, sentence: ReadSentence): boolean;
}
