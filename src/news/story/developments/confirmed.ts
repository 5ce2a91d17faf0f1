/** First told by unnamed sources, an outlet or the other side; now a named person or body with authority says so. */

import { denialsIn } from './denied.ts';
import {
  AUTHORITY,
  cuesIn,
  leadOf,
  matchesByPattern,
  NOT_THE_MONTH,
  oneOf,
  type PhraseMatch,
  phrase,
  UNNAMED_SPEAKER,
  UNNAMED_STRICT,
} from './phrases.ts';
import { type DevelopmentReading, type Line, tellingKeys } from './reading.ts';
import { toldForms } from './verb-forms.ts';

const TOLD = oneOf('reports? | rumou?rs? | story | stories | account | news | speculation');
const CONFIRMS = [
  phrase(
    `confirm(?:s|ed|ing)?(?! (?:cases?|infections?|dead|deaths?|patients?|killed|as (?:the |a )?\\p{L}+|case|victims))|confirmation`,
  ),
  phrase(`${toldForms('acknowledge | admit | concede | make it official | verify')}|is official|it's official`),
  phrase(
    `(?<=[:"'] ?)yes(?=[,:"' ])|(?:it|that|this)(?:'s| is) (?:all |quite |indeed )?(?:true|correct|right)(?! that)|${TOLD} (?:is|are|was|were) (?:indeed )?(?:true|correct|accurate|right)`,
  ),
];
const NOT_CONFIRMED =
  /\b(?:(?:not|n't|cannot|never|neither|nor|without|unable to|declin\p{L}+ to|refus\p{L}+ to|yet to|no) (?:\p{L}+ ){0,3}?confirm|unconfirmed|senate confirms?|independently confirm|sources? (?:have |has )?confirm|(?:familiar|briefed|close to)[^.;]{0,40} confirm|await\p{L}* confirm|seek\p{L}* confirm)/u;

/** Verbs of speaking on the record. */
const STATES = oneOf(
  'said | says | say | announc(?:es|ed|e) | declar(?:e|es|ed) | told | tells? | reveals? | revealed | discloses? | disclosed | wrote | informed | states? | stated',
);
/** A statement, wherever its speaker is named in the sentence. */
const ON_RECORD = [
  phrase(
    `(?:said|says|wrote) in (?:a|an) (?:brief |joint |written |short |televised )?(?:statement|letter|filing|post|speech|message|video|note|memo|notice|press release|release|broadcast|interview|blog post)|(?:in|with) an? (?:brief |joint |written |short |televised )?(?:statement|letter|filing|notice|post|memo|press release|video|message)|announc(?:es|ed|e)|(?:made|make|makes) (?:the announcement|~public)|told (?:parliament|reporters|journalists|lawmakers|staff|shareholders|investors|members|the house|senators|workers|employees|supporters|fans|a ~(?:conference|briefing|meeting))`,
  ),
];
/** `Defence Minister Ida Roe said`, `says Roe, the minister`. */
const SPEAKS = [
  phrase(
    `${AUTHORITY}(?: [\\p{L}'.-]+){0,3},? ${STATES}|${STATES} (?:[\\p{L}'.-]+ ){0,3}${AUTHORITY}(?= ?(?:[,.;]|$| (?:in|on|at|to|of) ))`,
  ),
];
const SPEAKER = new RegExp(`^["']?(?:[\\p{L}\\d'.-]+ ){0,4}?${AUTHORITY}(?: [\\p{L}'.-]+){0,3}: `, 'u');
const NAMED_BODY = [phrase(AUTHORITY)];
const NO_STATEMENT = new RegExp(
  String.raw`\b(?:declin\p{L}+|no comment|refus\p{L}+|silent|did not respond|not (?:respond|comment|answer)|condemn\p{L}*|critici\p{L}+|calls are|growing|welcom\p{L}+|urg(?:e|es|ed)|call(?:s|ed)? (?:on|for)|demand\p{L}*|warn\p{L}*|fear\p{L}*|protest\p{L}*|plead\p{L}*|vow\p{L}*|react\p{L}*|hail\p{L}*|praise\p{L}*|slam\p{L}*|regret\p{L}*|mourn\p{L}*|oppos\p{L}+|hopes?|wants?|ask(?:s|ed)?|not|no|never|nobody|n't|den(?:y|ies|ied)|reject\p{L}*|dismiss\p{L}*|invent\p{L}+|nonsense|lies?|false|fabricat\p{L}+|absurd|untrue|baseless|fiction|hoax|what|why|who is|how|could|might|${NOT_THE_MONTH}may|if)\b`,
  'u',
);

const NOT_NAMED = [UNNAMED_SPEAKER];
const NOT_NAMED_STRICT = [UNNAMED_STRICT];

export function confirmedIn(before: readonly DevelopmentReading[], now: DevelopmentReading): readonly PhraseMatch[] {
  const restsOnUnnamed =
    OUTLET_REPORTS.test(before[0]!.lines[0]!.low) ||
    before.some((reading) => cuesIn(leadOf(reading, 2), NOT_NAMED, { anyway: true }).length > 0);
  const isDisputed = before.some((reading) => denialsIn(reading).length > 0) || ACCUSES.test(before[0]!.lines[0]!.low);
  if (
    !(restsOnUnnamed || isDisputed || TOLD_BY_SIDE.test(before[0]!.lines[0]!.low)) ||
    before.some((reading) => confirmations(reading).length > 0)
  )
    return [];
  const said = confirmations(leadOf(now, 2)).filter(
    ({ line, words }) => !has(NOT_NAMED_STRICT, line) && (restsOnUnnamed || ADMITS.test(words)),
  );
  if (said.length > 0 || !(restsOnUnnamed || TOLD_BY_SIDE.test(before[0]!.lines[0]!.low))) return said;
  const isOnlyTold =
    OUTLET_REPORTS.test(before[0]!.lines[0]!.low) ||
    TOLD_BY_SIDE.test(before[0]!.lines[0]!.low) ||
    cuesIn(leadOf(before[0]!, 1), NOT_NAMED_STRICT, { anyway: true }).length > 0;
  const isStated = before.some((reading) =>
    statements(reading, before[0]!).some(({ line }) => !TOLD_BY_SIDE.test(line.low)),
  );
  return isOnlyTold && !isStated ? statements(now, before[0]!) : [];
}

/** `…, Tavia Courier reports`. */
const OUTLET_REPORTS =
  /^(?:paper|newspaper|reports?|media|magazine|radio|tv|website|tabloid|leak): |, [\p{L} .'-]{2,30} reports?$/u;

/** The other side says it: `neighbour says`, `Tavia accuses Kova`. */
const ACCUSES = /\b(?:accus(?:e|es|ed)|alleg(?:e|es|ed)|claims|blames?|blamed|suspects?|suspected|says|say)\b/u;
/** Only one side has said it: `…, party says`. */
const TOLD_BY_SIDE =
  /\b(?:party|family|lawyers?|union|rebels|opposition|activists|neighbou?r|rival|friends?|relatives|wife|husband|widow|brother|sister|son|daughter|campaigners|agent|employer|colleagues|villagers|locals|exiles|dissidents|aid group|rights group|monitors?) (?:say|says|said|claims?|reports?)\b/u;
/** The person or body accused says so. */
const ADMITS = /^(?:admit|acknowledg|conced)/u;

const confirmations = (reading: Pick<DevelopmentReading, 'lines'>): readonly PhraseMatch[] =>
  cuesIn(reading, CONFIRMS, { never: NOT_CONFIRMED });

const isUnnamed = (line: Line): boolean => has(NOT_NAMED, line);

/** Statements by an authority about what the first report told. */
function statements(reading: DevelopmentReading, first: DevelopmentReading): readonly PhraseMatch[] {
  const shared = [...reading.keys].filter((key) => first.keys.has(key)).length;
  const isOnSubject = reading.lines[0]!.words.some(({ form }) => first.headlineSubject.includes(form));
  if (shared < (isOnSubject ? 1 : 2)) return [];
  const mayStand = leadOf(reading, 1).lines.filter(
    (line) => !NO_STATEMENT.test(line.low) && !isUnnamed(line) && (SAYS_SO.test(line.low) || isAbout(line, first)),
  );
  return mayStand.flatMap((line): PhraseMatch[] => {
    const isSaid =
      has(SPEAKS, line) ||
      (has(ON_RECORD, line) &&
        (has(NAMED_BODY, line) || first.headlineSubject.some((word) => line.low.includes(word)))) ||
      subjectSays(line, first) ||
      SAYS_OF_ITSELF.test(line.low);
    return SPEAKER.test(line.low) || isSaid ? [{ line, at: 0, words: line.low }] : [];
  });
}

/** It says something of what the first report told, not only that `the minister is hopeful`. */
const isAbout = (line: Line, { keys }: DevelopmentReading): boolean => !tellingKeys(line).isDisjointFrom(keys);
const SAYS_SO = /\b(?:said|says|announced|told [^.;]{1,40}) (?:so|as much|it|that)\b/u;

/** `Kova says it is leaving the pact`. */
const SAYS_OF_ITSELF = new RegExp(
  `${STATES} (?:that )?(?:it|they|he|she|we)(?:'s|'d|'ll|'re|'ve| is| are| has| have| had| will| would|'m) `,
  'u',
);

const has = (patterns: readonly RegExp[], line: Line): boolean =>
  matchesByPattern(line, patterns).some(({ length }) => length > 0);

/** The subject of the first headline says so. */
const subjectSays = ({ low }: Line, { headlineSubject }: DevelopmentReading): boolean =>
  headlineSubject.some((word) => new RegExp(`(?<![\\p{L}])${word} ${STATES}(?!\\p{L})`, 'u').test(low));
