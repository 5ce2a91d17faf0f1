/**
 * Every way to ask the bot something, with who may do it: one row for each command, button, menu and
 * form of `COMMAND_MODULES`, written apart from them, so that a new one without a row fails a test.
 */

import { COMMAND_MODULES } from '../../src/discord/commands/index.ts';
import type { RequiredRole } from '../../src/discord/interactions/types.ts';
import type { LocalReply } from '../../src/local/types.ts';
import { CHANNEL } from './discord.ts';
import { BREAD, EMBASSY, OTHER, WITHDRAWAL } from './newsroom.ts';
import { buttonOf, openPeople, type People } from './people.ts';

/** A second server, with a channel and a watch of its own. There the member manages, and the editor does not. */
export const FAR = '100000000000000031';
export const SECOND = { id: '100000000000000030', name: 'Second server', managers: ['100000000000000013'] };
export const FAR_WATCH = { name: 'Far desk', terms: 'bread OR lighthouse', channel: FAR };

/** Words that stand in what belongs to the first server, and nowhere else. */
export const SECRETS = /Zanzibar|zyzzyva|okapi|quagga|100000000000000001|100000000000000002/;
const WATCH = { ...EMBASSY, name: 'Zanzibar desk', terms: '(embassy withdrawals) OR zyzzyva' };

/** In another channel of the first server; when it is removed, something of that server is left. */
export const SPARE = { name: 'Zanzibar spare', terms: 'embassy OR okapi', channel: OTHER };

/** Items that repeat a line, so that a line is learned; nobody watches for them. */
const REPEATING = [
  ['Cheese of Velmar wins a prize', 'Judges of the county show tasted it three times and asked for bread.'],
  ['Railway tunnel under Osk is dry again', 'Pumps ran for eleven nights before the first train went through.'],
  ['Choir of Brask sings in the rain', 'Umbrellas were lent by a hatter whose shop had closed in spring.'],
  ['New clock for the town hall', 'It strikes thirteen at noon, which nobody has explained so far.'],
  ['Skaters cross the lake a month early', 'Ice of nine inches holds a horse, wardens found with a drill.'],
  ['Library lends seeds and rakes', 'Gardeners return a handful of beans for each packet in autumn.'],
].map(([title = '', text]) => ({
  title,
  text: `${text} All figures were counted by hand, in ink, by the harbour master of Brask and her two sons.`,
}));

/** A newsroom with two servers and an alert in the first. */
export async function openScenarioNewsroom(): Promise<People> {
  const people = await openPeople({
    channels: [
      { id: CHANNEL, name: 'embassies' },
      { id: OTHER, name: 'quagga' },
    ],
    servers: [{ ...SECOND, channels: [{ id: FAR, name: 'far' }] }],
    watches: [WATCH, SPARE, FAR_WATCH],
    labels: { Courier: ['agencies'], Herald: ['harbours'] },
  });
  people.newsroom.publish('Courier', WITHDRAWAL, BREAD);
  people.newsroom.publish('Herald', ...REPEATING);
  await people.newsroom.round();
  await silenceSomething(people);
  await followSomething(people);
  return people;
}

/** One silence on each server; nothing that a scenario publishes is silenced. */
async function silenceSomething({ newsroom: { store, now } }: People): Promise<void> {
  for (const channel of [CHANNEL, FAR]) {
    const { server } = await store.channel(channel);
    const words = channel === FAR ? 'lighthouse' : 'zyzzyva';
    const made = { server: server!, person: '1', madeAt: now(), until: now() + 48 * 3_600_000, reason: words };
    await store.saveSilence({ ...made, terms: `${words} keeper`, watch: null, publisher: null, story: null });
  }
}

/** Everybody follows an alert of each server. */
async function followSomething({ newsroom: { app, store, discord, now } }: People): Promise<void> {
  const [since, until] = [now(), now() + 24 * 3_600_000];
  for (const person of Object.values(discord.people)) {
    const opened = await app.deskContext.onDemand.openDirect(person);
    const channel = opened.kind === 'open' ? opened.channel : '';
    for (const place of [CHANNEL, FAR]) {
      const { server } = await store.channel(place);
      const [alert] = await store.boardAlerts({ channels: [place], since: 0, doneSince: 0 });
      await store.saveFollow({ story: alert!.story, person, server: server!, place, channel, since, until });
    }
  }
  await app.deliver();
}

export interface Who {
  readonly as: string;
  readonly channelId: string;
}

export interface Scenario {
  /** `/watch add`, `watch-save:`, `form watch-form:`, `menu Why this alert?` */
  readonly name: string;
  readonly needs: RequiredRole;
  /** Makes what it needs, as whoever, and gives the act; the act can be done once. */
  readonly prepare: (people: People, who: Who) => Promise<() => Promise<LocalReply>>;
}

