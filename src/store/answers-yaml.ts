// The text of an answers file as plain data. JSON is YAML too, so that both get the same errors with a place.
import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import type { AnswersInFile, Place } from './answers-file.ts';

/** Answers are two or three levels; the library's own recursion breaks at some thousands. */
const DEEPEST = 50;

type Refuse = (code: string, offset: number, details?: Record<string, string>) => UserError;

/** Own codes for what people really run into; the rest is told as "not YAML" with the library's code. */
const YAML_CODES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'answers-tab',
  BAD_ALIAS: 'answers-alias',
  MULTIPLE_DOCS: 'answers-several-documents',
};

/** @throws UserError: see `readAnswersFile`. */
export function readAnswers(text: string, path: string): Pick<AnswersInFile, 'values' | 'places'> {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse: Refuse = (code, offset, details = {}) => {
    const { line, column } = placeOf(offset);
    const where = { path, line: String(line), column: String(column) };
    return new UserError(code, { ...where, ...details }, ExitCode.WrongUse);
  };

  const { contents } = composeOne(text, lines, refuse);
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { values: {}, places: new Map() };
  }
  if (!isMap(contents)) throw refuse('answers-not-a-map', offsetOf(contents));
  const places = contents.items.map(
    ({ key }) => [keyOf(key, refuse), placeOf(offsetOf(key))] as const,
  );
  return { values: plainMap(contents, refuse), places: new Map(places) };
}

function composeOne(text: string, lines: LineCounter, refuse: Refuse): Document {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const tooDeep = findTooDeep(tokens);
  if (tooDeep !== undefined) throw refuse('answers-too-deep', tooDeep);
  // Equal keys are looked for below: the library compares each with all others.
  const composer = new Composer({ uniqueKeys: false });
  const [document, another] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw refuse('answers-not-a-map', 0);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw asRefusal(problem, text, refuse);
  if (another !== undefined) throw refuse('answers-several-documents', another.range[0]);
  return document;
}

/** @returns the offset of the first thing that lies too deep. With a row of its own: recursion is what breaks. */
function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > DEEPEST) return token.offset;
    if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth });
    if (!CST.isCollection(token)) continue;
    for (const { key, value } of token.items) {
      if (key) waiting.push({ token: key, depth: depth + 1 });
      if (value) waiting.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}

function asRefusal(problem: YAMLError, text: string, refuse: Refuse): UserError {
  const [start, end] = problem.pos;
  const tag = problem.code === 'TAG_RESOLVE_FAILED' ? text.slice(start, end) : undefined;
  if (tag !== undefined) return refuse('answers-tag', start, { tag });
  const code = YAML_CODES[problem.code];
  return code === undefined
    ? refuse('answers-not-yaml', start, { reason: problem.code })
    : refuse(code, start);
}

function plain(node: unknown, refuse: Refuse): unknown {
  if (isAlias(node)) throw refuse('answers-alias', offsetOf(node), { name: node.source });
  if (isMap(node)) return plainMap(node, refuse);
  if (isSeq(node)) return node.items.map((item) => plain(item, refuse));
  return isScalar(node) ? plainScalar(node) : null;
}

/** From entries: "__proto__" is then a name like any other. */
function plainMap(map: YAMLMap, refuse: Refuse): Readonly<Record<string, unknown>> {
  const seen = new Set<string>();
  const entries = map.items.map(({ key, value }) => {
    const name = keyOf(key, refuse);
    if (seen.has(name)) throw refuse('answers-duplicate-key', offsetOf(key), { key: name });
    seen.add(name);
    return [name, plain(value, refuse)] as const;
  });
  return Object.fromEntries(entries);
}

/** A number that would not come out as it was typed stays text: a personnel number 0123, a version 1.10. */
function plainScalar({ value, source }: Scalar): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && (source === undefined || String(value) === source)) return value;
  return source ?? String(value);
}

function keyOf(key: unknown, refuse: Refuse): string {
  if (!isScalar(key)) throw refuse('answers-bad-key', offsetOf(key));
  return key.source ?? String(key.value);
}

function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
