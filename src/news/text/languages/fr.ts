/** French. */

import { stemmer } from '@orama/stemmers/french';
import type { LanguageRules } from './types.ts';

export const fr: LanguageRules = {
  tag: 'fr',
  names: ['french'],
  script: /\p{Script=Latin}/u,
  marks: 'le les des du une dans sur est et aux pour par après ses ont selon contre pas qui à',
  letters: /[èêœë]|é(?:e?s?)$|^[cdjlmnst]['’]/,
  common: 'et le les la un une de en des du',
  families: {
    apart: [[/^journalistes?$/, 'journaliste']],
    before: [[/(?<=...[^s])s$/, '']],
    stem: stemmer,
  },
  sentences: {
    titles: 'M MM Mme Mmes Mlle Mlles Mgr Pr Gén',
    mayEnd: 'Cie',
    beforeNumber: 'chap Chap réf janv févr juil déc',
    firstWords: 'il elle ils elles le la les un une ce cette ces',
  },
  dates: { months: 'fr' },
  boilerplate: {
    elsewhere: `les plus consultés · les plus partagés · les plus commentés · la rédaction vous conseille · à lire sur le même sujet · vous aimerez aussi · nos articles · article suivant · article précédent · vidéo · podcast · à découvrir · notre sélection · lire aussi · à lire aussi · à lire également · à voir aussi · voir aussi · sur le même sujet ·
      dans la même rubrique · articles liés · pour aller plus loin · notre dossier · les plus lus`,
    named: `dossier · sujets · thèmes · mots-clés · photo de couverture · photo d’archives · illustration de ·
      image d’illustration · crédit · crédit photo · photo d’illustration · auteur · auteurs · texte ·
      propos recueillis par`,
    labels: `réagir à cet article · retour à l’accueil · partager cet article · imprimer · commenter · voir les commentaires · ajouter aux favoris · copier le lien · exclusif · en direct · offrir cet article · contenu sponsorisé · contenu partenaire · publicité · la suite après la publicité ·
      la suite après cette publicité · lire la suite de l’article · découvrir · écouter · écouter l’article ·
      s’inscrire · contribuer · réagir · réagissez · lire la suite · lire plus · lire l’article · en savoir plus ·
      voir plus · partager · partager sur facebook · s’abonner · je m’abonne · abonnez-vous ·
      abonnez-vous pour lire la suite · se connecter · article réservé aux abonnés · réservé aux abonnés ·
      contenu réservé aux abonnés · regardez la vidéo · voir la vidéo · en images · en vidéo · vidéo ·
      mentions légales · fin · plus d’informations à suivre`,
  },
  outlets: {
    strong: `newsletter* infolettre abonn* inscri* désabonn* télécharg* publicité rédaction réservés courriel cookies journalisme
      commentaires`,
    light: `article articles repéré écrivez écrire mis jour mail erreur signaler correction contribuer proposer commentaire*
      fermés informations reproduction publié parution lecture lire lisez suivez suivre retrouvez recevez découvrez partager
      partagez envoyer imprimer écouter regarder plus texte dernière derniers droits tous ici cliquez cliquer agence agences
      gratuit gratuits gratuitement soutenez don dons média photo photos vidéo vidéos image images actualité application
      site page suite auteur lecteurs compte offre temps minute minutes découvrir reste poursuivant navigation acceptez
      utilisation adresse publiée information transmettre réagir accueil retour faites transmettez expérience améliorer
      ajoutez favoris connectez connecter créez suivant précédent gratuite lettre matin essentiel annonce consultés faute
      durée chaîne adhérent adhérents`,
    we: 'nous notre nos',
    you: 'vous votre vos tu ta tes toi',
    filler: `ne pas se sera sont est a au aux ce cet cette qui que dans sur par pour avec il elle on je en y faire fait été avez à
      ces ou mais leur`,
    origin: [
      `(?:cet article|ce texte|cette tribune|cet entretien) (?:a été|est|est d['’]abord) (?:initialement |d['’]abord )?(?:publiée?|parue?)(?: initialement| d['’]abord)? (?:dans|par|sur|en) (?:le |la |les |l['’])?NAME`,
    ],
    said: `dit déclaré lancé annoncé indiqué affirmé expliqué précisé selon estimé police tribunal parquet ministère porte-parole autorités`,
  },
  people: {
    numbers: {
      ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12 },
      ...{ treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19 },
      ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, cents: 100, mille: 1000 },
      ...{ dizaines: 20, centaines: 200, milliers: 2000 },
    },
    about: 'au moins|plus de|environ|près de|quelque|les|des',
    units:
      'ans?|jours?|heures?|h|minutes?|mois|semaines?|pour cent|degrés|euros?|dollars?|kilomètres?|mètres?|km|m|hectares?|buts|points|millions?|milliards?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    stops:
      'et|mais|ou|tandis|pendant|quand|après|où|qui|dont|pour|contre|recherch\\S*|cherch\\S*|manifest\\S*|rend\\S*|ne|pas|jamais|animaux|vaches|moutons|chevaux|poulets|oiseaux|chiens|ans|jours',
    rises:
      "(?:s['’]élève|s['’]alourdit|s['’]établit|passe|monte|grimpe|porté|est passé)(?: [\\p{L}'’]+){0,4}? à|atteint|dépasse|est (?:désormais )?de",
    unsure:
      "pourrai(?:t|en)t?|jusqu['’]à|crain\\S*|redout\\S*|risqu\\S*|anniversaire|commémor\\S*|par an|chaque année|(?:l['’]an|l['’]année|le mois|l['’]hiver|l['’]été) derni(?:er|ère)|il y a (?:\\S+ ){1,3}(?:ans?|mois)|depuis (?:le début|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
    counted: {
      dead: {
        words:
          'morte?s?|décès|tuée?s?|décédée?s?|noyée?s?|victimes mortelles|corps|cadavres|péri|perdu la vie|meurent|assassinée?s?',
        verbs: 'tue(?:nt)?|tuant|(?:a|ont) tué',
      },
      injured: { words: 'blessée?s?', verbs: 'blesse(?:nt)?|blessant|(?:a|ont) blessé' },
      missing: { words: "disparue?s?|manquent à l['’]appel" },
      trapped: { words: 'bloquée?s?|coincée?s?|piégée?s?|prise?s? au piège|ensevelie?s?' },
      rescued: { words: 'secourue?s?|sauvée?s?|rescapée?s?', verbs: '(?:a|ont) sauvé' },
      evacuated: { words: 'évacuée?s?', verbs: "évacue(?:nt)?|(?:a|ont) évacué|évacuation (?:de|d['’])" },
      homeless: { words: 'sans[- ]abris?|déplacée?s?|sinistrée?s?' },
      arrested: {
        words: 'arrêtée?s?|interpellée?s?|arrestations?|interpellations?|gardes? à vue|détenue?s?',
        verbs: 'arrête(?:nt)?|interpelle(?:nt)?|(?:a|ont) arrêté',
      },
      cases: { words: 'cas|infections|contaminations|infectée?s?|contaminée?s?' },
    },
  },
};
