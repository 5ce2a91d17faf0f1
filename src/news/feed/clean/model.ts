/** Scores lines by trained weights: each line by itself first, then all of them by where they stand. */
import { type Line, OWN, OWN_SIZE, ownFeatures, Row } from './line-features.ts';
import { PLACE, placeFeatures, wholeOf } from './place-features.ts';

/** One weight a feature. */
export interface Model {
  readonly own: Float32Array;
  readonly place: Float32Array;
}

type Groups<Of extends { readonly starts: object }> = Readonly<Record<keyof Of['starts'], readonly number[]>>;

/** The weights as they are written down: by group, and those of words as bytes. */
export interface Weights {
  readonly own: Groups<typeof OWN>;
  readonly place: Groups<typeof PLACE>;
  /** Base64 of one signed byte a weight, in steps of `step`. */
  readonly words: string;
  readonly step: number;
}

export function modelOf({ own, place, words, step }: Weights): Model {
  const all = new Float32Array(OWN_SIZE);
  all.set(Object.keys(OWN.starts).flatMap((group) => own[group as keyof typeof own]));
  const signed = Int8Array.from(atob(words), (one) => one.charCodeAt(0));
  for (const [at, weight] of signed.entries()) all[OWN.size + at] = weight * step;
  return {
    own: all,
    place: Float32Array.from(Object.keys(PLACE.starts).flatMap((group) => place[group as keyof typeof place])),
  };
}

/** What a line scores by itself; above zero it is rather none of the reporting. */
export function ownScore(line: Line, { own }: Model, row = new Row()): number {
  if (line.own?.by === own) return line.own.score;
  row.clear();
  ownFeatures(line, row);
  line.own = { by: own, score: sumOf(row, own) };
  return line.own.score;
}

/** The logarithm of the odds that each line is none of the reporting. */
export function scoresOf(lines: readonly Line[], model: Model): number[] {
  const row = new Row();
  const whole = wholeOf(
    lines,
    lines.map((line) => ownScore(line, model, row)),
  );
  return lines.map((_, at) => {
    row.clear();
    placeFeatures(whole, at, row);
    return sumOf(row, model.place);
  });
}

function sumOf({ ids, values }: Row, weights: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at++) sum += weights[ids[at]!]! * values[at]!;
  return sum;
}
