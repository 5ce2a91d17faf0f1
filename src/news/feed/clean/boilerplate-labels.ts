/**
 * Lines that are no reporting, by their words alone: compared folded, without marks, so that no pattern is needed. A line
 * goes when it is a label, or several of them, or begins with one that something short belongs to.
 */
interface Labels {
  /** Parted by ` · `. */
  readonly labels: string;
  readonly seen: string;
}

/** The whole line. */
export const LABELS: readonly Labels[] = [
  {
    labels:
      'advertisement · advertisements · advert · ad · ads · sponsored · sponsored content · sponsored by · paid content · promoted content · story continues · story continues below · article continues below · after newsletter promotion · newsletter promotion · a message from our sponsor · a word from our sponsor · from our sponsors · paid partner content · from our partners · paid post · paid for by · our partners · advertiser content · ad choices · powered by · skip ad · skip advertisement · brought to you by · presented by · partner content · branded content · in partnership with · ad feedback · why you can trust us · text ad · sponsor message · support for this podcast comes from',
    seen: 'between paragraphs on most sites that live by advertising: The Hill, Washington Post, Daily Mail, Guardian',
  },
  {
    labels:
      'publicidad · continúa después de la publicidad · contenido patrocinado · espacio patrocinado · patrocinado · contenu sponsorisé · contenu partenaire · gesponsert · bezahlter inhalt · empfohlener externer inhalt · externer inhalt · conteúdo patrocinado · contenuto sponsorizzato · sponsorlu içerik · партнерский материал · на правах рекламы · материал спонсора · محتوى مدعوم · dalsza część artykułu pod materiałem wideo · dalsza część tekstu pod wideo · dalszy ciąg materiału pod wideo · artikel gaat verder onder de video · tekst gaat verder onder de foto · artikeln fortsätter under annonsen · saken fortsetter under annonsen · artiklen fortsætter efter annoncen · juttu jatkuu mainoksen jälkeen · publicité · la suite après la publicité · la suite après cette publicité · anzeige · werbung · weiterlesen nach der anzeige · artikel wird nach der anzeige fortgesetzt · publicidade · continua depois da publicidade · continua após a publicidade · pubblicità · advertentie · reklam · reklama · реклама · продолжение после рекламы · إعلان · إعلانات · تبلیغات · آگهی · 广告 · 廣告 · 広告 · 광고 · विज्ञापन · বিজ্ঞাপন · iklan · gulir untuk lanjut membaca · scroll to continue with content · quảng cáo · διαφήμιση · mainos · annons · annonse · annonce',
    seen: 'the same in other languages: El País, Le Monde, Spiegel, Globo, Detik',
  },
  {
    labels:
      'read more · see more · show more · view more · load more · learn more · find out more · more details · more details soon · continue reading · keep reading · read on · read full story · read full article · read the full story · read the full article · read the whole story · full story · full article · see full article · click here · and more · view all · see all · show all · what to read next · more to read · next up · next article · read the transcript · read the report · read our full coverage · read more here · click here for more · see the full list · see the full article · tap to read · expand · collapse · show less · read less · see more stories · read the original · read original article · read the original article · view original · view original article · view source · explore more · discover more · explore more on these topics · reuse this content · suggested topics · get in touch · get involved · before you go · more like this · for more information · for more information click here · more information · find out how',
    seen: 'last line of teasers: TechCrunch, WordPress blogs, Google News',
  },
  {
    labels:
      'leer más · lea más · ver más · más información · seguir leyendo · sigue leyendo · continuar leyendo · leer noticia completa · lee la nota completa · ver noticia completa · continúa leyendo · te puede gustar · comenta · comentar · regístrate gratis para seguir leyendo · regístrate · inicia sesión · iniciar sesión · lire la suite de l’article · découvrir · écouter · écouter l’article · s’inscrire · contribuer · réagir · réagissez · zum thema · zur merkliste · zum seitenanfang · nach oben · artikel anhören · vorlesen lassen · artikel merken · ler matéria completa · leia a matéria completa · entrar · ouvir · ascolta l’articolo · leggi l’articolo completo · accedi · registrati · beluister · aanmelden · inloggen · logga in · zaloguj się · posłuchaj · leia mais · ler mais · saiba mais · veja mais · continue lendo · lire la suite · lire plus · lire l’article · en savoir plus · voir plus · weiterlesen · mehr lesen · mehr erfahren · mehr anzeigen · zum artikel · leggi di più · leggi tutto · continua a leggere · lees meer · lees verder · läs mer · les mer · læs mere · lue lisää · czytaj dalej · czytaj więcej · zobacz więcej · číst dál · čítať ďalej · číst více · tovább · tovább olvasom · citește mai mult · citește mai departe · διαβάστε περισσότερα · devamı · devamını oku · haberin devamı · haberin devamı için tıklayın · devamı için tıklayın',
    seen: 'the same in languages of Europe and in Turkish: Massa News, El Universal, Hürriyet, Onet',
  },
  {
    labels:
      'читать далее · читать дальше · читать на сайте · читать полностью на сайте · слушать · войти · зарегистрироваться · оставить комментарий · обсудить · поделиться новостью · источник · докладніше за посиланням · اقرأ الخبر كاملا · لمتابعة القراءة · تسجيل الدخول · استمع · حمّل التطبيق · نظرات · ارسال نظر · پایان پیام · پایان خبر · لینک کوتاه · 打开app · 打开app阅读全文 · 下载app · 点击进入专题 · 扫码关注我们 · 关注我们 · 返回首页 · 责任编辑 · 全文阅读 · この記事は有料記事です · 有料会員限定記事 · ログイン · 無料登録 · 会員登録 · 기사 원문 · 구독하기 · 댓글 · 로그인 · 회원가입 · lihat selengkapnya · masuk · daftar · komentar · scroll untuk lanjut membaca · đăng nhập · bình luận · читать полностью · читать еще · подробнее · далее · читати далі · читати більше · докладніше · детальніше · اقرأ المزيد · المزيد · للمزيد · لقراءة المزيد · تابع القراءة · التفاصيل · ادامه مطلب · ادامه خبر · بیشتر بخوانید · مزید پڑھیں · और पढ़ें · विस्तार से पढ़ें · বিস্তারিত · বিস্তারিত আসছে · আরও পড়ুন · আরো পড়ুন · 阅读更多 · 阅读全文 · 查看更多 · 查看全文 · 点击查看更多 · 点击查看全文 · 继续阅读 · 繼續閱讀 · 閱讀更多 · 続きを読む · もっと見る · もっと読む · 더보기 · 기사 더보기 · selengkapnya · baca selengkapnya · baca lebih lanjut · xem thêm · đọc tiếp · อ่านต่อ',
    seen: 'the same in languages of the East: Lenta, Ukrainska Pravda, Al Jazeera, ekattor, Bangla Tribune, Detik',
  },
  {
    labels:
      'share · shares · likes · views · share this · share this article · share this story · share this post · share this page · share article · share story · share on facebook · share on twitter · share on x · tweet · tweet this · pin it · copy link · email this · print this · print this page · print article · save for later · like this · like · loading · bookmark · gift article · whatsapp · facebook · twitter · telegram · linkedin · reddit · messenger · pinterest · instagram · flipboard · e-mail · email · print · comments · comment · leave a comment · post a comment · add a comment · view comments · show comments · sign in to comment · log in to comment · reply · join the conversation · be the first to comment · write a comment · your comment · comments are closed · comments closed · add your comment · start the conversation · join the debate · what’s your reaction · rate this article · was this article helpful · was this page helpful · was this helpful · is this page useful · is there anything wrong with this page · report a problem with this page · give feedback · feedback · report an error · report a typo · report a mistake · suggest a correction · submit a correction · request a correction · corrections · corrections and clarifications · corrections & clarifications · contact the newsroom · join the discussion',
    seen: 'share bars and comment boxes flattened to text',
  },
  {
    labels:
      'compartir · compartir en facebook · compartir en redes · compartir en redes sociales · compártelo · compartilhar · compartilhe · partager · partager sur facebook · teilen · artikel teilen · diesen artikel teilen · beitrag teilen · drucken · kommentieren · kommentare · condividi · delen · deel dit artikel · dela · udostępnij · поделиться · комментарии · авторы · поділитися · شارك · شارك المقال · شارك الخبر · مشاركة · تعليقات · اشتراک گذاری · paylaş · yorumlar · 分享 · 分享到 · シェア · 공유 · 공유하기 · bagikan · chia sẻ',
    seen: 'the same in other languages',
  },
  {
    labels:
      'subscribe · subscribe now · subscribe here · subscribe today · sign up · sign up now · sign up here · sign in · log in · log out · register · register now · unsubscribe · upgrade to paid · upgrade now · start free trial · start your free trial · become a member · become a subscriber · renew · renew now · gift this article · give a gift · give a gift subscription · gift a subscription · buy now · shop now · learn how · get alerts · get email alerts · get newsletter · get the newsletter · turn on notifications · enable notifications · allow notifications · manage alerts · email alerts · news alerts · rss · follow · follow this story · follow topic · follow this topic · follow us · follow us on · following · connect with us · stay in touch · stay up to date · stay up-to-date · newsletter sign-up · newsletter signup · newsletters · our newsletters · download our app · download the app · get our app · available on · members only · subscribers only · premium · exclusive for subscribers · free trial · try for free · already have an account · create an account · create account · create free account · my account · chip in · chip in today · republish this story · republish this article · republish · make a donation · donate today · make a gift · donate · donate now · support us · invalid email · manage your preferences · manage preferences · manage subscription · update your preferences · view in browser · view online · view this email in your browser · read in app · open in app · get the app',
    seen: 'subscription boxes and the mechanics of newsletters: Substack, Guardian, Mirror',
  },
  {
    labels:
      'suscríbete · suscribirse · suscríbase · suscríbete para seguir leyendo · s’abonner · je m’abonne · jetzt testen · jetzt kostenlos testen · jetzt kostenlos testen und weiterlesen · kostenlos testen · abonnez-vous · abonnez-vous pour lire la suite · se connecter · article réservé aux abonnés · réservé aux abonnés · contenu réservé aux abonnés · abonnieren · jetzt abonnieren · newsletter abonnieren · anmelden · zur startseite · assine · assine já · abbonati · iscriviti · iscriviti alla newsletter · abone ol · abonneren · подписаться · подписывайтесь · подписаться на канал · підписатися · підписатися на канал · підписуйтесь · اشترك · اشترك الآن · 订阅 · 登録する · 구독 · langganan',
    seen: 'the same in other languages',
  },
  {
    labels:
      'view in telegram · open in telegram · send news · submit news · our chat · our channel · channel · chat · boost · прислать новость · предложить новость · наш чат · наш канал · надіслати новину · запропонувати новину · наш чат',
    seen: 'feet of messenger channels that were made feeds',
  },
  {
    labels:
      'video · videos · audio · video transcript · this video can not be played · this video cannot be played · this video is unavailable · video player · watch the video · watch video · watch the full video · video below · listen to this article · listen to this story · listen to article · listen to the podcast · copy direct link · now playing · up next · autoplay · subtitles · guarda il video · guarda le foto · mira el video · ver video · ver vídeo · veja o vídeo · assista ao vídeo · assista · regardez la vidéo · voir la vidéo · en images · en vidéo · video ansehen · zum video · im video · bekijk de video · bekijk video · смотреть видео · смотрите видео · видеосюжет · дивіться відео · شاهد الفيديو · مشاهدة الفيديو · ویدیو · فیلم · videoyu izle · simak video · tonton video · obejrzyj · zobacz wideo · wideo · se video · katso video · view this post on instagram · gallery · photo gallery · photos · slideshow · podcast · listen · listen now · listen & follow · watch · watch live · watch now · play video · play audio · download · embed · transcript · toggle more options · hide caption · toggle caption · hide captions · show captions · see photos · view photos · view slideshow · open image in new tab · full screen · fullscreen · exit fullscreen · click to enlarge · tap to enlarge · enlarge image · watch the trailer · watch on youtube · watch on x · watch: · live stream · livestream · watch the livestream · latest episode · all episodes · subscribe to the podcast · listen to the episode · listen on spotify · listen on apple podcasts · apple podcasts · spotify · google podcasts · youtube · tiktok · bluesky · mastodon · threads · show caption · enlarge this image · view image in fullscreen · view gallery · open gallery · image caption · media caption · media playback is unsupported on your device · image · photo · vidéo · vídeo · відео · видео · foto · fotos · bild · bilder · فيديو · شاهد · شاهد أيضا',
    seen: 'words of players and galleries: NPR, Guardian, BBC, Mail',
  },
  {
    labels:
      'previous post · next post · notify me of new posts by email · notify me of new comments via email · notify me of follow-up comments by email · disclaimer · show key events only · key events · filter by key events · back to top · top of page · page 1 · open menu · close menu · skip navigation · skip to main content · breadcrumb · you are here · quick links · useful links · external links · related documents · downloads · attachments · files to download · print version · printer-friendly version · printable version · pdf version · accessibility · language · languages · contacts · contact · contact information · media inquiries · media enquiries · press office · for media · press release · for immediate release · about · about us · about this site · site map · market data · stocks in this article · companies in this article · people in this article · references · source version · scroll to top · previous · next · previous article · next article · previous story · next story · older posts · newer posts · page not found · sitemap · search · follow us · stay connected · stay informed · our standards · code of ethics · reprints · request reprint & licensing · acquire licensing rights · acquire licensing rights opens new tab · opens new tab · opens in new window · your privacy choices · ad choices · do not sell my info · do not sell or share my personal information · manage cookies · cookies · legal notice · imprint · impressum · datenschutz · mentions légales · aviso legal · about the author · about the authors · about the writer · author bio · meet the author · editor’s picks · notes to editors · notes to editor · note to editors · notes to editors ends · go to top · home · menu · skip to content · terms of use · terms of service · terms and conditions · privacy policy · privacy notice · cookie policy · cookie settings · accept all cookies · contact us · about us · all rights reserved · press contacts · press contact · media contacts · end of list · end of article · is this page useful · help us improve · close · x',
    seen: 'navigation that was taken for text: ministries, institutions, Al Jazeera',
  },
  {
    labels: 'enditem · ends · the end · fin · ende · конец · انتهى · انتهای پیام · 完 · 全文完 · 记者 · 编辑',
    seen: 'end marks of releases and agencies: ISNA, China News Service',
  },
  {
    labels:
      'correction appended · clarification appended · more to come · more to follow · developing story · breaking news · this is a developing story · más información en breve · plus d’informations à suivre · mehr in kürze',
    seen: 'notices that a text will change: CNN, AP',
  },
];

