import type { DemoArticle } from '../types.ts';

/** An earthquake, its toll rising through the day, and people who count it differently. */
export const CARDANNE: readonly DemoArticle[] = [
  {
    outlet: 'tessera',
    at: 128,
    slug: 'tesmar-earthquake-cardanne',
    title: 'Magnitude 6.8 earthquake strikes southern Tesmar near Cardanne',
    section: 'Disasters',
    teaser:
      'A magnitude 6.8 earthquake struck southern Tesmar early on {weekday}, toppling houses in the town of Cardanne and cutting power to the Hesperin valley, the island’s civil protection service said.',
    body: [
      'The quake was centred 14 km east of Cardanne at a depth of 9 km, the service said. There was no immediate word on casualties.',
      'People ran into the streets in Port Anselm, the capital, 110 km to the north.',
    ],
    edits: [{ at: 171, title: 'At least four dead as magnitude 6.8 earthquake strikes southern Tesmar near Cardanne' }],
  },
  {
    outlet: 'lindhaven',
    at: 153,
    slug: 'tesmar-quake-first-dead',
    title: 'Strong earthquake shakes southern Tesmar, nine dead in Cardanne',
    section: 'World',
    teaser:
      'At least nine people were killed when a strong earthquake shook southern Tesmar before sunrise, the mayor of Cardanne, Maelle Ostry, told Lindhaven Radio by telephone.',
    body: [
      '“The old town is on its knees,” Ostry said. “We are digging with kitchen pans until the machines come.”',
      'Tesmar’s civil protection service put the magnitude at 6.8 and counted four dead so far.',
    ],
  },
  {
    outlet: 'ormel',
    at: 207,
    slug: 'cardanne-earthquake-toll-21',
    title: 'Tesmar earthquake toll rises to 21 as Hesperin valley road stays blocked',
    byline: 'Dispatch newsroom',
    section: 'Disasters',
    picture: 'A blocked road in the Hesperin valley',
    teaser:
      'The death toll from the earthquake in southern Tesmar rose to 21, civil protection chief Lucan Obrey said, and rescuers were reaching Cardanne on foot because rocks blocked the valley road.',
    body: [
      'Obrey said 300 people were hurt and that the count would rise. Two aftershocks above magnitude 5 were felt in Cardanne within an hour.',
      'The navy sent the hospital ship Patience from Port Anselm with blankets and a field kitchen.',
    ],
  },
  {
    outlet: 'allwinds',
    at: 262,
    slug: 'cbmiY2FyZGFubmUtc2Nob29s',
    title:
      'Earthquake in Tesmar: 34 dead, school dormitory in Cardanne among collapsed buildings - Tesmar Island Times',
    section: 'Top stories',
    source: { name: 'Tesmar Island Times', url: 'https://island-times.example/' },
    teaser:
      'Thirty-four people are known to have died in the earthquake in Cardanne, among them six pupils of a school whose dormitory collapsed, the regional hospital said.',
    twice: true,
  },
  {
    outlet: 'tessera',
    at: 344,
    slug: 'tesmar-earthquake-toll-58',
    title: 'Tesmar earthquake kills at least 58, toll expected to rise',
    section: 'Disasters',
    picture: 'Rescue workers in the old town of Cardanne',
    teaser:
      'At least 58 people died in the earthquake that struck southern Tesmar, civil protection chief Lucan Obrey said, as rescue workers searched the old town of Cardanne for survivors.',
    body: [
      'Obrey said 40 people were known to be trapped under rubble. Engineers declared one house in three unsafe.',
      'Maravel and Kestria offered rescue teams with dogs. A first team from Lindhaven was expected in Port Anselm in the afternoon.',
    ],
  },
  {
    outlet: 'bell',
    at: 548,
    slug: 'cardanne-night-in-the-tram-depot',
    title: 'Earthquake in Tesmar: Cardanne prepares to sleep in the tram depot',
    section: 'World',
    teaser:
      'Four thousand people in Cardanne have lost their homes in the earthquake in southern Tesmar, and the town is laying mattresses between its trams.',
    body: ['Rescuers asked for silence every ten minutes, to listen.'],
  },
  {
    outlet: 'vestnik',
    at: 702,
    slug: 'zemletryasenie-tesmar',
    title: 'Землетрясение на Тесмаре: число погибших достигло 84',
    section: 'За рубежом',
    teaser:
      'Число погибших при землетрясении на юге Тесмара выросло до 84, сообщила служба гражданской защиты острова. Поиски под завалами в Карданне продолжаются.',
    body: [
      'Верхоземье направит на остров самолёт с палатками и двумя полевыми кухнями, заявил министр по чрезвычайным делам.',
    ],
  },
  {
    outlet: 'tessera',
    at: 893,
    slug: 'tesmar-earthquake-toll-112',
    title: 'Tesmar earthquake toll passes 110 as aftershock halts rescue in Cardanne',
    section: 'Disasters',
    teaser:
      'The toll of the earthquake in southern Tesmar rose to 112, civil protection chief Lucan Obrey said, and an aftershock of magnitude 5.4 drove rescue workers out of the ruins of Cardanne for an hour.',
    body: [
      'The Tesmar Island Times reported that building inspectors had warned about the school dormitory two years ago. Obrey said he had not seen such a warning.',
      'President Aurel Sandoval declared three days of mourning from {weekday+1}.',
    ],
  },
  {
    outlet: 'courier',
    at: 1012,
    slug: 'magnitude-4-earthquake-northern-tesmar',
    title: 'Magnitude 3.9 earthquake shakes northern Tesmar, no damage',
    section: 'World',
    teaser:
      'An earthquake of magnitude 3.9 shook the north coast of Tesmar and did no damage, the seismological institute in Veld said, adding that it had nothing to do with the one in the south.',
  },
  {
    outlet: 'lindhaven',
    at: 1207,
    slug: 'cardanne-boy-found-alive',
    title: 'Boy found alive in Cardanne 18 hours after Tesmar earthquake; toll at 131',
    byline: 'Jonas Thirle in Cardanne',
    section: 'World',
    teaser:
      'Rescuers from Maravel pulled a seven-year-old boy alive from the ruins of his house in Cardanne, 18 hours after the earthquake in southern Tesmar, in which 131 people are now known to have died.',
    body: [
      '“He asked whether it was a school day,” said Freya Lund-Aske, who leads the Lindhaven team.',
      'The mayor, Maelle Ostry, said 12 people were still being looked for.',
    ],
  },
  {
    outlet: 'ormel',
    at: 1242,
    slug: 'cardanne-earthquake-shelters',
    title:
      '@everyone in Cardanne: earthquake shelters open, see [the list](http://shelters.example) \u202Ekcab ti daer',
    byline: 'Community board',
    section: 'Readers write',
    teaser:
      'Shelters for people who lost their homes in the Cardanne earthquake are open in the tram depot, the brewery and St. Ide’s school, the mayor’s office said. @here <@100000000000000009> please **share** and `copy`.',
    body: ['||Spoiler: there is soup.|| # The brewery asks for blankets, not for visitors.', '> - Bring your own cup.'],
  },
];
