/**
 * The words beside an outlet's name that say a text relays its reporting. Tables for `mentions.ts` and `attribute.ts`.
 *
 * The forms, most frequent first in 408 signals of published articles: "told X"; "X reported", "X said"; an interview
 * with X; "said on X"; a dateline or a name in brackets; a report or article in or by X; "according to X". The rows
 * that exclude cover names that are no outlet there ("Capitol Hill") and outlets that are not the origin ("a former
 * Newsweek writer", "sued the Times", photo credits).
 *
 * A pattern sees at most `SIGHT` characters of the same sentence. There, other outlets are replaced by `◊` and quoted
 * words by `_`.
 */

export const SIGHT = 160;

export interface Cue {
  readonly pattern: RegExp;
  /** A clear sign of relayed reporting: it also counts beside names that are common words. */
  readonly firm: boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*\|\s*/));

/** What may stand between a cue and the name: "told *the Israeli newspaper* X". */
const OUTLET_KIND =
  'newspaper|daily|magazine|weekly|tabloid|paper|agency|broadcaster|network|website|news site|site|outlet|station|channel|wire|television|TV|radio|publication|portal|blog|program(?:me)?|podcast|show';
const ADJECTIVE =
  '(?:state|news|official|local|public|national|leading|daily|semi-official|private|opposition|independent)';
const LINK = `(?:(?:the |The |an? |his |her |its )?(?:\\p{Lu}[\\p{L}-]{1,20} |[a-z]{2,12}-(?:based|run|owned|language|backed) |${ADJECTIVE} ){0,4}(?:${OUTLET_KIND}|host|anchor|correspondent|reporter)s? )?(?:(?:the |The |an? |both )?(?:${ADJECTIVE} ){0,2}|(?:\\p{Lu}\\p{L}{1,14}|yesterday|today|this (?:morning|week|month)|last (?:night|week|month))[’']s )(?:[“"]?◊[”"]?(?:’s|'s)?(?:,? and|,? or| on|\\/)? ?(?:the )?){0,6}[“"]?\\u2060?$`;
/** A few words without punctuation between them. */
const few = (most: number): string => `(?: [\\p{L}\\d’'&$%-]{1,24}){0,${most}}?`;

const before = (start: string, firm: boolean): Cue => ({
  pattern: new RegExp(`(?:^|[^\\p{L}])(?:${start}) ${LINK}`, 'u'),
  firm,
});
const after = (rest: string, firm: boolean): Cue => ({ pattern: new RegExp(`^(?:${rest})(?![\\p{L}])`, 'u'), firm });

const TELL = 'told|tell|tells|telling';
const SAY_TO =
  'said|says|spoke|speaks|[Ss]peaking|speak|talked|[Tt]alking|confirmed|acknowledged|admitted|explained|disclosed|complained|insisted|emailed|recounted|gave|given|provided|repeated|responded|denied|revealed|described|commented|conceded|granted|leaked|supplied|sent|issued|shared|sat down|[Ss]itting down';
const SAY_ON =
  'said|says|saying|told|asked|announced|argued|added|speaking|spoke|speaks|appeared|appearing|appears|appearances?|claimed|insisted|declared|admitted|defended|discussed|discussing|interviews?|interviewed|explained|revealed|suggested|called|acknowledged|warned|predicted|responded|went|dismissed|stated|noted|described|joked|recounted|apologi[sz]ed|confirmed|vowed|refused|criticized|attacked|blasted|ripped|slammed|hinted|conceded|maintained|repeated|tells|offered|mused|replied|complained|questioned|pressed|stated';
const DONE_BY =
  'reported|made public|brought to light|exposed|published|obtained|seen|reviewed|viewed|documented|revealed|introduced|broken|uncovered|disclosed|noted|cited|quoted|detailed|confirmed|leaked|unearthed|compiled|interviewed|questioned|pressed|asked|quizzed|challenged|grilled|printed|carried|recorded|examined|analyzed|identified|surfaced|first aired|aired|verified|described|contacted|reached|mentioned|released|captured|investigated';
const PIECE =
  'interviews?|conversation|sit-?down|editorial|statements?|e-?mails?|op-eds?|columns?|essays?|articles?|stories|story|reports?|reporting|piece|investigation|analysis|account|profile|scoop|exposé|expose|appearances?|podcast|transcript|tally|count|column|commentary|dispatch|bombshell|footage|video|documents?|review';
