/** Sets up a real bot: asks for what is needed, prints the invite link, writes `.env` and the watches' channel. `npm run init`. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { isPlaceholder, PLACEHOLDERS, SHIPPED } from '../app/config-place.ts';
import { editFile } from '../config/edit.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import { addRow } from '../config/rows.ts';
import { NEEDED_BITS } from '../discord/target/permissions.ts';

const ID = /^\d{17,20}$/;
/** Whether what is typed is shown: the token is not. */
let shown = true;
const screen = new Writable({
  write: (chunk, _, done) => {
    if (shown) process.stdout.write(chunk);
    done();
  },
});
const lines = createInterface({ input: process.stdin, output: screen, terminal: process.stdin.isTTY === true });
const answers = lines[Symbol.asyncIterator]();

/** Asks until the answer will do; at the end of the input it gives up. */
async function ask(question: string, check: (answer: string) => string | null): Promise<string> {
  for (;;) {
    process.stdout.write(question);
    const { value, done } = await answers.next();
    if (done) throw new Error('the answers ended before the questions; nothing more was written');
    const wrong = check(value.trim());
    if (wrong === null) return value.trim();
    process.stdout.write(`  ${wrong}\n`);
  }
}

async function askToken(): Promise<string> {
  shown = false;
  const token = await ask(
    '1. The bot’s token (Developer Portal, your application, Bot, Reset Token; it is not shown): ',
    (answer) => (applicationOf(answer) ? null : 'That is no bot token: it has three parts with dots between.'),
  );
  shown = true;
  process.stdout.write('\n');
  return token;
}

/** A token begins with the application's id, in base 64. */
function applicationOf(token: string): string | null {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
  return ID.test(id) && token.split('.').length === 3 ? id : null;
}

async function writeEnv(token: string): Promise<void> {
  const isThere = existsSync('.env');
  if (isThere && !/^y/i.test(await ask('   There is a .env already. Write the token into it? [y/N] ', () => null)))
    return;
  const before = await readFile(isThere ? '.env' : '.env.example', 'utf8');
  const after = /^DISCORD_TOKEN=.*$/m.test(before)
    ? before.replace(/^DISCORD_TOKEN=.*$/m, () => `DISCORD_TOKEN=${token}`)
    : `${before}\nDISCORD_TOKEN=${token}\n`;
  await writeFile('.env', after, { mode: 0o600 });
  process.stdout.write('   Written to .env, for your eyes only.\n');
}

async function writeWatches(channel: string, terms: string): Promise<void> {
  const dir = configDir(process.argv.slice(2), process.env);
  const edited = await editFile({ dir, shipped: SHIPPED }, 'watches.yaml', (text) => {
    const moved = text.replace(PLACEHOLDERS, channel);
    const named = terms.charAt(0).toUpperCase() + terms.slice(1);
    return { text: terms ? addRow(moved, 'watches', { name: named.slice(0, 80), terms, channel }) : moved };
  });
  if (edited.kind === 'edited') process.stdout.write(`   Written to ${dir}/watches.yaml.\n`);
  else if (edited.kind === 'refused') process.stdout.write(`   ${edited.reason}\n`);
  else process.stdout.write(`${edited.mistakes.map(printMistake).join('\n')}\n`);
  if (edited.kind !== 'edited') process.exitCode = 1;
}

const token = await askToken();
await writeEnv(token);
process.stdout.write(
  `2. Invite the bot with this link; it asks for exactly what is used:\n   https://discord.com/oauth2/authorize?client_id=${applicationOf(token)}` +
    `&scope=bot+applications.commands&permissions=${NEEDED_BITS}\n`,
);
const channel = await ask(
  '3. The id of the channel for alerts (Developer Mode on, right-click it, Copy Channel ID): ',
  (answer) => (ID.test(answer) && !isPlaceholder(answer) ? null : 'An id has 17 to 20 digits.'),
);
const terms = await ask('4. A watch of your own, beside the shipped ones (or nothing): ', () => null);
await writeWatches(channel, terms);
process.stdout.write('5. Now: npm run doctor, then npm start.\n');
lines.close();
