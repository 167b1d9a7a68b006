// Dates and times as they are written in Dutch: "26 november 2026", "do 19-11, 14.20 uur".
import { weekdayOf } from '../../domain/iso-date.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/;

/** What is no date ("binnenkort", from a journal that was edited by hand) is shown as it stands. */
function taken(moment: string) {
  const [, year = '', month = '', day = '', hours, minutes] = MOMENT.exec(moment) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return undefined;
  const time = hours === undefined ? '' : `, ${hours}.${minutes} uur`;
  return { date: moment.slice(0, 10), year, month: Number(month), day: Number(day), name, time };
}

/** "2026-11-26" -> "26 november 2026". */
export function longDate(date: string): string {
  const parts = taken(date);
  return parts ? `${parts.day} ${parts.name} ${parts.year}` : date;
}

/** "2026-12-10" -> "donderdag 10 december"; with the year when it is not this year. */
export function dayAndMonth(date: string, today: string): string {
  const parts = taken(date);
  if (!parts) return date;
  const year = parts.year === today.slice(0, 4) ? '' : ` ${parts.year}`;
  return `${WEEKDAYS[weekdayOf(parts.date)]} ${parts.day} ${parts.name}${year}`;
}

/** "2026-11-19 14:20" -> "do 19-11, 14.20 uur"; with the year when it is not this year. */
export function shortMoment(moment: string, today: string): string {
  const parts = taken(moment);
  if (!parts) return moment;
  const year = parts.year === today.slice(0, 4) ? '' : `-${parts.year}`;
  const weekday = WEEKDAYS[weekdayOf(parts.date)]?.slice(0, 2);
  return `${weekday} ${parts.day}-${parts.month}${year}${parts.time}`;
}
