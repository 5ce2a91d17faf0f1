/** A line that says when the text was published or changed, and nothing else: `04/03/2026 06h01 Atualizado há 2 horas`. */
import { monthOf } from '../date/names.ts';

const LONGEST = 120;
/** What was done to the text. Required, because a date alone may belong to an entry of a live blog. */
const DONE =
  /^(?:publi\p{L}*|updat\p{L}*|upload\p{L}*|posted|modif\p{L}*|amended|revised|aktualis\p{L}*|akt|veröffentlicht|erschienen|geändert|stand|jour|actuali\p{L}*|atuali\p{L}*|pubblicat\p{L}|aggiornat\p{L}|aggiornamento|gepubliceerd|bijgewerkt|gewijzigd|uppdatera\p{L}*|publicerad|aktualizacj\p{L}*|opublikowan\p{L}|güncelle\p{L}*|yayın\p{L}*|diperbarui|обновлен\p{L}*|опубликован\p{L}*|оновлен\p{L}*|опублікован\p{L}*)$/u;
/** What stands beside it and the date: units, zones, and the words between them. */
const BESIDE: ReadonlySet<string> = new Set(
  `first last original originally date time on at the ago of is was by and am pm a p m s min mins minute minutes h hr hrs hour hours day days week weeks month months
  gmt utc bst ist est edt cet cest pst pdt et pt msk zuletzt am um vom vor uhr und minuten stunde stunden tag tagen tage wochen datum
  le à il y mis mise heure heures jour jours minutes et dernière date el la las los a hace última última vez hora horas minutos día días fecha de del y
  em às há e por atrás dia dias data às última il alle ore ora fa ultimo ultima minuti giorni laatst laatste om op geleden uur minuten dagen
  senast kl timmar ostatnia godz temu son saat önce tarihi wib lalu jam в назад час часа часов минут дней мск тому годин хвилин`.split(
    /\s+/,
  ),
);
const WEEKDAYS: ReadonlySet<string> = new Set(
  ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl', 'tr', 'id', 'ru', 'uk'].flatMap((tag) =>
    (['long', 'short'] as const).flatMap((weekday) =>
      Array.from({ length: 7 }, (_, day) =>
        new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' })
          .format(Date.UTC(2024, 0, 1 + day))
          .toLowerCase()
          .replace(/\P{L}/gu, ''),
      ),
    ),
  ),
);

/** @param line a paragraph, or a line of one */
export function isStamp(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => DONE.test(word)) && words.every(isOfStamp);
}

const isOfStamp = (word: string): boolean =>
  DONE.test(word) || BESIDE.has(word) || WEEKDAYS.has(word) || monthOf(word) !== null;
