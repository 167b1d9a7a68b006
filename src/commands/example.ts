// voorbeeld: the main job from bundled answers, without a key pressed.
import { join, resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { AnswersFile, fillIn } from '../interview/answers-file.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { readAnswersFile } from '../store/answers-file.ts';
import { makePrivateFolder } from '../store/private-folder.ts';
import { commands } from '../wording/nl/commands.ts';
import { checkedPlaybook, MAIN_PLAYBOOK } from './choose-playbook.ts';
import type { CommonOptions } from './common-options.ts';
import { useDataFolder, warnAboutPlace } from './use-data-folder.ts';
import type { World } from './world.ts';
import { writeReport } from './write-report.ts';

export interface ExampleOptions extends CommonOptions {
  readonly to?: string | undefined;
}

/** The day the example plays on, so that its dates stay right whenever it is shown. */
const EXAMPLE_DAY = new Date(2026, 10, 26, 13, 30);

export async function runExample(options: ExampleOptions, world: World): Promise<ExitCode> {
  const data = useDataFolder(options, world);
  warnAboutPlace(data, world);
  const playbook = await checkedPlaybook(MAIN_PLAYBOOK, data, world);
  const file = join(world.builtInPlaybooks, MAIN_PLAYBOOK, 'voorbeeld.yaml');
  const { values } = await readAnswersFile(file);
  const clock = { now: () => EXAMPLE_DAY };
  const until = playbook.phases.at(-1)?.id ?? 'afronden';
  const filled = fillIn(playbook, new AnswersFile(values), { clock, until });
  if (!filled.ok) throw new Error(`the example misses ${filled.unfilled.map((u) => u.address)}`);

  const at = EXAMPLE_DAY.toISOString();
  const id = '2026-11-26-voorbeeld';
  const { version } = playbook;
  const started = {
    type: 'started' as const,
    at,
    format: 1 as const,
    conversation: id,
    employee: 'P0000',
    playbook: { id: playbook.id, version, sha256: '' },
  };
  const events = [started, ...filled.events.map((event) => ({ ...event, at }))];
  const folder =
    options.to === undefined
      ? join(data.path, 'voorbeeld')
      : resolve(world.currentFolder, options.to);
  makePrivateFolder(folder);
  world.out.write(`${commands.example.made}\n`);
  const reportable = { id, folder, playbook, events: events as ConversationEvent[] };
  await writeReport(reportable, { audience: 'mezelf' }, world);
  await writeReport(reportable, { audience: 'medewerker' }, world);
  world.out.write(`${commands.example.next}\n`);
  return ExitCode.Fine;
}
