import { describe, expect, test } from 'vitest';
import { indexPublishers } from '../../../src/news/publishers.ts';
import { attribute } from '../../../src/news/story/attribute.ts';
import { provenanceOf } from '../../../src/news/story/provenance.ts';
import type { Report } from '../../../src/news/types.ts';
import { placedArticle } from '../../support/articles.ts';
import { publisher } from '../../support/publishers.ts';

const PUBLISHERS = indexPublishers([
  publisher('CNN'),
  publisher('Reuters', { kind: 'agency' }),
  publisher('The Hill'),
  publisher('BBC News', { family: 'BBC' }),
  publisher('BBC Africa', { family: 'BBC' }),
  publisher('Norddeutsche Zeitung'),
  publisher('Le Soir'),
  publisher('Il Faro'),
  publisher('Blitz'),
  publisher('Gazeta Morska'),
  publisher('Sabah Postası'),
  publisher('Folha de S.Ormel'),
]);

let articles = 0;
const report = (publisher: string, at: number, text: string, rest: Partial<Report> = {}): Report => ({
  ...placedArticle(++articles, 1, { title: 'Embassy closes', publisher, at, text }),
  attribution: attribute({ publisher, title: 'Embassy closes', text }, PUBLISHERS),
  ...rest,
});
const of = (...reports: Report[]) => provenanceOf({ id: 1, reports }, PUBLISHERS);

const OWN = 'The embassy in Tavria has closed its gates for good, two guards at the place told us in the morning.';
const RELAYED = 'The embassy in Tavria will close, CNN reported Monday.';

describe('first', () => {
  test('is the origin that the earliest report relays, which has no time while we have not read it', () => {
    expect(of(report('The Hill', 10, RELAYED)).first).toMatchObject({ outlet: 'CNN', via: 'The Hill', at: null });
  });

  test('is that origin’s own report once the story has it', () => {
    const story = of(report('The Hill', 10, RELAYED), report('CNN', 12, OWN));
    expect(story.first).toMatchObject({ outlet: 'CNN', via: null, at: 12 });
    expect(story.roles).toEqual(['relayed', 'first']);
    expect(story.independentThen).toEqual([1, 1]);
  });

  test('is otherwise the earliest report by believable date, not the first that we received', () => {
    const story = of(
      report('BBC News', 20, OWN),
      report('The Hill', 10, 'Envoys have left Tavria, says the ministry there.'),
    );
    expect(story.first).toMatchObject({ outlet: 'The Hill', via: null, at: 10 });
  });

  test('has no time where the date cannot be believed', () => {
    expect(of(report('BBC News', 20, OWN, { dated: false })).first.at).toBeNull();
  });
});

describe('independent', () => {
  test('counts an outlet that two relay once', () => {
    const again = 'CNN reported that envoys are to be withdrawn from Tavria within days.';
    expect(of(report('The Hill', 1, RELAYED), report('BBC News', 2, again)).independent).toBe(1);
  });

  test('counts families, not publishers', () => {
    const other = 'Envoys left Tavria at dawn in a long convoy of white cars, our reporter saw.';
    expect(of(report('BBC News', 1, OWN), report('BBC Africa', 2, other)).independent).toBe(1);
  });

  test('grows with a second publisher’s own reporting', () => {
    const other = 'Envoys left Tavria at dawn in a long convoy of white cars, our reporter saw.';
    const story = of(report('The Hill', 1, RELAYED), report('BBC News', 2, other));
    expect(story.independent).toBe(2);
    expect(story.roles).toEqual(['relayed', 'independent']);
  });

  test('does not grow with the same words under another roof', () => {
    const story = of(report('BBC News', 1, OWN), report('The Hill', 2, `${OWN} More soon.`));
    expect(story.independent).toBe(1);
    expect(story.roles).toEqual(['first', 'reprint']);
  });

  test('does not grow with an agency’s text, however it is cut', () => {
    const story = of(
      report('The Hill', 1, 'TAVRIA (Reuters) - The embassy closed on Monday after a week of strikes.'),
      report('BBC News', 2, 'NORVIK (Reuters) - Envoys went home, the ministry said in a short note.'),
    );
    expect(story.independent).toBe(1);
    expect(story.first).toMatchObject({ outlet: 'Reuters', via: 'The Hill', at: null });
    expect(story.roles).toEqual(['relayed', 'relayed']);
  });

  test('an outlet credited far down is background: the report is its publisher’s own', () => {
    const long = `${OWN} ${'The guards had been there for many years, and nobody came. '.repeat(15)}An envoy told CNN of it.`;
    expect(of(report('BBC News', 1, long)).first.outlet).toBe('BBC News');
  });
});

