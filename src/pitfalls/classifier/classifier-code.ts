// The compiled engine of the classifier: what it can be called with, and what it shows.
import { code } from 'engine:classifier';
import { type Engine, startEngine } from '../start-engine.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Places are in bytes of its memory. */
export interface ClassifierCode extends Engine {
  countOfIds(bundle: number): number;
  extract(kind: number, opensWithCapital: boolean): void;
  fillTable(): void;
  firstWordOf(): number;
  keepIds(): void;
  learnFeatures(): void;
  lengthOfList(list: number): number;
  openLists(): void;
  placeOfIds(bundle: number): number;
  placeOfList(list: number): number;
  placeOfSums(): number;
  placeOfWeights(): number;
  roomFor(units: number): number;
  roomForHashes(features: number): number;
  roomForList(list: number, length: number): number;
  roomForScales(features: number): number;
  roomForWeights(features: number, columns: number): number;
  sumText(): void;
  weighWords(column: number, unit: number, rival: number, rivalUnit: number): void;
}

/** What the engine asks while it reads. */
export interface ClassifierQuestions {
  /** Whether a character that few texts have is part of a word. */
  isRareLetter(unit: number): boolean;
  /** While a model is being learned. */
  numberOf(hash: number, group: FeatureGroup): number;
}

/** Lists the engine shows after a text, by number: the same order as there. */
export const SHOWN = { bundles: 0, ids: 1, wordStarts: 2, wordEnds: 3 } as const;

export function startClassifier({ isRareLetter, numberOf }: ClassifierQuestions): ClassifierCode {
  return startEngine<ClassifierCode>(code, { isRareLetter, numberOf });
}
