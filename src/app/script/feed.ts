/** `npm run feed`: finds the feeds of a site, and imports and exports lists of feeds, from a terminal. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { printMistake } from '../../config/mistakes.ts';
import { configDir } from '../../config/read.ts';
import type { Config } from '../../config/types.ts';
import { listAsOpml, listedFeeds } from '../../desk/feeds/import.ts';
import { readLabels, unknownLabel } from '../../desk/feeds/labels.ts';
import { knownDeadFeed } from '../../news/feed/known-dead-feeds.ts';
import { type Discovery, describeWarning, type FoundFeed } from '../../news/feed/warnings.ts';
import { plural } from '../../news/text/plural.ts';
import { discoverFeed } from '../../wire/discover/discover.ts';
import { politenessHost } from '../../wire/fetch-feed.ts';
import { openHostQueue } from '../../wire/http/host-queue.ts';
import { openWeb } from '../../wire/http/http.ts';
import { proxiesOf } from '../../wire/http/proxy.ts';
import { openReader } from '../../wire/worker/reader.ts';
import { type EditableConfig, openEditable } from '../config/editable.ts';
import type { ScriptCall } from '../script.ts';
import { addList, previewList, printPreview, printUndo } from './import-list.ts';
import { forgetLastImport, lastImport, undoOf, withoutImport } from './last-import.ts';

async function find(address: string, { settings }: Config, env: Call['env']): Promise<Discovery> {
  const { allow, contact } = settings.wire;
  const userAgent = `Attache/0.1 (find${contact ? `; +${contact}` : ''})`;
  const web = openWeb({ proxies: proxiesOf(env), allow, userAgent });
  const reader = openReader();
  const hostQueue = openHostQueue();
  try {
    return await discoverFeed(address, {
      web,
      read: reader.read,
      inTurn: (url, job) => hostQueue.run(politenessHost(url), job),
      now: Date.now(),
    });
  } finally {
    await Promise.all([web.close(), reader.close()]);
  }
}

const dateOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function printFeed({ url, title, format, dates, newest, warnings }: FoundFeed): string {
  const age = newest === null ? 'undated' : `newest ${dateOf(newest)}`;
  return [
    url,
    `  ${title || 'Untitled'}: ${format}, ${plural(dates.length, 'item')}, ${age}`,
    ...warnings.map((warning) => `  ${describeWarning(warning, dateOf)}`),
  ].join('\n');
}

function printMissing(address: string, reason: string): string {
  const known = knownDeadFeed(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  const note = known ? ` Known about this address: ${known.state}.${known.instead ? ` Try ${known.instead}` : ''}` : '';
  return `No feed found at ${address}: ${reason}.${note}`;
}

type Call = ScriptCall<{
  readonly yes: boolean;
  readonly labels: string | undefined;
  readonly label: string | undefined;
}>;

const fail = ({ stderr }: Call, text: string): number => {
  stderr(`${text}\n`);
  return 1;
};
const tell = ({ stdout }: Call, text: string): number => {
  stdout(`${text}\n`);
  return 0;
};

const ACTIONS: Readonly<Record<string, (call: Call, editable: EditableConfig) => Promise<number>>> = {
  async find(call, { config }) {
    const [address = '', ...rest] = call.words;
    if (address === '' || rest.length > 0) return call.misused('Write find and one address.');
    const found = await find(address, config, call.env);
    if (found.kind === 'none') return fail(call, printMissing(address, found.reason));
    return tell(call, found.feeds.map(printFeed).join('\n'));
  },
  async import(call, editable) {
    const { words, values, hasTerminal, misused } = call;
    const [file = '', ...rest] = words;
    if (file === '' || rest.length > 0) return misused('Write import and one file.');
    const labels = readLabels(values.labels ?? '', { config: () => editable.config });
    if (labels.kind === 'mistake') {
      fail(call, labels.reason);
      return 2;
    }
    const preview = await previewList(file, labels.labels, editable.config);
    if (preview.kind === 'unread') return fail(call, `${file} cannot be imported: ${preview.reason}.`);
    tell(call, printPreview(file, preview));
    if (preview.fresh.length === 0) return 0;
    const count = plural(preview.fresh.length, 'feed');
    if (!values.yes && !(hasTerminal && (await confirms(`Add ${count}?`))))
      return fail(call, 'Nothing was added. --yes adds without asking.');
    const added = await addList(basename(file), preview, editable, { dir: dirOf(call), now: Date.now() });
    return added.kind === 'added'
      ? tell(call, `Added ${count}. npm run feed -- undo takes that back.`)
      : fail(call, `Nothing was added: ${added.reason}`);
  },
  async undo(call, editable) {
    const { words, values, hasTerminal, misused } = call;
    if (words.length > 0) return misused('Write undo alone: it undoes the last import.');
    const last = await lastImport(dirOf(call));
    if (last === null) return fail(call, 'Nothing was imported from a terminal that could be undone.');
    const undo = undoOf(last, editable.config.files.find(({ name }) => name === 'feeds.yaml')?.text ?? '');
    tell(call, printUndo(last, undo));
    if (undo.same.length === 0) return fail(call, 'There is nothing to undo.');
    const count = plural(undo.same.length, 'feed');
    if (!values.yes && !(hasTerminal && (await confirms(`Remove ${count}?`))))
      return fail(call, 'Nothing was removed. --yes removes without asking.');
    const edited = await editable.edit('feeds.yaml', (text) => ({ text: withoutImport(last, text) }));
    if (edited.kind !== 'edited')
      return fail(
        call,
        `Nothing was removed: ${edited.kind === 'refused' ? edited.reason : edited.mistakes.map(printMistake).join('\n')}`,
      );
    await forgetLastImport(dirOf(call));
    return tell(call, `Removed ${count}.`);
  },
  async export(call, { config }) {
    const { words, values, misused } = call;
    const [file, ...rest] = words;
    if (rest.length > 0) return misused('Write export and at most one file.');
    const context = { config: () => config };
    const unknown = values.label === undefined ? null : unknownLabel(values.label, context);
    if (unknown !== null) return fail(call, unknown);
    const feeds = listedFeeds(values.label ?? null, context);
    const opml = await listAsOpml(feeds, Date.now());
    if (file === undefined) return tell(call, opml.trimEnd());
    const written = await writeFile(file, opml, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => error);
    if (written === undefined) return tell(call, `Wrote ${plural(feeds.length, 'feed')} to ${file}.`);
    const isThere = written.code === 'EEXIST';
    return fail(
      call,
      `${file} ${isThere ? 'is there already; name another file' : `cannot be written (${written.code})`}.`,
    );
  },
};

const dirOf = ({ args, env }: Call): string => configDir(args, env);

/** Asks in a terminal. */
async function confirms(question: string): Promise<boolean> {
  const { confirm } = await import('@clack/prompts');
  // As in init.ts: some terminals say that they have none.
  process.stdout.columns ||= 80;
  process.stdout.rows ||= 24;
  return (await confirm({ message: question })) === true;
}

/** @returns the exit code */
export async function feed(call: Call): Promise<number> {
  const { words, env, stderr, misused } = call;
  const [question = '', ...rest] = words;
  const action = Object.hasOwn(ACTIONS, question) ? ACTIONS[question] : undefined;
  if (!action) return misused('Write find, import, undo or export.');
  const editable = await openEditable(dirOf(call), env);
  if (editable.kind === 'mistakes') {
    stderr(`${editable.mistakes.map(printMistake).join('\n')}\n`);
    return 2;
  }
  try {
    return await action({ ...call, words: rest }, editable);
  } finally {
    await editable.close();
  }
}
