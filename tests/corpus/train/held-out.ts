// What the classifier says of every line while its whole file was left out of the learning.
import { ClassifierEngine } from '../../../src/pitfalls/classifier/classifier-engine.ts';
import type { Learned } from '../../../src/pitfalls/classifier/weights.ts';
import { FLAG_CLASSES } from '../../../src/pitfalls/text-flag.ts';
import { learn } from './learn.ts';
import { randomFrom } from './random.ts';
import type { Corpus, Line } from './read-corpus.ts';
import { type Row, readRow } from './row-reader.ts';

export interface Held extends Seen {
  readonly line: Line;
}

/** What the classifier says of one text. */
export interface Seen {
  /** By class, and last the one for "clean". */
  readonly sums: Float64Array;
  /** By class, whether a text of this kind can have it. */
  readonly allowed: readonly boolean[];
  /** By class, whether its words bring enough. */
  readonly supported: readonly boolean[];
}

/** Lines of one file are alike, so a file is left out as a whole. @param part how much of the rest to learn from. */
export function holdOut({ lines, talks }: Corpus, part = 1): readonly Held[] {
  return filesOf(lines).flatMap((file) => {
    const random = randomFrom(11);
    const others = lines.filter((line) => line.file !== file && random() < part);
    const learned = learn([...others, ...talks]);
    const summing = ClassifierEngine.withWeights(learned);
    const engine = ClassifierEngine.withFeatures(learned);
    const scales = { scales: learned.scales, leastSquares: learned.header.leastSquares };
    return lines
      .filter((line) => line.file === file)
      .map((line): Held => {
        const row = readRow(engine, scales, line.kind, line.text);
        const names = learned.header.allowed[line.kind];
        summing.open(line.text);
        summing.score(line.kind, { start: 0, end: line.text.length });
        const allowed = FLAG_CLASSES.map((name) => names.includes(name));
        const supported = FLAG_CLASSES.map((_, c) => summing.runFor(c) !== undefined);
        return { line, sums: sumsOf(learned, row), allowed, supported };
      });
  });
}

export function filesOf(lines: readonly Line[]): readonly string[] {
  return [...new Set(lines.map(({ file }) => file))];
}

/** By class, and last the one for "clean". */
export function sumsOf(
  { header, weights }: Pick<Learned, 'header' | 'weights'>,
  { ids, values }: Row,
): Float64Array {
  const sums = new Float64Array(header.columnUnits.length);
  for (let i = 0; i < ids.length; i++) {
    const at = (ids[i] as number) * sums.length;
    for (let c = 0; c < sums.length; c++) {
      sums[c] = (sums[c] as number) + (weights[at + c] as number) * (values[i] as number);
    }
  }
  return sums.map((sum, c) => sum * (header.columnUnits[c] ?? 0) + (header.bias[c] ?? 0));
}
