// What a key means during the talk, beside typing.
import { commandOf, isNewLine, type Key } from './key.ts';

export type LiveCommand = 'keep' | 'next' | 'previous' | 'help' | 'mark' | 'pause' | 'end';

const WITH_CTRL: Readonly<Record<string, LiveCommand>> = { p: 'pause', e: 'end', t: 'mark' };

/**
 * ctrl+t marks in the middle of a line, where "!" is a sign like any other.
 * @param isEmpty the line to type in: then the arrows have nothing to move in, and go through the questions.
 */
export function liveCommand(key: Key, isEmpty: boolean): LiveCommand | undefined {
  switch (commandOf(key)) {
    case 'enter':
      return 'keep';
    case 'back':
      return 'previous';
    case 'skip':
      return 'next';
    case 'help':
      return 'help';
  }
  if (isNewLine(key) && !key.pasted) return 'keep';
  if (isEmpty && key.text === '!') return 'mark';
  if (key.name === 'tab') return 'next';
  if (isEmpty && key.name === 'right') return 'next';
  if (isEmpty && key.name === 'left') return 'previous';
  return key.ctrl && !key.meta ? WITH_CTRL[key.name] : undefined;
}
