/** Words used in dates: months, am and pm, time zones. */
import { DATE_NAMES } from '../../text/languages.ts';

/** Minutes east of UTC. A name with several meanings has the one that feeds use: IST is Indian, CST is American. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ ut: 0, utc: 0, gmt: 0, z: 0, zulu: 0, wet: 0, west: 60, bst: 60, wat: 60, cet: 60, met: 60, mez: 60 },
  ...{ cest: 120, mest: 120, mesz: 120, eet: 120, sast: 120, cat: 120, idt: 180, eest: 180, msk: 180, trt: 180 },
  ...{ eat: 180, ast: -240, irst: 210, gst: 240, msd: 240, pkt: 300, ist: 330, npt: 345, ict: 420, wib: 420 },
  ...{ sgt: 480, hkt: 480, myt: 480, pht: 480, wita: 480, awst: 480, kst: 540, jst: 540, acst: 570, aest: 600 },
  ...{ acdt: 630, aedt: 660, nzst: 720, nzdt: 780, brst: -120, ndt: -150, adt: -180, art: -180, brt: -180 },
  ...{ clst: -180, nst: -210, at: -240, clt: -240, vet: -240, edt: -240, est: -300, et: -300, cdt: -300, cot: -300 },
  ...{ pet: -300, cst: -360, ct: -360, mdt: -360, mst: -420, mt: -420, pdt: -420, pst: -480, pt: -480 },
  ...{ akdt: -480, akst: -540, hst: -600, мск: 180 },
};

/** Minutes east of UTC of a zone's name in lower case, or null. */
export function zoneOf(name: string): number | null {
  return Object.hasOwn(ZONES, name) ? (ZONES[name] ?? null) : null;
}

/** What stands before `time` in a zone's long name, as a place: it decides summer time. */
const LONG_ZONES: Readonly<Record<string, string>> = {
  ...{
    eastern: 'america/new_york',
    central: 'america/chicago',
    mountain: 'america/denver',
    pacific: 'america/los_angeles',
  },
  ...{
    atlantic: 'america/halifax',
    alaska: 'america/anchorage',
    hawaii: 'pacific/honolulu',
    newfoundland: 'america/st_johns',
  },
  ...{ 'central european': 'europe/paris', 'eastern european': 'europe/athens', 'western european': 'europe/lisbon' },
  ...{
    'greenwich mean': 'etc/utc',
    'coordinated universal': 'etc/utc',
    universal: 'etc/utc',
    british: 'europe/london',
  },
  ...{
    irish: 'europe/dublin',
    moscow: 'europe/moscow',
    india: 'asia/kolkata',
    indian: 'asia/kolkata',
    pakistan: 'asia/karachi',
  },
  ...{
    china: 'asia/shanghai',
    japan: 'asia/tokyo',
    korea: 'asia/seoul',
    singapore: 'asia/singapore',
    'hong kong': 'asia/hong_kong',
  },
  ...{
    'australian eastern': 'australia/sydney',
    'australian central': 'australia/adelaide',
    'australian western': 'australia/perth',
  },
  ...{
    'new zealand': 'pacific/auckland',
    israel: 'asia/jerusalem',
    gulf: 'asia/dubai',
    'south africa': 'africa/johannesburg',
  },
  ...{
    'east africa': 'africa/nairobi',
    'west africa': 'africa/lagos',
    brasilia: 'america/sao_paulo',
    argentina: 'america/buenos_aires',
  },
};
const LONG_ZONE = /^ ?\(?([a-z]+(?: [a-z]+)?)(?: (standard|daylight|summer))? time\)?/;

