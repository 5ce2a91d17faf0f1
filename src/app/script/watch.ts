/** `npm run watch`: lists and tries watches from a terminal, and changes nothing. */

import { loadConfig } from '../../config/load.ts';
import { printMistake } from '../../config/mistakes.ts';
import { configDir } from '../../config/read.ts';
import type { Config } from '../../config/types.ts';
import { type Advice, type Trial, tryWatch } from '../../desk/watches/trial.ts';
import { accepted, checkTerms } from '../../desk/watches/watches.ts';
import { parseRule } from '../../news/alert/level/rule.ts';
import { LEVELS } from '../../news/alert/level.ts';
import { indexPublishers } from '../../news/publishers.ts';
import { plural } from '../../news/text/plural.ts';
import type { BittenExclusion } from '../../news/watch/match/explain.ts';
import { caret } from '../../news/watch/query.ts';
import { channelsOf, oneOfEachRow } from '../../news/watch/rows.ts';
import { compileThesaurus } from '../../news/watch/thesaurus.ts';
import { MATCH_MODES } from '../../news/watch/types.ts';
import { SHIPPED } from '../config/place.ts';
import type { ScriptCall } from '../script.ts';
import { archiveFile, openArchive } from './open-archive.ts';

type Call = ScriptCall<Rules>;

/** The output, or null when the arguments are invalid. */
async function answer(call: Call, config: Config): Promise<string | null> {
  const [question, ...rest] = call.words;
  const argument = rest.join(' ');
  if (question === 'list')
    return oneOfEachRow(config.watches)
      .map(
        (watch) =>
          `${watch.name} (${channelsOf(watch).join(', ')}): ${watch.terms}${(watch.match ?? 'wide') === 'wide' ? '' : ` [${watch.match}]`}`,
      )
      .join('\n');
  if (question === 'show' && argument) return show(argument, config);
  return question === 'test' && argument ? test(argument, config, call) : null;
}

function show(name: string, config: Config): string | null {
  const watches = oneOfEachRow(config.watches).filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const thesaurus = compileThesaurus(config.thesaurus);
  const texts = watches.map((watch) => {
    const lines = accepted(watch, { thesaurus: () => thesaurus }).map(
      ({ term, how, leftOut, group, words, close, never }) => {
        const lists = [['also', words] as const, ['near other words', close] as const, ['except', never] as const];
        const listed = lists.flatMap(([label, all]) => (group && all.length > 0 ? [`${label} ${all.join(', ')}`] : []));
        const from = group ? ` (thesaurus: ${group})` : '';
        return `  ${leftOut ? '-' : ''}${term}, ${[how, ...listed].join('; ')}${from}`;
      },
    );
    return [`${watch.name} (${channelsOf(watch).join(', ')}): ${watch.terms}`, ...lines].join('\n');
  });
  return texts.length > 0 ? texts.join('\n') : null;
}

/** Rules of levels, as typed. */
type Rules = Readonly<Record<'notice' | 'urgent', string | undefined>>;

/** The first mistake in a rule, for a terminal; null: there is none. */
function ruleMistake(rules: Rules): string | null {
  for (const [key, text] of Object.entries(rules)) {
    const read = text === undefined ? null : parseRule(text);
    if (read?.kind === 'mistake') return `There is a mistake in --${key}:\n${caret(text!, read)}`;
  }
  return null;
}

async function test(terms: string, config: Config, { values, env, stderr }: Call): Promise<string | null> {
  const rules: Rules = { notice: values.notice, urgent: values.urgent };
  const read = checkTerms(terms);
  const mistaken = ruleMistake(rules);
  if (mistaken !== null) {
    stderr(`${mistaken}\n`);
    return null;
  }
  if (read.kind === 'mistake') {
    stderr(`${read.reason}\n${read.caret}\n`);
    return null;
  }
  const store = await openArchive(env);
  if (!store) return `No archive in ${archiveFile(env)} yet. Start the bot first.`;
  const [publishers, thesaurus] = [indexPublishers(config.publishers), compileThesaurus(config.thesaurus)];
  try {
    const context = { clock: Date.now, store, publishers: () => publishers, thesaurus: () => thesaurus };
    return printTrial(await tryWatch({ ...read.watch, ...rules }, context));
  } finally {
    await store.close();
  }
}

function printTrial({ span, articles, stories, aDay, modes, levels, newest, vetoed, capitals, advice }: Trial): string {
  const days = Math.max(1, Math.round(span / 86_400_000));
  return [
    `In the last ${days === 1 ? 'day' : `${days} days`} (${plural(articles, 'article')}): ${plural(stories, 'story', 'stories')}, ${aDay.toFixed(1)} alerts a day.`,
    `By mode: ${MATCH_MODES.map((mode) => `${mode} ${modes[mode]}`).join(', ')}.`,
    ...(capitals.length > 0 ? [`Only in capitals: ${capitals.join(', ')}.`] : []),
    ...(levels
      ? [
          `By level: ${LEVELS.toReversed()
            .map((level) => `${level} ${levels[level]}`)
            .join(', ')}.`,
        ]
      : []),
    ...newest.map(({ title, publisher, level }) => `  ${level ? `${level.level}: ` : ''}${title} (${publisher})`),
    ...vetoed.flatMap(({ report, by }) => [`Left out: ${report.title} (${report.publisher})`, ...by.map(printVeto)]),
    ...(advice ? [printAdvice(advice)] : []),
  ].join('\n');
}

const printVeto = ({ group, kind, entry, words }: BittenExclusion): string =>
  `  “${words}” (${group === null ? '' : `group ${group}, `}${kind}: ${entry})`;

function printAdvice(advice: Advice): string {
  switch (advice.kind) {
    case 'too broad':
      return `Too broad. Try ${advice.terms}: ${advice.removed} fewer, ${advice.aDay.toFixed(1)} alerts a day; removes ${plural(advice.lost.length, 'story', 'stories')} that several publishers reported.`;
    case 'only broad':
      return 'Too broad, and excluding a single word would not help.';
    case 'never':
      return `${advice.terms} would have matched ${plural(advice.stories, 'story', 'stories')}.`;
    case 'nothing like it':
      return 'Similar terms would have matched nothing either.';
  }
}

/** @returns the exit code */
export async function watch(call: Call): Promise<number> {
  const { args, env, stdout, stderr, misused } = call;
  const loaded = await loadConfig(configDir(args, env), SHIPPED, env);
  if (loaded.kind === 'mistakes') {
    stderr(`${loaded.mistakes.map(printMistake).join('\n')}\n`);
    return 2;
  }
  const output = await answer(call, loaded.config);
  if (output === null) return misused('Write test "TERMS", list or show NAME.');
  stdout(`${output}\n`);
  return 0;
}
