/** Trains the classifier of lines on labelled articles. The same articles give the same weights. */
import { type Features, type Line, OWN, OWN_SIZE, ownFeatures } from '../../../src/news/feed/clean/line-features.ts';
import { type Model, ownScore, type Weights } from '../../../src/news/feed/clean/model.ts';
import { PLACE, placeFeatures, wholeOf } from '../../../src/news/feed/clean/place-features.ts';
import { type Labelled, PHRASES } from './articles.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { withOtherShapes } from './shapes.ts';

/** What a line's place scores is learned from what its words score in models that have not seen them. */
const FOLDS = 5;
/** Penalties, chosen by what authors score whom a model has not read. */
const L2 = { own: 1.5, word: 0.4, place: 20, ownInPlace: 0.1 };

export function train(stated: readonly Labelled[]): Model {
  const examples = Array.from({ length: FOLDS }, (_, fold) => {
    const others = stated.filter((_one, at) => at % FOLDS !== fold);
    const held = stated.filter(({ author }, at) => at % FOLDS === fold && author !== PHRASES);
    return placeExamples(withOtherShapes(held), fitOwn(withOtherShapes(others)));
  }).flat();
  const penalty = (at: number) => (at === PLACE.starts.own ? L2.ownInPlace : L2.place);
  return {
    own: fitOwn(withOtherShapes(stated)),
    place: Float32Array.from(fitLogistic(examples, PLACE.size, penalty)),
  };
}

/** What is learned of lines by themselves. */
export const ownExamples = (articles: readonly Labelled[]): Example[] =>
  articles.flatMap(({ lines, goes }) => examplesOf(goes, (at, row) => ownFeatures(lines[at]!, row)));

function fitOwn(articles: readonly Labelled[]): Float32Array {
  return Float32Array.from(fitLogistic(ownExamples(articles), OWN_SIZE, (at) => (at < OWN.size ? L2.own : L2.word)));
}

/** What is learned of where lines stand. @param own weights of lines by themselves */
export function placeExamples(articles: readonly Labelled[], own: Float32Array): Example[] {
  const score = (line: Line) => ownScore(line, { own, place: new Float32Array() });
  return articles.flatMap(({ lines, goes }) => {
    const whole = wholeOf(lines, lines.map(score));
    return examplesOf(goes, (at, row) => placeFeatures(whole, at, row));
  });
}

function examplesOf(goes: Labelled['goes'], addFeatures: (at: number, row: Features) => void): Example[] {
  return goes.flatMap((one, at) => {
    if (one === null) return [];
    const row = new Row();
    addFeatures(at, row);
    return { ids: Int32Array.from(row.ids), values: Float64Array.from(row.values), goes: one };
  });
}

/** The features of one line as they are added. */
class Row implements Features {
  readonly ids: number[] = [];
  readonly values: number[] = [];

  add(id: number, value = 1): void {
    this.ids.push(id);
    this.values.push(value);
  }
}

/** As they are written down: rounded, so that a repeated training gives the same. */
export function weightsOf({ own, place }: Model): Weights {
  const words = own.slice(OWN.size);
  const most = words.reduce((all, one) => Math.max(all, Math.abs(one)), 0);
  const step = Math.ceil((most / 127) * 1_000) / 1_000;
  const bytes = Array.from(words, (one) => String.fromCharCode(Math.round(one / step) & 255));
  return { own: inGroups(OWN, own), place: inGroups(PLACE, place), words: btoa(bytes.join('')), step };
}

function inGroups<Name extends string>(
  { starts, sizes }: { readonly starts: Record<Name, number>; readonly sizes: Readonly<Record<Name, number>> },
  weights: Float32Array,
): Record<Name, readonly number[]> {
  // Plus zero: a file knows no negative one.
  const rounded = (one: number) => Math.round(one * 1_000) / 1_000 + 0;
  const written = {} as Record<Name, readonly number[]>;
  for (const name of Object.keys(starts) as Name[])
    written[name] = Array.from(weights.slice(starts[name], starts[name] + sizes[name]), rounded);
  return written;
}
