// What silences a signal in a text: its length, a phrase in the same sentence or text, an exception around the words.
import { NumberList } from '../number-list.ts';
import * as signals from './signals.ts';
import { firstHitOf, hitFirst, hitLast, NO_HIT, nextHit } from './walk.ts';
import { count, sentenceAt, sentenceCount, wordCount } from './word-list.ts';

/** Nowhere in the text can it speak. */
let isSilent: bool = false;
/** By sentence, 1 where it cannot speak; without them it can in all. */
const sentences = new NumberList();
let hasSentences: bool = false;
/** By word, the last word of all exceptions that begin here or before, plus one; 0 for none. */
const reaches = new NumberList();
let hasReaches: bool = false;

/** For what follows. @returns how much was looked at. */
export function readSilence(signal: i32): i32 {
  hasSentences = false;
  hasReaches = false;
  const most = signals.mostWordsOf(signal);
  isSilent = most > 0 && wordCount() > most;
  if (isSilent) return 1;
  return readNone(signal) + readExceptions(signal);
}

/** Whether the signal speaks on these words. */
export function speaksOn(first: i32, last: i32): bool {
  if (isSilent) return false;
  if (hasSentences && sentences.at(sentenceAt(first)) === 1) return false;
  return !hasReaches || reaches.at(last) <= first;
}

function readNone(signal: i32): i32 {
  let looked = 0;
  const until = signals.endOfPhrases(signal, signals.NONE);
  for (let at = signals.firstPhrase(signal, signals.NONE); at < until; at++) {
    let hit = firstHitOf(signals.phraseAt(at));
    if (hit === NO_HIT) continue;
    if (signals.hasBit(signal, signals.WHOLE_TEXT)) {
      isSilent = true;
      return looked;
    }
    if (!hasSentences) {
      hasSentences = true;
      sentences.clearTo(sentenceCount());
    }
    for (; hit !== NO_HIT; hit = nextHit(hit)) {
      sentences.set(sentenceAt(hitFirst(hit)), 1);
      looked++;
    }
  }
  return looked;
}

function readExceptions(signal: i32): i32 {
  let looked = 0;
  const until = signals.endOfPhrases(signal, signals.EXCEPTIONS);
  for (let at = signals.firstPhrase(signal, signals.EXCEPTIONS); at < until; at++) {
    let hit = firstHitOf(signals.phraseAt(at));
    if (hit !== NO_HIT && !hasReaches) {
      hasReaches = true;
      reaches.clearTo(count());
    }
    for (; hit !== NO_HIT; hit = nextHit(hit)) {
      const first = hitFirst(hit);
      reaches.set(first, max(reaches.at(first), hitLast(hit) + 1));
      looked++;
    }
  }
  if (!hasReaches) return looked;
  for (let word = 1; word < count(); word++) {
    reaches.set(word, max(reaches.at(word), reaches.at(word - 1)));
  }
  return looked + count();
}
