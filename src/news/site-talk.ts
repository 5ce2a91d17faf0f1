/**
 * An outlet that speaks to its reader about itself: "Your subscription makes our journalism possible." No table can hold
 * all the words for it, so it is known by three signs in one short paragraph: someone is addressed, or bidden to do something;
 * the thing is one that only outlets have (a newsletter, an app, an inbox); and nobody is quoted or said to have said it.
 */
const anyOf = (words: string): string => `(?:${words.replaceAll(' · ', '|')})`;
const asWords = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, 'iu');

/** Longer paragraphs tell something. */
const LONGEST = 240;

/** Somebody speaks, or is said to have spoken. */
const TOLD =
  /["“”„«»]|(?<!\p{L})(?:said|says|told|tells|according|announced|reported|reports|warned|wrote|claimed|court|police|dijo|afirmó|señaló|informó|según|déclaré|annoncé|indiqué|selon|sagte|teilte|erklärte|laut|zufolge|disse|afirmou|informou|segundo|detto|secondo|сообщи\p{L}{1,4}|заяви\p{L}{1,4}|сказа\p{L}{1,4}|словам|повідоми\p{L}{1,4}|заяви\p{L}{1,4}|açıkla\p{L}{1,4}|dedi)(?!\p{L})/iu;

/** The outlet itself, and the reader. */
const OURS = asWords(
  "our · us · we · we’re · we’ve · we're · we've · nuestr[oa]s? · nos · notre · unser\\p{L}{0,2} · uns · wir · noss[oa]s? · nostr[oaie] · noi · onze · ons · наш\\p{L}{0,3} · нас · нам · мы · ми · nasz\\p{L}{0,3} · nas · bizi · bizim · قناتنا · موقعنا · تطبيقنا · نشرتنا",
);
const YOURS = asWords(
  "you · your · you’re · you're · you’ve · you've · readers? · tu · tus · te · su · usted · ti · vous · votre · vos · sie · ihr\\p{L}{0,2} · dein\\p{L}{0,2} · você · seu · sua · lei · tuo · tua · vi · je · jouw · uw · вы · вас · вам · ваш\\p{L}{0,3} · ви · twój · twoj\\p{L} · siz\\p{L}{0,4} · sizin",
);
/** Verbs with which outlets bid their readers do something; what may be a noun needs its object behind it. */
const BIDDEN = new RegExp(
  `^[^\\p{L}]{0,4}(?:please |click to |tap to )?(?:${anyOf(
    'subscribe · sign up · register · log in · install · join · receive · stay · become · consider · upgrade · donate · enter · scan · discover · browse · enjoy · unlock · never miss · keep up · catch up',
  )}(?!\\p{L})|${anyOf(
    'get · follow · download · watch · listen · read · see · find · visit · check out · view · email · e-mail · share · support · contact · send · add · try · help · learn · explore · catch · click · tap · report · like · hear · search · access',
  )} (?:us|our|your|the|this|these|all|an?|more|live|free|here|on|up|in|to|for (?:our|the latest|more|free)|out|every|daily|exclusive)(?!\\p{L}))`,
  'iu',
);

/** What outlets have, and hardly anybody else. */
const OUTLETS = asWords(
  'newsletters? · subscribers · news alerts · email alerts · breaking news · latest (?:news|updates|headlines|stories) · top stories · biggest stories · live (?:updates|coverage|news) · news updates · our journalism · quality journalism · independent journalism · journalism (?:possible|you) · newsroom · ad-free · free articles? · print edition · e-?paper · our (?:app|site|website|channel|coverage|community|reporting|stories|readers|page|weekly|daily|newsletter|youtube|telegram|whatsapp|facebook) · telegram channel · whatsapp (?:channel|group) · youtube channel · facebook page · third[- ]party content · social[- ]post content · extra content · privacy choices · ad choices · daily briefing · weekly round-?up · press releases · member of our · comments section',
);
const OUTLETS_ELSEWHERE = asWords(
  'newsletter · boletín · boletines · canal de (?:whatsapp|telegram) · suscriptores · nuestra (?:web|app|página) · alertas (?:en|de noticias|informativas) · infolettre · alertes(?: infos?)? · notre (?:site|application|chaîne|newsletter) · abonnés · rundbrief · push-\\p{L}{2,20} · unser(?:e|en|em|er)? (?:app|kanal|newsletter|podcast|website|webseite) · whatsapp-kanal · nosso (?:canal|site|app|aplicativo) · assinantes · nostr[oa] (?:canale|sito|app|newsletter) · nieuwsbrief · telegram-канал\\p{L}{0,3} · рассылк\\p{L}{1,3} · розсилк\\p{L}{1,3} · bülten\\p{L}{0,4}',
);
/** What others have, too: an article about a program speaks to its reader of these. */
const ANYBODYS = asWords(
  'inbox · subscription · notifications · podcast · website · app · cookies · browser · javascript · consent · device · account · headlines · journalism · qr code',
);

/** One of these stands in each of the words above: looked for first, since it costs little. */
const STEMS =
  'news · alert · stories · updates · live · journalis · our · free art · edition · paper · channel · group · facebook · content · choices · briefing · round · releases · member · comments · subscri · inbox · notif · podcast · website · app · cookie · browser · javascript · consent · device · account · headline · qr · bolet · canal · suscri · nuestra · infolettre · notre · abonn · rundbrief · push · unser · nosso · assinant · nostr · nieuws · канал · рассыл · розсил · bülten'.split(
    ' · ',
  );

/** Does the outlet speak of itself to its reader? @param line a paragraph */
export function isSiteTalk(line: string): boolean {
  if (line.length > LONGEST || /^[•◦]/.test(line)) return false;
  const lower = line.toLowerCase();
  if (!STEMS.some((stem) => lower.includes(stem)) || TOLD.test(line)) return false;
  if (OUTLETS.test(line)) return BIDDEN.test(line) || YOURS.test(line);
  if (OUTLETS_ELSEWHERE.test(line)) return YOURS.test(line) || OURS.test(line);
  return ANYBODYS.test(line) && OURS.test(line) && YOURS.test(line);
}
