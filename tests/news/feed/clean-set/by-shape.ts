/** Written after the rules of `aside.ts` and measured before any of them was changed for it. Marks: ⟦what must go⟧. */
import type { Document } from './document.ts';

export const BY_SHAPE: readonly Document[] = [
  {
    manner: 'farming weekly',
    title: 'Milk quota raised in Tarvo',
    html: `<p>⟦By Senior Agriculture Writer⟧</p><p>Dairy farmers in Tarvo may deliver four per cent more milk from April, the ministry decided on Thursday.</p><p>⟦Get the week in farming in your inbox every Friday⟧</p><p>Creameries had asked for eight per cent. Prices fell last year.</p><p>⟦Have you got a view on this? Write to letters@farmweekly.test⟧</p>`,
  },
  {
    manner: 'shipping journal',
    title: 'Grain carrier aground off Sulm',
    html: `<p>A grain carrier ran aground off Sulm early on Sunday with 22 crew aboard, the coastguard said.</p><p>⟦This article is free to read. Register to see three more each month.⟧</p><p>Two tugs are on their way. The hull is intact.</p><p>⟦Picture credit: Sulm Coastguard⟧</p><p>⟦Follow us on LinkedIn for shipping news⟧</p>`,
  },
  {
    manner: 'campus paper',
    title: 'Library to close at night',
    html: `<p>The university library will close at ten from next term, the provost wrote to students.</p><p>⟦The Lantern is run by students. Please consider a donation to our newsroom.⟧</p><p>Three hundred students signed a petition against it.</p><p>⟦Corrections: editor@lantern.test⟧</p>`,
  },
  {
    manner: 'parliament wire',
    title: 'Senate passes water bill',
    html: `<p>The senate passed the water bill by 41 votes to 38 on Tuesday night.</p><p>Subscribers to the old system keep their rights until 2030.</p><p>⟦© Parliament Wire 2026. Reproduction only with permission.⟧</p><p>⟦Editing by Noor Hale⟧</p>`,
  },
  {
    manner: 'German regional paper',
    title: 'Brücke bei Tesmar gesperrt',
    html: `<p>Die Brücke bei Tesmar bleibt bis Freitag gesperrt, teilte die Stadt mit. Risse wurden im Pfeiler gefunden.</p><p>⟦Lesen Sie unsere wichtigsten Nachrichten jeden Morgen im Newsletter⟧</p><p>Die Umleitung führt über Karvel.</p><p>⟦Aktualisiert am 4. März 2026, 09:15 Uhr⟧</p><p>⟦Quelle: Redaktion⟧</p>`,
  },
  {
    manner: 'French daily',
    title: 'Grève des ferries à Brask',
    html: `<p>Les marins de Brask ont voté la grève pour lundi, a annoncé leur syndicat. Quarante liaisons sont supprimées.</p><p>⟦Recevez chaque matin nos articles dans votre boîte mail⟧</p><p>La direction propose une rencontre dimanche.</p><p>⟦Vous avez repéré une erreur ? Écrivez à la rédaction⟧</p><p>⟦Mis à jour le 4 mars à 18h20⟧</p>`,
  },
  {
    manner: 'Spanish site',
    title: 'Cierran el puerto de Lorvan',
    html: `<p>Las autoridades cerraron el puerto de Lorvan por el temporal, informó la capitanía. Hay nueve barcos fondeados.</p><p>⟦Suscríbete a nuestro boletín para recibir las noticias del día⟧</p><p>Se espera la reapertura el jueves.</p><p>⟦Compartir en WhatsApp⟧</p><p>⟦Con información de agencias⟧</p>`,
  },
  {
    manner: 'Italian site',
    title: 'Frana sulla strada di Quelm',
    html: `<p>Una frana ha chiuso la strada di Quelm nella notte, riferiscono i vigili del fuoco. Nessun ferito.</p><p>⟦Iscriviti al nostro canale Telegram per restare aggiornato⟧</p><p>La riapertura è prevista per sabato.</p><p>⟦Riproduzione riservata⟧</p>`,
  },
  {
    manner: 'Brazilian portal',
    title: 'Chuva deixa desabrigados em Orme',
    html: `<p>A chuva deixou 120 desabrigados em Orme, segundo a Defesa Civil. Duas escolas servem de abrigo.</p><p>⟦Clique aqui e entre no nosso grupo do WhatsApp⟧</p><p>A previsão é de mais chuva até domingo.</p><p>⟦Foto: Divulgação/Defesa Civil⟧</p>`,
  },
  {
    manner: 'Russian portal',
    title: 'В Озерске отключили воду',
    html: `<p>В Озерске без воды остались 14 тысяч жителей, сообщила мэрия. Авария произошла на насосной станции.</p><p>⟦Подписывайтесь на наш канал в Telegram⟧</p><p>Воду обещают дать к утру.</p><p>⟦Фото: пресс-служба⟧</p>`,
  },
  {
    manner: 'Dutch regional',
    title: 'Sluis bij Hathe kapot',
    html: `<p>De sluis bij Hathe is sinds maandag kapot, meldt het waterschap. Schepen varen om via Isk.</p><p>⟦Meld je aan voor onze nieuwsbrief⟧</p><p>De reparatie duurt een week.</p><p>⟦Heb je een tip? Mail de redactie⟧</p>`,
  },
  {
    manner: 'Polish portal',
    title: 'Pożar hali w Karsku',
    html: `<p>W Karsku spłonęła hala magazynowa, podała straż pożarna. Nikt nie ucierpiał.</p><p>⟦Obserwuj nas na Facebooku⟧</p><p>Przyczynę bada policja.</p><p>⟦Źródło: PAP⟧</p>`,
  },
  {
    manner: 'Turkish site',
    title: 'Lorvan’da okullar tatil',
    html: `<p>Lorvan’da okullar kar nedeniyle iki gün tatil edildi, valilik duyurdu.</p><p>⟦Haberleri WhatsApp kanalımızdan takip edin⟧</p><p>Yollar kapalı.</p><p>⟦Kaynak: AA⟧</p>`,
  },
  {
    manner: 'radio transcript',
    title: 'Miners trapped near Dolm',
    html: `<p>⟦Listen to this story⟧</p><p>Six miners are trapped near Dolm after a tunnel flooded on Wednesday, the operator said.</p><p>Their radio still works. Divers reached the second level.</p><p>⟦This story was edited for radio by Lena Fitch and produced for the web by Sam Orr.⟧</p><p>⟦Support for our coverage comes from listeners like you.⟧</p>`,
  },
  {
    manner: 'technology blog',
    title: 'Bug in payment terminals',
    html: `<p>A bug in payment terminals let shoppers in Hesper pay twice, the bank association said.</p><p>Twitter users posted receipts. The app of one bank was offline for six hours.</p><p>⟦Sign up for our weekly newsletter⟧</p><p>⟦We may earn a commission from links on this page.⟧</p><p>⟦Filed under: Banks, Security⟧</p>`,
  },
  {
    manner: 'media desk: news about media, which stays',
    title: 'Newspaper sold to its readers',
    html: `<p>The Harbour Post was sold to a cooperative of its readers on Friday for nine million crowns.</p><p>The newsroom keeps its 41 editors and reporters.</p><p>Its newsletter has 80,000 subscribers, and the print edition ends in June.</p><p>The site went down for an hour after the announcement.</p><p>⟦Read the original article⟧</p>`,
  },
  {
    manner: 'court page: short facts, which stay',
    title: 'Verdict in photo case',
    html: `<p>The photographer was fined 400 crowns.</p><p>Video from the scene shows the truck.</p><p>Her account was restored on appeal.</p><p>The photo was shared 2,000 times before it was removed.</p><p>⟦Share this article⟧</p><p>⟦0 comments⟧</p>`,
  },
  {
    manner: 'alert page: contacts that stay',
    title: 'Storm warning for the Sulm coast',
    html: `<p>Winds of 120 km/h are expected from noon. Stay indoors and away from windows.</p><p>In an emergency call 112.</p><p>Shelters are open at the school in Dock Street.</p><p>⟦Follow us on Facebook and X for updates⟧</p><p>⟦Last updated 4 March 2026, 06:00⟧</p>`,
  },
];
