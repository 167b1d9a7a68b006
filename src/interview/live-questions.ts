// The questions of the talk in the order they can be put: those for the employee, one line a question.
import type { Playbook } from '../playbook/playbook.ts';
import type { Conversation } from './replay.ts';
import type { PathStep } from './walk.ts';

const TALK = 'gesprek';

/** What only the lead answers is left for afterwards; of a group its first step stands for all of it. */
export function talkQuestions({ path }: Pick<Conversation, 'path'>): readonly PathStep[] {
  const seen = new Set<string>();
  return path.filter(({ step: { question } }) => {
    if (question.phase !== TALK || question.side === 'lead' || seen.has(question.id)) return false;
    seen.add(question.id);
    return true;
  });
}

/**
 * The question to have in sight: the one that stood there; where that has left the path, the next one
 * that is still on it; at the very beginning the first without an answer.
 * @returns undefined when the playbook has nothing to ask in the talk.
 */
export function questionInSight(
  playbook: Playbook,
  conversation: Pick<Conversation, 'path' | 'talk'>,
): PathStep | undefined {
  const questions = talkQuestions(conversation);
  const wanted = conversation.talk?.inSight;
  if (wanted === undefined) return questions.find(({ kept }) => !kept) ?? questions[0];
  const stands = questions.find(({ step }) => step.address === wanted);
  if (stands) return stands;
  const order = new Map(playbook.questions.map(({ id }, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? -1;
  const [wantedId = ''] = wanted.split('.');
  return (
    questions.find(({ step }) => place(step.question.id) > place(wantedId)) ?? questions.at(-1)
  );
}

/** Steps of the talk without an answer, those of the lead too: what stays open when it ends. */
export function openInTalk({ path }: Pick<Conversation, 'path'>): number {
  const open = path.filter(({ step, kept }) => step.question.phase === TALK && !kept);
  return new Set(open.map(({ step }) => step.question.id)).size;
}
