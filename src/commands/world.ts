// Everything outside the program that a command may touch, so that a test can stand in for all of it.
import type { LivePort } from '../interview/live-port.ts';
import type { Prompter } from '../interview/ports.ts';
import type { Playbook } from '../playbook/playbook.ts';

interface TextSink {
  write(text: string): unknown;
}

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  readonly currentFolder: string;
  /** Where the built-in playbooks and examples lie. */
  readonly builtInPlaybooks: string;
  /** The file with the weights of the text classifier. */
  readonly pitfallWeights: string;
  /** Where the typefaces of a PDF lie. */
  readonly fontsFolder: string;
  readonly version: string;
  readonly pid: number;
  readonly out: TextSink;
  readonly err: TextSink;
  /** Both keyboard and screen are a terminal: only then may anything be asked. */
  readonly interactive: boolean;
  /** Width of the screen in columns; 80 when it is not known. */
  readonly columns: number;
  readonly colour: boolean;
  now(): Date;
  /** All of standard input, for `-`. */
  readStandardInput(): Promise<string>;
  /** The same in pieces, as they come; absent = read it all at once. */
  readonly standardInput?: () => AsyncIterable<Uint8Array>;
  /** Loads the terminal only when something is really asked. */
  openPrompter(look: PrompterLook): Promise<Prompter>;
  /** The same for the talk itself. */
  openLive(look: PrompterLook): Promise<LivePort>;
}

interface PrompterLook {
  /** No cursor control, no colour, numbered choices: for screen readers. */
  readonly plain: boolean;
  /** Stands at the right of the head line: "gesprek 26-11-a". */
  readonly title: string;
  /** Gives the phases and causes their names; absent for a menu. */
  readonly playbook?: Playbook;
}
