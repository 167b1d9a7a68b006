// What is typed under a review: nothing, a number, or w and a number.
import { fitText } from '../domain/wrap-text.ts';
import type { ReviewLine, ReviewReply } from '../interview/ports.ts';
import type { ScreenWords } from '../wording/screen-words.ts';

export type ReviewCommand =
  | { readonly reply: ReviewReply; readonly confirm?: string }
  | { readonly refused: string };

/** In columns: an answer typed in the wrong place must not fill the screen. */
const MOST_QUOTED = 20;

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
  if (line === undefined) return { refused: noSuchLine(typed, digits, words) };
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

function noSuchLine(typed: string, digits: string, { review }: ScreenWords): string {
  const quote = (text: string) => fitText(text, MOST_QUOTED, '...');
  return /^\d+$/.test(digits)
    ? review.noSuchNumber(quote(digits))
    : review.notANumber(quote(typed));
}
