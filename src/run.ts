// The real world: the one place that touches the process and the clock.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isatty } from 'node:tty';
import { version } from '../package.json' with { type: 'json' };
import type { World } from './commands/world.ts';
import { ExitCode } from './domain/exit-code.ts';
import { main } from './main.ts';
import { asUserError } from './store/file-error.ts';
import { outputFile } from './store/output-file.ts';
import { help } from './wording/nl/help.ts';

/** @returns the exit code */
export function run(argv: string[]): Promise<number> {
  return main(argv, realWorld());
}

function standardOutput(): World['out'] {
  const file = isatty(1) ? undefined : outputFile(1, help.standardOutput);
  if (file !== undefined) return file;
  const { stdout, stderr } = process;
  stdout.on('error', async (error: NodeJS.ErrnoException) => {
    // `coachwijzer lijst | head` closes the pipe early: that is no failure.
    if (error.code === 'EPIPE') process.exit(ExitCode.Fine);
    const { explainError } = await import('./terminal/explain-error.ts');
    const told = asUserError(error, help.standardOutput);
    stderr.write(explainError(told, { columns: 80, colour: false }), () =>
      process.exit(ExitCode.Failed),
    );
  });
  return stdout;
}

/** Asked to stop from outside: the open question ends as if ctrl+c was pressed there. Asked again, all ends at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Not once: inquirer ends the program in the middle of everything where it finds nobody else who listens.
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(ExitCode.Paused);
      stop.abort();
    });
  }
  return stop.signal;
}

/** Whoever was put aside by the shell finds the terminal changed. @returns what stops listening. */
function onResume(listener: () => void): () => void {
  process.on('SIGCONT', listener);
  return () => {
    process.removeListener('SIGCONT', listener);
  };
}

function realWorld(): World {
  const { env, stderr } = process;
  const isTerminal = isatty(1);
  const colour = isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
  let stop: AbortSignal | undefined;
  const openTerminal = (plain: boolean) => {
    stop ??= stopSignal();
    return terminal(plain, colour, stop);
  };
  return {
    env,
    homeFolder: homedir(),
    currentFolder: process.cwd(),
    builtInPlaybooks: join(import.meta.dirname, 'playbooks'),
    pitfallWeights: join(import.meta.dirname, 'pitfall-weights.unpacked'),
    fontsFolder: join(import.meta.dirname, 'fonts'),
    version,
    pid: process.pid,
    out: standardOutput(),
    err: stderr,
    interactive: isatty(0) && isTerminal,
    // A pseudo-terminal that was never given a size says 0.
    columns: (isTerminal && process.stdout.columns) || 80,
    colour,
    now: () => new Date(),
    // Standard input is opened only when it is read: opening it costs as much as all of the help.
    readStandardInput: () => text(process.stdin),
    standardInput: () => process.stdin,
    openPrompter: async (look) => {
      const { openPrompter } = await import('./terminal/open-prompter.ts');
      return openPrompter({ ...look, ...(await openTerminal(look.plain)) });
    },
    openLive: async (look) => {
      const { openLive } = await import('./terminal/live-open.ts');
      const { live } = await import('./wording/nl/live.ts');
      return openLive({ ...look, ...(await openTerminal(look.plain)), live });
    },
  };
}

/** The keyboard and the screen, loaded only when something is really asked. */
async function terminal(plain: boolean, colour: boolean, stop: AbortSignal) {
  const { env, stdin, stdout } = process;
  const { showsUnicode } = await import('./terminal/shows-unicode.ts');
  const { screens } = await import('./wording/nl/screens.ts');
  return {
    plain: plain || env.TERM === 'dumb',
    words: screens,
    input: stdin,
    output: stdout,
    columns: () => stdout.columns || 80,
    rows: () => stdout.rows || 24,
    colour,
    unicode: showsUnicode(env, process.platform),
    stop,
    onResume,
  };
}