const MODIFIER =
  '(?: (?:on|late|early|last) \\p{Lu}\\p{L}{2,8}| \\p{Lu}\\p{L}{2,5}day| (?:first|also|recently|later|previously|earlier|has|had|have|is|was|exclusively|subsequently|initially|itself|then|since|separately|newspaper|newspapers|magazine|network|radio|agency|website|reporters?|journalists?|news agency)){0,3}';
const REPORTED =
  'reported|reports|report|reporting|claims|understands|noted|notes|wrote|writes|revealed|reveals|quoted|quotes|cited|cites|citing|broke|obtained|learned|detailed|documented|disclosed|uncovered|characterized|characterised|pointed out|points out|published|estimates|estimated|observed|described|unearthed|put it|calculated|tallied|tabulated|identified|interviewed|confirmed|relayed|recounted|(?:has|have|had) seen|ran (?:an?|the) \\p{L}+|(?:the )?first to (?:report|reveal|publish|disclose|break)';
const PERSON = "(?:\\p{Lu}[\\p{L}.’'-]{0,20} ){1,3}";

/** Matched at the end of the text before the name. */
export const BEFORE: readonly Cue[] = [
  before('[Aa]ccording to', true),
  before(`[Aa]ccording to${few(5)} (?:by|in|from|on|of|with|for|obtained by)`, true),
  {
    pattern: new RegExp(
      `(?<!\\p{L})to (?:the|an?) (?:\\p{Lu}[\\p{L}-]{1,20} |${ADJECTIVE} ){0,3}(?:${OUTLET_KIND}) $`,
      'u',
    ),
    firm: true,
  },
  before(`(?:${TELL})`, true),
  before(`(?:${TELL}) ${PERSON}(?:of|from|at|on|with)`, true),
  before(`(?:${DONE_BY})${few(3)} (?:by|in|to|with|for)`, true),
  before(
    '(?:citing|cites|cited|quoting|quotes|crediting|credits|referencing|per|Per|via|Via|h\\/t|H\\/T|[Hh]at tip:?)(?: to)?',
    true,
  ),
  before(`(?:interviews?|statements?|remarks|comments)${few(3)} (?:with|to)`, true),
  before(`(?:reported|reports?|wrote|writes|noted)`, true),
  before('(?:reports?|articles?|investigation|story) (?:in|by)', true),
  before(`(?:${PIECE})${few(6)} (?:by|in|from|on|for|to|with|of)`, false),
  before(`(?:${SAY_TO})${few(4)} (?:to|with)`, false),
  before(`(?:${SAY_ON}|remarks|comments|footage|speech|address)${few(8)} (?:on|during)`, false),
  before(`(?:went|goes|going) on`, false),
  before(`(?:wrote|writes|[Ww]riting|written|argued)${few(5)} (?:in|for)`, false),
];

/** Matched at the beginning of the text after the name. */
export const AFTER: readonly Cue[] = [
  after(`${MODIFIER} (?:${REPORTED})`, true),
  after(
    `${MODIFIER} (?:found|finds|calls|called|added|adds|(?:said|says)(?! (?:it|its|that it|they|in a statement)(?!\\p{L})))`,
    false,
  ),
  after(
    `, (?:(?:the|an?|which|citing|quoting) [^,]{3,80}|for one|too|meanwhile|in turn),${MODIFIER} (?:${REPORTED}|said|says)`,
    true,
  ),
  after(
    `(?:’s|'s|’|')?${few(3)} (?:interview|report|article|story|investigation|inquiry|documentary|study|exposé|op-ed|reporting|scoop|tally|count|analysis|fact[- ]check(?:er)?)`,
    false,
  ),
  after(
    `(?:’s|'s|’|')? (?:(?:reporter|correspondent|columnist|contributor|editor|journalist|writer|anchor|host|commentator)s? )?${PERSON}(?:also |first |recently |has |later )?(?:${REPORTED}|tweeted|asked|pressed)`,
    false,
  ),
];

/** `On CNN, Roe said …`: the sentence begins with it, and someone speaks in the rest. */
export const OPENING = new RegExp(
  `^(?:(?:\\p{Lu}\\p{L}{2,9}|Earlier|Later|Also)(?: (?:morning|night|evening|afternoon|day|on \\p{Lu}\\p{L}{2,9}))?,? )?(?:[Oo]n|[Dd]uring|[Aa]ppearing(?: \\p{Lu}\\p{L}{2,9})? on|[Ss]peaking(?: \\p{Lu}\\p{L}{2,9})? (?:on|to|with)) ${LINK}`,
  'u',
);
export const SPEAKS =
  /(?<!\p{L})(?:said|says|told|asked|argued|added|claimed|insisted|declared|called|warned|noted|defended|suggested|explained|acknowledged|accused|discussed|stated|spoke|admitted|denied|discussing|predicted)(?!\p{L})/u;

