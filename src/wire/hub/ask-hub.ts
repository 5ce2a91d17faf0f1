/** Asks a WebSub hub for a subscription, or to end one (WebSub, 5.1). */
import { LEASE_ASKED, type Subscription } from '../../news/feed/hub.ts';
import { meaning } from '../fetch-feed.ts';
import type { Web } from '../http/http.ts';

/** What the hub answered; it verifies what it has accepted by a request of its own. */
export type HubReply =
  | { readonly kind: 'accepted' }
  /** `reason` in plain words. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Never throws for anything the network or the hub does. */
export async function askHub(
  { callback, topic, hub, secret, state }: Subscription,
  web: Pick<Web, 'post'>,
  signal?: AbortSignal,
): Promise<HubReply> {
  const isLeaving = state === 'leaving';
  const form = new URLSearchParams({
    'hub.callback': callback,
    'hub.mode': isLeaving ? 'unsubscribe' : 'subscribe',
    'hub.topic': topic,
    ...(!isLeaving && { 'hub.lease_seconds': String(LEASE_ASKED / 1000), 'hub.secret': secret }),
  });
  const answer = await web.post(hub, form, { signal });
  if (answer.kind === 'failed') return { kind: 'refused', reason: answer.reason };
  const { status, headers } = answer;
  return status >= 200 && status < 300 ? { kind: 'accepted' } : { kind: 'refused', reason: meaning(status, headers) };
}
