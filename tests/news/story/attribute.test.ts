import { describe, expect, test } from 'vitest';
import { familyOf, findPublisher, indexPublishers } from '../../../src/news/publishers.ts';
import { attribute } from '../../../src/news/story/attribute.ts';
import { publisher } from '../../support/publishers.ts';

const PUBLISHERS = indexPublishers([
  publisher('Associated Press', { aka: ['AP', 'The AP'], kind: 'agency', country: 'US', domain: 'apnews.com' }),
  publisher('Reuters', { kind: 'agency', country: 'GB' }),
  publisher('CNN', { country: 'US', domain: 'cnn.com' }),
  publisher('BBC News', { aka: ['BBC'], country: 'GB', family: 'BBC' }),
  publisher('BBC Africa', { country: 'GB', family: 'BBC' }),
  publisher('The Hill', { country: 'US' }),
  publisher('The New York Times', { aka: ['NYT'], country: 'US' }),
  publisher('The Washington Post', { aka: ['WaPo'], country: 'US' }),
  publisher('The Guardian', { country: 'GB' }),
  publisher('Fox News', { country: 'US' }),
  publisher('The Atlantic', { country: 'US' }),
  publisher('ABC (Australia)', { aka: ['ABC'], country: 'AU' }),
  publisher('ABC News (US)', { aka: ['ABC'], country: 'US' }),
]);

const originsOf = (text: string, publisher = 'The Daily Test'): string[] =>
  attribute({ publisher, title: 'Embassy closes', text }, PUBLISHERS).origins.map((origin) => origin.outlet);

describe('an origin is an outlet whose reporting the text relays', () => {
  test.each([
    ['The embassy will close, CNN reported Monday.', 'CNN'],
    ['According to Reuters, the embassy will close.', 'Reuters'],
    ['The embassy will close, according to a report by the Associated Press.', 'Associated Press'],
    ['The plan was first reported by The New York Times.', 'The New York Times'],
    ['“We leave,” he told The Washington Post.', 'The Washington Post'],
    ['“We leave,” he said in an interview with the BBC.', 'BBC News'],
    ['“We leave,” Ms. Roe told CNN’s Max Poe.', 'CNN'],
    ['“We leave,” Ms. Roe said Sunday on Fox News.', 'Fox News'],
    ['The memo, obtained by Reuters, names no date.', 'Reuters'],
    ['Reuters, citing two officials, reported that the embassy will close.', 'Reuters'],
    ['TAVRIA (AP) — The embassy closed on Monday.', 'Associated Press'],
    ['TAVRIA, Aug. 31 (Reuters) - The embassy closed.', 'Reuters'],
    ['The embassy closed. (h/t The Hill)', 'The Hill'],
    ['“The embassy is shut,” reported CNN.', 'CNN'],
    ['“We leave,” she said on "Meet the Press."', 'NBC News'],
    ['She announced it on Good Morning Britain.', 'ITV News'],
    ['Footage verified by Reuters shows the embassy.', 'Reuters'],
    ['The mayor told the Norvik Herald that the embassy will close.', 'Norvik Herald'],
    ['The mayor told WXYZ-TV that the embassy will close.', 'WXYZ'],
    ['(AP) - The embassy closed on Monday.', 'Associated Press'],
  ])('%s', (text, expected) => {
    expect(originsOf(text)).toEqual([expected]);
  });
});

describe('an unlisted outlet is recognised', () => {
  test.each([
    ['by the noun before its name', 'The mayor told the Danish newspaper Dagen that he left.', 'Dagen'],
    ['by state television', '“We leave,” the mayor said in remarks on state television NTR.', 'NTR'],
    ['by the noun after its name', 'El Faro, a news site, published a list of the envoys.', 'El Faro'],
    ['by a call sign', 'The mayor told 7XY radio that the embassy will close.', '7XY'],
    ['by a number', 'The mayor told Kyst24 that the embassy will close.', 'Kyst24'],
    ['by its address', 'The embassy will close, Hirlap.hu reported.', 'Hirlap.hu'],
    ['by a word for newspaper', 'Denník Zora reported on Tuesday that the embassy will close.', 'Denník Zora'],
    ['by being first', 'The plan was first reported by the Norvik Packet.', 'Norvik Packet'],
    ['by reporting first', 'The embassy will close, Harbourlight first reported on Sunday.', 'Harbourlight'],
    ['by a channel number', 'The mayor told Channel 41 that the embassy will close.', 'Channel 41'],
    [
      'by two names with a hyphen',
      'The mayor told the Norvik-Telegram that the embassy will close.',
      'Norvik-Telegram',
    ],
    ['by a name that bulletins have', 'The mayor told the Norvik Argus that the embassy will close.', 'Norvik Argus'],
    ['by its sports desk', 'The keeper will leave, his agent told Nordic Sports.', 'Nordic Sports'],
  ])('%s', (_, text, outlet) => {
    expect(originsOf(text)).toEqual([outlet]);
  });

  test.each([
    ['a person', 'The mayor told the newspaper editor Ann Roe that he left.'],
    ['a country', 'State television Tuesday showed the embassy.'],
    ['a firm', 'Quayline reported a loss on Tuesday.'],
    ['a group of countries', 'The minister told G20 envoys that the embassy will close.'],
    ['a ministry', 'The Foreign Ministry reported that the embassy will close.'],
  ])('but not %s', (_, text) => {
    expect(originsOf(text)).toEqual([]);
  });
});

