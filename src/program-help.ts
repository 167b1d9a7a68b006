// The text under the options of a help page, fitted to the width: prose is broken, a command is not.
import { wrapText } from './domain/wrap-text.ts';

/** Lines that begin with a space are commands; the others are prose. `columns` = cells. */
export function fitHelp(text: string, columns: number): string {
  return text
    .split('\n\n')
    .map((part) => fitPart(part.split('\n'), columns).join('\n'))
    .join('\n\n');
}

function fitPart(lines: readonly string[], columns: number): readonly string[] {
  const fitted: string[] = [];
  let prose = '';
  const endProse = () => {
    if (prose !== '') fitted.push(...wrapText(prose, columns));
    prose = '';
  };
  for (const line of lines) {
    if (line.startsWith(' ')) {
      endProse();
      fitted.push(...fitCommand(line, columns));
    } else prose = prose === '' ? line : `${prose} ${line}`;
  }
  endProse();
  return fitted;
}

/** What a command does stands beside it, or under it where that does not fit. */
function fitCommand(line: string, columns: number): readonly string[] {
  const [, command, about] = /^(\s+\S.*?)\s{3,}(\S.*)$/.exec(line) ?? [];
  if (line.length <= columns || command === undefined || about === undefined) return [line];
  return [command, ...wrapText(about, columns - 6).map((part) => `      ${part}`)];
}
