/** Headlines of round-ups of many events: *Business in brief*, *Monday's top stories*. */

import { COMMON_KEYS } from '../../text/words/common.ts';
import { allFamilies, words } from '../../text/words.ts';
import { DATE_KEYS } from './generic-words.ts';

const ROUND_UP =
  /(?<!\p{L})(?:round-?ups?|highlights|briefs?|in brief|briefing|digest|headlines|newsletter|news wrap|wrap-?up|top (?:\p{L}+ )?(?:stories|news)|news (?:in|of) (?:pictures|photos|the day)|in pictures|in photos|(?:week|day|month|year) in (?:review|pictures|photos)|(?:pictures|photos) of the (?:day|week)|front pages|most read|things to know(?: today)?|what to know today|kurznachrichten|nachrichtenüberblick|en bref|à la une|en breve|las noticias del día)(?!\p{L})/giu;

/** Other words in a round-up's headline: the desk, the time of day, a number. */
const DESKS = `
  news stories story pictures photos business sport sports entertainment world national local regional international foreign politics political
  finance financial market markets economy tech technology science health education culture arts lifestyle weather travel celebrity crime court city
  politique économie monde culture société politik wirtschaft welt kultur política economía mundo cultura deportes
  morning midday noon afternoon evening night early late daily weekly weekend today week month year top five ten three seven
`;
const DESK_KEYS: ReadonlySet<string> = new Set(
  words(DESKS).flatMap(({ start, end }) => allFamilies(DESKS.slice(start, end))),
);

/** Is this the headline of a round-up that mentions no event? `Storm round-up: ferry sinks` is not. */
export function isRoundUp(title: string): boolean {
  const rest = title.replace(ROUND_UP, ' ');
  return rest !== title && words(rest).every(({ key }) => saysNothing(key));
}

const saysNothing = (key: string): boolean =>
  /^\p{N}/u.test(key) || DESK_KEYS.has(key) || DATE_KEYS.has(key) || COMMON_KEYS.has(key);