/** A zone by its long name (`eastern daylight time`, `japan standard time`) at the beginning of a text; null where there is none. */
export function longZone(text: string): { readonly zone: string | number; readonly length: number } | null {
  const [whole = '', first = '', season] = LONG_ZONE.exec(text) ?? [];
  const name = first.replace(/ (?:standard|daylight|summer)$/, '');
  const place = Object.hasOwn(LONG_ZONES, name) ? LONG_ZONES[name] : undefined;
  if (place === undefined) return null;
  const stated = season ?? / (standard|daylight|summer)$/.exec(first)?.[1];
  const month = stated === undefined ? null : stated === 'standard' ? [1, 7] : [7, 1];
  if (month === null) return { zone: place, length: whole.length };
  // The stated season counts, whatever the date: both halves of the year are tried, since the south has its summer in January.
  const offsets = month.map((one) => offsetIn(place, Date.UTC(2026, one - 1, 15)) ?? 0);
  const zone = stated === 'standard' ? Math.min(...offsets) : Math.max(...offsets);
  return { zone, length: whole.length };
}

/** Minutes east of UTC of a place (`europe/berlin`) when its local time is this; null for an unknown place. */
export function offsetIn(place: string, shown: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' });
    const name = format.formatToParts(shown).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = 0, minutes = 0] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  } catch {
    return null;
  }
}

const wordsOf = (list: 'morning' | 'afternoon') =>
  new Set(DATE_NAMES.flatMap((names) => names[list]?.split(' ') ?? []));
const MORNING = wordsOf('morning');
const AFTERNOON = wordsOf('afternoon');

/** Which half of the day a word in lower case names. */
export function halfOf(word: string): 'morning' | 'afternoon' | null {
  if (MORNING.has(word)) return 'morning';
  return AFTERNOON.has(word) ? 'afternoon' : null;
}

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
interface Names {
  readonly whole: ReadonlyMap<string, number>;
  /** The first letters of names, three at least, where they can mean one month only; null where they can mean two. */
  readonly beginnings: ReadonlyMap<string, number | null>;
}

let others: Names | null = null;

/** The month that a word (lower case, accents and all) names in some language, 1–12, or null. */
export function monthOf(word: string): number | null {
  const name = foldName(word);
  if (name.length < 2) return null;
  if (/^[a-z]{3,}$/.test(name)) {
    const english = ENGLISH.findIndex((month) => month.startsWith(name));
    if (english >= 0) return english + 1;
  }
  others ??= namesOfMonths();
  return others.whole.get(name) ?? others.beginnings.get(name) ?? null;
}

/** Without accents, dots, and the Hebrew `in`. */
function foldName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/^ב(?=\p{L}{3})/u, '')
    .trim();
}

/** Node knows the month names of other languages. Built once, when the first foreign date is read. */
function namesOfMonths(): Names {
  const whole = new Map<string, number>(DATE_NAMES.flatMap(({ others = {} }) => Object.entries(others)));
  for (const language of DATE_NAMES.flatMap(({ months }) => months.split(' ').filter(Boolean))) {
    for (const width of ['long', 'short'] as const) {
      for (const form of [{ month: width }, { month: width, day: 'numeric' }] as const) addNames(whole, language, form);
    }
  }
  return { whole, beginnings: beginningsOf(whole) };
}

function addNames(names: Map<string, number>, language: string, form: Intl.DateTimeFormatOptions): void {
  const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
  for (let month = 0; month < 12; month++) {
    const part = format.formatToParts(Date.UTC(2001, month, 15)).find((one) => one.type === 'month');
    const name = foldName(part?.value.toLowerCase() ?? '');
    if (/\p{L}{2}/u.test(name) && !names.has(name)) names.set(name, month + 1);
  }
}

function beginningsOf(names: ReadonlyMap<string, number>): Map<string, number | null> {
  const beginnings = new Map<string, number | null>();
  for (const [name, month] of names) {
    for (let length = 3; length < name.length; length++) {
      const beginning = name.slice(0, length);
      const isSure = !beginnings.has(beginning) || beginnings.get(beginning) === month;
      beginnings.set(beginning, isSure ? month : null);
    }
  }
  return beginnings;
}
