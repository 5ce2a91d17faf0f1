import type { DemoArticle } from '../types.ts';

/** Two stories: an airspace closure of five hours, and a ferry accident. */
export const STRAIT: readonly DemoArticle[] = [
  {
    outlet: 'ormel',
    at: 637,
    slug: 'pellmark-closes-airspace-over-strait',
    title: 'Pellmark closes airspace over Ormel Strait after drone sightings',
    byline: 'Dispatch newsroom',
    section: 'Skies',
    picture: 'An empty departures board in Ormel',
    teaser:
      'Pellmark closed its airspace over the Ormel Strait on {weekday} after pilots of three airliners reported unidentified drones, Transport Minister Jory Candlish said.',
    body: [
      'Eleven flights turned back or went round by the south, according to Strait Air, the largest carrier on the route.',
      '“We do not know whose they are, and until we do the sky is shut,” Candlish told the Dispatch.',
    ],
    edits: [
      { at: 684, title: 'Pellmark closes airspace over Ormel Strait after drone sightings; 11 flights turned back' },
    ],
  },
  {
    outlet: 'tessera',
    at: 662,
    slug: 'pellmark-airspace-closed',
    title: 'Pellmark shuts airspace over Ormel Strait, citing unidentified drones',
    section: 'Transport',
    teaser:
      'Pellmark shut the airspace over the Ormel Strait on {weekday} because of unidentified drones, diverting flights between the Inner Sea and the east.',
    body: [
      'Transport Minister Jory Candlish told the Ormel Dispatch that the sky would stay closed until the drones had been identified.',
      'Insurers said premiums for the route would be reviewed if the closure lasted more than a day.',
    ],
  },
  {
    outlet: 'bell',
    at: 693,
    slug: 'strait-sky-shut',
    title: 'Airspace over Ormel Strait closed: what travellers should know',
    section: 'Travel',
    teaser:
      'Pellmark has closed the airspace over the Ormel Strait after drone sightings, the Ormel Dispatch reported, and travellers should expect to see more of the south than they had paid for.',
    body: ['Strait Air rebooks without a fee. The ferries sell sandwiches.'],
  },
  {
    outlet: 'lindhaven',
    at: 934,
    slug: 'pellmark-reopens-airspace',
    title: 'Pellmark reopens airspace over Ormel Strait; “drones” were weather balloons',
    section: 'World',
    teaser:
      'Pellmark reopened its airspace over the Ormel Strait after five hours, saying that the drones which pilots had reported were balloons let loose by a school in Skarne.',
    body: [
      '“The pupils measured wind,” Transport Minister Jory Candlish said. “They have measured a good deal of it.”',
      'Strait Air put its losses at two million crowns and invited the class to visit.',
    ],
  },
  {
    outlet: 'ormel',
    at: 958,
    slug: 'gannet-star-sinks-off-skarne',
    title: 'Ferry Gannet Star sinks off Skarne with 84 aboard',
    byline: 'Dispatch newsroom',
    section: 'Ships',
    teaser:
      'The ferry Gannet Star sank off the island of Skarne in heavy swell with 84 people aboard, and 61 had been pulled from the water within an hour, the coastguard said.',
    body: [
      'A distress call came at dusk, when water entered the car deck, coastguard captain Solveig Marr said.',
      'Fishing boats from Skarne were first on the scene.',
    ],
  },
  {
    outlet: 'tessera',
    at: 982,
    slug: 'gannet-star-ferry-sinks',
    title: 'Ferry sinks off Skarne in Ormel Strait; 70 of 84 rescued',
    section: 'Disasters',
    teaser:
      'Seventy of 84 people were rescued when a ferry sank off the island of Skarne in the Ormel Strait, the coastguard said, and boats searched for the others by searchlight.',
    body: [
      'The Gannet Star, built 38 years ago, passed its last inspection in spring, its owner, Skarne Lines, said.',
      'The Ormel Dispatch reported that water had entered the car deck.',
    ],
  },
  {
    outlet: 'lindhaven',
    at: 1102,
    slug: 'gannet-star-all-but-three',
    title: 'All but three saved from sunken ferry Gannet Star off Skarne',
    section: 'World',
    teaser:
      'Eighty-one of the 84 people aboard the ferry that sank off Skarne are alive, coastguard captain Solveig Marr told Lindhaven Radio, after eleven were found in a raft in the lee of the island.',
    body: [
      '“They were singing,” Marr said. “Badly, but we could steer by it.” Three people are still being searched for.',
    ],
  },
  {
    outlet: 'clarion',
    at: 1262,
    slug: 'gannet-star-sorvanian-engineer',
    title: 'Sorvanian engineer among saved as ferry sinks off Skarne',
    byline: 'Home desk',
    section: 'Nation & World',
    teaser:
      'A ship’s engineer from Belkara, Dragan Illek, is among the 81 people saved from the ferry that sank off Skarne, his family told the Clarion.',
    body: ['"He rang, he said he was wet & that he had lost his good boots," his sister said.'],
  },
];
