/**
 * The schema of each file. An error text has two lines: what is wrong, and what to write instead (for a mapping: its
 * name, and its keys); `mistakes.ts` splits them.
 */
import { z } from 'zod';
import { LEVELS } from '../news/alert/level.ts';
import { LABEL, LONGEST_LABEL } from '../news/feed/labels.ts';
import { isZone } from '../news/time/zone.ts';
import { FIELD_NAMES } from '../news/watch/query/fields.ts';
import { MATCH_MODES, UPDATE_MODES } from '../news/watch/types.ts';
import { DURATION, parseDuration } from './duration.ts';
import { AUTH } from './feed-auth.ts';
import { mutedBy } from './muted-by-row.ts';
import { form, list, mapping, says, text, yesOrNo } from './schema-parts.ts';
import { timeKeys, watchTimeKeys } from './time-row.ts';
import { LOCAL_KINDS } from './types.ts';

const ID = /^[0-9]{17,20}$/;
const developer = 'turn on Developer Mode (User Settings > Advanced), right-click';
const channelId = form(ID, 'a channel id', `write its 17 to 20 digits: in Discord ${developer} the channel, Copy ID`);
const roleId = form(ID, 'a role id', `write its 17 to 20 digits: in Discord ${developer} the role, Copy ID`);
const serverId = form(ID, 'a server id', `write its 17 to 20 digits: in Discord ${developer} the server, Copy ID`);
const userId = form(ID, 'a user id', `write its 17 to 20 digits: in Discord ${developer} the person, Copy ID`);

const noChannel = 'channel names no channel\nwrite at least one id';
const manyChannels = 'channel names more than 20 channels\nsplit the watch in two';

/** Whom a watch may mention, as the file writes it. */
export const CALLED = /^(?:(role|user):([0-9]{17,20})|(here|everyone))$/;
const called = form(
  CALLED,
  'a mention',
  'write role:ID or user:ID with 17 to 20 digits, here or everyone: ["role:1234567890123456789", here]',
);

const duration = form(DURATION, 'a duration', 'write digits and m, h, d or w, for example 15m, 6h, 90d').transform(
  (written) => parseDuration(written)!,
);
const colour = form(
  /^#[0-9a-fA-F]{6}$/,
  'a colour',
  'write # and six digits of 0-9 and a-f, in quotes (a bare # begins a comment): "#d7263d"',
).transform((written) => Number.parseInt(written.slice(1), 16));
/** A time with its zone: `2026-03-04T08:00Z`. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
const pausedError = says('true, false or a time', 'write true, false, or when the pause ends: 2026-03-04T08:00Z');
const paused = z.union(
  [
    z.boolean(),
    z
      .string()
      .regex(MOMENT, { error: pausedError, abort: true })
      .refine((written) => !Number.isNaN(Date.parse(written)), { error: pausedError }),
  ],
  { error: pausedError },
);
const language = form(
  /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,4}$/,
  'a language',
  'write its short tag, for example en, ar, pt-BR',
).transform((tag) => tag.split('-')[0]!.toLowerCase());

const zoneError = says('a time zone', 'write its name from the IANA database, for example Europe/Berlin or UTC');
const timezone = z
  .string({ error: zoneError })
  .min(1, { error: zoneError })
  .max(60, { error: zoneError, abort: true })
  .refine(isZone, { error: zoneError });

const webError = says('a web address', 'write the full address, starting with http:// or https://');
const web = z
  .string({ error: webError })
  .regex(/^https?:\/\/[^\s]+$/i, { error: webError, abort: true })
  .refine((url) => URL.canParse(url), { error: webError });

const words = list(text('a word or phrase', 'write it in quotes'), '[a, b]');
/** The same, which may also be one text with commas between them: `load.ts` parts it. Much the fastest to read. */
const phrases = words.meta({ mayBeText: true });

const label = form(
  LABEL,
  'a label',
  `write a short name of at most ${LONGEST_LABEL} characters without commas, for example agencies`,
).transform((written) => written.trim());

