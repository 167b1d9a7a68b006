// The whole training: cross-validated tables, and from all lines and talks the weights that are shipped.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { WeightsHeader } from '../../../src/pitfalls/classifier/weights.ts';
import { compileSignals } from '../../../src/pitfalls/compile-signals.ts';
import { SignalMatcher } from '../../../src/pitfalls/signals/signal-matcher.ts';
import { calibrate } from './calibrate.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { CAUTIONS, chooseTurnCaution, showCaution } from './choose-turn-caution.ts';
import { crossValidate, type Decided, fitCertainty } from './cross-validate.ts';
import { holdOut } from './held-out.ts';
import { holdOutTalks } from './held-out-talks.ts';
import { learn } from './learn.ts';
import { hasAllClasses, weightOf } from './line-weight.ts';
import { type Judged, measure, showMeasured } from './measure.ts';
import { readCorpus } from './read-corpus.ts';
import { signalTable } from './signal-table.ts';
import { writeWeights } from './write-weights.ts';

export interface TrainOptions {
  /** tests/corpus */
  readonly folder: string;
  /** Only the tables. */
  readonly onlyValidate: boolean;
  /** How much of the lines to learn from, for a learning curve: over 0, up to 1. */
  readonly part: number;
  print(line: string): void;
}

const PLAYBOOK = 'willen-kunnen-snappen';
const DECIMALS = 4;

/** The same bytes every time. @returns the compressed weights; undefined with `onlyValidate`. */
export function train({ folder, onlyValidate, part, print }: TrainOptions): Uint8Array | undefined {
  const corpus = readCorpus(folder);
  print(`${corpus.lines.length} lines, ${corpus.talks.length} turns, corpus ${corpus.hash}`);
  const held = holdOut(corpus, part);
  const decided = crossValidate(held);
  const own = decided.filter(({ line }) => hasAllClasses(line.file));
  print(showMeasured('files a to d', measure(own.map(judged)), true));
  print(showMeasured('all files', measure(decided.map(judged)), false));
  print(showMeasured('all files, e to i a quarter', measure(decided.map(weighed)), false));
  const stack = calibrate(held);
  const thresholds = chooseThresholds(held, stack);
  const matcher = readMatcher(join(folder, '..', '..', 'playbooks'));
  const turns = holdOutTalks(corpus);
  for (const caution of CAUTIONS) print(showCaution(turns, { stack, thresholds }, caution));
  for (const line of signalTable(decided, matcher)) print(line);
  if (onlyValidate) return undefined;

  const learned = learn([...corpus.lines, ...corpus.talks]);
  const { slope, offset } = fitCertainty(decided);
  const header: WeightsHeader = {
    version: 2,
    corpus: corpus.hash,
    ...learned.header,
    stack: {
      soft: rounded(stack.soft),
      raw: rounded(stack.raw),
      clean: stack.clean,
      offset: stack.offset.map(rounded),
    },
    thresholds: thresholds.map(rounded),
    turnCaution: chooseTurnCaution(turns, { stack, thresholds }),
    certainty: { slope: rounded(slope), offset: rounded(offset) },
  };
  const bytes = writeWeights({ ...learned, header });
  const packed = deflateRawSync(bytes, { level: 9 });
  print(`${header.features} features, ${bytes.length} bytes, SHA-256 ${sha256(bytes)}`);
  print(`packed ${packed.length} bytes, SHA-256 ${sha256(packed)}`);
  return packed;
}

/** @param playbooks their folder. */
function readMatcher(playbooks: string): SignalMatcher {
  const text = readFileSync(join(playbooks, PLAYBOOK, 'signals.yaml'), 'utf8');
  return new SignalMatcher(compileSignals(PLAYBOOK, [{ name: 'signals.yaml', text }]));
}

function judged({ line, flags }: Decided): Judged {
  return { found: [...flags.keys()], expect: line.expect };
}

function weighed(decided: Decided): Judged {
  return { ...judged(decided), weight: weightOf(decided.line) };
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
