/** What the rest of attribution has found, for those who look for evidence. */

import type { Origin, Source } from '../../../types.ts';
import type { Mention } from '../mentions.ts';

export interface EvidenceFacts {
  readonly title: string;
  readonly origins: readonly Origin[];
  readonly sources: readonly Source[];
  /** The outlet that a mention means, null when that cannot be told. */
  outletOf(mention: Mention): string | null;
}
