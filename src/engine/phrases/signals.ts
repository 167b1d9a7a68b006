// The signals as the program packed them: which phrases make one look at a text, and which silence it.
import { numberAt } from '../number-list.ts';
import { takeNumber, takeNumbers, takeSizes } from './image.ts';
import { phraseCount } from './machine.ts';

/** Bits of a signal; the same as in the program's pack-signals.ts. */
export const OWN_WORDS: i32 = 1;
export const WHOLE_TEXT: i32 = 2;
/** The program judges it. */
export const ASKS: i32 = 4;

/** What phrases are for in a signal, counted as in the program's sightings.ts. */
export const ALL: i32 = 1;
export const NONE: i32 = 2;
export const EXCEPTIONS: i32 = 3;
const ROLES: i32 = 10;

export let signalCount: i32 = 0;
let bits: usize = 0;
let mostWords: usize = 0;
/** By signal, the role that makes it look, plus one; 0 for none. */
let triggerRoles: usize = 0;
/** The phrases of signal s in role r: list s * ROLES + r. */
let phrasesFrom: usize = 0;
let phrases: usize = 0;
/** By phrase, the signals that it makes look at a text. */
let triggeredFrom: usize = 0;
let triggered: usize = 0;
/** The phrases in front of words that are another's, and those that bring one's own back. */
let reportingFrom: usize = 0;
let reporting: usize = 0;
export const MARKING: i32 = 0;
export const UNTIL: i32 = 1;

/** The image has been written; in the order of the program's pack-signals.ts. */
export function openPhrases(): void {
  signalCount = takeNumber();
  bits = takeNumbers(signalCount);
  mostWords = takeNumbers(signalCount);
  triggerRoles = takeNumbers(signalCount);
  phrasesFrom = takeSizes(signalCount * ROLES);
  phrases = takeNumbers(numberAt(phrasesFrom, signalCount * ROLES));
  reportingFrom = takeSizes(2);
  reporting = takeNumbers(numberAt(reportingFrom, 2));
  layTriggers();
}

export function hasBit(signal: i32, bit: i32): bool {
  return (numberAt(bits, signal) & bit) !== 0;
}

/** A longer text is left alone; 0 = of any length. */
export function mostWordsOf(signal: i32): i32 {
  return numberAt(mostWords, signal);
}

/** -1 for a signal that never looks. */
export function triggerOf(signal: i32): i32 {
  return numberAt(triggerRoles, signal) - 1;
}

export function firstPhrase(signal: i32, role: i32): i32 {
  return numberAt(phrasesFrom, signal * ROLES + role);
}

export function endOfPhrases(signal: i32, role: i32): i32 {
  return numberAt(phrasesFrom, signal * ROLES + role + 1);
}

export function phraseCountOf(signal: i32, role: i32): i32 {
  return endOfPhrases(signal, role) - firstPhrase(signal, role);
}

export function phraseAt(place: i32): i32 {
  return numberAt(phrases, place);
}

export function firstTriggered(phrase: i32): i32 {
  return numberAt(triggeredFrom, phrase);
}

export function endOfTriggered(phrase: i32): i32 {
  return numberAt(triggeredFrom, phrase + 1);
}

export function triggeredAt(place: i32): i32 {
  return numberAt(triggered, place);
}

export function firstReporting(what: i32): i32 {
  return numberAt(reportingFrom, what);
}

export function endOfReporting(what: i32): i32 {
  return numberAt(reportingFrom, what + 1);
}

export function reportingAt(place: i32): i32 {
  return numberAt(reporting, place);
}

/** By phrase the signals in their own order: counted, and then put in their places from the last to the first. */
function layTriggers(): void {
  const size = (<usize>(phraseCount + 1)) << 2;
  triggeredFrom = heap.alloc(size);
  memory.fill(triggeredFrom, 0, size);
  let total = 0;
  for (let signal = 0; signal < signalCount; signal++) {
    const role = triggerOf(signal);
    if (role === -1) continue;
    const until = endOfPhrases(signal, role);
    for (let place = firstPhrase(signal, role); place < until; place++) {
      count(phraseAt(place), 1);
      total++;
    }
  }
  for (let phrase = 1; phrase <= phraseCount; phrase++) {
    count(phrase, numberAt(triggeredFrom, phrase - 1));
  }
  triggered = heap.alloc((<usize>total) << 2);
  for (let signal = signalCount - 1; signal >= 0; signal--) {
    const role = triggerOf(signal);
    if (role === -1) continue;
    const until = endOfPhrases(signal, role);
    for (let place = firstPhrase(signal, role); place < until; place++) {
      const phrase = phraseAt(place);
      count(phrase, -1);
      store<i32>(triggered + ((<usize>numberAt(triggeredFrom, phrase)) << 2), signal);
    }
  }
}

function count(phrase: i32, by: i32): void {
  store<i32>(triggeredFrom + ((<usize>phrase) << 2), numberAt(triggeredFrom, phrase) + by);
}
