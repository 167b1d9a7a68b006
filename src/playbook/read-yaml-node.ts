// A YAML tree becomes plain data. Our own walk, because it must survive what an author (or an attacker) can
// write: aliases are counted, tags and merge keys refused, and two equal keys are found in linear time.
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { controlCharacterIn, nameOfCharacter, type TextFinding } from './check-text.ts';

export type Plain = string | number | boolean | null | PlainList | PlainMap;
type PlainList = Plain[];
/** Without a prototype: "__proto__" is a key like any other. */
export interface PlainMap {
  [key: string]: Plain;
}

export interface ReadNode {
  readonly value: Plain;
  readonly findings: readonly TextFinding[];
  /** Where each alias points. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

const MOST_ALIASES = 100;
const MOST_ALIASED_NODES = 20_000;

export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param text the whole file; `lineOf` gives the line (from 1) of an offset. */
export function readYamlNode(
  root: Node,
  text: string,
  lineOf: (offset: number) => number,
): ReadNode {
  const findings: TextFinding[] = [];
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let aliases = 0;
  let aliasDepth = 0;
  let aliasedNodes = 0;

  const report = (
    code: TextFinding['code'],
    node: unknown,
    details: Record<string, string> = {},
  ) => {
    findings.push({ code, offset: offsetOf(node), details });
  };

  const read = (node: unknown): Plain => {
    if (aliasDepth > 0 && ++aliasedNodes > MOST_ALIASED_NODES) return null;
    if (isAlias(node)) return readAlias(node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (node.tag !== undefined && aliasDepth === 0) report('yaml-tag', node, { tag: node.tag });
    if (isScalar(node)) return readScalar(node);
    open.add(node);
    const value = isSeq(node) ? node.items.map(read) : readMap(node.items);
    open.delete(node);
    return value;
  };

  const readAlias = (alias: Alias): Plain => {
    if (aliasDepth === 0) aliases++;
    if (aliases === MOST_ALIASES + 1 && aliasDepth === 0)
      report('too-many-aliases', alias, { limit: `${MOST_ALIASES}` });
    if (aliases > MOST_ALIASES) return null;
    const target = anchors.get(alias.source);
    if (target === undefined) {
      report('unknown-alias', alias, { alias: alias.source });
      return null;
    }
    if (open.has(target)) {
      report('alias-in-itself', alias, { alias: alias.source });
      return null;
    }
    targets.set(alias, target);
    const before = aliasedNodes;
    aliasDepth++;
    const value = read(target);
    aliasDepth--;
    if (aliasedNodes > MOST_ALIASED_NODES && before <= MOST_ALIASED_NODES && aliasDepth === 0) {
      report('alias-too-big', alias, { alias: alias.source });
    }
    return value;
  };

  const writtenAs = ({ range }: Scalar) => (range ? text.slice(range[0], range[1]) : '');

  const readScalar = (scalar: Scalar): Plain => {
    const { value } = scalar;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'string') return value === null ? null : String(value);
    // Only an escape in double quotes can bring in what the text itself does not hold; what it does hold has been told.
    const isEscaped =
      scalar.type === 'QUOTE_DOUBLE' && controlCharacterIn(writtenAs(scalar)) === -1;
    const control = isEscaped ? controlCharacterIn(value) : -1;
    if (control !== -1 && aliasDepth === 0) {
      report('control-character', scalar, { character: nameOfCharacter(value, control) });
    }
    return value;
  };

  const readMap = (pairs: readonly { key: unknown; value: unknown }[]): PlainMap => {
    const map: PlainMap = Object.create(null);
    const firstAt = new Map<string, unknown>();
    for (const { key: keyNode, value } of pairs) {
      const key = keyOf(keyNode);
      const first = key === undefined ? undefined : firstAt.get(key);
      if (key === undefined) {
        if (aliasDepth === 0) report('key-not-text', keyNode ?? value);
      } else if (key === '<<') {
        if (aliasDepth === 0) report('merge-key', keyNode);
      } else if (first !== undefined) {
        const details = { key, first: String(lineOf(offsetOf(first))) };
        if (aliasDepth === 0) report('duplicate-key', keyNode, details);
      } else {
        firstAt.set(key, keyNode);
        map[key] = read(value);
      }
    }
    return map;
  };

  return { value: read(root), findings, targets };
}

/** Numbers and ja/nee-like words are keys as they are typed; anything but one plain word is none. */
export function keyOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value, source } = node;
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? undefined : (source ?? String(value));
}

export function offsetOf(node: unknown): number {
  const known = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  return (known ? node.range?.[0] : undefined) ?? 0;
}
