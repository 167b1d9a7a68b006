// The examples of a signal: lines that must make it fire, and lines that must leave it silent.
import type { Path } from '../../playbook/problem.ts';
import { isPlainMap, type PlainMap } from '../../playbook/read-yaml-node.ts';
import { UTTERANCE_KINDS, type Utterance, type UtteranceKind } from '../utterance.ts';
import { FieldReader } from './field-reader.ts';
import type { SignalFinding } from './signal-problem.ts';
import { splitWords } from './split-words.ts';
import { writtenKind } from './written-kind.ts';

/** One line, or several that follow each other in a talk. */
export interface Example {
  readonly turns: readonly Utterance[];
  readonly fires: boolean;
  readonly path: Path;
}

const LEAST = 2;

/**
 * A line by itself is of the first kind in scope; `employee: ...` says whose it is; a list of those is a talk.
 * @param kinds those in scope.
 */
export function readExamples(
  fields: FieldReader,
  kinds: readonly UtteranceKind[],
  findings: SignalFinding[],
): readonly Example[] {
  const examples = fields.inner('examples');
  examples.reportUnknown(['fires', 'silent']);
  // Without a kind in scope the signal is broken, and its examples are not asked.
  const [standard = UTTERANCE_KINDS[0]] = kinds;
  return (['fires', 'silent'] as const).flatMap((key) =>
    examples.items(key, LEAST).map((item, i) => {
      const path = [...examples.path, key, i];
      const lines = Array.isArray(item) ? item : [item];
      const known = findings.length;
      const turns = lines.flatMap((line, n) =>
        readLine(line, Array.isArray(item) ? [...path, n] : path, standard, findings),
      );
      // Without a word nothing can fire: as an example of silence it would always be right.
      if (findings.length === known && !turns.some(hasWord)) findings.push(emptyAt(path));
      return { turns, fires: key === 'fires', path };
    }),
  );
}

function readLine(
  line: PlainMap[string],
  path: Path,
  standard: UtteranceKind,
  findings: SignalFinding[],
): readonly Utterance[] {
  if (typeof line === 'string' && line.trim() !== '') return [{ kind: standard, text: line }];
  if (!isPlainMap(line)) {
    findings.push(typeof line === 'string' ? emptyAt(path) : noText(line, path));
    return [];
  }
  const fields = new FieldReader(line, path, findings);
  fields.reportUnknown(UTTERANCE_KINDS);
  if (fields.keys().length === 0) findings.push(emptyAt(path));
  // In the order in which they are written: who spoke first matters.
  return fields
    .keys()
    .filter(isKind)
    .map((kind) => ({ kind, text: fields.text(kind) }));
}

function isKind(key: string): key is UtteranceKind {
  return UTTERANCE_KINDS.some((kind) => kind === key);
}

function hasWord({ text }: Utterance): boolean {
  return splitWords(text).wordCount > 0;
}

function emptyAt(path: Path): SignalFinding {
  return { code: 'empty-text', path, details: { key: 'examples' } };
}

function noText(value: PlainMap[string], path: Path): SignalFinding {
  return { code: 'wrong-type', path, details: { expected: 'string', found: writtenKind(value) } };
}
