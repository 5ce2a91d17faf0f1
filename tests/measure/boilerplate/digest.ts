/** Tells whether weights are those of a training, without training again: that takes seconds, and this a fraction of one. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { modelOf, type Weights } from '../../../src/news/feed/clean/model.ts';
import type { Labelled } from './articles.ts';
import { withOtherShapes } from './shapes.ts';
import { ownExamples, placeExamples } from './train.ts';

/** Where `npm run train:boilerplate` writes the digest. */
export const TRAINED = new URL('../../news/feed/clean-set/trained.txt', import.meta.url);

/**
 * A digest of all that the training reads and makes: the features and labels of each line, by itself and by its place, the
 * program that fits weights to them, and the weights. The scores of the places are those of these weights.
 */
export function digestOf(articles: readonly Labelled[], weights: Weights): string {
  const hash = createHash('sha256').update(JSON.stringify(weights));
  for (const program of ['train.ts', 'logistic.ts'])
    hash.update(readFileSync(new URL(program, import.meta.url), 'utf8'));
  const all = withOtherShapes(articles);
  for (const { author } of all) hash.update(`${author}\n`);
  for (const examples of [ownExamples(all), placeExamples(all, modelOf(weights).own)])
    for (const { ids, values, goes } of examples)
      hash
        .update(ids)
        .update(values)
        .update(goes ? '-' : '+');
  return hash.digest('hex');
}
