// A key as the screens see it, and which keys mean the same thing on every screen.

export interface Key {
  /** "return", "left", "b"; "paste" for pasted text; empty for a character without a name. */
  readonly name: string;
  /** What it types; empty for keys that type nothing. */
  readonly text: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
  /** Came in one breath with text behind it: pasted into a terminal that does not say so. */
  readonly pasted: boolean;
}

export type Command = 'enter' | 'back' | 'skip' | 'help' | 'note' | 'stop' | 'unknown';

/**
 * Why these: each is one byte that every terminal sends, and none is taken by line editing
 * (a e u k w h d y), flow control (s q), suspend (z), paste (v) or what keyboards call tab, enter
 * and escape (i j m [). ctrl+b and ctrl+n move the cursor in readline, which is why readline never
 * sees a key here. ctrl+x for "weet ik niet": nothing in a terminal, a multiplexer or a browser tab
 * claims it. shift+tab goes back too, for people inside tmux, which keeps ctrl+b for itself.
 */
const COMMANDS: Readonly<Record<string, Command>> = {
  b: 'back',
  o: 'skip',
  g: 'help',
  n: 'note',
  c: 'stop',
  x: 'unknown',
};

/** The command a key stands for, if any. Enter in pasted text is text. */
export function commandOf(key: Key): Command | undefined {
  if (key.name === 'return') return key.pasted || key.meta || key.shift ? undefined : 'enter';
  if (key.name === 'tab' && key.shift) return 'back';
  return key.ctrl && !key.meta ? COMMANDS[key.name] : undefined;
}

/** ctrl+j, alt+enter, shift+enter where the terminal tells, and enter in pasted text. */
export function isNewLine(key: Key): boolean {
  return key.name === 'enter' || (key.name === 'return' && commandOf(key) === undefined);
}
