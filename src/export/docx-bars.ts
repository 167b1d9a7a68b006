// How much stands for each cause, as bars: shaded cells, which Word and LibreOffice both show and print.
import { BorderStyle, ShadingType, type Table, TableCell, VerticalAlign, WidthType } from 'docx';
import { textWidth } from '../domain/text-width.ts';
import type { Bar } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import { DescribedTable } from './described-table.ts';
import { docxCell, docxRow } from './docx-cell.ts';
import { CELL_SIDE, COLOURS, TEXT_WIDTH } from './docx-look.ts';
import { docxParagraph } from './docx-paragraph.ts';

/** A bar is drawn in steps, each a column of the table as wide as this. */
const STEPS = 24;
const STEP = 130;
const LETTER = 110;
const WIDEST_LABEL = 3000;

export function docxBars(bars: readonly Bar[], { barsAbout }: DocumentWords): Table | undefined {
  if (bars.length === 0) return undefined;
  const letters = Math.max(...bars.map(({ label }) => textWidth(plainLine(label))));
  const label = Math.min(WIDEST_LABEL, letters * LETTER + 2 * CELL_SIDE + 60);
  const text = TEXT_WIDTH - label - STEPS * STEP;
  const rows = bars.map((bar, at) => {
    // Half a picture on a page says nothing: all rows stay together.
    const keepNext = at < bars.length - 1;
    const filled = stepsOf(bar.share);
    return docxRow([
      docxCell([{ text: plainLine(bar.label) }], { kind: 'row-head', width: label, keepNext }),
      ...barCell(filled, COLOURS.bar),
      ...barCell(STEPS - filled, COLOURS.rest),
      docxCell([{ text: plainLine(bar.text) }], { width: text, keepNext }),
    ]);
  });
  const widths = [label, ...Array.from({ length: STEPS }, () => STEP), text];
  return new DescribedTable({ rows, widths, rowHeads: true, bare: true, about: barsAbout });
}

/** What is little is still one step: only nothing is drawn as nothing. */
function stepsOf(share: number): number {
  return share > 0 ? Math.max(1, Math.round(Math.min(1, share) * STEPS)) : 0;
}

function barCell(steps: number, fill: string): readonly TableCell[] {
  if (steps === 0) return [];
  // White above and below, so that the bars of two rows do not touch.
  const gap = { style: BorderStyle.SINGLE, size: 36, color: 'FFFFFF' };
  return [
    new TableCell({
      columnSpan: steps,
      width: { size: steps * STEP, type: WidthType.DXA },
      shading: { type: ShadingType.CLEAR, fill },
      borders: { top: gap, bottom: gap },
      verticalAlign: VerticalAlign.CENTER,
      children: [docxParagraph([], { style: 'TableText', keepNext: true })],
    }),
  ];
}