/** Values for the options of each slash command. */
const SLASH: Readonly<Record<string, readonly [RequiredRole, Readonly<Record<string, string>>]>> = {
  'stories search': ['anyone', { query: 'embassy' }],
  'stories latest': ['anyone', {}],
  'stories show': ['anyone', { story: '1' }],
  'stories export': ['anyone', { format: 'csv' }],
  'stories trend': ['anyone', { watch: WATCH.name }],
  'watch list': ['anyone', {}],
  'watch show': ['anyone', { watch: WATCH.name }],
  'watch add': ['editor', {}],
  'watch edit': ['editor', { watch: WATCH.name }],
  'watch remove': ['editor', { watch: SPARE.name }],
  'watch pause': ['editor', { watch: WATCH.name }],
  'watch resume': ['editor', { watch: WATCH.name }],
  'watch snooze': ['editor', { watch: WATCH.name, until: '1h' }],
  'watch muted-by': ['editor', { watch: WATCH.name, mute: 'on' }],
  'watch spikes': ['editor', { watch: WATCH.name, alert: 'on' }],
  'watch level': ['editor', { watch: WATCH.name, urgent: 'dead >= 10' }],
  board: ['anyone', {}],
  'watch why': ['anyone', { story: '1' }],
  brief: ['anyone', { since: '1d' }],
  'follow start': ['anyone', { story: '1' }],
  'follow list': ['anyone', {}],
  'follow stop': ['anyone', { story: '1' }],
  'silence add': ['editor', { until: 'in 2 hours', reason: 'Known already', words: 'lighthouse' }],
  'silence list': ['anyone', {}],
  'silence end': ['editor', { silence: '1' }],
  'watch test': ['anyone', { terms: 'embassy' }],
  'feed list': ['operator', {}],
  'feed show': ['operator', { feed: 'Courier' }],
  'feed add': ['operator', { address: 'http://10.1.2.3/' }],
  'feed export': ['operator', {}],
  'feed label': ['operator', { feed: 'Courier', labels: 'sea' }],
  'feed remove': ['operator', { feed: 'Tribune' }],
  'feed check': ['operator', { feed: 'Courier' }],
  'feed forget': ['operator', { feed: 'Courier', line: 'read more' }],
  status: ['anyone', {}],
  'test-alert': ['editor', { watch: WATCH.name }],
  help: ['anyone', {}],
  'quiet show': ['anyone', {}],
  'quiet set': ['editor', { from: '22:00', to: '7:00', watch: WATCH.name }],
  'quiet off': ['editor', { watch: WATCH.name }],
  'digest preview': ['anyone', { watch: WATCH.name }],
  'digest now': ['editor', { watch: WATCH.name }],
  'digest set': ['editor', { when: 'daily 8:00', watch: WATCH.name }],
  'digest off': ['editor', { watch: WATCH.name }],
  'settings show': ['anyone', {}],
  'settings set': ['manager', { timezone: 'Asia/Kathmandu' }],
  'settings desk': ['manager', {}],
  'settings clear': ['manager', { what: 'timezone' }],
};

/** What stands after the colon of a button's or menu's custom id, and what is chosen. */
type Id = (people: People, who: Who) => Promise<string>;

const alertKey: Id = async ({ newsroom }) =>
  JSON.stringify(newsroom.messages()[0]!.components).match(/"all:([\w-]+)"/)![1]!;

function draft(kind: string, body: object): Id {
  return async ({ newsroom }, { as }) => {
    const { server } = await newsroom.store.channel(CHANNEL);
    const kept = { server: server!, person: as, madeAt: newsroom.now(), kind, body: JSON.stringify(body) };
    return (await newsroom.store.saveDraft(kept)).toString(36);
  };
}

const BOARD = { watch: '', person: '' };
const QUESTION = { query: 'zyzzyva OR embassy', watch: '', publisher: '', since: '', until: '' };
const DRAFT = { name: 'Zanzibar ferries', terms: 'ferry', channel: '#embassies', mention: '', of: null };
const FEED = { url: 'https://zanzibar.example/feed.xml', publisher: 'Zanzibar Post' };

const SUGGESTION = { term: 'okapi', group: null, word: 'quagga', role: 'same', more: 1, wrong: 0, examples: [] };

const undoId: Id = async (people) => {
  const done = await people.slash('watch snooze', { watch: WATCH.name, until: '1h' });
  return buttonOf(done, 'Undo').split(':')[1]!;
};

const followUndo: Id = async ({ newsroom: { store, now } }, { as }) => {
  const { server } = await store.channel(CHANNEL);
  const after = { until: now() + 1_000, ended: null };
  const made = { server: server!, person: as, madeAt: now(), words: 'followed it', story: 1, before: null, after };
  return (await store.saveUndo({ kind: 'follow', ...made })).toString(36);
};

