/** Whose reporting a story goes back to. */

import type { Basis } from './basis.ts';
import { byDate, type Origins } from './origins.ts';

/**
 * `via`: the publisher that relays it, null if the outlet's own report is in the story. `at`: ms, null if the
 * outlet's own report was not read, or states no date that can be believed. `unknown`: only media that nobody names.
 */
export interface Credit {
  readonly outlet: string;
  readonly via: string | null;
  readonly at: number | null;
  readonly unknown: boolean;
}

/** What First says if no report names the media that reported the news. */
const LOCAL_MEDIA = 'local media';

export interface First {
  readonly told: Credit;
  /** The outlet's own report, if it is in the story. */
  readonly own: Basis | null;
  /** The report at the chain's end: the outlet's own, else the one that leads there. */
  readonly carrier: Basis | null;
}

/** The outlet that the story goes back to. */
export function firstOf(graph: Origins): First {
  const order = [...graph.all].sort(byDate);
  const saidFirst = order.flatMap(({ credits }) =>
    credits.filter(({ first }) => first).map(({ outlet, family }) => ({ outlet, family })),
  )[0];
  if (saidFirst !== undefined && !graph.ofHouse(saidFirst.family).some(({ credits }) => credits.length > 0))
    return endAt(saidFirst, graph, order);
  for (const one of order) {
    const end = endOf(one, graph);
    if (end.kind === 'own') return ofOwn(end.report);
    if (end.kind === 'outlet') return endAt(end, graph, order);
  }
  const earliest = order[0]!;
  if (earliest.unnamed === null) return ofOwn(earliest);
  return {
    told: { outlet: LOCAL_MEDIA, via: earliest.report.publisher, at: null, unknown: true },
    own: null,
    carrier: null,
  };
}

const ofOwn = (one: Basis): First => {
  const { publisher, dated, at } = one.report;
  return { told: { outlet: publisher, via: null, at: dated ? at : null, unknown: false }, own: one, carrier: one };
};

function endAt({ outlet, family }: { outlet: string; family: string }, graph: Origins, order: readonly Basis[]): First {
  const own = graph.ofHouse(family)[0];
  if (own !== undefined) return ofOwn(own);
  const leads = order.find((one) => {
    const end = endOf(one, graph, true);
    return end.kind === 'outlet' && end.family === family;
  });
  return {
    told: { outlet, via: (leads ?? order[0]!).report.publisher, at: null, unknown: false },
    own: null,
    carrier: null,
  };
}

type End =
  | { readonly kind: 'own'; readonly report: Basis }
  | { readonly kind: 'outlet'; readonly outlet: string; readonly family: string }
  | { readonly kind: 'unknown' };

/** Where the credits of a report end. */
function endOf(start: Basis, graph: Origins, creditsFirst = false): End {
  let one = start;
  for (let step = 0; step <= graph.all.length; step += 1) {
    const original = graph.originalOf(one.n);
    if (original !== null) {
      one = graph.all[original]!;
      continue;
    }
    const credit = one.credits.find(({ family }) => !graph.arePartners(one, family));
    if (credit === undefined || (one.own !== null && !credit.first && !creditsFirst)) {
      return one.own === null && one.unnamed !== null ? { kind: 'unknown' } : { kind: 'own', report: one };
    }
    const theirs = graph.ofHouse(credit.family)[0];
    if (theirs === undefined || theirs === one) return { kind: 'outlet', outlet: credit.outlet, family: credit.family };
    one = theirs;
  }
  return { kind: 'own', report: one };
}
