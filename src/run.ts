// The real world: the one place that touches the process and the clock.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { version } from '../package.json' with { type: 'json' };
import type { World } from './commands/world.ts';
import { main } from './main.ts';

/** @returns the exit code */
export function run(argv: string[]): Promise<number> {
  // `coachwijzer lijst | head` closes the pipe early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return main(argv, realWorld());
}

function realWorld(): World {
  const { env, stdin, stdout, stderr } = process;
  const interactive = Boolean(stdin.isTTY && stdout.isTTY);
  const columns = stdout.columns ?? 80;
  const colour = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    env,
    homeFolder: homedir(),
    currentFolder: process.cwd(),
    builtInPlaybooks: join(import.meta.dirname, 'playbooks'),
    version,
    pid: process.pid,
    out: stdout,
    err: stderr,
    interactive,
    columns,
    colour,
    now: () => new Date(),
    readStandardInput: () => text(stdin),
    openPrompter: async (look) => {
      const { openPrompter } = await import('./terminal/prompter.ts');
      return openPrompter({ ...look, input: stdin, output: stdout, colour });
    },
  };
}
