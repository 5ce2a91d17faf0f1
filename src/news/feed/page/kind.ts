/** Decides what a page really is: an article, or one of the many other things that servers send with status 200. */
import { COMMON_IN_SENTENCES } from '../../text/words/common.ts';
import { languageOf } from '../../text/words/languages.ts';
import { words } from '../../text/words.ts';
import type { Language } from '../../types.ts';
import type { PageMetadata } from './metadata.ts';

/** The features of a page. */
export interface PageLook {
  /** The article's headline in its feed. */
  readonly headline: string;
  /** `<title>`, and the first `<h1>`. */
  readonly title: string;
  readonly heading: string;
  /** The beginning and the end of the visible text. */
  readonly all: string;
  /** The article's text if any was found, cleaned, in paragraphs. */
  readonly text: string;
  /** How links to other articles and paragraphs of prose alternate in it. */
  readonly order: Order;
  /** Counts in the whole page: password fields; pictures with or without a caption. */
  readonly passwords: number;
  readonly pictures: number;
  readonly metadata: PageMetadata;
}

export interface Order {
  /** Headings, list items and lines that are links to something else. */
  readonly links: number;
  /** The most paragraphs of prose in a row. */
  readonly row: number;
  /** A link comes before the first paragraph. */
  readonly opensWithLink: boolean;
}

export type PageVerdict =
  | { readonly kind: 'article'; readonly text: string; readonly whole: boolean }
  | { readonly kind: 'no article'; readonly reason: string };

/** Letters, as `weightOf` counts them, of the shortest paragraph of prose. */
const PARAGRAPH = 60;
/** With this much prose a page is an article, whatever else is on it. */
const PLENTY = 1_200;
/** The least useful amount; the least without the headline's words. */
const LEAST = { about: PARAGRAPH, other: 2 * PARAGRAPH };
/** This share of the headline's words must be on the page somewhere. */
const ABOUT = 0.34;

/** Counts letters; a letter of a script with very short words counts as three. */
export const weightOf = (text: string): number => text.length + 2 * (text.match(DENSE)?.length ?? 0);

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * In this order: an obvious list or gallery is none; a text with the headline's words is the article; anything else is judged
 * by its title, its heading and its whole text.
 */
export function judgePage(look: PageLook): PageVerdict {
  const text = beforeWall(look.text);
  const prose = proseOf(text);
  const isAbout = tellsOf(look.headline, text.slice(0, READ));
  const least = isAbout ? LEAST.about : LEAST.other;
  const other =
    listed(look, prose) ??
    (isAbout && weightOf(prose) >= least ? null : inItsPlace(look)) ??
    gallery(look, prose) ??
    (weightOf(prose) < least ? 'it contains no article text' : null) ??
    (isAbout || isNamedSo(look) ? null : 'it is about something else');
  if (other !== null) return { kind: 'no article', reason: other };
  return { kind: 'article', text, whole: isWhole(look, text, prose) };
}

const READ = 6_000;

const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => weightOf(line) >= PARAGRAPH);

const proseOf = (text: string): string => paragraphsOf(text).join('\n');

/** A front page, section or search page: linked headlines, each with a line at most. In an article, prose continues. */
function listed({ order: { links, row, opensWithLink }, metadata, text }: PageLook, prose: string): string | null {
  const list = 'it is a list of links';
  if (metadata.types.includes('LiveBlogPosting')) return null;
  const paragraphs = paragraphsOf(text).length;
  if (row < 3 && opensWithLink && links >= 4 && links * 2 >= paragraphs) return list;
  if (row < 3 && links >= 6 && links >= paragraphs * 3) return list;
  return metadata.types.some((type) => LIST_TYPES.has(type)) && weightOf(prose) < PLENTY ? list : null;
}

const LIST_TYPES: ReadonlySet<string> = new Set(['CollectionPage', 'ItemList', 'SearchResultsPage']);

/** Judges by title, heading and the beginning of the visible text. */
function inItsPlace({ title, heading, all, passwords, metadata }: PageLook): string | null {
  const named = `${title}\n${heading}`;
  const isStated = metadata.types.length > 0;
  if (CHALLENGE.test(named) || (!isStated && CHALLENGE.test(all))) return 'it is a bot check (CAPTCHA)';
  if (ERROR.test(named)) return 'it is an error page';
  if (LOGIN.test(named) || (passwords > 0 && !isStated && SIGN_IN.test(all))) return 'it is a login page';
  const cookies = all.match(/\bcookies?\b/gi)?.length ?? 0;
  if (!isStated && (cookies >= 3 || (CONSENT.test(all) && COOKIES.test(all)))) return 'it is a cookie wall';
  return !isStated && ERROR.test(all.slice(0, 200)) ? 'it is an error page' : null;
}

const CHALLENGE =
  /\b(?:just a moment|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|unusual traffic|attention required|pardon our interruption|access to this page has been denied|please enable (?:javascript|js)\b|enable javascript and cookies|captcha)\b/i;
