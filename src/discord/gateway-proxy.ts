/**
 * The gateway through a proxy. discord.js opens its WebSocket itself (@discordjs/ws 1.2) and takes no agent for it, so
 * that the functions of Node that `ws` calls are given one, for WebSockets alone. Node's own agent reads the environment.
 */
import http from 'node:http';
import https from 'node:https';

/** From now on, WebSockets of this process go through the proxies of this environment. To be called once, at the start. */
export function proxyWebSockets(env: Readonly<Record<string, string | undefined>>): void {
  giveAgent(http, new http.Agent({ proxyEnv: { ...env } }));
  giveAgent(https, new https.Agent({ proxyEnv: { ...env } }));
}

type Request = (options: http.RequestOptions, ...rest: unknown[]) => http.ClientRequest;

function giveAgent(module: { request: unknown }, agent: http.Agent): void {
  const request = module.request as Request;
  module.request = (options: http.RequestOptions, ...rest: unknown[]) =>
    request(isWebSocket(options) ? { ...options, agent, createConnection: undefined } : options, ...rest);
}

function isWebSocket({ headers }: http.RequestOptions): boolean {
  return (headers as Record<string, unknown> | undefined)?.Upgrade === 'websocket';
}
