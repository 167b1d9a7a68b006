// lijst: all conversations, newest first.
import { ExitCode } from '../domain/exit-code.ts';
import { localDate, localMoment } from '../domain/iso-date.ts';
import { sameEmployee } from '../domain/same-employee.ts';
import { type ListedConversation, listConversations } from '../store/list-conversations.ts';
import { printTable } from '../terminal/print-table.ts';
import { commands } from '../wording/nl/commands.ts';
import { shortMoment } from '../wording/nl/dates.ts';
import type { CommonOptions } from './common-options.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface ListOptions extends CommonOptions {
  readonly employee?: string | undefined;
  readonly json: boolean;
}

export async function runList(options: ListOptions, world: World): Promise<ExitCode> {
  const { employee, json } = options;
  const all = [...(await listConversations(useDataFolder(options, world)))].reverse();
  const listed = employee === undefined ? all : all.filter((one) => isWith(one, employee));
  if (json) {
    world.out.write(`${JSON.stringify(listed.map(asJson), undefined, 2)}\n`);
    return ExitCode.Fine;
  }
  const { list } = commands;
  if (listed.length === 0) {
    world.out.write(`${employee === undefined ? list.none : list.noneFor(employee)}\n`);
    return ExitCode.Fine;
  }
  world.out.write(
    printTable(
      list.head,
      listed.map((one) => asRow(one, world.now())),
      world,
    ),
  );
  return ExitCode.Fine;
}

function isWith(one: ListedConversation, employee: string): boolean {
  return one.kind === 'readable' && sameEmployee(one.employee, employee);
}

function asRow(one: ListedConversation, now: Date): readonly string[] {
  const { list } = commands;
  if (one.kind === 'damaged') return [one.id, list.noEmployee, '', list.damaged];
  const when = shortMoment(localMoment(new Date(one.lastActivity)), localDate(now));
  const state = one.finished ? list.finished : list.open;
  return [one.id, one.employee || list.noEmployee, when, state];
}

function asJson(one: ListedConversation) {
  if (one.kind === 'damaged') return { gesprek: one.id, stand: 'beschadigd', map: one.folder };
  return {
    gesprek: one.id,
    stand: one.finished ? 'klaar' : 'loopt',
    medewerker: one.employee,
    begonnen: one.startedAt,
    gewijzigd: one.lastActivity,
    playbook: `${one.playbook.id} ${one.playbook.version}`,
    map: one.folder,
  };
}
