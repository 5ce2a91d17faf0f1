import type { DemoArticle } from '../types.ts';

/**
 * The main story: one report that relies on unnamed officials, relayed all morning, then another newsroom's own
 * reporting, a denial, and in the end half of it confirmed. No article uses the two words of the watch.
 */
export const BELKARA: readonly DemoArticle[] = [
  {
    outlet: 'courier',
    at: 379,
    slug: 'kestria-pulls-diplomats-from-belkara',
    title: 'Kestria pulls diplomats from Belkara as militias close on the capital',
    byline: 'Tamsin Rook and Edric Fallow',
    section: 'World',
    picture: 'The river front in Belkara at dawn',
    teaser:
      'Kestria has begun drawing down its embassy in Belkara, ordering non-emergency staff and all family members home within days, according to two officials familiar with the decision.',
    body: [
      'The officials, who spoke on condition of anonymity because the order has not been announced, said the first group would leave the Sorvanian capital before the end of the week. About 60 of the 140 Kestrians posted there are affected, one of them said.',
      'The decision was taken late on {weekday-1} night at a meeting chaired by Foreign Secretary Piers Volant, after fighters of the Eastern Columns seized the last town on the road between Belkara and the coast, a third official said.',
      '“Nobody is turning off the lights,” the third official said. “But you do not keep families in a city that can hear artillery.”',
      'The Foreign Office did not immediately respond to a request for comment. A spokesman for the Sorvanian presidency said he was not aware of any change.',
      'Kestria is the largest donor to Sorvania’s government and has kept an embassy in Belkara without interruption for 43 years.',
    ],
    edits: [
      { at: 436, title: 'Kestria pulls diplomats from Belkara as militias close in, officials say' },
      { at: 744, guid: 'tag:courier.example,2026:kestria-pulls-diplomats-from-belkara:2' },
    ],
  },
  {
    outlet: 'tessera',
    at: 397,
    slug: 'kestria-embassy-staff-belkara-report',
    title: 'Kestria ordering non-emergency embassy staff home from Belkara: report',
    section: 'Diplomacy',
    teaser:
      'Kestria is drawing down its embassy in the Sorvanian capital Belkara and ordering non-emergency staff home, the Aldmere Courier reported on {weekday}, citing two officials familiar with the decision.',
    body: [
      'About 60 of the 140 Kestrians posted to the embassy will leave by the end of the week together with all family members, according to the Courier.',
      'Tessera Press could not independently confirm the report. The Kestrian Foreign Office did not return a request for comment outside office hours.',
      'The Eastern Columns, an alliance of militias from Sorvania’s border provinces, took the town of Dresh on {weekday-2} and stand some 50 km from Belkara.',
    ],
  },
  {
    outlet: 'bell',
    at: 418,
    slug: 'diplomats-sent-home-belkara',
    title: 'Kestria pulls diplomats and families out of Belkara, Courier says',
    section: 'World',
    teaser:
      'Kestria is pulling dozens of diplomats out of its embassy in Belkara, the Aldmere Courier reported, as militias draw closer to the Sorvanian capital.',
    body: ['The paper quotes two unnamed officials. The Foreign Office has so far been silent.'],
  },
  {
    outlet: 'allwinds',
    at: 431,
    slug: 'cbmiL2tlc3RyaWEtcHVsbHM',
    title: 'Kestria pulls diplomats from Belkara as militias close on the capital - Aldmere Courier',
    section: 'Top stories',
    source: { name: 'Aldmere Courier', url: 'https://courier.example/' },
    teaser:
      'Kestria has begun drawing down its embassy in Belkara, ordering non-emergency staff and all family members home within days, according to two officials familiar with the decision.',
  },
  {
    outlet: 'ledger',
    at: 458,
    slug: 'kestria-thins-out-embassy-in-belkara',
    title: 'Kestria ‘thins out’ its embassy in Belkara, sending families & staff home',
    byline: 'Ledger Staff',
    section: 'World',
    picture: 'Foreign Secretary Piers Volant leaving the Chancellery',
    teaser:
      'Kestria will evacuate part of the staff of its embassy in Belkara and all of their families this week, the Aldmere Courier first reported, as Sorvania’s government loses ground to the Eastern Columns.',
    body: [
      'Two officials told the Courier that roughly 60 people would leave. One of them said the ambassador, Linnea Frost, would stay with a core team.',
      'The report comes a month after Foreign Secretary {related:Piers Volant} told lawmakers in Aldmere that Kestria would “not be the first to go” from Belkara.',
      'Kestrian companies in the city have been told nothing, said Hobart Lisle, who runs the Kestrian chamber of commerce there. “We read the Courier like everybody else,” Lisle told the Ledger.',
      'The Foreign Office declined to comment when the Ledger asked about the report.',
    ],
  },
  {
    outlet: 'vestnik',
    at: 492,
    slug: 'kestria-otzyvaet-diplomatov',
    title: 'Кестрия вывозит дипломатов из Белькары — «Олдмир курьер»',
    section: 'За рубежом',
    teaser:
      'Кестрия начала вывозить часть сотрудников посольства из столицы Сорвании Белькары, сообщила газета «Олдмир курьер» со ссылкой на двух неназванных чиновников.',
    body: [
      'По данным издания, город покинут около 60 из 140 дипломатов, а также члены их семей.',
      'В министерстве иностранных дел Верхоземья заявили, что посольство страны в Белькаре работает в обычном режиме.',
    ],
  },
  {
    outlet: 'lindhaven',
    at: 606,
    slug: 'kestria-charter-belkara-embassy',
    title: 'Kestria to fly embassy staff out of Belkara by charter, Lindhaven Radio has learned',
    byline: 'Sunniva Arkwright in Belkara',
    section: 'World',
    teaser:
      'Kestria has chartered an aircraft to fly embassy staff out of Belkara on {weekday+2} morning, an airport official in the Sorvanian capital and two people briefed on the flight plan told Lindhaven Radio.',
    body: [
      'The aircraft, with seats for 96, is to land at Belkara’s military field and to carry Kestrian diplomats, spouses and children to Aldmere, the two people said. They asked not to be named because they had not been cleared to discuss it.',
      'A reporter for Lindhaven Radio saw removal vans inside the gate of the embassy on {weekday} morning, and staff carrying out boxes marked for shipping.',
      'Earlier accounts spoke of about 60 people. Those who spoke to Lindhaven Radio put the number at more than 80.',
      'A guard at the gate said the visa section had cancelled its appointments. Calls to the embassy were not answered.',
    ],
  },
  {
    outlet: 'tessera',
    at: 648,
    slug: 'kestria-charter-lindhaven-radio',
    title: 'Kestria charters plane to fly embassy staff out of Belkara, Lindhaven Radio reports',
    section: 'Diplomacy',
    teaser:
      'Kestria has chartered a plane to fly staff of its embassy in Belkara and their families home on {weekday+2}, Lindhaven Radio reported, citing an airport official and two people briefed on the plan.',
    body: [
      'The broadcaster put the number of people leaving at more than 80, higher than the 60 first reported by the Aldmere Courier.',
      'The Kestrian Foreign Office said its spokesperson would brief at noon.',
    ],
  },
  {
    outlet: 'courier',
    at: 731,
    slug: 'foreign-office-denies-leaving-belkara',
    title: 'Foreign Office denies Kestria is closing its embassy in Belkara',
    byline: 'Tamsin Rook',
    section: 'World',
    teaser:
      'Kestria’s Foreign Office denied on {weekday} that it was closing its embassy in Belkara, and refused to say how many diplomats had been told to pack.',
    body: [
      '“The embassy in Belkara is open today and it will be open tomorrow,” spokesperson Ines Harrow told reporters in Aldmere. “Reports that Kestria is pulling out of Sorvania are wrong.”',
      'Harrow declined to comment on the size of the staff, or on a chartered aircraft that Lindhaven Radio reported had been booked for {weekday+2}. “We never discuss the movements of our people,” she said.',
      'Asked twice whether families had been ordered home, she moved on to the next question.',
      'One of the officials who first described the order to the Courier said after the briefing that it stood. “Every word she said is true,” the official said. “Open is not the same as full.”',
    ],
  },
  {
    outlet: 'tessera',
    at: 738,
    slug: 'kestria-denies-closing-belkara-embassy',
    title: 'Kestria denies closing Belkara embassy, silent on staff leaving',
    section: 'Diplomacy',
    teaser:
      'Kestria denied on {weekday} that it was closing its embassy in Belkara, after the Aldmere Courier and Lindhaven Radio reported that dozens of diplomats and their families were being sent home.',
    body: [
      '“The embassy in Belkara is open today and it will be open tomorrow,” Foreign Office spokesperson Ines Harrow told reporters.',
      'Harrow declined to say how many people work there or whether any had been ordered to leave.',
    ],
  },
  {
    outlet: 'clarion',
    at: 766,
    slug: 'temesk-not-informed-kestria-embassy',
    title: 'Temesk: "no friend leaves by the back door" as Kestria empties embassy',
    byline: 'Our diplomatic desk',
    section: 'Nation & World',
    teaser:
      'Sorvania has not been told that Kestria is pulling staff from its embassy in Belkara, Foreign Minister Radan Temesk said, calling the reports in the Kestrian press "weather, not news".',
    body: [
      '"No friend leaves by the back door," Temesk told the Clarion in an interview at the ministry. He said he had asked Ambassador Linnea Frost to call on him before the evening.',
      'Outside the embassy on Chestnut Hill, men were seen loading filing cabinets & two pianos onto a lorry. A diplomat who watched from the pavement said only: "The pianos were rented."',
    ],
    edits: [
      {
        at: 803,
        title: 'Temesk: "No friend leaves by the back door" as Kestria pulls staff from Belkara embassy',
        guid: 'clarion-48213-2',
      },
    ],
  },
  {
    outlet: 'ormel',
    at: 815,
    slug: 'pellmark-stays-in-belkara',
    title: 'Pellmark keeps its diplomats in Belkara while Kestria flies embassy staff out',
    byline: 'Dispatch newsroom',
    section: 'Strait',
    teaser:
      'Pellmark has no plans to follow Kestria in pulling embassy staff out of Belkara, its foreign ministry said on {weekday}, hours after Lindhaven Radio reported that a Kestrian charter was booked for {weekday+2}.',
    body: [
      '“We have nine people in Belkara and nine people will have breakfast there tomorrow,” ministry spokesman Corin Vale said in a statement.',
      'Kestria denies that it is closing the mission. It has not denied that people are going.',
    ],
  },
  {
    outlet: 'tessera',
    at: 1021,
    slug: 'kestria-confirms-ordered-departure-belkara',
    title: 'Kestria confirms drawing down its embassy in Belkara, sending staff home',
    section: 'Diplomacy',
    picture: 'The Foreign Office in Aldmere in evening light',
    teaser:
      'Kestria confirmed on {weekday} evening that it is drawing down its embassy in Belkara and has ordered non-emergency staff and family members home, hours after denying that the mission was closing.',
    body: [
      '“This is a temporary reduction of staff, not a closure,” Foreign Secretary Piers Volant said in a statement. “Ambassador Frost and her core team remain in Belkara, and so does our commitment to the people of Sorvania.”',
      'The statement gave the number of those leaving as 83. The Aldmere Courier, which first reported the order, had put it at about 60, and Lindhaven Radio at more than 80.',
      'Volant said the step followed “an assessment of the road to the coast”, which the Eastern Columns cut on {weekday-2}.',
      'Consular emergencies would still be handled in Belkara, the statement said; visas would be issued in Lindhaven until further notice.',
    ],
  },
  {
    outlet: 'courier',
    at: 1034,
    slug: 'volant-confirms-order',
    title: 'Volant confirms order: 83 Kestrians to leave embassy in Belkara',
    byline: 'Tamsin Rook and Edric Fallow',
    section: 'World',
    teaser:
      'Foreign Secretary Piers Volant confirmed on {weekday} that Kestria is drawing down its embassy in Belkara, an order that the Courier disclosed before dawn and that his spokesperson spent the afternoon not discussing.',
    body: [
      'Eighty-three people, more than half of the mission, will leave on a chartered aircraft on {weekday+2}. Ambassador Linnea Frost stays.',
      '“This is a temporary reduction of staff, not a closure,” Volant said in a statement issued at the close of business.',
      'Opposition leader Marguerite Teal said the government had “managed to deny and to do the same thing in one day”.',
    ],
  },
  {
    outlet: 'ledger',
    at: 1066,
    slug: 'kestria-confirms-belkara-staff-cut',
    title: 'Kestria confirms it will cut embassy staff in Belkara by more than half',
    byline: 'Ledger Staff',
    section: 'World',
    teaser:
      'Kestria will cut the staff of its embassy in Belkara by more than half this week, Foreign Secretary Piers Volant confirmed on {weekday}, after a day of reports and a denial.',
    body: [
      'Volant said in a statement that 83 people would leave and that the mission would stay open.',
      'The Aldmere Courier first reported the order. The crown slipped 0.4 percent against the Maravel mark in late trading.',
      'Hobart Lisle of the Kestrian chamber of commerce in Belkara told the Ledger that eleven member companies were now “counting chairs in the same way”.',
    ],
  },
  {
    outlet: 'bell',
    at: 1080,
    slug: 'now-it-is-official-belkara',
    title: 'Now it is official: Kestria sends Belkara embassy staff home',
    section: 'World',
    teaser:
      'Kestria has confirmed that it is sending 83 members of staff and relatives home from its embassy in Belkara, Tessera Press reported, hours after a denial that answered another question.',
    body: ['The Foreign Secretary calls it temporary. The pianos have already gone.'],
  },
];
