/** Heads of boxes, which no list of labels can hold: `In this section`, `Other stories you may like`, `Die meistgelesenen Artikel der Woche`. */

const LONGEST = 70;
const SECTION = '(?:section|topic|series|issue|edition|category|author|reporter|writer|desk)';
const FEW_WORDS = '(?: [^\\s.!?:]{1,20}){0,5}';
/** What stands above the headlines of other articles, in words of many outlets. */
const BOX_HEAD = new RegExp(
  `^[^\\p{L}•◦]{0,6}(?:${[
    `(?:(?:also|more|other|most read|latest|popular)(?: news| stories| articles)? )?(?:in|from|on|by) (?:this|the same) ${SECTION}`,
    `(?:more|other|further|similar) (?:stories|articles|news|posts|videos)${FEW_WORDS}`,
    `(?:what )?(?:our |other )?(?:readers|people|others) (?:are|also|have been) (?:reading|looking at|watching|viewed|read|like|talking about)${FEW_WORDS}`,
    '(?:(?:mehr|auch|meistgelesen) )?(?:in|aus) dies(?:em|er) (?:ressort|rubrik|serie|kategorie)|weitere (?:artikel|themen|meldungen|nachrichten|beiträge)' +
      FEW_WORDS,
    `(?:dans|de) (?:la même|cette) (?:rubrique|section|série)|sur le même (?:sujet|thème)|(?:d['’])?autres articles${FEW_WORDS}`,
    `(?:más )?en esta (?:sección|serie|categoría)|(?:más|otras|otros) (?:noticias|artículos)${FEW_WORDS}`,
    `(?:mais )?nest[ae] (?:seção|secção|série|categoria|editoria)|(?:mais|outras|outros) (?:notícias|artigos)${FEW_WORDS}`,
    `(?:altro )?in questa (?:sezione|serie)|altr[ie] (?:articoli|notizie)${FEW_WORDS}`,
    `(?:meer )?in deze (?:sectie|rubriek|serie)|(?:andere|meer) (?:artikelen|berichten|nieuws)${FEW_WORDS}`,
    `(?:другие|ещё|еще) (?:новости|материалы)${FEW_WORDS}|в этом разделе|інші новини${FEW_WORDS}`,
    `(?:\\p{L}{3,12}: )?(?:(?:os|as|lo|los|las|les|i|le|die|de|het|the) )?(?:mais|más|plus|meist|am meisten|più|meest|most)[ -]?(?:lid|vist|assistid|leíd|lu|vu|gelesen|gesehen|geklickt|lett|gelezen|bekeken|read|viewed|watched|shared|commented)\\p{L}{0,3}(?: artikel)?(?: (?:of|in|on|this|today|now|da|do|de|del|des|di|della|dell|der|la|en|nos|no|nas|na|últim[oa]s|letzten|deze|van|week|semaine|semana|settimana|woche|región|região|mois|mes|mês|[0-9]{1,2}|dias|días|days|jours|tage|giorni|dagen)){0,7}`,
    '(?:now|new|also|elsewhere) (?:on|in) (?:the )?(?-i:\\p{Lu})\\p{L}+(?: (?-i:\\p{Lu})\\p{L}+){0,3}',
  ].join('|')}):?$`,
  'iu',
);

/** Does the line stand above headlines of other articles? The whole line, without a stop. */
export const isBoxHead = (line: string): boolean => line.length <= LONGEST && BOX_HEAD.test(line);
