// Conversations nobody made up: every step answered by chance, every text unlike any other.
import { type Answer, given, NO, YES } from '../../src/domain/answer.ts';
import type { ConversationEvent } from '../../src/interview/event.ts';
import { advance, type Conversation, replay } from '../../src/interview/replay.ts';
import { promptOf, type Step } from '../../src/interview/step.ts';
import type { PathStep } from '../../src/interview/walk.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { MOMENT, started } from './events.ts';

interface TypedText {
  readonly step: Step;
  readonly text: string;
}

export interface Wandered {
  readonly conversation: Conversation;
  /** The texts that were typed on what is the path in the end. */
  readonly texts: readonly TypedText[];
}

const MOST_STEPS = 400;

/**
 * @param chances numbers from 0 to 1, used one after the other and over again
 * @param until how many steps are answered
 */
export function wander(
  playbook: Playbook,
  chances: readonly number[],
  until = MOST_STEPS,
): Wandered {
  let used = 0;
  const chance = () => chances[used++ % chances.length] ?? 0.5;
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)];
  let conversation = replay(playbook, [started()]);
  for (let step = 0; step < until; step++) {
    const open = conversation.path.find(({ kept }) => kept === undefined);
    if (open === undefined) break;
    const answer = answerTo(open, { chance, pick, number: step });
    const event: ConversationEvent = {
      type: 'answered',
      at: MOMENT,
      address: open.step.address,
      answer,
    };
    conversation = advance(playbook, conversation, event);
  }
  return { conversation, texts: conversation.path.flatMap(typedText) };
}

interface Chances {
  chance(): number;
  pick<T>(from: readonly T[]): T | undefined;
  readonly number: number;
}

function answerTo({ step, options }: PathStep, { chance, pick, number }: Chances): Answer {
  if (step.kind === 'add') return given(chance() < 0.4 ? YES : NO);
  const prompt = promptOf(step);
  const luck = chance();
  if (luck < 0.08) return { status: 'skipped' };
  if (luck < 0.16 && step.kind === 'question' && step.question.whenUnknown !== undefined) {
    return { status: 'unknown' };
  }
  switch (prompt.type) {
    case 'number':
      return given(number);
    case 'date':
      return given(pick(['2026-11-19', '2026-12-10', '2026-11-19 14:20']) ?? '');
    case 'choice':
    case 'yes-no':
    case 'confirm':
      return given(pick(options)?.id ?? YES);
    case 'choices': {
      const chosen = [...new Set([pick(options)?.id ?? '', pick(options)?.id ?? ''])];
      return given(chosen.filter((id) => id !== ''));
    }
    case 'scale': {
      const level = pick([prompt.min, prompt.max]) ?? prompt.min;
      return given(Object.fromEntries(prompt.sides.map((side) => [side, level])));
    }
    default:
      return given(textOf(number, chance()));
  }
}

/** Short, in several lines, long enough for no table cell. */
function textOf(number: number, luck: number): string {
  const unlike = `tekst-${number}-zo`;
  if (luck < 0.6) return `${unlike} gezegd`;
  return luck < 0.8
    ? `${unlike}\n\n- en ook | dit\n${unlike} eind`
    : `${unlike} ${'lang '.repeat(60)}eind`;
}

function typedText({ step, kept }: PathStep): readonly TypedText[] {
  if (step.kind === 'add' || kept?.answer.status !== 'given') return [];
  const { type } = promptOf(step);
  const isTyped = type === 'text' || type === 'short' || type === 'quote';
  return isTyped ? [{ step, text: String(kept.answer.value) }] : [];
}
