/** Swedish. */

import { createStemmer } from 'multilingual-stemmer';
import type { LanguageRules } from './types.ts';

export const sv: LanguageRules = {
  tag: 'sv',
  names: ['swedish'],
  script: /\p{Script=Latin}/u,
  marks: 'och att är för inte från ett också efter sig',
  letters: /å[a-zäö]*$/,
  common: 'och att det som en ett för är på med av till',
  families: { before: [], stem: createStemmer('sv') },
  sentences: {
    titles: 'bl.a t.ex dvs ca',
    mayEnd: 'm.m osv kl',
    beforeNumber: 'nr sid',
    firstWords: 'det den han hon de men och',
  },
  dates: { months: 'sv' },
  boilerplate: {
    elsewhere: 'läs också · läs även · läs mer om · mer om · mest läst · relaterade artiklar',
    named: 'källa · foto · bild · arkivfoto · text · skribent · ämnen',
    labels: `artikeln fortsätter under annonsen · annons · logga in · läs mer · dela · läs hela artikeln · följ oss ·
      prenumerera`,
  },
  outlets: {
    strong: 'nyhetsbrev* prenumer* annons redaktionen förbehållna cookies journalistik kakor',
    light: `artikel artikeln nyheter läs läsa följ dela foto bild video kommentarer här klicka gratis rättigheter uppdaterad
      publicerad mejla källa logga minuter lästid fel hittat tipsa webbplats använder förbättra upplevelse stöd spara nästa`,
    we: 'vår vårt våra oss vi',
    you: 'du din ditt dina dig er ert era',
    filler: 'till av om inte har i den de vi så kan',
    said: 'säger sa sade uppger enligt meddelade berättar polisen domstolen tingsrätten talesperson',
  },
};
