/**
 * Tables for `evidence.ts`: the words by which news shows whose reporting it is, in the languages of feeds. Each table is
 * one pattern for all languages, since their words do not collide. Texts are masked, so quoted speech is not read.
 */

export const any = (...alternatives: readonly string[]): string => alternatives.join('|');
/**
 * Matches whole words in any script. The first lookbehind is redundant but cheap, and ends most attempts (measured: a
 * third less time).
 */
export const words = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![A-Za-z])(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, flags);

const STAFF = any(
  'correspondents?|reporters?|journalists?|crews?|teams?|photographers?|producers?|cameram[ae]n|news desk|newsroom|investigat(?:ion|ive team)|anal[yz]s[ei]s|count|tally|visit',
  'korrespondent(?:in|en)?|reporter(?:in|en)?|redaktion|redakteur(?:in)?|recherchen?|journalist(?:in|en)?',
  'correspondante?|envoyée?s? spéciaux?|envoyée? spéciale?|journalistes?|reporters?|équipe|photographe|rédaction',
  'corresponsal(?:es)?|enviad[oa]s?(?: especial(?:es)?)?|reporter[oa]s?|periodistas?|fotógraf[oa]|equipo|redacción|repórter(?:es)?|reportagem|jornalistas?|correspondente|equipe',
  'inviat[oa]|corrispondente|cronist[ai]|giornalist[ai]|verslaggever|correspondent|journalist(?:en|ene|erna|er)?|utsända|medarbeidere?|muhabir(?:i|imiz|leri)?',
  'корреспондент[\\p{L}]*|журналист[\\p{L}]*|кореспондент[\\p{L}]*|журналіст[\\p{L}]*|مراسل(?:ة|نا|و|ي)?|مراسلو|مصور|فريق|خبرنگار',
);

/** "our correspondent", "told us" */
export const OWN_PEOPLE = words(
  any(
    `our (?:own )?(?:[\\p{L}-]+ ){0,2}(?:${STAFF})|(?:told|tells|telling|showed|shows|shown|gave|given|handed|sent|emailed|e-mailed|texted|called|met|let) us|(?:spoke|speaks|spoken|talked|said|wrote|confided|explained|confirmed|sent|shown|leaked|provided|seen|obtained|reviewed|heard|shared|shared [\\p{L} ]{1,20}|passed) (?:to|with|by) us|in our (?:possession|hands)|available to us|(?:before|with) us(?= (?:show|say|list|bear|name)\\p{L}*)|we (?:have |also |then |first )*(?:saw|seen|obtained|reviewed|spoke|spoken|visited|counted|found|met|interviewed|examined|read|watched|heard|asked)|this (?:reporter|newspaper|website|newsroom|publication|magazine|channel|paper)`,
    `(?:notre|nos) (?:${STAFF})|nous (?:a|ont)(?:-t-il|-t-elle)? (?:dit|déclaré|confié|raconté|expliqué|montré)|(?:nous avons|avons-nous) (?:pu )?(?:consult|rencontr|obten|interrog|v)[\\p{L}]+|en notre possession`,
    `(?:unser(?:e|em|en|er|es)?|dieser) (?:[\\p{L}-]+ )?(?:${STAFF}|Zeitung)|(?:sagte|erzählte|berichtete|schilderte) uns|(?:uns|dieser Redaktion) (?:vorlieg|liegen|liegt|gegenüber|gezeigt)[\\p{L}]*|haben wir (?:eingesehen|gesprochen)`,
    `(?:nuestr[oa]s?|noss[oa]s?|este|esta|il nostro|la nostra|vår|våre|vores|onze|ons) (?:[\\p{L}-]+ )?(?:${STAFF}|diario|periódico|jornal|giornale|avis|tidning|krant)`,
    'nos (?:dijo|contó|relató|explicó|mostró|disse|contou|relatou|explicou|mostrou)|ci ha (?:detto|raccontato|spiegato|mostrato)|(?:en|em) (?:nuestro|nosso) poder|fortalte oss|berättade för oss|vertelde ons|рассказал[аи]? нам|сообщил[аи]? нам|قال لنا|أخبرنا',
    'наш(?:его|ему|им|и)? (?:корреспондент|журналист)[\\p{L}]*|наш(?:ого|ому)? кореспондент[\\p{L}]*|(?:ل)?مراسلنا|(?:ل)?مراسلتنا|muhabirimiz[\\p{L}]*',
  ),
);
export const ITS_STAFF = new RegExp(
  `^(?:[’']?s|-)?[ -](?:\\p{Lu}[\\p{L}.]+ (?:\\p{Lu}[\\p{L}.]+)?, (?:at|on) the|(?:[\\p{L}-]+ ){0,2}(?:${STAFF})(?!\\p{L}))`,
  'iu',
);
export const STAFF_OF = new RegExp(
  `(?<!\\p{L})(?:${STAFF}) (?:of|for|from|de|du|des|del|di|da|do|von|vom|av|van) (?:la |le |l[’']|el |il |the |der |den )?$`,
  'iu',
);

