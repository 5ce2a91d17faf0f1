/** Where Porter 2 errs, by hand: stems that are one family, and words that are none of the family it gives them. */

/** Stems that belong together; the first is the family's key. Each stands on what `porter2` makes of the word named. */
const TOGETHER = `
expel expuls | detain detent detaine | invad invas | explod explos | deni denial | die death dead | threat threaten
seiz seizur | staff staf | evacu evacue | consul consular | close closur clos | depart departur | suspend suspens
terror terrorist | collid collis | destroy destruct | acquit acquitt | arriv arrival | surviv survivor | rebel rebellion
defend defenc defens | interven intervent | permit permiss | retali retaliatori | occupi occup | abduct abducte
extend extens | expand expans | decid decis | reduc reduct | conced concess | admit admiss | divid divis | resolv resolut
kidnap kidnapp | smuggl smuggler | hijack hijacker | bomb bomber
`;

/** Words that a stemmer throws together with strangers: they are their own key. */
const APART =
  'universe department foreigner international nationals national united several authority executive organization prisoner armed ' +
  'general reporter editor publisher broadcaster minister ministry journal journalist mobile according';

export const families: ReadonlyMap<string, string> = new Map(
  TOGETHER.trim()
    .split(/\s*[|\n]\s*/)
    .flatMap((line) => {
      const [key, ...stems] = line.split(' ');
      return stems.map((stem): [string, string] => [stem, key!]);
    }),
);

export const whole: ReadonlyMap<string, string> = new Map(APART.split(' ').map((word) => [word, word]));
