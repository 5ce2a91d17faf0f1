/** Signs that a text is another outlet’s: an agency’s, a reprint, a translation. */

import { familyOf, findPublisher } from '../../../publishers.ts';
import type { Evidence } from '../../../types.ts';
import type { AttributionReading, ReadSentence } from '../reading.ts';
import type { EvidenceFacts } from './facts.ts';

/** Last lines such as `— AFP`, `(With inputs from PTI)`, `© Reuters`, `dpa/AP`. */
const TAIL =
  /(?:^|[\n.!?”"»)؟。]\s*)[\s\-–—([/©|]*(?<lead>(?:(?:with (?:additional )?(?:inputs?|reporting|files|information|material)(?: from)?|additional reporting by|agencies:?|source:?|sources:?|from|by|fonte:?|fuente:?|quelle:?|source\s*:|avec|mit(?: material von| informationen von)?|con (?:información|informazioni) (?:de|di)|com informações d[aeo]|med|источник:?|по материалам|المصدر:?|وكالة|©|\(c\))[\s:]*)*)(?:the )?◊(?:-[a-z]+)?[^\p{L}]*(?:(?:and |und |et |y |e |\/|, ?)+(?:the )?◊[^\p{L}]*)*(?:\d{4})?[\s)\].|]*$/iu;
const CONTRIBUTED =
  /◊(?:[’']s [\p{L}. ]{3,40})?[^.]{0,50} contributed(?: to this (?:report|story|article))?|(?:additional|further) reporting (?:by|from) [^.]{0,40}◊|with (?:inputs?|files|reporting|information) from (?:the )?◊|with (?:the )?◊[’']?s? (?:inputs?|files|reports?)|inputs? (?:from|by) (?:the )?◊|mit material (?:von|der) ◊|avec ◊|con información de ◊|com informações d[aeo] ◊/iu;
const REPUBLISHED =
  /(?:(?:originally|first) (?:appeared|published|ran|posted)|(?:is |was |been )?(?:re)?published (?:here )?(?:with permission|by permission|in partnership|courtesy)|reprinted|republished|syndicated|courtesy|this (?:story|article|report|piece) (?:was|is) (?:produced|reported|written|published)|original (?:was |article |version )?(?:published|appeared)|(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)|publié (?:initialement|à l[’']origine)|publicado originalmente|pubblicato originariamente)[^.]{0,60}◊|◊[^.]{0,40}(?:where it (?:first|originally) appeared)/iu;
const TRANSLATED =
  /(?:translat(?:ed|ion)|übersetz(?:t|ung)|traduit|traduction|traducid[oa]|traducción|traduzid[oa]|tradução|tradott[oa]|traduzione|oversatt|översatt|vertaald|vertaling|çeviri|перевод|переведено|переклад|ترجمة|مترجم|ترجم)/iu;
/** `DARVAN (Reuters) -`, `Orlach (dpa) –` */
const DATELINE = /^[^()\n]{0,60}\((?:[^()]{0,20}\/)?◊(?:\/[^()]{0,30})?\)\s*[-–—:.]/u;

/** Signs that the whole text, or part of it, is another outlet’s: a dateline, a last line, a translator’s note. */
export function copiesIn(reading: AttributionReading, facts: EvidenceFacts): Extract<Evidence, { kind: 'copy' }>[] {
  const { sentences } = reading;
  const family = familyOf(reading.publishers, reading.publisher);
  const found: Extract<Evidence, { kind: 'copy' }>[] = [];
  const add = (sentence: ReadSentence, partly: boolean, which = sentence.mentions) => {
    const outlet = which
      .map((one) => facts.outletOf(one))
      .find((one) => one !== null && familyOf(reading.publishers, one) !== family);
    if (outlet != null)
      found.push({ kind: 'copy', outlet, partly, sentence: reading.original.slice(sentence.start, sentence.end) });
  };
  sentences.forEach((sentence, n) => {
    if (sentence.mentions.length === 0) return;
    const said = reading.text.slice(sentence.start, sentence.end);
    const marked = withMarks(said, sentence);
    const before = reading.text.slice(Math.max(0, sentence.start - 120), sentence.start);
    if (n === 0 && DATELINE.test(marked)) add(sentence, false, sentence.mentions.slice(0, 1));
    else if (n < sentences.length - 4 && n > 1) return;
    else if (CONTRIBUTED.test(marked)) add(sentence, true);
    else if (
      REPUBLISHED.test(marked) ||
      (TRANSLATED.test(`${before} ${said}`) && TRANSLATED.test(said + before.slice(-60)))
    )
      add(sentence, false);
    else if (n === sentences.length - 1) tail(sentence, marked);
  });
  return found;

  function tail(sentence: ReadSentence, marked: string): void {
    const match = TAIL.exec(`\n${marked}`);
    const last = sentence.mentions.at(-1)!;
    const isAgency = findPublisher(reading.publishers, facts.outletOf(last) ?? '')?.kind === 'agency';
    if (match !== null && (isAgency || match.groups!.lead !== ''))
      add(sentence, /with|additional|avec|con|com|mit/i.test(match.groups!.lead!), [last]);
  }
}

/** The sentence with each outlet as `◊`. */
function withMarks(said: string, { start, mentions }: ReadSentence): string {
  let marked = '';
  let from = 0;
  for (const one of mentions) {
    if (one.end - start > said.length) break;
    marked += `${said.slice(from, one.start - start)}◊`;
    from = one.end - start;
  }
  return marked + said.slice(from);
}
