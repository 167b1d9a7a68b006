// Notes as passages: paragraphs, list items and table rows, of plain text or Markdown.
import { cutText, linesOfParts } from './cut-text.ts';
import { roleInLabel } from './label-words.ts';
import { headsAgreements, isOurParagraph, type NoteSection, sectionOf } from './note-headings.ts';
import type { Passage } from './passage.ts';
import { cellsOf, hasMarkdown, isTableRule, plainMarkdown } from './plain-markdown.ts';
import { withoutSentences } from './playbook-sentences.ts';
import { allQuotesIn, quotesIn } from './quotes-in.ts';
import { readSpeakerLine } from './speaker-line.ts';
import { tidyWords } from './tidy-words.ts';

const HEADING = /^\s{0,3}(#{1,6})\s(.{0,200})/;
/** A heading without a sign: "Afspraken:" alone on a line. */
const BARE_HEADING = /^\s{0,3}[*_]{0,2}([\p{L}][\p{L} ]{0,40}):[*_]{0,2}\s*$/u;
/** "Afspraak:", "Actie 2:" in front of what it is. */
const LONGEST_OWN_LABEL = 2;
/** How our summary names an answer before it. */
const LABEL = /^\*\*[^*]{1,80}:\*\*\s*/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const BEGINS_WITH_LETTER = /^[a-z]/i;
const ENDS_BARE_HEADING = /[:*_\s]/;
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/;
const QUOTE = /^\s{0,3}>\s?/;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;

interface Piece {
  readonly line: number;
  readonly lines: string[];
  readonly block: 'text' | 'quote' | 'row';
  readonly section: NoteSection;
}

/** What the playbook brings into a summary of ours; only asked for when it is one. */
export type ProgramSentences = () => ReadonlySet<string>;

/** `text` with line ends as "\n". Front matter, code blocks and what our own summary adds are left out. */
export function readNotes(
  text: string,
  programSentences: ProgramSentences = () => new Set(),
): readonly Passage[] {
  const lines = text.split('\n');
  const first = afterFrontMatter(lines);
  const ours = isOurSummary(lines.slice(0, first));
  const pieces = piecesOf(lines, first, ours);
  const passages: Passage[] = [];
  const program = ours ? programSentences() : undefined;
  for (const piece of pieces) addPassages(piece, passages, program);
  return passages;
}

function afterFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  return end === -1 ? 0 : end + 1;
}

function isOurSummary(frontMatter: readonly string[]): boolean {
  const has = (name: string) => frontMatter.some((line) => line.startsWith(`${name}:`));
  return has('playbook') && has('voor');
}

