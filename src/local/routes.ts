import type { RestAnswer, Route, RouteContext } from './answers.ts';
import { notFound } from './answers.ts';
import * as channels from './routes/channels.ts';
import * as commands from './routes/commands.ts';
import * as guilds from './routes/guilds.ts';
import * as interactions from './routes/interactions.ts';
import * as messages from './routes/messages.ts';
import * as threads from './routes/threads.ts';

/** Every REST call that is implemented here. The first route that matches is used. */
const TABLE: [string, Route][] = [
  ['GET /gateway', guilds.readGateway],
  ['GET /gateway/bot', guilds.readGateway],
  ['GET /applications/@me', guilds.readApplication],
  ['GET /oauth2/applications/@me', guilds.readApplication],
  ['GET /users/@me', guilds.readOwnUser],
  ['GET /users/@me/guilds', guilds.readOwnGuilds],
  ['POST /users/@me/channels', channels.openDirectMessages],
  ['GET /users/{user}', guilds.readUser],
  ['GET /guilds/{guild}', guilds.readGuild],
  ['GET /guilds/{guild}/roles', guilds.readRoles],
  ['GET /guilds/{guild}/channels', guilds.readChannels],
  ['GET /guilds/{guild}/threads/active', guilds.readActiveThreads],
  ['GET /guilds/{guild}/members', guilds.readMembers],
  ['GET /guilds/{guild}/members/search', guilds.searchMembers],
  ['GET /guilds/{guild}/members/{user}', guilds.readMember],
  ['GET /channels/{channel}', channels.readChannel],
  ['PATCH /channels/{channel}', channels.changeChannel],
  ['POST /channels/{channel}/typing', channels.startTyping],
  ['POST /channels/{channel}/threads', threads.startThread],
  ['GET /channels/{channel}/threads/archived/public', threads.readArchivedThreads],
  ['POST /channels/{channel}/messages/{message}/threads', threads.startThreadOnMessage],
  ['GET /channels/{channel}/messages', messages.readHistory],
  ['POST /channels/{channel}/messages', messages.createMessage],
  ['GET /channels/{channel}/messages/{message}', messages.readMessage],
  ['PATCH /channels/{channel}/messages/{message}', messages.patchMessage],
  ['DELETE /channels/{channel}/messages/{message}', messages.removeMessage],
  ['POST /channels/{channel}/messages/{message}/crosspost', messages.crosspost],
  ...['/applications/{application}/commands', '/applications/{application}/guilds/{guild}/commands'].flatMap(
    (path): [string, Route][] => [
      [`GET ${path}`, commands.readCommands],
      [`PUT ${path}`, commands.replaceCommands],
      [`POST ${path}`, commands.createCommand],
      [`GET ${path}/{command}`, commands.readCommand],
      [`PATCH ${path}/{command}`, commands.changeCommand],
      [`DELETE ${path}/{command}`, commands.deleteCommand],
    ],
  ),
  ['POST /interactions/{interaction}/{token}/callback', interactions.answerInteraction],
  ['POST /webhooks/{application}/{token}', interactions.followUp],
  ['GET /webhooks/{application}/{token}/messages/{message}', interactions.readAnswer],
  ['PATCH /webhooks/{application}/{token}/messages/{message}', interactions.editAnswer],
  ['DELETE /webhooks/{application}/{token}/messages/{message}', interactions.deleteAnswer],
];

const ROUTES = TABLE.map(([pattern, route]) => {
  const source = pattern.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { pattern: new RegExp(`^${source}$`), route };
});

/** Answers a call by the first route that matches; 404 if it is not implemented here. */
export function answerCall(context: Omit<RouteContext, 'at'>): RestAnswer {
  for (const { pattern, route } of ROUTES) {
    const found = pattern.exec(`${context.call.method} ${context.call.path}`);
    if (found) return route({ ...context, at: (part) => found.groups?.[part] ?? '' });
  }
  return notFound;
}
