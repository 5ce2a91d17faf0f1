/** The file `.env`: variables, one a line, some of them secret. */
import { existsSync, readFileSync } from 'node:fs';
import { open, readFile, realpath, rename } from 'node:fs/promises';

const FILE = '.env';
const EXAMPLE = '.env.example';

/** The token in `.env`; null: there is none. */
export function tokenIn(): string | null {
  if (!existsSync(FILE)) return null;
  const [, token = ''] = /^DISCORD_TOKEN=[ \t]*(.*?)[ \t\r]*$/m.exec(readFileSync(FILE, 'utf8')) ?? [];
  return token.replace(/^(["'])(.*)\1$/, '$2') || null;
}

/**
 * Sets variables; the rest of the file stays. It is replaced whole, and readable for its owner alone.
 * @param wanted null: the variable stays as it is
 * @returns the names of those that were set
 */
export async function writeVariables(wanted: Readonly<Record<string, string | null>>): Promise<readonly string[]> {
  const set = Object.entries(wanted).filter((one): one is [string, string] => one[1] !== null);
  if (set.length === 0) return [];
  const isThere = existsSync(FILE);
  const before = isThere || existsSync(EXAMPLE) ? await readFile(isThere ? FILE : EXAMPLE, 'utf8') : '';
  const after = set.reduce((text, [name, value]) => withVariable(text, name, value), before);
  const target = isThere ? await realpath(FILE) : FILE;
  const beside = `${target}.${process.pid}.new`;
  const handle = await open(beside, 'w', 0o600);
  try {
    await handle.writeFile(after);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, target);
  return set.map(([name]) => name);
}

/** Sets a variable where it stands, or in the place of its commented example, or at the end. */
function withVariable(text: string, name: string, value: string): string {
  const line = `${name}=${value}`;
  for (const place of [new RegExp(`^${name}=[^\\r\\n]*`, 'm'), new RegExp(`^# ?${name}=[^\\r\\n]*`, 'm')])
    if (place.test(text)) return text.replace(place, () => line);
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
}
