// Questions still to be asked: out of "weet ik niet", and few enough that a person asks them.

import type { Question } from '../playbook/question.ts';
import { answersIn, isReadable, type Material } from './material.ts';

export interface Ask {
  readonly ask: string;
  /** The cause it is about; absent when it is about none in particular. */
  readonly cause?: string;
  /** The question that was answered with "weet ik niet". */
  readonly from?: Question;
}

/** What was answered with "weet ik niet" as the question the playbook has ready; the talk in front. */
export function unknownAsks(material: Material): readonly Ask[] {
  const asks = [...material.conversation.answers.all()].flatMap(({ question, answer }): Ask[] =>
    answer?.status === 'unknown' &&
    isReadable(material, question) &&
    !isOvertaken(question, material)
      ? [{ ask: question.whenUnknown ?? question.ask, from: question, ...aboutCause(question) }]
      : [],
  );
  const isEarly = ({ from }: Ask) => from?.phase === 'voorbereiden';
  return [...asks.filter((ask) => !isEarly(ask)), ...asks.filter(isEarly)];
}

export function aboutCause({ cause }: Question): Pick<Ask, 'cause'> {
  return cause === undefined ? {} : { cause };
}

/** Not known beforehand, and then the employee said something about that very cause in the talk. */
function isOvertaken({ phase, cause }: Question, material: Material): boolean {
  if (phase !== 'voorbereiden' || cause === undefined) return false;
  return answersIn(material, 'view').some(
    ({ question }) =>
      question.cause === cause && question.phase !== 'voorbereiden' && question.type === 'quote',
  );
}

/** The first question of every cause, those about none, and none that is nearly another one. */
export function choose(asks: readonly Ask[], most: number): readonly Ask[] {
  const chosen: Ask[] = [];
  for (const one of asks) {
    if (chosen.length >= most) break;
    const isTaken = ({ cause, ask }: Ask) =>
      (cause !== undefined && cause === one.cause) || isNearly(ask, one.ask);
    if (!chosen.some(isTaken)) chosen.push(one);
  }
  return chosen;
}

/** Two questions that begin alike, or share most of their words, are one question to who hears them. */
export function isNearly(one: string, other: string): boolean {
  const begin = (ask: string) => wordsOf(ask).slice(0, 4).join(' ');
  return begin(one) === begin(other) || overlap(one, other) > 0.75;
}

/** Which part of the words of two questions they have in common: 0 to 1. */
export function overlap(one: string, other: string): number {
  const [words, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const both = [...words].filter((word) => others.has(word)).length;
  return both / Math.max(1, words.size + others.size - both);
}

function wordsOf(ask: string): readonly string[] {
  return ask.toLocaleLowerCase('nl').match(/[\p{L}\p{N}]+/gu) ?? [];
}
