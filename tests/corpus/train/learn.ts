// Lines become weights: both learners added up, and the sum rounded to a byte each.
import { ClassifierEngine } from '../../../src/pitfalls/classifier/classifier-engine.ts';
import { lexiconLists } from '../../../src/pitfalls/classifier/lexicon/lexicon-lists.ts';
import type { Learned } from '../../../src/pitfalls/classifier/weights.ts';
import { FLAG_CLASSES, type FlagClass } from '../../../src/pitfalls/text-flag.ts';
import { UTTERANCE_KINDS, type UtteranceKind } from '../../../src/pitfalls/utterance.ts';
import { learnSoftmax } from './learn-softmax.ts';
import { learnSvm } from './learn-svm.ts';
import type { Line } from './read-corpus.ts';
import { type Row, readRow, squaresOf } from './row-reader.ts';
import { makeVocabulary } from './vocabulary.ts';

const SVM_WEIGHT = 5;
/** Steps on either side of zero. */
const STEPS = 63;
/** This share of the lines counts as short. */
const SHORT_SHARE = 0.15;
const FEWEST_OF_A_KIND = 2;
const CLEAN = FLAG_CLASSES.length;
const COLUMNS = FLAG_CLASSES.length + 1;

export function learn(lines: readonly Line[]): Learned {
  const lists = lexiconLists();
  const { keys, scales } = makeVocabulary(lines, lists);
  const features = keys.length;
  const engine = ClassifierEngine.withFeatures({ lists, keys });
  const leastSquares = shortSquares(lines, engine, scales);
  const rows = lines.map(({ kind, text }) => readRow(engine, { scales, leastSquares }, kind, text));
  const exact = learnColumns(lines, rows, features);
  const { weights, columnUnits } = roundColumns(exact, features);
  const bias = Array.from(exact.subarray(features * COLUMNS));
  const allowed = allowedIn(lines);
  const lengths = lists.map(({ length }) => length);
  const header = {
    classes: FLAG_CLASSES,
    features,
    lists: lengths,
    leastSquares,
    columnUnits,
    bias,
    allowed,
  };
  return { header, lists, keys, scales, weights };
}

/** What the shortest lines have at most. */
function shortSquares(
  lines: readonly Line[],
  engine: ClassifierEngine,
  scales: Uint8Array,
): number {
  const squares = lines.map(({ kind, text }) => squaresOf(engine.featuresOf(kind, text), scales));
  return squares.sort((a, b) => a - b)[Math.floor(SHORT_SHARE * squares.length)] ?? 0;
}

/** Classes a kind of text has at least twice. */
function allowedIn(lines: readonly Line[]): Readonly<Record<UtteranceKind, readonly FlagClass[]>> {
  const allowed = (kind: UtteranceKind) =>
    FLAG_CLASSES.filter((name) => {
      const own = lines.filter((line) => line.kind === kind && line.expect.includes(name));
      return own.length >= FEWEST_OF_A_KIND;
    });
  const [teamlead, employee, note, agreement] = UTTERANCE_KINDS.map(allowed) as [
    FlagClass[],
    FlagClass[],
    FlagClass[],
    FlagClass[],
  ];
  return { teamlead, employee, note, agreement };
}

function learnColumns(
  lines: readonly Line[],
  rows: readonly Row[],
  features: number,
): Float32Array {
  const sum = learnSoftmax(rows, lines.map(wantedColumns), features, COLUMNS);
  for (let f = 0; f <= features; f++) {
    const row = sum.subarray(f * COLUMNS, (f + 1) * COLUMNS);
    let mean = 0;
    for (const weight of row) mean += weight / COLUMNS;
    for (let c = 0; c < COLUMNS; c++) row[c] = (row[c] as number) - mean;
  }
  for (let c = 0; c < COLUMNS; c++) {
    const isOne = lines.map((line) => (wantedColumns(line)[c] ?? 0) > 0);
    const svm = learnSvm(rows, (row) => isOne[row] === true, features, 7 + c);
    for (let f = 0; f <= features; f++) {
      const at = f * COLUMNS + c;
      sum[at] = (sum[at] as number) + SVM_WEIGHT * (svm[f] as number);
    }
  }
  return sum;
}

function wantedColumns({ expect }: Line): Float64Array {
  const wanted = new Float64Array(COLUMNS);
  if (expect.length === 0) wanted[CLEAN] = 1;
  for (const name of expect) wanted[FLAG_CLASSES.indexOf(name)] = 1 / expect.length;
  return wanted;
}

function roundColumns(
  exact: Float32Array,
  features: number,
): { readonly weights: Int8Array; readonly columnUnits: readonly number[] } {
  const weights = new Int8Array(features * COLUMNS);
  const columnUnits = Array.from({ length: COLUMNS }, (_, c) => {
    let most = 0;
    for (let f = 0; f < features; f++) {
      most = Math.max(most, Math.abs(exact[f * COLUMNS + c] as number));
    }
    const unit = most / STEPS || 1;
    for (let f = 0; f < features; f++) {
      weights[f * COLUMNS + c] = Math.round((exact[f * COLUMNS + c] as number) / unit);
    }
    return unit;
  });
  return { weights, columnUnits };
}
