// One of zod's issues as findings with codes of our own, and what was probably meant.
import type * as z from 'zod';
import { knownKeys, knownTypes } from './known-keys.ts';
import { nearMiss } from './near-miss.ts';
import type { Finding, Path } from './problem.ts';
import { isPlainMap } from './read-yaml-node.ts';
import { writtenPlaybook } from './written-playbook.ts';

export type Issue = z.core.$ZodIssue;

/** @param base where the value stands that the issue's own path starts at. */
export function toFindings(issue: Issue, root: unknown, base: Path = []): readonly Finding[] {
  const path: Path = [...base, ...pathOf(issue)];
  const found = at(root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, root);
    case 'invalid_type':
      return [wrongType(issue.expected, path, found)];
    case 'invalid_value':
      return [wrongValue(issue.values.map(String), path, found)];
    case 'invalid_union':
      return union(issue, path, root);
    case 'too_small':
      return [wrongSize(issue.origin, issue.minimum, 'small', path)];
    case 'too_big':
      return [wrongSize(issue.origin, issue.maximum, 'big', path)];
    case 'invalid_format':
      return [badFormat(issue.message, path, found)];
    case 'custom':
      return [custom(issue, path)];
    case 'invalid_key':
      return [{ code: 'empty-text', path, atKey: true }];
    default:
      return [
        { code: 'wrong-type', path, details: { expected: issue.code, found: kindOf(found) } },
      ];
  }
}

function unknownKeys(keys: readonly string[], path: Path, root: unknown): readonly Finding[] {
  const map = at(root, path);
  const type = isPlainMap(map) ? map.type : undefined;
  const here = knownKeys(writtenPlaybook, root, path);
  const ofOtherTypes = new Set(
    typeof type === 'string' ? knownKeys(writtenPlaybook, undefined, path) : [],
  );
  const free = here.filter((known) => !(isPlainMap(map) && known in map));
  const known = here.join(', ');
  return keys.map((key): Finding => {
    const place = { path: [...path, key], atKey: true };
    if (ofOtherTypes.has(key)) {
      return { code: 'key-not-for-type', ...place, details: { key, type: String(type) } };
    }
    return {
      code: 'unknown-key',
      ...place,
      details: { key, known },
      nearMiss: nearMiss(key, free),
    };
  });
}

function wrongType(expected: string, path: Path, found: unknown): Finding {
  const [key] = path.slice(-1);
  if (found === undefined) {
    return { code: 'missing-key', path: path.slice(0, -1), details: { key: String(key ?? '') } };
  }
  if (found === null) return { code: 'empty-value', path, details: { key: String(key ?? '') } };
  return {
    code: 'wrong-type',
    path,
    details: { expected, found: kindOf(found), value: shown(found) },
  };
}

function wrongValue(allowed: readonly string[], path: Path, found: unknown): Finding {
  if (found === undefined || found === null) return wrongType('string', path, found);
  return {
    code: 'bad-value',
    path,
    details: { value: shown(found), allowed: allowed.join(', ') },
    nearMiss: nearMiss(shown(found), allowed),
  };
}

function union(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  root: unknown,
): readonly Finding[] {
  if ('discriminator' in issue && issue.discriminator !== undefined) {
    const types = knownTypes(writtenPlaybook, path.slice(0, -1));
    return [wrongValue(types, path, at(root, path))];
  }
  // The branch that was meant: the one that got furthest into the value before it failed.
  const deepest = (issues: readonly Issue[]) =>
    Math.max(0, ...issues.map((one) => one.path.length));
  const branches = issue.errors.filter((errors) => errors.length > 0);
  const [meant] = branches.toSorted((a, b) => deepest(b) - deepest(a) || a.length - b.length);
  const onTheSpot = branches.flat().filter((one) => one.path.length === 0);
  const values = onTheSpot.flatMap((one) =>
    one.code === 'invalid_value' ? one.values.map(String) : [],
  );
  const found = at(root, path);
  if (typeof found === 'string' && values.length > 0) return [wrongValue(values, path, found)];
  if (meant && deepest(meant) > 0) return meant.flatMap((one) => toFindings(one, root, path));
  const expected = onTheSpot.flatMap((one) => (one.code === 'invalid_type' ? one.expected : []));
  const own = meant?.flatMap((one) => toFindings(one, root, path)) ?? [];
  if (own.some(({ code }) => code !== 'wrong-type')) return own;
  return [wrongType([...new Set(expected)].join('|'), path, found)];
}

function wrongSize(
  origin: string,
  bound: number | bigint,
  side: 'small' | 'big',
  path: Path,
): Finding {
  const limit = String(bound);
  const key = String(path.at(-1) ?? '');
  if (origin === 'string') {
    return { code: side === 'small' ? 'empty-text' : 'too-long', path, details: { key, limit } };
  }
  if (origin === 'array') {
    return { code: side === 'small' ? 'too-few' : 'too-many', path, details: { key, limit } };
  }
  return { code: side === 'small' ? 'too-low' : 'too-high', path, details: { key, limit } };
}

function badFormat(message: string, path: Path, found: unknown): Finding {
  const code = message === 'bad-version' ? 'bad-version' : 'bad-id';
  const value = shown(found);
  const suggestion = code === 'bad-id' ? asId(value) : undefined;
  return { code, path, details: { value }, nearMiss: suggestion };
}

/** "Ooit gekund?" as an id: "ooit-gekund". */
function asId(text: string): string | undefined {
  const id = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}

function custom(issue: Extract<Issue, { code: 'custom' }>, path: Path): Finding {
  const code = issue.params?.code;
  return { code: isShapeCode(code) ? code : 'wrong-type', path };
}

const SHAPE_CODES = ['one-condition', 'one-reference', 'one-check', 'for-or-against'] as const;

function isShapeCode(code: unknown): code is (typeof SHAPE_CODES)[number] {
  return SHAPE_CODES.includes(code as (typeof SHAPE_CODES)[number]);
}

export function pathOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'symbol' ? '' : step));
}

/** What stands at a path; undefined where the path leads nowhere. */
export function at(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : typeof value;
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === 'object' ? kindOf(value) : String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
