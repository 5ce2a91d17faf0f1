/** `npm run init`: asks for what a bot on Discord needs, and writes `.env` and `watches.yaml`. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { isPlaceholder, PLACEHOLDERS, SHIPPED } from '../app/config-place.ts';
import { CONFIG_OPTION, runScript, type Script } from '../app/script.ts';
import { editFile } from '../config/edit.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import { addRow } from '../config/rows.ts';
import { NEEDED_BITS } from '../discord/target/permissions.ts';

const ID = /^\d{17,20}$/;
/** Whether input is echoed; the token is not. */
let shown = true;
const screen = new Writable({
  write: (chunk, _, done) => {
    if (shown) process.stdout.write(chunk);
    done();
  },
});
const lines = createInterface({ input: process.stdin, output: screen, terminal: process.stdin.isTTY === true });
const answers = lines[Symbol.asyncIterator]();

/** Asks until the answer is valid; throws when the input ends. */
async function ask(question: string, check: (answer: string) => string | null): Promise<string> {
  for (;;) {
    process.stdout.write(question);
    const { value, done } = await answers.next();
    if (done) throw new Error('the input ended early; nothing more was written');
    const wrong = check(value.trim());
    if (wrong === null) return value.trim();
    process.stdout.write(`  ${wrong}\n`);
  }
}

async function askToken(): Promise<string> {
  shown = false;
  const token = await ask(
    '1. Bot token (Developer Portal > your application > Bot > Reset Token; input is hidden): ',
    (answer) => (applicationOf(answer) ? null : 'That is not a bot token. A token has three parts separated by dots.'),
  );
  shown = true;
  process.stdout.write('\n');
  return token;
}

/** A token starts with the application's id in base64. */
function applicationOf(token: string): string | null {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
  return ID.test(id) && token.split('.').length === 3 ? id : null;
}

async function writeEnv(token: string): Promise<void> {
  const isThere = existsSync('.env');
  if (isThere && !/^y/i.test(await ask('   .env already exists. Save the token in it? [y/N] ', () => null))) return;
  const before = await readFile(isThere ? '.env' : '.env.example', 'utf8');
  const after = /^DISCORD_TOKEN=.*$/m.test(before)
    ? before.replace(/^DISCORD_TOKEN=.*$/m, () => `DISCORD_TOKEN=${token}`)
    : `${before}\nDISCORD_TOKEN=${token}\n`;
  await writeFile('.env', after, { mode: 0o600 });
  process.stdout.write('   Saved to .env (readable only by you).\n');
}

/** @returns whether it could be written */
async function writeWatches(channel: string, terms: string): Promise<boolean> {
  const dir = configDir(process.argv.slice(2), process.env);
  const edited = await editFile({ dir, shipped: SHIPPED }, 'watches.yaml', (text) => {
    const moved = text.replace(PLACEHOLDERS, channel);
    const named = terms.charAt(0).toUpperCase() + terms.slice(1);
    return { text: terms ? addRow(moved, 'watches', { name: named.slice(0, 80), terms, channel }) : moved };
  });
  if (edited.kind === 'edited') process.stdout.write(`   Saved to ${dir}/watches.yaml.\n`);
  else if (edited.kind === 'refused') process.stdout.write(`   ${edited.reason}\n`);
  else process.stdout.write(`${edited.mistakes.map(printMistake).join('\n')}\n`);
  return edited.kind === 'edited';
}

const INIT = {
  command: 'npm run init',
  says: 'Sets up a bot on Discord: asks for the token and the channel, prints the invite link, and writes .env and watches.yaml.',
  options: CONFIG_OPTION,
} as const satisfies Script;

async function init(): Promise<number> {
  const token = await askToken();
  await writeEnv(token);
  process.stdout.write(
    `2. Invite the bot with this link, which asks only for the permissions it needs:\n   https://discord.com/oauth2/authorize?client_id=${applicationOf(token)}` +
      `&scope=bot+applications.commands&permissions=${NEEDED_BITS}\n`,
  );
  const channel = await ask(
    '3. Channel id for alerts (with Developer Mode on: right-click the channel > Copy Channel ID): ',
    (answer) => (ID.test(answer) && !isPlaceholder(answer) ? null : 'A channel id has 17 to 20 digits.'),
  );
  const terms = await ask('4. Your first watch, such as embassy withdrawals (optional): ', () => null);
  const written = await writeWatches(channel, terms);
  process.stdout.write('5. Next: npm run doctor, then npm start.\n');
  return written ? 0 : 1;
}

process.exitCode = await runScript(INIT, init);
lines.close();