/** The value is not repeated: it may be the secret itself. */
const authError = 'is not the name of a variable\nwrite env:NAME here, and NAME=user:password or a token in .env';

export const feedRow = mapping('a feed', {
  url: web.describe('The address of the feed; its identity'),
  publisher: text('a name', 'write the outlet’s name')
    .optional()
    .describe('Who gets the credit, as named in publishers.yaml; default: the host name'),
  homepage: web.optional().describe('The outlet’s home page'),
  language: language.optional().describe('Language of the feed: en, ar, pt-BR'),
  interval: duration.optional().describe('Minimum time between polls: digits and m, h, d or w'),
  enabled: yesOrNo().default(true).describe('false: keep the row but do not poll'),
  page: yesOrNo().default(true).describe('false: never read article pages'),
  auth: z
    .string({ error: authError })
    .regex(AUTH, { error: authError })
    .optional()
    .describe('env:NAME: the variable of .env that holds user:password, a token, or “Header: value” for this feed'),
  labels: list(label, '[agencies, middle east]')
    .default([])
    .describe('Names to group feeds by; watches can use them in only and except'),
  note: text('a text', 'write it in quotes', 1000).optional().describe('For the person who edits this file'),
});

const selection = (what: string) =>
  mapping(what, {
    feeds: list(web, '[https://example.org/feed.xml]').default([]).describe('Feed addresses, as in feeds.yaml'),
    publishers: list(text('a name', 'write the outlet’s name'), '[BBC, Reuters]')
      .default([])
      .describe('Names, other names or groups (family) from publishers.yaml'),
    languages: list(language, '[en, fr]').default([]).describe('Languages: en, ar'),
    labels: list(label, '[agencies, middle east]').default([]).describe('Labels of feeds, as in feeds.yaml'),
  });

const level = z.enum(LEVELS, { error: says('a level', 'write info, notice or urgent') });
const rule = text('a rule', 'write it in quotes, for example \'dead >= 10 OR "state of emergency"\'', 500);
/** Who is called when nobody takes an urgent alert in time. */
const escalate = mapping('escalate', {
  after: duration.describe('How long an urgent alert may wait for somebody to take it: 15m'),
  role: roleId.describe('Id of the role that is then mentioned, in quotes'),
});
const desk = yesOrNo().optional();

const webhookName = form(
  /^[a-z0-9][a-z0-9-]{0,39}$/,
  'the name of a webhook',
  'write a-z, 0-9 and -, for example newsroom',
);
const webhookUrl = z
  .string({ error: says('a web address', 'write https://… or env:NAME') })
  .regex(/^(?:env:[A-Za-z_][A-Za-z0-9_]*|https?:\/\/[^\s]+)$/i, {
    error: says('a web address', 'write https://… or env:NAME, the variable of .env that holds it'),
  });
/** The value is not repeated: it may be the secret itself. */
const secretError = 'is not the name of a variable\nwrite env:NAME here, and NAME=whsec_… in .env';
const webhookRow = mapping('a webhook', {
  name: webhookName.describe('Watches name it under webhooks'),
  url: webhookUrl.describe('Where events are posted, or env:NAME: the variable of .env that holds the address'),
  secret: z
    .string({ error: secretError })
    .regex(AUTH, { error: secretError })
    .describe('env:NAME: the variable of .env that holds the secret, whsec_ and 24 to 64 bytes in base64'),
});
const overError = says('a number from 1.5 to 50', 'write how many times the usual number of reports makes a spike: 3');
const spike = z.union(
  [
    z.boolean(),
    mapping('spike', {
      over: z
        .number({ error: overError })
        .min(1.5, { error: overError })
        .max(50, { error: overError })
        .describe('How many times the usual number: 3'),
    }),
  ],
  {
    error: says(
      'true, false or a mapping',
      'write true, false, or how many times the usual number it takes: { over: 3 }',
    ),
  },
);

