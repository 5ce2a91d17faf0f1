/**
 * An aside: what an outlet says to its reader, or about how the article was made, between, before or behind its paragraphs:
 * calls to subscribe, credits, rights, times of updates. No table can hold all of them, so an aside is known by its shape: a
 * short line, own words of nobody, whose words are nearly all about the medium and not about the world. Names, numbers,
 * addresses and the words that hold any sentence together do not count.
 */
import { LANGUAGES } from '../../text/languages.ts';

/** Longer lines tell something. */
const LONGEST = 300;
/** What the words about the medium must weigh at least, and against each word about the world. */
const LIGHTEST = 2;
const AGAINST = 2;

/** Words parted by blanks; `*`: with any ending. */
function weigh(list: string, weight: number, into: { words: Map<string, number>; beginnings: [string, number][] }) {
  for (const word of list.trim().split(/\s+/)) {
    if (word.endsWith('*')) into.beginnings.push([word.slice(0, -1), weight]);
    else into.words.set(word, weight);
  }
}

const MEDIUM: { words: Map<string, number>; beginnings: [string, number][] } = { words: new Map(), beginnings: [] };

/** What outlets have or do, and hardly anybody else in the news. */
weigh(
  `newsletter* podcast* subscri* unsubscri* inbox webpage homepage browser javascript cookies paywall*
  ad-free whatsapp telegram facebook twitter instagram youtube tiktok linkedin bluesky mastodon viber rss journalism newsroom*
  advertis* sponsored affiliate disclaimer copyright getty shutterstock webinar email e-mail emails emailing contributed republished
  reporting editing reserved caption login signup typo reader-supported reprint* syndicated auto-generated
  suscri* boletín boletines abonn* infolettre iscri* inscre* assinante* assine nieuwsbrief prenumer* rundbrief fuente fonte quelle
  kaynak źródło источник* джерело подпис* рассылк* телеграм* підпис* розсилк* застосунок abone bülten* uygulama* kanal* канал*
  приложени* aplicativo aplicación télécharg* descarg* baixe скачат* скачайте завантаж* publicidad publicité publicidade
  anzeige werbung реклам* reklam* redaktion redacción redação redazione rédaction редакц* reservad* riservat* riproduzione
  réservés vorbehalten защищен* захищен* lesezeit`,
  2,
  MEDIUM,
);

/** What an article is made of and what a reader does with it; a report may be about these, too. */
weigh(
  `article articles story stories page site app apps edition editions editor editors author authors reporter reporters writer writers
  correspondent correspondents photo photos photograph photography image images picture pictures video videos gallery audio
  comment comments coverage headline headlines update updates updated alerts link links transcript reader readers print
  published publish post posted posts edited edit written produced producer content reuse corrections correction error errors
  rights license licence permission terms privacy policy notice agencies agency files file inputs input information material
  research data sign sign-up subscribe register log follow share click tap scroll swipe download install watch read listen
  view visit join support donate donation donations contact reach call find get send receive enter enable refresh check search
  unlock explore discover learn access report help please thanks thank tips tip opinion feedback free daily weekly latest breaking news
  morning evening minutes minute min mins hours hour ago gmt ist edt est player channel channels group account
  membership member members paid premium trial offer offers terms apply mailing list lists online digital mobile phone tv
  originally appeared appears full original source sources credit credits courtesy illustration graphic media
  enquiries inquiries distributed rewritten redistributed broadcast
 repéré écrivez écrire mis jour mail redactie tip tips
  skip promotion become sustaining local community nonprofit readers' donor donors trouble  load browser's 
  attached attachment refer request suggested note discover website attached responsible external standards principles reported
  assistance corrected clarity length disclosure hosted provided discussion thread form accept conversation submit submitted
  estimated heard following appear personal use used verify cookie embed embedded qr
  inhalt inhalte inhalts externen externer externe empfohlener redaktioneller exclusivo exclusiva exclusif fehler gefunden melden
  erreur signaler encontraste avísanos errore ошибк* опечатк* нашли заметили выделите нажмите помітили помилку натисніть виділіть
  присоединяйтесь приєднуйтесь поделит* комментируйте udostępnij obserwuj czytaj artykuł tekstu zdjęciem dalszy material
  artículo artículos artigo artigos articolo articoli artikel artikels beitrag статья статью статьи материал* матеріал* noticia
  noticias notícia notícias notizie nachrichten новост* новин* haber haberler haberleri foto fotos vídeo vídeos bild bilder imagen
  imagem comentario* comentário* commentaire* kommentar* комментари* коментар* información informações informazioni informationen
  reproducción reproduction reprodução nachdruck publicado publicada publié publiziert veröffentlicht pubblicato опубликован*
  опубліков* actualizado atualizado aktualisiert aggiornato aggiornamento aktualisierung güncelleme обновлен* оновлен* erschienen
  uhr hora lectura lecture lettura leitura leer leia lea lire lesen leggi читайте читать читати síguenos siga suivez folgen
  seguici segui volg acompanhe receba recibe ricevi recevez стежте следите mehr más mais plus più ещё еще texto texte text
  gratis gratuit kostenlos бесплатно último última última ultimo dernière derechos direitos diritti droits rechte права
  todos tous alle tutti все editado editada escrito traducido übersetzt traduit takip okuyun bizi indirin тут hier aquí aqui ici
  qui haz clic clique clicca cliquez klicken agencia agência agence agentur agenturen agenzia agenzie агентств*`,
  1,
  MEDIUM,
);

