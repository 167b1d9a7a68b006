// Places where words were found: where, and the words with a little around them.
import { printableLine } from '../domain/printable.ts';
import { wrapText } from '../domain/wrap-text.ts';
import { paint } from './theme.ts';

export interface FoundText {
  readonly conversation: string;
  readonly label: string;
  readonly text: string;
}

/** Characters kept before the first word that was found. */
const LEAD_IN = 40;
const LONGEST = 200;

export function printFound(
  found: readonly FoundText[],
  words: readonly string[],
  { columns, colour }: { readonly columns: number; readonly colour: boolean },
): string {
  const { title, quiet } = paint(colour);
  const indent = '  ';
  return found
    .map(({ conversation, label, text }) => {
      const lines = wrapText(excerpt(printableLine(text), words), columns - indent.length);
      const body = lines.map((line) => `${indent}${line}\n`).join('');
      return `${title(conversation)}  ${quiet(label)}\n${body}`;
    })
    .join('');
}

function excerpt(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const first = Math.max(0, Math.min(...words.map((word) => Math.max(0, lower.indexOf(word)))));
  const from = first <= LEAD_IN ? 0 : text.lastIndexOf(' ', first - LEAD_IN) + 1;
  const part = text.slice(from, from + LONGEST);
  return `${from > 0 ? '… ' : ''}${part}${from + LONGEST < text.length ? ' …' : ''}`;
}
