// The playbooks in tests/fixtures, read as text, and what is expected of the bad ones.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ParsedPlaybook, parsePlaybook } from '../../src/playbook/parse-playbook.ts';
import type { Problem } from '../../src/playbook/problem.ts';

/** One line of `<name>.expect.json`; `near` where the near miss matters. */
export interface ExpectedProblem {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly near?: string;
}

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Every playbook of tests/fixtures/good or bad: a folder, or a file without its extension. */
export function fixtureNames(kind: 'good' | 'bad'): readonly string[] {
  const names = readdirSync(`${FIXTURES}${kind}`).filter((name) => !name.endsWith('.json'));
  return names.map((name) => name.replace(/\.yaml$/, '')).sort();
}

export function fixtureFiles(kind: 'good' | 'bad', name: string) {
  const path = `${FIXTURES}${kind}/${name}`;
  const read = (file: string) => readFileSync(file, 'utf8');
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    return [{ name: `${name}.yaml`, text: read(`${path}.yaml`) }];
  }
  const first = (file: string) => (file === 'playbook.yaml' ? 0 : 1);
  return readdirSync(path)
    .sort((a, b) => first(a) - first(b) || a.localeCompare(b))
    .map((file) => ({ name: file, text: read(`${path}/${file}`) }));
}

export function parseFixture(kind: 'good' | 'bad', name: string): ParsedPlaybook {
  return parsePlaybook(name, fixtureFiles(kind, name));
}

export function expectedProblems(name: string): readonly ExpectedProblem[] {
  return JSON.parse(readFileSync(`${FIXTURES}bad/${name}.expect.json`, 'utf8'));
}

/** Errors and warnings alike. */
export function problemsOf(parsed: ParsedPlaybook): readonly Problem[] {
  return parsed.ok ? parsed.warnings : parsed.problems;
}
