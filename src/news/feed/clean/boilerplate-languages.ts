/**
 * The labels that nearly every outlet has, language by language: `elsewhere` leads to other articles, alone or before a mark
 * and a headline; `named` names a source, a picture, an author or tags behind a colon; `labels` stand alone: the rest of the
 * text, advertising, sharing, following, subscribing, comments. As the shipped and the common feeds of each language have them.
 */
interface Language {
  readonly language: string;
  readonly elsewhere: string;
  readonly named: string;
  readonly labels: string;
}

export const BOILERPLATE_LANGUAGES: readonly Language[] = [
  {
    language: 'Greek',
    elsewhere:
      'διαβάστε επίσης · διαβάστε ακόμα · διαβάστε ακόμη · διαβάστε σχετικά · δείτε επίσης · δείτε ακόμα · σχετικά άρθρα · σχετικά · διαβάστε',
    named: 'πηγή · φωτογραφία · φωτό · φωτο · συντάκτης · ετικέτες · επιμέλεια',
    labels:
      'διαβάστε περισσότερα · περισσότερα · δείτε περισσότερα · διαφήμιση · κοινοποίηση · ακολουθήστε μας · εγγραφείτε · σχόλια · βίντεο',
  },
  {
    language: 'Hebrew',
    elsewhere: 'קראו עוד · קראו גם · קרא עוד · קרא גם · עוד בנושא · כתבות נוספות · ראו גם · לקריאה נוספת · עוד באתר',
    named: 'צילום · מקור · תגיות · קרדיט · מאת · צילומים',
    labels: 'לכתבה המלאה · להמשך קריאה · פרסומת · שתפו · שיתוף · הירשמו · תגובות · לתגובות · עקבו אחרינו',
  },
  {
    language: 'Romanian',
    elsewhere:
      'citește și · citeşte şi · citește mai departe · vezi și · recomandări · articole similare · pe aceeași temă',
    named: 'sursa · sursă · sursa foto · foto · autor · etichete · editor',
    labels:
      'citește mai mult · citește tot articolul · publicitate · distribuie · abonează-te · comentarii · urmărește-ne',
  },
  {
    language: 'Hungarian',
    elsewhere:
      'olvassa el ezt is · olvasd el ezt is · kapcsolódó cikkek · kapcsolódó · ajánlott cikkek · ez is érdekelheti',
    named: 'forrás · fotó · kép · szerző · címkék · borítókép · nyitókép',
    labels:
      'tovább · tovább a cikkhez · olvass tovább · hirdetés · megosztás · feliratkozom · iratkozzon fel · hozzászólások',
  },
  {
    language: 'Czech and Slovak',
    elsewhere:
      'čtěte také · čtěte i · přečtěte si také · související články · související · mohlo by vás zajímat · čítajte aj · čítajte tiež · prečítajte si aj · súvisiace články · mohlo by vás zaujímať',
    named: 'zdroj · foto · autor · autoři · štítky · témata · témy',
    labels:
      'číst dál · číst více · celý článek · pokračovat ve čtení · čítať ďalej · čítať viac · viac · reklama · inzerce · sdílet · zdieľať · odebírat · přihlásit se · diskuse · diskuze · diskusia',
  },
  {
    language: 'Slovenian, Croatian, Bosnian, Serbian',
    elsewhere:
      'preberite še · preberite tudi · preberi še · pročitajte još · pročitajte i · pročitaj još · povezane vijesti · povezane vesti · povezano · vezane vesti · možda će vas zanimati · прочитајте још · прочитајте и · повезане вести',
    named: 'vir · izvor · foto · autor · avtor · oznake · tagovi · извор · фото · аутор',
    labels:
      'preberi več · pročitaj više · pročitajte više · opširnije · detaljnije · više · oglas · reklama · podijeli · podeli · pratite nas · pretplati se · komentari · опширније',
  },
  {
    language: 'Bulgarian and Macedonian',
    elsewhere:
      'прочетете още · прочети още · прочетете и · вижте още · виж още · още по темата · свързани статии · прочитајте повеќе · прочитај повеќе · поврзани вести',
    named: 'източник · извор · снимка · снимки · автор · етикети · ключови думи',
    labels:
      'още · прочети повече · виж повече · продължава · реклама · сподели · споделете · последвайте ни · абонирай се · коментари · повеќе',
  },
  {
    language: 'Albanian',
    elsewhere: 'lexo edhe · lexoni edhe · lexo gjithashtu · të ngjashme',
    named: 'burimi · foto · autori · etiketat',
    labels: 'lexo më shumë · më shumë · reklamë · shpërndaje · komente',
  },
  {
    language: 'Swedish, Norwegian, Danish, Icelandic',
    elsewhere:
      'läs också · läs även · läs mer om · les også · les mer om · se også · læs også · se også her · mer om · mere om · mest läst · mest lest · mest læste · lestu meira · relaterade artiklar · relaterte artikler · relaterede artikler',
    named: 'källa · kilde · foto · bild · bilde · arkivfoto · text · tekst · skribent · ämnen · emner · heimild',
    labels:
      'läs mer · läs hela artikeln · les mer · les hele saken · læs mere · læs hele artiklen · annons · annonse · annonce · reklame · dela · del · del artikkelen · følg oss · följ oss · prenumerera · abonner · kommentarer',
  },
  {
    language: 'Finnish and Estonian',
    elsewhere:
      'lue myös · lue lisää · katso myös · aiheesta lisää · luetuimmat · loe ka · loe veel · loe lisaks · seotud lood',
    named: 'lähde · kuva · kuvat · teksti · aiheet · allikas · foto · autor · märksõnad',
    labels:
      'jatka lukemista · mainos · jaa · jaa artikkeli · tilaa · tilaa uutiskirje · kommentit · loe edasi · reklaam · jaga · telli · kommentaarid',
  },
  {
    language: 'Latvian and Lithuanian',
    elsewhere:
      'lasi arī · lasiet arī · saistītie raksti · skaitykite taip pat · taip pat skaitykite · susijusios naujienos · susiję straipsniai',
    named: 'avots · foto · autors · šaltinis · nuotrauka · nuotr. · autorius · raktiniai žodžiai',
    labels:
      'lasīt vairāk · lasīt tālāk · reklāma · dalīties · komentāri · skaityti daugiau · skaityti toliau · reklama · dalintis · komentarai · prenumeruokite',
  },
  {
    language: 'Ukrainian and Belarusian',
    elsewhere:
      'читайте також · читайте ще · дивіться також · до теми · по темі · більше по темі · чытайце таксама · чытайце яшчэ',
    named: 'джерело · фото · автор · теги · редактор · крыніца · скріншот · колаж',
    labels:
      'читати далі · читати повністю · більше · реклама · поділитися · підписатися · коментарі · приєднатися · надіслати новину · чытаць далей',
  },
  {
    language: 'Turkish, Azerbaijani',
    elsewhere:
      'ilgili haber · ilgili haberler · bunu da okuyun · ayrıca okuyun · öne çıkanlar · çok okunanlar · editörün seçtikleri · həmçinin oxuyun · oxşar xəbərlər · digər xəbərlər',
    named: 'kaynak · fotoğraf · foto · editör · yazar · etiketler · haber · mənbə · müəllif',
    labels:
      'devamını oku · haberin devamı · detaylar · reklam · paylaş · abone ol · bizi takip edin · yorumlar · ardını oxu · ətraflı',
  },
  {
    language: 'Kazakh, Uzbek, Kyrgyz',
    elsewhere: 'тағы оқыңыз · оқи отырыңыз · сондай-ақ оқыңыз · shuningdek o‘qing · mavzuga doir · ошондой эле окуңуз',
    named: 'дереккөз · сурет · автор · manba · foto · muallif · булак',
    labels: 'толығырақ · жарнама · бөлісу · batafsil · reklama · ulashish · толугураак',
  },
  {
    language: 'Georgian and Armenian',
    elsewhere:
      'წაიკითხეთ ასევე · წაიკითხეთ აგრეთვე · კარდახედეთ · მსგავსი სიახლეები · կարդացեք նաև · կարդալ նաև · նմանատիպ նյութեր',
    named: 'წყარო · ფოტო · ავტორი · աղբյուր · լուսանկարը · հեղինակ',
    labels: 'სრულად · მეტი · რეკლამა · გაზიარება · կարդալ ավելին · ավելին · գովազդ · կիսվել',
  },
  {
    language: 'Arabic',
    elsewhere:
      'اقرأ أيضا · اقرأ أيضاً · اقرأ ايضا · إقرأ أيضا · اقرأ المزيد · اقرأ كذلك · اقرأوا أيضا · للمزيد اقرأ · قد يعجبك · قد يهمك · قد يهمك أيضا · قد ترغب في قراءة · مقالات ذات صلة · أخبار ذات صلة · أخبار متعلقة · مواضيع ذات صلة · موضوعات متعلقة · شاهد أيضا · طالع أيضا · الأكثر قراءة · تابع أيضا',
    named:
      'المصدر · مصدر · الصورة · صورة · تصوير · المحرر · تحرير · كتب · بقلم · الكاتب · كلمات مفتاحية · الكلمات الدالة · وسوم · هاشتاغ',
    labels:
      'المزيد · للمزيد · اقرأ الخبر · التفاصيل · إعلان · اعلان · شارك · مشاركة · مشاركة الخبر · اشترك · اشترك الآن · تابعنا · تابعونا · تعليقات · أضف تعليق · التعليقات · طباعة · نسخ الرابط · فيديو · صور',
  },
  {
    language: 'Persian, Dari, Pashto, Kurdish',
    elsewhere:
      'بیشتر بخوانید · بیشتر بدانید · بیشتر ببینید · همچنین بخوانید · همچنین ببینید · اخبار مرتبط · مطالب مرتبط · مطلب مرتبط · خبرهای مرتبط · نور ولولئ · هم ولولئ · بخوێنەوە · هەواڵی پەیوەندیدار',
    named: 'منبع · عکس · تصویر · نویسنده · گزارشگر · برچسب‌ها · کلیدواژه‌ها · سرچینه · سەرچاوە',
    labels:
      'ادامه مطلب · ادامه خبر · ادامه · تبلیغات · آگهی · اشتراک گذاری · به اشتراک بگذارید · عضویت · نظرات · نظر شما · دنبال کنید · انتهای پیام · پایان پیام · زیاتر',
  },
  {
    language: 'Urdu',
    elsewhere: 'یہ بھی پڑھیں · یہ بھی پڑھیے · یہ بھی دیکھیں · مزید پڑھیں · مزید پڑھیے · متعلقہ خبریں · متعلقہ تحریریں',
    named: 'ذریعہ · تصویر · فوٹو · تحریر · ٹیگز',
    labels: 'مزید · اشتہار · شیئر کریں · سبسکرائب کریں · تبصرے · فالو کریں · تصویر کا ذریعہ',
  },
  {
    language: 'Hindi, Marathi, Nepali',
    elsewhere:
      'यह भी पढ़ें · ये भी पढ़ें · इसे भी पढ़ें · यह भी देखें · संबंधित खबरें · संबंधित ख़बरें · और पढ़ें · हेही वाचा · हे पण वाचा · आणखी वाचा · यो पनि पढ्नुहोस् · सम्बन्धित समाचार',
    named: 'स्रोत · फोटो · फ़ोटो · तस्वीर · लेखक · टैग्स · स्रोत',
    labels:
      'अधिक पढ़ें · पूरी खबर पढ़ें · विज्ञापन · शेयर करें · साझा करें · सब्सक्राइब करें · फॉलो करें · टिप्पणियां · अधिक वाचा · जाहिरात · थप पढ्नुहोस् · विज्ञापन',
  },
  {
    language: 'Bengali',
    elsewhere: 'আরও পড়ুন · আরো পড়ুন · আরও দেখুন · সম্পর্কিত খবর · সম্পর্কিত · এ সম্পর্কিত আরও খবর · পড়ুন',
    named: 'সূত্র · ছবি · লেখক · ট্যাগ · বিষয় · প্রতিবেদক · সম্পাদনা · ছবি সংগৃহীত',
    labels: 'বিস্তারিত · বিজ্ঞাপন · শেয়ার · শেয়ার করুন · সাবস্ক্রাইব করুন · মন্তব্য · মন্তব্য করুন · ফলো করুন · আরও',
  },
  {
    language: 'Tamil, Telugu, Malayalam, Kannada, Gujarati, Punjabi, Sinhala',
    elsewhere:
      'மேலும் படிக்க · இதையும் படிக்க · இதையும் படியுங்கள் · ఇవి కూడా చదవండి · ఇది కూడా చదవండి · ఇదీ చదవండి · ഇതും വായിക്കുക · കൂടുതൽ വായിക്കുക · ಇದನ್ನೂ ಓದಿ · આ પણ વાંચો · ਇਹ ਵੀ ਪੜ੍ਹੋ · මෙයද කියවන්න',
    named: 'ஆதாரம் · படம் · మూలం · ఫోటో · ഉറവിടം · ಮೂಲ · સ્રોત · ਸਰੋਤ',
    labels: 'விளம்பரம் · பகிர் · ప్రకటన · షేర్ · പരസ്യം · ಜಾಹೀರಾತು · જાહેરાત · ਇਸ਼ਤਿਹਾਰ · වැඩි විස්තර',
  },
  {
    language: 'Thai, Khmer, Lao, Burmese',
    elsewhere:
      'อ่านเพิ่มเติม · อ่านข่าวเพิ่มเติม · ข่าวที่เกี่ยวข้อง · อ่านต่อ · អានបន្ត · អត្ថបទទាក់ទង · ອ່ານຕື່ມ · ဆက်လက်ဖတ်ရှုရန် · ဆက်စပ်သတင်းများ',
    named: 'ที่มา · ภาพ · ขอบคุณภาพ · แท็ก · ប្រភព · ရင်းမြစ်',
    labels: 'ดูเพิ่มเติม · โฆษณา · แชร์ · ติดตามเรา · สมัครสมาชิก · ความคิดเห็น · ចែករំលែក',
  },
  {
    language: 'Vietnamese',
    elsewhere:
      'xem thêm · đọc thêm · tin liên quan · bài liên quan · có thể bạn quan tâm · xem nhiều · tin cùng chuyên mục',
    named: 'nguồn · ảnh · theo · tác giả · tags · từ khóa · chủ đề',
    labels: 'xem tiếp · chi tiết · quảng cáo · chia sẻ · theo dõi · đăng ký · bình luận · gửi bình luận',
  },
  {
    language: 'Indonesian, Malay, Filipino',
    elsewhere:
      'baca juga · baca pula · lihat juga · simak juga · berita terkait · artikel terkait · terpopuler · baca lagi · berita berkaitan · artikel lain · basahin · basahin din',
    named: 'sumber · foto · gambar · penulis · editor · reporter · tag · pewarta · kredit · topik',
    labels:
      'selengkapnya · baca selengkapnya · baca seterusnya · iklan · bagikan · kongsi · ikuti kami · berlangganan · langgan · komentar · komen',
  },
  {
    language: 'Swahili, Hausa, Somali, Amharic, Yoruba, Igbo',
    elsewhere:
      'soma pia · soma zaidi · habari zinazohusiana · tazama pia · karanta kuma · ku karanta · karin bayani · akhri sidoo kale · sidoo kale akhri · ተጨማሪ ያንብቡ · በተጨማሪ ያንብቡ · ka siwaju sii',
    named: 'chanzo · picha · mwandishi · tushe · hoto · sawir · isha · ምንጭ · ፎቶ',
    labels: 'endelea kusoma · tangazo · shiriki · jiunge nasi · maoni · talla · raba · wadaag · xayeysiis · ማስታወቂያ',
  },
  {
    language: 'Chinese',
    elsewhere:
      '相关新闻 · 相关阅读 · 相关报道 · 相关文章 · 延伸阅读 · 推荐阅读 · 更多阅读 · 更多新闻 · 热门推荐 · 猜你喜欢 · 往期回顾 · 点击阅读 · 相關新聞 · 相關文章 · 延伸閱讀 · 推薦閱讀 · 更多新聞 · 看更多 · 熱門新聞',
    named:
      '来源 · 來源 · 图 · 图源 · 图片来源 · 資料來源 · 记者 · 記者 · 编辑 · 編輯 · 责任编辑 · 責任編輯 · 责编 · 作者 · 撰文 · 摄影 · 攝影 · 校对 · 标签 · 標籤 · 关键词 · 原标题 · 审核 · 监制 · 翻译',
    labels:
      '阅读更多 · 阅读全文 · 查看更多 · 查看全文 · 点击查看 · 展开全文 · 更多 · 閱讀更多 · 閱讀全文 · 繼續閱讀 · 广告 · 廣告 · 分享 · 分享到 · 关注我们 · 追蹤我們 · 订阅 · 訂閱 · 评论 · 評論 · 留言 · 返回搜狐 · 打开app · 完 · 全文完 · 视频 · 影片',
  },
  {
    language: 'Japanese',
    elsewhere:
      '関連記事 · 関連ニュース · 関連リンク · 関連情報 · あわせて読みたい · 合わせて読みたい · こちらもおすすめ · おすすめ記事 · 人気記事 · 次の記事 · 前の記事',
    named: '出典 · 写真 · 画像 · 文 · 取材 · 執筆 · 編集 · 提供 · 撮影 · タグ · キーワード',
    labels:
      '続きを読む · もっと見る · もっと読む · 記事を読む · 全文を読む · 広告 · スポンサーリンク · シェア · シェアする · ツイート · フォローする · 会員登録 · 購読 · コメント · 有料会員限定 · 無断転載禁止 · 動画',
  },
  {
    language: 'Korean',
    elsewhere: '관련기사 · 관련 기사 · 관련뉴스 · 관련 뉴스 · 추천기사 · 인기기사 · 많이 본 뉴스 · 함께 읽기',
    named: '출처 · 사진 · 사진제공 · 글 · 기자 · 편집 · 태그 · 자료',
    labels:
      '더보기 · 기사 더보기 · 전체보기 · 자세히 보기 · 광고 · 공유 · 공유하기 · 구독 · 구독하기 · 팔로우 · 댓글 · 무단 전재 및 재배포 금지 · 동영상',
  },
  {
    language: 'Catalan, Basque, Galician',
    elsewhere:
      'llegeix també · llegiu també · relacionat · notícies relacionades · irakurri ere · erlazionatutako albisteak · le tamén · relacionado',
    named: 'font · foto · autor · etiquetes · iturria · argazkia · fonte · etiquetas',
    labels:
      'llegir més · segueix llegint · publicitat · comparteix · subscriu-te · comentaris · gehiago irakurri · publizitatea · partekatu · ler máis · publicidade',
  },
];
