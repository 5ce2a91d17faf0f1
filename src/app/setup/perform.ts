/** Does what `npm run init` was asked to: checks everything, then makes the folder, edits watches and feeds, and writes `.env`. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import type { Edited } from '../../config/edit.ts';
import { loadConfig } from '../../config/load.ts';
import { printMistake } from '../../config/mistakes.ts';
import { addRow, findRow, removeRows } from '../../config/rows.ts';
import type { Config } from '../../config/types.ts';
import { plural } from '../../news/text/plural.ts';
import { type EditableConfig, openEditable } from '../config/editable.ts';
import { isPlaceholder, PLACEHOLDERS, SHIPPED } from '../config/place.ts';
import { addList, previewList, printPreview } from '../script/import-list.ts';
import { tokenIn, writeVariables } from './variables.ts';
import { channelProblem, nameOf, type SetupWishes, termsProblem, tokenProblem } from './wishes.ts';

/** `code` is the script's exit code: 1 where something could not be read or written, 2 for a mistake in what was asked. */
export type Performed =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: 1 | 2; readonly reason: string };

type Say = (line: string) => void;
type Env = Readonly<Record<string, string | undefined>>;

const mistake = (reason: string): Performed => ({ kind: 'failed', code: 2, reason });
const trouble = (reason: string): Performed => ({ kind: 'failed', code: 1, reason });

export interface SetupContext {
  readonly env: Env;
  /** Hears each thing that was done, once it is done. */
  readonly say: Say;
  /** Whether the feeds of a list shall be added, after its preview was told. */
  readonly agrees: (feeds: number) => Promise<boolean>;
}

/** Whatever is wrong with the wishes is found before anything is written. */
export async function performSetup(wishes: SetupWishes, { env, say, agrees }: SetupContext): Promise<Performed> {
  const wrong = problemIn(wishes);
  if (wrong) return mistake(wrong);
  const before = await configFor(wishes.dir);
  if ('reason' in before) return mistake(before.reason);
  const list = wishes.opml === null ? null : await previewList(wishes.opml, [], forImport(before.config, wishes));
  if (list?.kind === 'unread')
    return trouble(`${wishes.opml} cannot be imported: ${list.reason}. Nothing was written.`);
  if (list) say(printPreview(wishes.opml!, list));
  const wanted = list && list.fresh.length > 0 && (await agrees(list.fresh.length)) ? list : null;
  try {
    await makeFolder(wishes, say);
    const edited = await editConfig(wishes, { env, say }, wanted);
    if (edited.kind === 'failed') return edited;
    const { token, dir } = wishes;
    const isOther = resolve(dir) !== resolve(env.ATTACHE_CONFIG || 'config');
    const written = await writeVariables({ DISCORD_TOKEN: token, ATTACHE_CONFIG: isOther ? dir : null });
    if (written.length > 0) say(`Saved ${written.join(' and ')} to .env, which only you can read.`);
    return { kind: 'done' };
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    return trouble(`${path} could not be written (${code}). What is listed above was done.`);
  }
}

/** What can be known to be wrong before anything is read. */
function problemIn({ token, channel, terms, replaces, dir, keepFeeds, keepExamples }: SetupWishes): string | null {
  const problems = [
    token === null ? null : tokenProblem(token),
    channel === null ? null : channelProblem(channel),
    ...terms.map(termsProblem),
    channel === null && terms.length > 0 ? 'A watch needs a channel: give --channel.' : null,
    token !== null && !replaces && ![null, token].includes(tokenIn())
      ? '.env has another token. --yes replaces it.'
      : null,
    !keepFeeds && !replaces && existsSync(join(dir, 'feeds.yaml'))
      ? `${join(dir, 'feeds.yaml')} is there already. --yes removes its feeds.`
      : null,
    !keepExamples && channel === null ? 'Without the examples and without a channel nothing would be watched.' : null,
  ];
  return problems.find((one) => one !== null) ?? null;
}

