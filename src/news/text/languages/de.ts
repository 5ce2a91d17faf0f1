/** German. */

import { stemmer } from '@orama/stemmers/german';
import type { LanguageRules } from './types.ts';

const GERMAN_ONES = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const GERMAN_TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
/** `zwei` to `neunundneunzig`, and vague plurals. */
const GERMAN_NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(GERMAN_ONES.map((word, n) => [word, n + 1] as const).slice(1)),
  ...{ zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16 },
  ...{ siebzehn: 17, achtzehn: 18, neunzehn: 19, hundert: 100, tausend: 1000 },
  ...Object.fromEntries(
    GERMAN_TENS.flatMap((ten, t) => [
      [ten, 20 + 10 * t] as const,
      ...GERMAN_ONES.map((one, n) => [`${one}und${ten}`, 20 + 10 * t + n + 1] as const),
    ]),
  ),
  ...Object.fromEntries(GERMAN_ONES.map((word, n) => [`${word}hundert`, 100 * (n + 1)])),
  ...{ dutzende: 24, hunderte: 200, tausende: 2000 },
};

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
  people: {
    numbers: GERMAN_NUMBERS,
    about: 'mindestens|wenigstens|mehr als|über|rund|etwa|fast|knapp|gut|die|alle',
    units:
      'jahre?n?|tagen?|stunden?|minuten|monaten?|wochen|prozent|grad|euro|dollar|kilometern?|metern?|km|m|quadrat\\S+|hektar|uhr|tore|punkte|millionen|milliarden|mio|mrd|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|-?jährig\\S*',
    stops:
      'und|aber|oder|während|als|nachdem|wo|nach|wegen|gegen|such\\S*|feier\\S*|demonstr\\S*|protest\\S*|gedenk\\S*|trauer\\S*|nicht|nie|fast|tiere?n?|kühe|rinder|schafe|schweine|hühner|vögel|fische|hunde|pferde|jahre?|tage?',
    rises:
      '(?:steigt|stieg|steigen|erhöht(?:e)?|wächst|wuchs|klettert(?:e)?|liegt|lag)(?: \\p{L}+){0,4}? (?:auf|bei)|beträgt|auf(?= (?:mindestens |mehr als |über |rund )?\\d+ (?:gestiegen|angestiegen|erhöht|geklettert|gewachsen))',
    unsure:
      'könnten?|befürcht\\S*|fürchte\\S*|vermutlich|möglicherweise|droh\\S*|bis zu|jahrestag|gedenk\\S*|jährlich|pro jahr|(?:letzte[ns]|vergangene[ns]|vorige[ns]) (?:jahr|monat|jahrzehnt|winter|sommer)|vor (?:\\S+ )?(?:jahren|jahrzehnten|monaten)|seit jahresbeginn|seit (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
    counted: {
      dead: {
        words:
          'tote[nr]?|todesopfern?|todesfällen?|leichen|getötete?n?|gestorben|starben|sterben|umgekommen|ums leben|ertranken|ertrunken|tot|menschenleben|erschossen|ermordet',
        verbs: 'tötete?n?|töten|starben|sterben',
      },
      injured: { words: '(?:schwer|leicht)?verletzte?[nr]?|verwundete?[nr]?', verbs: 'verletzte?n?|verletzen' },
      missing: { words: 'vermisste?[nr]?|verschollen', verbs: 'vermissen' },
      trapped: { words: 'eingeschlossene?n?|verschüttete?n?|gestrandete?n?|eingekesselt' },
      rescued: { words: 'gerettete?n?', verbs: 'rettete?n?|retten' },
      evacuated: { words: 'evakuierte?n?|in sicherheit gebracht', verbs: 'evakuiere?n|evakuierte?n?|evakuierung von' },
      homeless: { words: 'obdachlose?n?|vertriebene?n?' },
      arrested: {
        words: 'festgenommene?n?|verhaftete?n?|festnahmen|verhaftungen|inhaftierte?n?|verdächtige fest',
        verbs: 'verhaftete?n?|verhaften',
      },
      cases: { words: 'fällen?|infektionen|infizierte?n?|erkrankte?n?|erkrankungen|ansteckungen' },
    },
  },
};
