import type { DemoArticle } from '../types.ts';

/** Articles that are in the feeds when the day begins. Some match a watch, but are too old to alert on a first visit. */
export const LAST_NIGHT: readonly DemoArticle[] = [
  {
    outlet: 'tessera',
    at: -640,
    slug: 'small-earthquake-off-tesmar',
    title: 'Small earthquake felt off northern Tesmar, no damage',
    section: 'Disasters',
    teaser:
      'A magnitude 3.9 earthquake was felt on the north coast of Tesmar and did no damage, the civil protection service said.',
  },
  {
    outlet: 'courier',
    at: -505,
    slug: 'crown-jewels-polished',
    title: 'Crown jewels polished, one found to be glass',
    byline: 'Hettie Vane',
    section: 'Culture',
    teaser:
      'The yearly polishing of Kestria’s crown jewels has shown the third emerald to be glass, and very good glass, the Treasury said.',
  },
  {
    outlet: 'lindhaven',
    at: -410,
    slug: 'ardun-delegations-arrive',
    title: 'Delegations arrive in Lindhaven for ceasefire talks on Ardun',
    section: 'Maravel',
    teaser:
      'Both delegations to the ceasefire talks on Ardun have arrived in Lindhaven, by the same train and in different carriages.',
  },
  {
    outlet: 'ormel',
    at: -95,
    slug: 'herring-early',
    title: 'Herring early in the Strait, gulls on time',
    section: 'Ships',
    teaser: 'The herring have come into the Ormel Strait two weeks early, skippers say, and the gulls knew.',
  },
  {
    outlet: 'vestnik',
    at: -230,
    slug: 'novyj-most',
    title: 'В Лютогорске открыли новый мост через Лють',
    section: 'Город',
    teaser:
      'Новый мост через реку Лють открыли с опозданием на три года; первым по нему прошёл оркестр, вторым — инженер.',
  },
  {
    outlet: 'clarion',
    at: -150,
    slug: 'chess-in-the-cellar',
    title: 'Schools & shelters: chess club meets in cellar, by choice',
    section: 'Nation & World',
    teaser:
      'The chess club of Belkara’s Third School meets in the cellar again, by choice, its president (11) says: "Upstairs there is a piano."',
  },
  {
    outlet: 'bell',
    at: -60,
    slug: 'how-to-sleep-with-a-rooster',
    title: 'How to sleep next to a rooster',
    section: 'Living',
    teaser: 'The court says the rooster stays. The Bell asked three neighbours, two of whom were awake.',
  },
  {
    outlet: 'ledger',
    at: -180,
    slug: 'harbour-dues-up',
    title: 'Harbour dues up 2%: shippers "disappointed, not surprised"',
    byline: 'Ledger Staff',
    section: 'Business',
    teaser:
      'Aldmere’s harbour will charge two percent more from spring, and shippers said they were disappointed and not surprised.',
    body: ['The last rise was in spring.'],
  },
  {
    outlet: 'allwinds',
    at: -72,
    slug: 'cbmiaGVycmluZw',
    title: 'Herring early in the Strait, gulls on time - Ormel Dispatch',
    section: 'Top stories',
    source: { name: 'Ormel Dispatch', url: 'https://ormel-dispatch.example/' },
    teaser: 'The herring have come into the Ormel Strait two weeks early, skippers say, and the gulls knew.',
  },
];