/** Before the name, these say that the outlet is an employer, an opponent, a host, an advertiser or a channel to watch. */
export const NEVER_BEFORE =
  /(?<!\p{L})(?:(?:[Oo]ur|[Mm]y)(?: [\p{L}\d,-]+){0,5}|former|ex-|sued|suing|sues|endorsed(?: \p{L}+)? by|hosted by|moderated by|sponsored by|owned by|founder of|president of|owner of|head of|moderator|subscribe\p{L}* to|work(?:ed|s|ing)? (?:for|at)|ads?(?: \p{L}+){0,4} on|commercials?(?: \p{L}+){0,3} on|debate(?: \p{L}+){0,5} (?:on|by|with)|town hall(?: \p{L}+){0,4} (?:on|by|with)|(?:shared|retweeted|tweeted|linked to|posted) (?:an?|the)|(?:be|was|were|is|are) (?:aired|broadcast|carried|televised|shown|hosted)(?: \p{L}+){0,3} (?:on|by)|will (?:be |also |then |now )?(?:participate|sit down|appear|give|speak|hold|do)\p{L}*(?: \p{L}+){0,4} (?:with|on|to)|(?:scheduled|expected|set|due|planned) to(?: \p{L}+){1,6} (?:with|on|to)|Photo by|photo(?:graph)?:? [\p{L}. ]{0,30}\/ ?|(?:surveyed|polled) by|\([^()]{1,60}\/[^()]{0,60})(?: \p{L}+)? ?(?:the )?$/iu;
/** After the name, these say that it is about an event or poll of the outlet, or about its company. */
export const NEVER_AFTER =
  /^(?:’s|'s|’|')?(?: ?[/◊-] ?[\p{L} ]{0,24})?(?: [\p{L}-]+)? (?:debates?|town halls?|polls?|surveys?|polling|forum|via Getty|Photo|moderators?|affiliates?|executives?|president|chairman|chief executive|CEO|studios?|headquarters|building|Corp|Inc)(?!\p{L})|^ via Getty|^(?: (?:has|have|had|later|since|also)){0,2} (?:retracted|walked back|corrected|apologi[sz]ed|withdrew)(?!\p{L})/iu;

/** Before an outlet to which somebody speaks. */
export const TOLD_TO =
  /(?<!\p{L})(?:(?:told|tells?|telling)|(?:said|says|speaking|spoke|confirmed|interview|statement|e-?mail)(?: [\p{L}-]+){0,3} (?:to|with)) (?:the |The )?(?:[\p{L}-]+ (?:newspaper|broadcaster|agency|network|daily) )?$/u;

/** "told the network": the outlet named last. */
export const SAID_TO_IT =
  /(?<!\p{L})(?:told|telling|tells|said to|says to|interview with|statement to|(?:reported|obtained|reviewed|seen) by) the (?:newspaper|network|paper|magazine|(?:news |wire )?agency|outlet|broadcaster|(?:radio |TV |television )?station|news ?site|channel|publication)(?!\p{L})/u;

/** `WASHINGTON (AP) —`, `PARIS, Aug 31 (Reuters) -`, `Jan. 5 (UPI) —`: what stands before the bracket. */
export const DATELINE_PLACE =
  /^\($|^(?:(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\p{L}{0,6}\.? \d{1,2} |\p{Lu}[\p{L}.’' /]{1,40}(?:, ?[\p{L}.’'/ ]{2,24}){0,3}(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2})?,? ?)\($/u;
export const DATELINE_END = /^(?:\/[\p{L} ]{2,20})?\)\s*(?:[-–—:]|\.? ?[-–—])/u;
/** `[CNN]`, `(h/t The Hill.)`, `(via Reuters)`, `(AP)` */
export const CREDIT_OPENS = /\[(?:via |from |source: )?(?:the )?$|\((?:h\/t:? |via |hat tip:? |source: )(?:the )?$/iu;
export const CREDIT_CLOSES = /^[^\p{L}\p{N}]{0,2}[\])]/u;

/**
 * Names that are also words, places or surnames: "to the Hill", "across the Atlantic". They need a firm cue.
 * Keys as `nameKey` makes them.
 */
export const WORDLIKE = list(
  'hill | spectator | times | post | journal | guardian | independent | atlantic | slate | time | people | nation | national | standard | star | sun | mail | mirror | express | record | reporter | insider | observer | telegraph | economist | diplomat | intercept | beta | trend | kan | mada | punch | vanguard | newsroom | reforma | bild | wired | fortune | variety | fusion | quartz | fox | today | express | herald | tribune | globe | el pais | sabah | sputnik | zeit | welt | spiegel | figaro | monde | republic | verge | week | wire | print | citizen | monitor | chronicle | gazette | register | examiner | stripes | mail online | ap | aa | pa | cp | tt | dn | hs | st | ft | fp | ht | up | sz | ja | map | tap | ena | aim | sta | mia | uni | abi | anp | ana | apa | aps | kna | mna | acn | ats | ina | nna | pna | aip | lat | mee | cdt',
);

/** The last word of many names: "the Times" is the last full name that ends so, or the publisher itself. */
export const SHORT_FORM = list(
  'times | post | journal | herald | tribune | globe | star | sun | mail | standard | news | press | gazette | register | chronicle | examiner | observer | telegraph | courant | bee | inquirer | dispatch | monitor | review | record | mirror | express',
);

/** Capitalised words that may stand before a name of one word without being part of it. */
export const PREVIOUS_WORD =
  /^(?:The|An?|In|On|As|At|By|To|For|From|And|But|When|While|After|Before|According|Per|Via|Since|Yet|Even|That|Both|With|Also|Then|Last|This|\p{L}+day|Jan\.?|Feb\.?|March|April|May|June|July|Aug\.?|Sept\.?|Oct\.?|Nov\.?|Dec\.?|\p{L}+ber|\p{L}+uary|August|Via|Told|\p{L}+[’']s|\p{L}+s[’']|A\p{L}*(?:rican|lian|nian|rian|sian|golan|ghan)|British|Israeli|German|French|Chinese|Swiss|Spanish|Turkish|Swedish|Dutch|Polish|Danish|Lebanese|Iraqi|Saudi|Qatari|Emirati|Japanese|Kurdish)$/u;
/** Capitalised words that may follow a name of one word without being part of it. */
export const NEXT_WORD =
  /^(?:\p{L}+day|News|Magazine|Radio|TV|Television|Online|International|Business|Politics|Newspaper|Agency|Newswires?|Network|English|Arabic|World|Weekly|Sunday|January|February|March|April|May|June|July|August|\p{L}+ber|Chief|White|Washington|Editor|Senior)$/u;

/** A word of an outlet's name. Days, months and titles are excluded. */
const OUTLET_NAME =
  "(?!(?:\\p{L}+day|January|February|March|April|May|June|July|August|\\p{L}+ember|October|The|In|On|As|At|A|An|But|And|He|She|It|They|We|Mr|Ms|Mrs|Dr|Editor|Chief|Director|Reporter|Host|Anchor|President|Minister|Police|Officials)(?!\\p{L}))(?:\\p{Lu}[\\p{L}\\d’'&-]{0,19}|[2-8][A-Z]{2})(?<![’']s?)";
export const FOREIGN_NOUNS =
  '(?:Denník|Deník|Dnevnik|Dziennik|Gazeta|Gazete|Gazetesi|Gazzetta|Corriere|Giornale|Zeitung|Kurier|Kurir|Jornal|Diario|Diário|Periódico|Noticias|Notícias|Nieuws|Nieuwsblad|Nyheter|Avisen|Bladet|Posten|Tidningen|Tidende|Presse|Prensa|Vijesti|Novosti|Novine|Haber|Radio|TV|Al[- ](?:Youm|Yawm|Sharq|Watan|Rai|Jarida|Ghad|Quds|Bilad|Akhbar)|Akhbar|Shimbun|Ilbo|Ribao|Kanal|Canal|Télé|Rádio|Radyo)';

/** Names recognised by their noun: `the Springfield Herald`. They have at least two words. */
export const OUTLET_NOUN =
  /(?<![\p{L}’'.-])(?:[Tt]he )?((?:(?!(?:The|As|In|On|At|But|And|When|While|After|According|For|Both|Even|His|Her) )\p{Lu}[\p{L}.’-]{1,20}(?<![’']s?)[ -]|\p{Lu}\.){1,3}(?:(?:of|and|&) \p{Lu}\p{L}{1,20} )?(?:Times(?:-\p{Lu}\p{L}+)?|Post(?:-\p{Lu}\p{L}+)?|Herald(?: Radio)?|Tribune|Journal(?:-\p{Lu}\p{L}+)?|Gazette|Daily News|Dispatch|Sports|Inquirer|Enquirer|Telegraph|Free Press|Magazine|Radio|TV|Television|News Agency|News Service|Broadcasting Network))(?![\p{L}]|-\p{L})(?! \p{Lu}\p{Ll})/gu;
