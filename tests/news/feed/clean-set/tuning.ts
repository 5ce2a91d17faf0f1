/** The half that the cleaning was tuned to. */
import type { Document } from './document.ts';

export const TUNING: readonly Document[] = [
  {
    manner: 'agency, English, credits run into the last sentence',
    title: 'Aldmere envoy leaves Karvel',
    html: `<p>KARVEL, March 3 (Northern Wire) - Aldmere's envoy left Karvel on Tuesday, two airport officials said.</p>
<p>She took the last flight before the airport closed. ⟦(Reporting by Ana Roe; Editing by Max Poe)⟧</p>`,
  },
  {
    manner: 'agency, credits without brackets, and a closing line of the outlet',
    title: 'Grain ships leave Orme',
    html: `<p>ORME (Northern Wire) — Four grain ships left port on Wednesday, the harbour master said.</p>
<p>Prices fell two percent.</p>
<p>⟦___⟧</p>
<p>⟦Lund reported from Brask. Northern Wire writer Max Poe in Karvel contributed to this report.⟧</p>
<p>⟦Follow Northern Wire's coverage of the war at https://wire.test/war⟧</p>
<p>⟦Copyright 2026 Northern Wire. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.⟧</p>`,
  },
  {
    manner: 'American site of politics',
    title: 'Senate panel questions harbour chief',
    html: `<p>A Senate panel questioned the harbour chief for six hours Thursday.</p>
<p>⟦Sign up for the latest from The Dome here⟧</p>
<p>"I have nothing to hide," he said.</p>
<p>⟦View the discussion thread.⟧</p>
<p>⟦Tags Harbour Senate Tom Hale⟧</p>
<p>⟦Copyright 2026 Dome Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.⟧</p>`,
  },
  {
    manner: 'British daily, between its boxes',
    title: 'Oston council bankrupt',
    html: `<p>Oston council has declared itself bankrupt, leaving a hole of £40m.</p>
<p>⟦Sign up to our daily email – the top stories of the day, straight to your inbox⟧</p>
<p>⟦Skip past newsletter promotion⟧</p>
<p>⟦Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.⟧</p>
<p>⟦after newsletter promotion⟧</p>
<p>Libraries will close first, the leader of the council said.</p>
<p>⟦Do you have an opinion on the issues raised in this article? If you would like to submit a letter, click here.⟧</p>`,
  },
  {
    manner: 'broadcaster of the Gulf, English',
    title: 'Ceasefire talks resume in Orme',
    html: `<p>Ceasefire talks have resumed in Orme after a pause of nine days, mediators say.</p>
<p>⟦Published On 3 Mar 2026⟧</p>
<p>⟦list of 3 items⟧</p>
<p>⟦Recommended Stories⟧</p>
<p>⟦end of list⟧</p>
<p>Both delegations sat in one room for the first time, the sources said.</p>
<p>⟦Keep reading⟧</p>
<p>⟦Click here to share on social media⟧</p>
<p>⟦Source: The Gulf Screen and news agencies⟧</p>`,
  },
  {
    manner: 'German broadcaster, English',
    title: 'Brask bans fireworks',
    html: `<p>The city of Brask has banned fireworks for good, its senate announced Friday.</p>
<p>⟦To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video⟧</p>
<p>Last year 30 people were hurt.</p>
<p>⟦Edited by: Ida Lund⟧</p>
<p>⟦jm/tp (NW, dpn)⟧</p>`,
  },
  {
    manner: 'tabloid, with its calls',
    title: 'Goat elected class speaker',
    html: `<p>A GOAT called Bernd has been elected speaker of class 4b.</p>
<p>⟦Most read in News⟧</p>
<p>He got 14 of 23 votes.</p>
<p>⟦Got a story? RING The Lamp on 0555 1234 or WHATSAPP on 0555 5678 or EMAIL exclusive@the-lamp.test⟧</p>
<p>⟦Sign in to comment⟧</p>
<p>⟦Exclusive to The Lamp readers: win a weekend in Skarn. T&Cs apply.⟧</p>`,
  },
  {
    manner: 'tabloid, pictures and credits',
    title: 'Storm over Isk',
    html: `<figure><img src="i.jpg"><figcaption>⟦Waves break over the mole at Isk on Monday (Image: PA/Ida Lund)⟧</figcaption></figure>
<p>Waves nine metres high hit the town of Isk on Monday.</p>
<p>⟦(Image: Getty Images/iStockphoto)⟧</p>
<p>The mole held, said harbour master Tom Hale.</p>
<p>⟦Don't miss...⟧</p>
<p>⟦Get email updates with the day's biggest stories⟧</p>
<p>⟦Invalid email⟧</p>`,
  },
  {
    manner: 'WordPress, German',
    title: 'Neue Brücke in Hathe eröffnet',
    html: `<p>In Hathe ist am Samstag die neue Brücke eröffnet worden.</p>
<p>Sie kostete neun Millionen.</p>
<p>⟦Der Beitrag <a href="x">Neue Brücke in Hathe eröffnet</a> erschien zuerst auf <a href="y">Hathe aktuell</a>.⟧</p>`,
  },
  {
    manner: 'WordPress, with the foot in the last paragraph and a share bar',
    title: 'Choir festival cancelled',
    html: `<p>The choir festival was called off on Friday after half of its singers fell ill.</p>
<p>⟦Share this:⟧</p><ul><li>⟦Click to share on Twitter (Opens in new window)⟧</li><li>⟦Click to share on Facebook (Opens in new window)⟧</li></ul>
<p>⟦Related⟧</p>
<p>Tickets stay valid until autumn. ⟦The post Choir festival cancelled appeared first on The Skarn Echo.⟧</p>`,
  },
  {
    manner: 'embassy, security alert',
    title: 'Security Alert: Karvel',
    html: `<p><b>Location:</b> Karvel and the coast</p><p><b>Event:</b> Rockets fell near the harbour on 3 March.</p>
<p><b>Actions to Take:</b></p><ul><li>Avoid the harbour.</li><li>Keep your passport at hand.</li></ul>
<p>Contact the embassy at +00 555 0199 in an emergency.</p>
<p>⟦This alert is also available on our website. Follow us on Facebook and X.⟧</p>`,
  },
  {
    manner: 'institution, press corner',
    title: 'Council prolongs sanctions against Karvel',
    html: `<p>The Council today prolonged the restrictive measures against Karvel until 15 September.</p>
<p>They apply to 41 persons and nine bodies.</p>
<p>⟦Press contacts⟧</p>
<p>⟦If you are not a journalist, please send your request to the public information service.⟧</p>
<p>⟦Last review: 3 March 2026⟧</p>
<p>⟦Help us improve. Is this page useful?⟧</p>`,
  },
  {
    manner: 'messenger channel, English',
    title: 'Drones over Brask',
    html: `🚨 Drones were seen over the airport of Brask, the army says.<br>Flights are halted until 06:00.<br><br>⟦🔹 Join us: @brasknow⟧<br>⟦Channel | Chat | Boost⟧<br>⟦t.me/brasknow⟧`,
  },
  {
    manner: 'messenger channel, Ukrainian and Russian',
    title: 'Дрони над Браском',
    html: `Над аеропортом Браска бачили дрони, повідомляє армія.<br>Рейси призупинено до 06:00.<br><br>⟦Підписатися⟧ ⟦|⟧ ⟦Надіслати новину⟧<br>⟦✅ Подписаться на канал⟧`,
  },
  {
    manner: 'forum',
    title: 'Best ferries of the north?',
    html: `<div class="md"><p>I have two weeks in June and want to see as many islands as I can.</p><p>Which line runs on Sundays?</p></div> ⟦ submitted by ⟧ <a href="u">⟦ /u/islander ⟧</a> <br> <span><a href="l">⟦[link]⟧</a></span> <span><a href="c">⟦[comments]⟧</a></span>`,
  },
  {
    manner: 'link blog',
    title: 'The Lantern: lamps that burn for forty years',
    html: `<p>Ida Lund, for The Lantern:</p><blockquote><p>It draws half a watt and outlives its owner.</p></blockquote><p>I want one.</p><p>⟦★⟧</p><p>⟦∞ Permalink⟧</p>`,
  },
  {
    manner: 'newsletter, with its mechanics',
    title: 'Harbour Brief, 3 March',
    html: `<p>⟦Having trouble reading this? View in browser.⟧</p>
<p>Three ships sank in one night. Here is how the insurers reacted.</p>
<p>⟦A message from our sponsor⟧</p>
<p>Premiums for the Orme route doubled by noon.</p>
<p>⟦You're receiving this email because you subscribed at harbourbrief.test.⟧</p>
<p>⟦Unsubscribe | Manage your preferences | Privacy policy⟧</p>`,
  },
  {
    manner: 'letter on a platform',
    title: 'Letters from the mill',
    html: `<p>⟦Upgrade to paid⟧</p><p>The last loom of Hathe stopped on a Tuesday.</p>
<p>⟦Letters from the Mill is free today. But if you enjoyed this post, you can tell Letters from the Mill that their writing is valuable by pledging a future subscription.⟧</p>
<p>⟦Share⟧</p><p>Nobody switched the light off.</p>
<p>⟦Already a paid subscriber? Sign in⟧</p>`,
  },
  {
    manner: 'aggregator, table with a picture',
    title: 'Volcano wakes near Isk',
    html: `<table><tr><td><img src="p.jpg"></td><td><a href="1">Volcano wakes near Isk, ash on three villages</a><br><font>Harbour Gazette</font><br>Ash fell on three villages on Monday, the office said.<br><a href="a">⟦and more »⟧</a></td></tr></table>`,
  },
  {
    manner: 'Spanish site',
    title: 'El alcalde de Brenn renuncia',
    html: `<p>El alcalde de Brenn renunció este viernes tras el hundimiento del puente.</p>
<p>⟦Lea también: Así era el puente⟧</p>
<p>⟦Le puede interesar: «Quién es la nueva alcaldesa»⟧</p>
<p>«No hubo heridos», dijo la policía.</p>
<p>⟦PUBLICIDAD⟧</p>
<p>⟦Únete a nuestro canal de WhatsApp⟧</p>
<p>⟦Con información de Agencia Norte⟧</p>
<p>⟦Leer más⟧</p>`,
  },
  {
    manner: 'French site',
    title: 'Le maire de Brenn démissionne',
    html: `<p>Le maire de Brenn a démissionné vendredi après l'effondrement du pont.</p>
<p>⟦Lire aussi | Le pont, une histoire de rouille⟧</p>
<p>Aucun blessé n'est à déplorer, selon la police.</p>
<p>⟦Abonnez-vous pour lire la suite⟧</p>
<p>⟦Suivez-nous sur WhatsApp⟧</p>
<p>⟦Article réservé aux abonnés⟧</p>
<p>⟦Crédit photo : Agence du Nord⟧</p>`,
  },
  {
    manner: 'German site',
    title: 'Bürgermeister von Brenn tritt zurück',
    html: `<p>Der Bürgermeister von Brenn ist am Freitag zurückgetreten.</p>
<p>⟦Mehr dazu: Die Brücke und der Rost⟧</p>
<p>Verletzt wurde niemand, so die Polizei.</p>
<p>⟦Weiterlesen nach der Anzeige⟧</p>
<p>⟦Abonnieren Sie unseren Newsletter⟧</p>
<p>⟦Mit Material von dpn⟧</p>
<p>⟦Foto: dpn⟧</p>
<p>⟦Zur Startseite⟧</p>`,
  },
  {
    manner: 'Portuguese site, Brazilian',
    title: 'Prefeito de Brenn renuncia',
    html: `<p>O prefeito de Brenn renunciou na sexta-feira depois que a ponte afundou.</p>
<p>⟦LEIA MAIS: A história da ponte⟧</p>
<p>Ninguém ficou ferido, disse a polícia.</p>
<p>⟦Clique aqui para receber as notícias no seu e-mail⟧</p>
<p>⟦Compartilhe esta notícia no WhatsApp⟧</p>
<p>⟦Foto: Reprodução/TV Orma⟧</p>`,
  },
  {
    manner: 'Italian agency',
    title: 'Si dimette il sindaco di Brenn',
    html: `<p>(ANO) - BRENN, 3 MAR - Il sindaco di Brenn si è dimesso venerdì dopo il crollo del ponte. Nessun ferito. (ANO).</p>
<p>⟦Riproduzione riservata © Copyright ANO⟧</p>
<p>⟦Iscriviti alla newsletter⟧</p>
<p>⟦Continua a leggere⟧</p>`,
  },
  {
    manner: 'Russian site',
    title: 'Мэр Бренна ушёл в отставку',
    html: `<p>Мэр Бренна ушёл в отставку после обрушения моста, сообщили в мэрии.</p>
<p>⟦Реклама⟧</p>
<p>⟦Читайте нас в Telegram⟧</p>
<p>Никто не пострадал, заявили в полиции.</p>
<p>⟦По теме: История моста⟧</p>
<p>⟦Подробнее⟧</p>
<p>⟦Сообщение Мэр Бренна ушёл в отставку появились сначала на Бренн сегодня.⟧</p>`,
  },
  {
    manner: 'Arabic agency',
    title: 'استقالة عمدة برين',
    html: `<p>استقال عمدة برين يوم الجمعة بعد انهيار الجسر، وفق ما ذكرت البلدية.</p>
<p>⟦إقرأ المزيد: قصة الجسر⟧</p>
<p>ولم يصب أحد بأذى، بحسب الشرطة.</p>
<p>⟦للمزيد⟧</p>
<p>⟦المصدر: وكالات⟧</p>
<p>⟦شارك المقال⟧</p>`,
  },
  {
    manner: 'Persian agency',
    title: 'شهردار برن استعفا داد',
    html: `<p>شهردار برن روز جمعه پس از فروریختن پل استعفا داد.</p>
<p>⟦کانال تلگرام ما را دنبال کنید⟧</p>
<p>پلیس گفت کسی آسیب ندید.</p>
<p>⟦ادامه مطلب⟧</p>`,
  },
  {
    manner: 'Turkish agency',
    title: 'Brenn belediye başkanı istifa etti',
    html: `<p>Brenn belediye başkanı köprünün çökmesinin ardından cuma günü istifa etti.</p>
<p>⟦Ayrıca bakınız: Köprünün hikâyesi⟧</p>
<p>Polis, yaralanan olmadığını açıkladı.</p>
<p>⟦Devamını oku⟧</p>
<p>⟦Bizi X'te takip edin⟧</p>`,
  },
  {
    manner: 'Chinese portal',
    title: '布伦市长辞职',
    html: `<p>布伦市长周五在大桥倒塌后辞职。</p>
<p>警方称无人受伤。</p>
<p>⟦延伸阅读：大桥的故事⟧</p>
<p>⟦（编辑：王芳）⟧</p>
<p>⟦点击查看更多⟧</p>`,
  },
  {
    manner: 'Hindi portal',
    title: 'ब्रेन के मेयर ने इस्तीफ़ा दिया',
    html: `<p>पुल गिरने के बाद ब्रेन के मेयर ने शुक्रवार को इस्तीफ़ा दे दिया।</p>
<p>⟦यह भी पढ़ें: पुल की कहानी⟧</p>
<p>पुलिस ने कहा कि कोई घायल नहीं हुआ।</p>`,
  },
  {
    manner: 'lines that only look like boilerplate',
    title: 'Minister sues a newsletter',
    html: `<p>Sign the treaty first, the envoy told the minister.</p>
<p>Watch the border, not the speeches, a general advised.</p>
<p>Photo evidence was shown to the jury on Monday.</p>
<p>Source of the leak is still unknown, police said.</p>
<p>Related charges were dropped in June.</p>
<p>Editing of genes in wheat will be allowed from May.</p>
<p>Click fraud cost advertisers two billion, the report says.</p>
<p>Published in 1911, the book was banned for decades.</p>
<p>Join the army or leave, the decree told men under 40.</p>
<p>Download speeds fell by half during the outage.</p>
<p>Tags on the cattle showed that they came from Isk.</p>
<p>By Friday the water had reached Oston.</p>
<p>Edited footage misled viewers, the court found.</p>
<p>Recommended doses of the drug were too high.</p>
<p>Loading cranes stood still for a third day.</p>
<p>Live fire was used against the crowd, witnesses said.</p>
<p>Twitter suspended the account on Sunday.</p>
<p>Comments by the minister drew protest from Aldmere.</p>`,
  },
  {
    manner: 'lines that only look like boilerplate, other languages',
    title: 'Was wie Werbung klingt',
    html: `<p>Anzeige gegen den Minister erstattete am Montag ein Bürger.</p>
<p>Werbung für Tabak wird ab Mai verboten.</p>
<p>Publicité pour le tabac : la France durcit la loi.</p>
<p>Leer es un derecho, dijo la ministra.</p>
<p>Реклама табака запрещена с мая, сообщил минздрав.</p>
<p>Фото погибших показали родственникам.</p>
<p>Подробнее о договоре министр говорить отказался.</p>
<p>Fuente de agua contaminada: tres pueblos sin suministro.</p>
<p>Suivez la règle, a dit le juge.</p>`,
  },
  {
    manner: 'quotations and a verse',
    title: 'Poet returns to Isk',
    html: `<p>The poet read one verse on Sunday:</p><blockquote>The lamp is out,<br>the boat is in,<br>and nobody has slept.</blockquote><p>Then she left by the back door.</p>`,
  },
  {
    manner: 'league table',
    title: 'Ferrymen lead the league',
    html: `<table><caption>Standing after nine rounds</caption><thead><tr><th>Club</th><th>Points</th></tr></thead><tbody><tr><td>Ferrymen</td><td>21</td></tr><tr><td>Millers</td><td>19</td></tr></tbody></table><p>The Millers play again on Friday.</p>`,
  },
  {
    manner: 'quake list of an office',
    title: 'M 5.1 - 12 km N of Isk',
    html: `<dl><dt>Time</dt><dd>2026-03-03 04:10:22 UTC</dd><dt>Location</dt><dd>62.1°N 18.2°E</dd><dt>Depth</dt><dd>10.00 km (6.21 mi)</dd></dl>`,
  },
  {
    manner: 'health site with a disclaimer',
    title: 'Marsh fever returns',
    html: `<p>Marsh fever has returned to Dunmar, with eleven cases in a week, doctors said.</p>
<p>⟦Disclaimer: This article is for information only and is no substitute for medical advice.⟧</p>
<p>⟦Disclosure: the author owns no shares in companies named here.⟧</p>
<p>⟦This article may contain affiliate links.⟧</p>
<p>Two children are in hospital.</p>`,
  },
  {
    manner: 'radio, with its transcript',
    title: 'The echo of Skarn',
    html: `<p>⟦Heard on Morning Lake⟧</p><p>⟦By Gail Moss⟧</p><p>⟦LISTEN & FOLLOW⟧</p><p>⟦4-Minute Listen⟧</p>
<p>The lighthouse of Skarn has an echo of nine seconds.</p>
<p>⟦Transcript provided by Lake Radio, Copyright Lake Radio.⟧</p>
<p>⟦Ida Lund/Lake Radio⟧</p><p>⟦hide caption⟧</p>
<p>A choir has bought it.</p>`,
  },
  {
    manner: 'site behind scripts and cookies',
    title: 'Ballot papers found in a cellar',
    html: `<p>⟦We use cookies to improve your experience. Accept all cookies⟧</p>
<p>Ballot papers from three provinces were found in a cellar in Kelsit.</p>
<p>⟦Please enable JavaScript to view the comments powered by Disqus.⟧</p>
<p>⟦This content is hosted by a third party. To show it, you must accept its cookies.⟧</p>
<p>The commission will count again.</p>
<p>⟦Estimated reading time: 2 minutes⟧</p>`,
  },
  {
    manner: 'news of a university that others print',
    title: 'Why rivers turn',
    html: `<p>Rivers turn because sand wins over water, a new study shows.</p>
<p>⟦Ida Lund does not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article.⟧</p>
<p>⟦This article was first published in The Seminar. Read the original here.⟧</p>
<p>The team measured nine rivers over forty years.</p>`,
  },
  {
    manner: 'feed of a station, whose items end in one glued sentence',
    items: [
      [
        'Embassy garden under water',
        '<p>The river reached the garden on Monday. ⟦Lake Radio is paid for by people like you, whether they listen or not.⟧</p>',
      ],
      [
        'Cook arrested',
        '<p>Colonels blame a stew. ⟦Lake Radio is paid for by people like you, whether they listen or not.⟧</p>',
      ],
      [
        'School closed over fever',
        '<p>Eleven pupils cough. ⟦Lake Radio is paid for by people like you, whether they listen or not.⟧</p>',
      ],
      [
        'Soprano weds a driver',
        '<p>They met when snow stopped her bus. ⟦Lake Radio is paid for by people like you, whether they listen or not.⟧</p>',
      ],
    ],
  },
  {
    manner: 'warnings of an office, whose facts repeat',
    items: [
      ['Gale at Skarn', '<p>Severity: moderate</p><p>Gusts of 90 km/h until noon.</p>'],
      ['Ice on the Orme', '<p>Severity: moderate</p><p>Ice of 3 cm on bridges.</p>'],
      ['Fog over Brask', '<p>Severity: moderate</p><p>Sight under 50 m.</p>'],
      ['Heat in Oston', '<p>Severity: high</p><p>Up to 39 degrees.</p>'],
      ['Dry woods near Hathe', '<p>Severity: moderate</p><p>No open fire.</p>'],
    ],
  },

  // written when the tables were thought done: of these 42 % went at first
  {
    manner: 'American public radio',
    title: 'Skarn sells its ferry',
    html: `<p>The island of Skarn has sold its only ferry.</p><p>⟦AILSA CHANG, HOST:⟧</p><p>⟦Copyright 2026 LPR. To see more, visit https://www.lpr.test.⟧</p>`,
  },
  {
    manner: 'American agency, foundations and standards',
    title: 'Tavria bans nets',
    html: `<p>BRASK (NW) — Tavria banned drift nets on Tuesday to protect porpoises.</p><p>Fishermen said they would sue.</p><p>⟦Northern Wire's climate coverage receives financial support from several private foundations. NW is solely responsible for all content. Find NW's standards for working with philanthropies at wire.test.⟧</p><p>⟦Northern Wire writers Ana Roe in Oston and Max Poe in Karvel contributed.⟧</p>`,
  },
  {
    manner: 'world agency, page furniture',
    title: 'Orme bank raises rates',
    html: `<p>ORME, March 3 (Northern Wire) - The central bank raised its key rate to 4 percent on Tuesday.</p><p>The crown gained half a percent.</p><p>⟦Get a look at the day ahead with the Morning Bid newsletter. Sign up here.⟧</p><p>⟦Reporting by Ana Roe in Orme; additional reporting by Max Poe; Editing by Tom Hale⟧</p><p>⟦Our Standards: The Northern Wire Trust Principles., opens new tab⟧</p><p>⟦Acquire Licensing Rights, opens new tab⟧</p><p>⟦Suggested Topics:⟧</p>`,
  },
  {
    manner: 'financial agency',
    title: 'Mills cut output',
    html: `<p>The mills of Hathe will cut output by a third, they said.</p><p>⟦(Updates with comment from union in third paragraph.)⟧</p><p>⟦--With assistance from Ida Lund and Jo Marsh.⟧</p><p>⟦To contact the reporter on this story: Ana Roe in Hathe at aroe@finwire.test⟧</p><p>⟦Most Read from Finwire⟧</p><p>⟦©2026 Finwire L.P.⟧</p>`,
  },
  {
    manner: 'British commercial broadcaster',
    title: 'Two rescued off Isk',
    html: `<p>Two people were pulled from the sea off Isk after nine hours.</p><p>⟦Please use Chrome browser for a more accessible video player⟧</p><p>⟦Read more from Lake News:⟧</p><p>⟦Be the first to get Breaking News⟧</p><p>⟦Install the Lake News app for free⟧</p><p>A trawler had heard them shout, its skipper said.</p><p>⟦This content is provided by X, which may be using cookies and other technologies. To show you this content, we need your permission to use cookies.⟧</p>`,
  },
  {
    manner: 'British public broadcaster',
    title: 'Mill Lane floods again',
    html: `<p>Mill Lane in Brask is under water for the third time this year.</p><p>⟦This video can not be played⟧</p><p>⟦Related internet links⟧</p><p>⟦The BNC is not responsible for the content of external sites.⟧</p><p>⟦Get in touch⟧</p><p>⟦Tell us which stories we should cover in Brask⟧</p><p>⟦Listen to highlights from Brask on BNC Sounds⟧</p>`,
  },
  {
    manner: 'British paper, free to read',
    title: 'Choir wins its case',
    html: `<p>A choir has won its case against a lighthouse keeper.</p><p>⟦Sign up to our free Morning Letter for the best of the day⟧</p><p>⟦Please enter a valid email address⟧</p><p>⟦I would like to be emailed about offers, events and updates from The Lamp. Read our privacy policy⟧</p><p>The keeper must pay nine thousand crowns.</p><p>⟦Explore more on these topics⟧</p><p>⟦Reuse this content⟧</p>`,
  },
  {
    manner: 'American cable channel',
    title: 'Harbour chief quits',
    html: `<p>The chief of Orme harbour quit on Friday over a forged licence.</p><p>⟦CLICK HERE TO GET THE DOME NEWS APP⟧</p><p>"I regret it," he wrote.</p><p>⟦Dome News' Ida Lund and The Northern Wire contributed to this report.⟧</p>`,
  },
  {
    manner: 'Indian channel, syndicated',
    title: 'Bridge collapses in Jorun',
    html: `<p>A bridge in Jorun collapsed on Monday evening, leaving eleven hurt.</p><p>⟦(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)⟧</p><p>⟦First Published: March 3, 2026, 10:32 IST⟧</p><p>⟦With inputs from agencies⟧</p><p>⟦Catch all the latest news and breaking news on our website.⟧</p><p>⟦Download the app to get daily market updates.⟧</p>`,
  },
  {
    manner: 'Pakistani daily',
    title: 'Wells tested in Lorvan',
    html: `<p>Every well in Lorvan is to be tested for arsenic, the council said.</p><p>⟦Published in The Morning, March 3rd, 2026⟧</p>`,
  },
  {
    manner: 'African portal',
    title: 'Chess prodigy honoured',
    html: `<p>A girl of nine who beat four grandmasters was honoured in Mistel.</p><p>⟦Read the original article on Mistel Mirror.⟧</p><p>⟦Copyright © 2026 Mistel Mirror. All rights reserved. Distributed by Continent Media.⟧</p>`,
  },
  {
    manner: 'Nigerian paper, appeals',
    title: 'Ballots recounted in Kelsit',
    html: `<p>Votes of three provinces are recounted in Kelsit from today.</p><p>⟦Support KELSIT TIMES' journalism of integrity and credibility⟧</p><p>⟦Donate⟧</p><p>⟦TEXT AD: Call Willie - 0555 123 456⟧</p>`,
  },
  {
    manner: 'broadcaster in exile',
    title: 'Editor freed in Karvel',
    html: `<p>An editor jailed for two years was freed in Karvel on Monday.</p><p>⟦With reporting by Northern Wire and AFP⟧</p><p>⟦Copyright (c) 2026. LFE/LL, Inc. Used with the permission of Lake Free Europe.⟧</p>`,
  },
  {
    manner: 'podcast notes',
    title: 'Episode 12: The echo',
    html: `<p>Gail Moss tells how forty singers bought a lighthouse.</p><p>⟦Learn more about your ad choices. Visit podcastchoices.test/adchoices⟧</p><p>⟦See Privacy Policy at https://art.test/privacy and California Privacy Notice at https://art.test/privacy#do-not-sell-my-info.⟧</p><p>⟦Hosted on Acorn. See acorn.test/privacy for more information.⟧</p>`,
  },
  {
    manner: 'blog platform',
    title: 'Counting lamps',
    html: `<p>I counted every lamp on Weir Street.</p><p>⟦<a href="x">Counting lamps</a> was originally published in <a href="y">Street Notes</a> on Page, where people are continuing the conversation by highlighting and responding to this story.⟧</p><p>⟦Continue reading on Page »⟧</p>`,
  },
  {
    manner: 'news for nerds',
    title: 'Lamp firmware leaks',
    html: `<p>The firmware of the Isk lamp was found on an open server.</p><p>⟦Read more of this story at Dotslash.⟧</p>`,
  },
  {
    manner: 'gadget site',
    title: 'A quieter ferry',
    html: `<p>An electric ferry began to run between Oston and Tarn.</p><p>⟦This article originally appeared on Gadgeteer at https://gadgeteer.test/a-quieter-ferry.html?src=rss⟧</p><p>⟦© 2026 Gadgeteer. All rights reserved. For personal use only.⟧</p>`,
  },
  {
    manner: 'video channel',
    title: 'Storm over Isk, filmed from a balcony',
    html: `The storm over Isk on Monday, filmed from a balcony on Weir Street.<br><br>⟦Subscribe to our channel: https://tube.test/c/isk⟧<br>⟦Follow us on Twitter: https://twitter.com/isk⟧<br>⟦#isk #storm⟧`,
  },
  {
    manner: 'Spanish national daily',
    title: 'Liberado un editor',
    html: `<p>Un editor encarcelado dos años quedó libre el lunes en Karvel.</p><p>⟦Puedes seguir a EL LAGO en Facebook y X, o apuntarte aquí para recibir nuestra newsletter semanal⟧</p><p>⟦Regístrate gratis para seguir leyendo⟧</p><p>⟦Archivado en:⟧</p><p>⟦Comenta⟧</p>`,
  },
  {
    manner: 'Latin American site',
    title: 'Lluvia de ceniza en Isk',
    html: `<p>La ceniza cayó sobre tres pueblos cerca de Isk, informó la oficina.</p><p>⟦Sigue leyendo:⟧</p><p>⟦Mira también: El volcán visto desde el mar⟧</p><p>⟦*Con información de Agencia Norte⟧</p><p>⟦¡Únete a nuestro canal de Telegram!⟧</p>`,
  },
  {
    manner: 'French site, agency at the end',
    title: 'Un rédacteur libéré',
    html: `<p>Un rédacteur emprisonné deux ans a été libéré lundi à Karvel.</p><p>⟦Publié le 03/03/2026 à 10:12⟧</p><p>⟦Temps de lecture : 3 min⟧</p><p>⟦Lire la suite...⟧</p><p>⟦Le Lac avec AFP⟧</p>`,
  },
  {
    manner: 'German public broadcaster',
    title: 'Redakteur frei',
    html: `<p>Ein Redakteur ist nach zwei Jahren Haft in Karvel frei.</p><p>⟦Stand: 03.03.2026 10:12 Uhr⟧</p><p>⟦Über dieses Thema berichtete die Seeschau am 3. März 2026 um 20:00 Uhr.⟧</p><p>⟦Empfohlener externer Inhalt⟧</p><p>⟦An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.⟧</p><p>⟦Quelle: dpn⟧</p>`,
  },
  {
    manner: 'Brazilian portal',
    title: 'Editor é solto',
    html: `<p>Um editor preso havia dois anos foi solto na segunda-feira em Karvel.</p><p>⟦VÍDEOS: mais assistidos da semana⟧</p><p>⟦Receba as principais notícias no WhatsApp⟧</p><p>⟦Com informações da Agência Norte⟧</p><p>⟦Clique aqui e siga o canal no WhatsApp⟧</p>`,
  },
  {
    manner: 'Italian daily',
    title: 'Libero il redattore',
    html: `<p>Un redattore in carcere da due anni è libero da lunedì.</p><p>⟦Guarda il video⟧</p><p>⟦Segui il Lago su Google News⟧</p><p>⟦Ultimo aggiornamento: 3 Marzo, 10:12⟧</p><p>⟦© RIPRODUZIONE RISERVATA⟧</p>`,
  },
  {
    manner: 'Russian portal',
    title: 'Редактор на свободе',
    html: `<p>Редактор, проведший два года в тюрьме, вышел на свободу в Карвеле.</p><p>⟦Фото © Северное агентство⟧</p><p>⟦Больше новостей — в нашем Telegram-канале⟧</p><p>⟦Следите за новостями на нашем канале в Дзен⟧</p><p>⟦Источник: Северное агентство⟧</p><p>⟦Автор: Ана Роева⟧</p>`,
  },
  {
    manner: 'Arabic site',
    title: 'الإفراج عن محرر',
    html: `<p>أُفرج يوم الاثنين عن محرر سُجن عامين في كارفيل.</p><p>⟦المصدر: البحيرة + وكالات⟧</p><p>⟦حمّل تطبيقنا الآن⟧</p><p>⟦تابعوا آخر الأخبار على قناتنا في تلغرام⟧</p>`,
  },
  {
    manner: 'Persian agency, end marks',
    title: 'یک سردبیر آزاد شد',
    html: `<p>سردبیری که دو سال در زندان بود روز دوشنبه در کارول آزاد شد.</p><p>⟦پایان پیام/⟧</p><p>⟦کد خبر: 140212⟧</p><p>⟦منبع: خبرگزاری شمال⟧</p>`,
  },
  {
    manner: 'Turkish daily',
    title: 'Editör serbest',
    html: `<p>İki yıldır tutuklu olan editör pazartesi günü serbest bırakıldı.</p><p>⟦Kaynak: AA⟧</p><p>⟦Son güncelleme: 03.03.2026 10:12⟧</p><p>⟦Etiketler: Karvel, basın⟧</p>`,
  },
  {
    manner: 'Chinese site, copyright and codes',
    title: '编辑获释',
    html: `<p>一名被关押两年的编辑周一在卡维尔获释。</p><p>⟦来源：北方社⟧</p><p>⟦【编辑:李明】⟧</p><p>⟦未经授权不得转载⟧</p><p>⟦扫码关注我们⟧</p>`,
  },
  {
    manner: 'Japanese daily, paid',
    title: '編集者を釈放',
    html: `<p>2年間拘束されていた編集者が月曜日に釈放された。</p><p>⟦この記事は有料記事です。⟧</p><p>⟦残り1234文字⟧</p><p>⟦【関連記事】⟧</p>`,
  },
  {
    manner: 'Korean agency',
    title: '편집자 석방',
    html: `<p>2년간 수감된 편집자가 월요일 카르벨에서 석방됐다.</p><p>⟦무단 전재 및 재배포 금지⟧</p><p>⟦[사진=북방통신]⟧</p><p>⟦kim@north.test⟧</p>`,
  },
  {
    manner: 'Indonesian portal',
    title: 'Redaktur dibebaskan',
    html: `<p>Seorang redaktur yang ditahan dua tahun dibebaskan pada hari Senin.</p><p>⟦(abc/def)⟧</p><p>⟦Simak Video "Redaktur bebas"⟧</p><p>⟦[Gambas:Video 20detik]⟧</p>`,
  },
  {
    manner: 'Polish site, thanks',
    title: 'Redaktor na wolności',
    html: `<p>Redaktor więziony dwa lata wyszedł w poniedziałek na wolność.</p><p>⟦Dalsza część artykułu pod materiałem wideo⟧</p><p>⟦Źródło: PAN⟧</p><p>⟦Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.⟧</p>`,
  },
  {
    manner: 'facts of an office that look like labels',
    title: 'Storm Ida',
    html: `<p>Category: 3</p><p>Source of the storm: warm water west of Isk</p><p>Updated forecast: landfall at noon</p><p>Images from space show an eye of 40 km.</p><p>Contact with two boats was lost.</p><p>Support for the harbour towns comes by air.</p><p>Download of the maps takes an hour, the office warns.</p><p>Follow the evacuation routes marked in red.</p><p>Stand by for orders on channel 16.</p><p>Get out now if you live below the dam.</p><p>Published figures put the loss at nine million.</p><p>Listen to local radio for orders.</p><p>Watch: yellow. Warning: red.</p>`,
  },
  {
    manner: 'sentences that begin like boilerplate',
    title: 'A day of orders and pleas',
    html: `<p>Support us or we strike, the nurses told the minister.</p>
<p>Your support saved the town, the mayor told voters.</p>
<p>Donate blood today, the hospital asked after the blast.</p>
<p>Every donation to the party was legal, the court found.</p>
<p>Get out now, the fire chief told residents of Isk.</p>
<p>Download of the ruling crashed the court's website.</p>
<p>Follow us, the guards shouted at the crew.</p>
<p>Join us in prayer, the bishop said.</p>
<p>Find us a way out, the general told his staff.</p>
<p>Contact us only by radio, the pilots were told.</p>
<p>Send your children home, the ministry told parents.</p>
<p>Share your bread with the refugees, the pope said.</p>
<p>Please check your wells for arsenic, the council asked.</p>
<p>Please use the northern exit, police told drivers.</p>
<p>Watch the full moon rise over a city without light.</p>
<p>See the full list of the dead at the town hall.</p>
<p>Read the full treaty before you sign, the envoy warned.</p>
<p>View from the hill: a town in ashes.</p>
<p>Show more courage, the union told the minister.</p>
<p>Learn from our mistakes, the old judge said.</p>
<p>Published in 1911, the book is banned again.</p>
<p>Updated maps show the flood has reached Hathe.</p>
<p>Posted on the door, the order gave them an hour.</p>
<p>Created in May 1948, the agency feeds a million people.</p>
<p>Reviewed on March 3, the sentence was cut to two years.</p>
<p>Photo by photo, the archive tells of a vanished town.</p>
<p>Image of the crash site shows two craters.</p>
<p>Written by prisoners, the letter names 40 guards.</p>
<p>Edited by the censor, the film ran for nine minutes.</p>
<p>Translated by a monk, the poem was found in Oston.</p>
<p>Reporting from the front is a crime since Monday.</p>
<p>Reporting by the agency on the famine won the prize.</p>
<p>Writing by hand helps memory, a study of pupils shows.</p>
<p>Originally published in Norvik, the decree was never law.</p>
<p>This article of the constitution has been amended twice.</p>
<p>This story has been told to children in Isk for ages.</p>
<p>This report was published by the ministry on Monday.</p>
<p>This content is illegal, the regulator told the platform.</p>
<p>This video is not real, the police said of the clip.</p>
<p>This video shows soldiers leaving the base at dawn.</p>
<p>This page of history is closed, the president said.</p>
<p>This is a developing country with a young army.</p>
<p>Copyright holders sued the library for nine million.</p>
<p>All rights reserved for men were struck down by the court.</p>
<p>Terms of the truce apply from midnight, mediators said.</p>
<p>Prices are displayed in crowns and in dollars by law.</p>
<p>Data provided by the satellite shows the ice is gone.</p>
<p>Comments are closed to no one in this court, the judge said.</p>
<p>Views of the crater were shared by the pilots.</p>
<p>The views expressed in court shocked the families of the dead.</p>
<p>You have two days to leave, the army told villagers.</p>
<p>You have read the charges, the judge told him.</p>
<p>Was this a mistake? The general would not answer.</p>
<p>Found: a page of the lost ledger, in a barn near Hathe.</p>
<p>Report errors in the count to the commission, voters were told.</p>
<p>Submit a correction or pay, the tax office wrote.</p>
<p>Tell us what you saw, the detective asked the boy.</p>
<p>Let us know the truth, the widow begged the colonel.</p>
<p>What do you think will happen to the town, she asked him.</p>
<p>Have a story ready, his lawyer had told him.</p>
<p>Got a tip from a neighbour, the police dug up the yard.</p>
<p>Do you know him? The witness nodded.</p>
<p>Email to the minister proves he knew, prosecutors say.</p>
<p>Contact by radio was lost at noon.</p>
<p>Scan the crowd for weapons, the guards were ordered.</p>
<p>Listen to the radio for orders, the mayor said.</p>
<p>Hosted by Norvik, the talks end on Friday.</p>
<p>Hosted on an island, the summit costs nine million.</p>
<p>Sponsored by the army, the party won 40 seats.</p>
<p>Presented by the opposition, the bill bans nets.</p>
<p>Promoted by his uncle, the colonel took the command.</p>
<p>Subscribe to the treaty or face tariffs, he told them.</p>
<p>Sign up for the army, posters in Brask tell students.</p>
<p>Sign up to the pact by May, the council told its members.</p>
<p>Enter your house only with a mask, the office advised.</p>
<p>Install sirens now, the towns asked the ministry.</p>
<p>Log in the river blocked the ferry for three hours.</p>
<p>Stay with relatives inland, the coast was told.</p>
<p>Become a member of the bloc by 2030, that is the plan.</p>
<p>Catch of lobster fell by half, figures show.</p>
<p>Access to the app is blocked in Karvel since noon.</p>
<p>Source: the spring above Hathe, says the water office.</p>
<p>By Monday the dam had burst.</p>
<p>With assistance from the navy, the crew was saved.</p>
<p>With reports of looting, the curfew was extended.</p>
<p>With information from a defector, police raided the barn.</p>
<p>For more information on prisoners the families wait in vain.</p>
<p>To contact the reporter in his cell, the lawyer needed a permit.</p>
<p>More from the rubble: two children alive.</p>
<p>More on this river than on any other, boats are the roads.</p>
<p>Also on Monday, a mine collapsed near Hathe.</p>
<p>Elsewhere on the front the guns were silent.</p>
<p>Latest in Karvel: no water, no light.</p>
<p>Trending upwards since May, inflation hit nine percent.</p>
<p>Featured in the indictment are three ministers.</p>
<p>Top stories of the tower collapsed into the street.</p>
<p>Recommended for release were eleven prisoners.</p>
<p>Skip to Monday: the vote is lost by one.</p>
<p>Scroll to the bottom of the sea chart, he said, and there it is.</p>
<p>Click to open was all the thief needed, police say.</p>
<p>Tap here with a hammer, the guide said, and it rings.</p>
<p>Continue reading the names, the crowd called out.</p>
<p>List of 41 items shows what was stolen.</p>`,
  },
  {
    manner: 'sentences that begin like boilerplate, other languages',
    title: 'Ein Tag in vielen Sprachen',
    html: `<p>Register to vote by Friday, the commission urged.</p>
<p>Anzeigen gegen den Bürgermeister häufen sich.</p>
<p>Stand 3. März waren elf Menschen tot, so die Behörde.</p>
<p>Fuente y plaza quedaron destruidas por la riada.</p>
<p>Suscrita en 1911, la deuda sigue sin pagar.</p>
<p>Suscribió el acuerdo en Orma, dijo el ministerio.</p>
<p>Regístrese el barco, ordenó el juez.</p>
<p>Siga la calma, pidió el alcalde tras el temblor.</p>
<p>Recibe el papa a los refugiados de Karvel.</p>
<p>Inscrivez-vous en faux, a lancé le juge au témoin.</p>
<p>Рекламу табака запретят с мая.</p>
<p>Подписали договор в Орме, сообщил МИД.</p>
<p>Следите за детьми, призвала полиция.</p>
<p>Читайте приговор, сказал судья.</p>
<p>Больше новостей о выживших нет, сообщил мэр.</p>
<p>تابعت السفارة إجلاء رعاياها يوم الاثنين.</p>
<p>اشتركت ثلاث سفن في البحث عن الناجين.</p>
<p>المصدر الوحيد للماء في المدينة جف يوم الاثنين.</p>
<p>编辑部被查封，三名记者被捕。</p>
<p>来源不明的资金流入政党。</p>
<p>関連企業三社が捜索を受けた。</p>`,
  },
];