test('a story without reports is an error', () => {
  expect(() => of()).toThrow('no report');
});

describe('what a report rests on', () => {
  const MINISTRY = 'The ferry sank on Sunday, the Transport Ministry said in a statement. Nobody was hurt.';

  test('a statement that all quote is one public source, and is named', () => {
    const story = of(
      report('CNN', 1, MINISTRY),
      report('The Hill', 2, 'A ferry has sunk off Norvik, according to the Transport Ministry.'),
      report('BBC News', 3, 'All passengers of a ferry that sank are safe, the ministry said.'),
    );
    expect(story.independent).toBe(1);
    expect(story.primary).toMatchObject({ kind: 'statement', by: 'Transport Ministry', reports: 3 });
    expect(story.roles).toEqual(['first', 'same statement', 'same statement']);
  });

  test('own reporting beside a statement adds an origin, and First stays the outlet that carried the statement', () => {
    const story = of(
      report('CNN', 1, MINISTRY),
      report('BBC News', 2, 'A BBC team saw forty people climb from the boats at Norvik harbour.'),
    );
    expect(story.independent).toBe(2);
    expect(story.first.outlet).toBe('CNN');
    expect(story.primary?.by).toBe('Transport Ministry');
  });

  test('a denial by the other side is a further public source', () => {
    const story = of(
      report('CNN', 1, 'The Northern Army said that it had taken the port of Norvik.'),
      report('The Hill', 2, 'The Island Council denied that Norvik had fallen, in a statement on Monday.'),
    );
    expect(story.independent).toBe(2);
  });

  test('a denial by the lawyer of the accused is a further public source', () => {
    const first = report('CNN', 8, 'A driver rammed the embassy gate in Tavria on Monday, police said.');
    const denial = 'The driver did not ram the gate of the embassy in Tavria and denies all of it, his lawyer said.';
    expect(of(first, report('The Hill', 9, denial)).independent).toBe(2);
  });

  test('a credit to a story of an earlier year is background', () => {
    const text = 'The embassy in Tavria is shut, two guards told us. It was named in a 2019 story by CNN.';
    expect(of(report('The Hill', 8, text)).independent).toBe(1);
  });

  test('a channel on a platform is the origin, not the platform', () => {
    const text = 'The embassy in Tavria is shut, the Telegram channel Vesta reported.';
    expect(of(report('The Hill', 8, text)).first).toMatchObject({ outlet: 'Vesta', via: 'The Hill' });
  });

  test('credits are followed to their end', () => {
    const story = of(
      report('CNN', 1, 'The envoy will go, two officials told CNN.'),
      report('The Hill', 2, 'The envoy is to leave, CNN reported.'),
      report('BBC News', 3, 'The envoy will resign, according to The Hill.'),
    );
    expect(story).toMatchObject({ independent: 1, roles: ['first', 'relayed', 'relayed'] });
  });

  test('a credit and a confirmation of its own make two origins, and the credited outlet was first', () => {
    const text = 'The envoy will go, an official confirmed to the BBC. CNN first reported the move.';
    const story = of(report('BBC News', 1, text));
    expect(story.independent).toBe(2);
    expect(story.first).toMatchObject({ outlet: 'CNN', via: 'BBC News' });
  });

  test.each([
    ['explains what it did', '“We could not guard it any longer,” mission chief Ann Roe told The Hill.', 2],
    ['judges what was done', '“That is a disgrace,” mission chief Ann Roe told The Hill.', 1],
  ])('a person in charge who %s', (_, quote, independent) => {
    const story = of(report('CNN', 8, OWN), report('The Hill', 9, `${RELAYED} ${quote}`));
    expect(story.independent).toBe(independent);
  });

  test.each([
    ['a person described by their life', 'Ann Roe, who sells tea at the gate, said that she heard a crack.', 2],
    ['the same after the verb', '“They ran,” said Ann Roe, a loader who saw it.', 2],
    ['the outlet has been told', 'The embassy will close in May, The Hill has been told.', 2],
    ['but not a comment on what is public', 'The council fined it. Poet Ann Roe told The Hill it was “a joke”.', 1],
  ])('own reporting: %s', (_, text, independent) => {
    const other = report('CNN', 8, 'Police said on Monday that the embassy in Tavria has been fined.');
    expect(of(other, report('The Hill', 9, text)).independent).toBe(independent);
  });

  test('a party that disputes what another says is a further source', () => {
    const first = report('CNN', 8, 'The Dockers Union said that 4,000 had walked out of the port of Tavria.');
    const second = report('The Hill', 9, 'Quayline disputed that and said fewer than 900 had left their work.');
    expect(of(first, second).independent).toBe(2);
  });

  test('part of an outlet’s long name is not the outlet', () => {
    const rows = indexPublishers([publisher('NBX', { aka: ['Consumer News and Business Exchange'] })]);
    const text = 'The Consumer Safety Commission announced a recall.';
    expect(attribute({ publisher: 'NBX', title: 'Recall', text }, rows).evidence.map(({ kind }) => kind)).toEqual([
      'public source',
    ]);
  });

  test('a future year does not make a credit background', () => {
    const text = 'The gates are shut. CNN says that the embassy in Tavria will close in 2031.';
    expect(of(report('CNN', 8, OWN), report('The Hill', 9, text)).roles).toEqual(['first', 'relayed']);
  });

  test('an outlet to which somebody gives a reaction is no origin', () => {
    const story = of(
      report('BBC News', 1, 'The Senate voted 60 to 40 on Monday to close the port.'),
      report(
        'The Hill',
        2,
        'The Senate voted to close the port. Asked on CNN about it, Senator Roe called it a mistake.',
      ),
    );
    expect(story.independent).toBe(1);
    expect(story.primary?.kind).toBe('vote');
  });

  test('unnamed media are one unknown origin, or none beside a named origin', () => {
    const vague = report('The Hill', 1, 'Nine people have died in Norvik, according to local media.');
    expect(of(vague, report('BBC News', 2, 'Nine are dead in Norvik, local media report.'))).toMatchObject({
      independent: 1,
      first: { outlet: 'local media', via: 'The Hill', unknown: true },
    });
    expect(of(vague, report('CNN', 2, 'Nine are dead in Norvik, a doctor there told CNN.'))).toMatchObject({
      independent: 1,
      first: { outlet: 'CNN', via: null, unknown: false },
    });
  });

  test('an agency’s name below the text makes it the agency’s', () => {
    const story = of(
      report('The Hill', 1, 'A cable car stopped above Norvik on Friday. All were brought down.\n\n— Reuters'),
      report('CNN', 2, 'Thirty people were stuck in a cable car above Norvik.', { byline: 'Reuters' }),
    );
    expect(story.independent).toBe(1);
    expect(story.first).toMatchObject({ outlet: 'Reuters', via: 'The Hill' });
  });

  test.each([
    ['Reuters', 'Reuters', 'The Hill'],
    ['Ann Roe / Reuters', 'Reuters', 'The Hill'],
    ['Ann Roe (Reuters)', 'Reuters', 'The Hill'],
    ['Reuters Staff', 'Reuters', 'The Hill'],
    ['Ann Roe, CNN', 'CNN', 'The Hill'],
    ['The Hill with Reuters', 'Reuters', 'The Hill'],
    ['The Hill, Reuters', 'Reuters', 'The Hill'],
    ['With files from Reuters', 'Reuters', 'The Hill'],
    ['The Hill with CNN', 'The Hill', null],
    ['The Hill and agencies', 'The Hill', null],
    ['Ann Roe and agencies', 'The Hill', null],
    ['Ann Roe', 'The Hill', null],
    ['Ann Cnn', 'The Hill', null],
  ])('the author field “%s” makes %s first', (byline, outlet, via) => {
    const text = 'The embassy in Tavria has closed its gates for good, and the street before it is empty.';
    expect(of(report('The Hill', 8, text, { byline })).first).toMatchObject({ outlet, via });
  });

  test('a report made with another newspaper rests on both as one origin', () => {
    const [mine, theirs] = ['The papers show forty payments to the envoy.', 'Forty payments went to the envoy.'];
    const story = of(report('The Hill', 8, mine, { byline: 'The Hill with CNN' }), report('CNN', 9, theirs));
    expect(story.independent).toBe(1);
  });

  test('an unlisted language service belongs to its house', () => {
    const again = 'Envoys left Tavria at dawn in a long convoy of white cars, our reporter saw.';
    const story = of(report('BBC News', 1, OWN), report('BBC News Mundo', 2, again));
    expect(story.independent).toBe(1);
    expect(story.roles).toEqual(['first', 'same house']);
  });

  test.each([
    ['Le Soir', 'L’ambassade fermera, selon les informations du Soir.'],
    ['Il Faro', 'L’ambasciata chiuderà, secondo una fonte del Faro.'],
    ['Blitz', 'Die Botschaft schließt laut einem Bericht der »Blitz«-Zeitung.'],
    ['Gazeta Morska', 'Ambasada zostanie zamknięta, podała „Gazeta Morska”.'],
    ['Sabah Postası', 'Elçilik kapanıyor. Sabah Postası’nın haberine göre karar dün alındı.'],
  ])('%s is credited in its own language', (outlet, text) => {
    expect(of(report('The Hill', 8, text)).first).toMatchObject({ outlet, via: 'The Hill' });
  });

  test('Coupe du Soir is no credit to Le Soir', () => {
    expect(of(report('The Hill', 8, 'Selon le vainqueur de la Coupe du Soir, le stade fermera.')).first.via).toBeNull();
  });

  test('an interview with whom the news is about is its origin', () => {
    const text = 'Minister Ann Roe has ruled out a new embassy. “Not with me,” she said in an interview with CNN.';
    expect(of(report('The Hill', 8, text)).first).toMatchObject({ outlet: 'CNN', via: 'The Hill' });
  });

  test('an unlisted publisher with a name of one word is credited by another report of the story', () => {
    const [mine, theirs] = [
      'The embassy has been told to close.',
      'The embassy will close, Tavrian reported on Monday.',
    ];
    expect(of(report('Tavrian', 8, `${OWN} ${mine}`), report('The Hill', 9, theirs)).independent).toBe(1);
    expect(
      of(report('Post', 8, OWN), report('The Hill', 9, 'They sent it by post, two guards told us.')).independent,
    ).toBe(2);
  });

  test.each(['— Reuters', 'With inputs from Reuters', '(With Reuters inputs)'])(
    'a last line “%s” credits the agency',
    (tail) => {
      const story = of(report('The Hill', 1, `Envoys left Tavria at dawn in white cars.\n\n${tail}`));
      expect(story.first).toMatchObject({ outlet: 'Reuters', via: 'The Hill' });
    },
  );

  test('a German paper is recognised by the inflected form of its name', () => {
    const text = 'Die Botschaft schließt. Das geht aus einem Papier hervor, das der Norddeutschen Zeitung vorliegt.';
    expect(of(report('The Hill', 1, text)).first).toMatchObject({ outlet: 'Norddeutsche Zeitung', via: 'The Hill' });
  });

  test('an outlet that polls economists shows no reporting of the figure', () => {
    const figure = 'Inflation in Tavria fell to 2.1% in October, the statistics office said.';
    const polled =
      'Tavrian inflation slowed to 2.1%, the statistics office said. Economists surveyed by CNN expected 2.4%.';
    expect(of(report('The Hill', 1, figure), report('CNN', 2, polled)).independent).toBe(1);
  });

  test('a joint investigation is one origin', () => {
    const story = of(
      report('BBC News', 1, 'The port hid its debts, a joint investigation by the BBC and CNN has found.'),
      report('CNN', 2, 'The port’s debts were hidden, an investigation by CNN and its partner the BBC shows.'),
    );
    expect(story.independent).toBe(1);
  });

  test('of three partners the one that reports first is First, also where a name holds a full stop', () => {
    const joint = 'Banks lent to the fleet, an investigation by';
    const story = of(
      report('CNN', 1, `${joint} CNN, Folha de S.Ormel and Reuters has found.`),
      report('Folha de S.Ormel', 2, `${joint} Folha de S.Ormel with CNN and Reuters shows.`),
    );
    expect(story.independent).toBe(1);
    expect(story.first).toMatchObject({ outlet: 'CNN', via: null });
  });

  test.each([
    'The dumps are still open. This article was first published on Kestrup.',
    'A painting hung in a laundry for a century. The story was broken by Kestrup.',
    'A painting hung in a laundry for a century. The story was broken by Il Kestrup.',
  ])('an outlet that no list knows is First: %s', (text) => {
    expect(of(report('The Hill', 1, text)).first.outlet).toMatch(/^(?:Il )?Kestrup$/);
  });

  test('a report that shows no source adds none', () => {
    const bare = 'The envoy in Tavria is going home. He came in May.';
    expect(of(report('BBC News', 1, OWN), report('The Hill', 2, bare)).roles).toEqual(['first', 'adds none']);
  });

  test('an unlisted publisher is recognised because the story has its report', () => {
    const story = of(
      report('Norvik Lantern', 1, 'The mayor’s cook has left, a guard told the Norvik Lantern.'),
      report('The Hill', 2, 'A cook has left the mayor, the Norvik Lantern says.'),
    );
    expect(story).toMatchObject({ independent: 1, roles: ['first', 'relayed'] });
  });

  test.each([
    ['fr', 'L’émissaire va partir, révèle CNN.'],
    ['de', 'Der Gesandte geht, berichtet CNN.'],
    ['es', 'El enviado se va, según CNN.'],
    ['pt', 'O enviado vai sair, segundo a CNN.'],
    ['it', 'L’inviato parte, scrive CNN.'],
    ['ru', 'Посланник уходит, сообщает CNN.'],
  ])('credits are read in other languages: %s', (_, text) => {
    expect(of(report('The Hill', 1, text)).first).toMatchObject({ outlet: 'CNN', via: 'The Hill' });
  });

  test('each role comes with the sentence that shows it', () => {
    const story = of(report('The Hill', 1, `${RELAYED} The gates are shut.`));
    expect(story.because).toEqual([RELAYED]);
  });
});

