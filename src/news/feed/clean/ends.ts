/** Parts of a line that are no reporting, behind or before a sentence that is: one idea a row, each with where its like was seen. */
interface End {
  readonly pattern: RegExp;
  readonly seen: string;
}

interface Tail extends End {
  /** Tried only where one of these stands in the line's end, in lower case: what looks for a word far into a line costs much. */
  readonly holds: readonly string[];
}

const anyOf = (words: string): string => `(?:${words.replaceAll(' · ', '|')})`;

const MONTH = `${anyOf(
  'jan · feb · mar · apr · may · jun · jul · aug · sep · oct · nov · dec · ene · abr · ago · dic · fev · mai · avr · juin · juil · aoû · déc · mär · okt · dez · янв · фев · мар · апр · мая · июн · июл · авг · сен · окт · ноя · дек',
)}\\p{L}{0,7}`;

/** `The post HEADLINE appeared first on SITE.`, in each language as WordPress has it; a nearer opening is the true one. */
const wordpress = (openings: string, closings: string, seen: string): Tail => ({
  pattern: new RegExp(`\\s*(?<!\\p{L})${anyOf(openings)} (?:(?!The post ).){1,320} ${anyOf(closings)} .{1,120}$`, 'u'),
  holds: closings.toLowerCase().split(' · '),
  seen,
});

