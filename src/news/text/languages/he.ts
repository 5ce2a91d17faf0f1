/** Hebrew. No stemmer is kept well: joined particles and plural endings come off. */

import { type LanguageRules, NO_ABBREVIATIONS, NO_OUTLET_WORDS, unstemmed } from './types.ts';

export const he: LanguageRules = {
  tag: 'he',
  names: ['hebrew'],
  script: /\p{Script=Hebrew}/u,
  marks: '',
  letters: null,
  common: 'של את על עם לא זה כי גם הוא היא אל או כל',
  families: {
    before: [
      [/^[והבלכמש]{1,2}(?=\p{Script=Hebrew}{3})/u, ''],
      [/(?<=\p{Script=Hebrew}{3})(?:ים|ות|ה|ת)$/u, ''],
    ],
    stem: unstemmed,
    folded: true,
  },
  sentences: NO_ABBREVIATIONS,
  dates: { months: 'he' },
  boilerplate: {
    elsewhere: 'קראו עוד · קראו גם · קרא עוד · קרא גם · עוד בנושא · כתבות נוספות · ראו גם · לקריאה נוספת · עוד באתר',
    named: 'צילום · מקור · תגיות · קרדיט · מאת · צילומים',
    labels: 'לכתבה המלאה · להמשך קריאה · פרסומת · שתפו · שיתוף · הירשמו · תגובות · לתגובות · עקבו אחרינו',
  },
  outlets: NO_OUTLET_WORDS,
};