/** Words that hold sentences together, in any language. */
const COMMON: ReadonlySet<string> = new Set([
  ...LANGUAGES.flatMap(({ common, marks }) => [...common.trim().split(/\s+/), ...marks.trim().split(/\s+/)]),
  ...'you your our us we me my let want would like if like do does have has are is be been via per can may not more first here below above'.split(
    ' ',
  ),
]);

/** The outlet, and its reader. */
const SPEAKING: ReadonlySet<string> = new Set(
  `our us we we're we've you your you're you've nuestra nuestro nuestras nuestros nos notre uns unser unsere unseren unserem
  unserer wir nossa nosso nossos nossas nostra nostro nostri noi onze ons наш наша наше наши нашу нас нам мы nasz nas bizi bizim
  tus usted vous votre vos ihr ihre ihren ihrem dein deine você tuo tua jouw uw вы вас вам ваш ваше вашу siz sizin oss du din`.split(
    /\s+/,
  ),
);

/** An address of any kind: of a page, a mailbox, an account. */
const ADDRESSES =
  /https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<=^|[\s(])@\w{2,}|t\.me\/\S+|\b[a-z0-9-]{2,30}\.(?:com|org|net|test)\b\S*/giu;
/** Somebody's words, or a table's, or code. */
const QUOTED = /["“”„«»|={}`\][]/;
/** A sentence whose subject is something else than this article: it tells something, though it be about a newsroom. */
const ABOUT_ANOTHER =
  /^(?:the|an?|its|his|her|their|it|he|she|they|one|two|three|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|gli|o|os|as|de|het|een) (?!.*(?<!\p{L})(?:this|our|dies\p{L}*|cet|cette|nos|notre|est[ea]|nuestr\p{L}+|quest\p{L}+|nostr\p{L}+)(?!\p{L})).*[.!]$/iu;
/** Says in which other outlet the article appeared first, which attribution must read. */
const CREDITS_ANOTHER =
  /(?<!\p{L})(?:published|appeared|erschien(?:en)?|veröffentlicht|publiée?|paru|publicad[oa]|pubblicat[oa]|опубликован\p{L}*)(?: \p{Ll}+)? (?:in|by|with|bei|par|dans|en|por|su|da|em|в) (?:the |den? |der |die |das |les? |la |el |il |o |a )?[\p{Lu}«“"]|(?<!\p{L})(?:in|bei) (?:der |dem |den )?\p{Lu}.{0,60} (?:erschienen|veröffentlicht)(?!\p{L})/u;
/** A date or an hour. */
const STAMP =
  /\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d{2}|\p{L}{3,9}\.? \d{1,2}(?:\p{L}{2})?,? (?:19|20)\d{2}/u;

/**
 * Does the line speak of the medium only? Beside words about the world, a name is a part of what they tell; alone, it is
 * somebody's credit.
 * @param line a paragraph, or a line of one
 */
export function isAside(line: string): boolean {
  if (line.length > LONGEST || /^[•◦]/.test(line)) return false;
  if ([QUOTED, ABOUT_ANOTHER, CREDITS_ANOTHER].some((shape) => shape.test(line))) return false;
  const bare = line.replaceAll('’', "'").replace(ADDRESSES, ' ');
  const address = bare.length < line.length ? 1 : 0;
  const { medium, names, world, isSpeaking } = weightsOf(bare);
  const stamp = world === 0 && medium > 0 && STAMP.test(bare) ? 1 : 0;
  const call = isSpeaking && medium > 0 ? 1 : 0;
  return medium + stamp + call >= LIGHTEST && medium + call + address >= (world === 0 ? 0 : world + names) * AGAINST;
}

/** What the words of a line weigh: those about the medium, names, and those about the world. */
function weightsOf(bare: string): {
  readonly medium: number;
  readonly names: number;
  readonly world: number;
  readonly isSpeaking: boolean;
} {
  let [medium, names, world] = [bare.includes('©') ? 2 : 0, 0, 0];
  let isSpeaking = false;
  for (const { 0: word } of bare.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'-]*/gu)) {
    const lower = word.toLowerCase();
    const weight = weightOf(lower);
    isSpeaking ||= SPEAKING.has(lower);
    if (weight > 0) medium += weight;
    else if (COMMON.has(lower) || SPEAKING.has(lower) || lower.length === 1) continue;
    else if (word !== lower) names++;
    else world++;
  }
  return { medium, names, world, isSpeaking };
}

const weightOf = (word: string): number =>
  MEDIUM.words.get(word) ?? MEDIUM.beginnings.find(([beginning]) => word.startsWith(beginning))?.[1] ?? 0;
