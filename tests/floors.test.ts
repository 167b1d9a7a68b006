// The import law of src: imports point down, every outside power has one door, files stay small.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

const FOLDERS = [
  'engine',
  'domain',
  'playbook',
  'interview',
  'pitfalls',
  'transcript',
  'record',
  'wording',
  'report',
  'store',
  'export',
  'terminal',
  'commands',
];
/** The roof lies above all folders; each part of it may use the parts before it. */
const ROOF = [
  'program-help.ts',
  'program-parts.ts',
  'program-record.ts',
  'program-settings.ts',
  'program-life.ts',
  'program.ts',
  'main.ts',
  'run.ts',
];
const FLOORS = [...FOLDERS, ...ROOF];

/** The only places for an outside power: a package, a Node module, a global or the clock. */
const DOORS = [
  { power: /^(node:)?fs(\/promises)?$/, only: /^store\// },
  { power: /^(@inquirer\/.+|inquirer|chalk)$/, only: /^terminal\// },
  // What stands in engine is not TypeScript: it is only there once it is compiled.
  { power: /^\.\.?\/(.*\/)?engine\//, only: /^engine\// },
  { power: /^engine:/, only: /^pitfalls\// },
  { power: /^commander$/, only: /^(program(-\w+)?|main)\.ts$/ },
  { power: /^((node:)?process|the clock)$/, only: /^(main|run)\.ts$/ },
];
const VAGUE_NAMES = ['types.ts', 'utils.ts', 'helpers.ts', 'shared.ts', 'index.ts'];
const MAX_LINES = 400;
const MAX_MEDIAN_LINES = 70;

interface Source {
  /** Relative to src, with forward slashes. */
  path: string;
  text: string;
}

interface Use {
  kind: 'import' | 'global' | 'default export';
  what: string;
  line: number;
}

interface SyntaxNode {
  type: string;
  start: number;
  [field: string]: unknown;
}

const sources = readSources(fileURLToPath(new URL('../src', import.meta.url)));

describe('the floors of src', () => {
  it('has no folders or root files but the agreed ones', () => {
    const tops = new Set(sources.map(({ path }) => floorName(path)));
    expect([...tops].filter((top) => !FLOORS.includes(top))).toEqual([]);
  });

  it('imports only from its own floor or below', () => {
    expect(sources.flatMap(findUpwardImports)).toEqual([]);
  });

  it('leaves files, prompts, flags, the process and the clock to their one door', () => {
    expect(sources.flatMap(findWrongDoors)).toEqual([]);
  });

  it('has named exports only', () => {
    const isDefault = (use: Use) => use.kind === 'default export';
    expect(sources.flatMap((source) => tell(source, findUses(source).filter(isDefault)))).toEqual(
      [],
    );
  });

  it('has no vague file names', () => {
    const isVague = ({ path }: Source) => VAGUE_NAMES.includes(posix.basename(path));
    expect(sources.filter(isVague).map(({ path }) => `src/${path}`)).toEqual([]);
  });

  it(`has no file over ${MAX_LINES} lines`, () => {
    const long = sources.filter((source) => countLines(source) > MAX_LINES);
    expect(long.map((source) => `src/${source.path}: ${countLines(source)} lines`)).toEqual([]);
  });

  it(`has a median of at most ${MAX_MEDIAN_LINES} lines a file`, () => {
    const counts = sources.map(countLines).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
  });
});

describe('the guard itself', () => {
  const source = (path: string, ...lines: string[]): Source => ({ path, text: lines.join('\n') });

  it('sees every way to import upward', () => {
    const found = findUpwardImports(
      source(
        'report/x.ts',
        `import { a } from '../domain/a.ts';`,
        `import { b } from '../store/b.ts';`,
        `import type { C } from '../terminal/c.ts';`,
        `export { d } from '../commands/d.ts';`,
        `export * from '../main.ts';`,
        `const e = await import('../export/e.ts');`,
        `type F = import('../run.ts').F;`,
        `import { g } from '../../tests/g.ts';`,
        `// import '../store/h.ts'`,
        `import yaml from 'yaml';`,
      ),
    );
    expect(found.map((line) => line.replace(/ .*/, ''))).toEqual(
      [2, 3, 4, 5, 6, 7, 8].map((line) => `src/report/x.ts:${line}`),
    );
  });

  it('lets the roof import each other downward, and the package version', () => {
    const lines = [`import '../package.json';`, `import './program.ts';`, `import './run.ts';`];
    expect(findUpwardImports(source('main.ts', ...lines))).toEqual([
      'src/main.ts:3 imports upward: ./run.ts',
    ]);
  });

  it('sees the powers where they do not belong, and not in words or names', () => {
    const found = findWrongDoors(
      source(
        'report/x.ts',
        `import { readFile } from 'node:fs/promises';`,
        `import { select } from '@inquirer/core';`,
        `const chalk = await import('chalk');`,
        `import { Command } from 'commander';`,
        `import { hashOf } from '../engine/classifier/lexicon.ts';`,
        `import { code } from 'engine:classifier';`,
        `const home = process.env.HOME;`,
        `const other = globalThis.process;`,
        `const now = Date.now();`,
        `const clock = Date.now;`,
        `const today = new Date();`,
        `// process, Date.now() and new Date() in a comment`,
        `const words = 'process.env and new Date()';`,
        `const day = new Date(2026, 10, 22); const step = { process: 1 }; step.process;`,
      ),
    );
    expect(found.map((line) => line.replace(/ .*/, ''))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => `src/report/x.ts:${line}`),
    );
  });

  it('sees default exports', () => {
    const text = [`export default 1;`, `const a = 1;`, `export { a as default };`];
    expect(findUses(source('x.ts', ...text)).map(({ kind, line }) => [kind, line])).toEqual([
      ['default export', 1],
      ['default export', 3],
    ]);
  });
});

function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      path: name.replaceAll('\\', '/'),
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

function findUpwardImports(source: Source): string[] {
  const isUpward = (use: Use) => {
    if (use.kind !== 'import' || !use.what.startsWith('.')) return false;
    const target = posix.join(posix.dirname(source.path), use.what);
    if (target === '../package.json') return !ROOF.includes(source.path);
    const floor = FLOORS.indexOf(floorName(target));
    return floor === -1 || floor > FLOORS.indexOf(floorName(source.path));
  };
  return tell(source, findUses(source).filter(isUpward), 'imports upward: ');
}

function findWrongDoors(source: Source): string[] {
  const isWrong = ({ what }: Use) =>
    DOORS.some(({ power, only }) => power.test(what) && !only.test(source.path));
  return tell(source, findUses(source).filter(isWrong), 'is not the door to: ');
}

function tell(source: Source, uses: Use[], message = ''): string[] {
  return uses.map(({ what, line }) => `src/${source.path}:${line} ${message}${what}`);
}

/** The folder a file is in, or the file's own name when it stands at the root of src. */
function floorName(path: string): string {
  return path.split('/')[0] ?? path;
}

function countLines({ text }: Source): number {
  return text.trimEnd().split('\n').length;
}

/** Every import, watched global and default export in a file, in the order of the text. */
function findUses({ path, text }: Source): Use[] {
  const { program, errors } = parseSync(path, text, { lang: 'ts', sourceType: 'module' });
  if (errors.length > 0) throw new Error(`src/${path}: ${errors[0]?.message}`);
  const uses: Use[] = [];
  visit(program as unknown as SyntaxNode, (node) => {
    const found = useOf(node);
    if (found === undefined) return;
    const line = text.slice(0, node.start).split('\n').length;
    uses.push({ ...found, line });
  });
  return uses;
}

function useOf(node: SyntaxNode): Omit<Use, 'line'> | undefined {
  const module = moduleOf(node);
  if (module !== undefined) return { kind: 'import', what: module };
  if (node.type === 'ExportDefaultDeclaration' || isNamed(node.exported, 'default')) {
    return { kind: 'default export', what: 'has a default export' };
  }
  if (isNamed(node, 'process')) return { kind: 'global', what: 'process' };
  if (node.type === 'MemberExpression') {
    const { object, property } = node;
    if (isNamed(object, 'Date') && isNamed(property, 'now')) {
      return { kind: 'global', what: 'the clock' };
    }
    if (isNamed(object, 'globalThis') && isNamed(property, 'process')) {
      return { kind: 'global', what: 'process' };
    }
  }
  const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (isCall && isNamed(node.callee, 'Date') && (node.arguments as []).length === 0) {
    return { kind: 'global', what: 'the clock' };
  }
  return undefined;
}

/** The module that an import, an export-from, an import() or an import type names. */
function moduleOf(node: SyntaxNode): string | undefined {
  if (!/^(Import|TSImportType|Export(Named|All)Declaration)/.test(node.type)) return undefined;
  const source = node.source as { value?: unknown } | null | undefined;
  return typeof source?.value === 'string' ? source.value : undefined;
}

function isNamed(node: unknown, name: string): boolean {
  const { type, name: own, value } = (node ?? {}) as Partial<Record<string, unknown>>;
  return type === 'Identifier' ? own === name : type === 'Literal' && value === name;
}

/** Walks the tree, but not into names that are no values: keys, properties and labels. */
function visit(node: SyntaxNode, see: (node: SyntaxNode) => void): void {
  see(node);
  for (const [field, child] of Object.entries(node)) {
    const isPlainName = ['key', 'property', 'imported', 'exported', 'label'].includes(field);
    if (isPlainName && node.computed !== true) continue;
    for (const part of Array.isArray(child) ? child : [child]) {
      if (typeof part?.type === 'string') visit(part, see);
    }
  }
}
