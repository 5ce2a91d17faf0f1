/** What an editor strikes out of a summary, for `summarise.ts`: sentences that do not stand by themselves, or say nothing. */

/** Asks, teases, points elsewhere, or introduces what follows. */
export const SAYS_NOTHING =
  /[?؟？]["”’)]*$|:["”]?$|^(?:here(?:['’]s| is| are)|what (?:to know|you need|we know)|read|watch|see|click|follow|listen|photos?|video|updated?|editor|note|correction|developing|breaking|live|good (?:morning|evening)|welcome|subscribe|sign up|find out|learn more|stay tuned|more (?:on|to)|by)\b(?!.{0,20} (?:said|told|says)\b)|\b(?:here['’]s what (?:we|you|to)|what we know(?: so far)?|you need to know|stay with us|more details (?:soon|to follow)|this (?:story|article|post|page|blog|is a (?:developing|breaking))|(?:our|my) (?:live blog|newsletter|podcast|colleague)|in this (?:article|episode|video))\b/i;

/** "He said …", "But it …", "The move …": who or what stands in another sentence. */
export const LEANS_BACK =
  /^["“‘'(]?(?:(?:but|and|yet|so|or|still|instead|however|meanwhile|also|then|nevertheless|nonetheless|in addition|at the same time|as a result|for example|for instance|in response|on the other hand|later|earlier|while|although|though|when|as|if|since|after|before|asked(?: [\p{L}’']+){0,8}),? )?(?:he|she|they|it(?! (?:is|was) (?:the|a|an|not)\b)|his|her|their|its|him|them|this(?! (?:week|month|year|morning|afternoon|evening|summer|winter|spring|autumn|fall|time)\b)|that(?! (?:the|a|an)\b)|these|those|such|both|neither|another|others?|the (?:former|latter|two|three|pair|move|decision|news|comments?|remarks|measure|announcement|incident|group|agency|company|network|newspaper|man|woman|suspect|victims?|official|source|spokes\p{L}+|report|statement|same|couple|plan|order|letter|latest|warning|attack|vote|deal|bill|ruling|law|study|video|document|most recent))\b/iu;

/** `…,” he said`, `the spokesperson added`: the speaker stands in another sentence. */
export const NAMELESS_SPEAKER =
  /["”'’]\s?(?:he|she|they|it|the (?:spokes\p{L}+|official|source|statement|group|network|newspaper|agency|report|company|post|man|woman|letter|minister|ministry|author)) (?:has |had |also |then |later )?(?:said|added|told|wrote|continued|tweeted|noted|explained|says|went on|replied|asked|warned|concluded|insisted)\b|\b(?:said|added) (?:he|she)\b|\b(?:the|another) (?:spokes\p{L}+|official|source) (?:said|added|told|also)\b|^["“][^"“”]{1,400}["”]\.?$/iu;

/** The tail of another sentence. */
export const CONJUNCTION = /^(?:and|but|or|so|because|which|who|nor|yet|plus|like)\b/i;

/** The writer's own voice, or a quotation too short to say anything: `"Let me see," he said.` */
export const OPINES =
  /^(?:[^“"]{0,80} )?(?:I|I['’]m|I['’]ve|my|me)\b(?=[^“”"]*$)|^["“'’]{1,2}[^"”]{1,30}[,.!]["”'’]{1,2} \S.{0,40}$/u;

/** On whose word: the sentence says who says so. */
export const ATTRIBUTES =
  /\b(?:said|says|told|reported|reports|announced|according to|confirmed|denied|warned|wrote|stated|declared|officials?|sources?|spokes\p{L}+|ministry|police|authorities|government|court|agency|army|military|president|minister)\b/iu;

/** It happened, or will. */
export const HAPPENS =
  /\b(?:killed|wounded|injured|died|dead|attack\p{L}*|struck|hit|shot|fired|arrested|detained|charged|sentenced|released|freed|evacuat\p{L}*|withdr[ae]w\p{L}*|closed?|shut|suspend\p{L}*|ordered|signed|agreed|approved|rejected|banned|imposed|launched|seized|resigned|elected|voted|announced|plans? to|will|declared|collapsed|erupted|declined to comment|denied|confirmed|rose|fell|fled|rescued|recalled|expelled|sanction\p{L}*)\b/iu;

/** Words too common to tell one sentence from another; keys as `wordKey` makes them. */
export const COMMON: ReadonlySet<string> = new Set(
  'the a an and or but of in on at to for from by with as is are was were be been has have had do not it its he she they his her their that this these those who which what will would could can may said say after before over about into out up than more also new one two year day mr ms u_s'.split(
    ' ',
  ),
);