export const watchRow = mapping('a watch', {
  name: text('a name', 'write a short name, in quotes if it is a number: "2026"', 80).describe(
    'Shown in alerts; unique within its channel',
  ),
  terms: text('watch terms', 'write the words to watch for, for example embassy withdrawals', 500).describe(
    `Words near each other; "exact phrase", OR, -word, ( ), NEAR/5, prefix*, ${FIELD_NAMES.map((name) => `${name}:`).join(' ')}`,
  ),
  match: z
    .enum(MATCH_MODES, { error: says('a way to match', 'write exact, forms or wide') })
    .default('wide')
    .describe('exact: the words as written; forms: in any form; wide: also words that mean the same'),
  channel: z
    .union(
      [
        channelId,
        list(channelId, '["1234567890123456789", "…"]').min(1, { error: noChannel }).max(20, { error: manyChannels }),
      ],
      {
        error: says('a channel id', 'write its 17 to 20 digits in quotes, or a list of such ids'),
      },
    )
    .describe('Id of the channel, forum or thread to post in, in quotes; or a list of such ids, all on one server'),
  role: roleId.optional().describe('Id of a role to mention'),
  mention: list(called, '["role:1234567890123456789", "user:1234567890123456789", here]')
    .max(50, { error: 'mention has more than 50 entries\nname a role instead' })
    .optional()
    .describe('Whom to mention: role:ID, user:ID, and here or everyone, for which the bot needs Mention Everyone'),
  colour: colour.optional().describe('Colour of the alert’s bar: "#d7263d"'),
  paused: paused.default(false).describe('true: paused until set to false; a time: snoozed until then'),
  updates: z
    .enum(UPDATE_MODES, { error: says('an update style', 'write reply, thread or edit') })
    .default('reply')
    .describe('How to post developments of a story: reply to the alert, thread, or only edit it'),
  thread: yesOrNo().default(false).describe('true: open a thread on each alert; its updates go there'),
  publish: yesOrNo()
    .default(false)
    .describe('true: publish alerts of an announcement channel to the servers that follow it'),
  webhooks: list(webhookName, '[newsroom]')
    .default([])
    .describe('Names of webhooks of settings.yaml that get its alerts, too'),
  feed: yesOrNo()
    .default(false)
    .describe('true: its alerts can also be read as a JSON Feed and an Atom feed (see FEEDS_PORT)'),
  mentionUpdates: yesOrNo().default(false).describe('true: updates mention them too, not only the alert'),
  timezone: timezone.optional().describe('Time zone of its times: Europe/Berlin; default: its server’s'),
  level: level.optional().describe('Level of its alerts: info, notice or urgent; rules can raise it'),
  notice: rule.optional().describe('Raises an alert to notice when this holds: dead >= 1 OR origins >= 2'),
  urgent: rule.optional().describe('Raises an alert to urgent when this holds: dead >= 10 OR "state of emergency"'),
  mentionFrom: level.optional().describe('Least level at which the role is mentioned; default: any'),
  desk: desk.describe(
    'true: buttons to take an alert, mark it done and note something; default: where levels are used',
  ),
  escalate: escalate.optional().describe('Whom to call when nobody takes an urgent alert in time'),
  ...watchTimeKeys,
  spike: spike
    .default(false)
    .describe(
      'true: tell the channel when it matches clearly more than usual; { over: 5 }: only from 5 times the usual number on',
    ),
  mutedBy: mutedBy
    .optional()
    .describe(
      'true: while a big story of the watch runs in the channel, small ones about the same matter make no alert; or the name of another watch, or { watch, origins, within, alertFrom }',
    ),
  only: selection('only').prefault({}).describe('Match only these'),
  except: selection('except').prefault({}).describe('Exclude these'),
});

