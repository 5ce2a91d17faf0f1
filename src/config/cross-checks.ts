/** All checks across rows and files, in one list. */
import {
  authMistakes,
  choiceMistakes,
  duplicates,
  field,
  labelsIn,
  publisherNames,
  rowsOf,
  ruleMistakes,
  sameAddress,
  termMistakes,
  testAlertMistakes,
  textField,
  webhookMistakes,
} from './checks.ts';
import type { EnvironmentVariables } from './feed-auth.ts';
import { mutedByMistakes } from './muted-by-rules.ts';
import { toldNowhere } from './time-rules.ts';
import type { ConfigMistake, FileName } from './types.ts';
import { placeMistakes, watchIdentities } from './watch-row.ts';
import type { ReadYaml } from './where.ts';

type Document = Extract<ReadYaml, { kind: 'read' }>;

/** The key that contains a file's rows; null: it has none. */
export const ROWS: Readonly<Record<FileName, string | null>> = {
  'feeds.yaml': 'feeds',
  'watches.yaml': 'watches',
  'publishers.yaml': 'publishers',
  'thesaurus.yaml': 'groups',
  'settings.yaml': null,
};

/** What is wrong between rows and files. @param documents those that could be read; null: it could not. @param env where rows find the secrets that they name */
export function crossChecks(
  documents: ReadonlyMap<FileName, Document | null>,
  env: EnvironmentVariables,
): ConfigMistake[] {
  const none: Document = {
    kind: 'read',
    value: null,
    at: () => ({ line: 1, column: 1 }),
    atKey: () => ({ line: 1, column: 1, stray: false }),
  };
  const rows = (name: FileName) => rowsOf(name, documents.get(name) ?? none, ROWS[name] ?? '');
  const feeds = rows('feeds.yaml');
  const watches = rows('watches.yaml');
  const publishers = rows('publishers.yaml');
  const inSettings = (list: string) => rowsOf('settings.yaml', documents.get('settings.yaml') ?? none, list);
  const webhooks = inSettings('webhooks');
  const names = publisherNames(publishers, feeds);
  const labels = labelsIn(feeds);
  const urls = feeds.rows.map((row) => textField(row, 'url')).filter((url) => url !== null);
  // An unreadable file must not cause mistakes in the files that refer to it.
  const choosable = documents.get('feeds.yaml') && documents.get('publishers.yaml');
  return [
    ...duplicates(
      feeds,
      'url',
      (row) => sameAddress(textField(row, 'url')),
      () => ['this feed', 'delete one of the rows'],
    ),
    ...duplicates(watches, 'name', watchIdentities, (row) => [
      `a watch “${textField(row, 'name')}” for this channel`,
      'give one of them another name',
    ]),
    ...duplicates(
      publishers,
      'name',
      (row) => textField(row, 'name'),
      () => ['this publisher', 'delete one of the rows'],
    ),
    ...duplicates(
      rows('thesaurus.yaml'),
      'id',
      (row) => (field(row, 'extend') === true ? null : textField(row, 'id')),
      () => ['this id', 'give one of them another id'],
    ),
    ...oneRowEach(inSettings('servers'), 'id', 'server'),
    ...oneRowEach(inSettings('channels'), 'id', 'channel'),
    ...oneRowEach(webhooks, 'name', 'webhook'),
    ...webhookMistakes(watches, webhooks, env),
    ...toldNowhere(watches, inSettings('channels')),
    ...authMistakes(feeds, env),
    ...placeMistakes(watches),
    ...termMistakes(watches),
    ...ruleMistakes(watches),
    ...mutedByMistakes(watches),
    ...testAlertMistakes(rows('settings.yaml')),
    ...(choosable ? choiceMistakes(watches, { feeds: urls, publishers: names, labels }) : []),
  ];
}

function oneRowEach(rows: ReturnType<typeof rowsOf>, key: string, what: string): ConfigMistake[] {
  return duplicates(
    rows,
    key,
    (row) => textField(row, key),
    () => [`this ${what}`, `keep one row for each ${what}`],
  );
}
