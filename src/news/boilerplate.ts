/**
 * What stands in news texts and is no reporting, for `clean.ts`. Each pattern with where its like was seen. Patterns
 * are tried on one line of at most `LONGEST` characters, so none can be made slow; a line that merely *begins* like
 * one of them and goes on as a sentence stays: better one line of noise than one fact lost.
 */
export interface Boilerplate {
  readonly pattern: RegExp;
  readonly seen: string;
}

/** Longer lines are never boilerplate as a whole. */
export const LONGEST = 600;

/** The whole line goes. */
export const LINES: readonly Boilerplate[] = [
  {
    pattern:
      /^[-–—*_\s]*(?:advertise?ments?|advert|publicidad|publicité|anzeige|werbung|реклама|إعلان|sponsored(?: content)?|article continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?|story continues(?: below)?(?: advertisement)?|(?:scroll|keep reading) (?:down )?(?:to|for) (?:continue|more)(?: reading)?|continue (?:reading|watching) after ad\w*|skip (?:to|past) .{1,40})[-–—*_.:\s]*$/iu,
    seen: 'between paragraphs on most sites that live by advertising; The Hill, Washington Post, Daily Mail',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:\(?(?:read|see|watch|listen|view|more|related|also|recommended|must[- ]read|don['’]t miss|in (?:pictures|photos|video))(?: (?:also|read|see|watch|more|next|now|on|full|the|this|here|about|stories|story|articles?|coverage|reading|news|links?|topics?|content))*\)?)\s*[:|>»→▶]+\s*.{0,160}$/iu,
    seen: 'a label, a colon, another headline: "Read more: …", "Also read | …", "RELATED: …"',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:read|see|learn|find out|show|load|view) (?:more|all|full(?: story| article)?|the (?:full|whole|original|rest)[^.]{0,60}|it all(?: here)?|on)\b.{0,40}|continue reading.{0,80}|(?:full|more) (?:story|coverage|details?)(?: here)?|click here.{0,120}|tap here.{0,80}|keep reading|(?:leia|lea|leggi|lire|mehr|lees|weiter|читать|подробнее|বিস্তারিত|اقرأ|اقرا)(?: \S{1,20}){0,5})[\s.…>»→!]*$/iu,
    seen: 'last line of teasers: TechCrunch, Massa News, ekattor, WordPress blogs',
  },
  {
    pattern:
      /^to read this article in full,? (?:please )?(?:or to leave a comment,? )?.{0,40}click here[^\p{L}\p{N}]*$/iu,
    seen: 'Macworld and the other IDG sites',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:share(?: (?:this|on|via|with|the|your|article|story|post|page|link|facebook|twitter|x|e-?mail|whatsapp|and|comment|below|friends))*|tweet(?: this)?|pin ?it|e-?mail(?: this)?|print(?: this)?|facebook|twitter|linkedin|whatsapp|telegram|reddit|copy link|save(?: for later)?|comments?(?: \(?\d+\)?)?|\d+ comments?|leave a comment|(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|e-?mail|print|share|tweet|copy link|pinterest|messenger|flipboard|pocket|,|\||·|\s)+)[\s.!]*$/iu,
    seen: 'share bars flattened to text',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:you can )?(?:also )?(?:follow|like|join|find|add) (?:us|@\w+|our (?:channel|page|group)|[^.]{1,80}? on (?:twitter|facebook|x|instagram|telegram|whatsapp|youtube|google news|linkedin|bluesky|mastodon|threads|tiktok))\b.{0,200}|twitter:? @.{1,60}|(?:folge|síguenos|suivez|seguici|segui|подписывайтесь|تابعنا)\b.{0,160})$/iu,
    seen: 'reporters’ and outlets’ accounts at the foot: Breitbart, USA Today, AP',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:please )?(?:sign(?:[- ]up)?|subscribe|register|log in|get|enter|receive|download|install)\b(?=.{0,160}\b(?:newsletters?|inbox|e-?mail(?: address| alerts)?|alerts|our app|the app|app store|google play|podcasts?|subscribers?|daily briefing|push notifications|free trial)\b).{0,240}|(?:our|the|this) (?:free )?newsletter\b.{0,160}|enter your e-?mail address:?|you (?:are|have been) (?:now )?(?:successfully )?subscribed.{0,80}|already a (?:subscriber|member)\?.{0,80}|support (?:independent|our) journalism.{0,120}|(?:want|like) (?:more|to read) .{0,60}newsletter.{0,100}|this (?:story|article|content) is (?:for|exclusive to|available to) subscribers.{0,80})$/iu,
    seen: 'newsletter and subscription pitches between paragraphs: HuffPost, Politico, Guardian, Washington Post',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:photo(?:graph)?s?|image|picture|pic|video|graphic|illustration|foto|fotos|imagen|bild|credits?)(?: (?:by|credit|courtesy|source|from|of))?\s*[:/©].{1,160}|(?:photo(?:graph)?s?|image|picture|video|illustration) (?:by|courtesy(?: of)?|credit) .{1,120}|\(?(?:©|copyright)[^.]{0,60}(?:getty|reuters|afp|epa|shutterstock|ap photo|alamy).{0,60}|(?:\p{Lu}[^.]{0,60}(?:[/|–—,©-]|\bvia)\s?)?(?:getty(?: images)?|shutterstock|ap photo|afp\/getty|epa-efe|istock|alamy|imago)[^\p{L}\p{N}]{0,3})$/iu,
    seen: 'photo credits that lost their photo: HuffPost ("Getty."), AP, El País',
  },
  {
    pattern:
      /^(?:FILE(?: PHOTO)?\s?[-–—:]|File photo\b|In this (?:photo|image|picture|file photo|frame grab)\b).{0,560}$/u,
    seen: 'AP and Reuters captions in feeds',
  },
  {
    pattern:
      /^.{3,400}[([](?:(?:AP|File|Handout|Pool|Courtesy)? ?(?:Photo|Image|Picture|Screenshot|Video|Illustration)s?\b|Getty|Reuters\/|AFP\/|[^()]{1,60}\/[^()]{0,60}\bvia\b|[^()]{1,60}\bvia (?:Reuters|AP|AFP|Getty)).{0,120}[)\]]?[^\p{L}\p{N}]{0,3}$/iu,
    seen: 'captions that end in their credit: AP, NPR, Al Jazeera',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:reporting|writing|editing|additional (?:reporting|research|writing)|compiled|translated|with (?:reporting|files|material|additional reporting))\s?(?:by|from|:)\s.{1,400}|(?:[^.]{1,100} )?contributed (?:reporting\b.{0,80}|(?:\w+ )?(?:to|for) this (?:report|article|story)\b.{0,60}|from [^.]{1,30})|contribut(?:ing|ors?): .{1,200}|our standards: .{0,80}|(?:edited|produced|written) by [^.,]{1,60})[^\p{L}\p{N}]{0,3}$/iu,
    seen: 'who worked on it, at the foot: Reuters, AP, USA Today, Washington Post',
  },
  {
    pattern: /^(?:\p{Lu}[\p{L}.'’-]{0,24}(?:,? and |, | )){1,8}reported from \p{Lu}[^.]{1,60}(?:; .{1,200})?\.?$/u,
    seen: 'who reported from where, at the foot: AP, USA Today, Washington Post',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by)).{0,240}|all rights reserved.{0,120}|this (?:material|article|content) may not be .{0,200}|this (?:story|article|post|piece) (?:has been|was|is)(?: \w+)? (?:updated|corrected|(?:re)?published|auto-generated|part of an?|developing)\b.{0,200}|(?:editor|author|publisher)['’]?s['’]? notes?:.{0,560}|(?:disclaimer|disclosure|terms of (?:use|service)|privacy policy):.{0,240}|(?:correction|clarification)s? appended\.?|(?:last )?(?:updated|published|posted)(?: (?:on|at))?:? ?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d)[^.]{0,40}|this is a (?:developing|breaking)(?: news)? story.{0,160}|(?:please )?(?:check back|refresh)\b.{0,80}(?:updates?|details?|later|information)|more (?:to (?:come|follow)|details soon))[^\p{L}\p{N}]*$/iu,
    seen: 'rights, notes and notices of editors: HuffPost, CNN, The Conversation, NPR',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:do you support .{1,60}\? .{1,40}|what do you think\?.{0,120}|(?:have|got) (?:a|any) (?:story|news|tip|question)s?.{1,200}|(?:e-?mail|contact|write to|reach) (?:us|the (?:author|reporter|writer)|[^.]{1,60}) (?:at|via) \S{1,80}|let us know .{1,120}|tell us .{1,100}|join the (?:conversation|discussion).{0,100}|reach .{1,40} at \S+@\S+)$/iu,
    seen: 'calls to readers: local papers, BBC, blogs',
  },
  {
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:see|view|check out|take a look at) (?:photos|pictures|images|more|the|our)\b.{0,120}(?:below|here|above|photos|gallery)|(?:watch|listen to|view|see|hear) (?:the |this |it |her |his |their )?(?:full |entire |latest |whole |complete )?(?:video|interview|clip|speech|segment|exchange|remarks|debate|episode|podcast|ad|here|below|above)\b.{0,100}|(?:video|audio|live|gallery|slideshow|podcast|transcript)(?: transcript)?:?|scroll (?:down|up)\b.{0,60}|play (?:video|audio)|media (?:caption|playback).{0,120}|(?:your|this) browser (?:does not|doesn['’]t).{0,120}|(?:please )?(?:enable|turn on) (?:javascript|cookies).{0,120}|loading[^\p{L}\p{N}]*|hide caption|toggle caption|enlarge(?: this)? image|image caption,?.{0,200})[^\p{L}\p{N}]*$/iu,
    seen: 'words of players, galleries and scripts: HuffPost, Fox News, NPR, BBC',
  },
  {
    pattern: /^(?:[.#@]?[\w.#\s,>:-]{1,80}\{(?:[^{}]{0,300}\})?|[\w-]{2,40}\s?:\s?[^.]{1,80};|\}|@media\b.{1,100})$/u,
    seen: 'a style sheet that was text: HuffPost',
  },
  {
    pattern: /^(?:\[(?:link|\d+ comments|comments)\]\s*)+$|^(?:∞ )?permalink$|^submitted by\b.{1,120}$/iu,
    seen: 'Reddit, link blogs',
  },
  {
    pattern:
      /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|more on|in this (?:article|story)|etiquetas|schlagworte|теги)\s*:.{0,240}$/iu,
    seen: 'labels of a content system: WordPress themes',
  },
  {
    pattern:
      /^(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar)\s\p{Lu}[\p{L}.'’-]{0,24}(?:,?\s(?:(?:and|AND|und|y|et|&)\s)?\p{Lu}[\p{L}.'’-]{0,24}){0,7}(?:\s?[,|/(—–-].{0,60})?$/u,
    seen: 'a byline as first line: AP, Breitbart',
  },
  { pattern: /^[\s\-–—_*•·|=~.#…]{1,80}$/u, seen: 'rules and dots between parts' },
];

/** The end of a line goes, the line stays. `$` is tried on the last `SIGHT` characters only. */
export const TAILS: readonly Boilerplate[] = [
  {
    pattern:
      /\s*\b(?:The post|Der Beitrag|La entrada|L['’]article|O post|Il post|Het bericht|Сообщение|Запись) (?:(?!\bThe post ).){1,320} (?:(?:first )?appeared first on|first appeared on|erschien zuerst auf|apareció primero en|est apparu en premier sur|apareceu primeiro em|proviene da|verscheen eerst op|появил\S+ (?:сначала|сперва) на) .{1,120}$/u,
    seen: 'WordPress: Wired, TechCrunch, Brutkasten, bd24live',
  },
  {
    pattern:
      /\s*(?:[[(]\s?)?(?:Continue reading|Read (?:more|the full (?:story|article)|on)|Keep reading|Read full (?:story|article)|Full story|Leia mais|Leer más|Seguir leyendo|Lire la suite|Weiterlesen|Leggi tutto|Читать далее|বিস্তারিত)(?:(?=\s?[→»>.…:!\])]|$)[\s→»>.…:!\])]*|\s(?:on|at|here|no|at)\s.{0,60}|\s[“"‘].{0,120})$/u,
    seen: 'teasers: TechCrunch, Massa News, Bangla Tribune',
  },
  { pattern: /\s*(?:∞\s)?Permalink$/u, seen: 'link blogs' },
  {
    pattern: /\s*\((?:Reporting|Additional reporting|Writing|Compiled|Editing|Edited) by [^()]{1,300}\)\.?$/u,
    seen: 'Reuters, in one paragraph with the last sentence',
  },
  {
    pattern:
      /\s*(?:\((?:AP |AFP |File |Handout )?(?:Photo|Image|Picture)s?(?: by)?\b[^()]{0,120}\)|[[(][^()[\]]{0,60}(?:Getty Images|AP Photo|AFP\/|Shutterstock)[^()[\]]{0,60}[\])])\.?$/iu,
    seen: 'photo credits glued to a sentence',
  },
  {
    pattern:
      /\s*(?:Sign up (?:for|to)|Subscribe to) (?:our|the) [^.!?]{1,100}(?:newsletter|here|updates)[^.!?]{0,60}[.!]?$/u,
    seen: 'newsletter pitches glued to the last paragraph',
  },
  { pattern: /\s*(?:ADVERTISEMENT|Advertisement)$/u, seen: 'glued advertisement labels: The Hill, NYT' },
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
