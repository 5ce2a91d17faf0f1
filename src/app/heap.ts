import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow before V8 collects all garbage in it, percent. By default it may double or treble. */
const GROWTH = 30;

/** Keeps the process small, for a little more work: after a first visit of many feeds most of the heap was garbage. */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
