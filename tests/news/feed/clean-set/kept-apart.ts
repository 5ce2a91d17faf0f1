/**
 * The half that was looked at last. When it was, after all tuning, 99.0 % of what must stay stayed and 91.4 % of what must go
 * went; what was wrong in general was mended then, so that it is no longer blind. The same hand wrote both halves.
 */
import type { Document } from './document.ts';

export const KEPT_APART: readonly Document[] = [
  {
    manner: 'agency, English, with slug and credits at the foot',
    title: 'Tavria shuts consulate in Norvik',
    html: `<p>NORVIK (Northern Wire) — Tavria will shut its consulate in Norvik by Friday, its foreign ministry said on Tuesday.</p>
<p>Staff had been told to pack after a night of shelling, two diplomats said.</p>
<p>"We are not leaving the country," Consul Ana Roe told reporters.</p>
<p>⟦(Additional reporting by Max Poe in Karvel and Ida Lund in Brask; Writing by Jo Marsh; Editing by Tom Hale)⟧</p>
<p>⟦Our Standards: The Northern Wire Trust Principles.⟧</p>`,
  },
  {
    manner: 'American daily, with pitches between paragraphs',
    title: 'County votes to close two bridges',
    html: `<p>The county board voted 4-3 on Monday night to close two bridges over the Orme river.</p>
<p>⟦Advertisement⟧</p>
<p>Engineers found cracks in both decks in March.</p>
<p>⟦Get the latest news delivered to your inbox. Sign up for our Morning Report newsletter.⟧</p>
<p>Supervisor Lena Cruz said the detour would add 20 minutes to school runs.</p>
<p>⟦READ MORE: Five other bridges that worry engineers⟧</p>
<p>Repairs are to begin in the fall.</p>
<p>⟦Reach reporter Dan Ode at dode@county.test or follow him on X at @danode.⟧</p>`,
  },
  {
    manner: 'British broadcaster',
    title: 'Ferry runs aground off Skarn',
    html: `<figure><img src="a.jpg"><figcaption>⟦Image caption, The ferry lies on a sandbank off Skarn⟧</figcaption></figure>
<p><b>A ferry with 212 people on board has run aground off the island of Skarn.</b></p>
<p>Lifeboats took off children and the elderly first, the coastguard said.</p>
<p>Nobody was hurt.</p>
<h2>'A great bump'</h2>
<p>Passenger Gail Moss said there was "a great bump and then silence".</p>
<p>⟦Follow the BNC on Facebook, on X, or on Instagram. Send your story ideas to skarn@bnc.test⟧</p>
<p>⟦Related topics⟧</p>
<p>⟦Around the BNC⟧</p>`,
  },
  {
    manner: 'tabloid',
    title: 'Swan stops trains for three hours',
    html: `<p>A furious SWAN brought trains to a halt for three hours on Sunday.</p>
<p>⟦Click here to resize this module⟧</p>
<p>Commuters at Brask station cheered when it was finally led off the tracks.</p>
<p>⟦Scroll down for video⟧</p>
<p>'It had a look in its eye,' said guard Pete Fenn, 41.</p>
<p>⟦+4 View gallery⟧</p>
<p>⟦Share this article⟧ ⟦Share⟧ ⟦1.2k shares⟧</p>
<p>The bird was released on the Orme.</p>
<p>⟦Do you know more? Email tips@thedailylamp.test⟧</p>`,
  },
  {
    manner: 'WordPress blog of a local site',
    title: 'Harbour festival returns in June',
    summary: `<p>After two years the harbour festival is back, with eleven boats and a brass band. [&#8230;]</p><p>⟦The post <a href="x">Harbour festival returns in June</a> first appeared on <a href="y">Oston Today</a>.⟧</p>`,
    html: `<p>After two years the harbour festival is back, with eleven boats and a brass band.</p>
<p>Tickets cost two crowns and children go free.</p>
<p>⟦Like this:⟧</p><p>⟦Like⟧ ⟦Loading...⟧</p>
<p>⟦Filed under: Culture, Harbour⟧</p>
<p>⟦The post <a href="x">Harbour festival returns in June</a> first appeared on <a href="y">Oston Today</a>.⟧</p>`,
  },
  {
    manner: 'ministry, press release',
    title: 'Statement on the situation in Karvel',
    html: `<p>The Ministry of Foreign Affairs of Aldmere condemns the rocket fire on the harbour of Karvel on 3 March.</p>
<p>The Ministry advises its citizens to leave Karvel by commercial means.</p>
<p>Contact for citizens: +00 555 0100.</p>
<p>⟦Print this page⟧</p>
<p>⟦Back to top⟧</p>
<p>⟦Share this page on: Facebook | Twitter | LinkedIn⟧</p>`,
  },
  {
    manner: 'channel of a messenger made a feed',
    title: 'Explosions heard in Karvel',
    html: `⚡️Explosions were heard in the port of Karvel at 04:10, the mayor says.<br><br>Air defence is at work; stay in shelters.<br><br>⟦👉 Subscribe to <a href="t">Karvel Live</a>⟧<br>⟦<a href="u">Send news</a>⟧ ⟦|⟧ ⟦<a href="v">Our chat</a>⟧`,
  },
  {
    manner: 'messenger, Russian',
    title: 'В порту Карвеля слышны взрывы',
    html: `В порту Карвеля ночью слышали взрывы, сообщил мэр города.<br><br>Пострадавших нет, по предварительным данным.<br><br>⟦Подписывайтесь на наш канал⟧<br>⟦Прислать новость⟧`,
  },
  {
    manner: 'link blog and forum',
    title: 'Norvik publishes its train timetable as open data',
    html: `<p>The timetable of all trains of Norvik is now free to use under an open licence.</p><p>⟦submitted by <a href="u">/u/lokfan</a> to r/norvik⟧ ⟦<a href="l">[link]</a>⟧ ⟦<a href="c">[comments]</a>⟧</p>`,
  },
  {
    manner: 'comments page of a news board',
    title: 'Show: a map of all lighthouses',
    html: `<p>A map that shows each lighthouse with its light and its rhythm.</p><p>⟦Article URL: <a href="https://map.test/">https://map.test/</a>⟧</p><p>⟦Comments URL: <a href="https://board.test/1">https://board.test/1</a>⟧</p><p>⟦Points: 112⟧</p><p>⟦# Comments: 31⟧</p>`,
  },
  {
    manner: 'newsletter',
    title: 'The Orme Letter: what the vote means',
    html: `<p>⟦View this email in your browser⟧</p>
<p>Good morning. The council votes today on whether to sell the ferry.</p>
<ul><li>The buyer offers nine million crowns.</li><li>The union wants a guarantee for 40 jobs.</li></ul>
<p>⟦Was this email forwarded to you? Subscribe here.⟧</p>
<p>⟦You received this email because you signed up for The Orme Letter. Unsubscribe⟧</p>`,
  },
  {
    manner: 'paid letter on a platform',
    title: 'Why the mills fell silent',
    html: `<p>The mills of Hathe closed one by one, and nobody wrote it down until now.</p>
<p>⟦The Mill Papers is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.⟧</p>
<p>I spoke with eleven weavers over the winter.</p>
<p>⟦Thanks for reading The Mill Papers! This post is public so feel free to share it.⟧</p>
<p>⟦Leave a comment⟧</p><p>⟦Subscribe now⟧</p>`,
  },
  {
    manner: 'aggregator, one list of headlines',
    title: 'Aldmere withdraws embassy staff',
    html: `<ol><li><a href="1">Aldmere withdraws embassy staff from Karvel</a>&nbsp;&nbsp;<font color="#6f6f6f">Northern Wire</font></li><li><a href="2">Half of the diplomats leave Karvel</a>&nbsp;&nbsp;<font color="#6f6f6f">Harbour Gazette</font></li></ol><p>⟦<a href="all">View Full Coverage on News Finder</a>⟧</p>`,
  },
  {
    manner: 'Spanish daily',
    title: 'El puerto de Orma cierra por el temporal',
    html: `<p>El puerto de Orma permanece cerrado desde el lunes por un temporal de viento, según la autoridad portuaria.</p>
<p>⟦Te puede interesar: Las diez tormentas más fuertes⟧</p>
<p>Tres barcos esperan fuera de la bahía.</p>
<p>⟦Suscríbete para seguir leyendo⟧</p>
<p>⟦Síguenos en X y en Facebook⟧</p>
<p>⟦(Foto: Agencia Norte)⟧</p>`,
  },
  {
    manner: 'French daily',
    title: 'Le port de Skarn fermé après la tempête',
    html: `<p>Le port de Skarn est fermé depuis lundi, a annoncé la préfecture.</p>
<p>⟦À lire aussi : Les marins racontent une nuit de tempête⟧</p>
<p>Trois navires attendent au large.</p>
<p>⟦La suite après la publicité⟧</p>
<p>« Nous attendons une accalmie », a déclaré le capitaine Jean Roé.</p>
<p>⟦Il vous reste 62% de cet article à lire. La suite est réservée aux abonnés.⟧</p>
<p>⟦(avec Agence du Nord)⟧</p>`,
  },
  {
    manner: 'German daily',
    title: 'Hafen von Ostheim nach Sturm gesperrt',
    html: `<p>Der Hafen von Ostheim ist seit Montag gesperrt, teilte die Behörde mit.</p>
<p>⟦Lesen Sie auch: Die schwersten Stürme des Jahrzehnts⟧</p>
<p>Drei Schiffe warten vor der Bucht.</p>
<p>⟦Anzeige⟧</p>
<p>„So etwas haben wir lange nicht gesehen“, sagte Kapitän Jan Rode.</p>
<p>⟦© dpn-infocom, dpn:260304-99-123456/2⟧</p>
<p>⟦Mehr zum Thema⟧</p>`,
  },
  {
    manner: 'Portuguese site',
    title: 'Porto de Orma fecha por causa do vento',
    html: `<p>O porto de Orma está fechado desde segunda-feira, informou a capitania.</p>
<p>⟦Leia também: Ventos de 120 km/h atingem a costa⟧</p>
<p>Três navios esperam fora da barra.</p>
<p>⟦Continua depois da publicidade⟧</p>
<p>⟦Siga o Diário de Orma no Instagram e receba as notícias no WhatsApp⟧</p>`,
  },
  {
    manner: 'Italian site',
    title: 'Chiuso il porto di Orma',
    html: `<p>Il porto di Orma è chiuso da lunedì per il vento, ha detto la capitaneria.</p>
<p>⟦Leggi anche: La notte dei pescatori⟧</p>
<p>Tre navi aspettano al largo.</p>
<p>⟦RIPRODUZIONE RISERVATA ©⟧</p>`,
  },
  {
    manner: 'Russian agency',
    title: 'Посольство Альдмера эвакуируют из Карвеля',
    html: `<p>КАРВЕЛЬ, 3 марта — Северное агентство. Посольство Альдмера в Карвеле эвакуирует половину сотрудников, сообщил МИД.</p>
<p>⟦Читайте также: Что известно об обстреле порта⟧</p>
<p>Посол Ильза Торвальд остаётся в городе.</p>
<p>⟦Фото: Северное агентство⟧</p>
<p>⟦Нашли ошибку? Выделите текст и нажмите Ctrl+Enter⟧</p>`,
  },
  {
    manner: 'Ukrainian site',
    title: 'У порту Карвеля пролунали вибухи',
    html: `<p>Уночі в порту Карвеля пролунали вибухи, повідомив мер міста.</p>
<p>⟦Читайте також: Що відомо про обстріл⟧</p>
<p>Постраждалих немає, за попередніми даними.</p>
<p>⟦Підписуйтесь на наш Telegram-канал, щоб не пропустити важливих новин⟧</p>`,
  },
  {
    manner: 'Arabic broadcaster',
    title: 'إغلاق ميناء أورما بسبب العاصفة',
    html: `<p>أُغلق ميناء أورما منذ يوم الاثنين بسبب العاصفة، بحسب ما أعلنت سلطة الميناء.</p>
<p>⟦اقرأ أيضا: أقوى العواصف في عشر سنوات⟧</p>
<p>وتنتظر ثلاث سفن خارج الخليج.</p>
<p>⟦تابعونا على تويتر⟧</p>`,
  },
  {
    manner: 'Persian site',
    title: 'بندر اورما بسته شد',
    html: `<p>بندر اورما از روز دوشنبه به دلیل طوفان بسته است، سازمان بنادر اعلام کرد.</p>
<p>⟦بیشتر بخوانید: شدیدترین طوفان‌های دهه⟧</p>
<p>سه کشتی بیرون خلیج منتظرند.</p>
<p>⟦انتهای پیام⟧</p>`,
  },
  {
    manner: 'Turkish site',
    title: 'Orma Limanı fırtına nedeniyle kapandı',
    html: `<p>Orma Limanı pazartesiden beri kapalı, liman idaresi açıkladı.</p>
<p>⟦İlgili Haberler⟧</p>
<p>Üç gemi körfezin dışında bekliyor.</p>
<p>⟦Haberin devamı için tıklayın⟧</p>`,
  },
  {
    manner: 'Chinese agency',
    title: '奥尔马港因风暴关闭',
    html: `<p>奥尔马港自周一起因风暴关闭，港务局表示。</p>
<p>三艘船在湾外等候。</p>
<p>⟦责任编辑：李明⟧</p>
<p>⟦（完）⟧</p>`,
  },
  {
    manner: 'Japanese daily',
    title: 'オルマ港、嵐で閉鎖',
    html: `<p>オルマ港は月曜日から嵐のため閉鎖されていると港湾当局が発表した。</p>
<p>船三隻が湾外で待機している。</p>
<p>⟦続きを読む⟧</p>
<p>⟦関連記事⟧</p>`,
  },
  {
    manner: 'Indonesian site',
    title: 'Pelabuhan Orma ditutup karena badai',
    html: `<p>Pelabuhan Orma ditutup sejak Senin karena badai, kata otoritas pelabuhan.</p>
<p>⟦Baca juga: Badai terkuat dalam sepuluh tahun⟧</p>
<p>Tiga kapal menunggu di luar teluk.</p>
<p>⟦Simak berita lainnya di Google News⟧</p>`,
  },
  {
    manner: 'Polish site',
    title: 'Port w Ormie zamknięty przez sztorm',
    html: `<p>Port w Ormie jest zamknięty od poniedziałku, podał kapitanat.</p>
<p>⟦Czytaj także: Najsilniejsze sztormy dekady⟧</p>
<p>Trzy statki czekają na redzie.</p>
<p>⟦Czytaj dalej⟧</p>`,
  },
  {
    manner: 'Dutch site',
    title: 'Haven van Orma dicht door storm',
    html: `<p>De haven van Orma is sinds maandag dicht, meldt de havendienst.</p>
<p>⟦Lees ook: De zwaarste stormen van het decennium⟧</p>
<p>Drie schepen wachten buiten de baai.</p>
<p>⟦Lees verder⟧</p>`,
  },
  {
    manner: 'lines that only look like boilerplate',
    title: 'Publisher of the Lamp resigns over subscriptions',
    html: `<p>Subscribe, or we close: that was the message of the Lamp to its readers on Monday.</p>
<p>Advertisements had fallen by half since 2020, its publisher said.</p>
<p>Share of the blame lies with the owners, the union said.</p>
<p>Follow-up talks are set for Friday in Oston.</p>
<p>Sign language interpreters joined the strike.</p>
<p>Read in court, the letter moved the jury to tears.</p>
<p>Contact tracing begins at the print works, doctors said.</p>
<p>Updated figures show 214 people without work.</p>
<p>More than 300 readers wrote letters.</p>
<p>Photo editors were the first to go, said Ana Roe.</p>
<p>Copyright in the archive stays with the city, under the deal.</p>`,
  },
  {
    manner: 'an interview, with questions and answers that must stay',
    title: 'The ferry captain speaks',
    html: `<p><strong>What happened that night?</strong></p><p>We hit the bank at four. I heard it before I felt it.</p>
<p><strong>Who gave the order to leave?</strong></p><p>I did. Nobody else was awake.</p>
<blockquote><p>"I would do it again."</p></blockquote>
<p>⟦This interview has been edited for length and clarity.⟧</p>`,
  },
  {
    manner: 'election results in a table',
    title: 'Brask elects a mayor',
    html: `<p>Lena Cruz won the election in Brask on Sunday.</p>
<table><tr><th>Candidate</th><th>Votes</th></tr><tr><td>Lena Cruz</td><td>4,120</td></tr><tr><td>Tom Hale</td><td>3,981</td></tr></table>
<p>Turnout was 61 percent.</p><p>⟦Source: Brask Today/own graphic⟧</p>`,
  },
  {
    manner: 'disaster bulletin of an office',
    title: 'Flood warning for the Orme',
    html: `<h3>What to expect</h3><ul><li>Water levels of 4.2 m at Brask by noon</li><li>Roads near the mill under water<ul><li>Mill Lane</li><li>Weir Street</li></ul></li></ul>
<dl><dt>Severity</dt><dd>High</dd><dt>Valid until</dt><dd>5 March, 18:00</dd></dl><p>Keep away from the river.</p>`,
  },
  {
    manner: 'magazine on technology',
    title: 'The lamp that never goes out',
    html: `<p>Engineers at the Isk works have built a lamp that burns for forty years.</p>
<p>⟦When you purchase through links in our articles, we may earn a small commission. This doesn't affect our editorial independence.⟧</p>
<p>It draws half a watt.</p>
<p>⟦<a href="r">Read the full story at The Lantern.</a>⟧</p>
<p>⟦Contact the author of this article at <a href="m">ida@lantern.test</a>.⟧</p>`,
  },
  {
    manner: 'radio, with its player',
    title: 'Choir buys a lighthouse',
    html: `<p>⟦Listen · 3:42⟧</p><p>⟦Toggle more options⟧</p><p>⟦Download⟧</p><p>⟦Embed⟧</p><p>⟦Transcript⟧</p>
<p>A choir of forty has bought the lighthouse of Skarn, to sing in it.</p>
<p>"The echo lasts nine seconds," says its leader, Gail Moss.</p>
<p>⟦Copyright 2026 Lake Radio⟧</p>`,
  },
  {
    manner: 'non-profit newsroom whose texts may be printed again',
    title: 'Who owns the river?',
    html: `<p>⟦This story was originally published by The Reed, a nonprofit newsroom. Sign up for its newsletter here.⟧</p>
<p>Three families hold half of the banks of the Orme, land records show.</p>
<p>None of them answered our letters.</p>
<p>⟦This article is republished from The Reed under a Creative Commons license. Read the original article.⟧</p>`,
  },
  {
    manner: 'feed of a small paper, whose items end alike',
    items: [
      [
        'Otters close the pool',
        '<p>Otters moved into the pool at Tarn on Monday.</p><p>⟦Brask Bee: the paper that buzzes through your letter box before the milk does.⟧</p>',
      ],
      [
        'Mayor of Brenn resigns',
        '<p>The mayor stepped down after the bridge sank.</p><p>No one was hurt.</p><p>⟦Brask Bee: the paper that buzzes through your letter box before the milk does.⟧</p>',
      ],
      [
        'Bakers work longer nights',
        '<p>Bakers in Oston work until six from Friday.</p><p>⟦Brask Bee: the paper that buzzes through your letter box before the milk does.⟧</p>',
      ],
      [
        'Volcano wakes near Isk',
        '<p>Ash fell on three villages.</p><p>No one was hurt.</p><p>⟦Brask Bee: the paper that buzzes through your letter box before the milk does.⟧</p>',
      ],
      [
        'Court frees a drummer',
        '<p>A judge found no proof against him.</p><p>⟦Brask Bee: the paper that buzzes through your letter box before the milk does.⟧</p>',
      ],
    ],
  },
  {
    manner: 'feed in Bengali, whose items begin alike',
    items: [
      ['দূতাবাস বন্ধ', '<p>⟦নিজস্ব প্রতিবেদক, দৈনিক নদী।⟧ দূতাবাস সোমবার বন্ধ হয়েছে, জানান দুই কর্মকর্তা।</p>'],
      ['সেতু ভেঙে পড়েছে', '<p>⟦নিজস্ব প্রতিবেদক, দৈনিক নদী।⟧ ওরমা নদীর সেতু ভেঙে পড়েছে, বলছে পুলিশ।</p>'],
      ['মেয়র পদত্যাগ করলেন', '<p>⟦নিজস্ব প্রতিবেদক, দৈনিক নদী।⟧ ব্রাস্কের মেয়র শুক্রবার পদ ছেড়েছেন।</p>'],
      ['ফেরি ডুবেছে', '<p>⟦নিজস্ব প্রতিবেদক, দৈনিক নদী।⟧ স্কার্নের কাছে একটি ফেরি ডুবে গেছে।</p>'],
    ],
  },
  // written after the tables had been tuned for the last time
  {
    manner: 'American daily, corrections and bios at the foot',
    title: 'Oston school board splits',
    html: `<p>The school board of Oston split on Tuesday over closing two schools.</p><p>Four members walked out.</p><p>⟦Ana Roe covers education for The Oston Ledger. Email her at aroe@ledger.test.⟧</p><p>⟦Ledger staff writer Max Poe contributed to this story.⟧</p><p>⟦Your subscription makes our journalism possible.⟧</p>`,
  },
  {
    manner: 'local television station',
    title: 'Crash closes the Orme bridge',
    html: `<p>A crash closed the Orme bridge in both directions Wednesday morning.</p><p>⟦Watch live news from Channel 9 here⟧</p><p>Police said a truck had lost its load of cheese.</p><p>⟦Download the Channel 9 app to get breaking news alerts and weather on your phone⟧</p><p>⟦Stay with Channel 9 on air and online for updates.⟧</p><p>⟦Copyright 2026 Channel 9. All rights reserved.⟧</p>`,
  },
  {
    manner: 'magazine with a paywall',
    title: 'The last lamp lighter',
    html: `<p>At dusk, Tom Hale climbs his ladder on Weir Street, as his father did.</p><p>⟦Subscribe to read the full story.⟧</p><p>⟦You have 2 free articles left this month.⟧</p><p>⟦This article appears in the March 2026 print edition with the headline “Out go the lights.”⟧</p>`,
  },
  {
    manner: 'Irish broadcaster',
    title: 'Ferry talks fail',
    html: `<p>Talks to save the ferry to Skarn have failed, the union said.</p><p>⟦We need your consent to load this social-post content⟧</p><p>⟦We use X to manage extra content that can set cookies on your device and collect data about your activity.⟧</p><p>Crews will strike from Friday.</p><p>⟦More stories on⟧</p>`,
  },
  {
    manner: 'Australian broadcaster',
    title: 'Dam at nine tenths',
    html: `<p>The dam above Brask is nine tenths full after a week of rain.</p><p>⟦Loading...⟧</p><p>⟦Posted 3 Mar 2026⟧</p><p>⟦Get the news you need delivered straight to you⟧</p><p>Engineers will open two gates tonight.</p>`,
  },
  {
    manner: 'Canadian broadcaster',
    title: 'Lobster catch halves',
    html: `<p>The lobster catch off Isk fell by half last year, figures show.</p><p>⟦WATCH | Fishermen on the empty traps:⟧</p><p>⟦LISTEN | The sound of an empty harbour:⟧</p><p>⟦With files from The Northern Press⟧</p><p>⟦Corrections and clarifications⟧</p>`,
  },
  {
    manner: 'Israeli daily, appeal between the lines',
    title: 'Museum returns a mosaic',
    html: `<p>A museum in Tarn has returned a mosaic that was stolen in 1911.</p><p>⟦Join our Telegram channel to stay updated⟧</p><p>⟦You're a dedicated reader⟧</p><p>⟦For as little as $6 a month you can help support our quality journalism while enjoying the site ad-free.⟧</p><p>It goes on show in June.</p>`,
  },
  {
    manner: 'site of a war, English',
    title: 'Night of drones over Brask',
    html: `<p>Air defences brought down 40 drones over Brask overnight, the air force said.</p><p>⟦Follow our Telegram channel for the latest updates.⟧</p><p>⟦Dear reader, we're here thanks to you. Become a member of our community.⟧</p><p>Two houses burned.</p><p>⟦Read also:⟧</p><ul><li>⟦Read also: How the city sleeps⟧</li></ul>`,
  },
  {
    manner: 'agency of a state, English',
    title: 'Minister inspects dam',
    html: `<p>BRASK, March 3 (NNA) -- The minister inspected the dam on Tuesday.</p><p>He called on workers to hurry. ⟦Enditem⟧</p><p>⟦Editor: Li Ming⟧</p><p>⟦Scan the QR code to follow us⟧</p>`,
  },
  {
    manner: 'Philippine site',
    title: 'Storm surge warning lifted',
    html: `<p>The warning of a storm surge for the coast of Isk was lifted on Monday.</p><p>⟦– with reports from Ana Roe/Lake.test⟧</p><p>⟦ADVERTISEMENT⟧</p><p>⟦RELATED STORIES:⟧</p><p>⟦Must Read⟧</p><p>⟦Add a comment⟧</p>`,
  },
  {
    manner: 'South African site',
    title: 'Power cuts return',
    html: `<p>Power cuts return to Oston from Monday, the utility said.</p><p>⟦Get the biggest stories in your inbox. Subscribe to our newsletter.⟧</p><p>⟦GET THE NEWS at your fingertips and download the App here.⟧</p><p>⟦We live in a world where facts and fiction get blurred. In times of uncertainty you need journalism you can trust.⟧</p>`,
  },
  {
    manner: 'science desk',
    title: 'Otters use tools',
    html: `<p>Otters of the Orme open mussels with stones, a study has found.</p><p>⟦Journal reference: River Letters, DOI: 10.0000/rl.2026.1⟧</p><p>⟦More on these topics:⟧</p><p>⟦Sign up to The Current, our weekly round-up of science⟧</p>`,
  },
  {
    manner: 'Spanish public broadcaster',
    title: 'Suspendido el tren de Orma',
    html: `<p>El tren de Orma queda suspendido hasta el jueves por un desprendimiento.</p><p>⟦Ver más⟧</p><p>⟦MÁS INFORMACIÓN:⟧</p><p>⟦Recibe cada mañana nuestro boletín⟧</p><p>⟦Compartir en redes⟧</p>`,
  },
  {
    manner: 'Mexican daily',
    title: 'Hallan mosaico robado',
    html: `<p>Un museo devolvió un mosaico robado en 1911, informó el gobierno.</p><p>⟦LEE: La ruta de los mosaicos⟧</p><p>⟦¿Ya nos sigues en Facebook?⟧</p><p>⟦Suscríbete aquí para recibir directo en tu correo nuestras newsletters⟧</p><p>⟦rcr/mcc⟧</p>`,
  },
  {
    manner: 'French regional daily',
    title: 'Le train de l’Orme suspendu',
    html: `<p>Le train de l’Orme est suspendu jusqu’à jeudi après un éboulement.</p><p>⟦Lire aussi. Dix éboulements qui ont marqué la vallée⟧</p><p>⟦Pour aller plus loin⟧</p><p>⟦Recevez nos alertes info⟧</p><p>⟦Signaler une erreur⟧</p>`,
  },
  {
    manner: 'Swiss daily, German',
    title: 'Bahn nach Orma unterbrochen',
    html: `<p>Die Bahn nach Orma ist nach einem Felssturz bis Donnerstag unterbrochen.</p><p>⟦Fehler gefunden? Jetzt melden.⟧</p><p>⟦Folgen Sie uns auf Instagram⟧</p><p>⟦(sda/jm)⟧</p><p>⟦Publiziert am 3.3.2026⟧</p>`,
  },
  {
    manner: 'Austrian daily',
    title: 'Otter besetzen Freibad',
    html: `<p>Otter haben das Freibad von Tarn besetzt.</p><p>⟦Werbung⟧</p><p>⟦Lesen Sie dazu: Wem gehört der Fluss?⟧</p><p>⟦(APN, red, 3.3.2026)⟧</p><p>⟦Kommentare (12)⟧</p>`,
  },
  {
    manner: 'Portuguese daily',
    title: 'Comboio de Orma suspenso',
    html: `<p>O comboio de Orma está suspenso até quinta-feira devido a uma derrocada.</p><p>⟦Leia mais sobre este tema⟧</p><p>⟦Receba alertas no seu e-mail⟧</p><p>⟦Texto editado por Ana Roé⟧</p>`,
  },
  {
    manner: 'Romanian site',
    title: 'Trenul de Orma, suspendat',
    html: `<p>Trenul de Orma este suspendat până joi, a anunțat compania.</p><p>⟦Citește și: Zece alunecări de teren⟧</p><p>⟦Urmărește știrile pe WhatsApp⟧</p>`,
  },
  {
    manner: 'Greek site',
    title: 'Ακυρώθηκε το τρένο της Όρμα',
    html: `<p>Το τρένο της Όρμα δεν κυκλοφορεί ως την Πέμπτη, ανακοίνωσε η εταιρεία.</p><p>⟦Διαβάστε επίσης: Η ιστορία της γραμμής⟧</p><p>⟦Ακολουθήστε μας στο Google News⟧</p>`,
  },
  {
    manner: 'Hebrew site',
    title: 'הרכבת לאורמה הופסקה',
    html: `<p>הרכבת לאורמה הופסקה עד יום חמישי, הודיעה החברה.</p><p>⟦קראו עוד⟧</p><p>⟦כתבות נוספות⟧</p>`,
  },
  {
    manner: 'Russian agency of business',
    title: 'Поезд до Ормы отменён',
    html: `<p>Поезд до Ормы отменён до четверга, сообщила компания.</p><p>⟦Читайте на тему: Десять оползней⟧</p><p>⟦Присоединяйтесь к нам в Telegram⟧</p><p>⟦Поделиться⟧</p><p>⟦Авторы⟧</p>`,
  },
  {
    manner: 'Ukrainian agency',
    title: 'Потяг до Орми скасовано',
    html: `<p>Потяг до Орми скасовано до четверга, повідомила компанія.</p><p>⟦Джерело: Північна агенція⟧</p><p>⟦Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl + Enter⟧</p>`,
  },
  {
    manner: 'Urdu site',
    title: 'اورما کی ٹرین بند',
    html: `<p>اورما جانے والی ٹرین جمعرات تک بند ہے، کمپنی نے بتایا۔</p><p>⟦یہ بھی پڑھیں: لینڈ سلائیڈنگ کی تاریخ⟧</p><p>⟦مزید پڑھیں⟧</p>`,
  },
  {
    manner: 'Vietnamese site',
    title: 'Tàu đi Orma bị hủy',
    html: `<p>Tàu đi Orma bị hủy đến thứ Năm, công ty cho biết.</p><p>⟦Xem thêm: Mười vụ sạt lở⟧</p><p>⟦Theo Thông tấn Bắc⟧</p>`,
  },
  {
    manner: 'Swahili service',
    title: 'Treni ya Orma yasitishwa',
    html: `<p>Treni ya Orma imesitishwa hadi Alhamisi, kampuni ilisema.</p><p>⟦Soma pia: Historia ya reli⟧</p>`,
  },
  {
    manner: 'central bank, statement with a table',
    title: 'Key rate raised',
    html: `<p>The board raised the key rate to 4 percent.</p><table><tr><td>Key rate</td><td>4.00</td></tr><tr><td>Deposit rate</td><td>3.25</td></tr></table><p>⟦Contact for media: press@bank.test⟧</p><p>⟦Sign up for press releases⟧</p>`,
  },
  {
    manner: 'travel advice of a ministry',
    title: 'Travel advice: Tavria',
    html: `<p>Do not travel to within 30 km of the border.</p><p>Sign up with the embassy by phone if you stay.</p><p>Follow the advice of local authorities.</p><p>Keep copies of your papers.</p><p>⟦Get email alerts when this advice changes⟧</p><p>⟦Is there anything wrong with this page?⟧</p>`,
  },
  {
    manner: 'news that looks like boilerplate',
    title: 'Regulator fines app maker',
    html: `<p>The app sent users' addresses to advertisers, the regulator said.</p><p>Users must now be asked before cookies are set.</p><p>Subscribers will get their money back by June.</p><p>Newsletter writers were among those hurt.</p><p>Share trading was halted in Orme.</p><p>Download figures had been forged, a clerk told the court.</p><p>Photos taken at the harbour show the crates.</p><p>Contact between the firms broke off in May.</p><p>Support for the bill grew after the leak.</p><p>More from the hearing is expected on Friday.</p><p>Listen, the judge told him, or leave.</p><p>Source code was found on a lost phone.</p><p>Published in secret, the list names 40 agents.</p><p>Register offices stay shut until Monday.</p>`,
  },
  {
    manner: 'feed of a ministry with its motto',
    items: [
      [
        'Consul returns to Norvik',
        '<p>The consul is back at work.</p><p>⟦Aldmere abroad: near you wherever you are.⟧</p>',
      ],
      [
        'New visa rules from May',
        '<p>Visas cost twelve crowns from May.</p><p>⟦Aldmere abroad: near you wherever you are.⟧</p>',
      ],
      ['Minister meets fishermen', '<p>They spoke about nets.</p><p>⟦Aldmere abroad: near you wherever you are.⟧</p>'],
      ['Flood aid for Brask', '<p>Forty tents were flown out.</p><p>⟦Aldmere abroad: near you wherever you are.⟧</p>'],
    ],
  },
  {
    manner: 'feed in Thai, whose items end alike',
    items: [
      ['สถานทูตปิด', '<p>สถานทูตในคาร์เวลปิดเมื่อวันจันทร์</p><p>⟦ติดตามข่าวสารได้ที่หนังสือพิมพ์ริมทะเลสาบทุกเช้า⟧</p>'],
      ['สะพานถล่ม', '<p>สะพานข้ามแม่น้ำออร์มถล่ม ตำรวจกล่าว</p><p>⟦ติดตามข่าวสารได้ที่หนังสือพิมพ์ริมทะเลสาบทุกเช้า⟧</p>'],
      ['นายกเทศมนตรีลาออก', '<p>นายกเทศมนตรีเมืองบราสก์ลาออกเมื่อวันศุกร์</p><p>⟦ติดตามข่าวสารได้ที่หนังสือพิมพ์ริมทะเลสาบทุกเช้า⟧</p>'],
      ['เรือเฟอร์รี่จม', '<p>เรือเฟอร์รี่จมใกล้เกาะสการ์น</p><p>⟦ติดตามข่าวสารได้ที่หนังสือพิมพ์ริมทะเลสาบทุกเช้า⟧</p>'],
    ],
  },
  {
    manner: 'feed of police reports, whose short sentences repeat',
    items: [
      [
        'Bicycle found',
        '<p>A bicycle was found on Weir Street.</p><p>The investigation continues.</p><p>⟦Call our front desk on 0555 100 for a printed copy of this report.⟧</p>',
      ],
      [
        'Barn burned',
        '<p>A barn burned near Hathe.</p><p>No one was hurt.</p><p>⟦Call our front desk on 0555 100 for a printed copy of this report.⟧</p>',
      ],
      [
        'Cheese on the road',
        '<p>A truck lost its load.</p><p>No one was hurt.</p><p>⟦Call our front desk on 0555 100 for a printed copy of this report.⟧</p>',
      ],
      [
        'Choir fined for noise',
        '<p>Forty singers were fined.</p><p>⟦Call our front desk on 0555 100 for a printed copy of this report.⟧</p>',
      ],
      [
        'Swan rescued',
        '<p>A swan was freed from a net.</p><p>The investigation continues.</p><p>⟦Call our front desk on 0555 100 for a printed copy of this report.⟧</p>',
      ],
    ],
  },
  {
    manner: 'live blog made an item',
    title: 'Karvel under fire – live updates',
    html: `<p>⟦All that we know of the night in Karvel.⟧</p><h2>⟦14:32⟧</h2><p>The ferry has reached port with all on board.</p><p>The mayor thanked its crew.</p><h2>⟦14:05⟧</h2><p>⟦The ferry is expected within the hour.⟧</p><h2>⟦13:40⟧</h2><p>⟦Smoke stands over the grain terminal.⟧</p>`,
  },
  {
    manner: 'two feeds in one: agency notes as own lines, kept where few',
    items: [
      ['Envoy named', '<p>A new envoy was named on Monday.</p><p>She is a doctor of law.</p>'],
      ['Port shut', '<p>The port is shut until noon.</p><p>Three ships wait.</p>'],
      ['Rail line cut', '<p>A landslide cut the line to Orma.</p><p>Three ships wait.</p>'],
      ['Fair opens', '<p>The spring fair opened with a brass band.</p>'],
    ],
  },
  {
    manner: 'sentences that begin like boilerplate',
    title: 'A month of odd news',
    html: `<p>Follow the river for nine miles and you reach the camp of the rebels.</p>
<p>Subscribers to the old treaty now number eleven states.</p>
<p>Get in line or get out, the party chief warned deputies.</p>
<p>Watch duty on the mole falls to two men a night.</p>
<p>Listen closely to the tape and a third voice can be heard.</p>
<p>See-through bags are banned at the stadium from Monday.</p>
<p>Read aloud by his widow, the diary silenced the hall.</p>
<p>Share of women in parliament rose to a third.</p>
<p>Sharing the prize are a baker and a nurse.</p>
<p>Email exchanges between the two firms fill nine boxes.</p>
<p>Contact lenses were recalled after eleven patients lost their sight.</p>
<p>Support beams of the bridge had rusted through, engineers found.</p>
<p>Join or leave: the islands vote on Sunday.</p>
<p>Sign of hope in Karvel: the bakery is open again.</p>
<p>Signing of the pact was put off to May.</p>
<p>Download speeds in the valley fell to a tenth.</p>
<p>Click languages of the desert are taught again in two schools.</p>
<p>Tap water is unsafe in three districts of Lorvan.</p>
<p>Enter the army: tanks rolled into Brask at dawn.</p>
<p>Install of the new pipes took a year longer than planned.</p>
<p>Register of the dead lists 214 names.</p>
<p>Published lists of spies were forged, the archive now admits.</p>
<p>Updated twice since 1911, the law still bans nets.</p>
<p>Last updated in 1974, the map shows a road that is gone.</p>
<p>Photo of the year shows a swan on a railway line.</p>
<p>Video from a drone shows the convoy burning.</p>
<p>Image rights of the dead belong to their children, judges ruled.</p>
<p>Picture frames hid the gold for forty years.</p>
<p>Source waters of the Orme are drying up.</p>
<p>Sources in two ministries confirm the list.</p>
<p>Tags in the ears of the herd proved its origin.</p>
<p>Category four storms now come every second year.</p>
<p>Topics of the talks are grain, prisoners and the dam.</p>
<p>Related species died out a century ago.</p>
<p>Recommended by nobody, he became minister all the same.</p>
<p>More than a dozen boats set out at first light.</p>
<p>More details of the crash emerged overnight.</p>
<p>More to the point, nobody has seen the money.</p>
<p>Most read the letter as a threat.</p>
<p>Most popular of the four is a retired drummer.</p>
<p>Also read into the record was a note from the widow.</p>
<p>Advertisements for tobacco vanish from May.</p>
<p>Sponsors of the bill want a vote by Friday.</p>
<p>Promotion to the first league cost the club its coach.</p>
<p>Comments under the video led detectives to the barn.</p>
<p>Reply came by pigeon, as in the old war.</p>
<p>Print works in Oston stood still for a day.</p>
<p>Copy of the key was found in the cellar.</p>
<p>Link between the fever and the wells is proven.</p>
<p>Home is a tent for nine in ten of them.</p>
<p>Next month the court hears the drummer.</p>
<p>Back at the top of the table are the Ferrymen.</p>
<p>Video calls with prisoners are allowed once a week.</p>
<p>Audio of the call was played twice.</p>
<p>Live bombs lie under the new school.</p>
<p>Live animals may no longer be shipped.</p>
<p>Terms of use of the harbour change in June.</p>
<p>Privacy of patients was breached for years.</p>
<p>Cookies laced with the drug were handed out at the fair.</p>
<p>Browser of the archive, she found the deed by chance.</p>
<p>Newsletter of the sect calls for a march on the capital.</p>
<p>Podcast hosts were among those arrested.</p>
<p>App stores must remove the game by midnight.</p>
<p>Your move, the minister seemed to tell the union.</p>
<p>Our man in Karvel, as the spies called him, was a cook.</p>
<p>We need rain, farmers say, and we need it now.</p>
<p>You cannot eat uranium, reads the banner at the gate.</p>
<p>Please do not shoot, the boy had written on the wall.</p>
<p>Lesen lernen elf Minister erst jetzt, so ein Bericht.</p>
<p>Mehr Geld für Brücken verspricht der Senat.</p>
<p>Anzeige erstattete eine Nachbarin.</p>
<p>Teilen will den Preis nur einer der Sieger.</p>
<p>Leer y escribir aprenden ahora los soldados.</p>
<p>Comparte celda con el exministro.</p>
<p>Fotos del satélite muestran dos cráteres.</p>
<p>Suivre la Seine jusqu’à la mer prend neuf jours.</p>
<p>Partager le pouvoir, voilà ce que refuse le général.</p>
<p>Источник в порту подтвердил гибель судна.</p>
<p>Фото крейсера опубликовал губернатор.</p>
<p>Читать приговор будут три дня.</p>
<p>Реклама казино исчезнет с улиц.</p>
<p>المصدر الأول للنهر جف هذا الصيف.</p>
<p>شارك ألف جندي في البحث.</p>
<p>相关部门已介入调查。</p>
<p>来源地不明的货轮被扣。</p>`,
  },
];
