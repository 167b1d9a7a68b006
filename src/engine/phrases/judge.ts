// Which signals have a reason to look at a text, and on which words those speak that only ask which phrases are there.
import { NumberList } from '../number-list.ts';
import { findOthers, isOthers } from './others.ts';
import * as signals from './signals.ts';
import { readSilence, speaksOn } from './silence.ts';
import { firstHitOf, found, hitFirst, hitLast, NO_HIT, nextHit } from './walk.ts';
import { endAt, sentenceAt, sentenceCount, startAt } from './word-list.ts';

/** Bits of a hit; the same as in the program's judged-text.ts. */
const IS_OWN: i32 = 1;
const SPEAKS: i32 = 2;
/** Instead of a number of hits: the program judges this signal itself. */
const NOT_JUDGED: i32 = -1;
const LOOK_SIZE: i32 = 4;

/**
 * For each signal that speaks: its number and how many hits, and four numbers for each of these: first and last word,
 * and where those begin and end in the text, in UTF-16 units.
 */
export const judged = new NumberList();
/** Four numbers for each hit: first and last word, which phrase of the list it is, and its bits. */
export const looked = new NumberList();
/** How much was looked at in the last text. */
export let lookCount: i32 = 0;

/** By sentence, or for the text as a whole, how many phrases of `all` it has of those that were looked for. */
const together = new NumberList();

/** By signal, the text it last looked at: these are counted on. */
let lastTexts: usize = 0;
let textNumber: i32 = 0;

/** The signals have been opened. */
export function openJudge(): void {
  const size = (<usize>signals.signalCount) << 2;
  lastTexts = heap.alloc(size);
  memory.fill(lastTexts, 0, size);
}

/** In the order in which the phrases end that made the signals look. */
export function judge(): void {
  judged.length = 0;
  lookCount = 0;
  textNumber++;
  for (let f = 0; f < found.length; f += 2) {
    const phrase = found.at(f);
    const until = signals.endOfTriggered(phrase);
    for (let at = signals.firstTriggered(phrase); at < until; at++) {
      const signal = signals.triggeredAt(at);
      const last = lastTexts + ((<usize>signal) << 2);
      if (load<i32>(last) === textNumber) continue;
      store<i32>(last, textNumber);
      judgeOne(signal);
    }
  }
}

/** Into `looked`: the hits of the phrases that a signal has in a role, phrase by phrase. */
export function look(signal: i32, role: i32): void {
  looked.length = 0;
  const from = signals.firstPhrase(signal, role);
  const until = signals.endOfPhrases(signal, role);
  for (let at = from; at < until; at++) {
    let hit = firstHitOf(signals.phraseAt(at));
    for (; hit !== NO_HIT; hit = nextHit(hit)) {
      looked.push(hitFirst(hit));
      looked.push(hitLast(hit));
      looked.push(at - from);
      looked.push(0);
    }
  }
  if (looked.length > 0) weigh(signal);
}

function judgeOne(signal: i32): void {
  if (signals.hasBit(signal, signals.ASKS)) {
    judged.push(signal);
    judged.push(NOT_JUDGED);
    return;
  }
  const role = signals.triggerOf(signal);
  const needed = signals.phraseCountOf(signal, signals.ALL);
  if (needed > 0) countTogether(signal);
  look(signal, role);
  const head = judged.length;
  judged.push(signal);
  judged.push(0);
  for (let at = 0; at < looked.length; at += LOOK_SIZE) {
    if ((looked.at(at + 3) & SPEAKS) === 0) continue;
    const first = looked.at(at);
    const last = looked.at(at + 1);
    if (needed > 0 && together.at(placeOf(signal, first)) < needed) continue;
    // Without `any` the words shown are those of the first phrase of `all`.
    if (role === signals.ALL && looked.at(at + 2) > 0) continue;
    judged.push(first);
    judged.push(last);
    judged.push(startAt(first));
    judged.push(endAt(last));
    judged.set(head + 1, judged.at(head + 1) + 1);
  }
  if (judged.at(head + 1) === 0) judged.length = head;
}

/** A phrase counts where all before it are as well: so each counts once, and only together they come to their number. */
function countTogether(signal: i32): void {
  together.clearTo(sentenceCount());
  look(signal, signals.ALL);
  for (let at = 0; at < looked.length; at += LOOK_SIZE) {
    if ((looked.at(at + 3) & IS_OWN) === 0) continue;
    const place = placeOf(signal, looked.at(at));
    const phrase = looked.at(at + 2);
    if (together.at(place) === phrase) together.set(place, phrase + 1);
  }
}

/** Where its phrases have to be together. */
function placeOf(signal: i32, word: i32): i32 {
  return signals.hasBit(signal, signals.WHOLE_TEXT) ? 0 : sentenceAt(word);
}

/** In words that count for this signal, and not silenced. */
function weigh(signal: i32): void {
  const needsOwn = signals.hasBit(signal, signals.OWN_WORDS);
  if (needsOwn) lookCount += findOthers();
  lookCount += readSilence(signal) + looked.length / LOOK_SIZE;
  for (let at = 0; at < looked.length; at += LOOK_SIZE) {
    const first = looked.at(at);
    const last = looked.at(at + 1);
    if (needsOwn && (isOthers(first) || isOthers(last))) continue;
    looked.set(at + 3, speaksOn(first, last) ? IS_OWN | SPEAKS : IS_OWN);
  }
}
