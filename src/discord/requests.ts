/** The requests of discord.js. */
import type { RESTOptions } from 'discord.js';
import { DefaultRestOptions } from './library.ts';

type MakeRequest = RESTOptions['makeRequest'];

/**
 * discord.js hands files over as Node's own FormData. The undici that it brings takes it; ours, which answers for the whole
 * process where it was loaded first (undici 8, lib/global.js), and `fetch` of ours refuse it: "body must be a FormData created by
 * this undici package instance". So a form is written out as bytes first, which all of them take.
 * @param request makes the requests; by default discord.js's own
 */
export function requestsOf(request: MakeRequest = DefaultRestOptions.makeRequest): MakeRequest {
  return async (url, init) => {
    if (!(init.body instanceof FormData)) return request(url, init);
    const form = new Response(init.body);
    const type = form.headers.get('content-type') ?? 'multipart/form-data';
    const headers = { ...(init.headers as Record<string, string>), 'content-type': type };
    return request(url, { ...init, headers, body: new Uint8Array(await form.arrayBuffer()) });
  };
}
