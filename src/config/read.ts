import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ConfigFile, ConfigMistake, FileName } from './types.ts';

/** The texts that make up a configuration. */
export const FILE_NAMES: readonly FileName[] = [
  'feeds.yaml',
  'watches.yaml',
  'publishers.yaml',
  'thesaurus.yaml',
  'settings.yaml',
];

/** Which folder holds the configuration: `--config DIR` (or `--config=DIR`), else `ATTACHE_CONFIG`, else `config`. */
export function configDir(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): string {
  const at = argv.findIndex((word) => word === '--config' || word.startsWith('--config='));
  const word = argv[at];
  const named = word?.startsWith('--config=') ? word.slice('--config='.length) : argv[at + 1];
  return (at >= 0 && named) || env.ATTACHE_CONFIG || 'config';
}

const REQUIRED: readonly FileName[] = ['feeds.yaml', 'watches.yaml'];

const LEAST: Readonly<Partial<Record<FileName, string>>> = {
  'feeds.yaml': 'feeds: [{ url: https://example.org/feed.xml, publisher: Example Times }]',
  'watches.yaml':
    'watches: [{ name: Embassy withdrawals, terms: embassy withdrawals, channel: "1234567890123456789" }]',
};

/** Reads a file of `dir`, or of `shipped` when an optional file is absent; returns a mistake when it cannot be read. */
export async function readConfigFile(
  name: FileName,
  dir: string,
  shipped: string,
): Promise<ConfigFile | ConfigMistake> {
  const own = await readText(name, join(dir, name));
  if (own !== null) return 'text' in own && name === LAYERED ? withShipped(own, dir, shipped) : own;
  if (REQUIRED.includes(name)) return missing(name, dir);
  const instead = (await readText(name, join(shipped, name))) ?? { name, path: join(shipped, name), text: '' };
  return 'text' in instead ? { ...instead, isShipped: true } : instead;
}

const LAYERED: FileName = 'thesaurus.yaml';

/** One's own file, and the shipped one beneath it. In the shipped folder they are one. */
async function withShipped(own: ConfigFile, dir: string, shipped: string): Promise<ConfigFile | ConfigMistake> {
  if (resolve(dir) === resolve(shipped)) return own;
  const beneath = await readText(own.name, join(shipped, own.name));
  if (beneath === null || !('text' in beneath)) return beneath ?? own;
  return { ...own, beneath: { path: beneath.path, text: beneath.text } };
}

function missing(name: FileName, dir: string): ConfigMistake {
  return {
    file: name,
    line: 1,
    column: 1,
    message: `${name} is missing in ${dir}`,
    advice: `create it with at least: ${LEAST[name]}`,
  };
}

async function readText(name: FileName, path: string): Promise<ConfigFile | ConfigMistake | null> {
  const wrong = (message: string, advice: string): ConfigMistake => ({
    file: name,
    line: 1,
    column: 1,
    message,
    advice,
  });
  try {
    const bytes = await readFile(path);
    return { name, path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (error instanceof TypeError) return wrong(`${path} is not UTF-8`, 'save it as UTF-8');
    return wrong(`${path} cannot be read (${code})`, 'make it readable for the user who runs the bot');
  }
}
