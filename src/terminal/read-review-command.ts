// What is typed under a review: nothing, a number, or w and a number.
import type { ReviewLine, ReviewReply } from '../interview/ports.ts';
import type { ScreenWords } from '../wording/screen-words.ts';

export type ReviewCommand =
  | { readonly reply: ReviewReply; readonly confirm?: string }
  | { readonly refused: string };

export function readReviewCommand(
  typed: string,
  lines: readonly ReviewLine[],
  words: ScreenWords,
): ReviewCommand {
  const text = typed.trim().toLowerCase();
  if (text === '') return { reply: { kind: 'go-on' } };
  const removes = text.startsWith(words.removeLetter);
  const digits = removes ? text.slice(words.removeLetter.length).trim() : text;
  const line = lines.find(({ number }) => /^\d+$/.test(digits) && number === Number(digits));
  if (line === undefined) return { refused: words.review.noSuchNumber(digits || text) };
  if (!removes) return { reply: { kind: 'edit', address: line.address } };
  const { item, step } = line;
  if (!item?.removable || step.kind !== 'field') {
    return { refused: words.review.cannotRemove(line.number) };
  }
  return {
    reply: { kind: 'remove-item', group: item.group, item: item.number },
    confirm: words.review.confirmRemove(words.item(step.question.item, item.number)),
  };
}
