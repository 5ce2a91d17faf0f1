/**
 * Words that end in a full stop without ending the sentence, for `sentences.ts`: as they are written, since people
 * fall *ill.* and live in *Ill.*, and without the last stop. English first; of other languages the titles, units and
 * references that news uses daily.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A name or a thing always follows these: `Gen. Smith`, `e.g. Paris`. */
export const TITLES = set(`
  Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Gov Govs Lt Sen Sens Rep Reps Pres Amb Atty Supt Insp Det Dist Msgr Messrs
  Gen Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Pfc Spc Adm Brig Vadm Radm Cmsgt Ssgt Ens Cpt Wg Asst Assoc Mt Ft vs v cf
  e.g i.e eg ie viz approx ca esp incl
  Hr Frl Dipl Ing med jur phil rer nat Skt av apr z z.B d.h u.a bzw bspw vgl sog ggf evtl inkl bzgl
  M MM Mme Mmes Mlle Mlles Mgr Pr Gén
  Sra Srta Sras Sres Dra Dña Lic Arq Ud Uds Gral Cnel Tte Gob Pdte ej
  Exmo Exma Srs Profa Eng Cel gen gral cel Pe
  Doç Sn Org Korg Tümg Tuğg Alb Yrd Öğr Uzm Op Hz bkz T.C
  проф Проф акад Акад ген Ген полк доц ул Ул пр просп пл пер им Им г-н г-жа т.н т.е см См пос обл тов Св св стр гл
  вул Вул ім Ім просп пл обл див`);

/** These may end a sentence too: it goes on unless a usual first word follows. */
export const MAY_END = set(`
  Inc Corp Co Cos Ltd Llc LLC plc PLC Bros Jr Sr Esq etc al Ave Av Blvd Rd Hwy St Ste Dept Assn Univ Intl Natl Bldg
  Ph.D M.D D.D.S B.A M.A R.N S.A S.p.A A.G GmbH N.V B.V
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask
  EE.UU EE UU Cía Hnos Avda Mio Mrd Tsd usw Str vb yy Şti A.Ş
  млн млрд тыс гг тис`);

/** These go on before a number only: `Jan. 3`, `No. 5`, `Art. 7`. */
export const BEFORE_NUMBER = set(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No no Nos nos Nr Art art Arts Sec sec Fig fig Vol vol Ch ch
  P p pp par para ver Ver num Num núm Núm núms pág págs Abs Bd Kap chap Chap réf tel Tel
  Mär Okt Dez janv févr juil sept oct nov déc ene abr dic ст п рис кв стор Cat
  янв февр апр июн июл авг сент окт нояб дек`);

/** After these words, `no.` is an answer and not a number: `He said no. 300 left.` */
export const ANSWERS = /(?:^|\s)(?:said|says|say|answer(?:ed|s|ing)?|vot(?:ed?|es|ing)|was|is|were|a|flat|firm) $/u;

/** A single letter behind these is no initial: `hepatitis B. Doctors …`. */
export const LETTERED =
  /(?:^|\s)(?:hepatitis|vitamins?|type|plan|option|class|grade|group|category|section|part|chapter|appendix|exhibit|schedule|terminal|gate|block|wing|tier|series?|influenza|war|act|title|phase|company|league|division) $/iu;

/** A sentence begins with one of these, a name does not. */
export const FIRST_WORDS = set(`
  the a an it its he she they we you i his her their our my this that these those there here
  in on at by for from with without of to as after before during since while when where if although though because despite until about
  amid against between beyond through throughout within across along behind near outside inside unlike following according citing given
  and but or so yet nor however meanwhile also still then now earlier later today yesterday instead nearly almost around last next
  one two three four five six seven eight nine ten several many most some all both each every few more no not none nobody nothing neither
  only even such other others another dozens hundreds thousands millions
  officials police authorities witnesses experts critics residents investigators prosecutors researchers analysts lawmakers
  doctors rescuers firefighters soldiers troops protesters people relatives
  among what who why how which whether once asked
  er sie es wir der die das ein eine im am il elle ils elles le la les un une ce cette ces el los las ella ellos ele ela eles os as
  он она они это эта этот как но и а по на об при для він вона вони це цей як але та й у в`);

/** Names that carry their own mark: `E! Online`, `Yahoo! News`. */
export const MARKED_NAMES = set('E Yahoo Jeopardy Wham Hello OK Yum Joomla');

/** What follows `5 p.m.` without beginning a sentence. */
export const AFTER_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain|Greenwich|(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|I[SD]T|[HJKT][KSR]T|AE[SD]T|NZT|[AEWC]AT|SAST|PKT|SGT|WIB)\b|\p{Lu}\p{L}+ [Tt]ime\b|\d)/u;

/** `"Why?" Ms. Roe asked`: the sentence goes on behind the quotation. */
export const SPEAKER_FOLLOWS =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}(?:said|says|asked|asks|told|wrote|writes|added|shouted|replied|tweeted|recalled|responded|quipped|joked|wondered|exclaimed|yelled|screamed|cried|demanded)\b/u;

/** `“谁？”他问。`: the same in Chinese, behind any stop. */
export const CHINESE_SPEAKER = /^\p{Script=Han}{1,8}?(?<!知)(?:说|說|问|問|称|稱|表示|道|喊|回答|指出|写道)/u;

/** Before an ordinal, German: `die 3. Niederlage`. `I am 12.` is a sentence. */
export const GERMAN_ARTICLE =
  /(?:^|[\s(„"])(?:[Dd](?:er|ie|as|en|em|es)|(?<!I )[Aa]m|[IiVv][mo]m?|[Zz]u[mr]|[Bb]eim|[Ee]ine?[mnrs]?|[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?|[Jj]ede[mnrs]?|[Ss]eit|[Bb]is|[Vv]om) $/u;

/** What follows an ordinal: German days and centuries (`3. Oktober`), and Turkish offices and units. */
export const AFTER_ORDINAL =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Liga|Bundesliga|FC|Cumhurbaşkanı|Ordu|Kolordu|Tugay|Dünya|Sulh|Asliye|Ağır)\b/u;
