// What sort of value an author wrote where another was expected, as problems name it.
import type { PlainMap } from '../../playbook/read-yaml-node.ts';

export function writtenKind(value: PlainMap[string]): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  // YAML calls it a number: .nan
  return Number.isNaN(value) ? 'nan' : typeof value;
}
