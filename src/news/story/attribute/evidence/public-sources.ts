/** Finds the public source that a text quotes: a statement, post, ruling, vote, court filing or official figure. */

import type { Evidence, PrimaryKind, Source } from '../../../types.ts';
import type { AttributionReading } from '../reading.ts';
import { voicesIn } from '../speech/voices.ts';
import { isSaidInPrivate } from './private-people.ts';
import { INSIDERS, PRIVATE_PEOPLE, words } from './words.ts';

/** The order decides: a post about a ruling is a post. */
const KINDS: readonly { readonly what: PrimaryKind; readonly pattern: RegExp }[] = [
  {
    what: 'post',
    pattern: words(
      '(?:wrote|posted|said|announced|tweeted|statement|post|message) (?:in a post |in a message )?(?:on|to) (?:X|Twitter|Telegram|Facebook|Instagram|Truth Social|Threads|Bluesky|WhatsApp|LinkedIn|social media|Weibo)|(?:a|in|his|her|its) (?:Telegram|Facebook|Twitter|Instagram|X|Truth Social|social media|Bluesky) (?:post|message|statement|channel)|tweeted|tweet|auf (?:X|Telegram|Twitter|Facebook)|sur (?:X|Twitter|Telegram|Facebook)|en (?:X|Twitter|Telegram|Facebook)|no (?:X|Twitter|Telegram|Facebook)|в (?:Telegram|телеграм[\\p{L}]*)|على (?:منصة|تويتر|إكس|تلغرام|فيسبوك)',
    ),
  },
  {
    what: 'ruling',
    pattern: words(
      "courts?|judges?|ruled|ruling|verdict|tribunal|struck down|acquitted|convicted|sentenced|gericht|urteil|richter|cour (?:suprême|d[’']appel|constitutionnelle)|jugement|juge|tribunal|juez|jueza|fallo|sentencia|corte|juiz|decisão judicial|tribunale|corte|domstol(?:en)?|rechtbank|rechter|mahkeme[\\p{L}]*|суд|суда|محكمة|المحكمة",
    ),
  },
  {
    what: 'vote',
    pattern: words(
      'voted|votes?|passed (?:the|a) (?:bill|law|motion|resolution)|approved (?:the|a) (?:bill|law|motion|resolution|budget)|senate|parliament|lawmakers (?:approved|backed|passed|voted)|abgestimmt|stimmte|bundestag|parlament|sénat|assemblée nationale|a voté|senado|cámara|congreso|aprobó|aprovou|parlamento|senato|stortinget|riksdagen|tweede kamer|meclis[\\p{L}]*|парламент[\\p{L}]*|дум[аы]|рада|برلمان|البرلمان|صوت',
    ),
  },
  {
    what: 'filing',
    pattern: words(
      'complaint|lawsuits?|indictment|indicted|filed suit|court (?:filing|papers|documents|records)|filing|affidavit|charging documents|anklage|klage|plainte|mise en examen|demanda|querella|ação|denúncia|обвинительн[\\p{L}]*|иск',
    ),
  },
  {
    what: 'figure',
    pattern: words(
      'magnitude|measured|recorded|geological survey|usgs|statistics|bureau of|meteorolog[\\p{L}]+|inflation|unemployment|gdp|per cent|percent|seism[\\p{L}]+|stärke|erdbebendienst|magnitud|sismo|séisme|terremoto|jordskjelv|aardbeving|deprem|магнитуд[\\p{L}]*|زلزال',
    ),
  },
  {
    what: 'statement',
    pattern: words(
      'statement|press release|news release|press conference|news conference|briefing|told reporters|announced|announces|said|says|informed|confirmed|denied|according to|ministry|spokes(?:man|woman|person)|police|officials?|authorities|government|army|military|navy|fire (?:brigade|department|service)|(?:city|town) hall|council(?:lors?)?|mayor|district administration|coast ?guard|rescue services?|hospital|stadtverwaltung|rathaus|landkreis|bürgermeister(?:in)?|mairie|maire|commune|pompiers|en un comunicado|ayuntamiento|alcald(?:e|esa|ía)|bomberos|intendencia|prefeitura|prefeito|secretaria|bombeiros|em nota|câmara municipal|comune|sindaco|vigili del fuoco|in una nota|kommunen?|brannvesenet|räddningstjänsten|gemeente|burgemeester|brandweer|belediye[\\p{L}]*|мэри[яиею]|администраци[\\p{L}]*|мчс|мерія|بلدية|الدفاع المدني|mitteilung|mitteilte|teilte|erklärung|sprecher(?:in)?|polizei|ministerium|behörden?|kündigte|communiqué|porte-parole|ministère|police|autorités|préfecture|gouvernement|a annoncé|comunicado|portavoz|ministerio|policía|autoridades|gobierno|anunció|informó|confirmó|comunicado|porta-voz|ministério|polícia|governo|anunciou|comunicato|portavoce|ministero|polizia|governo|politiet?|polisen|myndigheten[\\p{L}]*|departementet|regjeringen|politie|woordvoerder|ministerie|bakanlı[\\p{L}]*|açıklama[\\p{L}]*|polis|valili[\\p{L}]*|министерств[\\p{L}]*|полици[\\p{L}]*|пресс-служб[\\p{L}]*|заявил[\\p{L}]*|сообщили в|міністерств[\\p{L}]*|поліці[\\p{L}]*|بيان|وزارة|الشرطة|الجيش|المتحدث|أعلن(?:ت)?|السلطات',
    ),
  },
];
const ANSWERS = words(
  'confirm(?:s|ed)?|den(?:y|ies|ied|ial)|reject(?:s|ed)|refut(?:es|ed)|admit(?:s|ted)|acknowledge[sd]?|dismiss(?:es|ed)|disput(?:es|ed)|contest(?:s|ed)|contradict(?:s|ed)|rebut(?:s|ted)|counter(?:s|ed)|bestätig(?:t|te|ten)|dementier(?:t|te)|weist|wies|confirme|dément|démenti|confirmó|desmintió|negó|niega|confirmou|negou|desmentiu|conferma|smentisce|nega|bekrefter|avviser|bekräftar|förnekar|bevestigt|ontkent|yalanladı|doğruladı|подтверд[\\p{L}]*|опроверг[\\p{L}]*|نفت|نفى|أكدت|أكد',
);
const LEAD = 900;

