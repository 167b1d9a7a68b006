// The files of one playbook as one whole: top-level keys put together, and every path traced to its file.
import { isAlias, isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Finding, Path, Problem } from './problem.ts';
import { PROBLEM_SEVERITY } from './problem-codes.ts';
import { keyOf, offsetOf, type PlainMap } from './read-yaml-node.ts';
import type { YamlSource } from './yaml-source.ts';

interface Origin {
  readonly source: YamlSource;
  /** Position of the source's first item in the merged list; 0 where it is no list. */
  readonly from: number;
}

export interface MergedSources {
  readonly value: PlainMap;
  readonly findings: readonly Finding[];
  /** The finding with the file, line and column it is about. */
  locate(finding: Finding): Problem;
}

/** Lists under the same key are joined in file order; anything else may stand in one file only. */
export function mergeSources(sources: readonly YamlSource[]): MergedSources {
  const value: PlainMap = Object.create(null);
  const origins = new Map<string, Origin[]>();
  const clashes: { finding: Finding; source: YamlSource }[] = [];
  for (const source of sources) {
    for (const [key, own] of Object.entries(source.value)) {
      const before = origins.get(key);
      const merged = value[key];
      if (before === undefined) {
        value[key] = own;
        origins.set(key, [{ source, from: 0 }]);
      } else if (Array.isArray(merged) && Array.isArray(own)) {
        before.push({ source, from: merged.length });
        value[key] = [...merged, ...own];
      } else {
        const bothLists = Array.isArray(merged) || Array.isArray(own);
        const code = bothLists ? 'list-and-no-list' : 'key-in-two-files';
        const other = before[0]?.source.file ?? '';
        clashes.push({
          source,
          finding: { code, path: [key], atKey: true, details: { key, other } },
        });
      }
    }
  }

  const traceIn = (source: YamlSource, finding: Finding, path: Path): Problem => {
    const offset = finding.atKey ? keyOffset(source, path) : valueOffset(source, path);
    const severity = PROBLEM_SEVERITY[finding.code];
    // A key at the top is not inside itself.
    const inside =
      finding.atKey && finding.path.length === 1 ? {} : nameOfOwner(value, finding.path);
    const details = { ...inside, ...finding.details };
    const nearMiss = finding.nearMiss === undefined ? {} : { nearMiss: finding.nearMiss };
    return {
      code: finding.code,
      severity,
      file: source.file,
      ...source.lines.at(offset),
      details,
      ...nearMiss,
    };
  };

  const locate = (finding: Finding): Problem => {
    const { source, path } = originOf(origins, sources, finding.path);
    const problem = traceIn(source, finding, path);
    if (finding.other === undefined) return problem;
    const there = originOf(origins, sources, finding.other);
    const { line } = there.source.lines.at(valueOffset(there.source, there.path));
    return { ...problem, details: { ...problem.details, other: `${there.source.file}:${line}` } };
  };
  const clashing = new Map(clashes.map(({ finding, source }) => [finding, source]));
  return {
    value,
    findings: [...clashing.keys()],
    locate: (finding) => {
      const source = clashing.get(finding);
      return source ? traceIn(source, finding, finding.path) : locate(finding);
    },
  };
}

/** Which file a merged path lies in, and the path within that file. */
function originOf(
  origins: ReadonlyMap<string, readonly Origin[]>,
  sources: readonly YamlSource[],
  path: Path,
): { source: YamlSource; path: Path } {
  const [top, index, ...rest] = path;
  const here = origins.get(String(top)) ?? [];
  const origin = typeof index === 'number' ? here.findLast(({ from }) => from <= index) : here[0];
  const source = origin?.source ?? sources[0];
  if (source === undefined) throw new Error('a playbook without files has no places');
  if (top === undefined || origin === undefined) return { source, path: [] };
  return {
    source,
    path: typeof index === 'number' ? [top, index - origin.from, ...rest] : path,
  };
}

/** The question, cause, ... that a path lies in: "questions" and its id. */
function nameOfOwner(value: PlainMap, [top, index]: Path): { in?: string; inId?: string } {
  if (top === undefined) return {};
  const list = value[top];
  if (!Array.isArray(list) || typeof index !== 'number') return { in: String(top) };
  const item = list[index];
  const id = typeof item === 'object' && item !== null && !Array.isArray(item) ? item.id : null;
  return { in: String(top), inId: typeof id === 'string' ? id : `#${index + 1}` };
}

function valueOffset(source: YamlSource, path: Path): number {
  const { node, key } = walk(source, path);
  // An empty value has no place of its own: its key has.
  const isEmpty = node !== null && 'value' in node && node.value === null;
  return offsetOf(node === null || (isEmpty && key !== null) ? key : node);
}

function keyOffset(source: YamlSource, path: Path): number {
  const { node, key } = walk(source, path);
  return offsetOf(key ?? node);
}

/** As far along the path as the file goes; `key` belongs to the last step, when that was into a map. */
function walk(source: YamlSource, path: Path): { node: Node | null; key: Node | null } {
  let node: Node | null = source.root ?? null;
  let key: Node | null = null;
  for (const step of path) {
    if (isAlias(node)) node = source.targets.get(node) ?? node;
    if (isMap<Node, Node | null>(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) break;
      [node, key] = [pair.value, pair.key];
    } else if (isSeq<Node>(node)) {
      const item = typeof step === 'number' ? node.items[step] : undefined;
      if (item === undefined) break;
      [node, key] = [item, null];
    } else break;
  }
  return { node, key };
}

type Pairs = ReadonlyMap<string, Pair<Node, Node | null>>;

/** A file that is something else altogether has thousands of keys, and a problem with each. */
const pairsByMap = new WeakMap<object, Pairs>();

function pairsOf(map: YAMLMap<Node, Node | null>): Pairs {
  const known = pairsByMap.get(map);
  if (known) return known;
  const pairs = new Map<string, Pair<Node, Node | null>>();
  for (const pair of map.items) {
    const key = keyOf(pair.key);
    // Of two equal keys the first counts, as when the value was read.
    if (key !== undefined && !pairs.has(key)) pairs.set(key, pair);
  }
  pairsByMap.set(map, pairs);
  return pairs;
}
