// The check as JSON: what other programs may count on, in the words of the contract.
import type { Pitfall } from '../playbook/playbook.ts';
import type { Balance } from '../transcript/balance.ts';
import type { CheckedText } from '../transcript/check-reading.ts';
import { type CheckedItem, checkedItems } from '../transcript/checked-item.ts';
import type { CheckedFlag } from '../transcript/checked-turn.ts';
import type { BothSides } from '../transcript/turn.ts';
import { explainFlag } from '../wording/explain-flag.ts';

/** How many turns or passages a piece holds: more take longer, and more memory. */
const PIECE = 10;
/** What stands around the turns where there is nothing else. */
const OPENING = '{\n  "turns": [\n';
const CLOSING = '\n  ]\n}';

/** `start` and `end` in UTF-16 units of the text it stands in. */
export function flagJson(flag: CheckedFlag, pitfalls: readonly Pitfall[]) {
  const { class: name, text, start, end, kind } = flag;
  const { why, counterMove: countermove } = explainFlag(name, kind, pitfalls);
  return { class: name, text, start, end, why, countermove };
}

/**
 * One JSON text, indented by two, in pieces to be written one after the other: together they may be millions of
 * characters. Notes have the same shape as a talk: nobody speaks in them, and they have no balance.
 */
export function* checkJson(
  checked: CheckedText,
  pitfalls: readonly Pitfall[],
): Generator<string, void> {
  const items = checkedItems(checked);
  for (let at = 0; at < items.length; at += PIECE) {
    const turns = items.slice(at, at + PIECE).map((item) => itemJson(item, pitfalls));
    const opening = at === 0 ? OPENING : ',\n';
    yield opening + indented({ turns }).slice(OPENING.length, -CLOSING.length);
  }
  const balance = checked.kind === 'talk' ? balanceJson(checked.balance) : null;
  const rest = indented({ balance, causes: checked.causes }).slice('{'.length);
  yield items.length === 0 ? `{\n  "turns": [],${rest}` : `\n  ],${rest}`;
}

function itemJson(
  { n, speaker = '', kind, text, flags }: CheckedItem,
  pitfalls: readonly Pitfall[],
) {
  return {
    n,
    speaker,
    role: kind === 'employee' ? 'employee' : 'teamlead',
    text,
    flags: flags.map((flag) => flagJson(flag, pitfalls)),
  };
}

function indented(value: object): string {
  return JSON.stringify(value, undefined, 2);
}

/** Shares 0 to 1, times in seconds; null for what this talk does not tell. */
function balanceJson({ words, share, time, silences, order, course, ...rest }: Balance) {
  return {
    words,
    share: rounded(share),
    time: time ? { seconds: rounded(time.seconds), share: rounded(time.share) } : null,
    questions: rest.questions,
    longest: {
      teamlead: rest.longest.teamlead ?? null,
      employee: rest.longest.employee ?? null,
    },
    summaries: rest.summaries,
    silences: silences
      ? { ...silences, longest: round(silences.longest), turn: silences.turn ?? null }
      : null,
    order: { solution: order.solution ?? null, cause: order.cause ?? null },
    course: course.map((part) => ({ ...part, share: rounded(part.share) })),
  };
}

function rounded({ teamlead, employee }: BothSides<number>): BothSides<number> {
  return { teamlead: round(teamlead), employee: round(employee) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
