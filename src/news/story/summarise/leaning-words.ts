/**
 * Words by which a sentence depends on the one before it, for `leaning.ts`. The patterns read one sentence of at most 700
 * characters, with its quotations replaced by `_`. English, and the beginnings of sentences in other languages.
 */

/** Alternatives of a pattern, as a readable list. */
const oneOf = (words: string): string => `(?:${words.trim().replace(/\s*\|\s*/g, '|')})`;

/** "this week" means now, nothing told before. */
const PERIOD = oneOf(
  'week | weekend | month | year | morning | afternoon | evening | summer | winter | spring | autumn | fall | time | season | century | decade | quarter | term | country',
);
const PREPOSITION = oneOf(
  'in | at | on | after | before | during | since | for | from | by | with | about | under | over | until | despite | following | of | inside | within | into | through | against | behind',
);
/** "it is unclear whether …" refers to nothing told before. */
const IT = `it(?! (?:is|was|remains|remained) ${oneOf(
  'unclear | unknown | possible | unlikely | likely | too (?:early|soon) | not (?:immediately |yet )?(?:clear|known) | the \\p{L}+ time',
)}\\b)`;
const PRONOUN = oneOf(`he | she | they | ${IT} | his | her | their | its | him | them`);
const CONNECTIVE = oneOf(`
  but | and | yet | so | or | nor | because | which | who | plus | still | instead | however | also | then | nevertheless | nonetheless
  | moreover | furthermore | indeed | in fact | in addition | additionally | besides | again | conversely | consequently | accordingly
  | therefore | thus | hence | otherwise | likewise | similarly | rather | together | elsewhere | after all | of course | either way | even so
  | that said | as for | like | as a result | at the same time | at the bottom | on top of | here | apart from (?:that|this) | for (?:that|this)
  | for (?:example|instance|one|now|his part|her part|its part) | in (?:response|turn|return|other words|contrast|all|particular)
  | on the (?:other hand|contrary) | by (?:contrast|comparison) | to be (?:sure|clear|fair) | not (?:so|that|only|everyone|all)
  | specifically | namely | notably | ironically | importantly | interestingly | (?:un)?surprisingly | predictably
  | (?:first|second|third)ly | (?:now|first|second|third|finally|lastly|next|ultimately|eventually|outside|inside)(?=,)
  | (?:contrast|compare|add|put) (?:that|this|it)`);
/** "Three hours later, …", "Two floors above, …" */
const FROM_THERE = oneOf(`
  now that | later that | earlier that | afterwards? | shortly after(?:ward)?s?(?=,) | (?:earlier|later) in the (?:day|week|month|year)
  | (?:[\\p{L}\\d]+ ){1,3}(?:later|earlier|before)(?=,) | nearby | next door | \\p{L}+ floors? (?:below|above)
  | (?:a|just|only)(?: \\p{L}+){1,3} away | across the (?:street|room|hall|aisle|road|river)`);
const OF_SEVERAL = oneOf(`
  another | others? | (?:both|neither|either)(?! .{0,40} (?:and|n?or) ) | each | such | these | those | among (?:them|those)
  | (?:most|some|all|one|none) of (?:them|those|this)
  | the (?:former|latter|other|others|same|two|three|four|pair|duo|trio|couple|idea|point|question|problem|result|answer|reason|difference)`);
const SUBORDINATE = oneOf(
  "meanwhile | later | earlier | while | although | though | when | as | if | since | after | before | asked(?: [\\p{L}’']+){0,8} | according to",
);

/** "He said …", "But it …", "This means …": the sentence before says who or what. */
export const LEANS_BACK = new RegExp(
  `^["“‘'(]*(?:(?:${CONNECTIVE}|${FROM_THERE}|${OF_SEVERAL})\\b|(?:${SUBORDINATE},? )?(?:${PRONOUN}|this(?! ${PERIOD}\\b)|that(?! (?:the|a|an)\\b))\\b)`,
  'iu',
);

