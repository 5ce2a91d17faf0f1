/**
 * Watches, asked about from a terminal: `npm run watch -- test "embassy withdrawals"`, `list`, `show NAME`
 * (`--config DIR`). Nothing is changed. Exit 2: a mistake in the configuration, the terms or the question.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SHIPPED } from '../app/config-place.ts';
import { loadConfig } from '../config/load.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import type { Config } from '../config/types.ts';
import { type Advice, type Trial, tryWatch } from '../desk/trial.ts';
import { accepted, checkTerms } from '../desk/watches.ts';
import { indexPublishers } from '../news/publishers.ts';
import { compileThesaurus } from '../news/watch/thesaurus.ts';
import { openSqlite } from '../store/sqlite/open.ts';

const USAGE = 'npm run watch -- test "embassy withdrawals" | list | show NAME\n';

/** What is printed, and whether all went well. */
async function answer([question, ...rest]: readonly string[], config: Config): Promise<string | null> {
  const asked = rest.join(' ');
  if (question === 'list')
    return config.watches.map(({ name, terms, channel }) => `${name} (${channel}): ${terms}`).join('\n');
  if (question === 'show' && asked) return show(asked, config);
  return question === 'test' && asked ? test(asked, config) : null;
}

function show(name: string, config: Config): string | null {
  const watches = config.watches.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const thesaurus = compileThesaurus(config.thesaurus);
  const told = watches.map((watch) => {
    const lines = accepted(watch, { thesaurus: () => thesaurus }).map(
      ({ term, how, leftOut, group, words, close, never }) => {
        const lists = [['also', words] as const, ['close to another', close] as const, ['but not', never] as const];
        const told = lists.flatMap(([label, all]) => (group && all.length > 0 ? [`${label} ${all.join(', ')}`] : []));
        const from = group ? ` (thesaurus: ${group})` : '';
        return `  ${leftOut ? '-' : ''}${term}, ${[how, ...told].join('; ')}${from}`;
      },
    );
    return [`${watch.name} (${watch.channel}): ${watch.terms}`, ...lines].join('\n');
  });
  return told.length > 0 ? told.join('\n') : null;
}

async function test(terms: string, config: Config): Promise<string | null> {
  const read = checkTerms(terms);
  if (read.kind === 'mistake') {
    process.stderr.write(`${read.reason}\n${read.caret}\n`);
    return null;
  }
  const file = join(process.env.ATTACHE_DATA || 'data', 'attache.db');
  if (!existsSync(file)) return `There is no archive yet in ${file}: start the bot first.`;
  const store = openSqlite(file);
  const [publishers, thesaurus] = [indexPublishers(config.publishers), compileThesaurus(config.thesaurus)];
  try {
    const context = { clock: Date.now, store, publishers: () => publishers, thesaurus: () => thesaurus };
    return printTrial(await tryWatch(read.watch, context));
  } finally {
    await store.close();
  }
}

function printTrial({ span, articles, stories, aDay, newest, advice }: Trial): string {
  const days = Math.max(1, Math.round(span / 86_400_000));
  return [
    `In the last ${days} day${days === 1 ? '' : 's'} (${articles} articles): ${stories} stories, ${aDay.toFixed(1)} alerts a day.`,
    ...newest.map(({ title, publisher }) => `  ${title} (${publisher})`),
    ...(advice ? [printAdvice(advice)] : []),
  ].join('\n');
}

function printAdvice(advice: Advice): string {
  switch (advice.kind) {
    case 'too broad':
      return `Too broad. ${advice.terms}: ${advice.removed} fewer, ${advice.aDay.toFixed(1)} a day; lost of what several told: ${advice.lost.length}.`;
    case 'only broad':
      return 'Too broad, and no single word left out would help.';
    case 'never':
      return `${advice.terms} would have caught ${advice.stories}.`;
    case 'nothing like it':
      return 'Nothing near it was in the news either.';
  }
}

const { positionals } = parseArgs({ options: { config: { type: 'string' } }, allowPositionals: true });
const loaded = await loadConfig(configDir(process.argv.slice(2), process.env), SHIPPED);
const said = loaded.kind === 'config' ? await answer(positionals, loaded.config) : null;
if (loaded.kind === 'mistakes') process.stderr.write(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
else if (said === null) process.stderr.write(USAGE);
if (said === null) process.exitCode = 2;
else process.stdout.write(`${said}\n`);
