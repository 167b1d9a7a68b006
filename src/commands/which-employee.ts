// Who a command is about: as given, or asked for, so that a name need not stand in the history of the shell.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';
import type { OfPerson } from '../store/read-of-person.ts';
import { life } from '../wording/nl/life.ts';
import type { CommonOptions } from './common-options.ts';
import type { World } from './world.ts';

export interface EmployeeOptions extends CommonOptions {
  /** An alias or personnel number; absent = it is asked. */
  readonly employee?: string | undefined;
}

/** @returns undefined when the person backs out. @throws UserError (exit code 2) "employee-missing" {command} */
export async function whichEmployee(
  { employee, plain }: EmployeeOptions,
  command: string,
  world: World,
): Promise<string | undefined> {
  if (employee !== undefined && employee.trim() !== '') return employee.trim();
  if (employee !== undefined || !world.interactive) throw missing(command);
  const prompter = await world.openPrompter({ plain, title: '' });
  const typed = await prompter.typeLine(life.whichEmployee, life.whichEmployeeHint);
  // Nothing was asked before it: one step back is out of the command too.
  if (typed.kind !== 'typed') return undefined;
  if (typed.text === '') throw missing(command);
  return typed.text;
}

function missing(command: string): UserError {
  return new UserError('employee-missing', { command }, ExitCode.WrongUse);
}

/** Names nobody but the one that was probably meant. */
export function unknownEmployee(
  wanted: string,
  { others, unreadable }: Pick<OfPerson, 'others' | 'unreadable'>,
): UserError {
  const near = nearMiss(wanted, others) ?? '';
  const details = { wanted, near, unreadable: unreadable.join(', ') };
  return new UserError('employee-unknown', details, ExitCode.WrongUse);
}
