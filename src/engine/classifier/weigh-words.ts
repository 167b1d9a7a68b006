// The words a class rests on: what each feature brought is spread over the words it was seen in.

import { NumberList } from '../number-list.ts';
import { sumsOf } from './bundles.ts';
import { isSpaceAt } from './characters.ts';
import { paired } from './extract.ts';
import * as seen from './sightings.ts';
import { partEnd, partStart } from './text.ts';
import { scaleOf, weightOf } from './weight-rows.ts';

/** Everything between white space, in the order of the text. */
export const wordStarts = new NumberList();
export const wordEnds = new NumberList();
/** How much each speaks for the class, 8 bytes; below 0 = against it. */
let wordWeights = new StaticArray<f64>(256);
/**
 * Used again for every text. By place, the difference from the place before: a long span costs no more than a short
 * one.
 */
let steps = new StaticArray<f64>(512);

export function weightAt(word: i32): f64 {
  return unchecked(wordWeights[word]);
}

/** @param unit what one step of the column is worth in this text @param rivalUnit the same for the rival's. */
export function weighWords(column: i32, unit: f64, rival: i32, rivalUnit: f64): void {
  clearSteps();
  for (let b = 0; b < seen.bundles.length; b++) {
    const sums = sumsOf(seen.bundles.at(b));
    const weight =
      <f64>load<i32>(sums + ((<usize>column) << 2)) * unit -
      <f64>load<i32>(sums + ((<usize>rival) << 2)) * rivalUnit;
    spread(weight, paired.starts.at(b), paired.ends.at(b));
  }
  for (let i = 0; i < seen.ids.length; i++) {
    const id = seen.ids.at(i);
    const weight = <f64>weightOf(id, column) * unit - <f64>weightOf(id, rival) * rivalUnit;
    spread(weight * <f64>scaleOf(id), seen.startOf(i), seen.endOf(i));
  }
  sumByWord();
}

function clearSteps(): void {
  const length = partEnd() - partStart() + 1;
  if (steps.length < length) steps = new StaticArray<f64>(length * 2);
  else memory.fill(changetype<usize>(steps), 0, (<usize>length) << 3);
}

function spread(weight: f64, start: i32, end: i32): void {
  if (end <= start) return;
  const step = weight / <f64>(end - start);
  addStep(start - partStart(), step);
  addStep(end - partStart(), -step);
}

function addStep(place: i32, step: f64): void {
  unchecked((steps[place] = steps[place] + step));
}

function sumByWord(): void {
  wordStarts.length = 0;
  wordEnds.length = 0;
  let level: f64 = 0;
  let start = -1;
  let weight: f64 = 0;
  const until = partEnd();
  for (let at = partStart(); at <= until; at++) {
    level += unchecked(steps[at - partStart()]);
    if (at < until && !isSpaceAt(at)) {
      if (start === -1) {
        start = at;
        weight = 0;
      }
      weight += level;
    } else if (start !== -1) {
      addWord(start, at, weight);
      start = -1;
    }
  }
}

function addWord(start: i32, end: i32, weight: f64): void {
  const at = wordStarts.length;
  if (at === wordWeights.length) {
    const larger = new StaticArray<f64>(at * 2);
    memory.copy(changetype<usize>(larger), changetype<usize>(wordWeights), (<usize>at) << 3);
    wordWeights = larger;
  }
  wordStarts.push(start);
  wordEnds.push(end);
  unchecked((wordWeights[at] = weight));
}
