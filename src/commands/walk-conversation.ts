// Goes through the questions of one open conversation, and ends with its summary or the way back in.
import { ExitCode } from '../domain/exit-code.ts';
import type { AnswersFile } from '../interview/answers-file.ts';
import { conduct } from '../interview/conduct.ts';
import type { PhaseId } from '../playbook/playbook.ts';
import type { OpenConversation } from '../store/open-conversation.ts';
import { commands } from '../wording/nl/commands.ts';
import type { World } from './world.ts';
import { writeReport } from './write-report.ts';

export interface Walking {
  readonly plain: boolean;
  readonly until?: string | undefined;
  readonly brought?: AnswersFile;
}

/** Closes the conversation when it is done with it, whatever happens. */
export async function walkConversation(
  conversation: OpenConversation,
  { plain, until, brought }: Walking,
  world: World,
): Promise<ExitCode> {
  const { id, playbook, journal } = conversation;
  const phase = lastPhase(playbook.phases, until);
  try {
    const prompter = await world.openPrompter({ plain, title: id, playbook });
    const outcome = await conduct({
      playbook,
      journal,
      prompter,
      clock: world,
      until: phase,
      ...(brought && { brought }),
    });
    if (outcome === 'paused') {
      journal.append({ type: 'paused' });
      world.out.write(`\n${commands.walk.paused(id)}\n`);
      return ExitCode.Paused;
    }
    await tellFinished(conversation, phase, world);
    return ExitCode.Fine;
  } finally {
    conversation.close();
  }
}

function lastPhase(phases: OpenConversation['playbook']['phases'], until?: string): PhaseId {
  const wanted = phases.find(({ id }) => id === until) ?? phases.at(-1);
  return wanted?.id ?? 'afronden';
}

async function tellFinished(
  { id, folder, playbook, journal }: OpenConversation,
  until: PhaseId,
  world: World,
): Promise<void> {
  const whole = until === playbook.phases.at(-1)?.id;
  const title = playbook.phases.find((phase) => phase.id === until)?.title ?? until;
  const { walk } = commands;
  world.out.write(`\n${whole ? walk.finished(id) : walk.until(title)}\n`);
  const { events } = journal;
  await writeReport({ id, folder, playbook, events }, { audience: 'mezelf' }, world);
  const next = whole ? [walk.readIt(id), walk.forEmployee(id)] : [walk.readIt(id), walk.goOn(id)];
  world.out.write(`${next.join('\n')}\n`);
}