describe('a report beside others of its story', () => {
  const REGISTRY = 'A bridge in Norvik was never inspected, according to registers obtained by the Norvik Globe.';

  test('own witnesses count beside a credit', () => {
    const story = of(
      report('Norvik Globe', 1, REGISTRY),
      report(
        'The Hill',
        2,
        'Two welders told The Hill that they had warned the owners. The lapse was first reported by the Norvik Globe.',
      ),
    );
    expect(story.independent).toBe(2);
    expect(story.roles).toEqual(['first', 'independent']);
  });

  test('what somebody demands of it is a reaction, also where the demand names the deed', () => {
    const story = of(
      report('Norvik Globe', 1, REGISTRY),
      report(
        'The Hill',
        2,
        "The missing checks, revealed in yesterday's Norvik Globe, must be reviewed by experts, MP Una Roe told The Hill.",
      ),
    );
    expect(story.independent).toBe(1);
    expect(story.roles).toEqual(['first', 'relayed']);
  });

  test('the last word of a publisher’s name is a credit to it', () => {
    const story = of(
      report('Norvik Globe', 1, REGISTRY),
      report('The Hill', 2, 'Nobody ever looked under the old bridge, according to the Globe.'),
    );
    expect(story.independent).toBe(1);
    expect(story.roles).toEqual(['first', 'relayed']);
  });

  test('an outlet that another report credits is one here, too', () => {
    const story = of(
      report('The Hill', 1, 'The bridge was never inspected, the newspaper Pier Ledger has revealed.'),
      report('BBC News', 2, 'No inspector ever saw the bridge, Pier Ledger found.'),
    );
    expect(story.independent).toBe(1);
    expect(story.first).toMatchObject({ outlet: 'Pier Ledger', via: 'The Hill' });
    expect(story.roles).toEqual(['relayed', 'relayed']);
  });

  test('papers that the outlet holds and people who talked to it are own reporting, in the first person', () => {
    const story = of(
      report('The Hill', 1, 'The bridge was never inspected. The registers, which are in our possession, are blank.'),
      report('BBC News', 2, 'A welder said the railings were loose. He spoke to us at his gate.'),
    );
    expect(story.independent).toBe(2);
  });

  test('outlets named side by side as those who found it are partners', () => {
    const story = of(
      report('CNN', 1, 'Forty bridges were never inspected, reporters from CNN, BBC News and The Hill found.'),
      report('The Hill', 2, 'Inspectors skipped forty bridges, The Hill, CNN and BBC News have established.'),
    );
    expect(story.independent).toBe(1);
    expect(story.first.outlet).toBe('CNN');
    expect(story.roles).toEqual(['first', 'same house']);
  });

  test.each([
    ['by an age', '"It just sank," Ann Roe, 61, said on the quay.'],
    ['by what they were doing', 'Ann Roe was hanging out washing when the pier sank. "It was slow," she said.'],
  ])('a private person, known %s, spoke to the outlet that quotes them', (_, quoted) => {
    const story = of(
      report('CNN', 1, 'The pier at Norvik sank on Sunday, the port authority said in a statement.'),
      report('BBC News', 2, quoted),
    );
    expect(story.independent).toBe(2);
    expect(story.roles).toEqual(['first', 'independent']);
  });

  test('an official with an age is no private person', () => {
    const story = of(
      report('CNN', 1, 'The pier at Norvik sank on Sunday, the port authority said in a statement.'),
      report('BBC News', 2, 'The pier is gone. "It was old," harbour master Ann Roe said in a statement on Facebook.'),
    );
    expect(story.independent).toBe(1);
  });

  test('a body that rejects another’s account is a second side', () => {
    const story = of(
      report('CNN', 1, "A boat was fired on off Norvik, the navy's press office said in a statement."),
      report('BBC News', 2, 'The Tavrian foreign ministry dismissed the account and said that nobody had fired.'),
      report('The Hill', 3, 'Shots hit a boat off Norvik, the navy said.'),
    );
    expect(story.independent).toBe(2);
    expect(story.roles).toEqual(['first', 'independent', 'same statement']);
  });

  test('the place of a dateline is no station, and the language of a first version no outlet', () => {
    expect(of(report('The Hill', 1, 'KILO BAY (Reuters) - The pier sank on Sunday.')).first.outlet).toBe('Reuters');
    const first = of(
      report('The Hill', 1, 'The pier sank.\n\nThis article was first published in Dutch by Le Soir.'),
    ).first;
    expect(first.outlet).toBe('Le Soir');
  });
});

