/** Italian. */

import { createStemmer } from 'multilingual-stemmer';
import type { LanguageRules } from './types.ts';

export const it: LanguageRules = {
  tag: 'it',
  names: ['italian'],
  script: /\p{Script=Latin}/u,
  marks: 'il che di gli della delle dei degli nel nella alla dal dalla sono è più anche dopo',
  letters: /[ìò]|ità$/,
  common: 'il lo la gli le un una di del della e che in per con',
  families: { before: [], stem: createStemmer('it') },
  sentences: {
    titles: 'Sig Sigg Dott Dott.ssa Avv On Gen Col Mons',
    mayEnd: 'ecc S.p.A S.r.l',
    beforeNumber: 'pag pagg gen feb mag giu lug ago set ott',
    firstWords: 'il lo la gli le un una ma lei lui',
  },
  dates: { months: 'it' },
  boilerplate: {
    elsewhere: `potrebbe interessarti · ti potrebbe interessare · le più lette · altre notizie · notizia successiva · prossimo articolo · consigliati · video · podcast · leggi anche · vedi anche · guarda anche · leggi di più · approfondisci · potrebbe interessarti ·
      potrebbe interessarti anche · articoli correlati · correlati · i più letti`,
    named: 'argomenti · foto di · autori · redazione',
    labels: `commenti · commenta · condividi su x · condividi su facebook · stampa · salva · copia link · torna alla home · esclusiva · in diretta · mostra commenti · vai ai commenti · contenuto sponsorizzato · pubblicità · ascolta l’articolo · leggi l’articolo completo · accedi · registrati
      · leggi di più · leggi tutto · continua a leggere · condividi · abbonati · iscriviti ·
      iscriviti alla newsletter · guarda il video · guarda le foto`,
  },
  outlets: {
    strong: `newsletter* abbon* iscri* scarica pubblicità redazione riservat* riproduzione notifiche cookies cookie giornalismo
      segnalacelo abbonament*`,
    light: `articolo articoli notizie notizia esclusivo esclusiva video foto immagine commento commenti informazioni pubblicato
      aggiornato aggiornamento lettura lettori leggi leggere seguici segui ricevi accedi registrati condividi stampa ascolta
      scopri più testo ultimo ultima diritti tutti tutte tradotto qui clicca clic agenzia agenzie gratis fonte sponsorizzat*
      contenuto contenuti offerte completo pagina sito canale app tempo minuto minuti trovato errore utilizza usiamo
      esperienza migliorare navigazione ricevere casella posta sostieni prossimo precedente torna home salva offerta
      consigliati letti socio donazione dona`,
    we: 'nostra nostro nostri nostre noi',
    you: 'tu tuo tua tuoi tue ti voi vostro vostra hai',
    filler: `per con su si che non è sono questo questa dei delle degli alla al da dal dalla nel nella i ha hai ma o come più a di
      alle`,
    origin: [
      `(?:questo|l['’])? ?(?:articolo|testo) (?:è stato |è )?(?:originariamente |inizialmente )?pubblicato(?: in origine| originariamente| per la prima volta)? (?:su|da|in) (?:il |la )?NAME`,
    ],
    said: `detto dichiarato affermato spiegato secondo annunciato riferito polizia tribunale procura ministero portavoce autorità`,
  },
};