const PRESSED: Readonly<Record<string, readonly [RequiredRole, Id, (readonly string[])?]>> = {
  stories: ['anyone', async (people, who) => `0:${await draft('stories', QUESTION)(people, who)}`],
  all: ['anyone', alertKey],
  why: ['anyone', alertKey],
  take: ['responder', alertKey],
  release: ['responder', alertKey],
  'take-over': ['responder', alertKey],
  done: ['responder', alertKey],
  reopen: ['responder', alertKey],
  note: ['responder', alertKey],
  board: ['anyone', async (people, who) => `0:${await draft('board', BOARD)(people, who)}`],
  'board-take': ['responder', async (people, who) => `0:${await draft('board', BOARD)(people, who)}`, ['none']],
  trend: ['anyone', alertKey],
  apart: ['editor', alertKey, ['1']],
  not: ['editor', alertKey],
  'not-how': ['editor', alertKey, ['hour']],
  'not-word': ['editor', async (people, who) => `${await alertKey(people, who)}:0`, ['rockets']],
  'not-save': ['editor', async (people, who) => `${await alertKey(people, who)}:0:rockets`],
  'watch-save': ['editor', draft('watch', DRAFT)],
  'watch-change': ['editor', draft('watch', DRAFT)],
  'watch-more': ['editor', draft('watch', DRAFT)],
  'watch-learn': ['operator', draft('learn', { suggestion: SUGGESTION, watch: WATCH.name })],
  'settings-desk-again': ['manager', draft('settings-desk', { desk: 'on', after: '', role: [], responders: [] })],
  'feed-add': ['operator', draft('feed', [FEED])],
  'feed-import': ['operator', draft('import', { file: 'zanzibar.opml', rows: [FEED] })],
  'feed-moved': ['operator', async ({ newsroom }) => Buffer.from(newsroom.feed('Courier')).toString('base64url')],
  undo: ['responder', undoId],
  follow: ['anyone', alertKey],
  unfollow: ['anyone', alertKey],
  'follow-until': ['anyone', async () => '1', ['in 1 day']],
  'follow-stop': ['anyone', async () => '', ['1']],
  'follow-undo': ['anyone', followUndo],
  'silence-end': ['editor', async () => '', ['1']],
  status: ['anyone', async () => '1'],
  help: ['anyone', async () => 'terms'],
  'help-try': ['anyone', async () => '0'],
};

const FORM: Readonly<Record<string, readonly [RequiredRole, Readonly<Record<string, string>>, Id?]>> = {
  'note-form': ['responder', { note: 'zyzzyva' }, alertKey],
  'watch-form': ['editor', { name: 'Zanzibar bread', terms: 'bread', channel: '#embassies', mention: '' }],
  'watch-options': ['editor', { level: 'urgent' }],
  'settings-desk': ['manager', { desk: 'on' }],
};

export const SCENARIOS: readonly Scenario[] = [
  ...Object.entries(SLASH).map(([command, [needs, given]]): Scenario => {
    return { name: `/${command}`, needs, prepare: async (people, who) => () => people.slash(command, given, who) };
  }),
  {
    name: 'menu Why this alert?',
    needs: 'anyone',
    prepare: async ({ newsroom }, { as }) => {
      const messageId = newsroom.messages()[0]!.id;
      return () => newsroom.discord.act.context({ command: 'Why this alert?', messageId, as });
    },
  },
  {
    name: '/feed import',
    needs: 'operator',
    prepare: async ({ newsroom }, who) => {
      const bytes = Buffer.from(
        `<opml><body><outline text="Osk Post" xmlUrl="https://osk.example/feed.xml"/></body></opml>`,
      );
      const files = [{ key: 'file', name: 'osk.opml', type: 'text/x-opml', bytes }];
      return () => newsroom.discord.act.slash({ command: 'feed import', files, ...who });
    },
  },
  ...Object.entries(PRESSED).map(([name, [needs, id, values]]): Scenario => {
    const prepare: Scenario['prepare'] = async (people, who) => {
      const customId = `${name}:${await id(people, who)}`;
      return () => people.forge(customId, { ...who, ...(values && { values }) });
    };
    return { name: `${name}:`, needs, prepare };
  }),
  ...Object.entries(FORM).map(([name, [needs, values, id]]): Scenario => {
    const inputs = Object.keys(values).map((custom_id) => ({
      type: 18,
      component: { type: 4, custom_id, required: false },
    }));
    return {
      name: `form ${name}:`,
      needs,
      prepare: async (people, who) => {
        const custom_id = id ? `${name}:${await id(people, who)}` : name;
        const modal = { custom_id, title: 'x', components: inputs };
        return () => people.newsroom.discord.act.submit({ modal, values, ...who });
      },
    };
  }),
];

