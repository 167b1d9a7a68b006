// Room to sign on paper: a box for everyone, all boxes on one page.
import {
  BorderStyle,
  LeaderType,
  Paragraph,
  Tab,
  type Table,
  TableCell,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { SignaturePlace } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import { DescribedTable } from './described-table.ts';
import { docxRow } from './docx-cell.ts';
import { CELL_SIDE, COLOURS, TEXT_WIDTH } from './docx-look.ts';
import { docxParagraph, docxRuns } from './docx-paragraph.ts';

const BESIDE = 2;
const WIDTH = TEXT_WIDTH / BESIDE;
/** Above every line: high enough to write by hand. */
const ROOM = 400;
const LINE_END = WIDTH - 2 * CELL_SIDE;

export function docxSignatures(places: readonly SignaturePlace[]): Table | undefined {
  if (places.length === 0) return undefined;
  const rows = Array.from({ length: Math.ceil(places.length / BESIDE) }, (_, at) => {
    const boxes = places.slice(at * BESIDE, (at + 1) * BESIDE).map(box);
    const empty = Array.from({ length: BESIDE - boxes.length }, noBox);
    return docxRow([...boxes, ...empty]);
  });
  return new DescribedTable({ rows, widths: [WIDTH, WIDTH], bare: true });
}

function box({ who, blanks }: SignaturePlace): TableCell {
  const name = docxParagraph([{ text: plainLine(who) }], { style: 'TableHead', keepNext: true });
  const side = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line };
  return new TableCell({
    width: { size: WIDTH, type: WidthType.DXA },
    borders: { top: side, bottom: side, left: side, right: side },
    margins: { top: 60, bottom: 120, left: CELL_SIDE, right: CELL_SIDE },
    children: [name, ...blanks.map(blankLine)],
  });
}

function noBox(): TableCell {
  const width = { size: WIDTH, type: WidthType.DXA };
  return new TableCell({ width, children: [docxParagraph([], { style: 'TableText' })] });
}

/** "naam: ______", up to the end of the box. */
function blankLine(label: string): Paragraph {
  return new Paragraph({
    style: 'TableText',
    keepNext: true,
    spacing: { before: ROOM, after: 60 },
    tabStops: [{ type: TabStopType.RIGHT, position: LINE_END, leader: LeaderType.UNDERSCORE }],
    children: [
      ...docxRuns([{ text: `${plainLine(label)}:` }]),
      new TextRun(' '),
      new TextRun({ children: [new Tab()] }),
    ],
  });
}
