/** Feed documents of a made-up press: as many, as large and as alike as real ones, and the same in every run. */
import { openRandom } from '../torture/news.ts';

export interface PressFeed {
  readonly name: string;
  /** Number of the host that it is on. */
  readonly host: number;
  /** `/feed-12.xml` */
  readonly path: string;
  /** The document after so many more items have come: one a round. The oldest leave as new ones come. */
  document(round: number): string;
}

export interface PressOptions {
  readonly feeds: number;
  readonly hosts: number;
  /** When the newest item of round 0 was published, ms since the epoch. */
  readonly now: number;
  /** Items of a document. */
  readonly items?: number;
}

/** The measured shape of 1,000 feeds: 66 MB with 33,000 items, of which two in five state their whole text. */
const ITEMS = 33;
const WHOLE_TEXT = 0.4;
const HOUR = 3_600_000;

const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s sh sl st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', 'n', 'r', 'l', 'st', 'nd', 'm', 't', 'ck', 'ng'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ment', 'al'];
const LITTLE =
  'the of to and a in that is for on with as at by from was were has have had it its he she they his her their not but or will would after before more than about into over when who which said says'.split(
    ' ',
  );
const VOCABULARY = 9_000;

type Random = () => number;

const oneOf = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function syllables(random: Random): string {
  const count = 1 + Math.floor(random() * 1.7);
  return Array.from({ length: count }, () => oneOf(ONSETS, random) + oneOf(VOWELS, random) + oneOf(CODAS, random)).join(
    '',
  );
}

const WORDS: readonly string[] = (() => {
  const random = openRandom(11);
  return Array.from({ length: VOCABULARY }, () => syllables(random) + oneOf(ENDINGS, random));
})();

/** Two in five words are little ones; the others come as often as in a language (Zipf). */
const word = (random: Random): string =>
  random() < 0.42 ? oneOf(LITTLE, random) : WORDS[Math.floor(VOCABULARY ** random()) - 1]!;
const name = (random: Random): string => capital(WORDS[Math.floor(random() * VOCABULARY)]!);

function sentence(random: Random): string {
  const length = 9 + Math.floor(random() * 20);
  const words = Array.from({ length }, (_, at) => {
    const one = random() < 0.09 ? name(random) : word(random);
    return at > 2 && at < length - 2 && random() < 0.07 ? `${one},` : one;
  });
  const said = capital(words.join(' '));
  const shape = random();
  if (shape < 0.12) return `“${said},” ${name(random)} ${name(random)} said.`;
  if (shape < 0.18)
    return `${said} on ${1 + Math.floor(random() * 28)} March, up ${(random() * 9).toFixed(1)} percent.`;
  return `${said}.`;
}

const sentences = (count: number, random: Random): string =>
  Array.from({ length: count }, () => sentence(random)).join(' ');

function paragraph(random: Random): string {
  const text = sentences(1 + Math.floor(random() * 3), random);
  if (random() > 0.15) return `<p>${text}</p>`;
  return `<p><a href="/topics/${oneOf(WORDS, random)}">${name(random)}</a> ${text} <strong>${name(random)}</strong>.</p>`;
}

const cdata = (html: string): string => `<![CDATA[${html}]]>`;

/** One item of a feed; the same number is the same item in every document. */
function item(feed: number, number: number, at: number): string {
  const random = openRandom(feed * 100_003 + number);
  const site = `https://outlet-${feed}.example`;
  const slug = Array.from({ length: 6 }, () => oneOf(WORDS, random)).join('-');
  const title = capital([name(random), ...Array.from({ length: 8 }, () => word(random)), name(random)].join(' '));
  const teaser = sentences(1 + Math.floor(random() * 2), random);
  const isWhole = feed % 10 < WHOLE_TEXT * 10;
  const text = isWhole
    ? `<content:encoded>${cdata(
        `<figure><img src="${site}/i/${slug}.jpg" alt=""><figcaption>${name(random)}</figcaption></figure>${Array.from({ length: 7 }, () => paragraph(random)).join('\n')}<p>Read more: <a href="${site}/more">${name(random)}</a></p><p>This article first appeared on <a href="${site}">Outlet ${feed}</a>.</p>`,
      )}</content:encoded>`
    : `<media:content url="${site}/i/${slug}.jpg" medium="image" width="1024"><media:description>${sentence(random)}</media:description></media:content>`;
  return [
    `<item><title>${cdata(title)}</title><link>${site}/news/${slug}-${number}?utm_source=rss</link>`,
    `<guid isPermaLink="false">${site}/?p=${number}</guid><pubDate>${new Date(at).toUTCString()}</pubDate>`,
    `<dc:creator>${cdata(`${name(random)} ${name(random)}`)}</dc:creator>`,
    ...Array.from({ length: 3 }, () => `<category>${cdata(name(random))}</category>`),
    `<description>${cdata(isWhole ? `<p>${teaser}</p>` : `<p>${teaser} ${sentences(3, random)}</p><a href="${site}/news/${slug}-${number}">Continue reading</a>`)}</description>`,
    `${text}</item>`,
  ].join('\n');
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">';

/** The feeds of the press; each document is made when it is asked for. */
export function pressFeeds({ feeds, hosts, now, items = ITEMS }: PressOptions): PressFeed[] {
  return Array.from({ length: feeds }, (_, feed) => ({
    name: `Outlet ${feed}`,
    host: feed % hosts,
    path: `/feed-${feed}.xml`,
    document: (round: number) => {
      const listed = Array.from({ length: items }, (_, at) =>
        item(feed, items + round - at, now + (round - at) * HOUR - feed * 1_000),
      );
      return `${HEAD}<channel><title>Outlet ${feed}</title><link>https://outlet-${feed}.example/</link><language>en</language><lastBuildDate>${new Date(now + round * HOUR).toUTCString()}</lastBuildDate>${listed.join('\n')}</channel></rss>`;
    },
  }));
}
/** A report of a story as an outlet tells it; the same for the same numbers. Reports of one story share their names and words. */
export function pressReport(story: number, report: number): { title: string; teaser: string; text: string } {
  const event = openRandom(story * 7_919 + 1);
  const names = Array.from({ length: 3 }, () => name(event));
  const subject = Array.from({ length: 5 }, () => oneOf(WORDS, event));
  const random = openRandom(report * 104_729 + 3);
  const title = capital([names[0], ...subject.slice(0, 4), word(random), 'in', names[1]].join(' '));
  const teaser = `${names[0]} ${subject.join(' ')} in ${names[1]}, ${names[2]} ${name(random)} said. ${sentences(2, random)}`;
  return { title, teaser, text: `${teaser}\n\n${sentences(18, random)}` };
}
