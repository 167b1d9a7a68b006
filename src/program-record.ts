// The commands that make documents which leave the program: for the employee, and for the personnel file.
import type { Command } from 'commander';
import { type Adding, common, type Flags } from './program-parts.ts';

export function addRecordCommands(
  program: Command,
  { world, help, finish, command }: Adding,
): void {
  command(program, 'export', undefined, help.export)
    .argument('[gesprek...]', help.conversation)
    .option('--voor <wie>', help.export.audience, 'dossier')
    .option('--als <soort>', help.export.formats, 'docx')
    .option('--naar <map>', help.export.to)
    .option('--alles', help.export.all)
    .option('--antwoorden <bestand>', help.export.answers)
    .option('--ontvanger <sleutel>', help.export.recipient)
    .action(async (conversations: string[], { alles, ...flags }: Flags) => {
      const { runExport } = await import('./commands/export.ts');
      const { voor: audiences = '', als: formats = '', naar: to } = flags;
      const { antwoorden: answers, ontvanger: recipient } = flags;
      const wanted = { conversations, audiences, formats, to, answers, recipient, all: !!alles };
      await finish(runExport({ ...common(program), ...wanted }, world));
    });

  command(program, 'dossier', 'record', help.record)
    .argument('<gesprek>', help.conversation)
    .option('--antwoorden <bestand>', help.record.answers)
    .option('--naar <map>', help.export.to)
    .option('--json', help.json)
    .action(async (conversation: string, { antwoorden: answers, naar: to, json }: Flags) => {
      const { runDossier } = await import('./commands/dossier.ts');
      const options = { conversation, answers, to, json: !!json };
      await finish(runDossier({ ...common(program), ...options }, world));
    });
}
