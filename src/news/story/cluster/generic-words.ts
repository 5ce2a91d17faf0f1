/** Words that are part of many names and are not names by themselves. */

import { allFamilies, words } from '../../text/words.ts';

const DATES = `
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow gmt utc est edt bst cet a.m p.m
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli oktober dezember
  segunda terça quarta quinta sexta janeiro fevereiro março abril maio junho julho setembro outubro novembro dezembro
  понедельник вторник среда четверг пятница суббота воскресенье январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
  понеділок вівторок середа четвер п'ятниця субота неділя
  الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
  pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
`;

const PARTS = `
  united state states national international federal central general royal supreme high new old great grand
  north south east west northern southern eastern western upper lower saint st san mount lake river sea bay gulf island islands coast valley port
  street road avenue square park bridge city town county district province region village republic kingdom union nations world
  court bank house senate parliament congress cabinet council commission committee department ministry office agency authority board service services bureau
  president prime minister secretary governor mayor senator lord sir king queen prince princess pope chief justice judge general colonel captain doctor professor
  police army navy force air guard fire emergency health education interior foreign defence defense treasury justice security
  party democrat democrats democratic republican republicans labour labor liberal conservative green
  university college school hospital church museum institute centre center airport station stadium club team league cup
  company group corporation inc ltd co industries holdings partners association society foundation federation organization organisation
  news press agency times post media radio television tv channel journal herald
  reuters ap afp dpa efe ansa tass xinhua bloomberg bbc cnn nbc cbs abc npr pbs espn fox sky nyt wsj
  internet web online
  mr mrs ms dr gov sen rep
`;

const keysOf = (text: string): ReadonlySet<string> =>
  new Set(words(text).flatMap(({ start, end }) => allFamilies(text.slice(start, end))));

/** Weekdays, months and the like, which two events may share. */
export const DATE_KEYS: ReadonlySet<string> = keysOf(DATES);

/** Dates, widely quoted outlets, and parts of names: offices, kinds of bodies and places, directions, titles. */
export const GENERIC_KEYS: ReadonlySet<string> = new Set([...DATE_KEYS, ...keysOf(PARTS)]);