/** A label that leads to somewhere else, alone or before a colon or a bar and another headline. */
export const ELSEWHERE: readonly Labels[] = [
  {
    labels:
      'related internet links · read more · read also · read next · read on · read now · read this · read · read more on · read more about this · also read · see also · see more · watch · watch also · watch now · watch live · listen · listen to · view · more · related · related article · related articles · related story · related stories · related news · related content · related coverage · related links · related posts · related topics · related tags · more on this story · more on this · more on this topic · more on these topics · more stories on · more stories · more news · more coverage · full coverage · recommended · recommended stories · recommended for you · recommended reading · editor’s picks · editors’ picks · top stories · most read · most popular · trending · trending now · you may also like · you might also like · you may be interested in · don’t miss · must read · must-read · in pictures · in photos · in video · further reading · explore more · up next · in case you missed it · icymi · you may have missed · also in the news · elsewhere · around the web · from the archive · from the archives · from our archive · editors’ choice · popular now · popular · top reads · best of · latest · latest news · latest stories · featured · trending stories · big read · the long read · more to read · next read · read our explainer · explainer · explained · analysis · opinion · fact check · factbox · timeline · interactive · quiz · poll · view more · catch up · background reading · dive deeper · go deeper · what to read · now watch · now read · also see · also watch · also listen',
    seen: 'a label, perhaps with another headline behind it: "Read more: …", "Also read | …", "RELATED: …"',
  },
  {
    labels:
      'lea también · lee · lea · leé · léase · leer · le puede gustar · lee también · leer también · lea además · vea también · ver también · mira también · te puede interesar · le puede interesar · te recomendamos · además lea · más sobre el tema · noticias relacionadas · artículos relacionados · relacionado · relacionadas · lo más leído · lo más visto · leia também · leia mais · veja também · saiba mais · confira · notícias relacionadas · mais lidas · lire aussi · à lire aussi · à lire également · à voir aussi · voir aussi · sur le même sujet · dans la même rubrique · articles liés · les plus lus · pour aller plus loin · notre dossier · lesen sie auch · lesen sie dazu · lesen sie mehr · lesen sie dazu auch · auch interessant · mehr dazu · mehr zum thema · zum thema · das könnte sie auch interessieren · lesetipp · meistgelesen · leggi anche · vedi anche · guarda anche · leggi di più · approfondisci · potrebbe interessarti · potrebbe interessarti anche · articoli correlati · correlati · i più letti · lees ook · bekijk ook · meer over · läs också · läs även · les også · læs også · lue myös · czytaj także · czytaj też · czytaj również · przeczytaj także · przeczytaj też · zobacz także · zobacz też · zobacz również · polecamy · čtěte také · čítajte aj · citește și · vezi și · olvassa el ezt is · διαβάστε επίσης · διαβάστε ακόμα · δείτε επίσης',
    seen: 'the same in languages of Europe: El Tiempo, Globo, Le Figaro, Welt, Ansa, Onet',
  },
  {
    labels:
      'ilgili haberler · ilgili haber · ilgili konular · ayrıca bakınız · ayrıca okuyun · bunlar da ilginizi çekebilir · читайте также · читайте на тему · читайте по теме · еще по теме · ещё по теме · читай также · читать также · смотрите также · смотри также · см. также · по теме · материалы по теме · ранее по теме · похожие новости · читайте також · більше новин · дивіться також · за темою · схожі новини · اقرأ أيضا · اقرأ المزيد · اقرأ ايضا · قد يهمك · قد يهمك أيضا · ذات صلة · أخبار ذات صلة · مواضيع ذات صلة · موضوعات ذات صلة · شاهد أيضا · طالع أيضا · بیشتر بخوانید · بیشتر بدانید · مطالب مرتبط · اخبار مرتبط · همچنین بخوانید · یہ بھی پڑھیں · यह भी पढ़ें · ये भी पढ़ें · इसे भी पढ़ें · আরও পড়ুন · আরো পড়ুন · 相关新闻 · 相关阅读 · 相关报道 · 延伸阅读 · 推荐阅读 · 更多阅读 · 延伸閱讀 · 相關新聞 · 関連記事 · 関連ニュース · あわせて読みたい · 관련기사 · 관련 기사 · baca juga · baca pula · lihat juga · simak juga · berita terkait · artikel terkait · xem thêm · đọc thêm · tin liên quan',
    seen: 'the same in languages of the East: Hürriyet, Lenta, Ukrainska Pravda, Al Arabiya, ISNA, Sina, Detik',
  },
];