describe('own reporting', () => {
  const basis = (text: string, outlet = 'The Hill') => {
    const signs = attribute({ publisher: outlet, title: 'Pier sinks', text }, PUBLISHERS).evidence;
    return signs.some(({ kind }) => kind === 'own reporting');
  };

  test.each([
    'Reached by phone, the owner of the pier, Olav Fess, said it had creaked for weeks.',
    'In an interview on Monday, the harbour master of Norvik said that he had closed the gate himself.',
    '"It leaned, then it went," said Olav Fess, a welder who was mending a boat.',
    '"It leaned, then it went," said Olav Fess, hauling a rope out of the mud.',
    'Ann Roe swept glass from the step. "It went in one go," she said.',
    'A customer in the upper room, Ann Roe, 62, said the lamps swung first.',
    'Jointe par téléphone, la patronne du bar raconte avoir tout vu.',
    '« On a couru », raconte Odile Fess, 58 ans, devant sa boutique.',
  ])('is shown by %s', (text) => {
    expect(basis(text)).toBe(true);
  });

  test.each([
    '"He knew," Ann Roe, 62, told jurors.',
    '"A fine day," Senator Ann Roe, 62, said after the vote.',
    '"We played well," coach Olav Fess, 51, said.',
    '"We shall rebuild," said Olav Fess, speaking at a rally.',
    'Diners told police that the lamps swung first.',
    'The mayor was eating when it fell. "All are safe," she said in a statement.',
    'In an interview with the weekly Pier Ledger, Ann Roe said it had creaked for weeks.',
  ])('is not shown by %s', (text) => {
    expect(basis(text)).toBe(false);
  });

  test('counts beside a credit where the speakers tell what they did, in French too', () => {
    const story = of(
      report('Le Soir', 1, 'Le port savait, selon une note que Le Soir a pu consulter.'),
      report('Il Faro', 2, 'Une ancienne gardienne a confié au Faro avoir prévenu le port, selon Le Soir.'),
    );
    expect(story.roles).toEqual(['first', 'independent']);
  });
});

