// Goes through the questions of one open conversation, and ends with its summary or the way back in.
import { ExitCode } from '../domain/exit-code.ts';
import type { AnswersFile } from '../interview/answers-file.ts';
import { conduct } from '../interview/conduct.ts';
import { BACK, type Prompter } from '../interview/ports.ts';
import type { PhaseId } from '../playbook/playbook.ts';
import type { DataFolder } from '../store/data-folder.ts';
import type { OpenConversation } from '../store/open-conversation.ts';
import { printText } from '../terminal/print-text.ts';
import { commands } from '../wording/nl/commands.ts';
import { openHintDesk } from './hint-desk.ts';
import { tellLostDraft } from './tell-lost-draft.ts';
import type { World } from './world.ts';
import { writeReport } from './write-report.ts';

export interface Walking {
  readonly data: DataFolder;
  readonly plain: boolean;
  readonly until?: string | undefined;
  readonly brought?: AnswersFile;
}

/** Closes the conversation when it is done with it, whatever happens. */
export async function walkConversation(
  conversation: OpenConversation,
  { data, plain, until, brought }: Walking,
  world: World,
): Promise<ExitCode> {
  const { id, playbook, journal } = conversation;
  const phases = phasesUntil(playbook.phases, until);
  const pause = async () => {
    await journal.append({ type: 'paused' });
    world.out.write(`\n${printText(commands.walk.paused(id), world.columns)}\n`);
    await tellLostDraft(journal, world);
    return ExitCode.Paused;
  };
  try {
    const prompter = await world.openPrompter({ plain, title: id, playbook });
    const hints = openHintDesk({ playbook, journal, prompter }, world);
    let reviewAgain: PhaseId | undefined;
    for (let index = 0; ; ) {
      const phase = phases[index]?.id ?? 'afronden';
      const seen = journal.events.length;
      const conducting = { playbook, journal, prompter, clock: world, until: phase, hints };
      const more = { ...(brought && { brought }), ...(reviewAgain && { reviewAgain }) };
      const outcome = await conduct({ ...conducting, ...more });
      reviewAgain = undefined;
      if (outcome === 'paused') return pause();
      const next = phases[++index];
      if (next === undefined) {
        await tellFinished(conversation, phase, data, world);
        return ExitCode.Fine;
      }
      const justDone = journal.events
        .slice(seen)
        .some((event) => event.type === 'reviewed' && event.phase === phase);
      // With a file at hand most of what follows is there already: straight on.
      if (!justDone || brought) continue;
      await tellPhaseDone(conversation, phase, data, world);
      const choice = await betweenPhases(id, next, prompter, world);
      if (choice === undefined || choice === 'later') return pause();
      if (choice === BACK) {
        index--;
        reviewAgain = phase;
      }
    }
  } finally {
    await conversation.close();
  }
}

type Phases = OpenConversation['playbook']['phases'];

function phasesUntil(phases: Phases, until?: string): Phases {
  const last = phases.findIndex(({ id }) => id === until);
  return last === -1 ? phases : phases.slice(0, last + 1);
}

/** A phase is often done days before the next one: its document is there, and stopping is a choice. */
async function betweenPhases(
  id: string,
  next: Phases[number],
  prompter: Prompter,
  world: World,
): Promise<string | undefined> {
  const { walk } = commands;
  world.out.write(`${walk.readIt(id)}\n`);
  return prompter.choose(walk.nowWhat, [
    { id: 'go-on', text: walk.straightOn(next.title) },
    { id: 'later', text: walk.later },
    { id: BACK, text: walk.backToReview },
  ]);
}

async function tellPhaseDone(
  { id, folder, playbook, journal }: OpenConversation,
  phase: PhaseId,
  data: DataFolder,
  world: World,
): Promise<void> {
  const whole = phase === playbook.phases.at(-1)?.id;
  const title = playbook.phases.find((one) => one.id === phase)?.title ?? phase;
  const { walk } = commands;
  world.out.write(`\n${whole ? walk.finished(id) : walk.until(title)}\n`);
  const { events } = journal;
  await writeReport({ id, folder, playbook, events, data }, { audience: 'mezelf' }, world);
}

/** Says what is done, writes its document, and says what comes next. */
export async function tellFinished(
  conversation: OpenConversation,
  until: PhaseId,
  data: DataFolder,
  world: World,
): Promise<void> {
  const { id, playbook } = conversation;
  const whole = until === playbook.phases.at(-1)?.id;
  const { walk } = commands;
  await tellPhaseDone(conversation, until, data, world);
  const onward = until === 'voorbereiden' ? [walk.inTalk(id), walk.goOn(id)] : [walk.goOn(id)];
  const next = [walk.readIt(id), ...(whole ? [walk.forEmployee(id), walk.forRecord(id)] : onward)];
  world.out.write(`${printText(next.join('\n'), world.columns)}\n`);
}
