// Plain lines broken by words at the width of the screen, each continued under its own beginning.
import { hangText } from '../domain/wrap-text.ts';

/** A line's white space and its "- " are its beginning; a line that fits stays as it is. */
export function printText(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [begin = ''] = /^\s*(?:- )?/.exec(line) ?? [];
      return hangText(begin, line.slice(begin.length), columns);
    })
    .join('\n');
}
