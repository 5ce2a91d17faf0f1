import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets the event loop run: requests, timers and interactions wait for one piece of long work, not for all of it. */
export const pause = (): Promise<void> => nextTurn();

/** Does long work piece by piece, with a pause after each. @returns what the work came to */
export async function inPieces<T>(work: Iterator<void, T>): Promise<T> {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    await pause();
  }
}
