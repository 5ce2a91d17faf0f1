/** The preview of what a watch would have matched. */
import type { APIEmbed } from 'discord-api-types/v10';
import { TOO_MANY_A_DAY, type Trial } from '../../desk/watches/trial.ts';
import { type AlertLevel, LEVELS, tellReasons } from '../../news/alert/level.ts';
import { plural } from '../../news/text/plural.ts';
import type { Report } from '../../news/types.ts';
import { MATCH_MODES } from '../../news/watch/types.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, inlineCode, link, timestamp, webUrl } from '../format/markdown.ts';
import { LEVEL_WORDS } from '../target/render-level.ts';
import { vetoInWords } from './veto.ts';

const COLOUR = 0x5865f2;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a watch would have matched. */
export function renderTrial(trial: Trial): APIEmbed {
  const { stories, newest, aDay } = trial;
  const count = stories === 0 ? 'nothing' : plural(stories, 'story', 'stories');
  const lines = [
    inlineCode(trial.terms, 500),
    `In the last ${span(trial.span)} (${plural(trial.articles, 'article')}), it would have matched **${count}**${stories > 0 ? `: ${perDay(aDay)}` : ''}.`,
    ...capitalLine(trial),
    ...modeLine(trial),
    ...levelsLine(trial),
    ...newest.map((one) => headline(one, one.level)),
    ...vetoLines(trial),
    ...adviceLines(trial),
  ];
  return {
    color: aDay > TOO_MANY_A_DAY ? 0xd7263d : COLOUR,
    description: joinWithin(lines, LIMITS.embedDescription, '\n'),
  };
}

/** How many stories of each level it would have found; nothing where the watch uses none. */
function levelsLine({ levels }: Trial): string[] {
  if (!levels) return [];
  const counts = LEVELS.toReversed().map((level) => `${level} ${levels[level]}`);
  return [`By level: ${counts.join(' · ')}`];
}

function capitalLine({ capitals }: Trial): string[] {
  if (capitals.length === 0) return [];
  const named = capitals.map((word) => inlineCode(word, 40)).join(', ');
  return [
    `${named} ${capitals.length === 1 ? 'matches' : 'match'} only in capitals, because of the common ${capitals.length === 1 ? 'word' : 'words'} spelt the same.`,
  ];
}

/** Stories whose words did not count, each with what excluded them. */
function vetoLines({ vetoed }: Trial): string[] {
  if (vetoed.length === 0) return [];
  const lines = vetoed.flatMap(({ report, by }) => [headline(report), ...by.map((one) => `  - ${vetoInWords(one)}`)]);
  return ['', 'Left out:', ...lines];
}

/** What each mode would have matched, where they differ. */
function modeLine({ modes, mode }: Trial): string[] {
  if (new Set(Object.values(modes)).size === 1) return [];
  const counts = MATCH_MODES.map((one) => (one === mode ? `**${one} ${modes[one]}**` : `${one} ${modes[one]}`));
  return [`By mode: ${counts.join(' · ')}`];
}

function span(ms: number): string {
  if (ms < 2 * DAY) return `${Math.max(1, Math.round(ms / HOUR))} h`;
  return `${Math.round(ms / DAY)} days`;
}

function perDay(aDay: number): string {
  if (aDay > TOO_MANY_A_DAY) return `${Math.round(aDay)} alerts a day`;
  if (aDay >= 1.5) return `about ${Math.round(aDay)} alerts a day`;
  return aDay >= 0.75 ? 'about one alert a day' : 'less than one alert a day';
}

function headline(report: Report, level: AlertLevel | null = null): string {
  const url = webUrl(report.link, LIMITS.url);
  const title = shorten(escapeMarkdown(report.title), 200);
  const by = escapeMarkdown(shorten(report.publisher, 60));
  const word = level && level.level !== 'info' ? `**${LEVEL_WORDS[level.level]}**${reasonOf(level)} · ` : '';
  return `- ${word}${title} (${url ? link(by.replace(/[[\]]/g, ''), url) : by}) ${timestamp(report.at)}`;
}

function reasonOf({ because }: AlertLevel): string {
  return because.length > 0 ? ` (${escapeMarkdown(shorten(tellReasons(because), 100))})` : '';
}

const HOW = {
  spelling: 'With corrected spelling',
  words: 'Without the quotation marks',
  wider: 'With a broader word',
  fewer: 'With one word removed',
} as const;

function adviceLines({ advice, stories }: Trial): string[] {
  switch (advice?.kind) {
    case undefined:
      return [];
    case 'too broad': {
      const lost = advice.lost.slice(0, 3).map((report) => headline(report));
      const also =
        lost.length > 0
          ? `It would also have removed ${plural(advice.lost.length, 'story', 'stories')} that several publishers reported:`
          : 'It would not have removed any story that several publishers reported.';
      return [
        '',
        `**Too broad.** Try ${inlineCode(advice.terms, 500)}: excluding “${escapeMarkdown(advice.word)}” removes ${advice.removed} of ${plural(stories, 'story', 'stories')} and leaves ${perDay(advice.aDay)}. ${also}`,
        ...lost,
      ];
    }
    case 'only broad':
      return [
        '',
        '**Too broad**, and excluding a single word would not help. Add a word, or search headlines only with `title:( )`.',
      ];
    case 'never':
      return [
        '',
        `${HOW[advice.how]}, ${inlineCode(advice.terms, 500)} would have matched ${plural(advice.stories, 'story', 'stories')}.`,
      ];
    case 'nothing like it':
      return [
        '',
        'Similar terms would have matched nothing either. The watch may still be right if such news is rare.',
      ];
  }
}
