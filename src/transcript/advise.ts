// At most three things to try in the next talk, chosen from the flags and the balance. Codes; the
// sentences live in wording.
import type { Pitfall } from '../playbook/playbook.ts';
import type { Balance } from './balance.ts';
import type { CheckedFlag, CheckedTurn } from './checked-turn.ts';
import type { PointedCause } from './pointed-causes.ts';

export type Advice =
  /** Say the counter-move of this pitfall, which was seen in these turns. */
  | { readonly code: 'say-instead'; readonly class: string; readonly turns: readonly number[] }
  /** The employee's reaction: look at what the lead did just before. */
  | { readonly code: 'look-before'; readonly class: string; readonly turn: number }
  /** The words of this turn pointed at a cause: go on asking there. */
  | { readonly code: 'ask-on'; readonly cause: string; readonly turn: number }
  | { readonly code: 'cause-first'; readonly turn: number }
  /** `share` 0 to 1. */
  | { readonly code: 'talk-less'; readonly share: number }
  | { readonly code: 'shorter'; readonly turn: number; readonly words: number }
  | { readonly code: 'no-leading'; readonly count: number }
  | { readonly code: 'ask-open'; readonly open: number; readonly closed: number }
  | { readonly code: 'give-back' }
  | { readonly code: 'leave-silence' }
  | { readonly code: 'own-words' }
  | { readonly code: 'what-helps' };

export interface Advised {
  readonly turns: readonly CheckedTurn[];
  readonly balance: Balance;
  readonly causes: readonly PointedCause[];
  /** Sides and severities of the pitfalls. */
  readonly pitfalls: readonly Pitfall[];
}

const MOST = 3;
const MOST_TALKING = 0.6;
const LONG_MONOLOGUE = 90;
const MOST_LEADING = 2;
/** In shorter talks a missing summary or question says nothing. */
const FEWEST_TURNS = 10;
const SEVERITY = { low: 1, medium: 2, high: 3 } as const;

/** Three when a flag asks for one, else what the balance asks for; the same talk always gets the same advice. */
export function advise(talk: Advised): readonly Advice[] {
  const fromFlags = adviceFromFlags(talk);
  const fromBalance = adviceFromBalance(talk);
  const [worst, ...others] = fromFlags;
  const [first, ...rest] = fromBalance;
  if (worst === undefined && first === undefined) return [];
  // Where no flag stands, only what the balance asks for: nothing to fill up with.
  const always: readonly Advice[] =
    worst === undefined ? [] : [{ code: 'own-words' }, { code: 'what-helps' }];
  const ranked = [worst, first, others[0], rest[0], ...others.slice(1), ...rest.slice(1)];
  return [...ranked.filter((one) => one !== undefined), ...always].slice(0, MOST);
}

function adviceFromFlags({ turns, balance, causes, pitfalls }: Advised): readonly Advice[] {
  const seen = seenPitfalls(turns, pitfalls);
  const leads = seen.filter(({ said, pitfall }) => said === 'teamlead' && isLeads(pitfall));
  const employees = seen.filter(({ pitfall }) => pitfall.side === 'employee');
  const [worst, second] = leads.map(({ pitfall, turns: where }): Advice => {
    return { code: 'say-instead', class: pitfall.id, turns: where };
  });
  const { solution, cause } = balance.order;
  const tooSoon = solution !== undefined && (cause === undefined || solution < cause);
  const saysSo = leads[0]?.pitfall.id === 'te-snel-oplossen';
  const [reaction] = employees;
  const [pointed] = causes;
  const all: readonly (Advice | undefined)[] = [
    worst,
    tooSoon && !saysSo ? { code: 'cause-first', turn: solution } : undefined,
    reaction && {
      code: 'look-before',
      class: reaction.pitfall.id,
      turn: reaction.turns[0] ?? 1,
    },
    pointed && { code: 'ask-on', cause: pointed.cause, turn: pointed.turns.at(-1) ?? 1 },
    second,
  ];
  return all.filter((one) => one !== undefined);
}

function adviceFromBalance({ turns, balance }: Advised): readonly Advice[] {
  const { share, longest, questions, summaries, silences } = balance;
  const { open, closed, leading } = questions.teamlead;
  const isLong = turns.length >= FEWEST_TURNS;
  const monologue = longest.teamlead;
  const all: readonly (Advice | undefined | false)[] = [
    isLong && share.teamlead > MOST_TALKING && { code: 'talk-less', share: share.teamlead },
    monologue && monologue.words >= LONG_MONOLOGUE && { code: 'shorter', ...monologue },
    leading >= MOST_LEADING && { code: 'no-leading', count: leading },
    isLong && closed > open && { code: 'ask-open', open, closed },
    isLong && summaries.length === 0 && { code: 'give-back' },
    isLong && silences?.count === 0 && { code: 'leave-silence' },
  ];
  return all.filter((one) => typeof one === 'object');
}

interface SeenPitfall {
  readonly pitfall: Pitfall;
  readonly said: CheckedFlag['kind'];
  readonly turns: readonly number[];
}

/** The weightiest first: by severity, then by how often, then by which came first. */
function seenPitfalls(
  turns: readonly CheckedTurn[],
  pitfalls: readonly Pitfall[],
): readonly SeenPitfall[] {
  const seen = new Map<string, SeenPitfall & { readonly turns: number[] }>();
  for (const { n, flags } of turns) {
    for (const flag of flags) {
      const pitfall = pitfalls.find(({ id }) => id === flag.class);
      if (pitfall === undefined) continue;
      const key = `${flag.kind} ${flag.class}`;
      const own = seen.get(key) ?? { pitfall, said: flag.kind, turns: [] };
      if (own.turns.at(-1) !== n) own.turns.push(n);
      seen.set(key, own);
    }
  }
  const weight = ({ pitfall }: SeenPitfall) => SEVERITY[pitfall.severity];
  return [...seen.values()].sort(
    (a, b) => weight(b) - weight(a) || b.turns.length - a.turns.length,
  );
}

/** Of the expectations, those in the lead's words are the lead's to turn. */
function isLeads({ side }: Pitfall): boolean {
  return side !== 'employee';
}
