/** A duration: digits and m, h, d or w (`15m`, `6h`, `90d`). No library accepts only this form. */
export const DURATION = /^[1-9][0-9]{0,4}[mhdw]$/;

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
};

/** `15m` → 900000 ms; null for anything else. */
export function parseDuration(text: string): number | null {
  return DURATION.test(text) ? Number(text.slice(0, -1)) * UNITS[text.slice(-1)]! : null;
}
