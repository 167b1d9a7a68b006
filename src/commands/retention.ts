// instellingen bewaren: how long local copies are proposed to be kept.
import { ExitCode } from '../domain/exit-code.ts';
import { prepareDataFolder } from '../store/data-folder.ts';
import { keepRetentionDays, retentionDays } from '../store/retention.ts';
import { printText } from '../terminal/print-text.ts';
import { life } from '../wording/nl/life.ts';
import type { CommonOptions } from './common-options.ts';
import { readDays } from './tidy.ts';
import { useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface RetentionOptions extends CommonOptions {
  /** As typed; absent = only show it. */
  readonly days?: string | undefined;
}

export async function runRetention(
  { days, ...options }: RetentionOptions,
  world: World,
): Promise<ExitCode> {
  const wanted = days === undefined ? undefined : readDays(days);
  const data = useDataFolder(options, world);
  if (wanted !== undefined) {
    prepareDataFolder(data);
    keepRetentionDays(data.path, wanted);
  }
  const { now, change } = life.retention;
  const told = now(wanted ?? retentionDays(data.path));
  const text = wanted === undefined ? `${told}\n${change}` : told;
  world.out.write(`${printText(text, world.columns)}\n`);
  return ExitCode.Fine;
}
