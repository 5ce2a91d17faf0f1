/**
 * What stands in news texts and is no reporting, for `clean.ts`, where neither its shape (`aside.ts`) nor a label shows it:
 * one idea a row, each with where its like was seen. Labels are in the files of text/languages/. Patterns are tried on one
 * line of at most 600 characters, so none can be made slow; a line that merely *begins* like one of them and goes on as a sentence stays:
 * better one line of noise than one fact lost.
 */
export interface Boilerplate {
  readonly pattern: RegExp;
  /**
   * Tried only where one of these stands in the line, in lower case: what looks for a word far into a line costs much. Where
   * there is none, a line in which somebody speaks stays.
   */
  readonly holds?: readonly string[];
  readonly seen: string;
}

/** The whole line, whatever its case, between marks of any kind: `* SHARE THIS *`. Patterns of another form let list items be. */
const line = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]{0,20}(?:${String.raw(parts, ...words)})[^\\p{L}\\p{N}]{0,20}$`, 'iu');

/** A heading: the same without a full stop, which would make a sentence of it, and without a bullet, which makes it the text. */
const heading = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}•◦]{0,20}(?:${String.raw(parts, ...words)})[^\\p{L}\\p{N}.!?]{0,20}$`, 'iu');

const anyOf = (words: string): string => `(?:${words.replaceAll(' · ', '|')})`;

const NETWORK = anyOf(
  'twitter\\p{L}{0,3} · facebook\\p{L}{0,3} · x · instagram\\p{L}{0,3} · telegram · whatsapp · youtube · google (?:news|noticias|notícias|actualités|haberler) · linkedin · bluesky · mastodon · threads · tiktok · viber · rss · телеграм\\p{L}* · вконтакте · одноклассниках · дзене? · твиттер\\p{L}* · фейсбук\\p{L}* · تويتر · فيسبوك · تلغرام · تيليغرام · تيليجرام · واتساب · انستغرام · یوتیوب · توییتر · تلگرام · اینستاگرام',
);
const CHANNEL = anyOf(
  'channel · page · group · newsletter · app · canal · kanal\\p{L}* · canale · grupo · groupe · chaîne · boletín · канал\\p{L}* · группу · страницу · рассылку · قناتنا · قناة · صفحتنا · صفحة · کانال',
);
const MAIL = '[^\\s@]{1,60}@[^\\s@]{1,60}';
const MONTH = `${anyOf(
  'jan · feb · mar · apr · may · jun · jul · aug · sep · oct · nov · dec · ene · abr · ago · dic · fev · mai · avr · juin · juil · aoû · déc · mär · okt · dez · янв · фев · мар · апр · мая · июн · июл · авг · сен · окт · ноя · дек',
)}\\p{L}{0,7}`;
const DATE = `(?:\\p{L}{2,12}\\.?,? )?(?:\\d{1,4}[./ -]{1,2}(?:\\d{1,2}|${MONTH})|${MONTH}\\.? \\d{1,2})`;
/** What may stand behind a date: an hour, a zone, a year, and no sentence. */
const TIME = '[\\d:.,/ ()|–-]{0,24}(?:\\p{L}{1,12}[\\d:.,/ ()|–-]{1,14}){0,4}(?:\\p{L}{1,12})?';
/** Case counts in both: a name, and what goes on behind a comma, which makes a sentence of it. */
const NAME = "(?-i:\\p{Lu})[\\p{L}.'’-]{0,24}";
const NO_CLAUSE = '(?!.{0,300},\\s(?-i:\\p{Ll}))';

