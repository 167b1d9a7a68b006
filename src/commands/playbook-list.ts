// playbook lijst: the playbooks there are, built in and of one's own.
import { ExitCode } from '../domain/exit-code.ts';
import { listPlaybooks } from '../store/playbook-library.ts';
import { printTable } from '../terminal/print-table.ts';
import { commands } from '../wording/nl/commands.ts';
import type { CommonOptions } from './common-options.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface PlaybookListOptions extends CommonOptions {
  readonly json: boolean;
}

export async function runPlaybookList(
  options: PlaybookListOptions,
  world: World,
): Promise<ExitCode> {
  const listed = await listPlaybooks({ data: useDataFolder(options, world), ...world });
  if (options.json) {
    world.out.write(`${JSON.stringify(listed, undefined, 2)}\n`);
    return ExitCode.Fine;
  }
  const { playbooks } = commands;
  const rows = listed.map(({ id, builtIn, version, title }) => [
    id,
    version || playbooks.damaged,
    builtIn ? playbooks.builtIn : playbooks.own,
    title,
  ]);
  world.out.write(printTable(playbooks.head, rows, world));
  return ExitCode.Fine;
}