test('an outlet with a common name is credited where the text says what it is, or that it was first', () => {
  const credit = (text: string) => of(report('The Hill', 1, text)).first.outlet;
  expect(credit('The pier had been condemned, Blitz magazine says.')).toBe('Blitz');
  expect(credit('CNN was the first to report that the pier had been condemned.')).toBe('CNN');
  expect(credit('The survey of the pier was made public by CNN.')).toBe('CNN');
});

describe('what is told to the outlet beside a credit', () => {
  const SCOOP = 'The port knew of the rot, papers obtained by the Norvik Globe show.';
  const second = (text: string) => of(report('Norvik Globe', 1, SCOOP), report('The Hill', 2, text)).roles[1];

  test.each([
    'A former diver said in an interview that he had filed two of the warnings, which the Norvik Globe revealed.',
    'Three divers told The Hill that the piles were soft as bread. The Norvik Globe first reported the rot.',
    'Another member of staff told The Hill that the piles were soft, backing up what the Norvik Globe reported.',
  ])('counts if it is what they know: %s', (text) => {
    expect(second(text)).toBe('independent');
  });

  test.each([
    'Neighbours told The Hill that the port must pay. The Norvik Globe first reported the rot.',
    'Neighbours told The Hill that they were shocked. The Norvik Globe first reported the rot.',
  ])('does not count if it is what they want or feel: %s', (text) => {
    expect(second(text)).toBe('relayed');
  });

  test('what the outlet’s own staff explain at their desks is no reporting of the news', () => {
    const story = of(
      report('CNN', 1, 'The pier at Norvik sank on Sunday, the port authority said.'),
      report('BBC News', 2, 'The pier sank, according to the port authority. Our business reporter looks at the cost.'),
    );
    expect(story.independent).toBe(1);
  });

  test('a man known by his work and name, who then speaks as "he", spoke to the outlet', () => {
    const story = of(
      report('CNN', 1, 'The pier at Norvik sank on Sunday, the port authority said.'),
      report('BBC News', 2, 'Welder Olav Fess heard the crack first. He threw two ropes into the dark, he said.'),
    );
    expect(story.independent).toBe(2);
  });
});

