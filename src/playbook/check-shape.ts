// Whether what is written has the shape of a playbook: zod's issues as findings, all at once.
import { knownTypes } from './known-keys.ts';
import { nearMiss } from './near-miss.ts';
import type { Finding } from './problem.ts';
import { isPlainMap } from './read-yaml-node.ts';
import { at, type Issue, pathOf, toFindings } from './shape-findings.ts';
import { writtenPlaybook } from './written-playbook.ts';

export function checkShape(value: unknown): readonly Finding[] {
  const parsed = writtenPlaybook.safeParse(value);
  if (parsed.success) return [];
  const { issues } = parsed.error;
  return withoutEchoes([
    ...issues.flatMap((issue) => toFindings(issue, value)),
    ...behindWrongTypes(value, issues),
  ]);
}

/** A mistyped `type` hides what else is wrong with that question: look once more with the type that was meant. */
function behindWrongTypes(value: unknown, issues: readonly Issue[]): readonly Finding[] {
  const guessed = structuredClone(value);
  const maps: string[] = [];
  for (const issue of issues.filter(isWrongType)) {
    const path = pathOf(issue);
    const map = at(guessed, path.slice(0, -1));
    const typed = at(value, path);
    if (!isPlainMap(map) || typeof typed !== 'string') continue;
    const meant = nearMiss(typed, knownTypes(writtenPlaybook, path.slice(0, -1)));
    if (meant === undefined) continue;
    map.type = meant;
    maps.push(path.slice(0, -1).join('/'));
  }
  const parsed = maps.length > 0 ? writtenPlaybook.safeParse(guessed) : undefined;
  if (parsed === undefined || parsed.success) return [];
  return parsed.error.issues
    .filter((issue) => maps.some((map) => `${pathOf(issue).join('/')}/`.startsWith(`${map}/`)))
    .flatMap((issue) => toFindings(issue, guessed));
}

function isWrongType(issue: Issue): boolean {
  return issue.code === 'invalid_union' && 'discriminator' in issue;
}

/** One mistyped key is one problem: not also a key that is missing, or a check without a rule. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const mistyped = new Map<string, Set<string>>();
  for (const { code, path, nearMiss } of findings) {
    if (code !== 'unknown-key') continue;
    const map = path.slice(0, -1).join('/');
    const meant = mistyped.get(map) ?? new Set();
    mistyped.set(map, meant.add(nearMiss ?? ''));
  }
  return findings.filter(({ code, path, details }) => {
    const slips = mistyped.get(path.join('/'));
    if (code === 'missing-key') return !slips?.has(details?.key ?? '');
    return code !== 'one-check' || slips === undefined;
  });
}