/** The end of a line goes, the line stays. `$` is tried on the last `TAIL_SIGHT` characters only. */
const TAILS: readonly Tail[] = [
  wordpress('The post', 'appeared first on · first appeared on', 'WordPress: Wired, TechCrunch'),
  wordpress('Der Beitrag', 'erschien zuerst auf', 'WordPress: Brutkasten'),
  wordpress('La entrada', 'apareció primero en · se publicó primero en', 'WordPress, Spanish'),
  wordpress("L['’]article · Cet article", 'est apparu en premier sur', 'WordPress, French'),
  wordpress('O post', 'apareceu primeiro em', 'WordPress, Portuguese'),
  wordpress("L['’]articolo · Il post", 'proviene da · sembra essere il primo su', 'WordPress, Italian'),
  wordpress('Het bericht', 'verscheen eerst op', 'WordPress, Dutch'),
  wordpress(
    'Inlägget · Innlegget · Indlægget',
    'dök först upp på · dukket først opp på · blev først udgivet på',
    'WordPress, Nordic',
  ),
  wordpress(
    'Artykuł · Příspěvek · Príspevok',
    'pochodzi z serwisu · pochází z · zobrazený najskôr',
    'WordPress, Polish, Czech, Slovak',
  ),
  wordpress('Articolul', 'apare prima dată în', 'WordPress, Romanian'),
  wordpress(
    'Сообщение · Запись',
    'появились сначала на · появилась сначала на · впервые появились · впервые появилась',
    'WordPress, Russian',
  ),
  wordpress('Запис · Допис', 'спершу з’явився на · вперше з’явився на', 'WordPress, Ukrainian'),
  wordpress('ظهرت المقالة', 'أولاً على', 'WordPress, Arabic'),
  {
    pattern:
      /\s*(?:[[(]\s?)?(?:Continue reading|Read (?:more|the full (?:story|article)|on)|Keep reading|Read full (?:story|article)|Full story|Leia mais|Leer más|Seguir leyendo|Lire la suite|Weiterlesen|Leggi tutto|Читать далее|বিস্তারিত)(?:(?=\s?[→»>.…:!\])]|$)[\s→»>.…:!\])]*|\s(?:on|at|here|no|at)\s.{0,60}|\s[“"‘].{0,120})$/u,
    holds: [
      'continue reading',
      'read more',
      'read the full',
      'read on',
      'read full',
      'keep reading',
      'full story',
      'leia mais',
      'leer más',
      'seguir leyendo',
      'lire la suite',
      'weiterlesen',
      'leggi tutto',
      'читать далее',
      'বিস্তারিত',
    ],
    seen: 'teasers: TechCrunch, Massa News, Bangla Tribune',
  },
  {
    pattern: new RegExp(`(?<=[(]@\\w{1,40}[)]) ${MONTH} \\d{1,2}, \\d{4}$`, 'iu'),
    holds: ['(@'],
    seen: 'embedded posts: who wrote it stays',
  },
  {
    pattern: /(?<=[.!?”"])\s+(?:Enditem|Item|ENDS|-30-)$/u,
    holds: ['item', 'ends', '-30-'],
    seen: 'end marks of agencies: Xinhua',
  },
  { pattern: /\s*(?:∞\s)?Permalink$/u, holds: ['permalink'], seen: 'link blogs' },
  {
    pattern: /\s*\((?:Reporting|Additional reporting|Writing|Compiled|Editing|Edited) by [^()]{1,300}\)\.?$/u,
    holds: ['reporting by ', '(writing by ', '(compiled by ', '(editing by ', '(edited by '],
    seen: 'Reuters, in one paragraph with the last sentence',
  },
  {
    pattern: /\s*\((?:AP |AFP |File |Handout )?(?:Photo|Image|Picture)s?(?: by)?\b[^()]{0,120}\)\.?$/iu,
    holds: ['photo', 'image', 'picture'],
    seen: 'photo credits glued to a sentence',
  },
  {
    pattern: /\s*[[(][^()[\]]{0,60}(?:Getty Images|AP Photo|AFP\/|Shutterstock)[^()[\]]{0,60}[\])]\.?$/iu,
    holds: ['getty', 'ap photo', 'afp/', 'shutterstock'],
    seen: 'the same by the outlet',
  },
  {
    pattern:
      /\s*(?:Sign up (?:for|to)|Subscribe to) (?:our|the) [^.!?]{1,100}(?:newsletter|here|updates)[^.!?]{0,60}[.!]?$/u,
    holds: ['sign up', 'subscribe'],
    seen: 'newsletter pitches glued to the last paragraph',
  },
  {
    pattern: /\s*(?:ADVERTISEMENT|Advertisement)$/u,
    holds: ['advertisement'],
    seen: 'glued advertisement labels: The Hill, NYT',
  },
];

/** The beginning of a line goes. */
const HEADS: readonly End[] = [
  { pattern: /^(?:ADVERTISEMENT|Advertisement)\s+(?=\p{Lu}|["“])/u, seen: 'glued advertisement labels: The Hill, NYT' },
  { pattern: /^(?:Image|Media|Photo) caption,?\s+/iu, seen: 'BBC' },
];

/** How much of a line's end `TAILS` may look at. */
const TAIL_SIGHT = 480;

/** What each of them must hold: one search for nearly all lines. */
const ANY_TAIL = new RegExp(TAILS.flatMap(({ holds }) => holds.map((word) => word.replace(/[()]/g, '\\$&'))).join('|'));

/** The line without such ends. */
export function withoutEnds(line: string): string {
  let kept = line.trim();
  for (const { pattern } of HEADS) kept = kept.replace(pattern, '');
  const from = Math.max(0, kept.length - TAIL_SIGHT);
  let end = kept.slice(from);
  const lower = end.toLowerCase();
  if (!ANY_TAIL.test(lower)) return kept;
  for (const row of TAILS) if (mayFit(row, lower)) end = end.replace(row.pattern, '');
  return kept.slice(0, from) + end;
}

const mayFit = ({ holds }: Tail, lower: string): boolean => holds.some((word) => lower.includes(word));

/** `Mike PompeoMichael (Mike) Richard PompeoHeadline Headline MORE told …`: The Hill glues its cards into the sentence. */
const GLUED_CARD = /(\p{Lu}[\p{L}'’-]{0,30}\p{Ll})(?=\p{Lu}[^.!?\n]{0,80}?\1(?=\p{Lu}))/u;

/** What closes such a card, and how far back its beginning may lie. */
const CARD_END = / MORE(?=[\s,.;:'’)]|$)/g;
const CARD_LENGTH = 1200;

/** `Mike PompeoMichael (Mike) Richard Pompeo<headlines> MORE told …` → `Mike Pompeo told …`. */
export function withoutCards(text: string): string {
  let kept = '';
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(CARD_END)) {
    const start = Math.max(from, text.lastIndexOf('\n', index) + 1, index - CARD_LENGTH);
    const card = GLUED_CARD.exec(text.slice(start, index));
    if (card === null) continue;
    kept += text.slice(from, start + card.index + card[0].length);
    from = index + mark.length;
  }
  return kept + text.slice(from);
}