/** The same in other languages. */
export const LEANS_BACK_ABROAD = new RegExp(
  `^["“„«‘'(¿¡—\\s]*(?:${oneOf(`
  er | sie | es | dies(?:e[rs]?)? | aber | doch | dennoch | außerdem | jedoch | zudem
  | il | elle | ils | elles | cela | ceci | mais | toutefois | cependant
  | él | ella | ellos | ellas | esto | pero | sin embargo | además
  | ele | ela | eles | elas | isso | mas | porém | contudo | ancak | ama | fakat | bu | onlar
  | он | она | они | оно | это | его | её | но | однако | кроме того | він | вона | вони | це | його | але
  | هو | هي | وهو | وهي | لكن | ولكن | او | وی | اما | آنها`)}(?![\\p{L}\\p{M}])|${oneOf('他 | 她 | 它 | 这 | 這 | 但 | 不过 | 不過 | 然而 | 此外')})`,
  'iu',
);

/** Further on: `Roe, however, …`, `…, and so did Poe`, `the paper had put it at 60`. */
export const LINKS_BACK =
  /(?<!\p{L})(?:put|puts|placed|estimated|valued|rated) (?:it|them) at(?!\p{L})|, (?:however|meanwhile|though|too|for (?:example|instance)|in (?:turn|contrast)|by contrast|instead|likewise|as well|therefore|nonetheless|nevertheless)[,.:;]|(?<!\p{L})so (?:did|does|do|has|have|is|was|were|will) (?:the |an? |his |her |\p{Lu})/u;

/** "In Paris, he …", "Years ago, it …": begins with a place or a day, but does not name the person. */
export const FRONTED_PRONOUN =
  /^\p{L}[^,\p{Lu}_]{0,60}, (?:he|she|they|it)\b|^(?:In|On|At|During|By|From|Since|Under|Earlier|Later|Last|Speaking|Also|Until|For)\b[^,]{0,80}, (?:he|she|they|it)\b/u;

/** "that" before these is no conjunction. */
const THAT = oneOf(
  'one | same | kind | sort | day | night | time | year | week | month | morning | evening | point | goals? | number | figure | idea | policy | question | case | discussion | meeting | decision | move | approach | view | claim | statement | total | effort | interview | process | position | deal | bill | amount | possibility | sentiment | message | strategy | plan | trend | role | power | group | state | debate | race | contest | trip | speech | report | agreement | election | attack',
);
/** "those killed", "those who …" explain themselves. */
const WHOM = oneOf(
  'who | in | of | with | from | on | at | that | under | over | for | against | to | whose | \\p{Ll}+ed | \\p{Ll}+ing',
);

/** "in that meeting", "these demands", "such deals": told in another sentence. */
export const POINTS_BACK = new RegExp(
  `(?<!\\p{L})(?:${oneOf(`
  (?:this|these)(?! (?:${PERIOD}|is|was|are|were)s?(?!\\p{L})) \\p{Ll}+
  | those(?! ${WHOM}(?!\\p{L})) \\p{Ll}+
  | such (?!as(?!\\p{L}))\\p{Ll}+
  | that ${THAT} | ${PREPOSITION} that \\p{Ll}{3,} | (?:just|exactly) that
  | (?:${PREPOSITION}|to|like|than) (?:that|this)(?=[,.;])`)}(?!\\p{L})|th(?:is|ese) ["“])`,
  'u',
);

/** `the two leaders`, if the sentence has not named two before. */
export const PAIR =
  /^(?:(?! and (?:the )?\p{Lu}).){0,300}?(?<!\p{L})[Tt]he (?:two|three|four|five) (?!of(?!\p{L}))\p{Ll}+/u;

/** "As he had hoped, Minister Roe …": the sentence itself names the person. */
export const RESOLVES_ITSELF =
  /^(?:As|While|When|After|Before|If|Since|Although|Though|(?:In|With|Despite) (?:his|her|their|its)) [^,]{0,100}, (?:(?:the|a|an) )?\p{Lu}\p{L}+ (?!he\b|she\b)/u;

