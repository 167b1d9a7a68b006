// Why an answer will not do: the playbook's own words if it has any.
import { DONT_KNOW, SKIPPED } from '../domain/answer.ts';
import type { Refused } from '../interview/accept-answer.ts';
import type { AskedStep } from '../interview/ports.ts';
import type { ScreenWords } from '../wording/screen-words.ts';

export function refusalText({ code, details, message }: Refused, words: ScreenWords): string {
  return message ?? words.refusals[code](details);
}

/** How to pass over a question, as this kind of screen has it. */
export interface PassKeys {
  readonly skip: string;
  readonly unknown: string;
}

/** For who presses Enter to leave a question open: what to press instead, where that may be. */
export function emptyText(
  refused: Refused,
  asked: AskedStep,
  keys: PassKeys,
  words: ScreenWords,
): string {
  const text = refusalText(refused, words);
  if (refused.code !== 'empty' || asked.step.kind === 'add' || !asked.accept(SKIPPED).ok) {
    return text;
  }
  const unknown = asked.accept(DONT_KNOW).ok ? keys.unknown : undefined;
  return `${text} ${words.mayPass(keys.skip, unknown)}`;
}