/** A label alone, or before a colon and what it names; a bar behind it would part the cells of a table. */
export const NAMED: readonly Labels[] = [
  {
    labels:
      'country · countries · primary country · tags · tag · topics · topic · related topics · more in · sections · section · subjects · journal reference · journal · doi · citation · reference · story source · materials provided by · media contact · media contacts · press contact · press contacts · contact for media · media inquiries · media enquiries · press enquiries · logo · archivado en · etiqueta · temas relacionados · más sobre · dossier · sujets · thèmes · argomenti · assuntos · tópicos · konular · ключевые слова · рубрика · рубрики · розділ · التصنيف · دسته‌بندی · کلیدواژه · 分类 · 主题 · タグ · 태그 · topik · chủ đề · tagi · tematy · onderwerpen · trefwoorden · category · categories · filed under · posted in · keywords · more on · in this article · in this story · etiquetas · temas · schlagworte · themen · mots-clés · теги · метки · теми · الكلمات المفتاحية · كلمات مفتاحية · وسوم · برچسب‌ها · etiketler · 标签 · 关键词',
    seen: 'labels of a content system: WordPress themes',
  },
  {
    labels:
      'photo · photos · photo credit · lead image · featured image · header image · cover image · main image · picture by · photo by · photograph by · image by · illustration by · screenshot · screen grab · video by · banner image · photo illustration · top photo · top image · above · pictured · photo caption · photo gallery · bildnachweis · beitragsbild · foto oben · archivbild · photo de couverture · photo d’archives · illustration de · image d’illustration · foto di · foto por · foto divulgação · reprodução · fotografija · φωτογραφία · фото архив · фото иллюстративное · скриншот · الصور · تصویر · görsel · fotoğraf · 사진 · 图片 · 图片来源 · 圖 · 画像 · ảnh · gambar · image · images · image credit · image source · picture · pictures · picture credit · video credit · graphic · illustration · credit · credits · photograph · file photo · foto · fotos · foto de archivo · fotografía · imagen · imagem · crédito · créditos · crédit · crédit photo · photo d’illustration · bild · titelbild · symbolbild · bildquelle · фото · фотография · الصورة · عکس · zdjęcie · fot. · 图 · 图源 · 写真',
    seen: 'photo credits that lost their photo: HuffPost, AP, El País, Spiegel',
  },
  {
    labels:
      'web editor · web editors · online editor · video editor · photo editor · edited by · written by · by · words by · story by · report by · author · authors · text · text by · reporter · reporters · reporting · correspondent · producer · produced and edited by · copy edited by · fact-checked by · reviewed by · medically reviewed by · host · hosts · guest · guests · autor · autora · autori · auteur · auteurs · texte · propos recueillis par · redazione · redator · redakcja · opracowanie · oprac. · текст · журналист · корреспондент · كتب · كتبت · نویسنده · گزارش · muhabir · haber · 文 · 撰文 · 采访 · 文字 · 取材 · 글 · reporter · editor bahasa · reporting by · writing by · editing by · additional reporting by · additional reporting · produced by · translated by · compiled by · contributors · contributing · editor · redaktion · redacción · редактор · автор · المحرر · تحرير · 编辑 · 责任编辑 · 责编 · 校对 · 编译 · 作者 · 记者 · 原标题 · editör · penulis',
    seen: 'who worked on it: DW, Xinhua, Detik',
  },
  { labels: 'прислать новость · предложить новость · надіслати новину · send news', seen: 'messenger channels' },
  { labels: 'article url · comments url', seen: 'Hacker News by hnrss' },
];