/** The first public source in the opening, or null. */
export function publicSourceIn(
  reading: AttributionReading,
  { title, sources }: { readonly title: string; readonly sources: readonly Source[] },
): Extract<Evidence, { kind: 'public source' }> | null {
  const lead = reading.sentences.filter(({ start }) => start < LEAD);
  const speaking = sources.filter((one) => one.comment === 'said' && one.to === null && isOpen(one));
  for (const sentence of lead) {
    const said = reading.text.slice(sentence.start, sentence.end);
    const quote = reading.original.slice(sentence.start, sentence.end);
    const source = speaking.find((one) => one.sentence === quote);
    // `The judge’s flights` tells nothing that the judge said or did.
    const acting = said.replace(/(?<!\p{L})\p{L}+[’']s(?= )/gu, '_');
    const kind = KINDS.find(({ pattern }) => pattern.test(acting));
    if (kind === undefined && source === undefined) continue;
    if (source === undefined && INSIDERS.test(said)) continue;
    if (isSaidInPrivate(sentence, reading)) continue;
    const what = kind?.what ?? 'statement';
    return {
      kind: 'public source',
      what,
      by: source?.who ?? speakerIn(said) ?? bodyIn(said, kind?.pattern) ?? speaking[0]?.who ?? UNNAMED,
      answers: ANSWERS.test(said) || ANSWERS.test(title),
      sentence: quote,
    };
  }
  return null;
}

/** What an alert says where the text names nobody: "Statement by an unnamed source". */
const UNNAMED = 'an unnamed source';

/** Who speaks in the sentence. A named source is preferred to an unnamed one. */
function speakerIn(said: string): string | null {
  const speakers = voicesIn(said).filter(({ comment }) => comment === 'said');
  const named = speakers.find(({ speaker }) => speaker.kind !== 'unnamed');
  return (named ?? speakers[0])?.speaker.who ?? null;
}

/** Is the source an office, and neither a private person nor an insider? */
const isOpen = ({ who, named, office, sentence }: Source): boolean =>
  !INSIDERS.test(sentence) &&
  (named ? !PRIVATE_PEOPLE.test(`${who}, ${sentence.slice(0, 0)}`) : office !== null || !PRIVATE_PEOPLE.test(who));

/** `Norland’s Supreme Court`, `the company`: the words before a verb of saying, else the noun with its names. */
function bodyIn(said: string, pattern: RegExp | undefined): string | null {
  const spoke = BEFORE_VERB.exec(said)?.groups?.who;
  if (spoke !== undefined) return spoke;
  const noun = pattern?.exec(said);
  if (noun == null || NO_BODY.test(noun[0])) return null;
  const before =
    /((?:\p{Lu}[\p{L}.’'-]+ (?:(?:of|de|del|du|der|von) )?){1,4})$/u.exec(said.slice(0, noun.index))?.[1] ?? '';
  const after =
    /^(?: (?:of|de|del|du|der|von|do|da)(?: the| la)?)?(?: \p{Lu}[\p{L}.’'-]+){1,3}/u.exec(
      said.slice(noun.index + noun[0].length),
    )?.[0] ?? '';
  return `${before}${noun[0]}${after}`.trim();
}

/** Signs of a statement or figure that name nobody. */
const NO_BODY =
  /^(?:said|says|statement|press release|news release|press conference|news conference|briefing|told reporters|announce[sd]|informed|confirmed|denied|according to|voted?s?|ruled|ruling|verdict|per ?cent|magnitude|measured|recorded|filing|inflation|unemployment|gdp|lawsuits?|complaint|indict(?:ment|ed))$/i;
const BEFORE_VERB =
  /(?<!\p{L})(?<who>(?:[Tt]he|its|an?) (?:\p{L}[\p{L}’'.-]* ){0,3}?\p{L}[\p{L}’'.-]*|\p{Lu}[\p{L}’'.-]*(?: (?:of|de|\p{Lu}[\p{L}’'.-]*)){0,4}) (?:said|says|announced|announces|confirmed|denied|told|ruled|voted|stated|informed|unveiled|declared)(?!\p{L})/u;