/** Beside the outlet's own name: a document, picture or figure that it has seen, or what it has found out. */
export const SEEN = words(
  any(
    'seen|obtained|reviewed|examined|analy[sz]ed|verified|viewed|inspected|consulted|compiled|shown|provided|leaked|heard|gathered|learn(?:ed|t)|understands|found|uncovered|counted|visited|can reveal|(?:been|was|were) told|saw|watched|geolocated',
    'liegt|liegen|vorliegt|vorliegen|eingesehen|einsehen|erfuhr|erfahren|informationen|recherchiert|ausgewertet',
    'vus?|vues?|consultée?s?|obtenue?s?|accès|appris|constaté|rencontrée?s?|compté|joints?|jointe',
    'vist[oa]s?|obtenid[oa]s?|obtid[oa]s?|consultad[oa]s?|acceso|acesso|analizad[oa]s?|analisad[oa]s?|comprobó|constató|teve|tuvo|apurou',
    'visionat[oi]|ottenut[oi]|consultat[oi]|accesso|appreso|ingezien|gezien|tilgang|sett|tatt del|sett|innsyn|görüntüledi|ulaştı|gördü',
    'ознакомил[\\p{L}]*|изучил[\\p{L}]*|располага[\\p{L}]*|распоряжении|выяснил[\\p{L}]*|підтверди[\\p{L}]*|اطلعت|اطلع|حصلت|شاهد[\\p{L}]*|رصد[\\p{L}]*',
  ),
);
export const CONFIRMS = words(
  'confirm(?:ed|s|ing)?|corroborated|verified|acknowledged|admitted|matching|back(?:s|ed|ing) up|bears? out|bore out|confirme(?:nt|r)?|confirmant|confirmando|confirmée?|ont confirmé|confirm(?:ó|ou|aron|aram)|bestätig(?:t|te|ten)|conferm(?:a|ato|ano|ò)|bekreft(?:er|et)|bekräft(?:ar|ade)|bekræft(?:er|ede)|bevestig(?:t|de|den)|подтверд[\\p{L}]*|підтверд[\\p{L}]*|doğrula[\\p{L}]*|أكد(?:ت|وا)?',
);
/** Insiders who speak, where the text does not say to whom. */
export const INSIDERS = words(
  any(
    '(?:people|persons?|sources?|officials?|executives?|aides?|employees?|diplomats?|lawyers?|members?|leaders?|two|three|several) (?:[\\p{L}-]+ ){0,3}?(?:familiar with|with (?:direct |first-hand )?knowledge of|briefed on|close to|involved in|privy to|aware of)|sources? (?:said|say|says|tell|told|close|in the)|(?:on|under) (?:the )?condition (?:of anonymity|that)|spoke anonymously|asked not to be (?:named|identified)|who (?:declined|asked|wished|wanted) (?:not )?to (?:be|remain) (?:named|identified|anonymous)|not authori[sz]ed to (?:speak|discuss|talk)',
    "sous (?:couvert|condition) (?:d[’']|de l[’'])anonymat|selon (?:plusieurs|des|deux|trois|une|nos) sources?|sources? (?:proches?|concordantes?|syndicales?|policières?|judiciaires?|gouvernementales?|diplomatiques?|internes?)",
    'aus (?:[\\p{L}]+)?kreisen|(?:mit der sache vertraute|eingeweihte|insider)[\\p{L} ]*|unter der bedingung der anonymität',
    'fuentes (?:cercanas|conocedoras|próximas|consultadas|con conocimiento)|bajo condición de anonimato|fontes (?:próximas|ligadas|ouvidas)|sob condição de anonimato|fonti (?:vicine|informate)|kilder|källor|bronnen|kaynaklar',
    'источник[\\p{L}]*(?: [\\p{L}]+){0,3} (?:сообщ|рассказ|заяв)[\\p{L}]*|на условиях анонимности|джерел[\\p{L}]*|مصادر (?:مطلعة|خاصة|مقربة)|طلب عدم (?:ذكر|الكشف)',
  ),
);
/** Private people. An outlet that quotes them has talked to them. */
export const PRIVATE_PEOPLE = words(
  any(
    'residents?|neighbou?rs?|witness(?:es)?|eyewitness(?:es)?|survivors?|villagers?|shopkeepers?|passengers?|passers?-by|bystanders?|onlookers?|locals|homeowners?|tenants?|commuters?|shoppers?|worshippers?|fisherm[ae]n|anglers?|farmers?|drivers?|students?|pupils?|teachers?|parents?|mothers?|fathers?|sisters?|brothers?|widows?|widowers?|relatives?|cousins?|workers?|miners?|nurses?|waiters?|waitress|bakers?|butchers?|taxi|skippers?|crew members?|cashiers?|refugees?|migrants?|hikers?|tourists?|customers?|boatm[ae]n|plumbers?|electricians?|carpenters?|bricklayers?|mechanics?|pensioners?|retirees?|housewi(?:fe|ves)|vendors?|traders?|labou?rers?|cleaners?|cooks?|barbers?|tailors?|seamstress(?:es)?|herders?|herdsm[ae]n|grand(?:mother|father|son|daughter)s?|uncles?|aunts?|husbands?|wi(?:fe|ves)|porters?|janitors?|caretakers?|receptionists?|bartenders?|clerks?|welders?|weavers?|loaders?|dockers?|dockworkers?|joggers?|cyclists?|motorists?|schoolgirls?|schoolboys?|who lives|who (?:works|worked) (?:at|in)|aged \\d\\d|, \\d\\d, (?:who|a|an|of|from|said)',
    'anwohner(?:in)?|augenzeug(?:e|en|in)|nachbar(?:in|n)?|überlebende[rn]?|fahrgäste?|mitarbeiter(?:in)?|bewohner(?:in)?|mutter|vater|schwester|bruder',
    'voisine?s?|témoins?|riverains?|habitante?s?|rescapée?s?|survivante?s?|commerçante?s?|ouvri(?:er|ère)s?|salariée?s?|mères?|pères?|passag(?:er|ère)s?',
    'vecin[oa]s?|testigos?|sobrevivientes?|supervivientes?|habitantes?|pasajer[oa]s?|comerciantes?|trabajador(?:es|as?)?|obrer[oa]s?|miner[oa]s?|madres?|hermanas?|moradore?s?|moradoras?|testemunhas?|vizinh[oa]s?|passageir[oa]s?|trabalhador(?:es|a)?',
    'vicin[oi]|testimon[ei]|abitant[ei]|superstit[ei]|passegger[oi]|opera[io]|nabo(?:en)?|vitner?|beboer[ne]?|sjåføren?|øyenvitner?|vittnen?|grannen?|boende|föraren|buren|bewoners?|getuigen?|omwonenden|görgü tanı[\\p{L}]*|mahalleli|komşu[\\p{L}]*|sakin[\\p{L}]*',
    'очевид[\\p{L}]*|местн[\\p{L}]+ жител[\\p{L}]*|жител[\\p{L}]*|сосед[\\p{L}]*|свидетел[\\p{L}]*|свідк[\\p{L}]*|мешкан[\\p{L}]*|شاهد عيان|شهود|سكان|جيران|أهالي|ناجون|نازح[\\p{L}]*',
  ),
);
export const SPEECH = words(
  'said|says|told|tells|recall(?:s|ed)|described|describes|explained|remembers|sagte|sagt|berichtet|erzählt|schildert|dit|disent|raconte(?:nt)?|confie|témoigne(?:nt)?|explique|dijo|dice|dicen|contó|cuenta|relató|relata|disse|diz|conta|contou|ha detto|racconta(?:no)?|sier|siger|säger|forteller|berättar|zegt|vertelt|söyledi|anlattı|сказал[\\p{L}]*|рассказ[\\p{L}]*|говор[\\p{L}]*|розпов[\\p{L}]*|قال(?:ت|وا)?|يقول|روى',
);

