// Who of two people leads the team, as far as the talk itself makes that clear. Language data inside.
import { speakersOf } from './speakers-of.ts';
import type { Turn } from './turn.ts';

/** On 17 labelled talks the lead says "you" in 46 to 67 of 100 such words, the employee in 4 to 30. */
const YOU = /(?<!\p{L})(?:je|jij|jou|jouw|u|uw|ge|gij|gijzelf|jezelf)(?!\p{L})/giu;
const I = /(?<!\p{L})(?:ik|mij|me|mijn|m'n|mezelf)(?!\p{L})/giu;
const RESULTS =
  /(?<!\p{L})(?:norm|procent|percentage|cijfers?|gemiddelde?|doel|target|score|kpi|aht|fcr|gesprekstijd|nawerktijd|bereikbaarheid|beluisterd?|geluisterd|minuten|kwaliteit)(?!\p{L})/giu;
const LEADS_THE_TALK =
  /(?<!\p{L})(?:kom (?:binnen|erin|verder)|ga zitten|zet u|neem plaats|het gaat over|ik wil het (?:met je )?(?:hebben )?over|spreken we|zullen we|ik (?:zie|zag|hoor|hoorde) dat (?:je|jij|ge)|samenvatten)(?!\p{L})/giu;

const SAYS_YOU_MORE_BY = 0.15;
const SAYS_YOU_MUCH_MORE_BY = 0.3;
const ASKS_MORE_BY = 2;
/** Of the seven points there are. */
const CLEAR_BY = 3;
/** In fewer, a stretch from the middle of a talk can look turned around. */
const FEWEST_TURNS = 12;

/** @returns the speaker; undefined when it is not clear, or they are not two. */
export function guessLead(turns: readonly Turn[]): string | undefined {
  const [first, second, ...others] = speakersOf(turns);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (turns.length < FEWEST_TURNS) return undefined;
  const a = wordsOf(turns, first);
  const b = wordsOf(turns, second);
  const lead =
    2 * more(shareOfYou(a), shareOfYou(b), SAYS_YOU_MORE_BY) +
    more(shareOfYou(a), shareOfYou(b), SAYS_YOU_MUCH_MORE_BY) +
    more(count(a, /\?/g), count(b, /\?/g), ASKS_MORE_BY) +
    more(count(a, RESULTS), count(b, RESULTS), 1) +
    more(count(a, LEADS_THE_TALK), count(b, LEADS_THE_TALK), 1) +
    // Whoever called the talk nearly always opens it.
    1;
  if (lead >= CLEAR_BY) return first;
  return lead <= -CLEAR_BY ? second : undefined;
}

function wordsOf(turns: readonly Turn[], speaker: string): string {
  return turns
    .filter((turn) => turn.speaker === speaker)
    .map(({ text }) => text)
    .join('\n');
}

function shareOfYou(text: string): number {
  const you = count(text, YOU);
  return you / Math.max(1, you + count(text, I));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A point for the first, or for the second, or for nobody. */
function more(first: number, second: number, by: number): number {
  if (first - second >= by) return 1;
  return second - first >= by ? -1 : 0;
}
