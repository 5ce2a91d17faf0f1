/** Hebrew. No stemmer is kept well: joined particles and plural endings come off. */

import { type LanguageRules, NO_ABBREVIATIONS, unstemmed } from './types.ts';

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
  outlets: {
    strong: 'ניוזלטר אפליקציה אפליקציית לעדכונים הירשמו הצטרפו מנויים מינוי פרסומת תגובות וואטסאפ טלגרם פייסבוק',
    light:
      'כתבה הכתבה כתבות ידיעה עדכון עדכונים חדשות צילום תמונה וידאו מקור קראו עקבו שתפו לחצו אתר דוא מייל זכויות שמורות כתבו טעות מצאתם שלחו צפו האזינו',
    we: 'אנחנו שלנו לנו אותנו',
    you: 'אתם שלכם לכם אתכם',
    said: 'אמר אמרה אמרו הודיע הודיעה מסר מסרה לדברי המשטרה דובר משרד',
  },
};
