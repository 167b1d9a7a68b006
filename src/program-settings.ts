// The commands about everything together: the settings, and encryption.
import { Argument, type Command } from 'commander';
import { type Adding, common, type Flags, unknownCommand } from './program-parts.ts';

const WHAT = ['aan', 'uit', 'wachtwoord', 'reserve'];

export function addSettingsCommands(
  program: Command,
  { world, help, finish, command }: Adding,
): void {
  const words = help.settings;
  const settings = command(program, 'instellingen', 'settings', words)
    .helpCommand(false)
    .argument('[opdracht...]')
    .option('--json', help.json)
    .action(async (typed: string[], { json }: Flags, self: Command) => {
      if (typed.length > 0) throw unknownCommand(typed[0] ?? '', self);
      const { runSettings } = await import('./commands/settings.ts');
      await finish(runSettings({ ...common(program), json: !!json }, world));
    });

  command(settings, 'versleuteling', 'encryption', words.encryption)
    .addArgument(new Argument(`<${WHAT.join('|')}>`, words.encryption.what).choices(WHAT))
    .option('--naar <bestand>', words.encryption.to)
    .action(async (what: string, { naar: to }: Flags) => {
      const { runEncryption } = await import('./commands/encryption.ts');
      await finish(runEncryption({ ...common(program), what, to }, world));
    });
}
