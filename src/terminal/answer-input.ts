// What every kind of answer needs on the screen: keys in, lines out, something to be checked.
import type { Refused } from '../interview/accept-answer.ts';
import type { Typed } from '../interview/ports.ts';
import type { Key } from './key.ts';
import type { KeyHint } from './key-lines.ts';
import type { Drawn } from './text-field.ts';

export interface AnswerInput {
  /** Keys of its own, for the foot of the screen. */
  readonly hints: readonly KeyHint[];
  /** Enter makes a new line here when ctrl, alt or a paste says so. */
  readonly severalLines: boolean;
  /** @returns whether the answer was changed. */
  press(key: Key): boolean;
  typed(): Typed;
  /** Half a text, to be kept while it is typed. */
  draft?(): string;
  /** Enter within the prompt: to go on inside it, or to say why not yet. */
  enter?(): 'stay' | Refused | undefined;
  /** One step back within the prompt; false at its beginning. */
  back?(): boolean;
  /**
   * Rows: at least 1. It takes what it needs, at most `rows`. `refused`: what is wrong with the
   * answer is being said already.
   */
  draw(width: number, rows: number, refused: boolean): Drawn;
}
