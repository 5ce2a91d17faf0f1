import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../../src/news/story/summarise.ts';
import { split } from '../../../src/news/text/words.ts';
import type { FoundWords } from '../../../src/news/types.ts';

const summaryOf = (text: string, found: readonly FoundWords[] = [], title = 'Embassy closes'): string[] =>
  summarise(
    { title, publisher: 'The Daily Test', split: { title: split(title), teaser: split(text), text: split(text) } },
    found,
  ).map(({ sentence }) => sentence);

const LEAD = 'The embassy in Tavria closed on Monday and 40 of its staff left by road, two officials said.';
const SECOND = 'The foreign ministry in Norvik confirmed that the consulate will stay shut until May 3.';

/** Each worth telling, and each leaning on what stands before it. */
const LEANING = [
  'He said the convoy met no trouble on the way to the border on Monday.',
  'But they were held at the crossing for nine hours, the ministry said on Tuesday.',
  '“We had water for a day and no more than that,” the spokesman added on Tuesday.',
  '“The road was open and nobody stopped us before the border,” she told reporters.',
  'Two deputies agreed to resign on Tuesday, said the envoy, who asked not to be named.',
  'A hotel in Norvik was hit by two rockets on Tuesday, the group said in a note.',
  'The move was announced on Tuesday, and officials said more would follow in May.',
  'In Norvik, he told reporters on Tuesday that more embassies would be closed in May.',
  'Officials said he was among those wounded when the hotel was hit on Sunday.',
  'Police in Norvik arrested two men after that raid, the ministry said on Tuesday.',
  'Such attacks killed nine people in April, according to police in Norvik.',
  'The 34-year-old was arrested on Tuesday and charged with fraud, police said.',
  'Norvik, however, announced on Tuesday that flights are cancelled until May 3.',
  'Three hours later, police arrested two men at the port of Norvik on Tuesday.',
  'Police said on Tuesday that both sides signed after the two leaders had met.',
  'The hotel was hit by two rockets on Tuesday, and nine people died, police said.',
];

/** Headline, news, a sentence that leans, more news. */
const ABROAD = [
  [
    'Botschaft in Tavria geschlossen',
    'Die Botschaft in Tavria ist am Montag geschlossen worden, teilte das Außenministerium mit.',
    'Er nannte keine Gründe, sagte aber auch nicht, wie lange das so bleibt.',
    'Rund 40 Mitarbeiter verließen die Stadt am 3. Oktober auf dem Landweg, sagte die Sprecherin Ana Roe.',
  ],
  [
    'Cierra la embajada en Tavria',
    'La embajada de Norvik en Tavria cerró el lunes, informó el Ministerio de Exteriores.',
    'Ella no dio más detalles, dijo el portavoz, y nadie preguntó por el consulado.',
    'Unos 40 empleados salieron por carretera, dijo la Sra. Roe.',
  ],
  [
    'L’ambassade ferme',
    'L’ambassade de Norvik en Tavria a fermé lundi, a annoncé le ministère des Affaires étrangères.',
    'Il n’a pas donné de raison, selon le porte-parole, et personne n’a posé de question.',
    'Une quarantaine d’employés sont partis par la route, selon M. A. Roe, consul à Tavria.',
  ],
  [
    'Embaixada fecha',
    'O governo de Norvik fechou na segunda-feira a embaixada em Tavria, disse o ministério.',
    'Ela não deu detalhes, segundo o porta-voz, e ninguém perguntou pelo consulado.',
    'Cerca de 40 funcionários saíram por estrada, segundo a polícia.',
  ],
  [
    'Büyükelçilik kapandı',
    'Norvik’in Tavria’daki büyükelçiliği pazartesi günü kapandı, Dışişleri Bakanlığı açıkladı.',
    'Ancak nedenini söylemedi, ve kimse konsolosluğu sormadı, polis açıkladı.',
    'Yaklaşık 40 çalışan karayoluyla ayrıldı, polis söyledi.',
  ],
  [
    'Посольство закрыто',
    'Посольство Норвика в Тавре закрылось в понедельник, сообщил МИД.',
    'Он не назвал причин, сообщил представитель ведомства, и о сроках не говорил.',
    'Около 40 сотрудников уехали по дороге, сказала представитель ведомства А. С. Роева.',
  ],
  [
    'Посольство зачинено',
    'Посольство Норвіка в Таврі зачинили в понеділок, повідомило МЗС.',
    'Він не назвав причин, повідомив речник відомства, і про строки не говорив.',
    'Близько 40 працівників виїхали дорогою, сказала речниця О. П. Рой.',
  ],
  [
    'إغلاق السفارة',
    'أغلقت نورفيك سفارتها في تافريا يوم الاثنين، حسبما قالت وزارة الخارجية.',
    'وهو لم يذكر أسبابا، قال متحدث باسم الوزارة، ولم يسأل أحد عن القنصلية.',
    'غادر نحو أربعين موظفا برا، قال متحدث باسم الوزارة.',
  ],
  [
    'سفارت بسته شد',
    'سفارت نورویک در تاوریا روز دوشنبه بسته شد، وزارت خارجه گفت.',
    'او دلیلی نگفت، سخنگو گفت، و کسی درباره کنسولگری نپرسید.',
    'حدود چهل کارمند از راه زمینی رفتند، سخنگو گفت.',
  ],
  [
    '大使馆关闭',
    '诺维克外交部周一宣布，驻塔夫里亚大使馆已经关闭。',
    '他没有说明原因，警方说，也没有人问起领事馆的情况。',
    '约四十名工作人员从陆路撤离，警方说。',
  ],
] as const;

