import type { DemoArticle } from '../types.ts';

/** A failed coup. The feed of the newspaper that is first contains only a teaser; the details and sources are on its page. */
export const QUELM: readonly DemoArticle[] = [
  {
    outlet: 'bell',
    at: 612,
    slug: 'vantor-coup-attempt-quelm',
    title: 'Vantor holds eleven officers after coup attempt in Quelm',
    byline: 'Rosalind Okker',
    section: 'World',
    picture: 'The radio station in Quelm, with its windows back in',
    teaser:
      'Eleven officers are in custody in Vantor after a coup attempt that lasted, by most accounts, about as long as breakfast.',
    body: [
      'Loyal troops retook the radio station in Quelm two hours after soldiers had read a statement on the air, Defence Minister Oda Renn told the Northern Bell by telephone.',
      'Nobody was killed, Renn said. President Halvard Tesk followed the coup attempt from a dentist’s chair, according to two members of his staff who asked not to be named.',
      '“We had always meant to change the locks of that station,” Renn said.',
    ],
  },
  {
    outlet: 'tessera',
    at: 668,
    slug: 'vantor-says-coup-attempt-over',
    title: 'Vantor says coup attempt in Quelm is over, names officers arrested',
    section: 'Politics',
    teaser:
      'The government of Vantor said on {weekday} that the coup attempt in Quelm was over and named eleven officers who had been arrested, most of them of the signal corps.',
    body: [
      'The list was read out by a spokesman, Ivo Marend, in front of the radio station that the officers had held in the morning.',
      'Defence Minister Oda Renn told the Northern Bell that nobody had been killed.',
    ],
  },
];
