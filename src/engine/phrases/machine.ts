// The phrases as positions: each word of a phrase is one, with the positions that can come after it.
import { numberAt } from '../number-list.ts';
import { takeNumber, takeNumbers, takeSizes } from './image.ts';
import { KeyedLists } from './keyed-lists.ts';

/** Symbols run from 0, which any word has, up to this. */
export let symbolCount: i32 = 0;
export let positionCount: i32 = 0;
export let phraseCount: i32 = 0;
/** Where phrases begin with symbol s: `begins` from `beginsFrom[s]` up to `beginsFrom[s + 1]`. */
export let beginsFrom: usize = 0;
export let begins: usize = 0;

/**
 * Everything of a position stands together in memory, for a text goes from one to the other: when it was last reached,
 * where that began, the phrase that can end there plus one, the last meaning plus one that goes on there, a symbol
 * without which no phrase comes from there to its end, and the steps to the positions after it. A step is the place of
 * the next position, and the symbol that a word must have for it.
 */
export const BEGAN: usize = 4;
export const PHRASE: usize = 8;
export const GOES_ON: usize = 12;
export const NEEDS: usize = 16;
const STEP_COUNT: usize = 20;
const STEPS: usize = 24;
export const STEP_SIZE: usize = 8;
export const STEP_SYMBOL: usize = 4;
/** By number of a position, its place. */
let places: usize = 0;

/** The symbols of a word, by its usual form; and by what its plain form begins with, ends with and has inside. */
export const byWord = new KeyedLists();
export const byStart = new KeyedLists();
/** Its keys are written from back to front. */
export const byEnd = new KeyedLists();
export const byInside = new KeyedLists();
/** Classes by number: their symbols; which ones every word is in, as bits; and which ones these words are in. */
export let classCount: i32 = 0;
export let classSymbolsFrom: usize = 0;
export let classSymbols: usize = 0;
export let classesOfAll: i32 = 0;
export const classesByWord = new KeyedLists();

/** The image has been written; in the order of the program's pack-machine.ts. */
export function openMachine(): void {
  symbolCount = takeNumber();
  positionCount = takeNumber();
  phraseCount = takeNumber();
  const symbols = takeNumbers(positionCount);
  const phrases = takeNumbers(positionCount);
  const needs = takeNumbers(positionCount);
  openPositions(phrases, needs, takeSizes(positionCount), symbols);
  beginsFrom = takeSizes(symbolCount);
  begins = takeNumbers(numberAt(beginsFrom, symbolCount));
  byWord.take();
  byStart.take();
  byEnd.take();
  byInside.take();
  classCount = takeNumber();
  classSymbolsFrom = takeSizes(classCount);
  classSymbols = takeNumbers(numberAt(classSymbolsFrom, classCount));
  classesOfAll = takeNumber();
  classesByWord.take();
}

export function positionAt(number: i32): usize {
  return <usize>numberAt(places, number);
}

export function firstStep(position: usize): usize {
  return position + STEPS;
}

export function endOfSteps(position: usize): usize {
  return position + STEPS + <usize>load<i32>(position, STEP_COUNT) * STEP_SIZE;
}

/** None has been reached at any moment. */
export function clearReached(): void {
  for (let number = 0; number < positionCount; number++) store<i32>(positionAt(number), 0);
}

/** No meaning goes on anywhere. */
export function clearMeanings(): void {
  for (let number = 0; number < positionCount; number++) store<i32>(positionAt(number), 0, GOES_ON);
}

/** A phrase only goes forward: a step is packed as how many positions it passes over. */
function openPositions(phrases: usize, needs: usize, stepsFrom: usize, symbols: usize): void {
  const size = <usize>positionCount * STEPS;
  const first = heap.alloc(size + <usize>numberAt(stepsFrom, positionCount) * STEP_SIZE);
  places = heap.alloc((<usize>positionCount) << 2);
  for (let number = 0; number < positionCount; number++) {
    const steps = <usize>numberAt(stepsFrom, number) * STEP_SIZE;
    store<i32>(places + ((<usize>number) << 2), <i32>(first + <usize>number * STEPS + steps));
  }
  for (let number = 0; number < positionCount; number++) {
    const position = positionAt(number);
    const count = numberAt(stepsFrom, number + 1) - numberAt(stepsFrom, number);
    store<i32>(position, numberAt(phrases, number), PHRASE);
    store<i32>(position, numberAt(needs, number), NEEDS);
    store<i32>(position, count, STEP_COUNT);
    const until = endOfSteps(position);
    for (let step = firstStep(position); step < until; step += STEP_SIZE) {
      const to = number + 1 + takeNumber();
      store<i32>(step, <i32>positionAt(to));
      store<i32>(step, numberAt(symbols, to), STEP_SYMBOL);
    }
  }
}