const SAYS =
  'said|says|added|adds|told|wrote|writes|continued|tweeted|noted|explained|went on|replied|asked|warned|concluded|insisted|argued|recalled';

/** `…,” he said`, `…, they said`: the speaker is named in another sentence, unless this one has named somebody. */
export const NAMELESS_SPEAKER = new RegExp(
  `_["”'’]*,? (?:he|she|they) \\p{Ll}|,["”'’]* (?:he|she|they|it) (?:has |had |also |then |later )?(?:${SAYS})(?!\\p{L})|["”'’,] (?:${SAYS}) (?:he|she|they)(?!\\p{L})`,
  'u',
);

const SELF_EVIDENT = oneOf('police | military | army | navy | government | authorities | court | president | prime');

/** `…, the group says`, `…, said the group`; a country's police and army need no introduction. */
export const SPEAKER_MEANT = new RegExp(
  `[,_]["”'’]* (?:(?:the|another) (?!${SELF_EVIDENT})(?=\\p{Ll}+ (?:has |had |also |then |later )?(?:${SAYS})(?!\\p{L}))|(?:said|says) (?:the|another) (?!${SELF_EVIDENT}))(\\p{Ll}+)(?!\\p{L})(?! (?:of|for|from|at|in)(?!\\p{L}))`,
  'gu',
);

/** `“We shall see.”`: said by whoever spoke last. */
export const BARE_QUOTATION = /^["“«„]_+["”»“]\.?$/u;

