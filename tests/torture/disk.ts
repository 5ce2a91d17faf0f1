/** The archive: no room for it, locked, damaged, restored, deleted. */
import { copyFileSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstWrong, type Scene, type Stage } from './scenes.ts';

const archive = ({ referee }: Stage) => join(referee.folder, 'data', 'attache.db');
const backup = (stage: Stage) => join(stage.referee.folder, 'backup.db');
/** How long another program holds the archive: longer than SQLite waits for it. */
const HELD = 12_000;

export const DISK: readonly Scene[] = [
  {
    fault: 'disk full, then not',
    async run(stage) {
      await stage.until(() => stage.referee.discord.gateway.counts.identified > 0);
      stage.bot.order({ isDiskFull: true });
      stage.publish({ count: 60 }); // more than fits into the pages that are there
      const wasTold = await stage.until(() => /disk is full/i.test(stage.bot.said()));
      stage.bot.order({ isDiskFull: false });
      return firstWrong([wasTold, 'the log does not say that the disk is full']);
    },
  },
  {
    fault: 'archive locked by another program, then not',
    async run(stage) {
      const other = new DatabaseSync(archive(stage), { timeout: 60_000 });
      other.exec('BEGIN IMMEDIATE');
      stage.publish();
      await sleep(HELD);
      other.exec('COMMIT');
      other.close();
      return null;
    },
  },
  {
    fault: 'archive damaged, then restored from a copy',
    async run(stage) {
      await stage.stop();
      copyFileSync(archive(stage), backup(stage));
      damage(archive(stage));
      const damaged = readFileSync(archive(stage));
      const bot = stage.start();
      const code = await bot.ended;
      const isUntouched = readFileSync(archive(stage)).equals(damaged);
      const said = bot.said();
      replaceArchive(stage);
      stage.start();
      stage.publish();
      return firstWrong(
        [code === 1, `it ended with ${code}`],
        [/damaged|malformed/.test(said), 'it does not say that the archive is damaged'],
        [!/\n\s+at /.test(said), 'it printed a stack trace'],
        [isUntouched, 'it wrote into the damaged archive'],
      );
    },
  },
  {
    fault: 'archive restored from before some alerts',
    async run(stage) {
      await stage.stop();
      copyFileSync(archive(stage), backup(stage));
      stage.start();
      const { ids } = stage.publish();
      const time = await stage.referee.arrived(ids);
      await stage.stop();
      replaceArchive(stage);
      // The feeds still list what was alerted: it is looked for in its channel.
      stage.start();
      stage.publish();
      return firstWrong([time !== null, 'nothing arrived before']);
    },
  },
  {
    fault: 'archive deleted',
    async run(stage) {
      const { ids } = stage.publish();
      await stage.referee.arrived(ids);
      await stage.stop();
      rmSync(join(stage.referee.folder, 'data'), { recursive: true });
      stage.start();
      stage.publish();
      return null;
    },
  },
];

function damage(path: string): void {
  const file = openSync(path, 'r+');
  // All of it but the first page, which holds the schema.
  writeSync(file, Buffer.alloc(readFileSync(path).length - 4_096, 0x5a), 0, undefined, 4_096);
}

function replaceArchive(stage: Stage): void {
  for (const suffix of ['-wal', '-shm']) rmSync(`${archive(stage)}${suffix}`, { force: true });
  copyFileSync(backup(stage), archive(stage));
}
