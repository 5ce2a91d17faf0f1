/** German. */

import { stemmer } from '@orama/stemmers/german';
import type { LanguageRules } from './types.ts';

export const de: LanguageRules = {
  tag: 'de',
  names: ['german'],
  script: /\p{Script=Latin}/u,
  marks: 'der das und von mit den dem ein eine ist nicht auf für nach bei im wird zu gegen über sich',
  letters: /[äß]|ö.*n$|ü.*[nr]$/,
  common: 'der die das und den dem ein eine ist im von zu mit',
  families: {
    before: [
      [/(?<=...ier)(?:ung(?:en)?|en|e|t|te[nrms]?)$/, ''],
      [/(?<=...[td])et(?:e[nmrs]?)?$/, ''],
      [/(?<=....)ung(?:en)?$/, ''],
      [/(?<=...(?:ist|er))in(?:nen)?$/, ''],
      [/(?<=...el)n$/, ''],
      [/(?<=.....)t$/, ''],
    ],
    stem: stemmer,
  },
  sentences: {
    titles: 'Hr Frl Dipl Ing med jur phil rer nat Skt z z.B d.h u.a bzw bspw vgl sog ggf evtl inkl bzgl',
    mayEnd: 'Mio Mrd Tsd usw Str',
    beforeNumber: 'Nr Abs Bd Kap Mär Okt Dez',
    firstWords: 'er sie es wir der die das ein eine im am',
  },
  dates: { months: 'de', others: { mrz: 3 } },
  boilerplate: {
    elsewhere: `video · empfehlungen der redaktion · weitere artikel · weitere themen · ähnliche artikel · das könnte dich auch interessieren · mehr aus dem ressort · nächster artikel · vorheriger artikel · podcast · auch lesenswert · lesen sie auch · lesen sie dazu · lesen sie mehr · lesen sie dazu auch · auch interessant · mehr dazu ·
      mehr zum thema · zum thema · das könnte sie auch interessieren · lesetipp · meistgelesen`,
    named: `schlagworte · themen · bildnachweis · beitragsbild · foto oben · archivbild · foto · fotos · bild ·
      titelbild · symbolbild · bildquelle · autor · redaktion`,
    labels: `zur übersicht · zurück zur übersicht · mitdiskutieren · diskutieren sie mit · schreiben sie einen kommentar · alle kommentare anzeigen · artikel drucken · link kopieren · nach oben scrollen · mehr laden · merkliste · gesponsert · bezahlter inhalt · empfohlener externer inhalt · externer inhalt · anzeige · werbung ·
      weiterlesen nach der anzeige · artikel wird nach der anzeige fortgesetzt · zum thema · zur merkliste ·
      zum seitenanfang · nach oben · artikel anhören · vorlesen lassen · artikel merken · weiterlesen · mehr lesen
      · mehr erfahren · mehr anzeigen · zum artikel · teilen · artikel teilen · diesen artikel teilen ·
      beitrag teilen · drucken · kommentare · jetzt testen · jetzt kostenlos testen ·
      jetzt kostenlos testen und weiterlesen · kostenlos testen · abonnieren · jetzt abonnieren ·
      newsletter abonnieren · anmelden · zur startseite · video ansehen · zum video · im video · foto · fotos ·
      bild · bilder · impressum · datenschutz · ende · mehr in kürze · kommentieren`,
  },
  outlets: {
    strong: `newsletter* rundbrief* abonn* anzeige werbung redaktion* vorbehalten lesezeit push-* plus-angebot* probeabo* quelle
      cookies journalismus abo abos probe-abo aboangebot mitglied*`,
    light: `artikel artikels beitrag beiträge inhalt inhalte inhalts externen externer externe empfohlener exklusiv fehler
      gefunden melden nachrichten foto fotos bild bilder kommentar* informationen nachdruck publiziert veröffentlicht
      aktualisiert aktualisierung erschienen uhr lesen lesezeichen weiterlesen folgen mehr gratis kostenlos rechte alle
      übersetzt hier klick klicken agentur agenturen teilen merken drucken jetzt testen anmelden registrieren angebot app
      text texte video videos startseite thema themen leser leserinnen herunterladen vorlesen meinung lesedauer minute
      minuten entdeckt schreiben schreibt diskutieren mitdiskutieren übersicht verwenden verbessern erfahren version
      unterstützen unterstützt spenden hinweis transparenzhinweis empfehlungen empfehlung zustimmung kostenlose kostenlosen
      briefing aktivieren deaktivieren anzeigen anzuzeigen konto spende sendung übertragung korrespondent korrespondentin autorin`,
    we: 'wir uns unser unsere unseren unserem unserer unseres',
    you: 'Sie Ihr Ihre Ihren Ihrem Ihrer Ihnen du dein deine deinen deiner dir dich euch eure',
    filler: `bitte aus auf zum zur am an als bei für mit nach nicht noch oder sich sind um vor wie wird werden über alle kein keine haben
      hat sein war auch nur mehr so wenn daß dass durch damit bis unter`,
    origin: [
      `(?:dieser|der) (?:text|artikel|beitrag)(?: ist| erschien| wurde)? (?:zuerst|ursprünglich|zunächst|erstmals)(?: am .{1,20})? (?:in|bei|auf) (?:der |dem |den )?NAME(?: erschienen| veröffentlicht)?`,
      `(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht) (?:in|bei|auf) (?:der |dem )?NAME`,
    ],
    said: `sagte sagten sagt erklärte erklärten teilte teilten berichtete berichteten betonte forderte warnte kritisierte laut zufolge hieß polizei gericht staatsanwaltschaft ministerium sprecher sprecherin behörden`,
  },
};
