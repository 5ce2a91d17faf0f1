/** Runs a program and measures what it needs: Linux only, by /proc. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Needed {
  /** ms */
  readonly wall: number;
  /** User and system time of the program and of the children that it waited for, ms. */
  readonly cpu: number;
  /** Its largest resident set, MB. */
  readonly peak: number;
  /** What it needed until it said what `mark` looks for. */
  readonly untilMark?: Omit<Needed, 'untilMark'> | undefined;
}

export interface ChildOptions {
  /** Looked for in what it writes to stderr. */
  readonly mark?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What it reads. */
  readonly input?: Uint8Array;
}

const [ENVIRONMENT, START] = startScript().split(' node ') as [string, string];

/** How `npm start` starts the bot: the flags of Node and the program. */
export function startArguments(): string[] {
  return START.split(' ').map((word) =>
    word.endsWith('.ts') ? fileURLToPath(new URL(`../../${word}`, import.meta.url)) : word,
  );
}

/** The environment that `npm start` gives the bot. */
export const startEnvironment = (): Record<string, string> =>
  Object.fromEntries(ENVIRONMENT.split(' ').flatMap((word) => (word.includes('=') ? [word.split('=')] : [])));

function startScript(): string {
  return String(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).scripts.start);
}

/** A tick of /proc/PID/stat, ms (`getconf CLK_TCK` is 100 on every Linux of today). */
const TICK = 10;
const EVERY = 20;

/** @throws when it fails, with the end of what it wrote to stderr */
export async function runChild(
  program: string,
  args: readonly string[],
  { env, input, mark }: ChildOptions = {},
): Promise<Needed> {
  const began = performance.now();
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  let last = { cpu: 0, peak: 0 };
  let untilMark: Needed['untilMark'];
  child.stderr.on('data', (chunk) => {
    said += chunk;
    if (mark && !untilMark && said.includes(mark)) untilMark = { wall: performance.now() - began, ...last };
    said = said.slice(-2_000);
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const look = setInterval(() => {
    last = needOf(child.pid!) ?? last;
  }, EVERY);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(look);
  if (code !== 0 && code !== 3) throw new Error(`${program} ended with ${code}: ${said}`);
  return { wall: performance.now() - began, ...last, untilMark };
}

/** null: it has ended. */
function needOf(pid: number): Pick<Needed, 'cpu' | 'peak'> | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN);
    return Number.isNaN(peak) ? null : { cpu: ticks * TICK, peak: peak / 1_024 };
  } catch {
    return null;
  }
}
