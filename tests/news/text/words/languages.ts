/**
 * Short headlines of our own in ten languages: what a watch in that language must find, and what it must not.
 */
export interface Case {
  readonly terms: string;
  readonly title: string;
  readonly matches: boolean;
}

type Lines = readonly (readonly [terms: string, yes: readonly string[], no: readonly string[]])[];

const RU: Lines = [
  [
    'посольство',
    ['Норландия закрывает посольства в трёх странах', 'Пожар в посольстве Норландии потушен'],
    ['Посол вернулся из отпуска'],
  ],
  ['эвакуация посольства', ['Карск: эвакуацию посольства завершили за ночь'], ['Эвакуация школы из-за дыма']],
  ['заложники', ['Двух заложников отпустили', 'Переговоры о заложниках прерваны'], ['Залог внесён за подозреваемого']],
  ['журналист арест', ['Арест журналиста продлили', 'Журналистов держат под арестом'], ['Журнал вышел без обложки']],
  ['землетрясение', ['После землетрясения в Карске ищут людей'], ['Земельный кодекс изменён']],
  ['санкции', ['Новые санкций пакет готов', 'Норландия под санкциями'], ['Санаторий открыл сезон']],
  ['"вывод войск"', ['Начат вывод войск из Карска'], ['Войск в Карске не видно, вывод сделан']],
  ['граница -футбол', ['Границу с Норландией закрыли'], ['Футбол: за границей проиграли']],
  ['перемир*', ['Перемирие продлили на неделю'], ['Мирный план отвергнут']],
  ['елка', ['Ёлку зажгут на площади'], []],
];
const UK: Lines = [
  [
    'посольство',
    ['Норландія закриває посольства у двох країнах', 'Біля посольства чергує поліція'],
    ['Посол повернувся'],
  ],
  ['евакуація', ['Евакуацію мешканців завершено', 'Триває евакуація'], ['Ескалація на сході']],
  ['журналіст', ['Затримали двох журналістів', 'Суд над журналістом відклали'], ['Журнал вийшов друком']],
  ['землетрус', ['Наслідки землетрусу в Карську'], ['Землю передали громаді']],
  ['санкції', ['Норландія ввела нові санкції', 'Пакет санкцій узгоджено'], ['Санаторій відкрили']],
  ['війська', ['Виведення військ почалося', 'Удар по військах'], ['Військомат переїхав']],
  ['кордон', ['Рух через кордон зупинено', 'Черга на кордоні'], ['Карантин у місті']],
  ["п'ять заручників", ['Звільнено п’ять заручників'], ['П’ять доріг перекрито']],
  ['перемир*', ['Перемир’я тримається'], ['Міняють правила']],
];
const AR: Lines = [
  [
    'سفارة',
    ['نورلاند تغلق السفارة في كارسك', 'حريق قرب السّفارة', 'إجلاء موظفي سفارات ثلاث', 'السفير والسفارة في كارسك'],
    ['السفر إلى كارسك ممنوع'],
  ],
  ['السفارة', ['إخلاء سفارة نورلاند', 'احتجاج بالسفارة'], ['سافر الوزير']],
  ['زلزال', ['زلزال قوي يضرب كارسك', 'ضحايا الزلزال'], ['زال الخطر']],
  ['صحفي', ['اعتقال صحفيين في كارسك', 'الإفراج عن الصحفيين'], ['صحة الوزير جيدة']],
  ['هدنة', ['تمديد الهدنة أسبوعا'], ['هندسة الجسر']],
  ['عقوبات', ['فرض العقوبات على نورلاند', 'تخفيف عقوبات النفط'], ['عقود النفط']],
  ['"إغلاق الحدود"', ['كارسك تعلن إغلاق الحدود'], ['الحدود بعد إغلاق المدرسة']],
  ['انسحاب القوات', ['بدء انسحاب القوات من كارسك'], ['انسحاب مرشح من السباق']],
  ['رهائن -كرة', ['تحرير الرهائن'], ['رهائن كرة القدم']],
];
const FA: Lines = [
  [
    'سفارت',
    ['سفارت نورلند در کارسک بسته شد', 'تعطیلی سفارت‌ها در کارسک', 'سفارت‌های سه کشور تعطیل شد'],
    ['سفر به کارسک'],
  ],
  ['زلزله', ['زلزله کارسک را لرزاند'], ['لرزش بازار']],
  ['خبرنگار', ['بازداشت دو خبرنگار', 'خبرنگاران آزاد شدند'], ['خبر تازه از کارسک']],
  ['تحریم', ['تحریم‌های تازه علیه نورلند', 'تحریم نفت'], ['تحریر نامه']],
  ['گروگان', ['آزادی گروگان‌ها', 'گروگان آزاد شد'], ['گرگان در شمال است']],
  ['"بستن مرز"', ['نورلند از بستن مرز خبر داد'], ['مرز پس از بستن راه']],
  ['ايران', ['هیئت ایران در کارسک'], ['ویران شدن خانه‌ها']],
  ['آتش‌بس', ['آتش‌بس در کارسک'], ['آتش در انبار']],
];
const ES: Lines = [
  [
    'embajada',
    ['Norlandia cierra sus embajadas en la región', 'Incendio en la Embajada de Norlandia'],
    ['El embajador viaja'],
  ],
  [
    'evacuación',
    ['Evacuan a los turistas de la isla', 'Termina la evacuacion del valle', 'Evacuaciones en la costa'],
    ['La vacunación empieza hoy'],
  ],
  ['terremoto', ['Los terremotos sacuden el norte de la isla'], ['El territorio del norte']],
  [
    'periodista detenido',
    ['Detienen a una periodista en Karsk', 'Dos periodistas detenidos por la policía'],
    ['El periódico detuvo la edición'],
  ],
  ['rehenes', ['Liberan al último rehén', 'La liberación de los rehenes'], ['La rehabilitación del puente']],
  [
    'sanciones',
    ['Imponen una nueva sanción a Norlandia', 'Las sanciones contra el petróleo'],
    ['Un santuario en la costa'],
  ],
  ['"alto el fuego"', ['Acuerdan un alto el fuego de tres días'], ['El fuego en lo alto del monte']],
  ['frontera -fútbol', ['Cierran la frontera con Norlandia'], ['Fútbol en la frontera']],
  ['golpe de Estado', ['Intento de golpe de Estado en Karsk'], ['Golpe de calor en el estadio']],
];
const FR: Lines = [
  [
    'ambassade',
    ['La Norlande ferme ses ambassades dans la région', "Un incendie à l'ambassade de Norlande"],
    ["L'ambassadeur est en voyage"],
  ],
  [
    'évacuation',
    ['Les habitants évacués dans la nuit', "L'EVACUATION DES TOURISTES", 'Il faut évacuer la vallée'],
    ['La vocation du musée'],
  ],
  ['séisme', ['Deux séismes dans le nord', 'Le séisme a fait des morts'], ['La saisie du navire']],
  [
    'journaliste arrêté',
    ['Une journaliste arrêtée à Karsk', 'Des journalistes arrêtés par la police'],
    ['Le journal arrive à midi'],
  ],
  ['otages', ['Libération du dernier otage', 'Les otages sont libres'], ["L'ottoman du salon"]],
  ['sanctions', ['Une nouvelle sanction contre la Norlande'], ['Le sanctuaire des oiseaux']],
  ['"cessez-le-feu"', ['Un cessez-le-feu de trois jours'], ['Le feu cesse dans la vallée']],
  [
    'frontière fermée',
    ['La frontière a été fermée dans la nuit', 'Les frontières restent fermées'],
    ['La ferme du fronton'],
  ],
  [
    'retrait troupes',
    ['Le retrait des troupes commence', 'Retraits de troupes dans le nord'],
    ['La retraite des enseignants'],
  ],
];
const DE: Lines = [
  [
    'Botschaft',
    ['Norland schließt seine Botschaften in der Region', 'Brand in der Botschaft'],
    ['Der Botschaftler schweigt'],
  ],
  ['evakuieren', ['Die Stadt wird evakuiert', 'Evakuierung der Insel beginnt'], ['Der Akku ist leer']],
  ['Erdbeben', ['Folgen des Erdbebens in Karsk', 'Nach den Erdbeben fehlen Zelte'], ['Die Erde ist rund']],
  [
    'Journalist verhaftet',
    ['Zwei Journalisten in Karsk verhaftet', 'Verhaftung einer Journalistin'],
    ['Das Journal wird verkauft'],
  ],
  ['Geiseln', ['Die letzte Geisel ist frei', 'Befreiung der Geiseln'], ['Der Geist des Hauses']],
  ['Sanktionen', ['Neue Sanktion gegen Norland'], ['Das Sanatorium schließt']],
  ['Waffenruhe', ['Waffenruhe hält seit drei Tagen'], ['Ruhe nach dem Sturm']],
  [
    'Grenze schließen',
    ['Norland schließt die Grenze', 'Grenzen geschlossen: Norland schließt auch Häfen'],
    ['Der Schluss ist begrenzt'],
  ],
  [
    'Truppen Abzug',
    ['Der Abzug der Truppen beginnt', 'Norland beginnt mit Abzug seiner Truppen'],
    ['Die Truppe spielt Theater'],
  ],
];
const PT: Lines = [
  ['embaixada', ['A Norlândia fecha as suas embaixadas na região', 'Incêndio na embaixada'], ['O embaixador viaja']],
  [
    'evacuação',
    ['Evacuações no vale', 'Moradores evacuados durante a noite', 'Termina a evacuacao da ilha'],
    ['A vacinação começa hoje'],
  ],
  ['terremoto', ['Os terremotos no norte da ilha'], ['O território do norte']],
  ['jornalista detido', ['Jornalistas detidos em Karsk', 'Jornalista detida pela polícia'], ['O jornal foi vendido']],
  ['refém', ['Libertados os últimos reféns', 'O refém foi libertado'], ['A refeição do dia']],
  ['sanções', ['Nova sanção contra a Norlândia', 'As sanções contra o petróleo'], ['O santuário da costa']],
  ['"cessar-fogo"', ['Acordo para um cessar-fogo de três dias'], ['O fogo pode cessar']],
  ['fronteira', ['As fronteiras continuam fechadas', 'Norlândia fecha a fronteira'], ['A frota parte hoje']],
  ['golpe militar', ['Golpes militares na região', 'Tentativa de golpe militar em Karsk'], ['O golo do militar']],
];
const TR: Lines = [
  [
    'büyükelçilik',
    ['Norland büyükelçiliğini kapattı', 'BÜYÜKELÇİLİK BİNASINDA YANGIN', 'Büyükelçilikte yangın çıktı'],
    ['Büyük elma hasadı'],
  ],
  ['deprem', ['Karsk depreminde ölü sayısı arttı', 'Depremler bölgeyi sarstı'], ['Derin deniz araştırması']],
  ['gazeteci', ['İki gazetecinin davası sürüyor', 'Gazeteciler serbest'], ['Gazete kapandı']],
  ['rehine', ['Rehineler kurtarıldı', 'Son rehine serbest'], ['Rehber kitap çıktı']],
  ['Norland yaptırım', ['Norland’a yeni yaptırımlar'], ['Kuzey Norland’da yapım']],
  ['yaptırım', ['Norland’a yeni yaptırımlar geldi', 'Yaptırımı deldiler'], ['Yapı denetimi']],
  ['sınır', ['Sınırı geçtiler', 'Sınırda bekleyiş', 'SINIR KAPATILDI'], ['Sınav sonuçları']],
  ['ateşkes', ['Ateşkes uzatıldı', 'Ateşkesi bozdular'], ['Ateş düşüren ilaç']],
  ['darbe girişimi', ['Karsk’ta darbe girişimi'], ['Darbeli matkap girişi']],
  ['tahliye', ['Köyün tahliyesi bitti', 'Tahliye uçağı indi'], ['Tahıl gemisi']],
];
const ZH: Lines = [
  ['使馆', ['诺兰关闭驻卡尔斯克使馆', '诺兰大使馆附近起火'], ['大使回国述职']],
  ['地震', ['卡尔斯克发生地震', '地震造成十人死亡', '诺兰遭遇大地震'], ['地铁停运']],
  ['停火', ['双方同意停火三天'], ['火车停运']],
  ['人质', ['最后一名人质获释'], ['人才质量']],
  ['制裁', ['诺兰宣布新的制裁措施'], ['制度改革']],
  ['记者 逮捕', ['两名记者在卡尔斯克被逮捕'], ['记者招待会推迟']],
  ['边境 关闭', ['诺兰关闭边境'], ['关闭学校']],
  ['撤离 -演习', ['使馆人员撤离'], ['撤离演习举行']],
  ['"紧急状态"', ['卡尔斯克宣布进入紧急状态'], ['状态紧急']],
];

