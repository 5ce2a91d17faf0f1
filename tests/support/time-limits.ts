/** How long a test waits for an event, ms: only something that never happens takes so long. */
export const PATIENT = 600_000;

/** Time limits of a web client in tests that are not about time. */
export const PATIENT_WEB = { connect: PATIENT, headers: PATIENT, total: PATIENT };

/** Time limits that end when a test says so, instead of `AbortSignal.timeout`. */
export function openTimeLimits() {
  const running = new Set<AbortController>();
  return {
    /** A limit that is running from now on, however long it was meant to be. */
    limit: (_ms: number): AbortSignal => {
      const controller = new AbortController();
      running.add(controller);
      return controller.signal;
    },
    /** Ends all limits that are running now. */
    end: (): void => {
      for (const controller of running) controller.abort(new DOMException('time is up', 'TimeoutError'));
      running.clear();
    },
  };
}