describe('an outlet is named, and no origin', () => {
  test.each([
    'He sent letters to the Hill.',
    'The lawmakers on Capitol Hill said no.',
    'The ship sailed across the Atlantic, officials said.',
    'Mayor Ann Guardian said the embassy will close.',
    'Ana Roe, a former CNN writer, said the embassy will close.',
    'He sued The New York Times.',
    'The debate hosted by Fox News was long.',
    'The ad ran on Fox News.',
    'The president of CNN resigned.',
    '“CNN reported that we fled,” he said.',
    'He will sit down with CNN next week.',
    'Photo by Ana Roe/Reuters',
  ])('%s', (text) => {
    expect(originsOf(text)).toEqual([]);
  });
});

describe('whose Times?', () => {
  test('the last full name that ends so', () => {
    const text = 'The New York Times first wrote of the plan. “We leave,” an official told the Times.';
    expect(originsOf(text)).toEqual(['The New York Times']);
  });

  test('the publisher’s own, so no origin', () => {
    expect(originsOf('“We leave,” an official told The Times.', 'The New York Times')).toEqual([]);
  });

  test('nobody’s, where no full name stands', () => {
    expect(originsOf('“We leave,” an official told the Post.')).toEqual([]);
  });

  test('“the network” is the outlet named last', () => {
    expect(originsOf('Viewers saw it on CNN. “We leave,” an official told the network.')).toEqual(['CNN']);
  });
});

test('the publisher’s own family is never an origin', () => {
  expect(originsOf('“We leave,” an official told the BBC.', 'BBC Africa')).toEqual([]);
});

test('each origin stands once, in the order of the text, with its sentence verbatim', () => {
  const text = 'The embassy closes, CNN reported. It is late.\n\nReuters reported it, too. “No,” he told CNN.';
  expect(attribute({ publisher: 'The Daily Test', title: 'Embassy closes', text }, PUBLISHERS).origins).toEqual([
    { outlet: 'CNN', sentence: 'The embassy closes, CNN reported.' },
    { outlet: 'Reuters', sentence: 'Reuters reported it, too.' },
  ]);
});

describe('publishers', () => {
  test('are found by name, other name and web site', () => {
    expect(findPublisher(PUBLISHERS, 'the washington post')?.name).toBe('The Washington Post');
    expect(findPublisher(PUBLISHERS, 'NYT')?.name).toBe('The New York Times');
    expect(findPublisher(PUBLISHERS, 'edition.cnn.com')?.name).toBe('CNN');
    expect(findPublisher(PUBLISHERS, 'Nobody Known')).toBeNull();
  });

  test('with one name are told apart by country, or not at all', () => {
    expect(findPublisher(PUBLISHERS, 'ABC', 'AU')?.name).toBe('ABC (Australia)');
    expect(findPublisher(PUBLISHERS, 'ABC')).toBeNull();
  });

  test('are credited by their web address, too', () => {
    expect(originsOf('The embassy will close, CNN.com reported.')).toEqual(['CNN']);
    expect(originsOf('The embassy will close, according to CNN.com.')).toEqual(['CNN']);
  });

  test('belong to a family; editions belong to their publisher, unknown names to themselves', () => {
    expect(familyOf(PUBLISHERS, 'BBC Africa')).toBe('BBC');
    expect(familyOf(PUBLISHERS, 'BBC News World')).toBe('BBC');
    expect(familyOf(PUBLISHERS, 'The Guardian World')).toBe('The Guardian');
    expect(familyOf(PUBLISHERS, 'Norvik Herald')).toBe('Norvik Herald');
  });
});
