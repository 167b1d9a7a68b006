// Reads the keys of one map in signals.yaml, and remembers everything that is wrong with them.
import { nearMiss } from '../../playbook/near-miss.ts';
import type { Path } from '../../playbook/problem.ts';
import { isPlainMap, type PlainMap } from '../../playbook/read-yaml-node.ts';
import type { SignalFinding } from './signal-problem.ts';
import { writtenKind } from './written-kind.ts';

const LONGEST_TEXT = 2000;
const MOST_ITEMS = 400;

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

/** Each read gives a value of the right type; a stand-in where there is none, and then a finding too. */
export class FieldReader {
  readonly path: Path;
  readonly #map: PlainMap;
  readonly #findings: SignalFinding[];

  constructor(map: PlainMap, path: Path, findings: SignalFinding[]) {
    this.#map = map;
    this.path = path;
    this.#findings = findings;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#map, key);
  }

  is(key: string, value: string): boolean {
    return this.has(key) && this.#map[key] === value;
  }

  /** The place is that of the map, when it is not said. */
  report(finding: Omit<SignalFinding, 'path'> & { readonly path?: Path }): void {
    this.#findings.push({ path: this.path, ...finding });
  }

  text(key: string): string {
    return this.#textAt(this.#needed(key), [...this.path, key], key) ?? '';
  }

  id(key: string): string {
    const value = this.text(key);
    if (value !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
      const path = [...this.path, key];
      this.#findings.push({ code: 'bad-id', path, details: { value: value.slice(0, 60) } });
    }
    return value;
  }

  number(key: string, { min, max, whole = false }: Limits): number {
    const value = this.#needed(key);
    const path = [...this.path, key];
    if (value === undefined) return min;
    if (typeof value !== 'number' || Number.isNaN(value) || (whole && !Number.isInteger(value))) {
      this.#wrongType(whole ? 'int' : 'number', value, path);
    } else if (value < min) {
      this.#findings.push({ code: 'too-low', path, details: { key, limit: String(min) } });
    } else if (value > max) {
      this.#findings.push({ code: 'too-high', path, details: { key, limit: String(max) } });
    } else return value;
    return min;
  }

  flag(key: string, standard: boolean): boolean {
    const value = this.#map[key];
    if (value === undefined || typeof value === 'boolean') return value ?? standard;
    this.#wrongType('boolean', value, [...this.path, key]);
    return standard;
  }

  /** @param standard for when the key is left out; without it the key must be there. */
  choice<T extends string>(key: string, allowed: readonly T[], standard?: T): T {
    const fallback = standard ?? (allowed[0] as T);
    if (standard !== undefined && !this.has(key)) return standard;
    const value = this.#textAt(this.#needed(key), [...this.path, key], key);
    if (value === undefined) return fallback;
    return this.#oneOf(value, allowed, [...this.path, key]) ?? fallback;
  }

  choices<T extends string>(key: string, allowed: readonly T[]): readonly T[] {
    return this.texts(key).flatMap((value, i) => {
      const one = this.#oneOf(value, allowed, [...this.path, key, i]);
      return one === undefined ? [] : [one];
    });
  }

  /** A list with at least one phrase; whether they are phrases is found out later. */
  phrases(key: string, { needed = true }: { readonly needed?: boolean } = {}): readonly string[] {
    return needed || this.has(key) ? this.texts(key) : [];
  }

  texts(key: string): readonly string[] {
    return this.items(key).map(
      (item, i) => this.#textAt(item, [...this.path, key, i], `${key}.${i}`) ?? '',
    );
  }

  /** A list of texts under every key. Too many keys is said; they are read all the same, because phrases name them. */
  textsByKey(): Readonly<Record<string, readonly string[]>> {
    const keys = this.keys();
    if (keys.length > MOST_ITEMS) {
      const details = { key: String(this.path.at(-1)), limit: String(MOST_ITEMS) };
      this.report({ code: 'too-many', atKey: true, details });
    }
    return Object.fromEntries(keys.map((key) => [key, this.texts(key)]));
  }

  /** The values of a list, of which there must be at least `least`. */
  items(key: string, least = 1): PlainMap[string][] {
    const value = this.#needed(key);
    const path = [...this.path, key];
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.#wrongType('array', value, path);
      return [];
    }
    if (value.length < least) {
      this.#findings.push({ code: 'too-few', path, details: { key, limit: String(least) } });
    }
    if (value.length > MOST_ITEMS) {
      this.#findings.push({ code: 'too-many', path, details: { key, limit: String(MOST_ITEMS) } });
      return [];
    }
    return value;
  }

  /** A map in this map; without it everything read from it is missing, and that is said once. */
  inner(key: string): FieldReader {
    const value = this.#needed(key);
    const path = [...this.path, key];
    if (isPlainMap(value)) return new FieldReader(value, path, this.#findings);
    if (value !== undefined) this.#wrongType('object', value, path);
    return new FieldReader({}, path, []);
  }

  keys(): readonly string[] {
    return Object.keys(this.#map);
  }

  /** @param elsewhere keys that exist, but not here. */
  reportUnknown(known: readonly string[], elsewhere: readonly string[] = [], kind = ''): void {
    const free = known.filter((key) => !this.has(key));
    for (const key of this.keys()) {
      if (known.includes(key)) continue;
      const path = [...this.path, key];
      const finding = { path, atKey: true } as const;
      if (elsewhere.includes(key)) {
        this.#findings.push({ ...finding, code: 'key-not-for-kind', details: { key, kind } });
        continue;
      }
      this.#findings.push({
        ...finding,
        code: 'unknown-key',
        details: { key, known: known.join(', ') },
        nearMiss: nearMiss(key, free),
      });
    }
  }

  #needed(key: string): PlainMap[string] | undefined {
    const value = this.#map[key];
    if (value === undefined) this.report({ code: 'missing-key', details: { key } });
    if (value !== null) return value;
    this.#findings.push({ code: 'empty-value', path: [...this.path, key], details: { key } });
    return undefined;
  }

  #textAt(value: PlainMap[string] | undefined, path: Path, key: string): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== 'string') this.#wrongType('string', value, path);
    else if (value.trim() === '') {
      this.#findings.push({ code: 'empty-text', path, details: { key } });
    } else if (value.length > LONGEST_TEXT) {
      const details = { key, limit: String(LONGEST_TEXT) };
      this.#findings.push({ code: 'too-long', path, details });
    } else return value;
    return undefined;
  }

  #oneOf<T extends string>(value: string, allowed: readonly T[], path: Path): T | undefined {
    const found = allowed.find((one) => one === value);
    if (found !== undefined || value === '') return found;
    this.#findings.push({
      code: 'bad-value',
      path,
      details: { value: value.slice(0, 60), allowed: allowed.join(', ') },
      nearMiss: nearMiss(value, allowed),
    });
    return undefined;
  }

  #wrongType(expected: string, value: PlainMap[string], path: Path): void {
    this.#findings.push({
      code: 'wrong-type',
      path,
      details: { expected, found: writtenKind(value) },
    });
  }
}
