/** What an editor deletes from a summary because it says nothing, and what makes a sentence news. For `tellable.ts` and `summarise.ts`. */

/** A question, a teaser, a pointer elsewhere, or an introduction. */
export const SAYS_NOTHING =
  /[?؟？]|:["”]?$|^(?:here(?:['’]s| is| are)|what (?:to know|you need|we know)|read|watch|see|click|follow|listen|tune in|photos?|video|updated?|editor|note|correction|developing|breaking|live|good (?:morning|evening)|welcome|subscribe|sign up|find out|learn more|stay tuned|more (?:on|to)|by)\b(?!.{0,20} (?:said|told|says)\b)|\b(?:here['’]s (?:what|how|why|where|everything|a (?:look|list))|what we know(?: so far)?|you need to know|stay with us|more details (?:soon|to follow)|this (?:story|article|post|page|blog|is a (?:developing|breaking))|(?:our|my) (?:live blog|newsletter|podcast|colleague)|in this (?:article|episode|video))\b/i;

/** `ROE: …`, `Poll: …`, `Why it matters: …`, and a heading in capitals that is glued to the sentence. */
export const LABEL =
  /^\p{L}[\p{L}.’']*(?: [\p{L}.’']+){0,2}: ["“]?\p{Lu}|^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}: |^(?:[\p{Lu}\d’'$.,;-]{2,30} ){4}/u;

/** `Por Ana Roe e Max Poe`, and nothing else. */
export const BYLINE =
  /^(?:By|Por|Par|Von|Da|Di|Door|Oleh) \p{Lu}[\p{L}.'’-]*(?: (?:and|e|y|et|und|en|dan|\p{Lu}[\p{L}.'’-]*)){1,8}$/u;

/** What a picture shows: `Ana Roe is seen in Norvik on May 3, 2024.` */
export const CAPTION =
  /(?<!\p{L})(?:is|are|was|were) (?:seen|pictured|shown|photographed) .{0,120}(?<!\p{L})(?:in|on|,) (?:\p{Lu}\p{L}{2,8}\.? )?(?:\d{1,2}, )?\d{4}\.$/u;
/** Whose picture it is: `(Ana Roe/The Daily Test via AP)`. */
export const CREDIT =
  /^\((?:[^()]{2,60}(?:\/| via )[^()]{2,60}(?:\([^()]{0,60}\)[^()]{0,40})?|(?:Photo|Image|Picture|Courtesy|File|AP|AFP|EPA|Reuters|Getty Images|Associated Press)(?!\p{L})[^()]{0,60})\)\.?$/u;

/** The writer's own voice, outside of quotations. `US` is a country. */
export const OPINES =
  /(?<![\p{L}.])(?:I(?!-)|I['’](?:m|ve|d|ll)|my|me|we|we['’](?:re|ve|ll)|our|us|let['’]s)(?![\p{L}.])|^(?:My|We|We['’](?:re|ve|ll)|Our|Let['’]s) /u;

/** A quotation too short to say anything: `"Let me see," he said.` */
export const SCRAP = /^["“'‘«„]{1,2}_{1,30}["”'’»]{1,2},? \S.{0,40}$/u;

/** It addresses the reader. */
export const ADDRESSES = /(?<!\p{L})(?:you|your|yours|you['’](?:re|ve|ll))(?!\p{L})/iu;

/** The sentence says who says so. */
export const NAMES_ITS_SOURCE =
  /(?<!\p{L})(?:said|says|told|reported|reports|announced|according to|confirmed|denied|warned|wrote|stated|declared|officials?|sources?|spokes\p{L}+|ministry|police|authorities|government|court|agency|army|military|president|minister|sagte|sagten|erklärte|teilte|teilten|laut|zufolge|déclaré|annoncé|selon|affirmé|dijo|anunció|según|informó|afirmó|disse|segundo|anunciou|informou|dedi|söyledi|açıkladı|bildirdi|göre|сообщил\p{L}*|заявил\p{L}*|сказал\p{L}*|словам|повідоми\p{L}+|заявив\p{L}*|сказав|сказала|словами|قال|قالت|أعلن|أعلنت|ذكرت|أفادت|گفت|گفته|اعلام)(?!\p{L})|表示|宣布|报道|報道|据|說|说/iu;

/** Something happened, or will. */
export const HAPPENS =
  /\b(?:killed|wounded|injured|died|dead|attack\p{L}*|struck|hit|shot|fired|arrested|detained|charged|sentenced|released|freed|evacuat\p{L}*|withdr[ae]w\p{L}*|closed?|shut|suspend\p{L}*|ordered|signed|agreed|approved|rejected|banned|imposed|launched|seized|resigned|elected|voted|announced|plans? to|will|declared|collapsed|erupted|declined to comment|denied|confirmed|rose|fell|fled|rescued|recalled|expelled|sanction\p{L}*|blocked|unveiled|passed|won|lost|sued|found|ruled|warned|urged|called for|dropped|raised|cut|added|began|started|ended|halted|opened|moved|took effect|expected to|set to|scheduled)\b/iu;

/**
 * A dateline, with place and agency, before the first sentence: `NORVIK, Tavria (AP) — `, `Norvik - `. Not part of the
 * sentence.
 */
export const DATELINE =
  /^(?:[\p{Lu}][\p{Lu}\p{M}.’' /-]{2,40}(?:, ?[\p{L}.’' ]{2,24}){0,2}(?: ?\([^()]{2,40}\))?|(?:\p{Lu}[\p{L}.’'-]*(?:,? |\/)?){1,4}(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2},?)? ?\([^()]{2,40}\)|\p{Lu}\p{L}+(?:,? \p{Lu}\p{L}+){0,2}(?=\s[–—]\s["“]?[\p{Lu}\d]))\s?(?:[–—]|-{1,2}(?=\s))\s?(?=["“'‘«]?[\p{L}\d])/u;

/** A notice about the text itself. */
export const NOTICE =
  /^(?:correction|corrected|clarification|erratum|editor['’]s note|update[ds]?)\b|\b(?:an (?:earlier|previous) version of (?:this|the)|(?:this|the) (?:story|article|report|post|page|headline) (?:has been|was|is) (?:updated|corrected|amended|changed|edited))\b/iu;

/** The event has turned, so that what was told before is no longer the news. */
export const TURNS =
  /\b(?:agreed|agree|signed|collapsed|denied|denies|den(?:y|ying)|confirmed|confirms|rejected|resigned|released|freed|reopened|reopens|ended|lifted|cancelled|canceled|halted|retracted|retracts|surrendered|fled|died|killed|rescued|withdrew|seized)\b/giu;

/** It begins with a past day, month or year, so it is background. */
export const BACKGROUND =
  /^(?:(?:Back )?in|on|since|by|as of|as far back as|until) (?:early |late |mid-)?(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|(?:19|20)\d\d|\d{1,2} \p{Lu}\p{L}+)(?!\p{L})/iu;