function piecesOf(lines: readonly string[], first: number, ours: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  // Above its first section our summary holds a notice and the conclusion, which are not the lead's.
  let section: NoteSection = ours ? 'ours' : 'notes';
  let open: Piece | undefined;
  let heads: readonly string[] | undefined;
  /** Under a bare heading, which holds for one block: what comes back behind it. */
  let bare: { readonly before: NoteSection; begun: boolean } | undefined;
  const begin = (at: number, line: string, block: Piece['block'], own = section) => {
    open = { line: at + 1, lines: [line], block, section: own };
    pieces.push(open);
    if (bare) bare.begun = true;
  };
  const beginBare = (own: NoteSection) => {
    bare = { before: bare?.before ?? section, begun: false };
    section = own;
    open = undefined;
  };
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (heads === undefined && isProse(line)) {
      if (open?.block === 'text') open.lines.push(line);
      else begin(at, line, 'text');
      continue;
    }
    const isEmpty = line.trim() === '';
    const fenceEnd = !isEmpty && FENCE.test(line) ? endOfCode(lines, at) : undefined;
    if (fenceEnd !== undefined) at = fenceEnd;
    if (isEmpty || fenceEnd !== undefined || RULE.test(line)) {
      open = undefined;
      heads = undefined;
      if (bare?.begun) {
        section = bare.before;
        bare = undefined;
      }
      continue;
    }
    const heading = HEADING.exec(line);
    const bareHeading = ours ? undefined : bareHeadingIn(line);
    const bareSection = bareHeading === undefined ? 'notes' : sectionOf(bareHeading, false);
    if (bareSection !== 'notes') beginBare(bareSection);
    else if (heading) {
      const [, signs = '', title = ''] = heading;
      // The title of our summary begins no section.
      const isTitle = ours && signs.length === 1;
      if (!isTitle) section = sectionOf(plainMarkdown(title).replace(/#/g, ''), ours);
      open = undefined;
      bare = undefined;
    } else if (heads || (line.trimStart().startsWith('|') && isTableRule(lines[at + 1] ?? ''))) {
      if (heads === undefined) heads = cellsOf(line).map(plainMarkdown);
      else if (!isTableRule(line)) addRow(at, line, heads);
      open = undefined;
    } else if (QUOTE.test(line)) {
      const words = line.replace(QUOTE, '');
      if (open?.block === 'quote') open.lines.push(words);
      else if (!ours) begin(at, words, 'quote');
      else begin(at, words.replace(LABEL, ''), 'quote', section === 'notes' ? 'employee' : section);
    } else if (open?.block === 'text' && !ITEM.test(line)) {
      open.lines.push(line);
    } else {
      // Beside the employee's words our summary lists the playbook's reasons.
      const reasons = ours && section === 'employee' && ITEM.test(line);
      const added = reasons || (ours && isOurParagraph(line, section));
      const words = line.replace(ITEM, '');
      begin(at, ours ? words.replace(LABEL, '') : words, 'text', added ? 'ours' : section);
    }
  }
  return pieces.filter((piece) => piece.section !== 'ours');

  function addRow(at: number, line: string, names: readonly string[]): void {
    const cells = cellsOf(line);
    const isEmployees = (index: number) =>
      section !== 'agreements' && roleInLabel(names[index] ?? '') === 'employee';
    const own = cells.filter((cell, index) => cell !== '' && !isEmployees(index));
    if (own.length > 0) begin(at, own.join('; '), 'row');
    for (const [index, cell] of cells.entries()) {
      if (cell !== '' && isEmployees(index)) begin(at, cell, 'row', 'employee');
    }
  }
}

/** Nothing but words, as most lines are: no sign before them, and not a bare heading. */
function isProse(line: string): boolean {
  return BEGINS_WITH_LETTER.test(line) && !endsAsHeading(line);
}

function bareHeadingIn(line: string): string | undefined {
  return endsAsHeading(line) ? BARE_HEADING.exec(line)?.[1] : undefined;
}

/** Almost no line does: quicker than looking for the heading itself. */
function endsAsHeading(line: string): boolean {
  return ENDS_BARE_HEADING.test(line.slice(-1));
}

/** A block that is never closed is no code: what stands in it must not go unread. */
function endOfCode(lines: readonly string[], at: number): number | undefined {
  const end = lines.findIndex((line, index) => index > at && FENCE.test(line));
  return end === -1 ? undefined : end;
}

function addPassages(
  { line, lines, block, section }: Piece,
  passages: Passage[],
  program: ReadonlySet<string> | undefined,
): void {
  const joined = lines.join(' ');
  // Signs of Markdown go together on one line only.
  const read = tidyWords(hasMarkdown(joined) ? plainMarkdown(lines.join('\n')) : joined);
  // What is quoted is always somebody's own.
  const whole = program && block !== 'quote' ? withoutSentences(read, program).trim() : read;
  const label = readSpeakerLine(whole);
  const saysEmployee = label !== undefined && roleInLabel(label.label) === 'employee';
  const isQuote = block === 'quote' && (section === 'employee' || saysEmployee);
  const isAgreed = section === 'agreements' || isAgreementLabel(label?.label ?? '');
  const kind = isQuote ? 'employee' : isAgreed ? 'agreement' : 'note';
  const quotesOf = section === 'employee' || saysEmployee ? allQuotesIn : quotesIn;
  const parts = cutText(whole);
  const begin = parts.length > 1 ? linesOfParts(parts, lines) : [0];
  for (const [at, text] of parts.entries()) {
    const quotes = isQuote ? [] : quotesOf(text);
    const place = line + (begin[at] ?? 0);
    passages.push({ n: passages.length + 1, line: place, text, kind, quotes });
  }
}

function isAgreementLabel(label: string): boolean {
  if (label === '') return false;
  const words = label.split(' ');
  return words.length <= LONGEST_OWN_LABEL && headsAgreements(label);
}