/** The whole line goes. */
export const LINES: readonly Boilerplate[] = [
  // advertising, and ways on through the page
  {
    pattern: line`(?:click|tap|press) (?:here|below|on the (?:link|image|picture|video))\b.{0,160}`,
    seen: 'tabloids, blogs',
  },
  {
    pattern: line`click to (?:share|e-?mail|print|tweet|copy|enlarge|open|view|play)\b.{0,80}`,
    seen: 'WordPress’s share bar',
  },
  {
    pattern: line`(?:haz|haga|pulsa|pincha|da) (?:clic|click|aquí)\b.{0,120}|clique aqui\b.{0,120}|cliquez ici\b.{0,120}|(?:hier klicken|klicken sie hier)\b.{0,120}|clicca qui\b.{0,120}|klik hier\b.{0,120}`,
    seen: '“click here” in other languages',
  },

  // the way to the whole text
  {
    pattern: line`(?:this|a version of this) (?:article|story|piece|essay|interview) (?:appears?|appeared|ran|was published|will appear) (?:in print |in the |in )[^.]{0,40}\b(?:edition|issue|print|paper)\b.{0,160}`,
    seen: 'magazines, NYT',
  },
  {
    pattern: line`(?:この記事は|残り\d).{0,30}|.{0,20}(?:有料(?:会員|記事)|続きを読むには).{0,40}`,
    holds: ['記事', '残り', '続き'],
    seen: 'Asahi, Nikkei',
  },
  {
    pattern: line`(?:read|see|view|find|learn|show) (?:more|on) (?:at|on|in|from|about|here|stories|news|related|of)\b(?:[^.]|\.(?=\S)){0,80}`,
    seen: 'last line of teasers: TechCrunch, Massa News',
  },

  // boxes of other articles
  {
    pattern: heading`(?:most (?:read|viewed|watched|popular|shared)|trending|top stories|latest|recommended|featured)(?: (?:in|on|from|for|now|news|stories|articles|videos|today|this week)){0,3}(?: [^.!?]{1,24})?`,
    seen: 'heads of boxes: Mirror, Al Jazeera, Fox News',
  },
  { pattern: line`list of \d{1,3} items?|list \d{1,2} of \d{1,2} .{1,200}`, seen: 'Al Jazeera' },

  {
    pattern: line`[^.!?:"“”]{2,60}: https?://\S{1,200}`,
    holds: ['http'],
    seen: 'a name and its address: AP’s hubs',
  },
  {
    pattern: line`(?:this|our) (?:live )?(?:page|blog|coverage|feed|thread|live ?blog) (?:is|has) (?:now )?(?:been )?(?:closed|ended|finished|paused)\b.{0,160}|that['’]s (?:all|it) (?:from|for) (?:us|our|me|today|tonight|now)\b.{0,120}`,
    seen: 'live blogs: BBC, Guardian',
  },

  // sharing and comments
  {
    pattern: line`\d[\d.,]{0,7}\s?k? (?:shares?|comments?|views?|likes?|reactions?|retweets?|votes? up)`,
    seen: 'counters',
  },
  {
    pattern: line`(?:(?:the|os|los|les|die|i|gli) )?(?:comments?|comentários|comentarios|commentaires|kommentare|commenti)(?: section)? (?:is|are|has been|have been|will be|são|estão|son|están|serán|sont|seront|sind|werden|sono) (?:\S{1,14} ){0,3}(?:closed|open|moderated|disabled|turned off|moderados|fechados|cerrados|moderadas|fermés|modérés|geschlossen|moderiert|chiusi|moderati)(?!\p{L}).{0,120}`,
    seen: 'below articles of any outlet that has comments',
  },
  {
    pattern: line`.{0,160}(?:registered (?:office|charity)(?: (?:no|number)\.?)?|company (?:no|number|registration number)|vat (?:no|number)|registered in (?:england|scotland|ireland|wales)[^.:]{0,40}(?:no|number))\.?\s?[: ].{1,160}`,
    holds: ['registered in ', 'registered office', 'registered charity', 'company n', 'company registration', 'vat n'],
    seen: 'imprints at the foot',
  },
  {
    pattern: line`share or comment on this (?:article|story)\b.{0,240}|(?:sorry,? )?we are (?:not|no longer) (?:currently )?accepting comments\b.{0,80}`,
    seen: 'Daily Mail',
  },

  // accounts and channels
  {
    pattern: line`(?:¿)?ya (?:nos sigues|te suscribiste|conoces nuestro).{1,100}|(?:ακολουθήστε|urmărește|urmăriți|sledujte|követ\p{L}{1,5}|pratite|följ|følg|seuraa|jälgi|sekite|seko|theo dõi|ติดตาม|फॉलो|ফলো|עקבו)(?!\p{L}).{0,60}(?:${NETWORK}|google|facebook|zalo|line|ειδήσε\p{L}{1,3}|știri\p{L}{0,3}|zprávy|správy).{0,60}`,
    seen: 'the same in more languages',
  },
  { pattern: line`(?:puedes|podés|pueden) (?:seguir|leer)(?: a|nos)? .{1,60} en ${NETWORK}.{0,160}`, seen: 'El País' },
  {
    pattern: line`(?:receba|recibe|recibí|reciba|ricevi|recevez|erhalten sie) .{0,80}(?:${NETWORK}|e-?mail|correo|celular|newsletter|boîte|posta|postfach).{0,60}`,
    seen: 'calls to receive news: Globo, Clarín',
  },
  {
    pattern: line`(?:حم[ّ]?ل|حملوا|نزل) (?:ال)?تطبيق.{0,60}|(?:扫码|长按|点击).{0,12}(?:关注|下载|订阅).{0,30}|关注.{0,20}公众号.{0,30}`,
    seen: 'Arabic and Chinese portals',
  },
  {
    pattern: heading`(?:forwarded from|переслано (?:от|из)|переслано з) .{1,60}|(?:подписаться|підписатися|подпишись|підпишись) (?:на|в) .{1,60}`,
    seen: 'messenger channels that were made feeds',
  },
  {
    pattern: line`(?:prohibida|queda prohibida|reproduction|reproducción|é proibida|proibida|reprodução|riproduzione|nachdruck|перепечатка|передрук)(?!\p{L})[^.]{0,60}(?:reproducción|reprodução|interdite|prohibida|proibida|vietata|verboten|запрещ\p{L}{2,4}|заборон\p{L}{2,5})(?!\p{L})[^.]{0,80}`,
    seen: 'rights, in other languages',
  },
  {
    pattern: line`扫一扫.{0,40}|.{0,8}扫描.{0,10}二维码.{0,40}|(?:版权声明|免责声明|特别声明)[:：].{0,200}|.{0,20}(?:未经.{0,12}(?:授权|许可)|不得转载|请勿转载|无断转载|無断転載|무단 ?전재).{0,60}`,
    holds: ['扫', '声明', '授权', '许可', '转载', '転載', '전재'],
    seen: 'Chinese, Japanese and Korean portals',
  },
  {
    pattern: line`si (?:ya )?(?:tienes|eres|estás) [^.]{0,60}(?:cuenta|suscri\p{L}{2,6}|registrad[oa])\b.{0,100}|ich bin (?:damit )?einverstanden,? dass .{1,160}|(?:empfohlener )?(?:redaktioneller|externer) inhalt`,
    seen: 'walls and consent: El País, Spiegel, ARD',
  },
  {
    pattern: line`.{0,60}\btax[- ]deductible\b.{0,200}`,
    holds: ['tax-deductible', 'tax deductible'],
    seen: 'rights groups, non-profits',
  },
  { pattern: line`follow [^.]{1,80} (?:at|here:?|on) (?:https?:|www\.|@)\S{1,200}`, seen: 'AP, at the foot' },
  {
    pattern: line`(?:síg[au]e(?:nos)?|síganos|seguinos|segui(?:ci|teci)?|siga(?:-nos)?|acompanhe|curta|suivez|retrouvez|rejoignez|folgen sie|folge|volg|únete|entre|participe|junte-se|подпис\p{L}{2,10}|читайте|следите|присоединяйтесь|підпис\p{L}{2,10}|читайте|стежте|приєднуйтесь|تابعونا?|تابعوا|تابع|انضم\p{L}{0,3}|اشترك\p{L}{0,2}|takip|bizi|abone|ikuti|simak|śledź|obserwuj)(?!\p{L}).{0,100}(?<!\p{L})(?:${NETWORK}|${CHANNEL})(?!\p{L}).{0,100}`,
    seen: 'the same in other languages',
  },
  {
    pattern: line`${CHANNEL} (?:تلگرام|ایتا|بله) .{0,60}|[^.]{0,40} takip ed(?:in|iniz)|simak [^.]{1,60} google news`,
    holds: ['تلگرام', 'ایتا', 'بله', 'takip ed', 'google news'],
    seen: 'the same with the verb at the end: ISNA, Hürriyet, Detik',
  },
  {
    pattern: line`(?:subscribe|join|send news|more)?[^.]{0,30}(?:https?://)?t\.me/\S{1,80}|(?:subscribe|join us|join|follow)[^.]{0,24}@\w{3,40}`,
    holds: ['t.me/', '@'],
    seen: 'messenger channels',
  },
  { pattern: /^(?:#[\p{L}\p{N}_]{1,40}\s*){1,15}$/u, seen: 'hashtags alone: messenger channels' },
  {
    pattern: /^https?:\/\/\S{1,500}$|^pic\.[a-z]{2,20}\.[a-z]{2,10}\/\S{1,40}(?: [—–-] [^.!?]{1,100})?$/iu,
    seen: 'an address alone: embedded posts',
  },

  // newsletters and subscriptions
  {
    pattern: line`stay (?:with|tuned(?: to)?) .{0,60}(?:for|on air|online)\b.{0,60}|.{0,40}delivered (?:straight|directly|right) to (?:you|your)\b.{0,60}`,
    seen: 'local stations, ABC',
  },
  {
    pattern: line`(?:by (?:signing up|subscribing|clicking|entering|submitting|continuing)|you can unsubscribe|read our (?:privacy|terms)|see our (?:privacy|terms)).{1,240}`,
    seen: 'forms',
  },
  {
    pattern: line`support .{1,60}['’]s? (?:journalism|work|reporting|newsroom|mission)\b.{0,120}`,
    seen: 'Premium Times, Times of Israel',
  },
  {
    pattern: line`(?:please )?(?:sign(?:[- ]up)?|subscribe|register|log in|get|enter|receive|download|install)\b(?=.{0,160}\b(?:newsletters?|inbox|e-?mail(?: address| alerts?| updates)?|alerts|our app|the app|app store|google play|podcasts?|subscribers?|daily briefing|push notifications|free trial)\b).{0,240}`,
    seen: 'between paragraphs: HuffPost, Politico, Guardian, Washington Post',
  },
  {
    pattern: line`.{1,60} is (?:a )?(?:reader[- ]supported|free today|listener[- ]supported)\b.{0,300}`,
    holds: ['supported', 'free today'],
    seen: 'Substack',
  },

  // pictures
  {
    pattern: line`(?:фото|foto|photo|bild|image|imagen) ?© ?.{1,80}|[[【](?:사진|그래픽|写真|图|Foto|Gambas|Photo|Video)\s?[=:：].{1,60}[\]】]`,
    seen: 'TASS, Yonhap, Detik',
  },
  {
    pattern: line`${NO_CLAUSE}(?:(?:photo(?:graph)?s?|image|picture|video|illustration|graphic|foto|photos?) (?:by|courtesy(?: of)?|credit|de|von|por|par|di) ${NAME}.{0,100})`,
    seen: 'credits that lost their photo: HuffPost, El País',
  },
  {
    pattern: new RegExp(`^\\(?${NAME}(?: ${NAME}){1,3}\\s?/\\s?\\p{Lu}[\\p{L} ]{1,40}\\)?$`, 'u'),
    seen: 'credits, name and outlet: NPR, NYT',
  },
  { pattern: line`(?:image|media|photo) caption,? .{1,300}`, holds: ['caption'], seen: 'BBC' },
  {
    pattern:
      /^(?:Getty Images|Reuters|AFP|AP|EPA|PA Media|Shutterstock|Alamy|NurPhoto|Anadolu) \p{Lu}(?:(?!\b(?:says?|reports?)\b)[^.!?:"“”]){12,200}$/u,
    seen: 'a credit glued to the caption behind it: BBC',
  },
  {
    pattern:
      /^[^"“”«»]{3,300}[.,:] (?:photo(?:graph|s)?|picture|image|foto|fotos|fotografía|bild|imagem|imagen|crédit|credit)(?: credit| by)?\s?[:/]\s?\p{Lu}[^.!?"“”]{2,60}$/iu,
    holds: ['photo', 'picture', 'image', 'foto', 'bild', 'imag', 'crédit', 'credit'],
    seen: 'captions that end in their credit, without brackets: Guardian, Spiegel',
  },
  {
    pattern:
      /^.{3,400}[([](?:(?:AP|PA|File|Handout|Pool|Courtesy)? ?(?:Photo|Image|Picture|Screenshot|Video|Illustration)s?\b|Getty|Reuters\/|AFP\/|[^()]{1,60}\/[^()]{0,60}\bvia\b|[^()]{1,60}\bvia (?:Reuters|AP|AFP|Getty)|[^()]{1,60}\/ ?(?:Getty|AFP|AP|Reuters|EPA|Bloomberg|Shutterstock|Alamy|TASS|Xinhua|Anadolu)).{0,120}[)\]]?[^\p{L}\p{N}]{0,3}$/iu,
    holds: ['(', '['],
    seen: 'captions that end in their credit: AP, NPR, Al Jazeera, Mirror',
  },

  // who worked on it
  {
    pattern: new RegExp(
      `^${NAME}(?: ${NAME}){1,3},? (?:covers|writes about|reports on) [^.]{3,80} for .{3,60}\\.(?: .{0,200})?$`,
      'u',
    ),
    holds: [' covers ', ' writes about ', ' reports on '],
    seen: 'authors at the foot: local dailies',
  },
  {
    pattern: new RegExp(
      `^(?!.*\\b(?:whom|whose|died|killed|arrested|jailed|detained|accused|charged|sentenced|missing|shot|wounded|abducted|freed|released|(?:was|were) \\p{L}{2,16}(?:ed|en))\\b)${NAME}(?: ${NAME}){1,3} is (?:an?|the)(?: [\\p{L}’'&-]{1,20}){0,5} (?:reporter|writer|correspondent|editor|columnist|journalist|producer|photographer|fellow|bureau chief|anchor|contributor)s?(?: (?:at|for|with|in|on|covering|based|focus\\p{L}{1,6}|special\\p{L}{3,8}|who (?:covers|writes|reports)) [^.]{1,140}|,? (?:covering|based|focus\\p{L}{1,6}) [^.]{1,140})?\\.(?: (?:She|He|They|You|Follow|E-?mail|Reach|Contact|Story tips|Send|Got|Have|Before|Previously)\\b.{0,300})?$`,
      'u',
    ),
    holds: [' is a ', ' is an ', ' is the '],
    seen: 'authors at the foot: NYT, Fox News',
  },
  {
    pattern: new RegExp(
      `^(?:[Ww]ords|[Ss]tory|[Tt]ext|[Ii]nterview|[Rr]eport|[Rr]esearch|[Gg]raphics|[Dd]rawings|[Aa]udio|[Rr]eviewed|[Nn]arrated) by ${NAME}(?:(?:,? and |, | )${NAME}){1,5}\\.?$`,
      'u',
    ),
    seen: 'credits that are names alone: magazines',
  },
  {
    pattern: new RegExp(
      `^(?:(?:[Aa]n?|[Ee]ine?|[Uu]ne?|[Uu]na?|[Uu]ma?|[Ee]en) )?(?:[Aa]nalysis|[Cc]omment|[Cc]ommentary|[Oo]pinion|[Rr]eview|[Ee]ssay|[Kk]ommentar|[Aa]nalyse|[Gg]astbeitrag|[Gg]losse|[Tt]ribune|[Cc]hronique|[Aa]nálisis|[Oo]pinión|[Aa]nálise|[Oo]pinião|[Aa]nalisi|[Cc]ommento|[Oo]pinie) (?:by|von|par|de|di|por|da|door) ${NAME}(?: ${NAME}){1,3}$`,
      'u',
    ),
    seen: 'what kind of text it is, and whose: opinion pages',
  },
  {
    pattern: line`(?:the )?(?:views|opinions)(?: and opinions)? (?:expressed (?:here|herein|in this|in the|by (?:the|our)|are|do not)|are (?:his|her|their|my) own|are those of the)\b.{0,240}|(?:les (?:opinions|propos) exprimé|las opiniones (?:expresadas|vertidas)|as opiniões (?:expressas|emitidas)|le opinioni espresse|de (?:meningen|standpunten) in d).{1,240}`,
    seen: 'whose opinion it is: opinion pages',
  },
  {
    pattern: line`(?:many )?(?:thanks|thank you) for (?:joining|reading|following|watching|listening|staying|being)\b.{0,120}|(?:we|i)(?:['’]ll| will) be back (?:here |with |at |tomorrow|later|soon|next|in the morning).{0,100}|(?:vielen )?dank(?:e)? (?:fürs|für das|für ihr) (?:mit)?(?:lesen|interesse).{0,80}|merci de nous avoir (?:suivis?|lus?).{0,80}|gracias por (?:seguirnos|leernos|acompañarnos).{0,80}|obrigad[oa] por (?:acompanhar|nos acompanhar|ler).{0,80}|grazie per averci (?:seguito|letto).{0,80}|bedankt voor het (?:lezen|volgen|meelezen).{0,80}|good(?:night|bye| night)`,
    seen: 'the last entry of a live blog',
  },
  {
    pattern: line`(?:oops[.,!]* )?(?:something went wrong|an? (?:unexpected )?error (?:has )?occurred|there was (?:a problem|an error))[^.!?]{0,60}[.!] (?:please )?(?:try again|reload|refresh)\b.{0,80}`,
    seen: 'what a script says when it fails',
  },
  { pattern: /^\((?:\p{L}{2,8}, ?){1,3}\d{1,2}\.\d{1,2}\.(?:\d{4})?\)$/u, seen: 'Der Standard' },
  {
    pattern: line`${NO_CLAUSE}(?:with|from)? ?(?:the )?(?:assistance|help|contributions?|additional reporting) (?:from|by|of) ${NAME}.{0,160}`,
    seen: 'Bloomberg, NYT',
  },
  {
    pattern: line`${MAIL}|[^'"();=@]{2,40}[,:/|(<] ?${MAIL}[)>]?`,
    holds: ['@'],
    seen: 'an address alone: Yonhap, local papers',
  },
  {
    pattern: /^\([a-z]{2,4}(?:[/,-][a-z]{2,4}){1,3}\)$|^[\p{Lo}]{1,8}(?:\/[\p{Lo}]{1,8}){1,2}$/u,
    seen: 'initials: Detik, Bengali portals',
  },
  {
    pattern:
      /^(?:\p{Lu}[\p{L}’'-]{0,20} ){1,4}(?:avec|mit|con|com|with) (?:AFP|AP|Reuters|dpa|EFE|ANSA|Lusa|Belga|ATS|APA|agences|agencias|agências|Agenturen|agencies)(?:(?:,| et| und| y| e| and) \p{Lu}\p{L}{1,12})*$/u,
    seen: 'Le Monde',
  },
  { pattern: /^[\p{Lu}][\p{Lu} .'’-]{2,40}, (?:HOST|BYLINE)S?:$/u, seen: 'transcripts: NPR' },
  {
    pattern: line`(?:reporting|writing|editing|compiled|translated|(?:additional|with) (?:reporting|research|writing|files|material))\s?(?:by|from|:)\s(?-i:\p{Lu}).{1,400}`,
    seen: 'at the foot: Reuters, AP',
  },
  { pattern: line`contribut(?:ing|ors?): .{1,200}|our standards: .{0,100}`, seen: 'USA Today, Reuters' },
  {
    pattern: line`${NO_CLAUSE}(?:(?:edited|produced|written|translated|compiled) by:? [^.,]{1,60})`,
    seen: 'DW, radio',
  },
  {
    pattern: new RegExp(
      `^(?:${NAME}(?:,? and |, | )){1,8}reported from (?:the )?${NAME}(?:(?:,? and|,| in| of| the| on)? ${NAME}){0,8}(?:; .{1,200})?\\.?$`,
      'u',
    ),
    seen: 'AP, USA Today, Washington Post',
  },
  {
    pattern:
      /^[a-z]{2,4}(?:[/,] ?[a-z]{2,4}){0,3} ?\([\p{Lu}\p{L}, ]{2,60}\)$|^(?:[a-z]{2,5}(?:-[a-z]{2,4})?|AFP|AP|SDA|APA|KNA|SID|ATS)(?:\/(?:[a-z]{2,4}(?:-[a-z]{2,4})?|AFP|AP|Reuters|EFE|ANSA|APA|AFPD|KNA|SID|SDA)){1,5}$|^={2,}\s?[^=]{1,30}={2,}$|^\(END\)$/u,
    seen: 'initials and agencies: DW, dpa',
  },
  {
    pattern: line`${NO_CLAUSE}(?:(?:con información|con datos|com informações|mit (?:material|informationen)|with (?:information|files|inputs?)|inputs?) (?:de|da|do|von|from) [^.]{1,60})`,
    seen: 'agencies behind a text: El Universal, Spiegel, NDTV',
  },
  {
    pattern: /^\((?:[Aa]vec|[Mm]it|[Cc]on|[Cc]om|[Ww]ith) \p{Lu}[^()]{1,60}\)$/u,
    seen: 'agencies behind a text: Le Figaro',
  },
  {
    pattern: new RegExp(
      `^(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar|[Dd]i|Door|Av)\\s${NAME}(?:,?\\s(?:(?:and|AND|und|y|et|&)\\s)?${NAME}){0,7}(?:\\s(?:avec|mit|con|com|with|for|für|pour|para|per)\\s(?:the )?${NAME}(?: ${NAME}){0,3})?(?:\\s?[,|/(—–-].{0,60})?$`,
      'u',
    ),
    seen: 'a byline as first line: AP, Breitbart',
  },
  {
    pattern: line`(?:source|fuente|fonte|quelle|bron|źródło|kaynak|источник|джерело|المصدر|منبع|来源|來源|出典|sumber)s?\s?[:：].{1,80}`,
    seen: 'where it was taken from, at the foot: Al Jazeera, Xinhua',
  },

  // rights, times, notes
  {
    pattern: line`(?:page|slide|image|photo|picture|item) \d{1,3} (?:of|/) \d{1,3}|\d{1,3} (?:of|/) \d{1,3}`,
    seen: 'galleries',
  },
  { pattern: line`published in .{2,40}, ${DATE}.{0,30}`, seen: 'Dawn' },
  {
    pattern: line`(?:کد خبر|کد مطلب|شناسه خبر|شماره خبر|رقم الخبر|article id|story id|news id|ref(?:erence)?(?: no| number)?)\s?[:：.]\s?[\p{N}/-]{3,20}`,
    seen: 'numbers of a system: Iranian agencies',
  },
  {
    pattern: line`über dieses thema berichtete .{1,160}|dieses thema im programm.{0,160}|an dieser stelle finden sie .{0,160}|mehr (?:hintergründe|nachrichten|themen) .{1,80}`,
    seen: 'ARD stations',
  },
  {
    pattern: line`(?:re)?write[sr]?s? with .{1,80}|\(?(?:updates?|adds|recasts|corrects|refiles|rewrites)(?: with| to| throughout|,)[^.]{1,160}`,
    seen: 'editors’ remarks: Bloomberg, Reuters',
  },
  {
    pattern: line`.{1,80} receives? (?:financial )?support from (?:several|multiple|a number of|private|the) .{1,200}|find .{1,20}['’]s? standards for .{1,200}`,
    holds: ['support from', 'standards for'],
    seen: 'AP',
  },
  {
    pattern: line`(?:this|the) (?:article|story|piece|post|report) (?:first |originally |also )?appear(?:ed|s) (?:first |originally )?(?:in|on|at)\b.{1,200}`,
    seen: 'Engadget, syndicated pieces',
  },
  {
    pattern: line`.{1,200} (?:was|is) (?:originally |first )published (?:in|on|by|at) .{1,80}(?:where people are continuing|under (?:a )?creative commons|medium)\b.{0,160}`,
    holds: ['published'],
    seen: 'Medium, The Conversation',
  },
  {
    pattern: line`(?:all rights reserved|riproduzione riservata|todos los derechos reservados|todos os direitos reservados|tous droits réservés|alle rechte vorbehalten|все права защищены|جميع الحقوق محفوظة|tüm hakları saklıdır).{0,320}`,
    seen: 'at the foot, in many languages',
  },
  {
    pattern: line`this (?:story|article|post|piece|interview|essay|column) (?:has been|have been|has not been|have not been|was|is|were)(?: \p{L}{2,12})? (?:updated|corrected|(?:re)?published|auto-generated|(?:a )?part of an? |developing|edited|produced|co-published|adapted|excerpted|syndicated|translated)\b.{0,240}`,
    seen: 'HuffPost, The Conversation, NPR',
  },
  { pattern: line`(?:editor|author|publisher)['’]?s['’]? notes?:.{0,560}`, holds: ['note'], seen: 'HuffPost, CNN' },
  {
    pattern: line`(?:disclaimer|disclosure|terms of (?:use|service)|privacy (?:policy|notice)):.{0,300}`,
    seen: 'HuffPost, Guardian, health sites',
  },
  {
    pattern: line`.{0,200}(?:may|might|can|could|will) (?:also )?(?:earn|receive|get|make) (?:us )?(?:a |an |some )?(?:small )?(?:affiliate )?(?:commission|revenue).{0,160}|.{0,80}(?:contains?|include[sd]?) affiliate links.{0,160}`,
    holds: ['commission', 'revenue', 'affiliate'],
    seen: 'magazines: Gizmodo, Mirror',
  },
  {
    pattern: line`.{1,80} (?:do|does) not work for, consult,? .{1,300}`,
    holds: ['not work for'],
    seen: 'The Conversation',
  },
  {
    pattern: line`.{0,200}(?:contains?|includes?|statements? (?:regarding|about|on|concerning)|make|made)\b.{0,60}forward-looking (?:statements?|information)\b.{0,400}|(?:.{1,50} )?forward-looking statements?(?: disclaimer)?`,
    holds: ['forward-looking'],
    seen: 'releases of companies',
  },
  {
    pattern: /^\(?[$€£¥]?1 ?(?:\p{L}[\p{L} ]{0,24})?= ?[$€£¥]?\d[\d.,]* ?(?:\p{L}[\p{L} ]{0,40})?\)?\.?$/u,
    holds: ['='],
    seen: 'what a dollar costs: Reuters',
  },
  {
    pattern: line`(?:first |last |date )?(?:updated?|published|posted|modified|reviewed|review|created|uploaded)(?: (?:on|at|date))?:? ?${DATE}${TIME}`,
    seen: 'CNN, Al Jazeera, institutions',
  },

  // calls to readers
  {
    pattern: line`(?:are|were|have|has|do|did|is) (?:you|your)\b[^?]{1,160}\? .{0,60}(?:share|e-?mail|get in touch|contact|tell us|let us|send|write to|whatsapp)\b.{0,200}`,
    seen: 'BBC: those concerned are asked to write',
  },
  {
    pattern: line`(?:please )?include a (?:contact|phone|telephone) number.{0,160}|(?:you can )?(?:also )?get in touch (?:in|by|via|using|with us)\b.{0,160}|if you are reading this page .{1,200}|upload (?:your )?(?:pictures?|photos?|videos?)(?: (?:or|and|/) (?:pictures?|photos?|videos?))?(?: here)?`,
    seen: 'BBC: ways to write',
  },
  {
    pattern: line`${NAME}[^.!?]{0,80}\b(?:mob(?:ile)?|tel(?:ephone)?|phone|cell|ph|fax)\b[.:]{0,2} ?\+?[\d ()./-]{6,24}.{0,100}`,
    holds: ['mob', 'tel', 'phone', 'cell', 'ph', 'fax'],
    seen: 'those to be called, below a release: UN agencies',
  },
  {
    pattern: line`what do you think\?.{0,120}|have your say.{0,100}|let us know .{1,120}|tell us .{1,100}|join the (?:conversation|discussion|debate)\b.{0,100}`,
    seen: 'tabloids, BBC',
  },

  // players and scripts
  {
    pattern: line`(?:listen to|watch|catch up (?:on|with)) (?:the )?(?:highlights|latest|more|live)(?: \S{1,20}){0,6} on \p{L}[^.]{1,40}`,
    seen: 'BBC',
  },
  {
    pattern: line`(?:guarda|mira|vea|vean|ve|veja|assista|confira|regardez|voir|découvrez|sehen sie|schauen sie|bekijk|смотрите|дивіться|شاهد|شاهدوا|simak|tonton|saksikan|zobacz|izle)(?: (?:il|el|o|la|le|los|as|os|les|también|também|anche|aussi|auch|ook|hier|das|de|het))* ?(?:video|vídeo|vidéo|fotos?|photos|galería|galleria|galeria|видео|відео|الفيديو|فيديو)[^.]{0,80}`,
    seen: 'calls to a video in other languages',
  },
  { pattern: line`a (?:post|reel|photo|video) shared by .{1,80}`, seen: 'embedded posts' },
  {
    pattern: line`(?:we use|this (?:site|website) uses|accept(?: all)?|allow) cookies\b.{0,160}|this (?:site|website) (?:uses|is protected by) .{1,160}|.{0,80}you must accept (?:its |the |all )?cookies.{0,60}`,
    holds: ['cookies', 'this site', 'this website'],
    seen: 'cookie walls, WordPress',
  },
  {
    pattern: /^(?:[.#@]?[\w.#\s,>:-]{1,80}\{(?:[^{}]{0,300}\})?|[\w-]{2,40}\s?:\s?[^.]{1,80};|\}|@media\b.{1,100})$/u,
    seen: 'a style sheet that was text: HuffPost',
  },

  // boards and systems
  {
    pattern:
      /^(?:\[(?:link|\d+ comments|comments)\]\s*)+$|^(?:∞ )?permalink$|^submitted by ?\S{1,40}(?: ?to ?\S{1,40})?(?: \[[^[\]]{1,20}\])*$|^(?:# comments|points): \d{1,6}$/iu,
    seen: 'Reddit, link blogs, Hacker News',
  },
];

/** `The post HEADLINE appeared first on SITE.`, in each language as WordPress has it; a nearer opening is the true one. */
const wordpress = (openings: string, closings: string, seen: string): Boilerplate => ({
  pattern: new RegExp(`\\s*(?<!\\p{L})${anyOf(openings)} (?:(?!The post ).){1,320} ${anyOf(closings)} .{1,120}$`, 'u'),
  holds: closings.toLowerCase().split(' · '),
  seen,
});

/** The end of a line goes, the line stays. `$` is tried on the last `TAIL_SIGHT` characters only. */
export const TAILS: readonly Boilerplate[] = [
  wordpress('The post', 'appeared first on · first appeared on', 'WordPress: Wired, TechCrunch'),
  wordpress('Der Beitrag', 'erschien zuerst auf', 'WordPress: Brutkasten'),
  wordpress('La entrada', 'apareció primero en · se publicó primero en', 'WordPress, Spanish'),
  wordpress("L['’]article · Cet article", 'est apparu en premier sur', 'WordPress, French'),
  wordpress('O post', 'apareceu primeiro em', 'WordPress, Portuguese'),
  wordpress("L['’]articolo · Il post", 'proviene da · sembra essere il primo su', 'WordPress, Italian'),
  wordpress('Het bericht', 'verscheen eerst op', 'WordPress, Dutch'),
  wordpress(
    'Inlägget · Innlegget · Indlægget',
    'dök först upp på · dukket først opp på · blev først udgivet på',
    'WordPress, Nordic',
  ),
  wordpress(
    'Artykuł · Příspěvek · Príspevok',
    'pochodzi z serwisu · pochází z · zobrazený najskôr',
    'WordPress, Polish, Czech, Slovak',
  ),
  wordpress('Articolul', 'apare prima dată în', 'WordPress, Romanian'),
  wordpress(
    'Сообщение · Запись',
    'появились сначала на · появилась сначала на · впервые появились · впервые появилась',
    'WordPress, Russian',
  ),
  wordpress('Запис · Допис', 'спершу з’явився на · вперше з’явився на', 'WordPress, Ukrainian'),
  wordpress('ظهرت المقالة', 'أولاً على', 'WordPress, Arabic'),
  {
    pattern:
      /\s*(?:[[(]\s?)?(?:Continue reading|Read (?:more|the full (?:story|article)|on)|Keep reading|Read full (?:story|article)|Full story|Leia mais|Leer más|Seguir leyendo|Lire la suite|Weiterlesen|Leggi tutto|Читать далее|বিস্তারিত)(?:(?=\s?[→»>.…:!\])]|$)[\s→»>.…:!\])]*|\s(?:on|at|here|no|at)\s.{0,60}|\s[“"‘].{0,120})$/u,
    seen: 'teasers: TechCrunch, Massa News, Bangla Tribune',
  },
  {
    pattern: new RegExp(`(?<=[(]@\\w{1,40}[)]) ${MONTH} \\d{1,2}, \\d{4}$`, 'iu'),
    holds: ['(@'],
    seen: 'embedded posts: who wrote it stays',
  },
  { pattern: /(?<=[.!?”"])\s+(?:Enditem|Item|ENDS|-30-)$/u, seen: 'end marks of agencies: Xinhua' },
  { pattern: /\s*(?:∞\s)?Permalink$/u, holds: ['permalink'], seen: 'link blogs' },
  {
    pattern: /\s*\((?:Reporting|Additional reporting|Writing|Compiled|Editing|Edited) by [^()]{1,300}\)\.?$/u,
    holds: [' by '],
    seen: 'Reuters, in one paragraph with the last sentence',
  },
  {
    pattern: /\s*\((?:AP |AFP |File |Handout )?(?:Photo|Image|Picture)s?(?: by)?\b[^()]{0,120}\)\.?$/iu,
    holds: ['photo', 'image', 'picture'],
    seen: 'photo credits glued to a sentence',
  },
  {
    pattern: /\s*[[(][^()[\]]{0,60}(?:Getty Images|AP Photo|AFP\/|Shutterstock)[^()[\]]{0,60}[\])]\.?$/iu,
    holds: ['getty', 'ap photo', 'afp/', 'shutterstock'],
    seen: 'the same by the outlet',
  },
  {
    pattern:
      /\s*(?:Sign up (?:for|to)|Subscribe to) (?:our|the) [^.!?]{1,100}(?:newsletter|here|updates)[^.!?]{0,60}[.!]?$/u,
    holds: ['sign up', 'subscribe'],
    seen: 'newsletter pitches glued to the last paragraph',
  },
  {
    pattern: /\s*(?:ADVERTISEMENT|Advertisement)$/u,
    holds: ['advertisement'],
    seen: 'glued advertisement labels: The Hill, NYT',
  },
];

/** The beginning of a line goes. */
export const HEADS: readonly Boilerplate[] = [
  { pattern: /^(?:ADVERTISEMENT|Advertisement)\s+(?=\p{Lu}|["“])/u, seen: 'glued advertisement labels: The Hill, NYT' },
  { pattern: /^(?:Image|Media|Photo) caption,?\s+/iu, seen: 'BBC' },
];

/** How much of a line's end `TAILS` may look at. */
export const TAIL_SIGHT = 480;

/** `Mike PompeoMichael (Mike) Richard PompeoHeadline Headline MORE told …`: The Hill glues its cards into the sentence. */
export const GLUED_CARD = /(\p{Lu}[\p{L}'’-]{0,30}\p{Ll})(?=\p{Lu}[^.!?\n]{0,80}?\1(?=\p{Lu}))/u;

/** What closes such a card, and how far back its beginning may lie. */
export const CARD_END = / MORE(?=[\s,.;:'’)]|$)/g;
export const CARD_LENGTH = 1200;

/** Names in an author field that are nobody. */
export const NOBODY =
  /^(?:admin(?:istrator)?|editors?|editorial(?: (?:team|staff|board))?|staff(?: (?:writers?|reporters?))?|news ?desk|web ?(?:master|desk|editor|team)|no-?reply|unknown|anonymous|redaktion|redacción|rédaction|редакция|www\..*|https?:.*)$/i;
