// live: the talk itself, on one screen, until it is over or put off.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { openInTalk } from '../interview/live-questions.ts';
import { LiveTalk } from '../interview/live-talk.ts';
import { nextStep } from '../interview/next-step.ts';
import type { Conversation } from '../interview/replay.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { findConversation } from '../store/find-conversation.ts';
import { type OpenConversation, openConversation } from '../store/open-conversation.ts';
import { live } from '../wording/nl/live.ts';
import type { CommonOptions } from './common-options.ts';
import { refuseExample } from './example-conversation.ts';
import { latestOpen } from './latest-open.ts';
import { tellLostDraft } from './tell-lost-draft.ts';
import { tellNotices, useDataFolder } from './use-data-folder.ts';
import type { World } from './world.ts';

export interface LiveOptions extends CommonOptions {
  /** Absent = the unfinished conversation that was worked on last. */
  readonly conversation?: string | undefined;
}

export async function runLive(options: LiveOptions, world: World): Promise<ExitCode> {
  if (!world.interactive) throw new UserError('no-terminal-live', {}, ExitCode.WrongUse);
  const data = useDataFolder(options, world);
  const { conversation: wanted, plain } = options;
  if (wanted !== undefined) refuseExample(wanted);
  const id = await (wanted === undefined ? latestOpen(data) : findConversation(data, wanted));
  if (id === undefined) throw new UserError('nothing-to-follow', {}, ExitCode.WrongUse);
  const conversation = await openConversation(data, id, world);
  tellNotices(conversation.notices, world);
  return follow(conversation, plain, world);
}

/** Closes the conversation when it is done with it, whatever happens. */
async function follow(
  { id, playbook, journal, close }: OpenConversation,
  plain: boolean,
  world: World,
): Promise<ExitCode> {
  try {
    const talk = new LiveTalk(playbook, journal, world);
    await talk.open();
    const port = await world.openLive({ plain, title: id, playbook });
    if ((await port.follow(talk)) === 'stopped') {
      // Paused on the screen already: then the clock stood still from there.
      if (talk.conversation.talk?.state === 'running') await talk.pause();
      world.out.write(`${live.stopped(id)}\n`);
      await tellLostDraft(journal, world);
      return ExitCode.Paused;
    }
    world.out.write(
      `${live.over(talk.lines.length)}\n${whatIsNext(playbook, talk.conversation, id)}\n`,
    );
    return ExitCode.Fine;
  } finally {
    await close();
  }
}

/** Where hervat really goes on: the preparation may have questions open too. */
function whatIsNext(playbook: Playbook, conversation: Conversation, id: string): string {
  const next = nextStep(playbook, conversation, { until: 'afronden', postponeStale: false });
  if (next.kind === 'done') return live.goOnAt('afronden', id);
  const phase = next.kind === 'ask' ? next.at.step.question.phase : next.phase;
  if (phase === 'gesprek' && next.kind === 'ask') {
    return live.goOnOpen(openInTalk(conversation), id);
  }
  return live.goOnAt(playbook.phases.find((one) => one.id === phase)?.title ?? phase, id);
}
