// What the YAML parser stumbled over, as one of our codes, at the place where the author can mend it.
import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { TextFinding } from './check-text.ts';
import type { ProblemCode } from './problem-codes.ts';

const CODES: Readonly<Record<string, ProblemCode>> = {
  TAB_AS_INDENT: 'tab-indent',
  BAD_INDENT: 'bad-indent',
  BLOCK_IN_FLOW: 'bad-indent',
  MISSING_CHAR: 'missing-character',
  MULTIPLE_DOCS: 'several-documents',
  BAD_DIRECTIVE: 'yaml-directive',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  RESOURCE_EXHAUSTION: 'too-deep',
};

/** The slips that authors really make, told apart by the parser's own words. */
const SLIPS: readonly (readonly [slip: string, code: ProblemCode, message: RegExp])[] = [
  ['closing-quote', 'missing-character', /^Missing closing/],
  ['second-colon', 'yaml-syntax', /^Nested mappings are not allowed in compact/],
  ['no-colon', 'missing-character', /^Implicit (map )?keys need to be/],
  [
    'closing-bracket',
    'missing-character',
    /(must end with a|expected to end with|sufficiently indented and end with)/,
  ],
  ['comma', 'missing-character', /^Missing ,/],
  ['reserved-start', 'yaml-syntax', /^(Plain value cannot start with|Alias |Anchor )/],
  ['text-after', 'yaml-syntax', /^Unexpected scalar at node end/],
  ['bad-escape', 'yaml-syntax', /^Invalid escape sequence/],
  ['no-dash', 'bad-indent', /^Sequence item without -/],
];

const MOST_ERRORS = 10;
/** An error this close below another is nearly always its echo. */
const ECHO_LINES = 2;

/** In the order of the file, echoes left out. */
export function syntaxFindings(
  document: Document.Parsed,
  lineOf: (offset: number) => number,
): TextFinding[] {
  let lastLine = Number.NEGATIVE_INFINITY;
  return document.errors
    .map((error) => syntaxFinding(error, document))
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      const line = lineOf(offset);
      const isEcho = line - lastLine <= ECHO_LINES;
      lastLine = line;
      return !isEcho;
    })
    .slice(0, MOST_ERRORS);
}

/** The details carry `slip` when it is one authors often make, and always the parser's code as `reason`. */
function syntaxFinding(error: YAMLError, document: Document.Parsed): TextFinding {
  const [slip, slipCode] = SLIPS.find(([, , message]) => message.test(error.message)) ?? [];
  const offset = slip === 'closing-quote' ? openingQuote(document, error.pos[0]) : error.pos[0];
  return {
    code: slipCode ?? CODES[error.code] ?? 'yaml-syntax',
    offset,
    details: { reason: error.code, ...(slip !== undefined && { slip }) },
  };
}

/** A quote that was never closed is reported at the end of the file; the author needs its beginning. */
function openingQuote(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, scalar) {
      const [from, to] = scalar.range ?? [0, 0];
      if (isScalar(scalar) && scalar.type?.startsWith('QUOTE') && from < end && to >= end)
        start = from;
    },
  });
  return start;
}