/** The same for nouns that other names have too: parties, stars, registers. */
export const DOUBTFUL_NOUN =
  /(?<![\p{L}’'.-])(?:[Tt]he )?((?:(?!(?:The|As|In|On|At|But|And|When|While|After|According|For|Both|Even|His|Her) )\p{Lu}[\p{L}.’-]{1,20}(?<![’']s?)[ -]){1,3}(?:Register|Chronicle|Globe|Examiner|Caller|Beast|Courier|Ledger|Sentinel|Weekly|Review|Observer|Leader|Republic|Sun|Star|Standard|Record|Mercury|Press|Today|Online|Mail|Monitor|Bee|News|Argus|Echo|Bugle|Packet|Advertiser|Messenger|Bulletin|Beacon|Advocate|Recorder|Mirror|Express|Citizen))(?![\p{L}]|-\p{L})(?! \p{Lu}\p{Ll})/gu;
/** `the Norvik-Telegram` */
export const HYPHENED_NAME =
  /(?<![\p{L}’'.-])(\p{Lu}\p{L}{2,14}-(?:Telegram|Democrat|Picayune|Intelligencer|Union|Leader|Times|Gazette|Herald|News|Post|Tribune|Star|Standard|Advertiser|Mail))(?![\p{L}]|-\p{L})(?! \p{Lu}\p{Ll})/gu;
/** `Alpha magazine`, `the Beta newspaper`, `newspaper Gamma`: the noun says what it is. */
export const NAMED_BY_NOUN =
  /(?<![\p{L}’'.-])((?!The |In |On |As |At |A |An |But |And |One |Some |His |Her |Its |This |That |Local |State |\p{Lu}\p{L}*(?:ian|ish|ese|eli|aqi|can|ench|utch|man) )(?:(?:El|La|Le|Al|Il|De|Der|Die|Das|Het) )?(?:[2-8][A-Z]{2}|\p{Lu}[\p{L}.’&-]{2,20})(?:(?: and)? \p{Lu}[\p{L}.’&-]{1,20}){0,2}(?<![’']s?)) (?:newspaper|magazine|radio|television|news site|news website|news agency)(?!\p{L})/gu;
/** The kind of outlet right before its name: `the broadcaster X`, `state television X`. */
export const NAME_AFTER_NOUN = new RegExp(
  `(?<!\\p{L})(?:newspaper|daily|weekly|tabloid|broadcaster|magazine|news (?:site|agency|outlet|website|portal|channel)|(?:state|public|local|private|regional) (?:television|TV|radio)|radio station|(?:TV|television) (?:channel|station|network)) [“"]?(${OUTLET_NAME}(?: ${OUTLET_NAME}){0,2})`,
  'gu',
);
/** `El Norte, a news site,`: the noun after the name. */
export const NAME_BEFORE_NOUN = new RegExp(
  `(?<![\\p{L}’'.-])(${OUTLET_NAME}(?: ${OUTLET_NAME}){0,2}), (?:an?|the|its|one of) (?:[\\p{L}-]{2,20} ){0,4}(?:newspaper|daily|weekly|tabloid|broadcaster|magazine|news (?:site|agency|outlet|website|portal|channel)|radio station|(?:TV|television) (?:channel|station|network))(?=[,.;)])`,
  'gu',
);
/** A name that ends in a number: `Kyst24`. */
export const NUMBERED_NAME = /(?<![\p{L}\d.’'@#/-])(\p{Lu}\p{L}{3,14}\d{1,2}|Channel \d{1,2})(?![\p{L}\d.-])/gu;
/** A name that is a web address: `Hirlap.hu`. */
export const SITE_NAME =
  /(?<![\p{L}\d.’'@#/-])((?:\p{Lu}|\d)[\p{L}\d-]{1,20}\.(?:com|net|org|info|news|hu|ro|pl|cz|sk|rs|ba|hr|si|bg|gr|ru|ua|tr|il|in|ng|ke|za|uk|au|nz|eu|de|at|ch|fr|it|es|pt|nl|be|se|no|dk|fi|ge|am|kz|lt|lv|ee|md|by))(?![\p{L}\d/])/gu;
/** Names with a word for newspaper or station in another language: `Denník Zora`, `Večernje Novine`. */
export const FOREIGN_NOUN = new RegExp(
  `(?<![\\p{L}’'.-])(${FOREIGN_NOUNS} ${OUTLET_NAME}(?: ${OUTLET_NAME})?|${OUTLET_NAME} (?:${FOREIGN_NOUNS}))(?![\\p{L}-])`,
  'gu',
);
/** `first reported by the Alpha Packet`, `first published on Gamma`, `the story was broken by Delta`: only outlets do that. */
export const FIRST_BY = new RegExp(
  `(?<!\\p{L})(?:(?:first|originally|exclusively) (?:reported|revealed|published|disclosed|told|appeared)|(?:story|news|scandal|affair) (?:was |were )?(?:first )?(?:broken|broke|uncovered)) (?:in \\p{Lu}\\p{L}+ by|by|on(?! \\p{Lu}\\p{L}+day)|in(?! \\p{Lu}\\p{L}+ by(?!\\p{L}))|to) (?:the (${OUTLET_NAME}(?: ${OUTLET_NAME}){0,3})|((?:(?:Il|La|Le|El|Der|Die|Das|De|Het) )?${OUTLET_NAME})(?![\\p{L}\\d’'&-]| \\p{Lu}))`,
  'gu',
);
export const REPORTS_FIRST = new RegExp(
  `(?:^|[,;—–] |[.”"] )(?:the |The )?(${OUTLET_NAME}(?: ${OUTLET_NAME}){0,2})(?= (?:(?:was|were) the first to report|(?:first|exclusively) reported))`,
  'gu',
);

/** North American stations: `WXYZ`, `KABC-TV`, `Fox 12`. */
export const CALL_SIGN =
  /(?<![\p{L}\d])([WK][A-Z]{3}(?!,? \p{Lu}{3}|,? (?:\p{Lu}\p{L}+ )?[(—–-])(?=(?:-(?:TV|AM|FM))?(?![\p{L}\d]))|(?:Fox|FOX|ABC|NBC|CBS|CW)[ -]\d{1,2}(?![\d.,%]))/gu;

export interface Nicknames {
  readonly pattern: RegExp;
  readonly of: ReadonlyMap<string, string>;
}

const nicknames = (names: Readonly<Record<string, string>>, prefix = ''): Nicknames => ({
  pattern: new RegExp(`(?<![\\p{L}’'&-])(?:${prefix})(${Object.keys(names).join('|')})(?![\\p{L}&-])`, 'gu'),
  of: new Map(
    Object.entries(names).map(([name, outlet]) => [
      name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(/^the /, '')
        .trim(),
      outlet,
    ]),
  ),
});

/** Programmes that texts name instead of their network. */
export const SHOWS = nicknames({
  'Meet the Press': 'NBC News',
  'Face the Nation': 'CBS News',
  '60 Minutes': 'CBS News',
  'Good Morning America': 'ABC News',
  Nightline: 'ABC News',
  'Morning Joe': 'MSNBC',
  'The Rachel Maddow Show': 'MSNBC',
  'Fox & Friends': 'Fox News',
  'Fox and Friends': 'Fox News',
  'Special Report with Bret Baier': 'Fox News',
  'The O’Reilly Factor': 'Fox News',
  'Squawk Box': 'CNBC',
  'Anderson Cooper 360': 'CNN',
  'Reliable Sources': 'CNN',
  'Morning Edition': 'NPR',
  'All Things Considered': 'NPR',
  NewsHour: 'PBS News',
  Newsnight: 'BBC',
  'Andrew Marr Show': 'BBC',
  'World at One': 'BBC',
  Panorama: 'BBC',
  'Radio 5 Live': 'BBC',
  'Good Morning Britain': 'ITV News',
  Hannity: 'Fox News',
  'Power Lunch': 'CNBC',
});

/** Names that are too short to be other names in publishers.yaml. */
export const SHORT = nicknames({
  'Fox Business': 'Fox News',
  FOX: 'Fox News',
  Fox: 'Fox News',
  'N\\.Y\\. Times': 'The New York Times',
  ABC: 'ABC News',
  HuffPo: 'HuffPost',
});