/** Each option that is completed while it is typed. */
export const COMPLETED: readonly (readonly [
  command: string,
  option: string,
  needs: RequiredRole,
  others?: Readonly<Record<string, string>>,
])[] = [
  ['stories search', 'query', 'anyone'],
  ['stories search', 'watch', 'anyone'],
  ['stories search', 'publisher', 'anyone'],
  ['stories latest', 'watch', 'anyone'],
  ['stories show', 'story', 'anyone'],
  ['stories export', 'query', 'anyone'],
  ['stories export', 'watch', 'anyone'],
  ['stories export', 'publisher', 'anyone'],
  ['stories trend', 'watch', 'anyone'],
  ['watch show', 'watch', 'anyone'],
  ['watch edit', 'watch', 'editor'],
  ['watch remove', 'watch', 'editor'],
  ['watch pause', 'watch', 'editor'],
  ['watch resume', 'watch', 'editor'],
  ['watch snooze', 'watch', 'editor'],
  ['watch snooze', 'until', 'editor'],
  ['watch level', 'watch', 'editor'],
  ['watch spikes', 'watch', 'editor'],
  ['watch muted-by', 'watch', 'editor'],
  ['watch muted-by', 'by', 'editor'],
  ['watch muted-by', 'within', 'editor'],
  ['watch level', 'notice', 'editor'],
  ['watch level', 'urgent', 'editor'],
  ['board', 'watch', 'anyone'],
  ['watch why', 'story', 'anyone'],
  ['watch test', 'terms', 'anyone'],
  ['watch test', 'watch', 'anyone'],
  ['watch test', 'notice', 'anyone'],
  ['watch test', 'urgent', 'anyone'],
  ['feed list', 'label', 'operator'],
  ['brief', 'since', 'anyone'],
  ['brief', 'watch', 'anyone'],
  ['follow start', 'story', 'anyone'],
  ['follow start', 'until', 'anyone'],
  ['follow stop', 'story', 'anyone'],
  ['silence add', 'until', 'editor'],
  ['silence add', 'words', 'editor'],
  ['silence add', 'watch', 'editor'],
  ['silence add', 'publisher', 'editor'],
  ['silence add', 'story', 'editor'],
  ['silence end', 'silence', 'editor'],
  ['feed show', 'feed', 'operator'],
  ['feed add', 'labels', 'operator', { address: 'x.example' }],
  ['feed import', 'labels', 'operator'],
  ['feed export', 'label', 'operator'],
  ['feed label', 'feed', 'operator'],
  ['feed label', 'labels', 'operator', { feed: 'Herald' }],
  ['feed remove', 'feed', 'operator'],
  ['feed check', 'feed', 'operator'],
  ['feed forget', 'feed', 'operator'],
  ['feed forget', 'line', 'operator', { feed: 'Herald' }],
  ['test-alert', 'watch', 'editor'],
  ['settings set', 'timezone', 'manager'],
  ['quiet set', 'from', 'editor'],
  ['quiet set', 'to', 'editor'],
  ['quiet set', 'days', 'editor'],
  ['quiet set', 'watch', 'editor'],
  ['quiet off', 'watch', 'editor'],
  ['digest preview', 'watch', 'anyone'],
  ['digest now', 'watch', 'editor'],
  ['digest set', 'when', 'editor'],
  ['digest set', 'watch', 'editor'],
  ['digest off', 'watch', 'editor'],
];

interface Option {
  readonly name: string;
  readonly type: number;
  readonly autocomplete?: boolean;
  readonly options?: readonly Option[];
}

/** The same, as the bot has them: names of scenarios, and `command option` of completions. */
export function offered(): { readonly scenarios: readonly string[]; readonly completed: readonly string[] } {
  const commands = COMMAND_MODULES.flatMap((counter) => counter.commands.map(({ data }) => data));
  const slash = commands.flatMap((data) => {
    if (data.type === 3) return [{ name: `menu ${data.name}`, options: [] }];
    const options = ('options' in data ? (data.options ?? []) : []) as readonly Option[];
    const subs = options.filter(({ type }) => type === 1);
    if (subs.length === 0) return [{ name: `/${data.name}`, options }];
    return subs.map((sub) => ({ name: `/${data.name} ${sub.name}`, options: sub.options ?? [] }));
  });
  const buttons = COMMAND_MODULES.flatMap((counter) => counter.buttons.map(({ name }) => `${name}:`));
  const forms = COMMAND_MODULES.flatMap((counter) => counter.forms.map(({ name }) => `form ${name}:`));
  return {
    scenarios: [...slash.map(({ name }) => name), ...buttons, ...forms],
    completed: slash.flatMap(({ name, options }) =>
      options.filter(({ autocomplete }) => autocomplete).map((option) => `${name.slice(1)} ${option.name}`),
    ),
  };
}