/** `“Not at all,” Roe said`: so short that it must be an answer. */
export const ANSWER = /^["“«„']{1,2}_{1,25}["”»“']{1,2}/u;

/** `Roe’s point was that …`: the sentence before says about what. */
export const POINT_MADE =
  /^\p{Lu}[\p{L}. ]{1,40}[’']s? (?:point|answer|response|reply|argument|comments?|remarks?|claim|idea|reasoning|hope|goal|fear|announcement|decision|move|statement|tweet) (?:was|is|were|are|came|comes?|follow(?:s|ed)?|marks|marked)(?!\p{L})/u;

/** `The police let them go`: nobody has been named whom this could mean. */
export const THEM = /^(?:(?!\p{Ll}s(?!\p{L})|people|(?<!\p{L})and(?!\p{L})).){0,200}(?<!\p{L})them(?!\p{L})/u;

/** The end of a quotation in the sentence before: `Roe asked.`, `Poe agreed.` */
export const TAIL =
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,5}(?:(?:asked|said|added|says|replied)[,.]|(?:(?:dis)?agreed|replied|responded|answered|nodded|concurred)\.$)/u;

/** Things that news calls "the …" once it has told of them. */
const EVENT = oneOf(`
  move | decision | announcement | incident | attack | blast | explosion | strike | raid | shooting | crash | push | efforts? | measures?
  | proposal | plans? | order | letter | vote | deal | agreement | bill | legislation | ruling | verdict | law | study | survey | poll
  | video | footage | documents? | memo | statement | comments? | remarks? | report | request | offer | meeting | discussions? | visit | trip
  | speech | interview | tweet | message | results | figures? | numbers | changes? | policy | program | programme | initiative | project | ban
  | pact | operation | mission | protests? | rally | event | hearing | investigation | probe | inquiry | review | audit | case | lawsuit | suit
  | charges | allegations | accusations | claims? | dispute | scandal | controversy | warning | criticism | failure | delay | developments?
  | scene`);
/** "the plan to …": what follows says which one. */
const SAYS_WHICH = oneOf(
  'of | to | that | by | in | for | from | on | at | against | with | between | over | where | which | who | whose | when | about | into | called | known | named | entitled | titled | after | before | involving | during | came | comes',
);
export const THING_MEANT = new RegExp(
  `(?<!\\p{L}|, )[Tt]he (?:\\p{Ll}{3,12} )?(${EVENT})(?!\\p{L})(?!(?: (?:last|this|earlier) \\p{Ll}{2,9})? ${SAYS_WHICH}(?!\\p{L}))`,
  'gu',
);

const SOMEONE = oneOf(`
  senator | congressman | congresswoman | governor | mayor | lawmaker | minister | actor | actress | singer | billionaire | businessman
  | candidate | nominee | officer | teenager`);
const HOUSE = oneOf('group | agency | company | firm | network | newspaper | paper | outlet');
const SAYS_WHO =
  '(?! (?:of|to|that|in|for|from|on|at|who|whose|which|where|named|called|known|charged|accused|suspected)(?!\\p{L}))';

/** Persons, organisations and places. If the sentence has named one before, that one is meant. */
export const WHO_IS_MEANT = new RegExp(
  `(?<!\\p{L}|, )[Tt]he (?:\\d{1,3}-\\p{L}{1,8}-|\\p{Ll}{3,12} )?(${SOMEONE}|${HOUSE}|${oneOf(`
  man | woman | boy | girl | teen | old | suspect | victims? | officials? | sources? | spokes(?:man|woman|person) | author | judge | officers
  | driver | gunman | pilot | team | unit | panel | committee | commission | organi[sz]ation | bank | airline | school | hospital | hotel
  | building | ship | vessel | boat | plane | aircraft | helicopter | train | region | province | city | town | village | island | couple
  | store | site | book | film | drug | storm | quake | earthquake | fire`)})(?!\\p{L})${SAYS_WHO}`,
  'gu',
);

/** `The Norvik businessman …`, at the beginning. */
export const WHOSE_DESCRIPTION = new RegExp(
  `^["“]?The (?:[\\p{L}.’'-]{2,14} ){1,4}?(${SOMEONE}|${HOUSE}|${oneOf(
    'mogul | magnate | tycoon | front-?runner | leader | diplomat | general | native | veteran | drama | film | series',
  )})(?!\\p{L})${SAYS_WHO}`,
  'gu',
);

/** A subject with "the", up to the verb. It depends on an earlier sentence unless it is told, well known, or explained after it. */
export const DEFINITE =
  /^(?:["“]?The|[^,"“]{3,60}, the) ((?:(?!\p{Ll}+ed |(?:is|was|were|are|has|have|had|will|would|could|can|may|might|must|did|does|do|said|says|came|comes|took|takes|also|later|then|now) )[\p{Ll}-]+ ){1,4})/u;
export const SAYS_ITSELF = new RegExp(
  `(?<!\\p{L})${oneOf(`
  of | to | that | who | whose | which | where | for | from | between | in | on | at | by | with
  | most | least | first | last | latest | best | worst | biggest | largest | highest | lowest | only | new | current | former | two | three | four
  | nation | country | world | public | national | global | international | federal | governments? | president | prime | police | military | army
  | economy | economic | inflation | unemployment | market | stock | dollar | number | majority | vast | overwhelming | pandemic | coronavirus
  | war`)}(?!\\p{L})`,
  'u',
);

/** The first of these in a sentence needs a person named before it. */
export const PERSONAL = /(?<!\p{L})(?:he|she|him|his|her|hers)(?!\p{L})/iu;
/** `an officer`, `the Florida senator`, recognised by the endings of words for persons: somebody without a name. */
export const SOMEBODY = new RegExp(
  `(?<!\\p{L})(?:(?:an?|the|one|another|every|any|each|who|former) (?:[\\p{L}-]+ ){0,3}?\\p{L}*${oneOf(`
  er | or | ist | ant | ent | ian | ive | man | woman | boy | girl | person | chief | head | judge | pilot | candidate | nominee | official
  | suspect | victim | teen | wife | husband | son | king | queen | pope | prince | captain | coach | actress | hero | billionaire | tycoon
  | star | one`)}s?|someone|anyone|everyone|nobody|somebody|whoever)(?!\\p{L})`,
  'iu',
);
