// The built program in a real pseudo-terminal, with its screen as text.
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { onTestFailed } from 'vitest';

const PROGRAM = new URL('../../bin/coachwijzer.js', import.meta.url).pathname;

export const Keys = {
  enter: '\r',
  back: '\u0002',
  skip: '\u000f',
  help: '\u0007',
  note: '\u000e',
  stop: '\u0003',
  down: '\u001b[B',
  up: '\u001b[A',
  space: ' ',
} as const;

export interface RealTerminalOptions {
  readonly folder: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export class RealTerminal {
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  readonly #pty: IPty;
  readonly #watchers = new Set<() => void>();
  #drawn: Promise<void> = Promise.resolve();
  /** Everything the program wrote, with its escape codes. */
  raw = '';
  /** Resolves to the exit code, with all that was said on the screen; -1 when a signal ended the program. */
  readonly ended: Promise<number>;

  constructor(args: readonly string[], options: RealTerminalOptions) {
    const { columns: cols = 80, rows = 24 } = options;
    this.#screen = new xterm.Terminal({ cols, rows, scrollback: 5000, allowProposedApi: true });
    this.#pty = spawn(process.execPath, [PROGRAM, ...args], {
      cols,
      rows,
      name: 'xterm-256color',
      env: {
        PATH: process.env.PATH ?? '',
        LANG: 'nl_NL.UTF-8',
        HOME: options.folder,
        COACHWIJZER_MAP: options.folder,
        ...options.env,
      },
    });
    this.#pty.onData((data) => {
      this.raw += data;
      this.#drawn = new Promise((resolve) => this.#screen.write(data, resolve));
      void this.#drawn.then(() => this.#notify());
    });
    const exited = new Promise<number>((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => resolve(signal ? -1 : exitCode));
    });
    this.ended = exited.then(async (code) => {
      await this.#drawn;
      return code;
    });
    void this.ended.then(() => this.#notify());
    onTestFailed(() => console.error(this.everything));
  }

  /** Called for every piece of output, before it is on the screen. */
  onData(listener: () => void): void {
    this.#pty.onData(listener);
  }

  /** What stands on the screen now, without trailing white space. */
  get screen(): string {
    const { active } = this.#screen.buffer;
    return this.#lines(active.baseY, active.baseY + this.#screen.rows);
  }

  /** The screen with all that scrolled out of it. */
  get everything(): string {
    return this.#lines(0, this.#screen.buffer.active.length);
  }

  type(text: string): void {
    this.#pty.write(text);
  }

  /** No chance to tidy up; nothing happens when it has ended already. */
  kill(): void {
    this.signal('SIGKILL');
  }

  /** As another program would; nothing happens when it has ended already. */
  signal(name: NodeJS.Signals): void {
    try {
      process.kill(this.#pty.pid, name);
    } catch {
      // Already gone.
    }
  }

  /** Resolves as soon as the text stands on the screen; the runner's time-out is the only clock. */
  async see(text: string | RegExp): Promise<void> {
    const stands = () =>
      typeof text === 'string' ? this.screen.includes(text) : text.test(this.screen);
    await this.#until(stands, text);
  }

  /** Resolves as soon as the program has written this, from that place in `raw` on. */
  async hear(codes: string, from: number): Promise<void> {
    await this.#until(() => this.raw.slice(from).includes(codes), codes);
  }

  async #until(stands: () => boolean, text: string | RegExp): Promise<void> {
    await this.#drawn;
    if (stands()) return;
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!stands()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      void this.ended.then(async () => {
        await this.#drawn;
        if (!stands()) reject(new Error(`ended without "${text}":\n${this.everything}`));
      });
    });
  }

  /** Types, then waits for what should come of it. */
  async do(keys: string, then: string | RegExp): Promise<void> {
    this.type(keys);
    await this.see(then);
  }

  #notify(): void {
    for (const look of this.#watchers) look();
  }

  #lines(from: number, to: number): string {
    const { active } = this.#screen.buffer;
    const lines: string[] = [];
    for (let at = from; at < to; at++)
      lines.push(active.getLine(at)?.translateToString(true) ?? '');
    return lines.join('\n').trimEnd();
  }
}
