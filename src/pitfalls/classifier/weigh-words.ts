// The words a class rests on: what each feature brought is spread over the words it was seen in.
import type { TextSums } from './text-summer.ts';
import type { Learned } from './weights.ts';

export interface Span {
  /** In UTF-16 units of the text, `end` excluded. */
  readonly start: number;
  readonly end: number;
}

export interface WeighedWord extends Span {
  /** How much it speaks for the class; below 0 = against it. */
  readonly weight: number;
}

/** How much the runner-up counts: words that speak for both explain little. */
const RIVAL_SHARE = 0.5;
/** A name, or "3 keer", brings less. */
const LEAST_SUPPORT = 1;
const SPACE = /\s/;
/**
 * Used again for every text. By place, the difference from the place before: a long span costs no more than a short
 * one.
 */
let room = new Float64Array(512);

/** Everything between white space, in the order of the text. */
export function weighWords(
  { header, weights, scales }: Learned,
  { sums, seen, share, bundleWeight }: TextSums,
  column: number,
  text: string,
): readonly WeighedWord[] {
  const columns = header.classes.length + 1;
  const rival = rivalOf(sums, column);
  const unit = share * (header.columnUnits[column] ?? 0);
  const rivalUnit = share * RIVAL_SHARE * (header.columnUnits[rival] ?? 0);
  if (room.length <= text.length) room = new Float64Array((text.length + 1) * 2);
  const steps = room.fill(0, 0, text.length + 1);
  const spread = (weight: number, start: number, end: number) => {
    if (end <= start) return;
    steps[start] = (steps[start] as number) + weight / (end - start);
    steps[end] = (steps[end] as number) - weight / (end - start);
  };
  for (let b = 0; b < seen.bundleCount; b++) {
    const bundle = seen.bundles[b] as number;
    const weight = bundleWeight(bundle, column) * unit - bundleWeight(bundle, rival) * rivalUnit;
    spread(weight, seen.bundleStarts[b] as number, seen.bundleEnds[b] as number);
  }
  for (let i = 0; i < seen.count; i++) {
    const id = seen.ids[i] as number;
    const at = id * columns;
    const weight = (weights[at + column] ?? 0) * unit - (weights[at + rival] ?? 0) * rivalUnit;
    spread(weight * (scales[id] ?? 0), seen.starts[i] as number, seen.ends[i] as number);
  }
  return sumByWord(steps, text);
}

/** Whether the words bring enough by themselves, beside how long the text is and what kind. */
export function haveSupport(words: readonly WeighedWord[]): boolean {
  return words.reduce((sum, { weight }) => sum + weight, 0) >= LEAST_SUPPORT;
}

/** The run of words that weighs most; every word costs a little, so that it stays short. */
export function heaviestRun(words: readonly WeighedWord[]): Span {
  let total = 0;
  for (const { weight } of words) total += Math.max(0, weight);
  const cost = words.length > 0 ? total / words.length : 0;
  let best = -Infinity;
  let run = 0;
  let from = words[0]?.start ?? 0;
  let found: Span = { start: from, end: words[0]?.end ?? 0 };
  for (const { start, end, weight } of words) {
    if (run <= 0) {
      run = 0;
      from = start;
    }
    run += weight - cost;
    if (run <= best) continue;
    best = run;
    found = { start: from, end };
  }
  return found;
}

/** The column that came nearest. */
function rivalOf(sums: Float64Array, column: number): number {
  let rival = sums.length - 1;
  for (let c = 0; c < sums.length; c++) {
    if (c !== column && (sums[c] ?? 0) > (sums[rival] ?? 0)) rival = c;
  }
  return rival;
}

function sumByWord(steps: Float64Array, text: string): readonly WeighedWord[] {
  const words: WeighedWord[] = [];
  let level = 0;
  let start = -1;
  let weight = 0;
  for (let at = 0; at <= text.length; at++) {
    level += steps[at] as number;
    if (at < text.length && !isSpace(text, at)) {
      if (start === -1) {
        start = at;
        weight = 0;
      }
      weight += level;
    } else if (start !== -1) {
      words.push({ start, end: at, weight });
      start = -1;
    }
  }
  return words;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code < 128 ? code >= 9 && code <= 13 : SPACE.test(text.charAt(at)));
}
