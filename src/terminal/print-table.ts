// Rows in columns where they fit, and one under the other where they do not.
import { printableLine } from '../domain/printable.ts';
import { textWidth } from '../domain/text-width.ts';
import { hangText } from '../domain/wrap-text.ts';
import { paint } from './theme.ts';

export interface TableLook {
  readonly columns: number;
  readonly colour: boolean;
}

const GAP = '  ';

/** @returns lines that are never wider than `columns`, ending in a newline. */
export function printTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { columns, colour }: TableLook,
): string {
  const cells = rows.map((row) => row.map(printableLine));
  const widths = head.map((name, at) =>
    Math.max(textWidth(name), ...cells.map((row) => textWidth(row[at] ?? ''))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (head.length - 1);
  const { title, quiet } = paint(colour);
  if (total > columns) {
    const blocks = cells.map((row) =>
      row
        .flatMap((cell, at) =>
          cell === '' ? [] : at === 0 ? [title(cell)] : hangText('  ', cell, columns),
        )
        .join('\n'),
    );
    return `${blocks.join('\n')}\n`;
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - textWidth(cell))))
      .join(GAP)
      .trimEnd();
  return `${[quiet(line(head)), ...cells.map(line)].join('\n')}\n`;
}
