// Text of the report as a paragraph of Word: literal, whatever characters it holds.
import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Run, Runs } from '../report/report.ts';
import { linesOf } from '../report/tidy-text.ts';

type ParagraphLook = Omit<IParagraphOptions, 'children' | 'text'>;

export function docxParagraph(runs: Runs, look: ParagraphLook = {}): Paragraph {
  return new Paragraph({ ...look, children: docxRuns(runs) });
}

/** Every line of the text on a line of its own. */
export function docxRuns(runs: Runs): readonly TextRun[] {
  return linesOf(runs).flatMap((line, at) => [
    ...(at > 0 ? [new TextRun({ break: 1 })] : []),
    ...line.flatMap(literalRuns),
  ]);
}

/**
 * The library fills in its own "{name-of-a-list}" after the text is set, in answers as well: cut behind
 * the brace there is nothing to fill in. U+FFFE and U+FFFF may not stand in XML at all.
 */
function literalRuns({ text, style }: Run): TextRun[] {
  const parts = text.replace(/[\ufffe\uffff]/g, '\ufffd').split(/(?<=\{)/);
  return parts.map((part) => {
    const look = {
      ...(style === 'bold' && { bold: true }),
      ...(style === 'italic' && { italics: true }),
    };
    return new TextRun({ ...look, text: part });
  });
}
