/** Polish. */

import { createStemmer } from 'multilingual-stemmer';
import type { LanguageRules } from './types.ts';

export const pl: LanguageRules = {
  tag: 'pl',
  names: ['polish'],
  script: /\p{Script=Latin}/u,
  marks: 'się nie że jest przez od dla oraz został są jak czy był ze już tym',
  letters: /[łąęśżźćń]/,
  common: 'i w z na do nie się że o po za od',
  families: { before: [], stem: createStemmer('pl') },
  sentences: {
    titles: 'prof dr gen płk kpt ks hab inż mgr ul al pl św np tzw im',
    mayEnd: 'mln mld tys itd itp r',
    beforeNumber: 'nr art str',
    firstWords: 'to nie w na po jak ale',
  },
  dates: { months: 'pl' },
  boilerplate: {
    elsewhere: `czytaj także · czytaj też · czytaj również · przeczytaj także · przeczytaj też · zobacz także · zobacz też ·
      zobacz również · polecamy`,
    named: 'tagi · tematy · zdjęcie · fot. · redakcja · opracowanie · oprac.',
    labels: `dalsza część artykułu pod materiałem wideo · dalsza część tekstu pod wideo · dalszy ciąg materiału pod wideo
      · zaloguj się · posłuchaj · czytaj dalej · czytaj więcej · zobacz więcej · udostępnij · obejrzyj ·
      zobacz wideo · wideo · reklama`,
  },
  outlets: {
    strong: 'newsletter* prenumer* subskry* reklam* redakcj* zastrzeżon* źródło cookies dziennikarstwo',
    light: `artykuł artykułu tekst tekstu zdjęcie zdjęciem dalszy materiał czytaj obserwuj udostępnij skomentuj komentarze
      wiadomości tutaj kliknij bezpłatnie prawa autor aktualizacja opublikowano błąd zgłoś wideo film minut minuty czas
      czytania strona wykorzystuje dołącz wspieraj następny poprzedni zapisz`,
    we: 'nasz nasza nasze nas nam my',
    you: 'twój twoja twoje ciebie wasz państwa',
    filler: 'a to jest dla przez ze oraz lub czy',
    said: `powiedział powiedziała poinformował poinformowała poinformowali przekazał przekazała oświadczył zaznaczył dodał dodała według policja sąd prokuratura rzecznik rzeczniczka`,
  },
};
