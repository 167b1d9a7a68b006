// One playbook file, read: its top-level map as plain data, the tree to find places in, and what is wrong with it.
import { type Alias, type Node, parseDocument } from 'yaml';
import { checkCharacters, checkNesting, type TextFinding } from './check-text.ts';
import type { Problem } from './problem.ts';
import { PROBLEM_SEVERITY, type ProblemCode } from './problem-codes.ts';
import { isPlainMap, type PlainMap, readYamlNode } from './read-yaml-node.ts';
import { TextLines } from './text-lines.ts';
import { syntaxFindings } from './yaml-syntax.ts';

export interface YamlSource {
  readonly file: string;
  readonly lines: TextLines;
  /** Absent for a file without contents. */
  readonly root?: Node;
  readonly targets: ReadonlyMap<Alias, Node>;
  /** Empty when the file holds no map. */
  readonly value: PlainMap;
  readonly problems: readonly Problem[];
}

/** @param file name to show; @param text decoded, with or without BOM, any line ends; @throws nothing. */
export function readYamlSource(file: string, text: string, isOnlyFile: boolean): YamlSource {
  const clean = text.replace(/^\ufeff+/, '');
  const lines = new TextLines(clean);
  const toProblem = (finding: TextFinding) => problemAt(file, lines, finding);
  const characters = checkCharacters(clean);
  const empty: YamlSource = { file, lines, targets: new Map(), value: {}, problems: [] };

  const blocking = characters.find(({ code }) => code === 'nul-character') ?? checkNesting(clean);
  if (blocking) {
    const rest = characters.filter((finding) => finding !== blocking);
    return { ...empty, problems: [...rest, blocking].map(toProblem) };
  }
  const { findings, ...read } = readDocument(clean, lines, isOnlyFile);
  return { ...empty, ...read, problems: [...characters, ...findings].map(toProblem) };
}

type ReadDocument = Partial<YamlSource> & { readonly findings: readonly TextFinding[] };

function readDocument(text: string, lines: TextLines, isOnlyFile: boolean): ReadDocument {
  // uniqueKeys compares every key with every other: two equal keys are found in our own walk instead.
  const document = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    version: '1.2',
  });
  const lineOf = (offset: number) => lines.at(offset).line;
  const directive = /^%\S.*/m.exec(text);
  const syntax = syntaxFindings(document, lineOf);
  if (directive && document.directives.yaml.explicit) {
    syntax.unshift({ code: 'yaml-directive', offset: directive.index });
  }
  // What the rest seems to hold is anybody's guess after that.
  if (syntax.length > 0) return { findings: syntax };

  const root = document.contents;
  if (root === null || isNothing(root)) {
    return { findings: [{ code: emptyCode(text, isOnlyFile), offset: 0 }] };
  }
  const { value, targets, findings } = readYamlNode(root, text, lineOf);
  if (isPlainMap(value)) return { root, targets, value, findings };
  const notAMap: TextFinding = { code: 'not-a-map', offset: root.range[0] };
  return { findings: findings.length > 0 ? findings : [notAMap] };
}

function isNothing(root: Node): boolean {
  return 'value' in root && root.value === null;
}

function emptyCode(text: string, isOnlyFile: boolean): ProblemCode {
  if (!isOnlyFile) return 'empty-part';
  return text.includes('#') ? 'only-comments' : 'empty-file';
}

function problemAt(
  file: string,
  lines: TextLines,
  { code, offset, details }: TextFinding,
): Problem {
  const severity = PROBLEM_SEVERITY[code];
  return { code, severity, file, ...lines.at(offset), details: details ?? {} };
}
