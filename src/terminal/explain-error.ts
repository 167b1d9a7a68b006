// An error as a person should meet it: what happened, and the way out. The unexpected keeps its stack.
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
    return `${paint(look.colour).error(`✗ ${what}`)}\n${indent(hint)}\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { what, hint } = errors.unexpected?.({}) ?? { what: '', hint: '' };
  return `${paint(look.colour).error(`✗ ${what}`)}\n${indent(hint)}\n\n${stack}\n`;
}

/** A code without a sentence is our own mistake: at least it is named. */
function unexplained({ code }: UserError) {
  return () => ({ what: code, hint: '' });
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