/** Nobody answered the outlet. That is no reporting. */
export const UNANSWERED = words(
  any(
    "(?:declined|refused) to|did not|didn[’']t|could not|couldn[’']t|has not|have not|was not able|unable to|not (?:yet |immediately |independently )?(?:respond|repl|verif|confirm|answer)[\\p{L}]*|unanswered|no comment|(?:approached|contacted|asked|emailed|reached out to|sought)(?: [\\p{L}’'-]+){0,6}? (?:comment|a (?:response|reply|statement))|(?:approached|contacted|reached out to)(?= [\\p{Lu}])",
    "n[’']a pas|n[’']ont pas|n[’']était pas|konnte nicht|lehnte|ließ|reagierte|no respondi[óe]|no quiso|declinó|não (?:respondeu|quis|comentou)|non ha (?:risposto|voluto)|svarte ikke|ville ikke|svarade inte|niet (?:reageren|bereikbaar)|не ответил[\\p{L}]*|отказал[\\p{L}]*|لم (?:يرد|ترد|يتسن)[\\p{L} ]*|رفض(?:ت)?",
  ),
);

/** The text so far rests on a public source: what somebody then tells an outlet is a reaction. */
export const OPENS_PUBLIC =
  /(?<!\p{L})(?:court|judges?|ruled|ruling|ministry|police|government|announced|statement|senate|parliament|voted|regulator|agency said|department|company said|filed|fined|charged|arrested|sentenced|acquitt(?:ed|al)|convict(?:ed|ion)|indict(?:ed|ment)|jailed|central bank|commission|council|watchdog|verdict|president|minister|governor)(?!\p{L})/iu;

