// An error as a person should meet it: what happened, and the way out. The unexpected keeps its stack.

import { textWidth } from '../domain/text-width.ts';
import { UserError } from '../domain/user-error.ts';
import { errors } from '../wording/nl/errors.ts';
import { storeErrors } from '../wording/nl/store-errors.ts';
import { paint } from './theme.ts';

export interface ErrorLook {
  readonly columns: number;
  readonly colour: boolean;
}

/** @returns two lines for a UserError, ending in a newline; for anything else the stack too. */
export function explainError(error: unknown, look: ErrorLook): string {
  if (error instanceof UserError) {
    const explain = { ...storeErrors, ...errors }[error.code] ?? unexplained(error);
    const { what, hint } = explain(error.details);
    return `${paint(look.colour).error(fitted('✗ ', what, look))}\n${fitted('  ', hint, look)}\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { what, hint } = errors.unexpected?.({}) ?? { what: '', hint: '' };
  const told = `${paint(look.colour).error(fitted('✗ ', what, look))}\n${fitted('  ', hint, look)}`;
  return `${told}\n\n${stack}\n`;
}

/** A code without a sentence is our own mistake: at least it is named. */
function unexplained({ code }: UserError) {
  return () => ({ what: code, hint: '' });
}

/** Broken at spaces only, each line under its own beginning: a path can still be copied whole. */
function fitted(begin: string, text: string, { columns }: ErrorLook): string {
  const lines = text.split('\n').flatMap((line) => {
    const indent = ' '.repeat(line.length - line.trimStart().length);
    const room = columns - textWidth(begin + indent);
    return breakAtSpaces(line.trimStart(), room).map((part) => indent + part);
  });
  return lines.map((line, index) => (index === 0 ? begin : '  ') + line).join('\n');
}

function breakAtSpaces(text: string, width: number): string[] {
  const lines: string[] = [];
  // Two spaces set things apart in a list: they stay.
  for (const word of text.split(/(?<! ) (?! )/)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
