// Calendar dates as "2026-11-26": counted in whole days, without time zones.

const DAY = 86_400_000;

/** @returns the date, or undefined when there is no such day ("31-2"). */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** From `one` to `other`; negative when `other` comes first. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / DAY);
}

/** The same day some months on; the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return moved.toISOString().slice(0, 10);
}

/** Monday 0 to Sunday 6. */
export function weekdayOf(date: string): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}

/** A moment where the person is, to the minute: "2026-11-26 14:05". */
export function localMoment(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${localDate(moment)} ${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}

/** The time of a moment where the person is; `at` in ISO 8601: "14:05". */
export function localTime(at: string): string {
  return localMoment(new Date(at)).slice(-5);
}

/** The calendar date of a moment where the person is: the machine's own time zone. */
export function localDate(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
