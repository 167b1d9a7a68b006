// How often the hygiene check asks a decision where it must, and where it need not.
import { join } from 'node:path';
import { checkHygiene } from '../../src/pitfalls/hygiene/check-hygiene.ts';
import type { HygieneField, HygieneHit } from '../../src/pitfalls/hygiene/hygiene.ts';
import type { UtteranceKind } from '../../src/pitfalls/utterance.ts';
import { type Line, readLines } from './train/read-corpus.ts';

export type Certainty = NonNullable<Parameters<typeof checkHygiene>[1]['certainty']>;

export interface MeasuredHygiene {
  readonly sensitive: Share;
  readonly medisch: Share;
  readonly bijzonder: Share;
  readonly clean: Share;
  /** Clean lines with anything but hints. */
  readonly cleanLooked: Share;
}

/** So many of all ask a decision. */
export interface Share {
  readonly asked: number;
  readonly all: number;
}

type LineOfKind = Pick<Line, 'kind' | 'text' | 'expect'>;

const ROLES: Readonly<Record<UtteranceKind, HygieneField['role']>> = {
  teamlead: 'text',
  note: 'text',
  employee: 'quote',
  agreement: 'agreement',
};

/** @param certaintyFor the classifier as it is for one line; undefined for the lexicon alone. */
export function measureHygiene(
  lines: readonly LineOfKind[],
  certaintyFor?: (line: LineOfKind) => Certainty,
): MeasuredHygiene {
  const judged = lines.map((line) => {
    const field = { address: 'line', label: '', role: ROLES[line.kind], text: line.text };
    const hits = checkHygiene([field], { certainty: certaintyFor?.(line) });
    return { ...line, hits };
  });
  const asks = (hits: readonly HygieneHit[]) => hits.some(({ weight }) => weight === 'decide');
  const share = (wanted: (line: LineOfKind) => boolean, counts = asks): Share => {
    const all = judged.filter(wanted);
    return { asked: all.filter(({ hits }) => counts(hits)).length, all: all.length };
  };
  const isClean = ({ expect }: LineOfKind) => expect.length === 0;
  return {
    sensitive: share(({ expect }) => expect.includes('medisch') || expect.includes('bijzonder')),
    medisch: share(({ expect }) => expect.includes('medisch')),
    bijzonder: share(({ expect }) => expect.includes('bijzonder')),
    clean: share(isClean),
    cleanLooked: share(isClean, (hits) => hits.some(({ weight }) => weight !== 'hint')),
  };
}

/** @param folder tests/corpus */
export function unseenLines(folder: string): readonly LineOfKind[] {
  return readLines(join(folder, 'utterances.nl.jsonl'));
}

export function portion({ asked, all }: Share): number {
  return all === 0 ? 0 : asked / all;
}
