import type { DemoArticle } from '../types.ts';

/** Ceasefire talks that stall, resume, and end in a ten-day ceasefire. */
export const LINDHAVEN_TALKS: readonly DemoArticle[] = [
  {
    outlet: 'lindhaven',
    at: 94,
    slug: 'ardun-talks-resume',
    title: 'Ceasefire talks for Ardun resume in Lindhaven',
    byline: 'Astrid Quill',
    section: 'Maravel',
    teaser:
      'Ceasefire talks between the government of Ardun and the Highland Front resumed in Lindhaven on {weekday} after a break of five weeks, with Maravel’s foreign minister, Ulla Hovemark, in the chair.',
    body: [
      'The two delegations sit on different floors of the Hotel Belvoir, and Hovemark takes the stairs.',
      '“I have done forty-one flights since breakfast,” she told Lindhaven Radio. “That is what progress feels like in the knees.”',
      'The war in the Ardunese highlands has killed more than 9,000 people since spring of last year.',
    ],
  },
  {
    outlet: 'tessera',
    at: 313,
    slug: 'ardun-ceasefire-talks-stall',
    title: 'Ardun ceasefire talks stall over prisoner lists',
    section: 'Diplomacy',
    teaser:
      'Ceasefire talks between Ardun and the Highland Front stalled in Lindhaven on {weekday} when the two sides exchanged lists of prisoners that did not match, two delegates said.',
    body: [
      'The government list had 412 names and that of the Front 655, said one of the delegates, who asked not to be named because the talks are closed to the press.',
      '“We are counting the same men and getting different sums,” said Tobin Ashgar, who speaks for the Highland Front. Ardun’s chief negotiator, Senna Quarl, declined to comment.',
    ],
  },
  {
    outlet: 'clarion',
    at: 566,
    slug: 'ardun-talks-seen-from-belkara',
    title: 'Ardun talks: Highland Front says truce "possible this week"',
    byline: 'Our diplomatic desk',
    section: 'Nation & World',
    teaser:
      'The Highland Front believes that a truce with the government of Ardun is possible this week, its delegate at the ceasefire talks in Lindhaven, Tobin Ashgar, told Tessera Press.',
    body: ['Ashgar said the prisoner lists had been "put in a drawer & the drawer put in another room".'],
  },
  {
    outlet: 'courier',
    at: 843,
    slug: 'ardun-highland-front-near-truce',
    title: 'Ardun and Highland Front close to ceasefire deal, mediators in Lindhaven say',
    byline: 'Ottoline Brack in Lindhaven',
    section: 'World',
    teaser:
      'Ardun and the Highland Front are close to a ceasefire after nine hours of talks in Lindhaven, two mediators told the Courier, with only the start and the length of it left to agree.',
    body: [
      'The draft speaks of thirty days, according to one mediator. The other said ten was likelier, “because ten is what both of them can sell”.',
      'Ulla Hovemark, Maravel’s foreign minister, cancelled a dinner to stay at the Hotel Belvoir.',
    ],
  },
  {
    outlet: 'tessera',
    at: 1178,
    slug: 'ardun-ten-day-ceasefire-agreed',
    title: 'Ardun and Highland Front agree to ten-day ceasefire at Lindhaven talks',
    section: 'Diplomacy',
    teaser:
      'Ardun and the Highland Front agreed on {weekday} to a ten-day ceasefire from midnight, Maravel’s foreign minister, Ulla Hovemark, said at the end of talks in Lindhaven.',
    body: [
      '“It is short. It is also the first,” Hovemark said.',
      'Ardun’s chief negotiator, Senna Quarl, said the army would hold its positions. Tobin Ashgar said the Front would open the Tarn pass to food convoys.',
    ],
  },
  {
    outlet: 'lindhaven',
    at: 1191,
    slug: 'ardun-truce-agreed',
    title: 'Ardun ceasefire agreed in Lindhaven: ten days, from midnight',
    byline: 'Astrid Quill',
    section: 'Maravel',
    picture: 'The Hotel Belvoir by the lake, all windows lit',
    teaser:
      'After a day of ceasefire talks on two floors of one hotel, Ardun and the Highland Front have agreed to stop shooting for ten days from midnight, Foreign Minister Ulla Hovemark said.',
    body: ['The lists of prisoners come next. “Tomorrow I take the lift,” Hovemark said.'],
  },
  {
    outlet: 'allwinds',
    at: 1226,
    slug: 'cbmiYXJkdW4tdHJ1Y2U',
    title: 'Ardun and Highland Front agree to ten-day ceasefire at Lindhaven talks - Tessera Press',
    section: 'Top stories',
    source: { name: 'Tessera Press', url: 'https://tessera.example/' },
    teaser:
      'Ardun and the Highland Front agreed on {weekday} to a ten-day ceasefire from midnight, Maravel’s foreign minister, Ulla Hovemark, said at the end of talks in Lindhaven.',
  },
];
