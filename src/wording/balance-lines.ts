// The balance of a talk in words: a name and what was measured, for the screen and for a document.
import type { Balance } from '../transcript/balance.ts';
import { check } from './nl/check.ts';

export interface BalanceLine {
  readonly label: string;
  readonly text: string;
}

export function balanceLines(balance: Balance): readonly BalanceLine[] {
  const { words, share, time, questions, longest, summaries, silences } = balance;
  const names = check.balance;
  const both = (lead: string, employee: string) => check.sides(lead, employee);
  const longestOf = (one: Balance['longest']['teamlead']) =>
    one ? check.longest(one.words, one.turn) : check.noTurn;
  const order = check.order(balance.order);
  return [
    {
      label: names.share,
      text: both(
        check.shareOf(share.teamlead, words.teamlead),
        check.shareOf(share.employee, words.employee),
      ),
    },
    ...(time
      ? [
          {
            label: names.time,
            text: both(
              check.timeOf(time.share.teamlead, time.seconds.teamlead),
              check.timeOf(time.share.employee, time.seconds.employee),
            ),
          },
        ]
      : []),
    { label: names.questions, text: check.questions(questions.teamlead) },
    { label: names.longest, text: both(longestOf(longest.teamlead), longestOf(longest.employee)) },
    { label: names.summaries, text: check.summaries(summaries) },
    ...(silences
      ? [
          {
            label: names.silences,
            text: check.silences(silences.count, silences.longest, silences.turn),
          },
        ]
      : []),
    ...(order === undefined ? [] : [{ label: names.order, text: order }]),
  ];
}
