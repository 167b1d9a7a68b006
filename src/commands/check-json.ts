// The check as JSON: what other programs may count on, in the words of the contract.
import { jsonText } from '../domain/json-text.ts';
import type { UtteranceKind } from '../pitfalls/utterance.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import type { Balance } from '../transcript/balance.ts';
import type { CheckedText } from '../transcript/check-reading.ts';
import { type CheckedItem, checkedItems } from '../transcript/checked-item.ts';
import type { CheckedFlag } from '../transcript/checked-turn.ts';
import type { BothSides } from '../transcript/turn.ts';
import { explainFlag } from '../wording/explain-flag.ts';

/** How many characters a piece holds before it goes: fewer take longer, more take more memory. */
const PIECE = 64_000;

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
  const frameOf = flagFrames(pitfalls);
  let piece = '{\n  "turns": [';
  let between = '\n';
  for (const item of items) {
    piece += between + itemText(item, frameOf);
    between = ',\n';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  const balance = checked.kind === 'talk' ? balanceJson(checked.balance) : null;
  const rest = indented({ balance, causes: checked.causes }).slice('{'.length);
  yield `${piece}${items.length === 0 ? '' : '\n  '}],${rest}`;
}

/** Written out, as are its flags: a tree of objects for JSON.stringify takes three times as long. */
function itemText({ n, speaker = '', kind, text, flags }: CheckedItem, frameOf: FrameOf): string {
  let list = '';
  for (const flag of flags) {
    const { begin, end } = frameOf(flag);
    list += `${list === '' ? '' : ','}${begin}${jsonText(flag.text)},
          "start": ${flag.start},
          "end": ${flag.end}${end}`;
  }
  return `    {
      "n": ${n},
      "speaker": ${jsonText(speaker)},
      "role": "${kind === 'employee' ? 'employee' : 'teamlead'}",
      "text": ${jsonText(text)},
      "flags": [${list}${list === '' ? '' : '\n      '}]
    }`;
}

/** What stands before the words of a flag and after its place: the same for all of one class and kind. */
interface Frame {
  readonly begin: string;
  readonly end: string;
}

type FrameOf = (flag: CheckedFlag) => Frame;

function flagFrames(pitfalls: readonly Pitfall[]): FrameOf {
  const made: Readonly<Record<UtteranceKind, Map<string, Frame>>> = {
    teamlead: new Map(),
    employee: new Map(),
    note: new Map(),
    agreement: new Map(),
  };
  return (flag) => {
    const known = made[flag.kind].get(flag.class);
    if (known !== undefined) return known;
    const { why, countermove } = flagJson(flag, pitfalls);
    const frame = {
      begin: `
        {
          "class": ${jsonText(flag.class)},
          "text": `,
      end: `,
          "why": ${jsonText(why)},
          "countermove": ${jsonText(countermove)}
        }`,
    };
    made[flag.kind].set(flag.class, frame);
    return frame;
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
