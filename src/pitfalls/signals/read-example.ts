// The examples of a signal: lines that must make it fire, and lines that must leave it silent.
import type { Path } from '../../playbook/problem.ts';
import { isPlainMap, type PlainMap } from '../../playbook/read-yaml-node.ts';
import { UTTERANCE_KINDS, type Utterance, type UtteranceKind } from '../utterance.ts';
import { FieldReader } from './field-reader.ts';
import type { SignalFinding } from './signal-problem.ts';

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
  return (['fires', 'silent'] as const).flatMap((key) =>
    examples.items(key, LEAST).map((item, i) => {
      const path = [...examples.path, key, i];
      const lines = Array.isArray(item) ? item : [item];
      const turns = lines.flatMap((line, n) =>
        readLine(line, Array.isArray(item) ? [...path, n] : path, kinds[0], findings),
      );
      return { turns, fires: key === 'fires', path };
    }),
  );
}

function readLine(
  line: PlainMap[string],
  path: Path,
  standard: UtteranceKind | undefined,
  findings: SignalFinding[],
): readonly Utterance[] {
  if (typeof line === 'string' && line.trim() !== '') {
    return standard === undefined ? [] : [{ kind: standard, text: line }];
  }
  if (!isPlainMap(line)) {
    const found = line === null ? 'null' : typeof line;
    const finding = line === '' ? { code: 'empty-text' as const } : { code: 'wrong-type' as const };
    findings.push({ ...finding, path, details: { expected: 'string', found, key: 'examples' } });
    return [];
  }
  const fields = new FieldReader(line, path, findings);
  fields.reportUnknown(UTTERANCE_KINDS);
  return UTTERANCE_KINDS.filter((kind) => fields.has(kind)).map((kind) => ({
    kind,
    text: fields.text(kind),
  }));
}
