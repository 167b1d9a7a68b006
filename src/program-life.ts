// The commands for the life of the data: giving access, forgetting, deleting, tidying up.
import type { Command } from 'commander';
import { type Adding, common, type Flags } from './program-parts.ts';

/** After the settings: how long things are kept is one of them. */
export function addLifeCommands(program: Command, { world, help, finish, command }: Adding): void {
  command(program, 'inzage', 'access', help.access)
    .argument('[medewerker]', help.employee)
    .option('--als <soort>', help.access.formats, 'html,json')
    .option('--naar <map>', help.access.to)
    .action(async (employee: string | undefined, { als: formats = '', naar: to }: Flags) => {
      const { runAccess } = await import('./commands/access.ts');
      await finish(runAccess({ ...common(program), employee, formats, to }, world));
    });

  command(program, 'vergeet', 'forget', help.forget)
    .argument('[medewerker]', help.employee)
    .option('--ja', help.forget.yes)
    .action(async (employee: string | undefined, { ja }: Flags) => {
      const { runForget } = await import('./commands/forget.ts');
      await finish(runForget({ ...common(program), employee, sure: !!ja }, world));
    });

  command(program, 'verwijder', 'delete', help.delete)
    .argument('<gesprek>', help.conversation)
    .option('--ja', help.delete.yes)
    .action(async (conversation: string, { ja }: Flags) => {
      const { runDelete } = await import('./commands/delete.ts');
      await finish(runDelete({ ...common(program), conversation, sure: !!ja }, world));
    });

  command(program, 'opruimen', 'tidy', help.tidy)
    .option('--dagen <aantal>', help.tidy.days)
    .option('--ja', help.tidy.yes)
    .option('--json', help.json)
    .action(async ({ dagen: days, ja, json }: Flags) => {
      const { runTidy } = await import('./commands/tidy.ts');
      await finish(runTidy({ ...common(program), days, sure: !!ja, json: !!json }, world));
    });

  const settings = program.commands.find((one) => one.name() === 'instellingen') ?? program;
  command(settings, 'bewaren', 'keep', help.retention)
    .argument('[dagen]', help.retention.days)
    .action(async (days: string | undefined) => {
      const { runRetention } = await import('./commands/retention.ts');
      await finish(runRetention({ ...common(program), days }, world));
    });
}
