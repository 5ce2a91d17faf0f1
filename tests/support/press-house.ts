/** The made-up press, served by a process of its own, with a configuration that watches it. For benches. */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PressHouse {
  readonly urls: readonly string[];
  /** Configuration and data of a bot that polls all of them. */
  readonly folder: string;
  /** Each document gets the items of a later round. */
  turnTo(round: number): Promise<void>;
  close(): void;
}

const SERVER = fileURLToPath(new URL('./press-server.ts', import.meta.url));

/** @param now when the newest items were published, ms since the epoch */
export async function openPressHouse(feeds: number, hosts: number, now: number): Promise<PressHouse> {
  const server = fork(SERVER, [feeds, hosts, now].map(String), { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const told = <T>(field: string): Promise<T> =>
    new Promise((resolve) => {
      const hear = (message: Record<string, unknown>) => {
        if (!(field in message)) return;
        server.off('message', hear);
        resolve(message[field] as T);
      };
      server.on('message', hear);
    });
  const urls = await told<readonly string[]>('feeds');
  const folder = mkdtempSync(join(tmpdir(), 'attache-press-'));
  writeConfiguration(folder, urls);
  return {
    urls,
    folder,
    async turnTo(round) {
      const turned = told('round');
      server.send(round);
      await turned;
    },
    close() {
      server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

function writeConfiguration(folder: string, urls: readonly string[]): void {
  const files = {
    settings: { wire: { allow: [...new Set(urls.map((url) => new URL(url).host))] } },
    watches: { watches: [{ name: 'Harbours', terms: 'harbour closure', channel: '100000000000000100' }] },
    feeds: { feeds: urls.map((url, n) => ({ url, publisher: `Outlet ${n}`, page: false, interval: '10m' })) },
    publishers: { publishers: [] },
    thesaurus: { groups: [] },
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(content));
  writeFileSync(join(folder, 'urls'), `${urls.join('\n')}\n`);
}
