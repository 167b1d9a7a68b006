// Conversations in which everything happens: answers changed and off the path, items removed, notes, lines, judgements.
import { type Answer, given, NO, YES } from '../../src/domain/answer.ts';
import type { ConversationEvent, NewEvent } from '../../src/interview/event.ts';
import { advance, type Conversation, replay } from '../../src/interview/replay.ts';
import { promptOf } from '../../src/interview/step.ts';
import type { PathStep } from '../../src/interview/walk.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { MOMENT, started } from './events.ts';

export interface Busy {
  readonly conversation: Conversation;
  readonly events: readonly ConversationEvent[];
  /** Every text that was ever typed, also what was changed or taken out since. */
  readonly texts: readonly string[];
}

/**
 * @param luck numbers from 0 to 1, used one after the other and over again
 * @param mark stands in every text, so that texts of two people can be told apart
 */
export function busyEvents(
  playbook: Playbook,
  luck: readonly number[],
  { mark, turns = 120 }: { readonly mark: string; readonly turns?: number },
): Busy {
  let used = 0;
  const chance = () => luck[used++ % luck.length] ?? 0.5;
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];
  const texts: string[] = [];
  const typed = () => {
    const text = `${mark}-${texts.length}-zo${chance() < 0.2 ? '\n\n- en ook | *dit*' : ' gezegd'}`;
    texts.push(text);
    return text;
  };
  const events: ConversationEvent[] = [started()];
  let conversation = replay(playbook, events);
  const happen = (event: NewEvent) => {
    const whole = { ...event, at: MOMENT } as ConversationEvent;
    events.push(whole);
    conversation = advance(playbook, conversation, whole);
  };
  const answerAt = (at: PathStep | undefined) => {
    if (at === undefined) return;
    const answer = answerTo(at, { chance, pick, typed, number: events.length });
    happen({ type: 'answered', address: at.step.address, answer });
  };
  const address = () => pick(conversation.path)?.step.address ?? '';
  for (let turn = 0; turn < turns; turn++) {
    const open = conversation.path.find(({ kept }) => kept === undefined);
    const choice = chance();
    if (choice < 0.6 && open) answerAt(open);
    else if (choice < 0.75) answerAt(pick(conversation.path));
    else if (choice < 0.8) happen({ type: 'noted', address: address(), text: typed() });
    else if (choice < 0.85) {
      const kind = pick(['note', 'quote'] as const) ?? 'note';
      happen({ type: 'jotted', kind, text: typed(), address: address() });
    } else if (choice < 0.88) {
      const cause = pick(playbook.causes)?.id ?? '';
      const direction = pick(['for', 'against'] as const) ?? 'for';
      const line = { kind: 'evidence' as const, text: typed(), address: '', cause, direction };
      happen({ type: 'jotted', ...line });
    } else if (choice < 0.94) {
      const verdict = pick(['confirmed', 'dismissed'] as const) ?? 'dismissed';
      const reason = typed();
      happen({ type: 'hint-judged', address: address(), class: 'label', verdict, reason });
    } else {
      const group = conversation.path.find(({ step }) => step.kind === 'field')?.step;
      if (group?.kind === 'field') {
        happen({ type: 'item-removed', group: group.question.id, item: 1 });
      }
    }
  }
  return { conversation, events, texts };
}

interface Means {
  chance(): number;
  pick<T>(from: readonly T[]): T | undefined;
  typed(): string;
  readonly number: number;
}

function answerTo({ step, options }: PathStep, { chance, pick, typed, number }: Means): Answer {
  if (step.kind === 'add') return given(chance() < 0.5 ? YES : NO);
  const prompt = promptOf(step);
  switch (prompt.type) {
    case 'number':
      return given(number);
    case 'date':
      return given(pick(['2026-11-19', '2026-12-10', '2026-11-19 14:20']) ?? '');
    case 'choice':
    case 'yes-no':
    case 'confirm':
      return given(pick(options)?.id ?? YES);
    case 'choices':
      return given([pick(options)?.id ?? ''].filter((id) => id !== ''));
    case 'scale':
      return given(Object.fromEntries(prompt.sides.map((side) => [side, prompt.min])));
    default:
      return given(typed());
  }
}
