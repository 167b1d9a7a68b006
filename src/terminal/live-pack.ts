// Short items side by side, as many on a line as fit.
import { textWidth } from '../domain/text-width.ts';
import { fitText } from '../domain/wrap-text.ts';

/** With more room between them where all of them fit on one line. */
export function packItems(items: readonly string[], width: number): string[] {
  const gap = textWidth(items.join('   ')) <= width ? '   ' : '  ';
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + gap + item) <= width)
      lines[lines.length - 1] += gap + item;
    else lines.push(fitText(item, width, ''));
  }
  return lines;
}
