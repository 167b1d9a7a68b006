// For the build: a playbook's files become the checked Playbook, as plain data that survives JSON.
import { type PlaybookFile, parsePlaybook } from './parse-playbook.ts';
import type { Playbook } from './playbook.ts';
import type { Problem } from './problem.ts';

/** @throws an Error that lists every error with its place, for developers: codes, not sentences. */
export function compilePlaybook(name: string, files: readonly PlaybookFile[]): Playbook {
  const parsed = parsePlaybook(name, files);
  if (parsed.ok) return parsed.playbook;
  const errors = parsed.problems.filter(({ severity }) => severity === 'error');
  throw new Error(errors.map(asLine).join('\n'));
}

function asLine({ file, line, column, code, details, nearMiss }: Problem): string {
  const particulars = Object.entries(details).map(([key, value]) => `${key}=${value}`);
  const near = nearMiss === undefined ? [] : [`near=${nearMiss}`];
  return [`${file}:${line}:${column} `, code, ...particulars, ...near].join(' ');
}
