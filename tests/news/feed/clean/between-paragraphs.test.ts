/** Lines of many outlets' manners, each between the paragraphs of a text in its language. */
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/news/feed/clean.ts';

/** A text in each language. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The council of Norwick will close the old bridge for six weeks from Monday, its engineers said.',
    'Lorries have to take the road over Sulm, which is ten miles longer.',
    'Traders in the lower town fear for their summer business.',
    'The last inspection found cracks in two of the nine pillars.',
  ],
  de: [
    'Die Stadt Norwick sperrt die alte Brücke ab Montag für sechs Wochen, teilte das Bauamt mit.',
    'Lastwagen müssen über Sulm fahren, das ist ein Umweg von zehn Kilometern.',
    'Händler in der Unterstadt fürchten um ihr Sommergeschäft.',
    'Bei der letzten Prüfung fanden sich Risse in zwei von neun Pfeilern.',
  ],
  fr: [
    'La ville de Norwick fermera le vieux pont pendant six semaines à partir de lundi, a annoncé la mairie.',
    'Les camions devront passer par Sulm, un détour de dix kilomètres.',
    'Les commerçants de la basse ville craignent pour leur été.',
    'La dernière inspection a trouvé des fissures dans deux piliers.',
  ],
  es: [
    'El ayuntamiento de Norwick cerrará el puente viejo durante seis semanas desde el lunes, informó la concejalía.',
    'Los camiones tendrán que pasar por Sulm, diez kilómetros más.',
    'Los comerciantes temen por su verano.',
    'La última inspección halló grietas en dos de los nueve pilares.',
  ],
  pt: [
    'A câmara de Norwick vai fechar a ponte velha durante seis semanas a partir de segunda-feira, disse o vereador.',
    'Os camiões terão de passar por Sulm, mais dez quilómetros.',
    'Os comerciantes da baixa temem pelo verão.',
    'A última inspeção encontrou fissuras em dois pilares.',
  ],
  it: [
    'Il comune di Norwick chiuderà il vecchio ponte per sei settimane da lunedì, ha annunciato il sindaco.',
    'I camion dovranno passare da Sulm, dieci chilometri in più.',
    'I commercianti della città bassa temono per la stagione.',
    'L’ultima ispezione ha trovato crepe in due piloni.',
  ],
};

/** What outlets put between the paragraphs; a first half and a second, each written before the rules were tried on it. */
const BETWEEN: Readonly<Record<string, string>> = {
  en: `Home / News / Transport
Norwick Herald Online
3 min read
Share this on WhatsApp
This article is more than 2 years old
This is an opinion column. The views are the author's own.
Enjoying this article? Subscribe for unlimited access
Get unlimited digital access for £1 for 3 months
Support independent local journalism by becoming a member today.
Have a story for us? Call the newsdesk on 01632 960 111
Do you have a tip? Email tips@norwick.example
Got something to say? Leave a comment below.
Sign up for our free morning briefing
Want to stay in the know? Download our app and never miss a headline.
Our journalists work hard to verify every fact. Learn about our editorial process.
Editor's note: An earlier version of this article misspelled the name of the engineer.
Correction: This story was updated to fix the number of pillars.
This content was produced with the help of AI and reviewed by an editor.
Photo: Norwick Council
Picture: Joe Bloom/The Herald
(Photo by Ana Lund/Getty Images)
File image of the bridge. Credit: iStock
Watch the video above
Related: Ferry timetable changes in spring
More from Transport
Read the full story here
Click here for the latest traffic updates.
You may also be interested in
Five towns with the worst potholes
Recommended for you
Comments (14)
Be respectful. Comments are moderated before they appear.
All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
Copyright © 2026 Norwick Herald Ltd
Reporting by Joe Bloom; editing by Ada Hill
Joe Bloom is a reporter covering transport for the Norwick Herald.
Contact Joe Bloom at jbloom@norwick.example or on X at @jbloom
Follow @norwickherald on X
Like us on Facebook
The Associated Press contributed to this report.
This story was originally published by The Guardian Test.
We use cookies to improve your experience.
By subscribing you agree to our Terms of Use and Privacy Policy
Please enable JavaScript to view the comments.
Your subscription could not be saved. Please try again.
Thank you for signing up!
Already a subscriber? Log in
Start your free trial
Buy tickets from £12 here
Use code BRIDGE10 for 10% off your first order.
Gamble responsibly. 18+ only. begambleaware.org
Quiz: How well do you know Norwick?
Loading…
Back to homepage
Next: Sulm road to be widened
Tags: bridges, traffic, Norwick
Print this page
Report a typo
Sponsored by Norwick Building Society
Advertisement - scroll to continue
Listen: The Bridge podcast, episode 4
Updated at 4.15pm on Tuesday
First published: 3 March 2026
You are here: Home > Business > Energy
Written by Tomas Hale, Education Correspondent
Tweet  Email  Bookmark  Share
Get our Weekend Digest delivered to your inbox every Saturday.
SEE ALSO: Swans stop traffic on ring road
The Norwick Echo is a member of the Independent Press Standards body. To complain, write to complaints@echo.example.
WATCH LIVE
BREAKING
OPINION
Sponsored
Sheep on the moor near Sulm (Picture: Ada Hill/Moor Press)
Workers clear snow in Oston on Tuesday. Credit: Lena Marsh for The Echo
ARTICLE CONTINUES AFTER THIS ADVERTISEMENT
Get the news that matters on your phone: join our Telegram channel by tapping here.
You can unsubscribe at any time. For details see our privacy notice.
Posted 11:02 a.m. ET, Feb. 3, 2026
That's it from us for today. Thanks for following along.
Thank you for reading this evening.
We'll be back tomorrow morning.
Something went wrong. Please reload.
The views expressed are those of the columnist and not of the Echo.
A comment by Ada Hill
Interview by Ada Hill
See also Swans stop traffic on ring road
Words: Ada Hill. Pictures: Lena Marsh.
Written by Ada Hill | Edited by Lena Marsh | Updated: May 3, 2031 10:15 am
This live page is no longer being updated.
Show 12 more posts
Newest | Oldest | Most liked
(Writing by Sam Ode; Graphics by Li Wen; Editing by Rosa Klein)
Sign up to our Thrive newsletter here.
Topics: Energy, Wind, Coast
Subscriber exclusive
You've reached your monthly limit of free stories.
Log in or create an account to keep reading. It takes less than a minute.
"Salt Roads" by Mira Oke is published by Tide Press, £14.99. Buy it for £12.74 at echobookshop.example
Clara Dunn is the Echo's arts critic. She is the author of two novels.
Owl found in post box
What your choice of umbrella says about you
Find us on Facebook and follow our Instagram page for more local stories
© The Lake Star 2026. No part of this may be reproduced without consent.
Be the first of your friends to like this
We value your privacy. Choose "Reject all" to continue without tracking cookies.
VIDEO: How the dam was built (2:31)
Reach reporter Omar Dietz at odietz@valley.example or 555-0136.
Most viewed
Senator stuck in lift for third time
Odds correct at time of publication. Over 18s only. Please gamble responsibly.
TV channel: live on ArenaSport 2, coverage starts at 7pm. Subscriptions from $12 a month.
— Sulm City FC (@sulmcity) March 9, 2026
Vote in our poll: should the bridge be tolled?
Published: Mar 3, 2026 09:15 IST | Updated: Mar 3, 2026 11:20 IST
Make Malabar Express a preferred source on Google
(Except for the headline, this story has not been edited by our staff and is published from an agency feed.)
Read aloud · 4 mins
Seen something newsworthy? Send pictures and video to desk@echo.example
Do you live near the dam? We would like to hear from you.
Jump to: Storm damage in maps
Your browser does not support the audio element.
kl/ms (AFP, AP)
Before you go: our correspondents pick the week's best reads in one email. Subscribe here.
Brought to you by Harbour Insurance
Our climate coverage is supported by the Tide Foundation. We keep full editorial control.
You may republish this article under a Creative Commons licence.
See something wrong? Let us know.
PA Media Firefighters at the scene on Sunday
Image credit: Reuters
Send your story ideas to sulm.yourvoice@radio.example
Filed under: Transport, Sulm
Upgrade to paid
If you enjoyed this post, share it with a friend. The newsletter reaches 4,000 readers.
112 claps · 9 responses
This report by The Dominion Press was first published Feb. 2, 2026.
Comments on this article are now closed.
Join the conversation. Please keep it civil and follow our rules.
Reuse and permissions
Show more like this: Theatre, Oston
Independent reporting costs money. If you can, please chip in £2 today.
— Oston Tribune
Hit the bell icon so you never miss an upload!
Older: Cows on the runway
Newer: Runway closed again
Save my name and email in this browser for the next time I comment.
Take action: write to your MP about the dam
The Tide Trust is a not-for-profit company registered in England, no. 0123456.
Some partners do not ask for your consent to process your data.
Go to top`,
  de: `Von Jana Roth
Stand: 03.03.2026 18:04 Uhr
Lesedauer: 3 Minuten
Artikel vorlesen lassen
Kostenlos weiterlesen mit Registrierung
Sie möchten weiterlesen? Jetzt Plus-Abo abschließen.
Mehr Nachrichten aus Norwick lesen Sie hier.
Folgen Sie uns auf Instagram
Melden Sie sich hier für unseren Newsletter an.
Haben Sie einen Fehler entdeckt? Schreiben Sie uns!
Foto: Imago/Testbild
Bildquelle: dpa
Das könnte Sie auch interessieren
Die besten Radwege der Region
Diskutieren Sie mit
0 Kommentare
Mit Material von dpa
(dpa/jr)
© Norwicker Zeitung 2026, alle Rechte vorbehalten
Empfehlungen der Redaktion
Zur Übersicht
Video: Risse im Pfeiler
Transparenzhinweis: In einer früheren Version dieses Artikels stand eine falsche Zahl.
Unsere Redaktion arbeitet unabhängig. Unterstützen Sie uns mit einem Abo.
Wir verwenden Cookies, um unsere Website zu verbessern.
Jetzt App herunterladen
Meistgelesen
Wie der Winter wird
Start | Politik | Norwick
Von unserer Korrespondentin Jana Roth, Oston
Merkliste  Drucken  Mailen
Mit unserem kostenlosen Morgen-Briefing starten Sie gut informiert in den Tag.
Auch interessant: So pflanzen Sie Tomaten
Diesen Artikel lesen Sie mit unserem Digital-Abo. Erster Monat 1 Euro.
Werbung
Blick auf die Werft. Bild: Jan Petersen
An dieser Stelle steht ein Video, das Ihre Zustimmung braucht.
Zurück zur Startseite
Einen Fehler melden
Mehr zu diesem Thema
Interview: „Die Werft hat Zukunft“
Das Nachrichtenmagazin berichtet darüber am 3. März 2026 um 19.30 Uhr.
dpa/AFP
Nachrichten aus dem Norden auch als Podcast in unserer App.`,
  fr: `Par Léa Morin
Publié le 3 mars 2026 à 18h04
Temps de lecture : 3 minutes
Écouter cet article
Abonnez-vous pour lire la suite de cet article
Il vous reste 70 % de cet article à découvrir.
Suivez-nous sur WhatsApp
Recevez nos alertes infos par e-mail
Vous avez une information à nous transmettre ? Écrivez-nous.
© Photo Ouest Test
Crédits : AFP
Lire aussi : Les bacs de Sulm changent d’horaire
À voir aussi
Le meilleur des plages sans vent
Réagir à cet article
12 commentaires
Tous droits réservés
La rédaction vous conseille
Téléchargez notre application
En poursuivant votre navigation, vous acceptez l’utilisation de cookies.
Votre adresse e-mail ne sera pas publiée.
Partager cet article
Retour à l’accueil
Cet article a été mis à jour à 19 heures.
Contenu réservé aux abonnés
Soutenez le journalisme indépendant, faites un don
Accueil > Société > Justice
Propos recueillis par Léa Morin
Recevez l’essentiel de l’actualité chaque matin dans notre lettre gratuite.
À lire également : Un cerf dans la mairie
La lecture de cet article est réservée à nos abonnés.
Partager : Facebook – X – Courriel
Signaler une faute
Durée de lecture : 4 minutes
Photo Léa Morin / Ouest Test
Grâce à vos dons, notre rédaction reste libre. Je soutiens.
L'article continue après l'annonce
Les plus consultés
1. Le maire plonge dans le port
2. Grève des bacs lundi
Toute l’info de la région est sur notre chaîne WhatsApp.
AFP`,
  es: `Por Ana Ruiz
3 de marzo de 2026 | 18:04
Actualizado: 19:00
Escuchar artículo
Suscríbete por 1 € al mes
Regístrate para seguir leyendo
Síguenos en Instagram
Recibe nuestras noticias en tu correo
¿Has visto un error? Escríbenos
Foto: Agencia Prueba
Lee también: Los ferris de Sulm cambian de horario
Te puede interesar
Las mejores playas sin viento
Comentarios (3)
Todos los derechos reservados
Descarga nuestra aplicación
Usamos cookies para mejorar tu experiencia
Compartir en X
Contenido exclusivo para suscriptores
Con información de EFE
Archivado en: Puentes, Tráfico
Más información en nuestra web
Únete a nuestro canal de Telegram
Actualizada el 3 de marzo a las 19:40
TE PUEDE INTERESAR: El faro cierra por obras
Hazte suscriptor y lee sin límites. El primer mes, gratis.
Notificar un error
Sigue toda la actualidad en nuestro canal de Telegram
¿Quiere opinar sobre esta noticia? Envíe su carta a cartas@diario.example
Etiquetas: Salud, Huelva
Lea más sobre: volcanes`,
  pt: `Por Ana Reis
3 de março de 2026, 18h04
Tempo de leitura: 3 minutos
Ouvir o artigo
Assine por 1 € por mês
Já é assinante? Entre aqui
Siga-nos no Instagram
Receba as nossas notícias no seu e-mail
Foto: Agência Teste
Leia também: Barcas de Sulm mudam de horário
Veja mais
As melhores praias sem vento
Comentários
Todos os direitos reservados
Descarregue a nossa aplicação
Este site utiliza cookies.
Partilhar
Conteúdo exclusivo para assinantes
Encontrou um erro? Avise-nos.
Publicidade
Ouça este conteúdo
CONTINUA APÓS A PUBLICIDADE
VEJA TAMBÉM: Cavalo entra na biblioteca
Siga o canal do portal no WhatsApp e receba as principais notícias.
Os comentários são da responsabilidade dos seus autores.
Conteúdo exclusivo. Já é assinante? Inicie sessão
Imagem: Rui Mota
Próxima notícia`,
  it: `di Anna Rossi
3 marzo 2026 alle 18:04
Tempo di lettura: 3 minuti
Ascolta l’articolo
Abbonati a 1 € al mese
Sei già abbonato? Accedi
Seguici su Instagram
Ricevi le notizie nella tua casella di posta
Foto: Agenzia Prova
Leggi anche: I traghetti di Sulm cambiano orario
Potrebbe interessarti
Le spiagge più belle senza vento
Commenti
Tutti i diritti riservati
Scarica la nostra app
Questo sito utilizza i cookie.
Condividi su X
Contenuto riservato agli abbonati
Hai trovato un errore? Segnalacelo
Pubblicità
Leggi l'articolo completo: abbonati a soli 5 euro al mese
Leggi anche: Il cigno blocca il tram
Ricevi ogni mattina le notizie con la nostra newsletter
© Riproduzione riservata
Segui il nostro canale WhatsApp
Articolo sponsorizzato
I migliori materassi in offerta
Fotogramma / R. Conti`,
};

/** Labels over a headline of another article, which stands below them. */
const OVER_HEADLINES =
  /^(?:You may also be|Recommended for|Das könnte|Meistgelesen|À voir aussi|Te puede|Veja mais|Potrebbe)/;

function read(language: string, lines: readonly string[]): readonly string[] {
  const text = TEXTS[language]!;
  const all = [...text.slice(0, 2), ...lines, ...text.slice(2)];
  return cleanText(all.map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`).join('')).split('\n');
}

describe.each(Object.keys(BETWEEN))('in %s', (language) => {
  const lines = BETWEEN[language]!.split('\n');
  const label = (at: number) => (OVER_HEADLINES.test(lines[at - 1] ?? '') ? [lines[at - 1]!] : []);

  test('most lines go', () => {
    const left = lines.filter((line, at) => read(language, [...label(at), line]).includes(line));
    expect(left.length).toBeLessThanOrEqual(lines.length / 7);
  });

  test('and no paragraph does', () => {
    for (const line of lines) expect(read(language, [line])).toEqual(expect.arrayContaining([...TEXTS[language]!]));
  });
});
