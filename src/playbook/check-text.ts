// What can be said of a playbook file before it is read as YAML: too big, too deep, or not the text it was.
import { CST, Lexer } from 'yaml';
import type { Details } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/** In UTF-16 units, over all files of a playbook together. */
export const LARGEST_PLAYBOOK = 2 * 1024 * 1024;

const MOST_TOKENS = 250_000;
/** A playbook nests about ten deep; a parser that recurses dies (and takes the process along) near 2,000. */
const DEEPEST_FLOW = 32;
const WIDEST_INDENT = 120;
const MOST_INDICATORS = 24;
/** Each costs the parser an error with a stack. */
const MOST_STRAY_BRACKETS = 50;

export interface TextFinding {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly details?: Details;
}

/** All but tab and line ends, and what turns the direction of reading. */
const CONTROL = /(?![\t\n\r\u0085])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;

/** Whether a text holds a control or bidi-override character; the offset of the first. */
export function controlCharacterIn(text: string): number {
  return text.search(CONTROL);
}

export function nameOfCharacter(text: string, offset: number): string {
  const code = text.codePointAt(offset) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** At most one finding of each kind: the first place. */
export function checkCharacters(text: string): readonly TextFinding[] {
  const nul = text.indexOf('\0');
  if (nul !== -1) return [{ code: 'nul-character', offset: nul }];
  const findings: TextFinding[] = [];
  const broken = text.indexOf('\ufffd');
  if (broken !== -1) findings.push({ code: 'broken-character', offset: broken });
  const control = controlCharacterIn(text);
  if (control !== -1) {
    const character = nameOfCharacter(text, control);
    findings.push({ code: 'control-character', offset: control, details: { character } });
  }
  const mojibake = findMojibake(text);
  return mojibake ? [...findings, mojibake] : findings;
}

/** The bytes 0x80-0xBF as Windows-1252 shows them: what follows "Ã", "Â" and "â€" in doubly encoded text. */
const TRAILERS = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 0x40 }, (_, i) => 0x80 + i),
);
const MOJIBAKE = new RegExp(`[ÂÃ][${escapeClass(TRAILERS)}]|â[${escapeClass(TRAILERS)}]{2}`);

function escapeClass(characters: string): string {
  return characters.replace(/[\\\]^-]/g, '\\$&');
}

function findMojibake(text: string): TextFinding | undefined {
  const found = MOJIBAKE.exec(text);
  if (!found) return undefined;
  const [typed] = found;
  const bytes = [...typed].map((character) => {
    const trailer = TRAILERS.indexOf(character);
    return trailer === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + trailer;
  });
  const meant = new TextDecoder().decode(Uint8Array.from(bytes));
  return { code: 'mojibake', offset: found.index, details: { typed, meant } };
}

/**
 * Counts tokens and nesting in one linear pass, so that the parser that follows never gets a text it
 * cannot end on: its depth is bounded by the columns and brackets seen here.
 */
export function checkNesting(text: string): TextFinding | undefined {
  let offset = 0;
  let tokens = 0;
  let flow = 0;
  let stray = 0;
  let column = 0;
  let indicators = 0;
  let inScalar = false;
  let inIndent = true;
  for (const source of new Lexer().lex(text)) {
    if (++tokens > MOST_TOKENS) {
      return { code: 'too-many-tokens', offset, details: { limit: String(MOST_TOKENS) } };
    }
    const type: string | null = inScalar ? 'text' : CST.tokenType(source);
    inScalar = type === 'scalar';
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'newline') {
      column = 0;
      indicators = 0;
      inIndent = true;
    } else {
      if (type === 'flow-map-start' || type === 'flow-seq-start') flow++;
      if (type === 'flow-map-end' || type === 'flow-seq-end') {
        if (flow === 0 && ++stray > MOST_STRAY_BRACKETS) return { code: 'yaml-syntax', offset };
        flow = Math.max(0, flow - 1);
      }
      const indicator = /^(seq-item|explicit-key|map-value)-ind$/.test(type ?? '');
      if (indicator) indicators++;
      const tooWide = flow === 0 && inIndent && column > WIDEST_INDENT && type !== 'comment';
      if (flow > DEEPEST_FLOW || tooWide || (flow === 0 && indicators > MOST_INDICATORS)) {
        return { code: 'too-deep', offset };
      }
      inIndent &&= indicator || type === 'space';
      column += source.length;
    }
    offset += source.length;
  }
  return undefined;
}