/** Media that the text does not name. */
export const UNNAMED_MEDIA = words(
  any(
    '(?:local|national|regional|state-run|foreign|several|some|other|various|domestic|opposition|social) (?:and [\\p{L}]+ )?(?:media|news outlets?|outlets|newspapers|press|news sites?)(?: outlets?| reports?)?|media in the (?:country|region|city|capital)[\\p{L} ]*|media reports?|press reports?|news reports?|unconfirmed reports?|local reports?|reports say|reports said|a report says?|a report said|according to (?:a |some |several |multiple |various |unconfirmed )?reports?|(?:the )?media (?:report(?:ed|s)?|say|said)|reports? in the (?:local )?(?:press|media)|news agencies|agencies (?:report(?:ed)?|say)',
    'medienberichte?n?|laut (?:einem )?bericht|einem bericht zufolge|(?:örtlichen?|lokalen?) medien|laut (?:medien|berichten)|médias locaux|la presse locale|les médias|presse locale|selon (?:les |des )?médias|des médias|medios (?:locales|de comunicación)|la prensa local|prensa local|según medios|mídia local|imprensa local|a imprensa|media locali|stampa locale|lokale medier|lokala medier|lokale media|yerel (?:medya|basın)|basında çıkan',
    '(?:местн[\\p{L}]+ )?сми|місцев[\\p{L}]+ змі|وسائل (?:ال)?إعلام(?: محلية| المحلية)?|تقارير (?:إعلامية|صحفية)|صحف محلية',
  ),
);
export const HEADLINE_UNNAMED =
  /(?::|,|-|–|—)\s*(?:[Mm]edia )?[Rr]eports?(?: says?)?$|^[Rr]eports?: |[,:–-] (?:local )?media (?:say|reports?)$|[,–-] reports say$|^(?:Bericht|Medien|Medienbericht|Informe|Médias?|Presse|Medios|Mídia|Media|СМИ|Prensa|Imprensa)\s*:/u;
