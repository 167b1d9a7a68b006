// Keys for what a text looks like as a whole: how long, how many questions and numbers, and what it is about.
import { hashText } from './hash.ts';

const SEED = 83 * 7919;
/** How many sizes of each there are, the largest being "and more": the engine's shape.ts counts with the same. */
const SIZES = { len: 7, sent: 5, q: 3, num: 4, quote: 3 };
/** The fields that say what a text may be about, by number. */
export const TOPICS: readonly string[] = [
  'klantw',
  'medsterk',
  'medzwak',
  'bijsterk',
  'bijzwak',
  'persoonlijkheid',
];
const TELLING_TOPICS = ['medsterk', 'bijsterk', 'persoonlijkheid'];

function shapeKey(name: string): number {
  return hashText(name, SEED);
}

export function sizeKeys(): readonly number[] {
  return Object.entries(SIZES).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, size) => shapeKey(`${name}${size}`)),
  );
}

/** About a customer (k), health (m, strongly M) or another private matter (b, B), each or not. */
const SUBJECTS: readonly string[] = ['-', 'k'].flatMap((customer) =>
  ['-', 'm', 'M'].flatMap((health) => ['-', 'b', 'B'].map((other) => customer + health + other)),
);

export function subjectKeys(): readonly number[] {
  return SUBJECTS.map(shapeKey);
}

/** For each topic that counts together with the subject, all subjects. */
export function topicKeys(): readonly number[] {
  return TELLING_TOPICS.flatMap((topic) => SUBJECTS.map((subject) => shapeKey(topic + subject)));
}

/** Of a text that ends without a mark, begins with a capital, and with a small letter. */
export function edgeKeys(): readonly number[] {
  return ['endnone', 'Cap', 'low'].map(shapeKey);
}
