/** Scores lines by trained weights: each line by itself first, then all of them by where they stand. */
import { type Features, type Line, OWN, OWN_SIZE, ownFeatures } from './line-features.ts';
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
export function ownScore(line: Line, { own }: Model): number {
  if (line.own?.by === own) return line.own.score;
  const score = new Score(own);
  ownFeatures(line, score);
  line.own = { by: own, score: score.sum };
  return score.sum;
}

/** The logarithm of the odds that each line is none of the reporting. */
export function scoresOf(lines: readonly Line[], model: Model): number[] {
  const whole = wholeOf(
    lines,
    lines.map((line) => ownScore(line, model)),
  );
  return lines.map((_, at) => {
    const score = new Score(model.place);
    placeFeatures(whole, at, score);
    return score.sum;
  });
}

/** Adds up what the features weigh. */
class Score implements Features {
  sum = 0;
  private readonly weights: Float32Array;

  constructor(weights: Float32Array) {
    this.weights = weights;
  }

  add(id: number, value = 1): void {
    this.sum += this.weights[id]! * value;
  }
}