/** "State television" is an outlet of that name. */
export const STATE_MEDIA = words(
  "state (?:television|TV|radio|media|news agency|broadcaster)|state-run (?:television|TV|radio|media|news agency)|staatsfernsehen|staatliche[ns]? fernsehen|staatsmedien|staatliche medien|télévision (?:d[’'][ÉE]tat|publique|nationale)|médias d[’'][ÉE]tat|televisión (?:estatal|pública)|medios estatales|televisão estatal|tv di stato|televisione di stato|statlig tv|государственн[\\p{L}]+ телевидени[\\p{L}]|госсми|гостелевидени[\\p{L}]|державн[\\p{L}]+ телебаченн[\\p{L}]|(?:ال)?تلفزيون (?:ال)?(?:رسمي|حكومي)|وسائل إعلام رسمية|الإعلام الرسمي|devlet televizyonu",
);
/** Before an outlet's name, in languages other than English. */
export const CREDIT_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${any(
    'laut|zufolge|nach (?:Informationen|Angaben|einem Bericht|Recherchen)(?: (?:von|der|des))?|berichtete?n?|meldete?n?|schreibt|schrieb|zitiert|gegenüber(?: der| dem)?|einem Bericht (?:von|der|des)|(?:wie|so) (?:die|der|das)?|Bericht (?:von|der|des|in)',
    "(?:a|ont|avait) (?:révélé|rapporté|annoncé|publié|écrit|indiqué|affirmé|appris)|selon(?: une information)?(?: (?:de|du|des|d[’']))?|d[’']après|révèle(?:nt)?|rapporte(?:nt)?|affirme(?:nt)?|annonce(?:nt)?|indique(?:nt)?|écrit|(?:révélé|rapporté|annoncé|publié)e?s?(?: [\\p{L}]+)? par|l[’']a (?:annoncé|révélé|rapporté)|ont (?:annoncé|révélé)|citant|cité(?:e|s)? par|confié à|déclaré à|dit à|à en croire|informations? (?:de|du)|(?:enquête|article) (?:de|du)",
    'ha (?:publicado|informado|revelado|adelantado)|según(?: (?:publicó|informó|reveló|adelantó|publica|informa|un informe de))?|de acuerdo (?:con|a)|publicó|informó|reveló|adelantó|adelantad[oa] por|publicad[oa] (?:por|en)|difundid[oa] por|revelad[oa] por|citando a|dijo a|declaró a|contó a|informaci[óo]n(?:es)? de|señaló',
    'segundo|de acordo com|conforme|publicou|revelou|noticiou|revelad[oa] (?:por|pelo|pela)|divulgad[oa] (?:por|pelo|pela)|informou|disse (?:a|à|ao)|secondo(?: quanto (?:riporta|riferisce|scrive))?|riporta(?:to da)?|rivela(?:to da)?|riferisce|scrive|ha (?:rivelato|scritto|riportato|riferito)|come (?:riporta|scrive|riferisce)|ha detto a',
    'ifølge|melder|skriver|rapporterer|til|sier til|enligt|rapporterar|uppger för|säger till|volgens|meldt|bericht|schrijft|aldus|zei tegen',
    'według|podaje|podał[ao]?|informuje|poinformował[ao]?|donosi|pisze|napisał[ao]?|ustalił[ao]?|podle|píše|uvedl[ao]?|napsal[ao]?|informoval[ao]?|uvádí|podľa|napísal[ao]?|uviedl[ao]?',
    'potrivit|conform|scrie|relatează|a relatat|a scris|anunță|σύμφωνα με|αναφέρει|γράφει|μετέδωσε|μεταδίδει|αποκάλυψε',
    'melaporkan|dilansir(?: dari)?|dikutip(?: dari)?|mengutip|menurut|לפי|על פי|דיווח[הו]?|פרסמ?[הו]?|به گزارش|به نقل از|به نوشته',
    'по данным|сообщает|сообщил[аио]?|пишет|пишут|передает|передаёт|со ссылкой на|ссылаясь на|как (?:сообщает|пишет|передает)|рассказал[аи]?|заявил[аи]?|повідомляє|повідомил[аои]|за даними|з посиланням на|пише',
    'ذكرت?|أفادت?|نقلت?(?: عن)?|نقلا عن|نقلاً عن|بحسب|وفقا ل|وفقاً ل|حسب|قالت?|كشفت?|أوردت?|نشرت?|عن',
  )})(?: (?:[\\p{L}.’'-]+)){0,4}? ?(?:(?:der|die|das|den|dem|le|la|les|l[’']|du|de|des|el|los|las|al|a|à|il|lo|o|os|as|pela|pelo|the|in|von) ?){0,2}(?:[„“"«»›‹‚]\\u2060?)?$`,
  'u',
);
/** After it. */
export const CREDIT_AFTER = new RegExp(
  `^(?:[”“"»«‹›‘])?(?:-Zeitung|-Bericht|[’'](?:n?[iıuü]n|y?[ea]|[dt][ea]n?))?(?:,? (?:[\\p{L}’'-]+)){0,2}?,? (?:${any(
    'berichtete?n?|meldete?n?|schreibt|schrieb|zitiert|zufolge|enthüllte?|berichtet haben|vorliegt|vorliegen',
    'révèle(?:nt)?|rapporte(?:nt)?|affirme(?:nt)?|annonce(?:nt)?|a (?:révélé|annoncé|rapporté|publié)|écrit|indique(?:nt)?',
    'publicó|informó|reveló|adelantó|señala|señaló|publica|informa|asegura|publicou|revelou|noticiou|informou|afirma|riporta|rivela|scrive|riferisce|ha rivelato',
    'melder|skriver|rapporterer|rapporterar|uppger|meldt|schrijft|bericht|podaje|yazdı|bildirdi|duyurdu|aktardı|göre|haberine göre|сообщает|сообщил[аио]?|пишет|передает|передаёт|повідомляє|повідомил[аои]|пише|أن|إن|خبر|szerint|írja|írta|közölte|számolt be|uutisoi|kertoo|kertoi|kirjoittaa|mukaan|píše|uvedl[ao]?|informoval[ao]?|podaje|podał[ao]?|donosi|scrie|relatează|a relatat|melaporkan|lapor|γράφει|αναφέρει',
  )})(?!\\p{L})`,
  'u',
);
/** The kind of outlet before its name: `the daily X`, `صحيفة X`. */
export const OUTLET_THEN_NAME =
  /(?<!\p{L})(?:newspaper|daily|weekly|tabloid|broadcaster|news (?:site|website|agency)|website|magazine|radio station|(?:Telegram|YouTube|WhatsApp) channel|quotidien|hebdomadaire|journal|chaîne|diario|periódico|semanario|jornal|revista|quotidiano|giornale|Tageszeitung|Zeitung|Nachrichtenmagazin|Sender|Nachrichtenagentur|avisen|tidningen|krant|gazetesi|газет[аеуы]|издани[еяю]|агентств[оау]|телеканал[уа]?|видання|صحيفة|جريدة|قناة|وكالة|موقع|مجلة) [„“"«]?(?<name>(?:(?:al-|El |La |Le |Der |Die |Das |The )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3})|[\p{Script=Arabic}]+)/gu;
/** `Lebanon's al-Akhbar newspaper`, `the Gamma business daily` */
export const NAME_THEN_OUTLET =
  /(?<![\p{L}’'.-])(?!Telegram|WhatsApp|YouTube|Facebook|TikTok|Instagram|Twitter)(?<name>(?:(?:al-|el-|an-|as-|ar-)\p{Lu}[\p{L}’'-]+|(?!The |A |An |In |On |Local |State |Every |One |\p{Lu}\p{Ll}*(?:ian|ish|ese|eli|aqi|can|ench|utch|man|anese) )\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)?(?<!['’]s))(?= (?:(?:business|financial|sports|state|online|opposition|independent) )?(?:newspaper|daily|weekly|website|news site|channel|television|news agency|magazine)(?!\p{L}))/gu;