export const publisherRow = mapping('a publisher', {
  name: text('a name', 'write the outlet’s name').describe('As shown in alerts'),
  aka: list(text('a name', 'write it in quotes'), '[BBC News]')
    .default([])
    .describe('Other names used when it is credited'),
  kind: text('a kind', 'write agency, broadcaster, newspaper, magazine or site').optional().describe('Kind of outlet'),
  country: text('a country', 'write its two letters: GB', 10)
    .optional()
    .describe('Country of the head office (ISO 3166)'),
  domain: text('a domain', 'write it without https://: bbc.co.uk').optional().describe('Its domain'),
  state: yesOrNo().default(false).describe('Owned or run by a government; alerts label it “state media”'),
  grade: z
    .enum(['A', 'B', 'C', 'D', 'E', 'F'], {
      error: says('a grade', 'write a letter from A (reliable) to F (cannot be judged)'),
    })
    .optional()
    .describe(
      'How reliable you find it: A completely, B usually, C fairly, D not usually, E unreliable, F cannot be judged',
    ),
  family: text('a family', 'write the name of its group').optional().describe('The group of outlets it belongs to'),
});

export const groupRow = mapping('a group', {
  id: text('an id', 'write a short name for the group'),
  field: text('a field', 'write a word such as diplomacy, health or sport', 40)
    .optional()
    .describe('The trade it belongs to, for people'),
  same: phrases.default([]).describe('Any of these in a watch matches all of them'),
  also: phrases.default([]).describe('Matches in articles only, near another word of the watch'),
  with: z
    .record(z.string(), phrases, { error: says('a mapping', 'write group: [word, word]') })
    .default({})
    .describe('More also phrases, which match near a word of the named group'),
  not: phrases.default([]).describe('Phrases in which the group does not match'),
  unless: phrases.default([]).describe('The group does not match in a sentence with one of these'),
  optional: phrases.default([]).describe('The group is optional next to a word of these groups'),
  case: yesOrNo().default(false).describe('Case-sensitive'),
  idiom: yesOrNo().default(false).describe('A watch that is one of these phrases does not match its separate words'),
  note: text('a text', 'write it in quotes', 2000).optional(),
  extend: yesOrNo().default(false).describe('true: adds to the group of this id, instead of replacing it'),
  remove: yesOrNo().default(false).describe('true: removes the shipped group of this id'),
});

const testError = says(
  'a daily time',
  'write daily and a time, for example daily 09:00 (UTC) or daily 09:00 Europe/Berlin',
);
const testAlert = z
  .string({ error: testError })
  .regex(/^daily ([01]\d|2[0-3]):[0-5]\d( [A-Za-z0-9+_/-]+)?$/, { error: testError, abort: true })
  .refine((written) => isZone(written.split(' ')[2] ?? 'UTC'), { error: testError })
  .transform((written) => {
    const [, time = '', zone = 'UTC'] = written.split(' ');
    const [hours, minutes] = time.split(':').map(Number);
    return { minutes: hours! * 60 + minutes!, zone };
  });

const count = z.int({ error: says('a whole number', 'write a number from 1 to 10000') });
const days = says('a whole number', 'write a number from 1 to 10000');

const channelRow = mapping('a channel', {
  id: channelId.describe('Id of the channel, in quotes'),
  ...timeKeys,
  local: z
    .enum(LOCAL_KINDS, { error: says('a kind of channel', 'write text, announcement, forum or media') })
    .optional()
    .describe('What the channel is on the local page, without a token; on Discord it is what it is there'),
});

const serverRow = mapping('a server', {
  id: serverId.describe('Id of the server, in quotes'),
  timezone: timezone.optional().describe('Time zone of its times: Europe/Berlin'),
  editors: list(roleId, '["1234567890123456789"]')
    .default([])
    .describe('Roles that may change its watches, in addition to Manage Server'),
  channel: channelId.optional().describe('Id of the channel that commands propose, in quotes'),
  responders: list(roleId, '["1234567890123456789"]')
    .default([])
    .describe('Roles that may take alerts, mark them done and add notes, in addition to editors'),
  desk: desk.describe('Desk buttons below the alerts of all its watches; default: where a watch uses levels'),
  escalate: escalate.optional().describe('Whom to call when nobody takes an urgent alert in time'),
});

