/** Labels of feeds: listed, completed and set. */
import { nearestName } from '../../config/nearest.ts';
import type { Feed } from '../../config/types.ts';
import { distinctLabels, hasLabel, LABEL, LONGEST_LABEL } from '../../news/feed/labels.ts';
import { type Changed, changeRowOf, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';

type Configured = Pick<DeskContext, 'config'>;

/** All labels, each with the number of its feeds, the most used first. */
export function labelCounts({ config }: Configured): readonly { readonly label: string; readonly feeds: number }[] {
  const { feeds } = config();
  return distinctLabels(feeds.flatMap(({ labels }) => labels))
    .map((label) => ({ label, feeds: feeds.filter(({ labels }) => hasLabel(labels, label)).length }))
    .toSorted((a, b) => b.feeds - a.feeds || a.label.localeCompare(b.label));
}

/** Labels with commas between them, in the spelling that is in use. */
export type TypedLabels =
  | { readonly kind: 'labels'; readonly labels: readonly string[] }
  | { readonly kind: 'mistake'; readonly reason: string };

export function readLabels(typed: string, context: Configured): TypedLabels {
  const written = distinctLabels(typed.split(/[,\n]/).filter((one) => one.trim() !== ''));
  const wrong = written.find((label) => !LABEL.test(label));
  if (wrong !== undefined)
    return { kind: 'mistake', reason: `A label has at most ${LONGEST_LABEL} characters: “${wrong}” can’t be one.` };
  return { kind: 'labels', labels: written.map(spelling(context)) };
}

/** A label in the spelling that is in use. */
export function spelling(context: Configured): (label: string) => string {
  const used = labelCounts(context).map(({ label }) => label);
  return (label) => used.find((one) => hasLabel([one], label)) ?? label;
}

/** Why no feed has this label, with what was probably meant; null: some have it. */
export function unknownLabel(label: string, context: Configured): string | null {
  const labels = labelCounts(context).map((one) => one.label);
  if (hasLabel(labels, label)) return null;
  if (labels.length === 0) return 'No feed has a label yet. `/feed label` sets them.';
  const near = nearestName(label, labels);
  return `No feed has the label “${label}”. ${near ? `Did you mean “${near}”?` : `Labels: ${labels.join(', ')}.`}`;
}

/** Completes the last of several labels. @returns whole values, with the labels before it */
export function completeLabels(typed: string, context: Configured): readonly string[] {
  const parts = typed.split(',');
  const last = (parts.pop() ?? '').trim().toLowerCase();
  const before = distinctLabels(parts.filter((one) => one.trim() !== ''));
  return labelCounts(context)
    .map(({ label }) => label)
    .filter((label) => label.toLowerCase().includes(last) && !hasLabel(before, label))
    .map((label) => [...before, label].join(', '));
}

/** Replaces the labels of a feed. */
export function labelFeed(feed: Feed, labels: readonly string[], asker: Asker, context: DeskContext): Promise<Changed> {
  const { url, publisher } = feed;
  if (labels.join() === feed.labels.join())
    return Promise.resolve(refuse(`Nothing to save: the labels of ${publisher} are as you wrote them.`));
  const words =
    labels.length === 0
      ? `removed the labels of ${publisher} (before: ${feed.labels.join(', ')})`
      : `labelled ${publisher}: ${labels.join(', ')} (before: ${feed.labels.join(', ') || 'none'})`;
  const fields = { labels: labels.length === 0 ? null : labels };
  return changeRowOf({ do: 'set', key: { list: 'feeds', is: { url } }, fields }, words, asker, context);
}
