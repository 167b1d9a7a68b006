// Editing a text with the keys of a line editor, over several lines: pure, one key at a time.

import { printable } from '../domain/printable.ts';
import { graphemesOf, textWidth } from '../domain/text-width.ts';
import { cutText, softLines } from '../domain/wrap-text.ts';
import { isNewLine, type Key } from './key.ts';

export interface Edited {
  readonly text: string;
  /** In UTF-16 code units from the start; never inside what a reader sees as one character. */
  readonly cursor: number;
  /** What ctrl+u, ctrl+k or ctrl+w took away last, for ctrl+y. */
  readonly killed: string;
}

export interface Paper {
  /** Columns a line may take: up and down go by what is seen. */
  readonly width: number;
  readonly severalLines: boolean;
}

export function startEditing(text: string): Edited {
  return { text, cursor: text.length, killed: '' };
}

/** @returns the text after this key; undefined when the key does nothing here. */
export function editText(edited: Edited, key: Key, paper: Paper): Edited | undefined {
  if (key.name === 'paste') return insert(edited, key.text, paper);
  if (isNewLine(key)) return insert(edited, '\n', paper);
  if (key.text !== '') return insert(edited, key.text, paper);
  const byWord = key.ctrl || key.meta;
  switch (key.name) {
    case 'left':
      return moveTo(edited, byWord ? wordBefore(edited) : before(edited));
    case 'right':
      return moveTo(edited, byWord ? wordAfter(edited) : after(edited));
    case 'up':
      return moveRows(edited, -1, paper.width);
    case 'down':
      return moveRows(edited, 1, paper.width);
    case 'pageup':
      return moveTo(edited, 0);
    case 'pagedown':
      return moveTo(edited, edited.text.length);
    case 'home':
      return moveTo(edited, key.ctrl ? 0 : lineStart(edited));
    case 'end':
      return moveTo(edited, key.ctrl ? edited.text.length : lineEnd(edited));
    case 'backspace':
      return byWord
        ? kill(edited, wordBefore(edited), edited.cursor)
        : remove(edited, before(edited), edited.cursor);
    case 'delete':
      return byWord
        ? kill(edited, edited.cursor, wordAfter(edited))
        : remove(edited, edited.cursor, after(edited));
  }
  if (key.ctrl) return editWithCtrl(edited, key.name, paper);
  return key.meta ? editWithAlt(edited, key.name) : undefined;
}

function editWithCtrl(edited: Edited, letter: string, paper: Paper): Edited | undefined {
  switch (letter) {
    case 'a':
      return moveTo(edited, lineStart(edited));
    case 'e':
      return moveTo(edited, lineEnd(edited));
    case 'f':
      return moveTo(edited, after(edited));
    case 'd':
      return remove(edited, edited.cursor, after(edited));
    case 'h':
      return remove(edited, before(edited), edited.cursor);
    case 'w':
      return kill(edited, wordBefore(edited), edited.cursor);
    case 'u':
      return kill(edited, lineStart(edited), edited.cursor);
    case 'k':
      return kill(edited, edited.cursor, lineEnd(edited));
    case 'y':
      return insert(edited, edited.killed, paper);
  }
  return undefined;
}

function editWithAlt(edited: Edited, letter: string): Edited | undefined {
  switch (letter) {
    case 'b':
      return moveTo(edited, wordBefore(edited));
    case 'f':
      return moveTo(edited, wordAfter(edited));
    case 'd':
      return kill(edited, edited.cursor, wordAfter(edited));
  }
  return undefined;
}

function insert({ text, cursor, killed }: Edited, typed: string, { severalLines }: Paper): Edited {
  const clean = severalLines ? printable(typed) : printable(typed).replace(/\s*\n\s*/g, ' ');
  return {
    text: text.slice(0, cursor) + clean + text.slice(cursor),
    cursor: cursor + clean.length,
    killed,
  };
}

function moveTo(edited: Edited, cursor: number): Edited {
  return { ...edited, cursor };
}

function remove({ text, killed }: Edited, from: number, to: number): Edited {
  return { text: text.slice(0, from) + text.slice(to), cursor: from, killed };
}

function kill(edited: Edited, from: number, to: number): Edited {
  if (from === to) return edited;
  return { ...remove(edited, from, to), killed: edited.text.slice(from, to) };
}

function before({ text, cursor }: Edited): number {
  if (text[cursor - 1] === '\n') return cursor - 1;
  const start = lineStart({ text, cursor });
  return start + (graphemesOf(text.slice(start, cursor)).at(-1)?.at ?? 0);
}

function after({ text, cursor }: Edited): number {
  if (text[cursor] === '\n') return cursor + 1;
  const rest = text.slice(cursor, lineEnd({ text, cursor }));
  return cursor + (graphemesOf(rest)[0]?.text.length ?? 0);
}

function wordBefore({ text, cursor }: Edited): number {
  return /\S*\s*$/.exec(text.slice(0, cursor))?.index ?? 0;
}

function wordAfter({ text, cursor }: Edited): number {
  return cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0);
}

function lineStart({ text, cursor }: Pick<Edited, 'text' | 'cursor'>): number {
  return text.lastIndexOf('\n', cursor - 1) + 1;
}

function lineEnd({ text, cursor }: Pick<Edited, 'text' | 'cursor'>): number {
  const end = text.indexOf('\n', cursor);
  return end === -1 ? text.length : end;
}

function moveRows(edited: Edited, by: 1 | -1, width: number): Edited {
  const lines = softLines(edited.text, width);
  const { row, column } = placeOf(edited, width);
  const target = lines[row + by];
  if (target === undefined) return moveTo(edited, by === 1 ? edited.text.length : 0);
  const line = edited.text.slice(target.from, target.to);
  const cursor = target.from + cutText(line, column).length;
  // At the very end of a line that goes on below, the cursor would be drawn there.
  const goesOn = lines[row + by + 1]?.from === target.to && cursor === target.to;
  return moveTo(edited, goesOn ? before({ ...edited, cursor }) : cursor);
}

/** Where the cursor is seen: the row among the soft lines, and the column in it. */
export function placeOf(
  { text, cursor }: Pick<Edited, 'text' | 'cursor'>,
  width: number,
): { row: number; column: number } {
  const lines = softLines(text, width);
  const row = Math.max(
    0,
    lines.findLastIndex(({ from }) => from <= cursor),
  );
  const { from } = lines[row] ?? { from: 0 };
  return { row, column: Math.min(width, textWidth(text.slice(from, cursor))) };
}
