/** A process that changes watches.yaml in the database: `editor.ts URL NAME TIMES`. */
import { SHIPPED } from '../../../src/app/config/place.ts';
import { editShared } from '../../../src/app/machines/config.ts';
import { addRow } from '../../../src/config/rows.ts';
import { openPool } from '../../../src/store/postgres/pool.ts';
import { channelId } from './world.ts';

const [url, who, times] = process.argv.slice(2);
const pool = openPool(url!, 1);
for (let n = 0; n < Number(times); n++) {
  const fields = { name: `${who} ${n} of many`, terms: `nothing${who}${n}`, channel: channelId(0) };
  const edited = await editShared(pool, SHIPPED, {
    ...{ name: 'watches.yaml', who: who! },
    change: (text) => ({ text: addRow(text, 'watches', fields) }),
  });
  if (edited.kind !== 'edited') {
    process.stderr.write(`${JSON.stringify(edited)}\n`);
    process.exitCode = 1;
  }
}
await pool.end();
