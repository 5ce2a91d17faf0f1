/** By the same other hand as `another-hand`, kept apart while its misses were mended; then mended by, too. */
import type { Document } from './document.ts';

export const ANOTHER_HAND_APART: readonly Document[] = [
  {
    manner: 'American agency, hub address and rights',
    title: 'Senators reach deal',
    html: `<p>WASHINGTON (AP) — Senators reached a deal on farm aid late Monday, two people familiar with the talks said.</p><p>⟦AP writer Lena Foss in Topeka, Kansas, contributed to this report.⟧</p><p>⟦More AP stories on farming: https://apnews.test/hub/farming⟧</p><p>⟦Follow the AP’s coverage of Congress at https://apnews.test/hub/congress.⟧</p>`,
  },
  {
    manner: 'British broadcaster, listen and quizzes',
    title: 'Teachers call strike',
    html: `<p>Teachers in Northmoor will strike for two days next week, their union has said.</p><p>⟦Listen to highlights from Northmoor on Sounds⟧</p><p>⟦Top stories in Northmoor⟧</p><p>⟦Get our flagship newsletter with all the headlines you need to start the day. Sign up here.⟧</p><p>⟦Published 3 hours ago⟧</p><p>⟦Additional reporting by Tom Vale⟧</p>`,
  },
  {
    manner: 'British tabloid',
    title: 'Man held over blaze',
    html: `<p>A man of 41 has been arrested after a fire at a pub in Carroway.</p><p>⟦Do you have a story? Email tips@daily.test⟧</p><p>⟦For more stories like this, check our news page.⟧</p><p>⟦Scroll down for video⟧</p><p>⟦Share or comment on this article: Man held over blaze⟧</p><p>⟦Sorry, we are not currently accepting comments on this article.⟧</p>`,
  },
  {
    manner: 'German daily',
    title: 'Streik bei der Fähre',
    html: `<p>Die Beschäftigten der Nordfähre haben am Dienstag die Arbeit niedergelegt.</p><p>⟦Lesen Sie auch: So teuer wird die Überfahrt⟧</p><p>⟦Jetzt kostenlos testen und weiterlesen⟧</p><p>⟦Diesen Artikel teilen⟧</p><p>⟦Kommentare (12)⟧</p><p>⟦dpa/lno⟧</p><p>⟦© dpa-infocom, dpa:261103-930-12345/1⟧</p>`,
  },
  {
    manner: 'French radio',
    title: 'Le maire démissionne',
    html: `<p>Le maire de Port-Laure a présenté sa démission lundi soir.</p><p>⟦À lire aussi⟧</p><p>⟦Téléchargez l’application pour suivre toute l’actualité⟧</p><p>⟦Je m'abonne⟧</p><p>⟦Article réservé aux abonnés⟧</p><p>⟦Suivez-nous sur WhatsApp⟧</p>`,
  },
  {
    manner: 'Spanish American site',
    title: 'Incendio en mercado',
    html: `<p>Un incendio destruyó el mercado central de San Aldo, informaron los bomberos.</p><p>⟦Te puede interesar: Así era el mercado⟧</p><p>⟦Únete a nuestro canal de WhatsApp⟧</p><p>⟦Sigue leyendo⟧</p><p>⟦Prohibida la reproducción total o parcial de este contenido⟧</p>`,
  },
  {
    manner: 'Portuguese site',
    title: 'Chuva mata dois',
    html: `<p>Duas pessoas morreram na chuva em Santa Aurora, segundo os bombeiros.</p><p>⟦Veja também⟧</p><p>⟦Clique aqui para entrar no nosso grupo⟧</p><p>⟦Siga o canal no WhatsApp⟧</p><p>⟦Continua após a publicidade⟧</p>`,
  },
  {
    manner: 'Russian site',
    title: 'Паром сел на мель',
    html: `<p>Паром с 80 пассажирами сел на мель у Озерска, сообщили спасатели.</p><p>⟦Материалы по теме⟧</p><p>⟦Нашли ошибку? Выделите её и нажмите Ctrl+Enter⟧</p><p>⟦Читайте нас в Дзене⟧</p><p>⟦Реклама⟧</p>`,
  },
  {
    manner: 'Ukrainian site, two',
    title: 'Вантажівка впала у річку',
    html: `<p>Вантажівка впала у річку біля Камʼянки, повідомила поліція.</p><p>⟦Підписуйтесь на наш Telegram-канал⟧</p><p>⟦Фото: Нацполіція⟧</p><p>⟦Більше новин⟧</p>`,
  },
  {
    manner: 'Turkish agency',
    title: 'Deprem',
    html: `<p>Karaova’da 4,6 büyüklüğünde deprem meydana geldi, AFAD duyurdu.</p><p>⟦Kaynak: AA⟧</p><p>⟦Bizi Google News’te takip edin⟧</p>`,
  },
  {
    manner: 'local television, two',
    title: 'Water main breaks',
    html: `<p>A water main broke on Oak Avenue early Tuesday, leaving 300 homes dry.</p><p>⟦Stream WXQT News free on your TV: Roku, Fire TV and Apple TV⟧</p><p>⟦Want more local news? Download our free app.⟧</p><p>⟦If you have a news tip, email newsroom@wxqt.test.⟧</p><p>⟦CLICK HERE to watch the full report⟧</p><p>⟦Suggest a Correction⟧</p>`,
  },
  {
    manner: 'public radio',
    title: 'Clinic reopens',
    html: `<p>The only clinic in Sable County reopened Monday after a year.</p><p>⟦Transcript provided by NPR, Copyright NPR.⟧</p><p>⟦Copyright 2026 KXYZ Public Radio⟧</p><p>⟦Support local journalism. Become a sustaining member today.⟧</p><p>⟦Ana Ruiz is a reporter at KXYZ. She covers health care in rural counties.⟧</p><p>⟦You can reach her at aruiz@kxyz.test.⟧</p>`,
  },
  {
    manner: 'letters by mail',
    title: 'The port deal',
    html: `<p>Orvia will lease its main port for 40 years, a draft contract shows.</p><p>⟦If you enjoyed this post, please share it with a friend.⟧</p><p>⟦Upgrade to paid⟧</p><p>⟦This post is for paid subscribers⟧</p><p>⟦View this email in your browser⟧</p><p>⟦Unsubscribe⟧</p>`,
  },
  {
    manner: 'rights group',
    title: 'Editor held',
    html: `<p>Police in Dolne detained editor Lev Harn on Sunday, his lawyer said.</p><p>⟦For further information, please contact:⟧</p><p>⟦In Lenz, for Watch, Ada Noor (English, Arabic): +000-555-0101 (mobile); or noora@watch.test⟧</p><p>⟦Your tax deductible gift can help stop violations and save lives around the world.⟧</p>`,
  },
  {
    manner: 'government gazette and agency of the state',
    title: 'President receives envoy',
    html: `<p>President Ilan Roz received the Sarmian envoy on Tuesday, his office said.</p><p>⟦Notes to editors⟧</p><p>⟦Share this page⟧</p><p>⟦Last updated: 3 November 2026⟧</p><p>⟦ENDS⟧</p>`,
  },
  {
    manner: 'press release wire, two',
    title: 'Merger agreed',
    html: `<p>Norbank and Lenz Credit have agreed to merge, the two banks said on Tuesday.</p><p>⟦Cautionary Statement Regarding Forward-Looking Statements⟧</p><p>⟦About Norbank⟧</p><p>⟦Norbank is a leading regional lender with 200 branches.⟧</p><p>⟦Investor Relations Contact: ir@norbank.test⟧</p><p>⟦View source version on businesswire.test⟧</p>`,
  },
  {
    manner: 'news that talks like a box, two',
    title: 'Diverse',
    html: `<p>Listen to the recording, the judge ordered, and the jury did.</p><p>Notes to the treaty were published on Monday.</p><p>About 300 people fled Dolne.</p><p>About Norbank the minister said nothing.</p><p>View of the crater was blocked by smoke, geologists said.</p><p>Country roads were closed by snow.</p><p>Forward units reached the river, the army said.</p><p>Home prices rose 4 percent.</p><p>World leaders will meet in Lenz.</p><p>Disclaimer laws will be tightened in May.</p><p>Upgrade of the port will cost 2 billion.</p><p>Helen Roake is a reporter for the Ledger whom police arrested on Monday.</p><p>He is based in Lenz, prosecutors said.</p><p>Help is on its way, the governor said.</p>`,
  },
  {
    manner: 'figures with credits, two',
    title: 'Crane falls',
    html: `<figure><img src="https://set.test/c.jpg"><figcaption>⟦The crane in Lenz. Photo: Ada Finch / AFP⟧</figcaption></figure><p>A crane fell on a school in Lenz on Tuesday, killing two workers.</p><div class="newsletter-signup"><p>⟦Morning Brief⟧</p><p>⟦The day in five minutes⟧</p></div><div class="related-posts"><h3>⟦Keep reading⟧</h3><ul><li>⟦A city of cranes⟧</li></ul></div><p>⟦Credit: Lenz Fire Department⟧</p><nav>⟦Politics Sport Culture⟧</nav><p>The site was closed.</p>`,
  },
];
