// The worked example as a conversation: made from bundled answers, never kept among one's own.
import { join } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { AnswersFile, fillIn } from '../interview/answers-file.ts';
import type { ConversationEvent } from '../interview/event.ts';
import { readAnswersFile } from '../store/answers-file.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { checkedPlaybook, MAIN_PLAYBOOK } from './choose-playbook.ts';
import type { ReportMatter } from './make-report.ts';
import type { World } from './world.ts';

/** The day the example plays on, so that its dates stay right whenever it is shown. */
export const EXAMPLE_DAY = new Date(2026, 10, 26, 13, 30);
export const EXAMPLE_TODAY = '2026-11-26';
const EXAMPLE_ID = '2026-11-26-voorbeeld';

const NAMES = ['voorbeeld', 'het voorbeeld', 'demo', 'example', EXAMPLE_ID];

/** @param wanted as a person names a conversation. */
export function isExample(wanted: string): boolean {
  return NAMES.includes(wanted.trim().toLowerCase());
}

/** @throws UserError (exit code 2) "example-only": it can be looked at, not worked on. */
export function refuseExample(wanted: string): void {
  if (isExample(wanted)) throw new UserError('example-only', {}, ExitCode.WrongUse);
}

export async function exampleConversation(data: DataFolder, world: World): Promise<ReportMatter> {
  const playbook = await checkedPlaybook(MAIN_PLAYBOOK, data, world);
  const file = join(world.builtInPlaybooks, MAIN_PLAYBOOK, 'voorbeeld.yaml');
  const { values } = await readAnswersFile(file);
  const clock = { now: () => EXAMPLE_DAY };
  const until = playbook.phases.at(-1)?.id ?? 'afronden';
  const filled = fillIn(playbook, new AnswersFile(values), { clock, until });
  if (!filled.ok) throw new Error(`the example misses ${filled.unfilled.map((u) => u.address)}`);

  const at = EXAMPLE_DAY.toISOString();
  const started: ConversationEvent = {
    type: 'started',
    at,
    format: 1,
    conversation: EXAMPLE_ID,
    employee: 'P0000',
    playbook: { id: playbook.id, version: playbook.version, sha256: '' },
  };
  const events = [started, ...filled.events.map((event) => ({ ...event, at }))];
  return { id: EXAMPLE_ID, playbook, events: events as readonly ConversationEvent[] };
}
