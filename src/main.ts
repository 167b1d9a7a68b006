// The whole program as one function of its arguments and its world; the only catch.
import { CommanderError } from 'commander';
import type { World } from './commands/world.ts';
import { ExitCode } from './domain/exit-code.ts';
import { UserError } from './domain/user-error.ts';
import { buildProgram } from './program.ts';
import { help } from './wording/nl/help.ts';

/** @returns the exit code; whatever went wrong has been told on `world.err` by then. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = ExitCode.Fine;
  const program = buildProgram(world, help, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return ExitCode.Fine;
    if (error instanceof CommanderError && error.code === 'commander.help') return ExitCode.Fine;
    const { explainError } = await import('./terminal/explain-error.ts');
    const told = error instanceof CommanderError ? wrongUse(error) : error;
    world.err.write(explainError(told, { columns: world.columns, colour: world.colour }));
    return told instanceof UserError ? told.exitCode : ExitCode.Failed;
  }
}

/** Commander says it in English; here it becomes a code with the words it was about. */
function wrongUse(error: CommanderError): UserError {
  const [, typed = ''] = /'([^']+)'/.exec(error.message) ?? [];
  const [, meant] = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message) ?? [];
  const [, allowed] = /Allowed choices are (.+?)\.?$/m.exec(error.message) ?? [];
  return new UserError(
    error.code.replace('commander.', 'usage-'),
    { typed, ...(meant !== undefined && { meant }), ...(allowed !== undefined && { allowed }) },
    ExitCode.WrongUse,
  );
}
