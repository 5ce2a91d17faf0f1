import type { DemoArticle } from '../types.ts';

/**
 * Other news. Nothing here concerns the watches, but much of it uses their words. Cash is
 * withdrawn, a footballer withdraws, an embassy gives a garden party, a play is quite a coup.
 */
export const QUIET: readonly DemoArticle[] = [
  {
    outlet: 'clarion',
    at: 581,
    slug: 'banks-cap-cash-withdrawals',
    title: 'Banks in Belkara cap cash withdrawals at 400 crowns',
    byline: 'Money desk',
    section: 'Money & Markets',
    teaser:
      'Banks in Belkara capped cash withdrawals at 400 crowns a day on {weekday}, and a queue at the Merchants & Millers branch reached round the corner as far as the Kestrian embassy.',
    body: ['"I came for my rent & I leave with a number," said Zdena Morav, a piano teacher. The number was 318.'],
  },
  {
    outlet: 'bell',
    at: 332,
    slug: 'venn-out-of-continental-cup',
    title: 'Venn’s withdrawal leaves Aldmere Rovers without a striker',
    section: 'Sport',
    teaser:
      'Dario Venn’s withdrawal from the squad on the eve of the Continental Cup leaves Aldmere Rovers without a recognised striker and their manager without a smile.',
    body: ['The calf again. Rovers meet Port Anselm on {weekday+1}.'],
  },
  {
    outlet: 'courier',
    at: 552,
    slug: 'garden-party-in-the-rain',
    title: 'Maravel’s embassy garden party: jazz, rain and 900 cucumber sandwiches',
    byline: 'Hettie Vane',
    section: 'Society',
    teaser:
      'Maravel’s embassy in Aldmere gave its summer garden party out of season again, because the tent was cheaper, and 600 guests danced in galoshes to the Lindhaven Seven.',
    body: ['The ambassador played the trombone. The hydrangeas are expected to recover.'],
  },
  {
    outlet: 'ledger',
    at: 401,
    slug: 'the-regents-wig-review',
    title: '“The Regent’s Wig” at the Old Salt: quite a coup for a first-time director',
    byline: 'Barnaby Tull',
    section: 'Theatre',
    picture: 'The Regent, wigless, in act three',
    teaser:
      'Getting Dame Roswitha Kell to play a deaf regent is quite a coup for a first-time director, and Lotte Amsel knows what to do with her: nothing, and then everything.',
    body: [
      'The second act is too long by one thunderstorm.',
      'By the third, when the wig comes off, nobody in the stalls was looking for a sweet.',
    ],
  },
  {
    outlet: 'ledger',
    at: 688,
    slug: 'teal-poll-political-earthquake',
    title: 'Poll puts Teal ahead: "a political earthquake", says her press office',
    byline: 'Ledger Staff',
    section: 'Politics',
    teaser:
      'Marguerite Teal’s party leads the polls in Kestria for the first time in nine years, by one point, which her press office called a political earthquake.',
    body: ['The government said it did not comment on weather or on polls.'],
  },
  {
    outlet: 'tessera',
    at: 33,
    slug: 'tesmar-nutmeg-exports',
    title: 'Nutmeg prices steady as Tesmar ships record harvest',
    section: 'Markets',
    teaser:
      'Nutmeg for spring delivery was little changed in Aldmere after Tesmar said it had shipped a record harvest.',
    body: ['Mace fell 2 crowns to 418.'],
  },
  {
    outlet: 'tessera',
    at: 517,
    slug: 'kestria-central-bank-holds',
    title: 'Kestria’s central bank holds rates, hints at spring cut',
    section: 'Markets',
    teaser:
      'Kestria’s central bank left its key rate at 3.25 percent on {weekday} and said inflation was “walking in the right direction, though not in step”.',
    body: ['Governor Ambrose Keel dissented, to his own surprise, he said.'],
  },
  {
    outlet: 'tessera',
    at: 812,
    slug: 'cup-aldmere-port-anselm-preview',
    title: 'Football: Port Anselm’s match in Aldmere to go ahead with black armbands',
    section: 'Sport',
    teaser:
      'Port Anselm will play their Continental Cup match in Aldmere on {weekday+1} and wear black armbands, the club said.',
    body: ['Half of the gate goes to families in the Hesperin valley.'],
  },
  {
    outlet: 'tessera',
    at: 1322,
    slug: 'grain-convoy-timetable',
    title: 'Millers of Ardun ask for timetable of food lorries through Tarn pass',
    section: 'Markets',
    teaser:
      'Millers in the Ardunese highlands asked for a timetable of food lorries through the Tarn pass, where snow is forecast from the weekend.',
    body: ['Flour in Tarn costs four times what it costs in Lindhaven.'],
  },
  {
    outlet: 'courier',
    at: 71,
    slug: 'aldmere-tram-nine',
    title: 'Tram 9 to run all night, council decides after eleven years of thought',
    byline: 'Corwin Hale',
    section: 'City',
    teaser:
      'Aldmere’s tram 9 will run all night from January, the council decided by one vote, that of a member who lives at the terminus.',
    body: ['She denied a connection. There is one, every twenty minutes.'],
  },
  {
    outlet: 'courier',
    at: 905,
    slug: 'otter-census',
    title: 'Otters return to the Alde, and to the fish counter',
    byline: 'Hettie Vane',
    section: 'Nature',
    picture: 'An otter on the steps of the Alde',
    teaser:
      'Wardens counted 23 otters in the Alde, the most in a century, and fishmonger Silas Brine counted four in his shop.',
    body: ['“They prefer the trout,” Brine said. “They have read the board.”'],
  },
  {
    outlet: 'courier',
    at: 1271,
    slug: 'crossword-apology',
    title: 'Correction: 14 down',
    section: 'Corrections',
    teaser:
      'The clue for 14 down in this morning’s crossword belonged to 15 across. The Courier regrets the argument at the Fallow household.',
    undated: true,
  },
  {
    outlet: 'lindhaven',
    at: 412,
    slug: 'maravel-weather',
    title: 'Weather: fog on the lake, sleet on the passes',
    section: 'Weather',
    teaser:
      'Fog lies on Lindhaven’s lake until noon; sleet falls above 900 metres, and the foehn arrives, as it says, when it arrives.',
  },
  {
    outlet: 'lindhaven',
    at: 786,
    slug: 'glass-harmonica-prize',
    title: 'Glass harmonica player wins Maravel’s music prize',
    section: 'Culture',
    teaser:
      'Eirik Vass, who plays tunes on forty wine glasses, won Maravel’s music prize and broke two of them in the encore.',
    body: ['The jury praised “the courage of the wrist”.'],
  },
  {
    outlet: 'lindhaven',
    at: 1344,
    slug: 'cheese-wheel-record',
    title: 'Village rolls cheese round the lake in record time',
    section: 'Maravel',
    teaser:
      'The village of Osmunds rolled a wheel of cheese round Lindhaven’s lake in four hours and six minutes, a record that nobody had known to exist.',
  },
  {
    outlet: 'ormel',
    at: 118,
    slug: 'pilot-boats-electric',
    title: 'Ormel’s pilots try an electric launch, miss the noise',
    section: 'Ships',
    teaser:
      'The harbour pilots of Ormel are trying an electric launch that is faster and so quiet that seals have started to follow it.',
    body: ['A decision is due in spring.'],
  },
  {
    outlet: 'ormel',
    at: 873,
    slug: 'strait-tides-table',
    title: 'Tides, winds & moon for the Strait',
    section: 'Almanac',
    teaser: 'High water at Ormel 19.42, at Skarne 20.05; wind north-west five, later six; moon waning & shy.',
  },
  {
    outlet: 'vestnik',
    at: 62,
    slug: 'pogoda-v-lyutogorske',
    title: 'Погода: в Лютогорске снег, на перевалах метель',
    section: 'Погода',
    teaser:
      'В столице ожидается снег, ночью до минус девяти. На перевалах метель; водителей просят взять с собой термос и терпение.',
  },
  {
    outlet: 'vestnik',
    at: 905,
    slug: 'hokkej-gornyak',
    title: '«Горняк» проиграл пятый матч подряд и поблагодарил болельщиков за веру',
    section: 'Спорт',
    teaser: 'Хоккейный клуб «Горняк» уступил дома со счётом 2:7. Тренер отметил, что две шайбы были красивыми.',
  },
  {
    outlet: 'clarion',
    at: 46,
    slug: 'plum-dumplings',
    title: 'Recipe: plum dumplings like the ones you remember',
    byline: 'Baba Lenka',
    section: 'Kitchen & Cellar',
    teaser: 'Take old potatoes, ripe plums & a grandmother. If there is no grandmother, add a pinch more salt.',
    body: ['Boil until they rise. Butter, crumbs, sugar & silence.'],
  },
  {
    outlet: 'clarion',
    at: 1004,
    slug: 'opera-boiler',
    title: 'Opera plays "Winter" in coats as boiler gives up',
    byline: 'Culture desk',
    section: 'Stage & Screen',
    teaser:
      'The Belkara opera played the second half of "Winter" in coats after its boiler gave up, and the tenor’s breath was visible in the fifth row.',
    body: ['The critics called it the most honest production of the season.'],
  },
  {
    outlet: 'bell',
    at: 140,
    slug: 'leek-soup-in-twenty-minutes',
    title: 'Leek soup in twenty minutes, with a trick',
    section: 'Kitchen',
    teaser: 'The trick is to cut the leeks while you still have the time, and to lie about the twenty minutes.',
    body: ['Serves four, or one columnist.'],
  },
  {
    outlet: 'bell',
    at: 861,
    slug: 'what-your-scarf-says',
    title: 'What your scarf says about you (it is cold)',
    section: 'Style',
    teaser:
      'Long scarves are back, say people who sell them, and the Bell wore three for a week so that its readers need not.',
  },
  {
    outlet: 'bell',
    at: 1297,
    slug: 'bell-quiz',
    title: 'Quiz: nine questions about a day that had more',
    section: 'Quiz',
    teaser: 'Who rented the pianos, who took the stairs and who let go of the balloons? Nine questions about the day.',
  },
  {
    outlet: 'ledger',
    at: 176,
    slug: 'lighthouse-for-sale',
    title: 'For sale: one lighthouse, one keeper, both “sound”',
    byline: 'Philippa Stowe',
    section: 'Property',
    picture: 'The lighthouse at Cape Farrow',
    teaser:
      'Kestria’s treasury is selling the lighthouse at Cape Farrow for 900,000 crowns, and the keeper, who has life tenure, comes with it.',
    body: ['He likes chess and dislikes visitors, the prospectus says.', 'Viewings are by boat and by his leave.'],
  },
  {
    outlet: 'ledger',
    at: 1233,
    slug: 'six-o-clock-shanty-orchestra',
    title: 'Dockers’ orchestra sells out: "Seven shanties & a fugue"',
    byline: 'Barnaby Tull',
    section: 'Music',
    teaser:
      'The dockers’ orchestra of Aldmere has sold out the Corn Hall with seven shanties and a fugue that it says is also a shanty.',
    body: ['The tuba has a day job on crane four.'],
  },
  {
    outlet: 'allwinds',
    at: 85,
    slug: 'cbmibGlnaHRuaW5nLXRyZWU',
    title: 'Tree hit by lightning for third time is moved to museum - Tesmar Island Times',
    section: 'Odd',
    source: { name: 'Tesmar Island Times', url: 'https://island-times.example/' },
    teaser:
      'A breadfruit tree in Port Anselm that lightning has hit three times will be moved into the science museum, whose roof has a conductor.',
  },
  {
    outlet: 'allwinds',
    at: 748,
    slug: 'cbmib3R0ZXJz',
    title: 'Chess: Kell, 14, holds champion to a draw - Northern Bell',
    section: 'Sport',
    source: { name: 'Northern Bell', url: 'https://northern-bell.example/' },
    teaser:
      'Runa Kell, who is 14, held the continental champion to a draw in 71 moves and asked to be excused for homework.',
  },
];
