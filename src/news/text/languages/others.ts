/** Languages without word families of their own. Dates in them are read, and the labels of their outlets removed. */

import type { BoilerplateLabels, DateNames } from './types.ts';

interface OtherLanguage {
  readonly languages: string;
  readonly dates: DateNames;
  readonly boilerplate: BoilerplateLabels;
}

export const OTHER_LANGUAGES: readonly OtherLanguage[] = [
  {
    languages: 'Greek',
    dates: { months: 'el', others: { ιον: 6, ιολ: 7 }, morning: 'πμ π.μ', afternoon: 'μμ μ.μ' },
    boilerplate: {
      elsewhere: `διαβάστε επίσης · διαβάστε ακόμα · δείτε επίσης · διαβάστε ακόμη · διαβάστε σχετικά · δείτε ακόμα ·
        σχετικά άρθρα · σχετικά · διαβάστε`,
      named: 'φωτογραφία · πηγή · φωτό · φωτο · συντάκτης · ετικέτες · επιμέλεια',
      labels: `διαφήμιση · διαβάστε περισσότερα · περισσότερα · δείτε περισσότερα · κοινοποίηση · ακολουθήστε μας ·
        εγγραφείτε · σχόλια · βίντεο`,
    },
  },
  {
    languages: 'Chinese',
    dates: { months: '', morning: '上午', afternoon: '下午' },
    boilerplate: {
      elsewhere: `相关新闻 · 相关阅读 · 相关报道 · 延伸阅读 · 推荐阅读 · 更多阅读 · 延伸閱讀 · 相關新聞 · 相关文章 · 更多新闻 · 热门推荐 · 猜你喜欢 · 往期回顾 · 点击阅读 · 相關文章 ·
        推薦閱讀 · 更多新聞 · 看更多 · 熱門新聞`,
      named: `分类 · 主题 · 标签 · 关键词 · 图片 · 图片来源 · 圖 · 图 · 图源 · 撰文 · 采访 · 文字 · 编辑 · 责任编辑 · 责编 · 校对 · 编译 · 作者 · 记者 · 原标题 · 来源
        · 來源 · 資料來源 · 記者 · 編輯 · 責任編輯 · 摄影 · 攝影 · 標籤 · 审核 · 监制 · 翻译`,
      labels: `广告 · 廣告 · 打开app · 打开app阅读全文 · 下载app · 点击进入专题 · 扫码关注我们 · 关注我们 · 返回首页 · 责任编辑 · 全文阅读 · 阅读更多 · 阅读全文 · 查看更多 ·
        查看全文 · 点击查看更多 · 点击查看全文 · 继续阅读 · 繼續閱讀 · 閱讀更多 · 分享 · 分享到 · 订阅 · 完 · 全文完 · 记者 · 编辑 · 点击查看 · 展开全文 · 更多 · 閱讀全文
        · 追蹤我們 · 訂閱 · 评论 · 評論 · 留言 · 返回搜狐 · 视频 · 影片`,
    },
  },
  {
    languages: 'Hindi, Marathi, Nepali',
    dates: { months: 'hi' },
    boilerplate: {
      elsewhere: `यह भी पढ़ें · ये भी पढ़ें · इसे भी पढ़ें · यह भी देखें · संबंधित खबरें · संबंधित ख़बरें · और पढ़ें ·
        हेही वाचा · हे पण वाचा · आणखी वाचा · यो पनि पढ्नुहोस् · सम्बन्धित समाचार`,
      named: 'स्रोत · फोटो · फ़ोटो · तस्वीर · लेखक · टैग्स',
      labels: `विज्ञापन · और पढ़ें · विस्तार से पढ़ें · अधिक पढ़ें · पूरी खबर पढ़ें · शेयर करें · साझा करें ·
        सब्सक्राइब करें · फॉलो करें · टिप्पणियां · अधिक वाचा · जाहिरात · थप पढ्नुहोस्`,
    },
  },
  {
    languages: 'Norwegian, Danish, Icelandic',
    dates: { months: 'nb da' },
    boilerplate: {
      elsewhere: `les også · læs også · les mer om · se også · se også her · mere om · mest lest · mest læste · lestu meira
        · relaterte artikler · relaterede artikler`,
      named: 'kilde · bilde · tekst · emner · heimild',
      labels: `saken fortsetter under annonsen · artiklen fortsætter efter annoncen · annonse · annonce · les mer ·
        læs mere · les hele saken · læs hele artiklen · reklame · del · del artikkelen · følg oss · abonner ·
        kommentarer`,
    },
  },
  {
    languages: 'Finnish, Estonian',
    dates: { months: 'fi et' },
    boilerplate: {
      elsewhere: `lue myös · lue lisää · katso myös · aiheesta lisää · luetuimmat · loe ka · loe veel · loe lisaks ·
        seotud lood`,
      named: 'lähde · kuva · kuvat · teksti · aiheet · allikas · foto · autor · märksõnad',
      labels: `juttu jatkuu mainoksen jälkeen · mainos · lue lisää · se video · katso video · jatka lukemista · jaa ·
        jaa artikkeli · tilaa · tilaa uutiskirje · kommentit · loe edasi · reklaam · jaga · telli · kommentaarid`,
    },
  },
  {
    languages: 'Czech, Slovak',
    dates: { months: 'cs sk' },
    boilerplate: {
      elsewhere: `čtěte také · čítajte aj · čtěte i · přečtěte si také · související články · související ·
        mohlo by vás zajímat · čítajte tiež · prečítajte si aj · súvisiace články · mohlo by vás zaujímať`,
      named: 'zdroj · foto · autor · autoři · štítky · témata · témy',
      labels: `číst dál · čítať ďalej · číst více · celý článek · pokračovat ve čtení · čítať viac · viac · reklama ·
        inzerce · sdílet · zdieľať · odebírat · přihlásit se · diskuse · diskuze · diskusia`,
    },
  },
  {
    languages: 'Hungarian',
    dates: { months: 'hu' },
    boilerplate: {
      elsewhere: `olvassa el ezt is · olvasd el ezt is · kapcsolódó cikkek · kapcsolódó · ajánlott cikkek ·
        ez is érdekelheti`,
      named: 'forrás · fotó · kép · szerző · címkék · borítókép · nyitókép',
      labels: `tovább · tovább olvasom · tovább a cikkhez · olvass tovább · hirdetés · megosztás · feliratkozom ·
        iratkozzon fel · hozzászólások`,
    },
  },
  {
    languages: 'Romanian',
    dates: { months: 'ro' },
    boilerplate: {
      elsewhere: `citește și · vezi și · citeşte şi · citește mai departe · recomandări · articole similare ·
        pe aceeași temă`,
      named: 'sursa · sursă · sursa foto · foto · autor · etichete · editor',
      labels: `citește mai mult · citește mai departe · citește tot articolul · publicitate · distribuie · abonează-te ·
        comentarii · urmărește-ne`,
    },
  },
  {
    languages: 'Slovenian, Croatian, Bosnian, Serbian',
    dates: { months: 'sr sl' },
    boilerplate: {
      elsewhere: `preberite še · preberite tudi · preberi še · pročitajte još · pročitajte i · pročitaj još ·
        povezane vijesti · povezane vesti · povezano · vezane vesti · možda će vas zanimati · прочитајте још ·
        прочитајте и · повезане вести`,
      named: 'fotografija · vir · izvor · foto · autor · avtor · oznake · tagovi · извор · фото · аутор',
      labels: `preberi več · pročitaj više · pročitajte više · opširnije · detaljnije · više · oglas · reklama · podijeli
        · podeli · pratite nas · pretplati se · komentari · опширније`,
    },
  },
  {
    languages: 'Bulgarian, Macedonian',
    dates: { months: 'bg' },
    boilerplate: {
      elsewhere: `прочетете още · прочети още · прочетете и · вижте още · виж още · още по темата · свързани статии ·
        прочитајте повеќе · прочитај повеќе · поврзани вести`,
      named: 'източник · извор · снимка · снимки · автор · етикети · ключови думи',
      labels: `още · прочети повече · виж повече · продължава · реклама · сподели · споделете · последвайте ни ·
        абонирай се · коментари · повеќе`,
    },
  },
  {
    languages: 'Albanian',
    dates: { months: '' },
    boilerplate: {
      elsewhere: 'lexo edhe · lexoni edhe · lexo gjithashtu · të ngjashme',
      named: 'burimi · foto · autori · etiketat',
      labels: 'lexo më shumë · më shumë · reklamë · shpërndaje · komente',
    },
  },
  {
    languages: 'Latvian, Lithuanian',
    dates: { months: 'lt lv' },
    boilerplate: {
      elsewhere: `lasi arī · lasiet arī · saistītie raksti · skaitykite taip pat · taip pat skaitykite ·
        susijusios naujienos · susiję straipsniai`,
      named: 'avots · foto · autors · šaltinis · nuotrauka · nuotr. · autorius · raktiniai žodžiai',
      labels: `lasīt vairāk · lasīt tālāk · reklāma · dalīties · komentāri · skaityti daugiau · skaityti toliau · reklama
        · dalintis · komentarai · prenumeruokite`,
    },
  },
  {
    languages: 'Belarusian',
    dates: { months: '' },
    boilerplate: {
      elsewhere: 'чытайце таксама · чытайце яшчэ',
      named: 'крыніца',
      labels: 'чытаць далей',
    },
  },
  {
    languages: 'Azerbaijani',
    dates: { months: 'az' },
    boilerplate: {
      elsewhere: 'həmçinin oxuyun · oxşar xəbərlər · digər xəbərlər',
      named: 'mənbə · müəllif',
      labels: 'ardını oxu · ətraflı',
    },
  },
  {
    languages: 'Kazakh, Uzbek, Kyrgyz',
    dates: { months: 'kk' },
    boilerplate: {
      elsewhere: `тағы оқыңыз · оқи отырыңыз · сондай-ақ оқыңыз · shuningdek o‘qing · mavzuga doir · ошондой эле окуңуз`,
      named: 'дереккөз · сурет · автор · manba · foto · muallif · булак',
      labels: 'толығырақ · жарнама · бөлісу · batafsil · reklama · ulashish · толугураак',
    },
  },
  {
    languages: 'Georgian, Armenian',
    dates: { months: 'ka hy' },
    boilerplate: {
      elsewhere: `წაიკითხეთ ასევე · წაიკითხეთ აგრეთვე · კარდახედეთ · მსგავსი სიახლეები · կարդացեք նաև · կարդալ նաև ·
        նմանատիպ նյութեր`,
      named: 'წყარო · ფოტო · ავტორი · աղբյուր · լուսանկարը · հեղինակ',
      labels: 'სრულად · მეტი · რეკლამა · გაზიარება · կարդալ ավելին · ավելին · գովազդ · կիսվել',
    },
  },
  {
    languages: 'Pashto, Kurdish',
    dates: { months: '' },
    boilerplate: {
      elsewhere: 'نور ولولئ · هم ولولئ · بخوێنەوە · هەواڵی پەیوەندیدار',
      named: 'سرچینه · سەرچاوە',
      labels: 'زیاتر',
    },
  },
  {
    languages: 'Urdu',
    dates: { months: 'ur' },
    boilerplate: {
      elsewhere: `یہ بھی پڑھیں · یہ بھی پڑھیے · یہ بھی دیکھیں · مزید پڑھیں · مزید پڑھیے · متعلقہ خبریں · متعلقہ تحریریں`,
      named: 'ذریعہ · تصویر · فوٹو · تحریر · ٹیگز',
      labels: 'مزید پڑھیں · مزید · اشتہار · شیئر کریں · سبسکرائب کریں · تبصرے · فالو کریں · تصویر کا ذریعہ',
    },
  },
  {
    languages: 'Bengali',
    dates: { months: 'bn' },
    boilerplate: {
      elsewhere: 'আরও পড়ুন · আরো পড়ুন · আরও দেখুন · সম্পর্কিত খবর · সম্পর্কিত · এ সম্পর্কিত আরও খবর · পড়ুন',
      named: 'সূত্র · ছবি · লেখক · ট্যাগ · বিষয় · প্রতিবেদক · সম্পাদনা · ছবি সংগৃহীত',
      labels: `বিজ্ঞাপন · বিস্তারিত · বিস্তারিত আসছে · আরও পড়ুন · আরো পড়ুন · শেয়ার · শেয়ার করুন · সাবস্ক্রাইব করুন ·
        মন্তব্য · মন্তব্য করুন · ফলো করুন · আরও`,
    },
  },
  {
    languages: 'Tamil, Telugu, Malayalam, Kannada, Gujarati, Punjabi, Sinhala',
    dates: { months: '' },
    boilerplate: {
      elsewhere: `மேலும் படிக்க · இதையும் படிக்க · இதையும் படியுங்கள் · ఇవి కూడా చదవండి · ఇది కూడా చదవండి · ఇదీ చదవండి ·
        ഇതും വായിക്കുക · കൂടുതൽ വായിക്കുക · ಇದನ್ನೂ ಓದಿ · આ પણ વાંચો · ਇਹ ਵੀ ਪੜ੍ਹੋ · මෙයද කියවන්න`,
      named: 'ஆதாரம் · படம் · మూలం · ఫోటో · ഉറവിടം · ಮೂಲ · સ્રોત · ਸਰੋਤ',
      labels: 'விளம்பரம் · பகிர் · ప్రకటన · షేర్ · പരസ്യം · ಜಾಹೀರಾತು · જાહેરાત · ਇਸ਼ਤਿਹਾਰ · වැඩි විස්තර',
    },
  },
  {
    languages: 'Thai, Khmer, Lao, Burmese',
    dates: { months: 'th' },
    boilerplate: {
      elsewhere: `อ่านเพิ่มเติม · อ่านข่าวเพิ่มเติม · ข่าวที่เกี่ยวข้อง · อ่านต่อ · អានបន្ត · អត្ថបទទាក់ទង · ອ່ານຕື່ມ ·
        ဆက်လက်ဖတ်ရှုရန် · ဆက်စပ်သတင်းများ`,
      named: 'ที่มา · ภาพ · ขอบคุณภาพ · แท็ก · ប្រភព · ရင်းမြစ်',
      labels: 'อ่านต่อ · ดูเพิ่มเติม · โฆษณา · แชร์ · ติดตามเรา · สมัครสมาชิก · ความคิดเห็น · ចែករំលែក',
    },
  },
  {
    languages: 'Vietnamese',
    dates: { months: 'vi' },
    boilerplate: {
      elsewhere: `xem thêm · đọc thêm · tin liên quan · bài liên quan · có thể bạn quan tâm · xem nhiều ·
        tin cùng chuyên mục`,
      named: 'chủ đề · ảnh · nguồn · theo · tác giả · tags · từ khóa',
      labels: `quảng cáo · đăng nhập · bình luận · xem thêm · đọc tiếp · xem tiếp · chi tiết · chia sẻ · theo dõi ·
        đăng ký · gửi bình luận`,
    },
  },
  {
    languages: 'Malay, Filipino',
    dates: { months: 'ms' },
    boilerplate: {
      elsewhere: 'baca lagi · berita berkaitan · artikel lain · basahin · basahin din',
      named: 'kredit',
      labels: 'baca seterusnya · kongsi · langgan · komen',
    },
  },
  {
    languages: 'Swahili, Hausa, Somali, Amharic, Yoruba, Igbo, Afrikaans',
    dates: { months: 'sw af' },
    boilerplate: {
      elsewhere: `soma pia · soma zaidi · habari zinazohusiana · tazama pia · karanta kuma · ku karanta · karin bayani ·
        akhri sidoo kale · sidoo kale akhri · ተጨማሪ ያንብቡ · በተጨማሪ ያንብቡ · ka siwaju sii`,
      named: 'chanzo · picha · mwandishi · tushe · hoto · sawir · isha · ምንጭ · ፎቶ',
      labels: `endelea kusoma · tangazo · shiriki · jiunge nasi · maoni · talla · raba · wadaag · xayeysiis · ማስታወቂያ`,
    },
  },
  {
    languages: 'Catalan, Basque, Galician',
    dates: { months: 'ca eu gl' },
    boilerplate: {
      elsewhere: `llegeix també · llegiu també · relacionat · notícies relacionades · irakurri ere ·
        erlazionatutako albisteak · le tamén · relacionado`,
      named: 'font · foto · autor · etiquetes · iturria · argazkia · fonte · etiquetas',
      labels: `llegir més · segueix llegint · publicitat · comparteix · subscriu-te · comentaris · gehiago irakurri ·
        publizitatea · partekatu · ler máis · publicidade`,
    },
  },
];
