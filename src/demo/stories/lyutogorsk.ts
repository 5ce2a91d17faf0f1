import type { DemoArticle } from '../types.ts';

/** The arrest of a journalist, first reported by the state newspaper in its own terms. */
export const LYUTOGORSK: readonly DemoArticle[] = [
  {
    outlet: 'vestnik',
    at: 236,
    slug: 'zaderzhana-redaktor-fonarya',
    title: 'В Лютогорске задержана редактор сайта «Фонарь» Мира Толдан',
    section: 'Происшествия',
    teaser:
      'Полиция Лютогорска задержала Миру Толдан, главного редактора сайта «Фонарь». Как сообщили в пресс-службе ведомства, её подозревают в разглашении сведений о закупках дорожного управления.',
    body: ['Адвокат Илья Зимород назвал обвинение «асфальтовым»: в документах, по его словам, речь шла о цене щебня.'],
  },
  {
    outlet: 'tessera',
    at: 271,
    slug: 'verkhozemye-journalist-arrested',
    title: 'Verkhozemye police arrest journalist Mira Toldan in Lyutogorsk',
    section: 'Press freedom',
    teaser:
      'Police in Verkhozemye arrested the journalist Mira Toldan, editor of the independent site Fonar, at her home in Lyutogorsk on {weekday}, her lawyer said.',
    body: [
      'Officers took two laptops and a box of road-building invoices, lawyer Ilya Zimorod told Tessera Press. He said Toldan had published what the road authority paid for gravel.',
      'The Lyutogorsk Vestnik, a state newspaper, reported that she was suspected of disclosing procurement secrets. The interior ministry declined to comment.',
    ],
  },
  {
    outlet: 'courier',
    at: 486,
    slug: 'toldan-arrest-editors-protest',
    title: 'Editors demand release of Fonar journalist arrested in Verkhozemye',
    byline: 'Isolde Marrin',
    section: 'World',
    teaser:
      'Editors of 31 newspapers called for the release of Mira Toldan, the journalist arrested in Lyutogorsk over a report on the price of gravel.',
    body: [
      '“If gravel is a secret, so is every road,” their open letter says.',
      'Fonar, which runs on eleven people and a samovar, said it would keep publishing. “The lamp is lit,” it wrote on its home page.',
    ],
  },
  {
    outlet: 'ledger',
    at: 772,
    slug: 'gravel-price-that-put-a-journalist-in-a-cell',
    title: 'The gravel price that got a journalist arrested',
    byline: 'Philippa Stowe',
    section: 'Business',
    teaser:
      'Verkhozemye’s road authority paid three times the market price for gravel last year, according to documents published by Fonar, whose editor, the journalist Mira Toldan, was arrested on {weekday}.',
    body: [
      'Half of the contracts went to one quarry. Its owner is the brother of the man who signs them, Fonar reported.',
      'The road authority did not respond to questions from the Ledger. The quarry’s telephone was answered by a man who said it was not a quarry.',
    ],
  },
  {
    outlet: 'vestnik',
    at: 1148,
    slug: 'toldan-dva-mesyatsa',
    title: 'Суд арестовал редактора «Фонаря» Миру Толдан на два месяца',
    section: 'Происшествия',
    teaser: 'Районный суд Лютогорска отправил Миру Толдан под стражу на два месяца. Защита обжалует решение.',
    body: ['У здания суда собралось около двухсот человек с зажжёнными фонарями. Задержаний не было.'],
  },
  {
    outlet: 'tessera',
    at: 1163,
    slug: 'court-orders-toldan-held',
    title: 'Court orders arrested Verkhozemye journalist Toldan held for two months',
    section: 'Press freedom',
    teaser:
      'A court in Lyutogorsk ordered on {weekday} that the journalist Mira Toldan, arrested at her home before dawn, stay in custody for two months.',
    body: [
      'Her lawyer, Ilya Zimorod, said he would appeal. About 200 people stood outside the courthouse with lit lanterns, after the name of her site, Fonar.',
      'Prosecutor Demyan Sorokuch refused to discuss the evidence.',
    ],
  },
];