/** The configuration of the folder, or the shipped one where there is none yet. */
async function configFor(dir: string): Promise<{ readonly config: Config } | { readonly reason: string }> {
  const loaded = await loadConfig(existsSync(join(dir, 'feeds.yaml')) ? dir : SHIPPED, SHIPPED);
  return loaded.kind === 'config' ? loaded : { reason: loaded.mistakes.map(printMistake).join('\n') };
}

const forImport = (config: Config, { keepFeeds }: SetupWishes): Config =>
  keepFeeds ? config : { ...config, feeds: [] };

/** The two files that a configuration needs, where they are missing. */
async function makeFolder({ dir, keepFeeds }: SetupWishes, say: Say): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const name of ['feeds.yaml', 'watches.yaml']) {
    if (existsSync(join(dir, name))) continue;
    if (name === 'feeds.yaml' && !keepFeeds) await writeFile(join(dir, name), 'feeds: []\n', { flag: 'wx' });
    else await copyFile(join(SHIPPED, name), join(dir, name));
    say(`Made ${join(dir, name)}.`);
  }
}

async function editConfig(
  wishes: SetupWishes,
  { env, say }: Pick<SetupContext, 'env' | 'say'>,
  list: Parameters<typeof printPreview>[1] | null,
): Promise<Performed> {
  const editable = await openEditable(wishes.dir, env);
  if (editable.kind === 'mistakes') return mistake(editable.mistakes.map(printMistake).join('\n'));
  try {
    const watches = failure(await editWatches(wishes, editable));
    if (watches) return watches;
    if (wishes.channel !== null) say(`Alerts go to channel ${wishes.channel}.`);
    for (const terms of wishes.terms) say(`Watching for: ${terms}`);
    if (!wishes.keepFeeds) {
      const emptied = failure(await editable.edit('feeds.yaml', (text) => ({ text: withoutFeeds(text) })));
      if (emptied) return emptied;
    }
    if (!list) return { kind: 'done' };
    const added = await addList(wishes.opml ?? '', list, editable, { dir: wishes.dir, now: Date.now() });
    if (added.kind === 'not added') return trouble(`The feeds were not added: ${added.reason}`);
    say(`Added ${plural(added.count, 'feed')}.`);
    return { kind: 'done' };
  } finally {
    await editable.close();
  }
}

function failure(edited: Edited): Performed | null {
  if (edited.kind === 'edited') return null;
  if (edited.kind === 'refused') return trouble(edited.reason);
  return mistake(edited.mistakes.map(printMistake).join('\n'));
}

/** Moves the examples to the channel, or takes them out, and adds the new watches that are not there yet. */
function editWatches({ channel, terms, keepExamples }: SetupWishes, editable: EditableConfig): Promise<Edited> {
  return editable.edit('watches.yaml', (text) => {
    if (channel === null) return { text };
    const kept = keepExamples ? text : withoutExamples(text, editable.config);
    const moved = kept.replace(PLACEHOLDERS, channel);
    return {
      text: terms.reduce((all, one) => {
        const is = { name: nameOf(one), channel };
        return findRow(all, { list: 'watches', is })
          ? all
          : addRow(all, 'watches', { name: is.name, terms: one, channel });
      }, moved),
    };
  });
}

function withoutExamples(text: string, { watches }: Config): string {
  const examples = watches.filter(({ channel }) => isPlaceholder(channel));
  return removeRows(
    text,
    'watches',
    examples.map(({ name, channel }) => ({ name, channel })),
  );
}

function withoutFeeds(text: string): string {
  const list = parseDocument(text).get('feeds', true);
  const urls = isSeq(list) ? list.items.map((_, index) => list.getIn([index, 'url'])) : [];
  return removeRows(
    text,
    'feeds',
    urls.filter((url) => typeof url === 'string').map((url) => ({ url })),
  );
}
