// What the groups of commands need to put themselves on the command line.
import type { Command } from 'commander';
import type { CommonOptions } from './commands/common-options.ts';
import type { World } from './commands/world.ts';
import { ExitCode } from './domain/exit-code.ts';
import { UserError } from './domain/user-error.ts';
import { nearMiss } from './playbook/near-miss.ts';
import type { Help } from './wording/nl/help.ts';

export type CommandWords = {
  readonly summary: string;
  readonly about: string;
  readonly examples: string;
};
export type Flags = Readonly<Record<string, string | undefined>>;

export interface Adding {
  readonly world: World;
  readonly help: Help;
  finish(code: Promise<ExitCode>): Promise<void>;
  command(
    parent: Command,
    signature: string,
    alias: string | undefined,
    words: CommandWords,
  ): Command;
}

/** The options that stand before every command. */
export function common(program: Command): CommonOptions {
  const { map, eenvoudig } = program.opts();
  return { folder: map, plain: eenvoudig === true };
}

/** @param among the command that stands before what was typed. */
export function unknownCommand(typed: string, among: Command): UserError {
  const names = among.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  const meant = nearMiss(typed, names);
  const path = [among.name(), '--help'];
  for (let at = among.parent; at; at = at.parent) path.unshift(at.name());
  return new UserError(
    'unknown-command',
    { typed, help: path.join(' '), ...(meant !== undefined && { meant }) },
    ExitCode.WrongUse,
  );
}
