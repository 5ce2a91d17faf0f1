/** English. Its families are made in `../words.ts`, by Porter 2 between two tables. */

import { type LanguageRules, unstemmed } from './types.ts';

export const en: LanguageRules = {
  tag: 'en',
  names: ['english'],
  script: /\p{Script=Latin}/u,
  marks: 'the of and to for with is that by at from was has after over says said are who will',
  letters: null,
  common: `a about after again all also am an and any are as at be been before but by can could did do does down for from get
    had has have he her here him his how i if in into is it its just may might more most my new no not now of off on
    one or our out over said say says shall she should so some than that the their them then there these they this
    those to too under until up us was we were what when where which while who why will with would you your`,
  families: { before: [], stem: unstemmed },
  sentences: {
    titles: `Mr Mrs Ms Mx Dr Drs Prof Rev Fr Hon Gov Govs Lt Sen Sens Rep Reps Pres Amb Atty Supt Insp Det Dist Msgr Messrs
      Gen Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Pfc Spc Adm Brig Vadm Radm Cmsgt Ssgt Ens Cpt Wg Asst Assoc Mt Ft vs v cf
      e.g i.e eg ie viz approx ca esp incl`,
    mayEnd: `Inc Corp Co Cos Ltd Llc LLC plc PLC Bros Jr Sr Esq etc al Ave Av Blvd Rd Hwy St Ste Dept Assn Univ Intl Natl Bldg
      Ph.D M.D D.D.S B.A M.A R.N S.A S.p.A A.G GmbH N.V B.V
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
      Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask`,
    beforeNumber: `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No no Nos nos Nr Art art Arts Sec sec Fig fig Vol vol Ch ch
      P p pp par para ver Ver num Num tel Tel sept oct nov Cat`,
    firstWords: `the a an it its he she they we you i his her their our my this that these those there here
      in on at by for from with without of to as after before during since while when where if although though because despite until about
      amid against between beyond through throughout within across along behind near outside inside unlike following according citing given
      and but or so yet nor however meanwhile also still then now earlier later today yesterday instead nearly almost around last next
      one two three four five six seven eight nine ten several many most some all both each every few more no not none nobody nothing neither
      only even such other others another dozens hundreds thousands millions
      officials police authorities witnesses experts critics residents investigators prosecutors researchers analysts lawmakers
      doctors rescuers firefighters soldiers troops protesters people relatives
      among what who why how which whether once asked`,
  },
};
