// Opens the Prompter that suits the terminal: screens, or plain lines.
import type { Prompter } from '../interview/ports.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { ScreenWords } from '../wording/screen-words.ts';
import type { KeyboardInput } from './keyboard.ts';
import { plainPrompter } from './plain-prompter.ts';
import { screenPrompter } from './screen-prompter.ts';
import { makeTheme } from './theme.ts';

export interface PrompterOptions {
  /** Phase titles and causes come from it; not needed for `choose` and `typeLine`. */
  readonly playbook?: Playbook;
  readonly words: ScreenWords;
  /** The keyboard; with setRawMode where it is a terminal. */
  readonly input: KeyboardInput;
  readonly output: NodeJS.WritableStream;
  /** Looked at anew for every drawing. */
  columns(): number;
  /** 24 when left out. */
  rows?(): number;
  readonly colour: boolean;
  /** Signs outside ASCII may be used; true when left out. See showsUnicode. */
  readonly unicode?: boolean;
  /** No cursor control, no colour, numbered choices. */
  readonly plain: boolean;
  /** At the right of the head line: "gesprek 26-11-a". */
  readonly title: string;
  /** Aborts on SIGINT or SIGTERM: whatever is being asked then replies "stop". */
  readonly stop?: AbortSignal;
  /** Calls back each time the program goes on after the shell had put it aside. @returns what stops that. */
  readonly onResume?: (listener: () => void) => () => void;
}

/** Nothing is read from the input, and its mode is left alone, as long as nothing is asked. */
export function openPrompter(options: PrompterOptions): Prompter {
  const { playbook, words, input, output, plain, title, stop, onResume } = options;
  const theme = makeTheme({
    colour: options.colour && !plain,
    unicode: (options.unicode ?? true) && !plain,
  });
  const setting = { playbook, words, theme, title };
  const size = () => ({ columns: options.columns(), rows: options.rows?.() ?? 24 });
  if (plain) return plainPrompter({ input, output, size, stop }, setting);
  return screenPrompter({ input, output, size, stop, onResume }, setting);
}
