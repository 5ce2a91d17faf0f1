/** `npm run feed`: finds the feeds of a site, and imports and exports lists of feeds, from a terminal. */
import { writeFile } from 'node:fs/promises';
import { type EditableConfig, openEditable } from '../app/editable-config.ts';
import { addList, previewList, printPreview } from '../app/import-list.ts';
import { CONFIG_OPTION, runScript, type Script, usageMistake } from '../app/script.ts';
import { printMistake } from '../config/mistakes.ts';
import { configDir } from '../config/read.ts';
import type { Config } from '../config/types.ts';
import { listAsOpml, listedFeeds } from '../desk/feed-import.ts';
import { readLabels, unknownLabel } from '../desk/feed-labels.ts';
import { knownDeadFeed } from '../news/feed/known-dead-feeds.ts';
import { type Discovery, describeWarning, type FoundFeed } from '../news/feed/warnings.ts';
import { plural } from '../news/text/plural.ts';
import { discoverFeed } from '../wire/discover/discover.ts';
import { politenessHost } from '../wire/fetch-feed.ts';
import { openHostQueue } from '../wire/http/host-queue.ts';
import { openWeb } from '../wire/http/http.ts';
import { proxiesOf } from '../wire/http/proxy.ts';
import { openReader } from '../wire/worker/reader.ts';

async function find(address: string, { settings }: Config): Promise<Discovery> {
  const { allow, contact } = settings.wire;
  const userAgent = `Attache/0.1 (find${contact ? `; +${contact}` : ''})`;
  const web = openWeb({ proxies: proxiesOf(process.env), allow, userAgent });
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

const FEED = {
  command: 'npm run feed',
  says: 'Finds the feeds of a site; imports and exports feeds as OPML.',
  arguments: [
    ['find URL', 'the feeds of this site or page, best first; changes nothing'],
    ['import FILE', 'shows what an OPML file would add, asks, and adds it'],
    ['export [FILE]', 'writes the feeds as OPML; without FILE to the standard output'],
  ],
  options: {
    yes: { type: 'boolean', says: 'import: add without asking' },
    labels: { type: 'string', value: 'A,B', says: 'import: labels for all feeds of the file, besides its folders' },
    label: { type: 'string', value: 'A', says: 'export: only feeds with this label' },
    ...CONFIG_OPTION,
  },
  notes: [
    'Exit codes: 0 done, or nothing was new; 1 nothing found, read or added; 2 a mistake in the configuration or the arguments.',
  ],
} as const satisfies Script;

interface Call {
  readonly editable: EditableConfig;
  readonly words: readonly string[];
  readonly values: { readonly yes: boolean; readonly labels: string | undefined; readonly label: string | undefined };
}

const fail = (code: number, text: string): number => {
  process.stderr.write(`${text}\n`);
  return code;
};
const tell = (text: string): number => {
  process.stdout.write(`${text}\n`);
  return 0;
};

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  async find({ editable: { config }, words: [address = '', ...rest] }) {
    if (address === '' || rest.length > 0) return fail(2, usageMistake('Write find and one address.', FEED));
    const found = await find(address, config);
    if (found.kind === 'none') return fail(1, printMissing(address, found.reason));
    return tell(found.feeds.map(printFeed).join('\n'));
  },
  async import({ editable, words: [file = '', ...rest], values }) {
    if (file === '' || rest.length > 0) return fail(2, usageMistake('Write import and one file.', FEED));
    const labels = readLabels(values.labels ?? '', { config: () => editable.config });
    if (labels.kind === 'mistake') return fail(2, labels.reason);
    const preview = await previewList(file, labels.labels, editable.config);
    if (preview.kind === 'unread') return fail(1, `${file} cannot be imported: ${preview.reason}.`);
    tell(printPreview(file, preview));
    if (preview.fresh.length === 0) return 0;
    const count = plural(preview.fresh.length, 'feed');
    if (!values.yes && !(await confirms(`Add ${count}?`)))
      return fail(1, 'Nothing was added. --yes adds without asking.');
    const added = await addList(preview, editable);
    return added.kind === 'added' ? tell(`Added ${count}.`) : fail(1, `Nothing was added: ${added.reason}`);
  },
  async export({ editable: { config }, words: [file, ...rest], values: { label } }) {
    if (rest.length > 0) return fail(2, usageMistake('Write export and at most one file.', FEED));
    const context = { config: () => config };
    const unknown = label === undefined ? null : unknownLabel(label, context);
    if (unknown !== null) return fail(1, unknown);
    const feeds = listedFeeds(label ?? null, context);
    const opml = await listAsOpml(feeds, Date.now());
    if (file === undefined) return tell(opml.trimEnd());
    const written = await writeFile(file, opml, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => error);
    if (written === undefined) return tell(`Wrote ${plural(feeds.length, 'feed')} to ${file}.`);
    const isThere = written.code === 'EEXIST';
    return fail(
      1,
      `${file} ${isThere ? 'is there already; name another file' : `cannot be written (${written.code})`}.`,
    );
  },
};

/** Asks in a terminal; elsewhere the answer is no. */
async function confirms(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const { confirm } = await import('@clack/prompts');
  // As in init.ts: some terminals say that they have none.
  process.stdout.columns ||= 80;
  process.stdout.rows ||= 24;
  return (await confirm({ message: question })) === true;
}

process.exitCode = await runScript(FEED, async ({ values, words: [question = '', ...words] }) => {
  const action = Object.hasOwn(ACTIONS, question) ? ACTIONS[question] : undefined;
  if (!action) return fail(2, usageMistake('Write find, import or export.', FEED));
  const editable = await openEditable(configDir(process.argv.slice(2), process.env), process.env);
  if (editable.kind === 'mistakes') return fail(2, editable.mistakes.map(printMistake).join('\n'));
  try {
    return await action({ editable, words, values });
  } finally {
    await editable.close();
  }
});
