// The words a class rests on, weighed by what each feature brought: whether they are enough, and which weigh most.

/** In UTF-16 units of the text, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything between white space in the order of the text, in lists side by side; good until the next text. */
export interface WordWeights {
  /** In UTF-16 units of the text, `end` excluded. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How much each speaks for the class; below 0 = against it. */
  readonly weights: Float64Array;
}

/** A name, or "3 keer", brings less. */
const LEAST_SUPPORT = 1;

/** Whether the words bring enough by themselves, beside how long the text is and what kind. */
export function haveSupport({ weights }: WordWeights): boolean {
  let sum = 0;
  for (let w = 0; w < weights.length; w++) sum += weights[w] as number;
  return sum >= LEAST_SUPPORT;
}

/** The run of words that weighs most; every word costs a little, so that it stays short. */
export function heaviestRun({ starts, ends, weights }: WordWeights): Span {
  const { length } = weights;
  let total = 0;
  for (let w = 0; w < length; w++) total += Math.max(0, weights[w] as number);
  const cost = length > 0 ? total / length : 0;
  let best = -Infinity;
  let run = 0;
  let from = 0;
  let found = { first: 0, last: 0 };
  for (let w = 0; w < length; w++) {
    if (run <= 0) {
      run = 0;
      from = w;
    }
    run += (weights[w] as number) - cost;
    if (run <= best) continue;
    best = run;
    found = { first: from, last: w };
  }
  return { start: starts[found.first] ?? 0, end: ends[found.last] ?? 0 };
}
