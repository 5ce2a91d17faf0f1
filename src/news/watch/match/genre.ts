/** Is a report one of sport or of the arts? There *coup*, *siege*, *earthquake* and *truce* are figures of speech, names and plots. */

import type { Atom } from './plan.ts';
import type { Passage } from './veto.ts';

/** Words that hardly stand in another kind of report, by form. */
const OF_ARTS = `
album albums band singer singers songwriter rapper rappers song songs guitarist drummer orchestra concert gig setlist novel novels novelist
film films filmmaker movie movies actor actors actress sequel prequel remake premiere premieres screenplay box-office exhibition gallery
festival theatre theater musical opera ballet sitcom episode episodes showrunner documentary memoir thriller saga playwright poet poetry critic
critics review soundtrack painter painting paintings sculptor sculpture debut hollywood broadway netflix streaming celebrity celebrities
fashion catwalk comic comics videogame gamers puppet puppets comedian comedy cabaret biopic trilogy paperback author bestseller studio diss tracks soap stage
`;
const OF_SPORT = `
striker strikers midfielder midfielders defender goalkeeper winger forward playmaker coach coaches dressing club clubs league cup match matches
goal goals season champion champions championship championships tournament playoff playoffs quarterback pitcher batsman batsmen batter bowler bowled
wicket wickets innings umpire umpires referee referees penalty hat-trick fixture fixtures derby medal medals sprinter marathon doping skater
skaters kick-off kickoff squad podium scored scorer semi-final semifinal quarterfinal final halftime half-time points standings qualifier
stadium rugby cricket tennis football basketball baseball hockey golf golfer boxer boxing athlete athletes olympic wimbledon touchdown
inning innings homer nba nfl nhl mlb fifa uefa captain grand slam racing jockey cyclist peloton sailing regatta
`;
/** What such reports seldom say; with one of these a film festival may well be shelled. */
const GRAVE = `
dead deadly death deaths killed kills kill died dies injured wounded missing bomb bombs bombed bombing blast explosion shelling shelled airstrike
airstrikes gunfire gunmen shot troops soldiers army military police government minister president parliament rebels militants insurgents refugees
magnitude quake tremor rubble toll rescuers jail jailed prison court hostages kidnapped war ceasefire invasion sanctions border borders kremlin
evacuated evacuation emergency protest protesters
`;

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const [ARTS, SPORT, GRAVEST] = [setOf(OF_ARTS), setOf(OF_SPORT), setOf(GRAVE)];
/** So many different words of one kind. */
const ENOUGH = 2;

/** Trades to whose watches a report of sport or the arts says nothing. */
const GRAVE_FIELDS: ReadonlySet<string> = new Set(
  'diplomacy travel crime politics conflict security disasters nuclear sanctions cyber press humanitarian places'.split(
    ' ',
  ),
);

/** Does the thesaurus count a watch to such trades, and to no other? Names and words that it does not know say nothing of it. */
export function isGrave(atoms: readonly Atom[]): boolean {
  const fields = atoms.flatMap(({ group }) => group?.field ?? []);
  return fields.some((field) => field !== 'places') && fields.every((field) => GRAVE_FIELDS.has(field));
}

/** So many words are looked at: a headline and a teaser. */
const ASKED = 80;

/** `sport` or `the arts`, where headline and teaser tell that and nothing grave beside the words of the watch; else null. */
export function genreOf(parts: readonly Passage[]): 'sport' | 'the arts' | null {
  const sport = new Set<string>();
  const arts = new Set<string>();
  for (const { text } of parts) {
    for (let at = 0; at < text.words.length && at < ASKED; at++) {
      const { form } = text.words[at]!;
      if (SPORT.has(form)) sport.add(form);
      if (ARTS.has(form)) arts.add(form);
    }
  }
  if (sport.size < ENOUGH && arts.size < ENOUGH) return null;
  const { asked } = parts[0]!;
  if (!asked.isDisjointFrom(SPORT) || !asked.isDisjointFrom(ARTS) || parts.some(isGraver)) return null;
  return sport.size >= ENOUGH ? 'sport' : 'the arts';
}

/** Does it tell of something grave, beside the words of the watch? */
function isGraver({ text, isCovered }: Passage): boolean {
  return text.words.slice(0, ASKED).some(({ form }, at) => GRAVEST.has(form) && !isCovered(at));
}
