// The few questions to take along into the talk: what is unknown first, then one for every cause.
import type { PathStep } from '../interview/walk.ts';
import { answersIn as looksAt } from '../playbook/condition.ts';
import { type Ask, aboutCause, choose, isNearly, overlap, unknownAsks } from './asks.ts';
import { certaintyOf } from './certainty.ts';
import type { Material } from './material.ts';

/** More than this nobody keeps in mind, let alone asks. */
const MOST = 8;
const MOST_UNKNOWN = 4;

/** In the order of a talk: the unknown, the opening, then cause by cause as the playbook has them. */
export function questionsToTake(material: Material): readonly Ask[] {
  const { playbook } = material;
  const open = openQuestions(material);
  const next = playbook.causes.flatMap(({ id, nextQuestions }) =>
    nextQuestions.filter(({ to }) => to === 'employee').map(({ ask }): Ask => ({ ask, cause: id })),
  );
  const [start, ...starts] = open.filter(({ cause }) => cause === undefined);
  const unknown = choose(unknownAsks(material), MOST_UNKNOWN);
  const known = (ask: Ask) => playbook.causes.some(({ id }) => id === ask.cause);
  const perCause = [...open.filter(known), ...next];
  const essential = choose([...unknown, ...(start ? [start] : []), ...perCause], MOST);
  const supposed = certaintyOf(material)?.cause;
  const about = perCause.filter(({ cause }) => cause !== undefined && cause === supposed);
  const all = withOneMore(withOneMore(essential, starts.slice(0, 1)), about);
  return inOrder(all, material);
}

/** Where there is room: the one that is most unlike what is asked already. */
function withOneMore(asks: readonly Ask[], more: readonly Ask[]): readonly Ask[] {
  if (asks.length >= MOST) return asks;
  const fresh = more.filter(({ ask }) => !asks.some((other) => isNearly(other.ask, ask)));
  const likeness = ({ ask }: Ask) => Math.max(0, ...asks.map((other) => overlap(other.ask, ask)));
  const [best] = fresh.sort((a, b) => likeness(a) - likeness(b));
  return best ? [...asks, best] : asks;
}

function inOrder(asks: readonly Ask[], { playbook }: Material): readonly Ask[] {
  const place = ({ cause, from }: Ask) =>
    from ? -2 : playbook.causes.findIndex(({ id }) => id === cause);
  return [...asks].sort((a, b) => place(a) - place(b));
}

/** Those a person would say aloud, answered in words, that do not build on another answer in the talk. */
function openQuestions({ conversation, playbook }: Material): readonly Ask[] {
  const early = new Set(
    playbook.questions.filter(({ phase }) => phase === 'voorbereiden').map(({ id }) => id),
  );
  const isOpen = ({ step: { kind, question } }: PathStep) =>
    kind === 'question' &&
    question.phase === 'gesprek' &&
    question.side !== 'lead' &&
    (question.type === 'quote' || question.type === 'text') &&
    (question.when ? looksAt(question.when) : []).every((of) => early.has(of.question));
  return conversation.path
    .filter(isOpen)
    .map(({ step: { question } }) => ({ ask: question.ask, ...aboutCause(question) }));
}