export const settingsFile = mapping('settings.yaml', {
  lookBack: duration.prefault('6h').describe('Maximum age of items that alert on a feed’s first visit'),
  wire: mapping('wire', {
    allow: list(
      form(
        /^(\[[0-9a-fA-F:.]+\]|[0-9a-zA-Z.:-]+)(:[0-9]{1,5})?$/,
        'an address',
        'write host or host:port, without http://, for example 127.0.0.1:9000',
      ),
      '["127.0.0.1:9000"]',
    )
      .default([])
      .describe('Private addresses that may be polled'),
    contact: text('a contact', 'write a web or email address').optional().describe('Contact in the User-Agent header'),
  })
    .prefault({})
    .describe('Fetching'),
  guilds: list(serverId, '["1234567890123456789"]').optional().describe('Servers that the bot serves'),
  editors: list(roleId, '["1234567890123456789"]')
    .optional()
    .describe('Roles that may change their server’s watches, in addition to Manage Server'),
  operators: list(userId, '["1234567890123456789"]').optional().describe('Users who may change feeds'),
  operatorsChannel: channelId
    .optional()
    .describe('Channel for reports of what is wrong with the bot or these files, and of when it is fixed'),
  testAlert: testAlert
    .optional()
    .describe('When to send a daily test alert to operatorsChannel and check that it arrived: daily 09:00'),
  requestsPerDay: z
    .int({ error: says('a whole number', 'write a number from 24 to 10000000') })
    .min(24, { error: says('a whole number', 'write a number from 24 to 10000000') })
    .max(10_000_000, { error: says('a whole number', 'write a number from 24 to 10000000') })
    .optional()
    .describe(
      'Requests to feeds in a day, spread so that news is seen early; by default what fixed intervals would take',
    ),
  alertsPerHour: z
    .int({ error: says('a whole number', 'write a number from 1 to 1000') })
    .min(1, { error: says('a whole number', 'write a number from 1 to 1000') })
    .max(1_000, { error: says('a whole number', 'write a number from 1 to 1000') })
    .default(20)
    .describe('Maximum alerts per channel and hour; more are combined into one message'),
  timezone: timezone.default('UTC').describe('Time zone of servers and watches that have none of their own'),
  servers: list(serverRow, 'servers: and below it one row per server: - { id: "…", timezone: Europe/Berlin }')
    .default([])
    .describe('What each server has set for itself; /settings writes it'),
  webhooks: list(webhookRow, 'webhooks: and below it one row per webhook: - { name: …, url: …, secret: env:… }')
    .default([])
    .describe('Programs that get alerts as signed JSON'),
  channels: list(channelRow, 'channels: and below it one row per channel: - { id: "…", digest: "0 8 * * 1-5" }')
    .default([])
    .describe('Quiet hours and digests of channels; /quiet and /digest write them'),
  keep: mapping('keep', {
    articles: duration.prefault('90d').describe('Articles'),
    stories: duration.prefault('365d').describe('Stories with an alert'),
    visits: count.min(1, { error: days }).max(10_000, { error: days }).default(100).describe('Visits per feed'),
  })
    .prefault({})
    .describe('How long to keep things'),
});

export const feedsFile = mapping('feeds.yaml', {
  feeds: list(feedRow, 'feeds: and below it one row per feed: - { url: https://…, publisher: … }').describe(
    'Feeds to poll',
  ),
});
export const watchesFile = mapping('watches.yaml', {
  watches: list(watchRow, 'watches: and below it one row per watch: - { name: …, terms: …, channel: "…" }').describe(
    'Watches',
  ),
});
export const publishersFile = mapping('publishers.yaml', {
  publishers: list(publisherRow, 'publishers: and below it one row per publisher: - { name: … }').describe('Outlets'),
});
export const thesaurusFile = mapping('thesaurus.yaml', {
  groups: list(groupRow, 'groups: and below it one row per group: - id: …').describe('Words that mean the same'),
  shipped: yesOrNo().default(true).describe('false: use these groups alone, without those that come with the project'),
});
