/** Views become Discord bodies: classic embeds with a content line, which is what a phone's notification shows. */
import { ComponentType } from 'discord-api-types/v10';
import type { RenderOptions } from '../../delivery/target.ts';
import type { ListView } from '../../news/alert/list-view.ts';
import type { AlertView, GatheredView, MergedView, MessageView } from '../../news/alert/view.ts';
import { button } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { codeBlock, escapeMarkdown, messageUrl, timestamp, webUrl } from '../format/markdown.ts';
import { DEFAULT_COLOUR, type DiscordBody, withNonce } from './body.ts';
import { ALL_REPORTS, STATUS, whyButton } from './message-buttons.ts';
import { CONTENT_LENGTH, renderAlert } from './render-alert.ts';
import { renderGathered } from './render-gathered.ts';
import { renderList, renderPlainList } from './render-list.ts';
import { around } from './render-post.ts';
import { renderSpike } from './render-spike.ts';
import { renderUpdate } from './render-update.ts';

/**
 * The body of a message. When it is posted it carries its key as a nonce: Discord answers a second send of it with the
 * first message, for a few minutes.
 */
export function renderMessage(view: MessageView, options: RenderOptions): DiscordBody {
  const { key, form, purpose, replyTo, inForum = false } = options;
  const body = { ...bodyOf(view, key ?? '', options), ...around(view, form, inForum) };
  if (key === null || purpose === 'edit') return body;
  // A deleted alert must not cost its update: then it is posted as a plain message.
  const reply = replyTo && { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
  return withNonce({ ...body, ...reply }, key);
}

function bodyOf(view: MessageView, key: string, { form, purpose, inForum = false }: RenderOptions): DiscordBody {
  const ping = purpose === 'post';
  switch (view.kind) {
    case 'alert':
      return form === 'full' ? renderAlert(view.alert, key, ping) : renderPlain(view.alert, key, form);
    case 'gathered':
      return form === 'full' ? renderGathered(view.gathered, key) : renderPlain(view.gathered, key, form);
    case 'update':
      return renderUpdate(form === 'full' ? view.update : { ...view.update, link: '' }, key, ping);
    case 'merged':
      return renderMerged(view.merged, key, inForum);
    case 'list': {
      const list = inForum ? linkingPosts(view.list) : view.list;
      return form === 'full' ? renderList(list, key) : renderPlainList(list, key, form);
    }
    case 'notice':
      return renderNotice(view.watch, key);
    case 'spike':
      return renderSpike(view, key, form);
    case 'test':
      return renderTest(view.watch);
    case 'daily test':
      return renderDailyTest(view.at, key);
    case 'text':
      return renderText(view.text);
  }
}

/** In a forum an alert is a post, whose own id is that of its channel. */
function linkingPosts(list: ListView): ListView {
  const groups = list.groups.map(({ lines, ...group }) => ({
    ...group,
    lines: lines.map(({ alert, ...line }) => ({ ...line, alert: alert && { ...alert, channel: alert.remoteId } })),
  }));
  return { ...list, groups };
}

/** An alert whose story turned out to be another's: it points there, and is not told any further. */
function renderMerged(view: MergedView, key: string, inForum: boolean): DiscordBody {
  const there = messageUrl(view.into, inForum);
  const headline = escapeMarkdown(shorten(view.headline, CONTENT_LENGTH));
  return {
    content: `${escapeMarkdown(shorten(view.watches.join(', '), 80))} · ${headline}`,
    embeds: [
      {
        description: `This is the same story as ${there ? `[an earlier alert](${there})` : 'an earlier alert'} in this channel. It is continued there.`,
        color: view.colour ?? DEFAULT_COLOUR,
      },
    ],
    components: [
      { type: ComponentType.ActionRow, components: [button(`${ALL_REPORTS}:${key}`, 'All reports'), whyButton(key)] },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** Shows whether alerts of this watch can stand in its channel, and how they look; plainly no news, and nobody is mentioned. */
function renderTest(watch: string): DiscordBody {
  const name = escapeMarkdown(shorten(watch, 80));
  return {
    content: `Test · ${name} · this is how an alert begins; nothing has happened`,
    embeds: [
      {
        author: { name: 'Attaché' },
        title: 'This is a test, not news',
        description: `Alerts for **${name}** appear here. The headline links to the report; below it are at most three of its sentences.`,
        color: DEFAULT_COLOUR,
        fields: [
          { name: 'First', value: 'who reported it first', inline: true },
          { name: 'Rests on', value: 'how many reported it independently', inline: true },
        ],
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** A watch has gone blind: said once, for silence looks like peace. */
function renderNotice(watch: string, key: string): DiscordBody {
  const name = escapeMarkdown(shorten(watch, 80));
  return {
    content: `${name} · none of its feeds has answered for a day, so nothing can be found. Alerts go on by themselves when they answer again.`,
    components: [statusRow(key)],
    allowed_mentions: { parse: [] },
  };
}

/** Sent once a day and looked for in its channel. */
function renderDailyTest(at: number, key: string): DiscordBody {
  return {
    content: `Daily test of ${timestamp(at, 'f')} · alerts arrive; nothing has happened`,
    components: [statusRow(key)],
    allowed_mentions: { parse: [] },
  };
}

function statusRow(key: string) {
  return { type: ComponentType.ActionRow as const, components: [button(`${STATUS}:${key}`, 'Status')] };
}

/** A text for the people who run the bot; file names and terms in it come from outside, so it is shown as code. */
function renderText(text: string): DiscordBody {
  return { content: shorten(codeBlock(text), LIMITS.content), allowed_mentions: { parse: [] } };
}

/** What goes when Discord refused the full body: headline and link as text, or the headline alone. */
export function renderPlain(view: AlertView | GatheredView, key: string, form: 'plain' | 'no links'): DiscordBody {
  const stories = 'stories' in view ? view.stories : [view];
  const lines = stories.map((story) => {
    const headline = escapeMarkdown(shorten(story.headline, 300));
    return form === 'plain' ? `${headline} ${webUrl(story.link, LIMITS.buttonUrl) ?? ''}` : headline;
  });
  return {
    content: joinWithin(lines, LIMITS.content - 100, '\n'),
    components: [{ type: ComponentType.ActionRow, components: [whyButton(key)] }],
    allowed_mentions: { parse: [] },
  };
}
