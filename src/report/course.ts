// The course over the talks with one person, as moments on a line: for the lead alone.
import { daysBetween } from '../domain/iso-date.ts';
import { lowerFirst } from '../domain/letter-case.ts';
import type { EarlierTalk, ToldTalk } from './earlier-talk.ts';
import type { Material } from './material.ts';
import type { Moment } from './report.ts';
import { shortened } from './shortened.ts';

/** In UTF-16 code units: of one agreement on the line. */
const AGREED = 90;
const MOST_AGREED = 2;

/** In days: people recall the day of a talk roughly. */
const NEAR = 10;

/** Oldest first: the talks that are kept, and those the lead only told of. */
export function courseOf(material: Material): readonly Moment[] {
  const { earlier, toldNow } = material;
  const strangers = toldNow.filter(
    (told) => told.date !== '' && !earlier.some((talk) => isAbout(told, talk, earlier)),
  );
  return [
    ...earlier.map((talk, at) => ({ date: talk.date, moment: keptMoment(talk, at, material) })),
    ...strangers.map((told) => ({ date: told.date, moment: toldMoment(told, material) })),
  ]
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(({ moment }) => moment);
}

/** How it went after a talk was asked in the next one that told of it. */
function keptMoment(talk: EarlierTalk, at: number, { earlier, toldNow, words }: Material): Moment {
  const later = [...earlier.slice(at + 1).map(({ told }) => told), toldNow];
  const told = later.flat().find((one) => isAbout(one, talk, earlier));
  const agreed = talk.agreed.length > 0 ? talk.agreed : [told?.agreed ?? ''];
  return {
    when: words.longDay(talk.date),
    text: words.talkBefore(talk.shared, short(agreed)),
    outcome: told?.outcome ?? 'unknown',
  };
}

function toldMoment({ date, agreed, outcome }: ToldTalk, { words }: Material): Moment {
  const text = agreed === '' ? words.dontKnow : words.talkBefore([], short([agreed]));
  return { when: words.longDay(date), text, outcome };
}

function short(agreed: readonly string[]): readonly string[] {
  return agreed
    .filter((text) => text !== '')
    .slice(0, MOST_AGREED)
    .map((text) => shortened(lowerFirst(text.replace(/[.\s]+$/, '')), AGREED));
}

/** The nearest of the kept talks, and near enough. */
function isAbout({ date }: ToldTalk, talk: EarlierTalk, talks: readonly EarlierTalk[]): boolean {
  if (date === '') return false;
  const distance = (one: EarlierTalk) => Math.abs(daysBetween(one.date, date));
  return distance(talk) <= NEAR && talks.every((one) => distance(talk) <= distance(one));
}
