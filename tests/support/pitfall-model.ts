// The real model, as it is shipped; and one that finds nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { lexiconLists } from '../../src/pitfalls/classifier/lexicon/lexicon-lists.ts';
import type { WeightsHeader } from '../../src/pitfalls/classifier/weights.ts';
import type { PitfallModel } from '../../src/pitfalls/pitfall-model.ts';
import { loadPitfallModel } from '../../src/store/pitfall-model-file.ts';
import { writeWeights } from '../corpus/train/write-weights.ts';
import { builtPlaybooks } from './built-playbooks.ts';

export const modelPlaces = {
  builtInPlaybooks: new URL('../../playbooks', import.meta.url).pathname,
  pitfallWeights: new URL('../../src/pitfalls/classifier/weights.bin', import.meta.url).pathname,
};

export const corpusFolder = new URL('../corpus', import.meta.url).pathname;

let real: Promise<PitfallModel> | undefined;

/** Read once a worker. */
export function loadRealModel(): Promise<PitfallModel> {
  const places = { ...modelPlaces, builtInPlaybooks: builtPlaybooks(true) };
  real ??= loadPitfallModel(places, 'willen-kunnen-snappen');
  return real;
}

/** Weights without a class in it. @returns their file, in this folder. */
export function silentWeights(folder: string): string {
  const file = join(folder, '.silent-weights');
  const lists = lexiconLists();
  const header: WeightsHeader = {
    version: 2,
    corpus: '',
    classes: [],
    features: 0,
    lists: lists.map(({ length }) => length),
    leastSquares: 1,
    columnUnits: [1],
    bias: [0],
    stack: { soft: 0, raw: 0, clean: 0, offset: [] },
    thresholds: [],
    turnCaution: 0,
    certainty: { slope: 1, offset: 0 },
    allowed: { teamlead: [], employee: [], note: [], agreement: [] },
  };
  const none = { keys: new Uint32Array(), scales: new Uint8Array(), weights: new Int8Array() };
  writeFileSync(file, deflateRawSync(writeWeights({ header, lists, ...none })));
  return file;
}
