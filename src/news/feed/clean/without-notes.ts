/**
 * Notes below a text about what was changed in it: `An earlier version of this article gave a wrong sum.` A correction that
 * begins a text is its news and stays.
 */
import { word } from './chrome.ts';

/** Longer lines tell something. */
const LONGEST = 500;
/** So many paragraphs stand above a note. */
const FEWEST_ABOVE = 2;

/** The text that the line stands in. */
const THIS_TEXT = word(
  "(?:this|our) (?:live )?(?:article|story|report|piece|post|page|headline|interview|column|text|obituary|review) · dies(?:er|es|em|en|e) (?:artikels?|beitrags?|textes|text|meldung|berichts?|interviews?) · cet article · ce texte · cette (?:dépêche|tribune|interview) · est[ea] (?:artículo|nota|noticia|información|texto|artigo|matéria|reportagem|notícia) · dest[ea] (?:texto|artigo|matéria|reportagem|notícia) · quest[oa] (?:articolo|notizia|testo) · quest['’]articolo · dit (?:artikel|bericht|stuk) · den här (?:artikeln|texten) · tego artykułu · этого (?:материала|текста) · этой (?:статьи|новости) · цього (?:матеріалу|тексту) · bu (?:haberin|yazının) · artikel ini",
);
const VERSION = word(
  'versions? · fassung · versión · versão · versione · versie · wersj[ai] · верси[ия] · верс[іи][ія] · sürüm\\p{L}*',
);
const CHANGED = word(
  'amended · changed · revised · corrected · clarified · updated · removed · reworded · geändert · korrigiert · berichtigt · ergänzt · modifié · corrigé · corregid[oa] · modificad[oa] · corrigid[oa] · alterad[oa] · corrett[oa] · modificat[oa] · aangepast · gecorrigeerd · gewijzigd · ändrats · rättats',
);
const NOTED =
  /^\P{L}{0,4}(?:correction|clarification|amendment|update|updated|note|erratum|berichtigung|korrektur|anmerkung|hinweis|correctif|rectificatif|précision|corrección|rectificación|fe de errores|aclaración|correção|errata|rettifica|correzione|nota|rectificatie|correctie|rättelse|sprostowanie|исправление|уточнение|düzeltme|ralat)(?!\p{L})[^.!?:]{0,40}[:.] /iu;
/** How far into the line the text that was changed is named. */
const SIGHT = 120;

/** @param lines of a text that is clean otherwise; empty ones part paragraphs */
export function withoutNotes(lines: readonly string[]): readonly string[] {
  let above = 0;
  return lines.filter((line) => {
    const isGone = above >= FEWEST_ABOVE && isNote(line);
    if (line !== '' && !isGone) above += 1;
    return !isGone;
  });
}

/** `An earlier version of this article gave a wrong sum.`, `Correction: this report was changed.` */
function isNote(line: string): boolean {
  if (line.length > LONGEST) return false;
  const begun = line.slice(0, SIGHT);
  if (!THIS_TEXT.test(begun) && !NOTED.test(begun)) return false;
  const label = NOTED.exec(begun);
  const rest = begun.slice(label?.[0].length ?? 0);
  if (label !== null && (THIS_TEXT.test(rest) || (VERSION.test(rest) && /(?:article|story|report|post)/i.test(rest))))
    return true;
  return isOfVersion(rest) || isOfChange(rest);
}

/** `An earlier version of this article`: the one stands before the other. */
function isOfVersion(line: string): boolean {
  const [version, text] = [VERSION.exec(line), THIS_TEXT.exec(line)];
  if (version === null || text === null) return false;
  const between = text.index - version.index - version[0].length;
  return version.index <= LATEST && between >= 0 && between <= NEAR;
}

/** `This article was later amended`; a report may be the government's. */
function isOfChange(line: string): boolean {
  const text = THIS_TEXT.exec(line);
  if (text === null || text.index > 3 || /report|bericht/i.test(text[0])) return false;
  const behind = text.index + text[0].length;
  return CHANGED.test(line.slice(behind, behind + SOON));
}

const LATEST = 40;
const NEAR = 20;
const SOON = 30;
