/** Persian. No stemmer of it does anything useful: only plurals come off. */

import { type LanguageRules, NO_ABBREVIATIONS, NO_OUTLET_WORDS, unstemmed } from './types.ts';

export const fa: LanguageRules = {
  tag: 'fa',
  names: ['persian', 'farsi'],
  script: /\p{Script=Arabic}/u,
  marks: '',
  letters: null,
  common: 'و در به از که این را با است برای',
  families: {
    before: [
      [/(?<=..)ها(?:ي|يي|يش|يشان|يم|يمان)?$/, ''],
      [/(?<=گار|گر|مند|ور)ان$/, ''],
    ],
    stem: unstemmed,
    folded: true,
  },
  sentences: NO_ABBREVIATIONS,
  dates: { months: 'fa' },
  boilerplate: {
    elsewhere: `بیشتر بخوانید · بیشتر بدانید · همچنین بخوانید · بیشتر ببینید · همچنین ببینید · اخبار مرتبط · مطالب مرتبط ·
      مطلب مرتبط · خبرهای مرتبط`,
    named: 'دسته‌بندی · کلیدواژه · برچسب‌ها · تصویر · عکس · نویسنده · گزارش · منبع · گزارشگر · کلیدواژه‌ها',
    labels: `تبلیغات · آگهی · نظرات · ارسال نظر · پایان پیام · پایان خبر · لینک کوتاه · بیشتر بخوانید · اشتراک گذاری ·
      ویدیو · فیلم · انتهای پیام · ادامه مطلب · ادامه خبر · ادامه · به اشتراک بگذارید · عضویت · نظر شما ·
      دنبال کنید`,
  },
  outlets: NO_OUTLET_WORDS,
};
