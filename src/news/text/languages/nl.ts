/** Dutch. */

import { createStemmer } from 'multilingual-stemmer';
import type { LanguageRules } from './types.ts';

export const nl: LanguageRules = {
  tag: 'nl',
  names: ['dutch'],
  script: /\p{Script=Latin}/u,
  marks: 'het een van niet voor zijn wordt naar ook bij heeft aan deze uit hij maar werd',
  letters: /^ij|[aeu]ij|ij[kn]/,
  common: 'de het een van en in op te dat die voor met',
  families: {
    // A past participle loses its ge-, as the present has none: gesloten, sluiten.
    before: [[/^ge(?=[^aeiou].{3,}(?:d|t|en)$)/, '']],
    stem: createStemmer('nl'),
  },
  sentences: {
    titles: 'dhr mevr drs ir mr jhr bijv o.a',
    mayEnd: 'enz N.V B.V',
    beforeNumber: 'nr blz',
    firstWords: 'het een hij zij deze dit maar',
  },
  dates: { months: 'nl' },
  boilerplate: {
    elsewhere: 'lees ook · bekijk ook · meer over',
    named: 'onderwerpen · trefwoorden',
    labels: `artikel gaat verder onder de video · tekst gaat verder onder de foto · advertentie · beluister · aanmelden ·
      inloggen · lees meer · lees verder · delen · deel dit artikel · abonneren · bekijk de video · bekijk video`,
  },
  outlets: {
    strong: 'nieuwsbrief* abonn* advertentie* redactie voorbehouden cookies journalistiek',
    light: `artikel artikelen bericht nieuws tip tips foto video lees lezen volg meer gratis rechten hier klik reacties reageer
      delen deel bron aanmelden inloggen verder tekst gepubliceerd bijgewerkt minuten leestijd fout gezien mail stuur
      verbeteren gebruikt ervaring website steun bewaar volgende vorige`,
    we: 'onze ons wij we',
    you: 'jouw je jij uw u jullie',
    filler: 'is zijn voor op aan bij uit dat niet ook naar over als door er om',
    origin: [
      `dit (?:artikel|stuk|verhaal) (?:verscheen|werd) (?:eerder|eerst|oorspronkelijk)(?: gepubliceerd)? (?:in|op|door) (?:de |het )?NAME`,
    ],
    said: 'zei zegt zeggen meldde meldt volgens verklaarde liet aldus politie rechtbank ministerie woordvoerder',
  },
};
