// A table of Word with what the library cannot say of it: a description for who cannot see it.
import {
  BorderStyle,
  type IBorderOptions,
  StringValueElement,
  Table,
  TableLayoutType,
  TableProperties,
  type TableRow,
  WidthType,
} from 'docx';
import { CELL_SIDE, COLOURS, TEXT_WIDTH } from './docx-look.ts';

interface TableSetting {
  readonly rows: readonly TableRow[];
  /** Of the columns, in twips. */
  readonly widths: readonly number[];
  /** The first row or the first cell of every row is a head: so Word tells it to screen readers and PDF. */
  readonly headRow?: boolean;
  readonly rowHeads?: boolean;
  /** No lines between the rows, as in a picture. */
  readonly bare?: boolean;
  readonly about?: string | undefined;
}

export class DescribedTable extends Table {
  constructor({ rows, widths, headRow = false, rowHeads = false, bare, about }: TableSetting) {
    super({
      rows,
      columnWidths: widths,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { left: CELL_SIDE, right: CELL_SIDE, marginUnitType: WidthType.DXA },
      borders: bare ? borders(none, none) : borders(line, none),
      tableLook: { firstRow: headRow, firstColumn: rowHeads, noHBand: true, noVBand: true },
    });
    const properties = this.root[0];
    if (about === undefined || !(properties instanceof TableProperties)) return;
    properties.addChildElement(new StringValueElement('w:tblDescription', about));
  }
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line };

function borders(across: IBorderOptions, down: IBorderOptions) {
  return {
    top: across,
    bottom: across,
    insideHorizontal: across,
    left: down,
    right: down,
    insideVertical: down,
  };
}
