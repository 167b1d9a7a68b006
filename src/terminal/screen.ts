// What every screen is: keys in, a frame out, until it has a reply.
import type { Key } from './key.ts';

/** Of the whole terminal, in columns and rows. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Frame {
  /** Styled, none wider than the terminal; as many as there are rows at most. */
  readonly lines: readonly string[];
  readonly cursor: Place;
  /** Nothing else may be left on the terminal, whatever happened to it: only for a screen that is `whole`. */
  readonly wipe?: boolean;
}

/** From 0; `row` counts within the lines, `column` in columns. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Screen<Reply> {
  /**
   * @returns the reply when this key settles it; a promise where something is written first, and the
   * next key waits for it. ctrl+c never comes here.
   */
  press(key: Key): Reply | undefined | Promise<Reply | undefined>;
  draw(size: Size): Frame;
  /** The person stops (ctrl+c, terminal closed): the last chance to keep something. */
  leave?(): void | Promise<void>;
  /** Takes the whole terminal; nothing that stood there before can be read meanwhile or right after. */
  readonly whole?: boolean;
  /** Called while the screen stands; `redraw` draws it anew without a key. @returns what ends it. */
  watch?(redraw: () => void): () => void;
}
