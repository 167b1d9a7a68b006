// Dates as people say them in Dutch: "vrijdag", "12-5", "over twee weken", "do 19-11, 14.20 uur".
import { addDays, addMonths, isoDate, weekdayOf } from './iso-date.ts';

export interface DateReading {
  /** "2026-11-26"; relative forms count from here. */
  readonly today: string;
  /** Which way a day without a year points. */
  readonly direction: 'past' | 'future';
  /** Whether a time of day may follow. */
  readonly time: boolean;
}

/** @returns "2026-11-19", or "2026-11-19 14:20" where a time was given; undefined when it is no date. */
export function readDate(typed: string, reading: DateReading): string | undefined {
  const text = typed
    .toLowerCase()
    .normalize('NFC')
    .replace(/[,;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ROUGHLY, '')
    .replace(PART_OF_DAY, '$1')
    .replace(LAST, 'afgelopen $1');
  const { day, time } = reading.time ? splitTime(text) : { day: text, time: undefined };
  if (time === null) return undefined;
  const date = readDay(day, reading);
  return date !== undefined && time !== undefined ? `${date} ${time}` : date;
}

/** "Ongeveer 3 september": the day is what counts. */
const ROUGHLY = /^(?:(?:op|zo|ongeveer|rond|omstreeks|circa|ca\.?) )+| ongeveer$/g;
/** "Gisterenochtend", "dinsdag middag". */
const PART_OF_DAY =
  /\b((?:eer)?gister|(?:over)?morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:en)?[ -]?(?:ochtend|morgen|middag|avond)\b/;

/** "Maandag jl." */
const LAST = /^(\p{L}+\.?) j\.?l\.?$/u;

const TIME =
  /(?:^|t| )(?:om |rond )?([01]?\d|2[0-3])(?:(?:[:.u]| uur )([0-5]\d)(?: ?uur)?| ?uur|u)$/;

/** `time` is null when something like a time stands there that is none. */
function splitTime(text: string): { day: string; time: string | undefined | null } {
  const found = TIME.exec(text);
  if (!found) return { day: text, time: undefined };
  const [whole, hours = '', minutes = '00'] = found;
  const day = text.slice(0, -whole.length).trim();
  // "19.11" alone is a day and a month, not a time.
  if (day === '') return { day: text, time: undefined };
  return { day, time: `${hours.padStart(2, '0')}:${minutes}` };
}

const SAID: Readonly<Record<string, number>> = {
  vandaag: 0,
  vanmorgen: 0,
  vanochtend: 0,
  vanmiddag: 0,
  vanavond: 0,
  nu: 0,
  morgen: 1,
  overmorgen: 2,
  gisteren: -1,
  gister: -1,
  eergisteren: -2,
  eergister: -2,
  'volgende week': 7,
  'vorige week': -7,
  'afgelopen week': -7,
};

function readDay(text: string, reading: DateReading): string | undefined {
  const { today } = reading;
  const said = SAID[text];
  if (said !== undefined) return addDays(today, said);
  if (text === 'volgende maand') return addMonths(today, 1);
  if (text === 'vorige maand') return addMonths(today, -1);
  return readDistance(text, today) ?? readWeekday(text, reading) ?? readCalendarDay(text, reading);
}

const COUNTS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const DISTANCE =
  /^(?:(over|binnen) )?(\d{1,3}|\p{L}+) (dag|dagen|week|weken|maand|maanden)( geleden| terug)?$/u;

function readDistance(text: string, today: string): string | undefined {
  const [, ahead, count = '', unit = '', ago] = DISTANCE.exec(text) ?? [];
  if ((ahead === undefined) === (ago === undefined)) return undefined;
  const amount = readCount(count);
  if (amount === undefined) return undefined;
  const signed = ago === undefined ? amount : -amount;
  if (unit.startsWith('maand')) return addMonths(today, signed);
  return addDays(today, unit.startsWith('we') ? signed * 7 : signed);
}

function readCount(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const index = COUNTS.indexOf(text.replaceAll('é', 'e'));
  return index === -1 ? undefined : index;
}

const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');

function weekdayIndex(text: string): number {
  if (text.length < 2) return -1;
  const short = text.replace(/\.$/, '');
  return WEEKDAYS.findIndex(
    (name) => name === short || (short.length <= 3 && name.startsWith(short)),
  );
}

const WEEKDAY =
  /^(?:(afgelopen|vorige|komende|aanstaande|volgende|a\.?s\.?|deze)(?: (week))? )?(\p{L}+\.?)(?: over (\d|\p{L}+) (week|weken))?$/u;

function readWeekday(text: string, reading: DateReading): string | undefined {
  const [, which, week, name = '', later] = WEEKDAY.exec(text) ?? [];
  const weekday = weekdayIndex(name);
  if (weekday === -1) return undefined;
  const { today } = reading;
  const monday = addDays(today, -weekdayOf(today));
  if (week !== undefined) {
    const weeks = which === 'vorige' || which === 'afgelopen' ? -1 : which === 'deze' ? 0 : 1;
    return addDays(monday, weeks * 7 + weekday);
  }
  if (later !== undefined) {
    const weeks = readCount(later);
    return weeks === undefined ? undefined : addDays(nextWeekday(today, weekday), weeks * 7);
  }
  if (which === 'deze') return addDays(monday, weekday);
  const back = which === 'afgelopen' || which === 'vorige';
  if (which === undefined && reading.direction === 'past') return lastWeekday(today, weekday, 0);
  return back ? lastWeekday(today, weekday, 1) : nextWeekday(today, weekday);
}

/** Never today: who says "vrijdag" on a Friday and looks ahead means the next one. */
function nextWeekday(today: string, weekday: number): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

function lastWeekday(today: string, weekday: number, atLeast: 0 | 1): string {
  return addDays(today, -(((weekdayOf(today) - weekday - atLeast + 7) % 7) + atLeast));
}

const MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const LONG_MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/;
const NAMED = /^(\d{1,2})(?:e|ste|de)? (\p{L}+)\.?(?: (\d{4}|['’]?\d{2}))?$/u;
/** Which day of the month is meant: whoever does not know better is asked no more. */
const PART_OF_MONTH = new Map([
  ['begin', '5'],
  ['half', '15'],
  ['medio', '15'],
  ['midden', '15'],
  ['eind', '25'],
  ['einde', '25'],
]);

function readCalendarDay(text: string, reading: DateReading): string | undefined {
  const [first = '', ...others] = text.split(' ');
  const bare = weekdayIndex(first) !== -1 && others.length > 0 ? others.join(' ') : text;
  const iso = ISO.exec(bare);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(bare);
  if (numbers) return pointed(Number(numbers[1]), Number(numbers[2]), numbers[3], reading);
  const named = NAMED.exec(withDay(bare));
  if (!named) return undefined;
  const month = monthNumber(named[2] ?? '');
  return month === undefined
    ? undefined
    : pointed(Number(named[1]), month, named[3]?.replace(/['’]/, ''), reading);
}

/** "Half september" as a day. */
function withDay(text: string): string {
  const [part = '', ...others] = text.split(' ');
  const day = PART_OF_MONTH.get(part);
  return day === undefined ? text : [day, ...others].join(' ');
}

function monthNumber(name: string): number | undefined {
  const index = LONG_MONTHS.findIndex(
    (long, at) => long === name || MONTHS[at] === name || (name === 'sept' && at === 8),
  );
  return index === -1 ? undefined : index + 1;
}

/** A day and month with its year, or in the nearest year on the side the question looks at. */
function pointed(
  day: number,
  month: number,
  year: string | undefined,
  { today, direction }: DateReading,
): string | undefined {
  if (year !== undefined) return isoDate(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
  const thisYear = Number(today.slice(0, 4));
  const step = direction === 'past' ? -1 : 1;
  // 29 February may be up to eight years away.
  for (let away = 0; away <= 8; away++) {
    const date = isoDate(thisYear + away * step, month, day);
    const fits = date !== undefined && (direction === 'past' ? date <= today : date >= today);
    if (fits) return date;
  }
  return undefined;
}
