/** Logistic regression with an L2 penalty, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4). Deterministic. */
export interface Example {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly goes: boolean;
}

const MEMORY = 8;
const ROUNDS = 120;
const ENOUGH = 1e-4;

/** @param l2 the penalty of each weight @returns the weights */
export function fitLogistic(examples: readonly Example[], size: number, l2: (at: number) => number): Float64Array {
  const penalty = Float64Array.from({ length: size }, (_, at) => l2(at));
  let weights: Float64Array = new Float64Array(size);
  let { loss, gradient } = lossOf(examples, weights, penalty);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = descent(gradient, steps, changes);
    const slope = inner(direction, gradient);
    let length = round === 0 ? Math.min(1, 1 / Math.sqrt(inner(gradient, gradient))) : 1;
    let next = moved(weights, direction, length);
    let after = lossOf(examples, next, penalty);
    while (after.loss > loss + 1e-4 * length * slope && length > 1e-8) {
      length /= 2;
      next = moved(weights, direction, length);
      after = lossOf(examples, next, penalty);
    }
    const step = moved(next, weights, -1);
    const change = moved(after.gradient, gradient, -1);
    if (inner(step, change) > 1e-12) {
      steps.push(step);
      changes.push(change);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
      }
    }
    const gain = loss - after.loss;
    weights = next;
    ({ loss, gradient } = after);
    if (gain < ENOUGH * Math.max(1, loss) * 0.01) break;
  }
  return weights;
}

function lossOf(examples: readonly Example[], weights: Float64Array, penalty: Float64Array) {
  const gradient = new Float64Array(weights.length);
  let loss = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at]!;
    if (weight === 0) continue;
    loss += 0.5 * penalty[at]! * weight * weight;
    gradient[at] = penalty[at]! * weight;
  }
  for (const { ids, values, goes } of examples) {
    let sum = 0;
    for (let n = 0; n < ids.length; n++) sum += weights[ids[n]!]! * values[n]!;
    const signed = goes ? sum : -sum;
    const wrong = 1 / (1 + Math.exp(signed));
    loss += signed > 0 ? Math.log1p(Math.exp(-signed)) : -signed + Math.log1p(Math.exp(signed));
    const slope = goes ? -wrong : wrong;
    for (let n = 0; n < ids.length; n++) gradient[ids[n]!]! += slope * values[n]!;
  }
  return { loss, gradient };
}

function descent(
  gradient: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const direction = gradient.map((one) => -one);
  const alphas: number[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const alpha = inner(steps[at]!, direction) / inner(changes[at]!, steps[at]!);
    alphas[at] = alpha;
    add(direction, changes[at]!, -alpha);
  }
  const [step, change] = [steps.at(-1), changes.at(-1)];
  if (step && change) {
    const scale = inner(step, change) / inner(change, change);
    for (let at = 0; at < direction.length; at++) direction[at]! *= scale;
  }
  for (let at = 0; at < steps.length; at++) {
    const beta = inner(changes[at]!, direction) / inner(changes[at]!, steps[at]!);
    add(direction, steps[at]!, alphas[at]! - beta);
  }
  return direction;
}

function inner(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += what[at]! * times;
}

function moved(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  const to = from.slice();
  add(to, direction, length);
  return to;
}