const ERROR =
  /(?:^|\n|\s[-–|·]\s?)(?:error\s)?(?:40\d|410|451|5\d\d)(?=$|\n|\s*[-–|:·!]|\s(?:error|not|forbidden|unauthorized|access|gone|bad|internal|service|gateway|page)\b)|\b(?:page|article|story|content|site|server|file) (?:was |could |can |is |has )?(?:not (?:be )?found|not available|unavailable|no longer (?:available|exists)|does ?n[o’']t exist|(?:been )?removed|moved or deleted)\b|^(?:oops\b.{0,40}|something went wrong.{0,40}|we(?:['’]ll| will) be (?:right )?back.{0,40})$|^(?:not found|access denied|forbidden|error|gone|(?:service |temporarily )?unavailable|bad gateway|(?:down for|under) maintenance|(?:not |un)available in your (?:region|country)|seite nicht gefunden|page introuvable|página no encontrada|страница не найдена)(?=$|\n|\s*[.!|:–-])/imu;
const LOGIN =
  /(?:^|\n)(?:please )?(?:log|sign)[- ]?(?:in|on)\b.{0,60}(?:$|\n)|\b(?:account|member|subscriber) (?:login|log in|sign in)\b|(?:^|\n)(?:anmelden|anmeldung|einloggen|connexion|se connecter|iniciar sesión|accedi|войти|вход|oturum aç|giriş yap)(?:$|[\s|–-])/imu;
const SIGN_IN =
  /\b(?:log|sign)[- ]?(?:in|on|up)\b|\b(?:password|register|create (?:an )?account|passwort|mot de passe|contraseña|senha|şifre)\b|парол/iu;
const CONSENT =
  /\b(?:accept|agree|allow|consent|reject|manage (?:my |your )?(?:choices|preferences|options|cookies)|akzeptieren|zustimmen|ablehnen|accepter|refuser|aceptar|rechazar|aceitar|accetta|rifiuta|kabul)\b|принять|согла[сш]|موافق|قبول/iu;
const COOKIES =
  /\bcookies?\b|\b(?:your privacy|personal data|our partners|gdpr|legitimate interest|datenschutz|vie privée|privacidad|gizlilik)\b|персональн|конфиденциальн|الخصوصية/iu;

/** Pictures one after another, and little beside their captions. */
function gallery({ pictures, metadata }: PageLook, prose: string): string | null {
  const isNamed = metadata.types.some((type) => /Gallery$/.test(type));
  const told = weightOf(prose);
  return (isNamed && told < PLENTY) || (pictures >= 5 && told < pictures * PARAGRAPH) ? 'it is a gallery' : null;
}

/** Its title or heading has the words of the feed's headline. */
const isNamedSo = ({ headline, title, heading, metadata }: PageLook): boolean =>
  tellsOf(headline, `${title}\n${heading}\n${metadata.headline ?? ''}`);

/** The text has some of the headline's words. */
function tellsOf(headline: string, text: string): boolean {
  const language = languageOf(text, 'en');
  const wanted = keysOf(headline, language);
  const said = keysOf(text, language);
  const shared = [...wanted].filter((key) => said.has(key)).length;
  return wanted.size === 0 || shared >= wanted.size * ABOUT;
}

const keysOf = (text: string, language: Language | null): ReadonlySet<string> =>
  new Set(words(text, language).flatMap(({ key }) => (COMMON_IN_SENTENCES.has(key) ? [] : key)));

/** Phrases that say that the rest must be paid for, if the page's metadata does not. */
const WALL =
  /\b(?:subscribe|sign up|register|log in|sign in|create (?:a |an )?(?:free )?account)\b.{0,40}\b(?:to (?:continue|keep|finish|read)|for (?:full|unlimited) access)\b|\b(?:this|the (?:rest|full)) (?:article|story|content)\b.{0,30}\b(?:subscribers?|members)\b|\balready a (?:subscriber|member)\b|\bto (?:continue|keep) reading\b|\b(?:jetzt abonnieren|weiterlesen mit|nur für abonnenten|réservé aux abonnés|abonnez-vous|(?:exclusivo|solo) para suscriptores|suscríbete|exclusivo para assinantes|assine|riservato agli abbonati|abbonati)\b|только (?:для подписчиков|по подписке)|للمشتركين فقط/iu;
const LONGEST_SIGN = 160;

/** The text up to where it asks for money, if that is near its end: what follows is the offer. */
function beforeWall(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.length <= LONGEST_SIGN && WALL.test(line));
  const kept = lines.slice(0, Math.max(0, at)).join('\n').trimEnd();
  return at > 0 && kept.length > text.length / 2 ? kept : text;
}

/** Whether the text is whole: as the metadata says, else unless a short text ends with an offer of a subscription. */
function isWhole({ metadata, all, text }: PageLook, told: string, prose: string): boolean {
  if (metadata.free !== null) return metadata.free;
  return told.length === text.length && (weightOf(prose) >= PLENTY || !WALL.test(all));
}