describe('a summary', () => {
  test('begins with what happened, where, and who says so', () => {
    expect(summaryOf(`${LEAD} ${SECOND}`)).toEqual([LEAD, SECOND]);
  });

  test('has no question, no teaser, no pointer elsewhere', () => {
    const text = `Will the envoys ever come back to Tavria, and who pays? Here is what we know about the embassy so far. ${LEAD} Read on to learn who was in the convoy on Monday.`;
    expect(summaryOf(text)).toEqual([LEAD]);
  });

  test('has no sentence that depends on one left out', () => {
    for (const leaning of LEANING) expect(summaryOf(`${LEAD} Who was it? ${leaning}`), leaning).toEqual([LEAD]);
  });

  test('may have a sentence directly after the one that it depends on', () => {
    const report = 'Consul Ana Roe crossed the border at noon on Monday with forty others, police in Norvik said.';
    const leaning = 'She told reporters there that the convoy met no trouble on the way, and denied a raid.';
    expect(summaryOf(`${LEAD} ${report} ${leaning}`)).toEqual([LEAD, report, leaning]);
  });

  test('has no bare surname that neither the headline nor a sentence before it introduced', () => {
    const introduced = 'Will Consul Ana Roe be among those who fly home to Norvik before the week is out?';
    const bare = 'Police said Roe crossed the border at noon on Monday with three guards and the archive.';
    expect(summaryOf(`${LEAD} ${introduced} ${bare}`)).toEqual([LEAD]);
    expect(summaryOf(`${LEAD} ${introduced} ${bare}`, [], 'Roe leaves Tavria')).toEqual([LEAD, bare]);
    const polite = bare.replace('Roe', 'Mr. Vander Poe');
    expect(summaryOf(`${LEAD} ${introduced.replace('Ana Roe', 'Max Vander Poe')} ${polite}`)).toEqual([LEAD]);
  });

  test('may name a thing by "the" that the headline or a chosen sentence has told of', () => {
    const convoy = 'The convoy was held at the border for nine hours on Monday night, police said.';
    const strange = 'Had anyone heard of it before, and did anyone believe it?';
    expect(summaryOf(`${LEAD} ${strange} ${convoy}`)).toEqual([LEAD]);
    expect(summaryOf(`${LEAD} ${strange} ${convoy}`, [], 'Embassy convoy held')).toEqual([LEAD, convoy]);
  });

  test('begins with the news if the text begins with a scene', () => {
    const scene = 'Snow lay deep on the road, and the lamps along the river had been lit before four.';
    expect(summaryOf(`${scene} ${LEAD}`, [], 'Tavria embassy closed, staff leave by road')[0]).toBe(LEAD);
  });

  test('does not begin by repeating the headline, if there is something better', () => {
    const again = 'The embassy of Norvik in Tavria has closed, and staff have left by road.';
    const better = 'Foreign Minister Ana Roe announced on Monday that 40 people had crossed the border by noon.';
    expect(summaryOf(`${again} ${better}`, [], 'Norvik closes embassy in Tavria, staff leave by road')[0]).toBe(better);
    expect(summaryOf(again, [], 'Norvik closes embassy in Tavria, staff leave by road')).toEqual([again]);
  });

  test("gives no quoted sentence as the outlet's own word", () => {
    const quotation =
      '“I know both men. The minister stole forty million from the port fund. Ask anyone,” Ana Roe said.';
    expect(summaryOf(`${quotation} ${LEAD}`)).toEqual([LEAD]);
  });

  test("has no label, aside, heading in capitals, nor the writer's own voice", () => {
    for (const unfit of [
      'ROE: The embassy in Norvik was told on Tuesday that all flights are cancelled until May.',
      '(The embassy in Norvik was told on Tuesday that all flights are cancelled until May 3.)',
      'EMBASSY IN NORVIK WARNED Flights are cancelled until May, the ministry announced on Tuesday.',
      'We were told on Tuesday that all flights are cancelled until May, the ministry announced.',
      'Flights are cancelled until May, the ministry announced on Tuesday, but what about the trains?',
    ])
      expect(summaryOf(`${LEAD} ${unfit}`), unfit).toEqual([LEAD]);
  });

  test('does the same in other languages', () => {
    for (const [title, first, leaning, further] of ABROAD)
      expect(summaryOf([first, further, 'Norvik?', leaning].join(' '), [], title), title).toEqual([first, further]);
  });

  test('has no caption, and is empty rather than a caption', () => {
    for (const caption of [
      'A guard stands in the yard of the embassy in Tavria on May 3, 2024. (Ana Roe/The Daily Test via AP)',
      'Guards bring down the flag of Norvik in the yard on Friday, announced by police. (Reuters)',
      'The embassy of Norvik in Tavria is seen from across the river on May 3, 2024.',
    ]) {
      expect(summaryOf(`${caption} ${SECOND}`), caption).toEqual([SECOND]);
      expect(summaryOf(caption), caption).toEqual([]);
    }
  });

  test('has no half quotation', () => {
    const text = `${LEAD} “We left at dawn on Monday with all that we could carry. The road was empty until the border,” Ana Roe said.`;
    expect(summaryOf(text)).toEqual([LEAD]);
  });

  test('prefers the sentence that has the watched words', () => {
    const idle = 'Markets in Norvik rose by 2 percent on Monday, the central bank said in its weekly report.';
    const watched = 'Consulate staff in Norvik were recalled on Tuesday, the foreign ministry said in a note.';
    const found: FoundWords = {
      place: 'text',
      start: 0,
      end: 9,
      words: 'Consulate',
      term: 'embassy',
      group: 'embassy',
    };
    expect(summaryOf(`${LEAD} ${idle} ${watched}`, [found])).toContain(watched);
  });

  test('says nothing twice', () => {
    const again = 'Two officials said the embassy in Tavria closed on Monday, and 40 of its staff left by road.';
    expect(summaryOf(`${LEAD} ${again}`)).toEqual([LEAD]);
  });

  test('does not repeat in other words what it has said', () => {
    const text = 'Kestria shut its embassy in Tavria on Monday and called home 40 staff, the ministry said.';
    const again = '“Our Tavria embassy is closed and the 40 staff are called home,” minister Ana Roe said in Quelm.';
    expect(summaryOf(`${text} ${again}`, [], 'Kestria shuts embassy in Tavria')).toEqual([text]);
  });

  test('keeps a first sentence whose news is a number, even before a lead with the watched words', () => {
    const number = 'About 900 tonnes of grain burned near Tavria.';
    const watched = 'Police closed the road to the grain silo.';
    const found = { term: 'grain silo', words: 'grain silo', place: 'text', start: 0, end: 0, group: null } as const;
    expect(summaryOf(`${number} ${watched}`, [found], 'Grain silo burns near Tavria')).toEqual([number, watched]);
  });

  test('has no sentence whose number refers to something left out', () => {
    const leaning = 'The Courier, which first told of the order, had put it at about 60.';
    expect(summaryOf(`${LEAD} Roe left on Monday. ${leaning}`)).not.toContain(leaning);
  });

  test('is empty for an empty text, and a lone fragment if there is nothing else', () => {
    expect(summaryOf('')).toEqual([]);
    expect(summaryOf('Embassy in Tavria shut')).toEqual(['Embassy in Tavria shut']);
  });

  test('never has a sentence that is not in the text, nor more than three, nor more than a phone shows', () => {
    const piece = fc.constantFrom(
      LEAD,
      SECOND,
      '“',
      '”',
      'Gen. Roe left. ',
      '\n\n',
      'No?',
      'He said so. ',
      ' ',
      'U.S. ',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('');
        const summary = summaryOf(text);
        expect(summary.every((sentence) => text.includes(sentence))).toBe(true);
        expect(summary.length).toBeLessThanOrEqual(3);
        expect(summary.join(' ').length).toBeLessThanOrEqual(860);
      }),
    );
  });
});
