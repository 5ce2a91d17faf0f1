/** Russian. */

import { stemmer } from '@orama/stemmers/russian';
import type { LanguageRules } from './types.ts';

export const ru: LanguageRules = {
  tag: 'ru',
  names: ['russian'],
  script: /\p{Script=Cyrillic}/u,
  marks: '',
  letters: null,
  common: 'и в на не о по с что как это из за к у от для он она',
  families: { before: [], stem: stemmer, folded: true },
  sentences: {
    titles:
      'проф Проф акад Акад ген Ген полк доц ул Ул пр просп пл пер им Им г-н г-жа т.н т.е см См пос обл тов Св св стр гл',
    mayEnd: 'млн млрд тыс гг',
    beforeNumber: 'ст п рис янв февр апр июн июл авг сент окт нояб дек',
    firstWords: 'он она они это эта этот как но и а по на об при для',
  },
};
