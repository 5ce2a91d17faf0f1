/** Written when the cleaning was thought done, to see how far it goes; then tuned to as well. */
import type { Document } from './document.ts';

export const LATER: readonly Document[] = [
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
];
