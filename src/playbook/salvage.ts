// A written playbook with mistakes, made whole enough to look for more of them: what does not fit is left out or
// replaced by a stand-in, and remembered, so that nothing is said about what the author did not write.
import type { Finding, Path } from './problem.ts';
import { isPlainMap, type Plain, type PlainMap } from './read-yaml-node.ts';
import { type WrittenPlaybook, writtenPlaybook } from './written-playbook.ts';

export interface Salvaged {
  readonly playbook: WrittenPlaybook;
  /** Whether the value at a path (or around it) is a stand-in for a broken one. */
  isStandIn(path: Path): boolean;
  /** Whether the value at a path is or holds a stand-in. */
  isDamaged(path: Path): boolean;
}

const ROUNDS = 4;

/** Item positions stay as they are; undefined when nothing sensible is left. */
export function salvage(value: PlainMap): Salvaged | undefined {
  const whole = writtenPlaybook.safeParse(value);
  if (whole.success) {
    return { playbook: whole.data, isStandIn: () => false, isDamaged: () => false };
  }
  const standIns = new Set<string>();
  const draft = structuredClone({ ...value }) as PlainMap;
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = writtenPlaybook.safeParse(draft);
    if (parsed.success) {
      restoreIds(parsed.data, value);
      const isStandIn = (path: Path) =>
        path.some((_, i) => standIns.has(path.slice(0, i + 1).join('/')));
      const holdsOne = (path: Path) => {
        const start = `${path.join('/')}/`;
        return [...standIns].some((own) => own.startsWith(start));
      };
      const isDamaged = (path: Path) => isStandIn(path) || holdsOne(path);
      return { playbook: parsed.data, isStandIn, isDamaged };
    }
    for (const issue of parsed.error.issues) {
      const path = issue.path.map((step) => (typeof step === 'symbol' ? '' : step));
      if (issue.code === 'unrecognized_keys') removeKeys(draft, path, issue.keys);
      else standIn(draft, path, round, standIns);
    }
  }
  return undefined;
}

/** Findings about the author's own words only. */
export function onlyAbout({ isStandIn }: Salvaged, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ path }) => !isStandIn(path));
}

function removeKeys(draft: PlainMap, path: Path, keys: readonly string[]): void {
  let map: Plain | undefined = draft;
  for (const step of path) map = (map as PlainMap | undefined)?.[step as string];
  if (isPlainMap(map)) for (const key of keys) delete map[key];
}

/** First the broken part of an item, then the item as a whole. */
function standIn(draft: PlainMap, path: Path, round: number, standIns: Set<string>): void {
  const [top, index, key] = path;
  if (top === undefined) return;
  const list = draft[top];
  if (typeof index !== 'number' || !Array.isArray(list)) {
    replace(draft, String(top), WHOLE[String(top)]);
    standIns.add(String(top));
    return;
  }
  const item = list[index];
  const base = ITEMS[String(top)] ?? {};
  if (isPlainMap(item) && typeof key === 'string' && round < ROUNDS / 2) {
    replace(item, key, partFor(item, key, base));
    standIns.add([top, index, key].join('/'));
    return;
  }
  list[index] = { ...base };
  standIns.add([top, index].join('/'));
}

function partFor(item: PlainMap, key: string, base: PlainMap): Plain | undefined {
  return key === 'options' && item.type !== 'yes-no' ? OPTIONS : base[key];
}

function replace(map: PlainMap, key: string, value: Plain | undefined): void {
  if (value === undefined) delete map[key];
  else map[key] = structuredClone(value);
}

const ID = 'stand-in';
const TEXT = '-';
const OPTIONS: Plain = [
  { id: 'a', text: TEXT },
  { id: 'b', text: TEXT },
];

/** The least an item of each list must hold. */
const ITEMS: Readonly<Record<string, PlainMap>> = {
  phases: { id: 'voorbereiden', title: TEXT, intro: TEXT },
  causes: { id: ID, title: TEXT, question: TEXT, sentence: TEXT },
  measures: { id: ID, title: TEXT },
  reasons: { id: ID, title: TEXT, cause: ID },
  pitfalls: {
    id: ID,
    title: TEXT,
    side: 'lead',
    severity: 'low',
    what: TEXT,
    recognise: [TEXT],
    drives: TEXT,
    'counter-moves': [TEXT],
  },
  flags: { id: ID, pitfall: ID, when: { answered: ID }, because: TEXT },
  questions: { id: ID, type: 'text', phase: 'voorbereiden', ask: TEXT, why: TEXT, help: TEXT },
};

/** The least the playbook itself must hold; lists that may be left out are. */
const WHOLE: Readonly<Record<string, Plain>> = {
  id: ID,
  version: '0.0.0',
  title: TEXT,
  about: TEXT,
  phases: [ITEMS.phases ?? {}],
  causes: [ITEMS.causes ?? {}],
  standing: { rules: [{ standing: 'unknown', because: TEXT }] },
  questions: [ITEMS.questions ?? {}],
};

/** An id that is written badly is still what others refer to. */
function restoreIds(playbook: WrittenPlaybook, value: PlainMap): void {
  for (const key of ['causes', 'measures', 'reasons', 'pitfalls', 'flags', 'questions'] as const) {
    const written = value[key];
    if (!Array.isArray(written)) continue;
    playbook[key].forEach((item, i) => {
      const own = written[i];
      if (isPlainMap(own) && typeof own.id === 'string') item.id = own.id;
    });
  }
}
