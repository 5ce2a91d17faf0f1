import type { Call, RestAnswer } from '../../src/local/answers.ts';
import { tooFast } from '../../src/local/buckets.ts';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/local/local.ts';
import { openLocalDiscord } from '../../src/local/local.ts';
import { requestProblems, responseProblems } from './contract.ts';
import { rulesBroken } from './rules.ts';
import { PATIENT } from './time-limits.ts';

/** The channel that every test has. */
export const CHANNEL = '100000000000000001';

/** What goes wrong with the next calls that fit. */
export interface Fault {
  method?: string;
  path: RegExp;
  /** Only calls with such a body. */
  body?: (body: unknown) => boolean;
  /** How many calls it meets; without it, one. */
  times?: number;
  /**
   * Refused instead of carried out; `slow`: carried out after the wait; `until`: after that;
   * `lost question`: the socket is cut before, `lost answer`: after the call was carried out.
   */
  how: RestAnswer | { slow: number } | { until: Promise<void> } | 'lost question' | 'lost answer';
}

export interface Seen {
  method: string;
  path: string;
  body: unknown;
  /** 0 where the client learnt nothing. */
  status: number;
}

export interface TestDiscord extends LocalDiscord {
  /** Push here what shall go wrong next. */
  faults: Fault[];
  /** Every call, oldest first. */
  calls: Seen[];
  /** Bodies that break Discord's contract or rules and were yet accepted, and answers of ours that break it. A test expects none. */
  breaches: string[];
}

export const serverError = (status = 503): RestAnswer => ({ status, body: { message: `${status}: trouble`, code: 0 } });
export const rateLimited = (seconds: number): RestAnswer => tooFast(seconds, 'user');
export const noAccess: RestAnswer = { status: 403, body: { message: 'Missing Access', code: 50001 } };

/** The local Discord with a contract over it: each body it takes and each answer it gives is compared with Discord's own. */
export async function openTestDiscord(options: Partial<LocalDiscordOptions> = {}): Promise<TestDiscord> {
  const watch = { faults: [] as Fault[], calls: [] as Seen[], breaches: [] as string[] };
  const discord = await openLocalDiscord({
    file: ':memory:',
    channels: [{ id: CHANNEL, name: 'alerts' }],
    patience: { answer: PATIENT },
    ...options,
    intercept: async (call, next) => {
      const answer = await throughFaults(watch.faults, call, async () => {
        const given = await next();
        watch.breaches.push(...breachesOf(call, given));
        return given;
      });
      const { method, path, body } = call;
      watch.calls.push({ method, path, body, status: answer === 'hang up' ? 0 : answer.status });
      return answer;
    },
  });
  return Object.assign(discord, watch);
}

async function throughFaults(
  faults: Fault[],
  call: Call,
  next: () => Promise<RestAnswer>,
): Promise<RestAnswer | 'hang up'> {
  const at = faults.findIndex(
    ({ method = call.method, path, body = () => true }) =>
      method === call.method && path.test(call.path) && body(call.body),
  );
  const fault = faults[at];
  if (!fault) return next();
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times === 0) faults.splice(at, 1);
  if (fault.how === 'lost question') return 'hang up';
  if (fault.how === 'lost answer') {
    await next();
    return 'hang up';
  }
  if ('status' in fault.how) return fault.how;
  if ('until' in fault.how) {
    await fault.how.until;
    return next();
  }
  const { slow } = fault.how;
  await new Promise((resolve) => setTimeout(resolve, slow));
  return next();
}

function breachesOf({ method, path, body, files }: Call, answer: RestAnswer): string[] {
  if (answer.status >= 300) return [];
  const rules = rulesBroken({ method, path, body, hasFiles: files.length > 0 });
  const asked = requestProblems(method, path, body);
  const answered = responseProblems(method, path, answer.body);
  return [
    ...[...rules, ...asked].map((what) => `${method} ${path}: ${what}`),
    ...answered.map((what) => `${method} ${path} answered ${answer.status}: ${what}`),
  ];
}

/** Waits until `find` gives something; tries again on whatever happens. Throws after `ms`. */
export function until<T>(discord: LocalDiscord, find: () => T | undefined | false, ms = PATIENT): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = find();
      if (!found) return;
      stop();
      clearTimeout(timer);
      resolve(found);
    };
    const stop = discord.listen(look);
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Nothing of the kind happened within ${ms} ms.`));
    }, ms);
    look();
  });
}
