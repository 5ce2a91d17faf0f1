/** One row of the table that `npm run torture` prints. */
export interface TortureRow {
  readonly fault: string;
  /** News that were published and had to arrive. */
  readonly tried: number;
  readonly lost: number;
  readonly doubled: number;
  /** How long, or how many runs of the bot, until all had arrived; `never`. */
  readonly recovered: string;
  /** What else went wrong; null: nothing. */
  readonly wrong: string | null;
}

export const HEAD = 'fault | tried | lost | doubled | recovered in';

export function hasFailed({ lost, doubled, recovered, wrong }: TortureRow): boolean {
  return lost + doubled > 0 || recovered === 'never' || wrong !== null;
}

export function printRow(row: TortureRow): string {
  const { fault, tried, lost, doubled, recovered, wrong } = row;
  return `${[fault, tried, lost, doubled, recovered].join(' | ')}${wrong === null ? '' : ` | FAILED: ${wrong}`}`;
}
