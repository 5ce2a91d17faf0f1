/** Written by another hand, before it had read a rule of the cleaning; measured once, and then mended by. */
import type { Document } from './document.ts';

export const ANOTHER_HAND: readonly Document[] = [
  {
    manner: 'American agency, with hub link and version note',
    title: 'Ferry sinks off Tavira Point',
    html: `<p>PORT ELLAN, Orvia (AP) — A ferry carrying at least 120 people sank off Tavira Point before dawn Friday, the coast guard said.</p>
<p>Divers had recovered eleven bodies by noon.</p>
<p>⟦RELATED COVERAGE⟧</p>
<p>“We are still counting,” said Rear Adm. Jo Lindqvist.</p>
<p>⟦AP Photos: Rescue at Tavira Point⟧</p>
<p>The company did not respond to a request for comment.</p>
<p>⟦Associated Press writers Dana Quill in Port Ellan and Omar Setti in Lenz contributed.⟧</p>
<p>⟦This story has been corrected to show that the ferry left at 2 a.m., not 3 a.m.⟧</p>
<p>⟦AP’s climate and environmental coverage receives financial support from multiple private foundations. AP is solely responsible for all content.⟧</p>`,
  },
  {
    manner: 'British agency, its credits and principles',
    title: 'Orvian central bank raises rates',
    html: `<p>LENZ, Nov 3 (Reuters) - Orvia's central bank raised its main rate to 7.5% on Monday, citing fuel prices.</p>
<p>The crown fell 1.2% against the dollar by 0910 GMT.</p>
<p>"We will not hesitate to act again," Governor Petra Holm told a news conference.</p>
<p>⟦($1 = 11.4020 Orvian crowns)⟧</p>
<p>⟦Reporting by Petr Malk and Sarah Dunne in Lenz; additional reporting by Ito Kano; Writing by Bea Frost; Editing by Tom Hask and Ann Lowe⟧</p>
<p>⟦Our Standards: The Thomson Reuters Trust Principles.⟧</p>`,
  },
  {
    manner: 'French agency in English, initials at the foot',
    title: 'Quake shakes northern Sarmia',
    html: `<p>A 6.1-magnitude earthquake struck northern Sarmia on Sunday, the country's geological survey said, with no immediate reports of casualties.</p><p>Residents of Dolne ran into the streets, an AFP journalist saw.</p><p>⟦bur-jkl/ph/rsc⟧</p>`,
  },
  {
    manner: 'British broadcaster, boxes between',
    title: 'Bridge closed after lorry fire',
    html: `<figure><img src="https://set.test/a.jpg" alt="Lorry"><figcaption>⟦The bridge has been closed since 06:30 GMT⟧</figcaption></figure><p>⟦Image source, Getty Images⟧</p><p>⟦Image caption, Police said no-one was hurt⟧</p>
<p>The Harle Bridge has been closed in both directions after a lorry caught fire.</p>
<p>Northmoor Police said drivers should expect long delays.</p>
<p>⟦Follow BBC Northmoor on Facebook, X and Instagram. Send your story ideas to northmoor@news.test⟧</p>
<h2>⟦More on this story⟧</h2><ul><li><a href="https://set.test/1">⟦Bridge repairs to take two years⟧</a></li><li><a href="https://set.test/2">⟦Council warned over bridge safety⟧</a></li></ul>
<h2>⟦Related internet links⟧</h2><ul><li><a href="https://set.test/3">⟦Road Office of Northmoor⟧</a></li></ul>`,
  },
  {
    manner: 'British broadcaster, ways to get in touch',
    title: 'Storm leaves thousands without power',
    html: `<p>About 14,000 homes are without power after Storm Hetty crossed the north coast.</p>
<p>⟦Are you affected by the storm? Share your experiences by emailing yourstory@news.test.⟧</p>
<p>⟦Please include a contact number if you are willing to speak to a journalist.⟧</p>
<p>⟦You can also get in touch in the following ways:⟧</p>
<ul><li>⟦WhatsApp: +44 7000 000000⟧</li><li>⟦Upload pictures or video⟧</li></ul>
<p>Engineers hope to restore supplies by Thursday.</p>`,
  },
  {
    manner: 'British daily, teaser with continue reading',
    title: 'Minister resigns over loan',
    html: `<p>Transport minister leaves cabinet after questions about a private loan</p><ul><li><a href="https://set.test/live">⟦UK politics live – latest updates⟧</a></li><li>⟦Get our breaking news email, free app or daily news podcast⟧</li></ul><p>The transport minister, Ellen Marsh, has resigned after admitting she failed to declare a loan of £90,000.</p><p>In a letter to the prime minister she said she had become a distraction.</p> <a href="https://set.test/x">⟦Continue reading...⟧</a>`,
  },
  {
    manner: 'British daily, pitch for support',
    title: 'Court halts mine',
    html: `<p>A court in Belmere has halted work at the Ossa copper mine, ruling that villagers were never consulted.</p><p>⟦Sign up to Down to Earth, our weekly climate newsletter⟧</p><p>The company said it would appeal.</p><p>⟦Since you’re here, we have a small favour to ask. Millions of readers rely on our open, independent journalism. Support us from as little as £1 – it only takes a minute.⟧</p>`,
  },
  {
    manner: 'New York daily, bio and contributors',
    title: 'Governor Vetoes Water Bill',
    html: `<p>Gov. Alma Reyes on Tuesday vetoed a bill that would have let cities sell river water to farms.</p><p>⟦Advertisement⟧</p><p>⟦SKIP ADVERTISEMENT⟧</p><p>The veto drew applause from tribes along the Sable River.</p><p>⟦Kitty Marlowe contributed reporting from Sable City, and Hugh Penn contributed research.⟧</p><p>⟦Dan Orrick is a national reporter for The Ledger, covering the American West. He is based in Denver.⟧</p><p>⟦A version of this article appears in print on Nov. 4, 2026, Section A, Page 12 of the New York edition with the headline: Veto on Water. Order Reprints | Today’s Paper | Subscribe⟧</p>`,
  },
  {
    manner: 'Gulf broadcaster, list of recommended stories',
    title: 'Army shells camp in east',
    html: `<p>At least nine people were killed when shells hit a displacement camp in eastern Karsa, medics have told Qantara.</p><p>⟦Recommended Stories⟧</p><p>⟦list of 3 items⟧</p><ul><li><a href="https://set.test/1">⟦list 1 of 3 What do we know about the Karsa truce?⟧</a></li><li><a href="https://set.test/2">⟦list 2 of 3 Aid convoy turned back⟧</a></li><li><a href="https://set.test/3">⟦list 3 of 3 The children of Camp Nine⟧</a></li></ul><p>⟦end of list⟧</p><p>The army denied targeting civilians.</p><p>⟦Source: Qantara and news agencies⟧</p>`,
  },
  {
    manner: 'French daily, read also and paywall stub',
    title: 'Grève des dockers à Port-Laure',
    html: `<p>Les dockers de Port-Laure ont voté, mardi 3 novembre, la reconduction de leur grève jusqu’à vendredi.</p><p>⟦Lire aussi : A Port-Laure, la colère monte sur les quais⟧</p><p>« Nous ne céderons pas », a déclaré leur délégué, Marc Tivel.</p><p>⟦Il vous reste 72.4% de cet article à lire. La suite est réservée aux abonnés.⟧</p>`,
  },
  {
    manner: 'French daily, with agency',
    title: 'Inondations dans le Varne',
    html: `<p>Trois personnes ont été portées disparues après les crues dans le Varne, a annoncé la préfecture.</p><aside>⟦Newsletter « Le Brief » : chaque matin, l’essentiel de l’actualité. S’inscrire⟧</aside><p>La décrue est attendue dimanche.</p><p>⟦Le Journal avec AFP⟧</p><p>⟦Réagir⟧</p><p>⟦Partager⟧</p><p>⟦Contribuer⟧</p>`,
  },
  {
    manner: 'German weekly, initials and source codes',
    title: 'Minister stellt Bahnreform vor',
    html: `<p>Verkehrsministerin Jana Voss hat am Mittwoch ihre Pläne für die Bahn vorgestellt. Bis 2030 sollen 40 Strecken wieder in Betrieb gehen.</p><p>⟦Mehr zum Thema⟧</p><ul><li><a href="https://set.test/1">⟦Kritik an Bahnplänen: »Das reicht nie«⟧</a></li></ul><p>Die Opposition sprach von einem »Wunschzettel«.</p><p>⟦mak/dpa/Reuters⟧</p>`,
  },
  {
    manner: 'German public broadcaster',
    title: 'Explosion in Chemiewerk',
    html: `<p>Bei einer Explosion in einem Chemiewerk in Altbrück sind zwei Menschen verletzt worden.</p><p>⟦Bild: picture alliance / dpa⟧</p><p>Die Feuerwehr rief Anwohner auf, Fenster geschlossen zu halten.</p><p>⟦Dieses Thema im Programm: Über dieses Thema berichtete Radio Nord am 03. November 2026 um 12:00 Uhr.⟧</p><p>⟦Alle Rechte vorbehalten⟧</p>`,
  },
  {
    manner: 'German site, cookie and external content',
    title: 'Bürgermeister tritt zurück',
    html: `<p>Der Bürgermeister von Altbrück, Karl Ohm, hat seinen Rücktritt erklärt.</p><div>⟦Empfohlener redaktioneller Inhalt⟧</div><div>⟦An dieser Stelle finden Sie einen externen Inhalt von X, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen und wieder ausblenden.⟧</div><div>⟦Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.⟧</div><p>Er bleibt bis zur Neuwahl im Amt.</p>`,
  },
  {
    manner: 'Spanish daily',
    title: 'Detenido el alcalde de Puerto Real Nuevo',
    html: `<p>La Guardia Civil ha detenido este martes al alcalde de Puerto Nuevo por un presunto delito de malversación.</p><p>⟦Más información⟧</p><p>El Ayuntamiento no ha hecho declaraciones.</p><p>⟦Puedes seguir a EL DIARIO en Facebook y X, o apuntarte aquí para recibir nuestra newsletter semanal.⟧</p><p>⟦Regístrate gratis para seguir leyendo⟧</p><p>⟦Si tienes cuenta en EL DIARIO, puedes utilizarla para identificarte⟧</p>`,
  },
  {
    manner: 'Spanish agency',
    title: 'Sismo en el norte',
    html: `<p>San Aldo, 3 nov (EFE).- Un sismo de magnitud 5,8 sacudió este martes el norte del país, sin que se reportaran víctimas.</p><p>⟦EFE⟧</p><p>⟦jrg/mlp/cc⟧</p><p>⟦(foto) (vídeo)⟧</p>`,
  },
  {
    manner: 'Brazilian daily',
    title: 'Polícia prende ex-prefeito',
    html: `<p>A Polícia Federal prendeu nesta terça-feira (3) o ex-prefeito de Santa Aurora, suspeito de desviar verbas da saúde.</p><p>⟦Leia também: Entenda a operação em Santa Aurora⟧</p><p>A defesa nega as acusações.</p><a href="https://set.test/x">⟦Leia mais (11/03/2026 - 14h10)⟧</a><p>⟦Receba as notícias no seu WhatsApp⟧</p><p>⟦Este conteúdo é exclusivo para assinantes⟧</p>`,
  },
  {
    manner: 'Russian agency',
    title: 'В Озерске перекрыли мост',
    html: `<p>ОЗЕРСК, 3 ноября. /ТАСС/. Движение по мосту через реку Лада перекрыто из-за трещины в опоре, сообщили в мэрии.</p><p>Открыть его планируют в пятницу.</p><p>⟦Читайте также⟧</p><p>⟦Подписывайтесь на наш канал в Telegram⟧</p><p>⟦Фото: пресс-служба мэрии Озерска⟧</p>`,
  },
  {
    manner: 'Ukrainian site',
    title: 'У Камʼянці пролунали вибухи',
    html: `<p>У Камʼянці ввечері 3 листопада пролунали вибухи, повідомив міський голова Ігор Левчук.</p><p><strong>⟦Читайте також: Що відомо про удар по порту⟧</strong></p><p>За його словами, працює протиповітряна оборона.</p><p>⟦Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl+Enter⟧</p><p>⟦Підтримайте нашу редакцію донатом⟧</p>`,
  },
  {
    manner: 'Ukrainian paper in English, note from the author',
    title: 'Drones hit depot in Orel Vast',
    html: `<p>Drones struck an oil depot in Orel Vast overnight, the regional governor said on Nov. 3.</p><p>The claim could not be independently verified.</p><p>⟦Read also: Inside the drone unit that never sleeps⟧</p><p>⟦Note from the author:⟧</p><p>⟦Hi, this is Mira, the author of this article. Thank you for reading. If you want to help us keep reporting from the front, please consider becoming a member.⟧</p>`,
  },
  {
    manner: 'Turkish daily',
    title: 'Karaova’da orman yangını',
    html: `<p>Karaova’da dün akşam çıkan orman yangını kontrol altına alındı, 200 hektar alan kül oldu.</p><p>⟦Haberin Devamı⟧</p><p>Vali Kemal Öz, yangının nedeninin araştırıldığını söyledi.</p><p>⟦İlgili Haberler⟧</p><p>⟦Son dakika haberleri için uygulamamızı indirin⟧</p>`,
  },
  {
    manner: 'Chinese agency in English',
    title: 'Flood relief reaches Lanping villages',
    html: `<p>LANPING, Nov. 3 (Xinhua) -- Relief goods have reached all 46 flooded villages in Lanping county, local authorities said Tuesday.</p><p>More than 2,000 tents were delivered. ⟦Enditem⟧</p><p>⟦(Web editor: Hou Lin, Du Mei)⟧</p>`,
  },
  {
    manner: 'Chinese site',
    title: '兰坪县发生山体滑坡',
    html: `<p>新华社兰坪11月3日电（记者李明）兰坪县3日凌晨发生山体滑坡，已造成三人失踪。</p><p>当地消防部门正在搜救。</p><p>⟦责任编辑：王芳⟧</p><p>⟦扫一扫，关注我们的微信公众号⟧</p><p>⟦版权声明：未经授权，不得转载。⟧</p>`,
  },
  {
    manner: 'Indian daily, synopsis and app',
    title: 'Train derails near Rampur Junction',
    html: `<p>⟦NEW DELHI TIMES NEWS NETWORK⟧</p><p>RAMPUR: Six coaches of an express train derailed near Rampur Junction early Tuesday, injuring 14 passengers, railway officials said.</p><p>⟦Also Read: How safe are India’s trains?⟧</p><p>An inquiry has been ordered.</p><p>⟦(With inputs from agencies)⟧</p><p>⟦Download the app for the latest news, live updates and e-paper⟧</p><p>⟦Catch all the Latest News, Breaking News Events and live updates on our site.⟧</p><p>⟦End of Article⟧</p>`,
  },
  {
    manner: 'Indian business site, disclaimers',
    title: 'Sensor maker wins rail order',
    html: `<p>Kavati Sensors said on Tuesday it had won a 2.1 billion rupee order from the railways.</p><p>⟦(This story has not been edited by our staff and is auto-generated from a syndicated feed.)⟧</p><p>⟦Disclaimer: The views and investment tips expressed by experts are their own and not those of the website.⟧</p><p>⟦First Published: Nov 03 2026 | 4:12 PM IST⟧</p><p>⟦Topics: Railways | Sensors⟧</p>`,
  },
  {
    manner: 'Japanese daily in English',
    title: 'Volcano alert raised on Mount Kaji',
    html: `<p>The Meteorological Agency raised the alert for Mount Kaji to level 3 on Tuesday and told people to stay out of a 2-kilometer zone.</p><p>⟦In a time of both misinformation and too much information, quality journalism is more crucial than ever.⟧</p><p>⟦By subscribing, you can help us get the story right.⟧</p><p>⟦SUBSCRIBE NOW⟧</p><p>⟦KEYWORDS⟧</p><p>⟦volcanoes, Meteorological Agency⟧</p>`,
  },
  {
    manner: 'local American television, station brand',
    title: 'Two hurt in Elm Street fire',
    html: `<p>HALDEN, Ohio (WXQT) — Two people were taken to the hospital after a house fire on Elm Street Monday night, the Halden Fire Department said.</p><p>⟦Close⟧</p><p>Crews were called just after 11 p.m.</p><p>⟦Get the WXQT News app⟧</p><p>⟦See a spelling or grammatical error in our story? Please click here to report it.⟧</p><p>⟦Do you have a photo or video of a breaking news story? Send it to us here with a brief description.⟧</p><p>⟦Copyright 2026 WXQT. All rights reserved.⟧</p>`,
  },
  {
    manner: 'local American television, suggested videos',
    title: 'Deputies search for missing teen',
    html: `<p>Deputies are searching for a 15-year-old who was last seen Sunday at a bus stop in Carroway.</p><p>⟦Watch in the player above: Deputies ask for help⟧</p><p>⟦[DOWNLOAD: Free Channel 8 app for alerts as news breaks]⟧</p><p>⟦>>> SIGN UP for the Daily Headlines newsletter⟧</p><p>Anyone with information is asked to call the sheriff's office at 555-0142.</p><p>⟦This is a developing story. Check back for updates.⟧</p><p>⟦Stay with Channel 8 on air and online for more on this story.⟧</p>`,
  },
  {
    manner: 'WordPress blog',
    title: 'Harbour board meets Thursday',
    html: `<p>The harbour board meets on Thursday to vote on the new pier.</p><div class="sharedaddy"><h3>⟦Share this:⟧</h3><ul><li>⟦Click to share on X (Opens in new window)⟧</li><li>⟦Click to email a link to a friend (Opens in new window)⟧</li></ul></div><div>⟦Like Loading...⟧</div><p>⟦The post Harbour board meets Thursday appeared first on Pier Notes.⟧</p>`,
  },
  {
    manner: 'WordPress, filed under and navigation',
    title: 'Old mill to be flats',
    html: `<p>Planning permission was given on Monday for 22 flats in the old mill.</p><p>⟦Filed Under: Planning, Town · Tagged With: mill, flats⟧</p><p>⟦← Previous post⟧</p><p>⟦Leave a comment⟧</p><p>⟦3 Comments⟧</p><p>⟦Notify me of new posts by email.⟧</p><p>⟦This site uses Akismet to reduce spam. Learn how your comment data is processed.⟧</p>`,
  },
  {
    manner: 'newsletter on a platform',
    title: 'What the budget hides',
    html: `<p>The budget published on Monday moves 4 billion crowns from schools to roads, according to its annex C.</p><p>⟦Harbour Letters is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.⟧</p><p>The finance ministry did not dispute the figure.</p><p>⟦Thanks for reading Harbour Letters! Subscribe for free to receive new posts.⟧</p><p>⟦Share⟧</p><p>⟦Give a gift subscription⟧</p><p>⟦Leave a comment⟧</p>`,
  },
  {
    manner: 'mirror of a Telegram channel',
    title: 'Air raid alert in Kresna',
    html: `<p>⚡️ Air raid alert declared in Kresna region, the military administration reports.</p><p>Residents should go to shelters.</p><p>⟦👉 Subscribe: @kresna_live⟧</p><p>⟦Forwarded from Kresna Live⟧</p><p>⟦VIEW IN TELEGRAM⟧</p>`,
  },
  {
    manner: 'Russian mirror of a Telegram channel',
    title: 'Губернатор сообщил о пожаре',
    html: `⚡️Пожар на складе в Озерске локализован, сообщил губернатор.<br/><br/>Пострадавших нет.<br/><br/>⟦Подписаться на «Озерск Онлайн»⟧<br/>⟦Прислать новость: @ozersk_bot⟧`,
  },
  {
    manner: 'foreign ministry',
    title: 'Statement on the situation in Karsa',
    html: `<p>The Ministry of Foreign Affairs of Orvia condemns the attack on the convoy near Dolne and calls for an immediate investigation.</p><p>The Minister will travel to Lenz on Friday.</p><p>⟦Press contact: press@mfa.test, +000 1 234 567⟧</p><p>⟦Back to top⟧</p><p>⟦Print this page⟧</p><p>⟦For media enquiries, please contact the Press Office.⟧</p>`,
  },
  {
    manner: 'world body, note to editors',
    title: 'Hunger deepens in the Sarmian highlands, agency warns',
    html: `<p>LENZ – Some 1.3 million people in the Sarmian highlands face acute hunger, the World Grain Agency warned today.</p><p>The agency needs 80 million dollars by March.</p><p>⟦# # #⟧</p><p>⟦About the World Grain Agency⟧</p><p>⟦The World Grain Agency is the world's largest network for seed and grain relief, working in 60 countries.⟧</p><p>⟦For more information please contact (email address: firstname.lastname@grain.test):⟧</p><p>⟦Ines Lamb, WGA/Lenz, Mob. +000 555 010⟧</p><p>⟦Follow us on X @WGA_media⟧</p>`,
  },
  {
    manner: 'collector of relief reports',
    title: 'Orvia: Floods - Flash Update No. 4',
    html: `<div class="tag country">⟦Country: Orvia⟧</div><div class="tag source">⟦Source: Office for Relief Coordination⟧</div><p>⟦Please refer to the attached file.⟧</p><p>Heavy rain since 1 November has displaced 18,400 people in four districts of southern Orvia.</p><ul><li>Two hospitals in Dolne are flooded.</li><li>The road to Lenz is cut.</li></ul><p>⟦Disclaimer⟧</p><p>⟦To learn more about the Office's activities, please visit https://relief.test/.⟧</p>`,
  },
  {
    manner: 'live blog, newest first',
    title: 'Orvia floods live: dam holds as rain eases',
    html: `<p>⟦This live page is now closed. You can follow our continuing coverage here.⟧</p><p>⟦Show key events only⟧</p><p>⟦Please turn on JavaScript to use this feature⟧</p><p>The Dolne dam has held through the night, the regional government says.</p><p>⟦Share⟧</p><p>⟦Updated at 09.14 GMT⟧</p>`,
  },
  {
    manner: 'sports pages, ticker mixed in',
    title: 'Halden sack coach after derby defeat',
    html: `<p>Halden United have sacked coach Piet Vorst after Saturday's 4-0 defeat by Carroway.</p><p>⟦READ MORE: Halden player ratings⟧</p><p>Vorst won seven of his 31 matches.</p><p>⟦___⟧</p><p>⟦AP soccer: https://apnews.test/hub/soccer⟧</p>`,
  },
  {
    manner: 'markup with style, script and a share bar',
    title: 'Parliament passes media law',
    html: `<style>⟦.x{color:red}⟧</style><script>⟦window.dataLayer=[];⟧</script><nav><a href="/">⟦Home⟧</a> <a href="/w">⟦World⟧</a></nav><div class="share-bar"><button>⟦Copy link⟧</button><button>⟦Facebook⟧</button><button>⟦WhatsApp⟧</button></div><p>Sarmia's parliament passed a media law on Monday by 88 votes to 61.</p><aside class="related"><h4>⟦You may also like⟧</h4><p>⟦Five things in the media law⟧</p></aside><blockquote><p>This is a black day for the press.</p></blockquote><p>said Ida Noll of the journalists' union.</p><noscript>⟦Enable JavaScript to view comments⟧</noscript>`,
  },
  {
    manner: 'post of a network, embedded',
    title: 'Airline grounds fleet',
    html: `<p>Orvia Air grounded its fleet of 30 jets on Tuesday after cracks were found in two of them.</p><blockquote class="twitter-tweet"><p>We have paused all flights until inspections end.</p>— Orvia Air (@orviaair) <a href="https://x.test/1">⟦November 3, 2026⟧</a></blockquote><script async src="https://platform.test/w.js"></script><p>Passengers queued at Lenz airport.</p><p>⟦View this post on Instagram⟧</p><p>⟦A post shared by Orvia Air (@orviaair)⟧</p>`,
  },
  {
    manner: 'slide show and photo credits',
    title: 'Fire guts historic theatre',
    html: `<p>⟦1 of 5⟧</p><p>⟦Firefighters stand outside the Royal Theatre in Lenz, Orvia, Tuesday, Nov. 3, 2026. (AP Photo/Ada Finch)⟧</p><p>Fire destroyed the 150-year-old Royal Theatre in Lenz on Tuesday.</p><p>⟦Photo: Ada Finch/Getty Images⟧</p><p>⟦Photograph by Joe Bloom for The Ledger⟧</p><p>No one was inside, the mayor said.</p><p>⟦(Picture credit: Reuters)⟧</p>`,
  },
  {
    manner: 'broadcaster of the United States, listening',
    title: 'Judge blocks pipeline',
    html: `<p>⟦Listen to this article · 3:41 min⟧</p><p>⟦3 min read⟧</p><p>A federal judge on Tuesday blocked the Sable pipeline for at least 60 days.</p><p>⟦NPR's Lee Ward contributed to this story.⟧</p><p>⟦The audio version of this story was produced by Kim Oda.⟧</p><p>⟦Editor's note: This story has been updated with additional information.⟧</p>`,
  },
  {
    manner: 'cable news, highlights and sponsors',
    title: 'Senate confirms Roake',
    html: `<p>⟦NEWYou can now listen to Fox News articles!⟧</p><p>The Senate confirmed Helen Roake as trade representative Tuesday in a 54-45 vote.</p><p>⟦CLICK HERE TO GET THE FOX NEWS APP⟧</p><p><strong>⟦ROAKE FACED QUESTIONS OVER STEEL TARIFFS AT HEARING⟧</strong></p><p>"I am ready to work," Roake told reporters.</p><p>⟦Fox News Digital's Amy Stone and The Associated Press contributed to this report.⟧</p><p>⟦Ben Tull is a politics writer for Fox News Digital. Story tips can be sent to ben.tull@fox.test and on X: @BenTull.⟧</p>`,
  },
  {
    manner: 'magazine, affiliate notice',
    title: 'Recall of heaters',
    html: `<p>⟦We may earn a commission if you buy something from any affiliate links on our site.⟧</p><p>Norheat recalled 300,000 space heaters on Monday after 12 fires, the safety commission said.</p><p>⟦Get the best of Home delivered to your inbox daily.⟧</p><p>Owners can ask for a refund.</p><p>⟦By signing up, you agree to our Terms of Use and Privacy Policy.⟧</p>`,
  },
  {
    manner: 'digest of a think tank',
    title: 'Frontline brief',
    html: `<p>Sarmian forces advanced two kilometres north of Dolne on November 2, geolocated footage shows.</p><p>⟦Click here to see our interactive map of the front. This map is updated daily alongside the static maps in this report.⟧</p><p>⟦Note: The data cut-off for this product was 12:15pm ET on November 3.⟧</p>`,
  },
  {
    manner: 'Arabic broadcaster',
    title: 'قتلى في قصف على مخيم',
    html: `<p>قتل تسعة أشخاص على الأقل في قصف استهدف مخيما للنازحين شرقي كرسا، بحسب مصادر طبية.</p><p>⟦اقرأ أيضا: ماذا نعرف عن هدنة كرسا؟⟧</p><p>ونفى الجيش استهداف المدنيين.</p><p>⟦المصدر: وكالات⟧</p><p>⟦تابعونا على تويتر⟧</p>`,
  },
  {
    manner: 'Persian agency',
    title: 'زلزله در شمال سرمیا',
    html: `<p>زلزله‌ای به بزرگی ۵.۸ شمال سرمیا را لرزاند.</p><p>به گفته مقام‌ها کسی کشته نشده است.</p><p>⟦انتهای پیام/⟧</p><p>⟦بیشتر بخوانید⟧</p>`,
  },
  {
    manner: 'Italian agency',
    title: 'Terremoto in Alta Sarmia',
    html: `<p>Una scossa di magnitudo 5.1 è stata registrata alle 4.12 in Alta Sarmia. Non risultano danni, fa sapere la Protezione civile.</p><p>⟦Leggi anche: I terremoti degli ultimi dieci anni⟧</p><p>⟦Riproduzione riservata © Copyright ANSA⟧</p>`,
  },
  {
    manner: 'Polish, Dutch and Indonesian feet',
    title: 'Brand in Lenz',
    html: `<p>Bij een brand in een loods in Lenz is dinsdag een dode gevallen, meldt de brandweer.</p><p>⟦Lees ook: Loods stond al jaren leeg⟧</p><p>W pożarze magazynu w Lenz zginęła jedna osoba, podała straż.</p><p>⟦Czytaj także: Co wiemy o pożarze⟧</p><p>Satu orang tewas dalam kebakaran gudang di Lenz, kata petugas.</p><p>⟦Baca juga: Kronologi kebakaran di Lenz⟧</p>`,
  },
  {
    manner: 'an aggregator: summary of another',
    title: 'Storm Hetty makes landfall',
    summary: 'Storm Hetty made landfall near Orme at 3 a.m., forecasters said.',
    html: `<p>Storm Hetty made landfall near Orme at 3 a.m., forecasters said.</p><p>It has winds of 150 kph.</p><p>⟦Click here to read full news..⟧</p><p>⟦Originally published at weather.test⟧</p>`,
  },
  {
    manner: 'a press release wire',
    title: 'Kavati completes purchase of Norheat',
    html: `<p>LENZ, Orvia, Nov. 3, 2026 /PRNewswire/ -- Kavati Group today said it has completed its purchase of Norheat for 1.4 billion dollars.</p><p>⟦About Kavati⟧</p><p>⟦Kavati Group is a leading provider of sensing solutions. Visit www.kavati.test.⟧</p><p>⟦Forward-Looking Statements⟧</p><p>⟦This press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995.⟧</p><p>⟦Media Contact:⟧</p><p>⟦SOURCE Kavati Group⟧</p>`,
  },
  {
    manner: 'campaigners, asking for money',
    title: 'Verdict against editor upheld',
    html: `<p>An appeals court in Dolne upheld the six-year sentence of editor Lev Harn on Monday.</p><p>⟦Donate⟧</p><p>⟦Help us keep going: make a tax-deductible donation today.⟧</p><p>⟦This article is republished under a Creative Commons license. Read the original article.⟧</p>`,
  },
  {
    manner: 'a broadcaster abroad, edited by',
    title: 'Orvia to send observers',
    html: `<p>Orvia will send 50 observers to Sarmia's election, its foreign minister said on Tuesday.</p><p>⟦To play this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video⟧</p><p>⟦kb/wmr (AFP, Reuters)⟧</p><p>⟦Edited by: Sean Mull⟧</p>`,
  },
  {
    manner: 'news that talks like a box: subscribing, cookies, apps',
    title: 'Regulator fines Streamo',
    html: `<p>Subscribe buttons that hide the price are illegal, the consumer regulator ruled on Monday.</p><p>Sign up for the vaccine opens on Friday, the ministry said.</p><p>Cookies must be refused as easily as accepted, the court held.</p><p>Download speeds fell by half during the outage, Orvia Telecom said.</p><p>Follow the money, the prosecutor told jurors, and it leads to Dolne.</p><p>Share prices fell 3 percent in Lenz.</p><p>The app will be banned from Friday.</p>`,
  },
  {
    manner: 'news that talks like a box: reading, rights, photos',
    title: 'Editors convicted',
    html: `<p>All rights reserved for judges were restored by the decree, state radio said.</p><p>Read the letter aloud, the judge told the clerk, and she did.</p><p>Photo evidence of the massacre was shown in court.</p><p>Related charges against two colleagues were dropped.</p><p>The post of prime minister has been vacant since June.</p><p>More on the ceasefire is expected tonight, the envoy said.</p><p>Click fraud cost advertisers 2 billion dollars, the report says.</p>`,
  },
  {
    manner: 'news that talks like a credit',
    title: 'Reporter freed',
    html: `<p>Reporting by state television was wrong, the mayor said.</p><p>Editing by the censors removed the casualty figures, two producers said.</p><p>Mara Lund reported from Dolne for nine years before her arrest.</p><p>The Associated Press said its photographer had been released.</p><p>"Contact us at once if you see him," police said.</p><p>Source: nobody knows, the minister quipped, but the leak was real.</p><p>Advertisement of tobacco will be banned, the cabinet decided.</p>`,
  },
  {
    manner: 'news that talks like a pitch or a correction',
    title: 'Appeal for Dolne',
    html: `<p>Donate blood now, the health ministry urged residents of Dolne.</p><p>Correction of the border will take two years, both governments said.</p><p>Support for the coalition fell to 31 percent.</p><p>Comments by the general angered allies.</p><p>Updated figures put the death toll at 42.</p><p>Newsletter editor Jan Pell was among the dead.</p><p>Please stay at home, the governor told residents of the coast.</p><p>Copyright law will change in May, parliament decided.</p>`,
  },
  {
    manner: 'news in other tongues that talks like a box',
    title: 'Meldungen',
    html: `<p>Mehr zum Thema Rente will der Kanzler am Freitag sagen.</p><p>Lire aussi les petites lignes, conseille le médiateur aux emprunteurs.</p><p>Más información sobre el accidente dará el ministro esta tarde.</p><p>Leia mais livros, pediu o ministro aos alunos de Santa Aurora.</p><p>Фото погибших показали родственникам, сообщили в прокуратуре.</p><p>Подписаться под петицией успели 40 тысяч человек.</p><p>Teilen wollen die Partner die Kosten je zur Hälfte.</p>`,
  },
  {
    manner: 'lists, tables and quotations that stay',
    title: 'Turnout by region',
    html: `<h2>Turnout at noon</h2><table><tr><th>Region</th><th>Turnout</th></tr><tr><td>Dolne</td><td>41.2 %</td></tr><tr><td>Lenz</td><td>38.9 %</td></tr></table><p>The commission counted:</p><ol><li>412 complaints</li><li>9 closed stations</li></ol><blockquote>The vote was calm,</blockquote><p>its chair said.</p><p>Polls close at 20:00.</p><p>“No comment,” said the president.</p>`,
  },
  {
    manner: 'a feed that signs each item',
    items: [
      [
        'Pier vote passes',
        '<p>The pier vote passed 7 to 2.</p><p>⟦You are reading the Quay Gazette, the voice of the east shore.⟧</p>',
      ],
      [
        'Bus fares rise',
        '<p>Bus fares rise on Monday.</p><p>⟦You are reading the Quay Gazette, the voice of the east shore.⟧</p>',
      ],
      [
        'School reopens',
        '<p>The school on Mill Lane reopened.</p><p>⟦You are reading the Quay Gazette, the voice of the east shore.⟧</p>',
      ],
      [
        'Storm damage',
        '<p>The storm cost the town 2 million crowns.</p><p>⟦You are reading the Quay Gazette, the voice of the east shore.⟧</p>',
      ],
      [
        'Mayor ill',
        '<p>The mayor is in hospital.</p><p>⟦You are reading the Quay Gazette, the voice of the east shore.⟧</p>',
      ],
      [
        'New library',
        '<p>The library opens in May.</p><p>⟦You are reading the Quay Gazette, the voice of the east shore.⟧</p>',
      ],
    ],
  },
];
