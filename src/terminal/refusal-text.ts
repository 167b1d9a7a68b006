// Why an answer will not do: the playbook's own words if it has any.
import type { Refused } from '../interview/accept-answer.ts';
import type { ScreenWords } from '../wording/screen-words.ts';

export function refusalText({ code, details, message }: Refused, words: ScreenWords): string {
  return message ?? words.refusals[code](details);
}
