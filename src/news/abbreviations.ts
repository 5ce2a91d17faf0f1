/**
 * Words that end in a full stop without ending the sentence, for `sentences.ts`. Lower case, without the last stop.
 * English first; of other languages the titles and units that news uses daily.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A name or a thing always follows these: `Gen. Smith`, `e.g. Paris`. */
export const TITLES = set(`
  mr mrs ms dr prof rev fr hon gov govs lt sen sens rep reps pres amb atty supt insp det dist msgr messrs mme mlle mt ft st ste vs v cf
  gen col maj capt cmdr cdr sgt cpl pvt pfc spc adm brig vadm radm cmsgt ssgt lance ens cpt wg
  e.g i.e eg ie viz approx ca esp incl
  sra srta dña ud uds hno
  hr fr. frl dipl ing z.b d.h u.a bzw bspw st. nr mag
  проф акад ул им г-н г-жа т.н т.е пос обл тов`);

/** These may end a sentence too: it goes on unless a usual first word follows. */
export const MAY_END = set(`
  inc corp co cos ltd llc plc bros jr sr esq etc al ave blvd rd hwy dept assn univ intl natl bldg
  ph.d m.d d.d.s b.a m.a r.n s.a s.p.a a.g gmbh n.v b.v
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  ont que alta sask
  ee.uu ee aa rr
  mio mrd usw
  млн млрд тыс руб т.д т.п др`);

/** These go on before a number only: `Jan. 3`, `No. 5`, `Art. 7`. */
export const BEFORE_NUMBER = set(`
  jan feb mar apr jun jul aug sep sept oct nov dec no nos nr art arts sec fig vol ch p pp par para ver num núm núms ст п`);

/** A sentence begins with one of these, a name does not. */
export const FIRST_WORDS = set(`
  the a an it its he she they we you i his her their our my this that these those there here
  in on at by for from with without of to as after before during since while when where if although though because despite until under over about
  and but or so yet nor however meanwhile also still then now earlier later today yesterday instead
  one two three several many most some all both each no not only even such other others another
  officials police authorities witnesses experts critics residents investigators prosecutors researchers analysts lawmakers
  according among what who why how which whether once
  er sie es wir der die das ein eine im am il elle ils elles le les un une el los las ella ellos
  он она они это эта этот как но и а по на об при для`);

/** Names that carry their own mark: `E! Online`, `Yahoo! News`. */
export const MARKED_NAMES = set('e yahoo jeopardy wham');

/** What follows `5 p.m.` without beginning a sentence. */
export const AFTER_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain|Greenwich|[A-Z]{2,4}\b|[A-Z]\p{L}+ [Tt]ime\b|\d)/u;

/** `"Why?" Ms. Roe asked`: the sentence goes on behind the quotation. */
export const SPEAKER_FOLLOWS =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}(?:said|says|asked|asks|told|wrote|writes|added|shouted|replied|tweeted|recalled|responded|quipped|joked|wondered|exclaimed|yelled)\b/u;

/** Months that follow a German day: `am 3. Oktober`. */
export const GERMAN_MONTH =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)\b/u;