/** Written when the rules stood, and not looked at while they were made. */
const LATER: Readonly<Record<string, Lines>> = {
  ru: [
    ['переворот', ['Попытка переворота провалилась', 'Страна после переворотов'], ['Поворот дороги закрыт']],
    ['забастовка', ['Забастовку отменили', 'Идут забастовки шахтёров'], ['Застава сменилась']],
    ['дипломат', ['Высланы три дипломата', 'Дипломатов вызвали'], ['Диплом получен']],
    ['взрыв', ['Число жертв взрыва растёт', 'Взрывы в порту'], ['Взрослые билеты дороже']],
  ],
  uk: [
    ['переворот', ['Спроба перевороту провалилася'], ['Поворот перекрито']],
    ['страйк', ['Страйки тривають', 'Учасники страйку розійшлися'], ['Стрілка зламана']],
    ['дипломат', ['Вислано трьох дипломатів'], ['Диплом отримано']],
    ['вибух', ['Наслідки вибуху', 'Вибухи в порту'], ['Вибори перенесено']],
  ],
  ar: [
    ['انقلاب', ['محاولة انقلاب فاشلة', 'قادة الانقلاب'], ['قلب المدينة']],
    ['إضراب', ['تعليق الإضراب', 'إضراب عمال الميناء'], ['ضرب الكرة']],
    ['دبلوماسي', ['طرد دبلوماسيين', 'مغادرة الدبلوماسيين'], ['دبلوم جديد']],
    ['انفجار', ['ضحايا الانفجار', 'انفجارات في الميناء'], ['فجر جديد']],
  ],
  fa: [
    ['کودتا', ['تلاش برای کودتا ناکام ماند'], ['کود و بذر']],
    ['اعتصاب', ['اعتصاب‌های تازه در بندر', 'پایان اعتصاب'], ['عصب بینایی']],
    ['دیپلمات', ['اخراج دیپلمات‌ها', 'دو دیپلمات رفتند'], ['دیپلم گرفت']],
    ['انفجار', ['انفجارها در بندر', 'تلفات انفجار'], ['فجر و غروب']],
  ],
  es: [
    ['huelga', ['Siguen las huelgas del puerto'], ['El hueco del puerto']],
    ['diplomático', ['Expulsan a tres diplomáticos', 'Una diplomática detenida'], ['Un diploma falso']],
    ['explosión', ['Las explosiones del puerto', 'Una explosión deja dos muertos'], ['La exposición del museo']],
    ['inundaciones', ['Una inundación corta la carretera'], ['El mundo al revés']],
    ['retirada tropas', ['Norlandia retira sus tropas', 'La retirada de las tropas'], ['Una tropa de actores']],
  ],
  fr: [
    ['grève', ['Les grèves se poursuivent au port'], ['Le grief du maire']],
    ['diplomate', ['Trois diplomates expulsés'], ['Un diplôme falsifié']],
    ['explosion', ['Des explosions dans le port'], ["L'exposition du musée"]],
    ['inondations', ['Une inondation coupe la route'], ['Le monde à la radio']],
    ['expulser ambassadeur', ["La Norlande expulse l'ambassadeur de Karsk"], ["L'ambassadeur expose ses toiles"]],
  ],
  de: [
    ['Streik', ['Die Streiks im Hafen dauern an', 'Ende des Streiks'], ['Der Strich im Plan']],
    ['Diplomat', ['Drei Diplomaten ausgewiesen'], ['Das Diplom ist falsch']],
    ['Explosion', ['Explosionen im Hafen'], ['Die Exposition im Museum']],
    ['Überschwemmung', ['Überschwemmungen im Norden'], ['Der Schwamm im Keller']],
    ['Anschlag', ['Anschläge in Karsk', 'Opfer des Anschlags'], ['Der Schlag der Uhr']],
  ],
  pt: [
    ['greve', ['As greves continuam no porto'], ['O grave acidente']],
    ['diplomata', ['Três diplomatas expulsos'], ['Um diploma falso']],
    ['explosão', ['Explosões no porto', 'Uma explosão deixa dois mortos'], ['A exposição do museu']],
    ['inundações', ['Uma inundação corta a estrada'], ['O mundo ao contrário']],
    ['retirada tropas', ['Norlândia retira as suas tropas', 'A retirada das tropas'], ['Uma tropa de atores']],
  ],
  tr: [
    ['grev', ['Limanda grevler sürüyor', 'Grevi bitirdiler'], ['Gravür sergisi']],
    ['diplomat', ['Üç diplomatın sınır dışı edilmesi', 'Diplomatlar döndü'], ['Diploma töreni']],
    ['patlama', ['Limandaki patlamada iki ölü', 'Patlamalar duyuldu'], ['Patates fiyatları']],
    ['sel', ['Selde yollar kapandı', 'Seller köyleri vurdu'], ['Selam gönderdi']],
    ['asker', ['Askerlerini geri çekti', 'Askerler çekildi'], ['Askı süresi doldu']],
  ],
  zh: [
    ['政变', ['卡尔斯克政变未遂', '军事政变后宵禁'], ['政策变化']],
    ['罢工', ['港口工人罢工第三天'], ['工人休假']],
    ['外交官', ['三名外交官被驱逐'], ['外交部例会']],
    ['爆炸', ['港口发生爆炸', '连环爆炸致两死'], ['爆满的剧院']],
  ],
};

