// An appointment for a calendar: in UTC, so that every calendar shows it at the right time.
import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../domain/iso-date.ts';
import { linesOf, plainLine } from '../report/tidy-text.ts';

export interface Appointment {
  /** Always the same for the same appointment: a calendar that knows it updates it. */
  readonly uid: string;
  /** A day ("2026-12-10") takes the whole day; a moment takes `minutes`. */
  readonly when: string | Date;
  /** How long; 60 when not said. Not used for a whole day. */
  readonly minutes?: number;
  /** Colleagues may see it in a shared calendar: no name of a person. */
  readonly title: string;
  readonly description: string;
  readonly made: Date;
  /** Reminds a day before: at the same time, or at nine in the morning for a whole day. */
  readonly reminder?: boolean;
}

const MINUTE = 60_000;
const DAY_SECONDS = 24 * 60 * 60;
const FROM_NINE_SECONDS = 15 * 60 * 60;

/** Pure: the same appointment gives the same text, in every time zone. Lines end in CRLF. */
export function toIcs(appointment: Appointment): string {
  const { uid, when, made, reminder = false } = appointment;
  const title = plainLine(appointment.title);
  const allDay = typeof when === 'string';
  const calendar = ical({
    prodId: { company: 'coachwijzer', product: 'coachwijzer', language: 'NL' },
  });
  const event = calendar.createEvent({
    id: uid,
    stamp: made,
    ...(allDay ? wholeDay(when) : timed(when, appointment.minutes)),
    summary: title,
    description: severalLines(appointment.description),
    // Who shares a calendar shows that there is something, not what.
    class: ICalEventClass.PRIVATE,
  });
  if (reminder) {
    const triggerBefore = allDay ? FROM_NINE_SECONDS : DAY_SECONDS;
    event.createAlarm({ type: ICalAlarmType.display, description: title, triggerBefore });
  }
  return `${calendar.toString()}\r\n`;
}

/** The library takes the calendar date in UTC of the moment it is given: midnight UTC is that very day. */
function wholeDay(day: string) {
  return {
    allDay: true,
    start: new Date(`${day}T00:00:00Z`),
    end: new Date(`${addDays(day, 1)}T00:00:00Z`),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function timed(start: Date, minutes = 60) {
  return { start, end: new Date(start.getTime() + minutes * MINUTE) };
}

function severalLines(text: string): string {
  return linesOf([{ text }])
    .map((line) => line.map((run) => run.text).join(''))
    .join('\n');
}
