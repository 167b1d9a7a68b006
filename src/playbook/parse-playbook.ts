// Text becomes a Playbook, or all that is wrong with it, each with its place. Pure; never throws.
import { analyseCauses } from './analyse-causes.ts';
import { analysePlaybook } from './analyse-playbook.ts';
import { checkConditions } from './check-conditions.ts';
import { checkIds } from './check-ids.ts';
import { checkPhases } from './check-phases.ts';
import { checkPrompts } from './check-prompts.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { checkStanding } from './check-standing.ts';
import { checkStyle } from './check-style.ts';
import { LARGEST_PLAYBOOK } from './check-text.ts';
import { mergeSources } from './merge-sources.ts';
import { normalisePlaybook } from './normalise-playbook.ts';
import type { Playbook } from './playbook.ts';
import { playbookParts } from './playbook-parts.ts';
import type { Finding, Path, Problem } from './problem.ts';
import { PROBLEM_SEVERITY } from './problem-codes.ts';
import { onlyAbout, type Salvaged, salvage } from './salvage.ts';
import { WrittenIndex } from './written-index.ts';
import { readYamlSource } from './yaml-source.ts';

export interface PlaybookFile {
  /** Relative to the playbook's folder: "causes.yaml". */
  readonly name: string;
  /** Decoded text; BOM and any line ends are fine. */
  readonly text: string;
}

export type ParsedPlaybook =
  | { readonly ok: true; readonly playbook: Playbook; readonly warnings: readonly Problem[] }
  /** Errors and warnings, in the order of the files. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MOST_PROBLEMS = 500;

/**
 * @param name the folder of the playbook, shown before the file names; for a single file its own name will do.
 * @param files merged by top-level key; companions such as tests.yaml are left to others.
 */
export function parsePlaybook(name: string, files: readonly PlaybookFile[]): ParsedPlaybook {
  const parts = playbookParts(files).map((file, _, all) => ({
    ...file,
    name: isOnItsOwn(name, all) ? file.name : `${name}/${file.name}`,
  }));
  if (parts.length === 0) return failed([unplaced('no-files', name)]);
  const tooLarge = firstTooLarge(parts);
  if (tooLarge !== undefined) {
    return failed([unplaced('too-large', tooLarge, { limit: `${LARGEST_PLAYBOOK / 1024 ** 2}` })]);
  }

  const sources = parts.map((part) => readYamlSource(part.name, part.text, parts.length === 1));
  const merged = mergeSources(sources);
  const problems = sources.flatMap((source) => source.problems);
  const clashes = merged.findings.map(merged.locate);
  // A file that cannot be read leaves holes: whatever else seems wrong may stand in it.
  if (hasErrors(problems)) return failed([...problems, ...clashes]);

  const shape = checkShape(merged.value);
  const salvaged = salvage(merged.value);
  const found = salvaged ? onlyAbout(salvaged, checkMeaning(salvaged)) : [];
  const playbook = salvaged && normalisePlaybook(salvaged.playbook);
  const analysis =
    playbook && analysePlaybook(playbook, uncertainIn(salvaged, [...shape, ...found]));
  const isSound = clashes.length === 0 && ![...shape, ...found].some(isError);
  if (salvaged && analysis) {
    const sound = analysis.findings.filter(({ path }) => !holdsError(path, [...shape, ...found]));
    found.push(...onlyAbout(salvaged, sound));
  }

  if (playbook && analysis && isSound) found.push(...analyseCauses(playbook, analysis));
  const all = [...problems, ...clashes, ...[...shape, ...found].map(merged.locate)];
  if (!playbook || hasErrors(all)) return failed(inFileOrder(all, sources));
  return { ok: true, playbook, warnings: limited(inFileOrder(all, sources)) };
}

/** A file by itself, "mini.yaml" for the playbook "mini": there is no folder to name. */
function isOnItsOwn(name: string, files: readonly PlaybookFile[]): boolean {
  return name === '' || (files.length === 1 && files[0]?.name.replace(/\.ya?ml$/i, '') === name);
}

function checkMeaning(salvaged: Salvaged): readonly Finding[] {
  const { playbook } = salvaged;
  const index = new WrittenIndex(salvaged);
  return [
    ...checkIds(playbook),
    ...checkReferences(playbook, index),
    ...checkConditions(playbook, index),
    ...checkPrompts(playbook, index),
    ...checkPhases(salvaged),
    ...checkStanding(playbook),
    ...checkStyle(playbook),
  ];
}

/** Questions that have an error: what can be answered to them is anybody's guess. */
function uncertainIn(salvaged: Salvaged, findings: readonly Finding[]): (at: number) => boolean {
  const inError = new Set(
    findings
      .filter((finding) => isError(finding) && finding.path[0] === 'questions')
      .map(({ path }) => path[1]),
  );
  return (at) => inError.has(at) || salvaged.isDamaged(['questions', at]);
}

/** A condition that is written wrongly has been reported; whether it can hold is no question yet. */
function holdsError(path: Path, findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) => isError(finding) && path.every((step, i) => finding.path[i] === step),
  );
}

function isError({ code }: Finding): boolean {
  return PROBLEM_SEVERITY[code] === 'error';
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function firstTooLarge(parts: readonly PlaybookFile[]): string | undefined {
  let total = 0;
  return parts.find(({ text }) => {
    total += text.length;
    return total > LARGEST_PLAYBOOK;
  })?.name;
}

function unplaced(
  code: 'no-files' | 'too-large',
  file: string,
  details: Readonly<Record<string, string>> = {},
): Problem {
  return { code, severity: 'error', file, line: 1, column: 1, details, source: '' };
}

function failed(problems: readonly Problem[]): ParsedPlaybook {
  return { ok: false, problems: limited(problems) };
}

function inFileOrder(
  problems: readonly Problem[],
  sources: readonly { file: string }[],
): readonly Problem[] {
  const order = new Map(sources.map(({ file }, i) => [file, i]));
  const rank = ({ file }: Problem) => order.get(file) ?? 0;
  return problems.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}

/** A file that is something else altogether gives thousands; the first say enough. */
function limited(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const [first] = problems.slice(MOST_PROBLEMS);
  if (first === undefined) return problems;
  const count = String(problems.length - MOST_PROBLEMS);
  const { code: _, nearMiss: __, ...place } = first;
  const rest: Problem = { ...place, code: 'more-problems', details: { count } };
  return [...problems.slice(0, MOST_PROBLEMS), rest];
}
