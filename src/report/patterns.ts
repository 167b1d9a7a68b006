// What keeps coming back over the talks with one person: in the summary, and before the next talk.

import { seenIn } from '../pitfalls/find-patterns.ts';
import type { Flag } from '../pitfalls/flag.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import { bold, italic, type Phrase, plain, sentences } from '../wording/phrase.ts';
import type { Material } from './material.ts';

/** How far back the preparation looks. */
const LAST_TALKS = 3;

/** What it may mean is said with the first of a side: told four times it says nothing. */
export function patternLines(flags: readonly Flag[], material: Material): readonly Phrase[] {
  return flags.map((flag, at) => {
    const isFirst = flags.findIndex(({ side }) => side === flag.side) === at;
    return patternLine(flag, isFirst ? material.words.patternMeans[flag.side] : '', material);
  });
}

/** Which pitfall, whose, in which talks, what it may mean, and something else to say. */
function patternLine(flag: Flag, meaning: string, material: Material): Phrase {
  const { words, playbook } = material;
  const title = playbook.pitfalls.find(({ id }) => id === flag.pitfall)?.title ?? flag.pitfall;
  const dates = flag.reasons.flatMap((reason) => reason.dates ?? []);
  const days = dates.map(words.longDay);
  return [
    ...sentences([
      [bold(title), plain(` (${words.pattern(flag.side, days)}).`)],
      meaning === '' ? [] : [plain(meaning)],
    ]),
    ...(flag.counterMove === ''
      ? []
      : [plain('\n'), italic(words.anotherMove), plain(` ${words.quote(flag.counterMove)}`)]),
  ];
}

/** The lead's own pitfalls of the last talks, what was seen most in front. */
export function ownBefore({ playbook, earlier }: Material): readonly Pitfall[] {
  const last = earlier.slice(-LAST_TALKS);
  const times = ({ id }: Pitfall) => seenIn(id, last).length;
  return playbook.pitfalls
    .filter((pitfall) => pitfall.side === 'lead' && times(pitfall) > 0)
    .toSorted((a, b) => times(b) - times(a));
}

/** "ook op 3 september"; "" when this pitfall was not seen in the last talks. */
export function alsoSeen({ id }: Pitfall, material: Material): string {
  const seen = seenIn(id, material.earlier.slice(-LAST_TALKS));
  return seen.length === 0
    ? ''
    : material.words.alsoOn(seen.map(({ date }) => material.words.longDay(date)));
}
