import type { AnyComponent } from '../../src/local/types.ts';

// Discord's documented rules that its OpenAPI document leaves out (resources/message, components/reference,
// interactions/application-commands). Written apart from src/local, so that the two hold each other.

const V2 = 1 << 15;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

interface Asked {
  method: string;
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: a body from outside, in any shape
  body: any;
  hasFiles?: boolean;
}

type Body = Asked['body'];

/** The rules that a REST call's body breaks, each with where. */
export function rulesBroken({ method, path, body, hasFiles = false }: Asked): string[] {
  if (body === undefined || body === null) return [];
  if (/\/commands$/.test(path) && method === 'PUT') return body.flatMap((one: Body) => commandRules(one));
  if (/\/commands$/.test(path) && method === 'POST') return commandRules(body);
  if (/\/callback$/.test(path)) return callbackRules(body, hasFiles);
  if (method === 'PATCH' && /\/messages\/[^/]+$/.test(path)) return messageRules(body, true);
  const creates = /^\/channels\/\d+\/messages$|^\/webhooks\/\d+\/[^/]+$/.test(path);
  if (method === 'POST' && creates) return messageRules(body, hasFiles);
  return body.message ? messageRules(body.message, hasFiles) : [];
}

function callbackRules(body: Body, hasFiles: boolean): string[] {
  if (body.type === 4) return messageRules(body.data ?? {}, hasFiles);
  if (body.type === 7) return messageRules(body.data ?? {}, true);
  if (body.type === 8) {
    return (body.data?.choices ?? []).some((one: Body) => String(one.value).length > 100) ? ['choice over 100'] : [];
  }
  return body.type === 9 && body.data.components.length > 5 ? ['a form has 5 components at most'] : [];
}

function messageRules(body: Body, mayBeEmpty: boolean): string[] {
  const embeds: Body[] = body.embeds ?? [];
  const components = walk(body.components ?? []);
  const isV2 = Boolean(Number(body.flags ?? 0) & V2);
  const total = embeds.reduce((sum, embed) => sum + embedSize(embed), 0);
  const ids = components.flatMap((one) => (one.custom_id === undefined ? [] : [one.custom_id]));
  const texts = components.reduce((sum, one) => sum + (one.type === 10 ? String(one.content).length : 0), 0);
  const isEmpty = !body.content && embeds.length === 0 && components.length === 0;
  return Object.entries({
    'content over 2000': [...(body.content ?? '')].length > 2000,
    'embeds over 6000 in all': total > 6000,
    'an empty embed': embeds.some((embed) => embedSize(embed) === 0 && !embed.image && !embed.thumbnail),
    'an empty message': isEmpty && !mayBeEmpty,
    'a field without name or value': embeds.some((embed) =>
      (embed.fields ?? []).some((field: Body) => !field.name.trim() || !field.value.trim()),
    ),
    'a link that is not http': embeds.some((embed) => embed.url && !/^https?:\/\//i.test(embed.url)),
    'enforce_nonce without a nonce': body.enforce_nonce && !body.nonce,
    'parse beside its own list': ['users', 'roles'].some(
      (kind) => body.allowed_mentions?.parse?.includes(kind) && body.allowed_mentions[kind]?.length,
    ),
    'a custom id twice': new Set(ids).size < ids.length,
    'a button with neither or both of url and custom_id': components.some(
      (one) => one.type === 2 && (one.style === 5 ? !one.url || one.custom_id : !one.custom_id || one.url),
    ),
    'a select beside others in its row': components.some(
      ({ type, components: within = [] }) => type === 1 && within.length > 1 && within.some((one) => one.type !== 2),
    ),
    'more than 5 rows': !isV2 && (body.components ?? []).length > 5,
    'V2 with content or embeds': isV2 && Boolean(body.content || embeds.length),
    'V2 over 40 components': isV2 && components.length > 40,
    'V2 over 4000 characters': isV2 && texts > 4000,
  }).flatMap(([rule, isBroken]) => (isBroken ? [rule] : []));
}

function embedSize(embed: Body): number {
  const fields = (embed.fields ?? []).flatMap((field: Body) => [field.name, field.value]);
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields];
  return texts.reduce((sum, text) => sum + (text ?? '').trim().length, 0);
}

function walk(components: AnyComponent[]): AnyComponent[] {
  return components.flatMap((one) => [
    one,
    ...walk(one.components ?? []),
    ...(one.accessory ? walk([one.accessory]) : []),
  ]);
}

function commandRules(command: Body): string[] {
  const isSlash = (command.type ?? 1) === 1;
  return Object.entries({
    'a name with capitals or blanks': isSlash && !named(command),
    'a slash command without a description': isSlash && !command.description,
    'over 8000 characters': JSON.stringify(command).length > 8000 * 2,
    'a required option after another': (command.options ?? []).some(
      (one: Body, at: number, all: Body[]) => one.type > 2 && one.required && at > 0 && !all[at - 1].required,
    ),
    'autocomplete beside choices': (command.options ?? []).some((one: Body) => one.autocomplete && one.choices?.length),
  }).flatMap(([rule, isBroken]) => (isBroken ? [`${command.name}: ${rule}`] : []));
}

function named(one: Body): boolean {
  return NAME.test(one.name) && one.name === one.name.toLowerCase() && (one.options ?? []).every(named);
}
