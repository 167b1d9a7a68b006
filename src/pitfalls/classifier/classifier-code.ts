// The compiled engine of the classifier: what it can be called with, and what it shows.
import { code } from 'engine:classifier';
import { type Engine, startEngine } from '../start-engine.ts';
import type { FeatureGroup } from './feature-group.ts';

/** Places are in bytes of its memory. */
export interface ClassifierCode extends Engine {
  countOfIds(bundle: number): number;
  fillTable(): void;
  findRun(column: number): number;
  keepIds(): void;
  learnFeatures(): void;
  lengthOfList(list: number): number;
  openLists(): void;
  openText(units: number): void;
  placeOfBias(): number;
  placeOfIds(bundle: number): number;
  placeOfList(list: number): number;
  placeOfOffsets(): number;
  placeOfSums(): number;
  placeOfUnits(): number;
  roomFor(units: number): number;
  roomForHashes(features: number): number;
  roomForList(list: number, length: number): number;
  roomForNeeded(kinds: number): number;
  roomForScales(features: number): number;
  roomForWeights(features: number, columns: number): number;
  runEnd(): number;
  runStart(): number;
  score(kind: number, from: number, until: number): void;
  scoreFor(reading: number, kind: number, from: number, until: number): number;
  see(kind: number, from: number, until: number): void;
  useLeastSquares(squares: number): void;
  useStack(logOdds: number, margin: number): void;
}

/** What the engine asks while it reads. */
export interface ClassifierQuestions {
  /** Whether a character that few texts have is part of a word. */
  isRareLetter(unit: number): boolean;
  /** The small form of a UTF-16 unit, or the unit itself. */
  smallOf(unit: number): number;
  /** While a model is being learned. */
  numberOf(hash: number, group: FeatureGroup): number;
}

/** Lists the engine shows after a text, by number: the same order as there. */
export const SHOWN = { bundles: 0, ids: 1 } as const;

export function startClassifier(questions: ClassifierQuestions): ClassifierCode {
  return startEngine<ClassifierCode>(code, questions);
}
