import { OUTLETS_WITHOUT_FEED } from './outlets.ts';
import type { DemoWorld } from './server.ts';

/** The demo's configuration, in the shapes of feeds.yaml, publishers.yaml and watches.yaml. */
export interface DemoConfig {
  readonly feeds: readonly {
    readonly url: string;
    readonly publisher: string;
    readonly homepage: string;
    readonly language: string;
    readonly interval: string;
  }[];
  readonly publishers: readonly {
    readonly name: string;
    readonly aka: readonly string[];
    readonly kind: string;
    readonly country: string;
    readonly domain: string;
    readonly state: boolean;
    readonly family: string;
  }[];
  readonly watches: readonly {
    readonly name: string;
    readonly terms: string;
    readonly channel: string;
    readonly notice?: string;
    readonly urgent?: string;
    readonly thread?: boolean;
    readonly publish?: boolean;
  }[];
}

const EMBASSIES = '100000000000000001';
const DISASTERS = '100000000000000002';
const PEACE_AND_PRESS = '100000000000000003';

/** Watches for three channels. Each channel is named after its first watch. */
const WATCHES = [
  { name: 'Embassy withdrawals', terms: 'embassy withdrawals', channel: EMBASSIES },
  { name: 'Coups', terms: 'coup attempt', channel: EMBASSIES },
  {
    ...{ name: 'Disasters', terms: 'earthquake OR (ferry sinking)', channel: DISASTERS },
    ...{ notice: 'dead >= 1', urgent: 'dead >= 10' },
  },
  { name: 'Airspace closures', terms: 'airspace closure', channel: DISASTERS },
  { name: 'Ceasefire talks', terms: 'ceasefire talks', channel: PEACE_AND_PRESS },
  { name: 'Journalists arrested', terms: 'journalist arrested', channel: PEACE_AND_PRESS },
] as const;

/** The configuration that a user would write for the demo's outlets. */
export function demoConfig(world: Pick<DemoWorld, 'outlets'>): DemoConfig {
  return {
    feeds: world.outlets.map(({ feedUrl, name, homepage, language, interval }) => ({
      url: feedUrl,
      publisher: name,
      homepage,
      language,
      interval,
    })),
    publishers: [...world.outlets, ...OUTLETS_WITHOUT_FEED.map((outlet) => ({ ...outlet, family: outlet.name }))].map(
      ({ name, aka, kind, country, domain, state, family }) => ({
        name,
        aka,
        kind,
        country,
        domain,
        state,
        family: family ?? name,
      }),
    ),
    watches: WATCHES,
  };
}