describe('what adds no origin', () => {
  const SANK = 'The pier at Norvik sank on Sunday, the port authority said.';
  const count = (first: string, second: string, outlet = 'The Hill') =>
    of(report('Norvik Globe and Echo', 1, first), report(outlet, 2, second)).independent;

  test.each([
    'The pier has gone. The Hill has approached the owners for comment.',
    "The pier has gone. The Hill's Ann Roe has this report.",
    'The pier has gone. Safety expert Ann Roe told The Hill that piers need more checks.',
    'The pier has gone. Residents told The Hill that somebody must pay.',
  ])('%s', (second) => {
    expect(count(SANK, second)).toBe(1);
  });

  test('a minister on another channel, a day after the paper revealed it', () => {
    const second = 'The owner defended the pier on CNN, a day after the Globe said it knew of the rot.';
    expect(count('The owner knew of the rot, the Globe and Echo has learned.', second)).toBe(1);
  });

  test('unlike what the outlet saw at the place', () => {
    expect(count(SANK, 'At the scene on Monday, a shoe lay among the planks and divers came and went.')).toBe(2);
  });
});

test('an unlisted paper’s name ends before the full stop, and its later inquiry is no joint one', () => {
  expect(of(report('The Hill', 1, 'The pier was rotten, writes the newspaper Lantern.')).first.outlet).toBe('Lantern');
  const story = of(
    report('CNN', 1, 'The port sold the pier twice, a CNN investigation has found.'),
    report('BBC News', 2, 'The BBC News team bought the pier, months after a CNN investigation.'),
  );
  expect(story.roles[1]).not.toBe('same house');
});

test('views of passers-by and a word for a court in passing are no origin', () => {
  const second = (text: string) =>
    of(report('CNN', 1, 'The premier had two pensions, CNN has learned.'), report('The Hill', 2, text)).independent;
  expect(second('The premier is gone. Voters had mixed feelings. "At last," said Olav Fess, 66, a butcher.')).toBe(1);
  expect(second("The premier's two pensions, explained.")).toBe(1);
});