function casesOf(lines: Lines): readonly Case[] {
  return lines.flatMap(([terms, yes, no]) => [
    ...yes.map((title) => ({ terms, title, matches: true })),
    ...no.map((title) => ({ terms, title, matches: false })),
  ]);
}

const FIRST = { ru: RU, uk: UK, ar: AR, fa: FA, es: ES, fr: FR, de: DE, pt: PT, tr: TR, zh: ZH };

export const LANGUAGES = Object.entries(FIRST).map(([tag, lines]) => ({
  tag,
  first: casesOf(lines),
  later: casesOf(LATER[tag]!),
}));

/** An opening that says in which language it is, and nothing of what the watches ask. */
export const OPENINGS: Readonly<Record<string, string>> = {
  ru: 'Об этом говорится в сообщении на сайте правительства, пишет газета.',
  uk: 'Про це йдеться в повідомленні на сайті уряду, пише газета.',
  ar: 'وقالت الحكومة في بيان نشر على موقعها يوم الاثنين إن الأمر قيد البحث.',
  fa: 'این خبر را دولت در بیانیه‌ای که روز دوشنبه منتشر شد اعلام کرده است.',
  es: 'Así lo anunció el Gobierno en una nota que fue publicada por la tarde, según los medios del país.',
  fr: 'Le gouvernement a annoncé cette décision dans une note publiée par le ministère et les médias du pays.',
  de: 'Das teilte die Regierung am Montag in einer Mitteilung mit, die von der Zeitung und dem Sender verbreitet wird.',
  pt: 'O governo anunciou a decisão numa nota que foi publicada pelo ministério e não deu mais detalhes ao jornal.',
  tr: 'Hükümet bu kararı bir açıklama ile duyurdu ve daha sonra yeni bilgi verileceğini söyledi.',
  zh: '政府周一在网站上发布声明证实了这一消息。',
};
