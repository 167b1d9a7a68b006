// The state of a conversation is replayed from its events: resume, back, review and change are one function.
import type { PhaseId, Playbook } from '../playbook/playbook.ts';
import type { ConversationEvent, Jotting, Started } from './event.ts';
import { type Kept, type KeptAnswers, type Walk, Walker, walk } from './walk.ts';

interface Note {
  readonly at: string;
  readonly address: string;
  readonly text: string;
}

/** A line of the talk, with its moment (ISO 8601, UTC). */
export type Jotted = Jotting & { readonly at: string };

/** What the lead said of a sign in an answer. */
export interface HintVerdict {
  readonly address: string;
  readonly class: string;
  readonly verdict: 'confirmed' | 'dismissed';
  readonly reason: string;
}

/** The talk as far as it went; moments in ISO 8601, UTC. */
interface Talk {
  readonly began: string;
  readonly state: 'running' | 'paused' | 'ended';
  /** The question in sight. */
  readonly inSight?: string;
}

export interface Conversation extends Walk {
  readonly started: Started;
  /** Every answer ever kept, also those that are off the path now. */
  readonly kept: KeptAnswers;
  /** The step the person went to; absent = the first that is open. */
  readonly cursor?: string | undefined;
  readonly reviewed: ReadonlySet<PhaseId>;
  /** Phases in which nothing more needs asking. */
  readonly passed: ReadonlySet<PhaseId>;
  readonly notes: readonly Note[];
  readonly jotted: readonly Jotted[];
  readonly judged: readonly HintVerdict[];
  /** Absent as long as the talk was not followed live. */
  readonly talk?: Talk;
  readonly finished: boolean;
  readonly lastActivity: string;
}

/**
 * As `advance` for one event after the other, but the path is only walked as far as each answer needs, and once to
 * its end: so it takes time in step with the number of events.
 * @throws RangeError when the first event is not `started`: the store refuses such a journal before.
 */
export function replay(playbook: Playbook, events: readonly ConversationEvent[]): Conversation {
  const [started, ...rest] = events;
  if (started?.type !== 'started') throw new RangeError('a conversation begins with "started"');
  let state: State = {
    started,
    kept: new Map(),
    reviewed: new Set(),
    passed: new Set(),
    notes: [],
    jotted: [],
    judged: [],
    finished: false,
    lastActivity: started.at,
  };
  let walker = new Walker(playbook, state.kept, state.jotted);
  for (const event of rest) {
    for (const single of singly(event)) {
      const before = state;
      state = after(state, single, (address) => walker.basisAt(address));
      if (state.kept !== before.kept) walker = walker.changedAt(firstChanged(single), state.kept);
      if (addsEvidence(single)) walker = new Walker(playbook, state.kept, state.jotted);
    }
  }
  return { ...state, ...walker.whole() };
}

/** The conversation after one more event. */
export function advance(
  playbook: Playbook,
  before: Conversation,
  event: ConversationEvent,
): Conversation {
  return singly(event).reduce((conversation: Conversation, single) => {
    const basisAt = (address: string) =>
      conversation.path.find(({ step }) => step.address === address)?.basis;
    const state = after(conversation, single, basisAt);
    const walks = state.kept !== conversation.kept || addsEvidence(single);
    const { path, answers } = conversation;
    return { ...state, ...(walks ? walk(playbook, state.kept, state.jotted) : { path, answers }) };
  }, before);
}

/** All of a conversation but what follows from walking its answers. */
type State = Omit<Conversation, keyof Walk>;

/** One answer at a time: what a second one hangs on may follow from the first. */
function singly(event: ConversationEvent): readonly ConversationEvent[] {
  if (event.type !== 'reconfirmed' || event.addresses.length < 2) return [event];
  return event.addresses.map((address) => ({ ...event, addresses: [address] }));
}

function firstChanged(event: ConversationEvent): string {
  if (event.type === 'answered') return event.address;
  if (event.type === 'reconfirmed') return event.addresses[0] ?? '';
  return event.type === 'item-removed' ? event.group : '';
}

function addsEvidence(event: ConversationEvent): boolean {
  return event.type === 'jotted' && event.kind === 'evidence';
}

type BasisAt = (address: string) => string | undefined;

function after(before: State, event: ConversationEvent, basisAt: BasisAt): State {
  const state = { ...before, lastActivity: event.at };
  switch (event.type) {
    case 'answered': {
      const { address, answer, at } = event;
      return keeping(state, withAnswer(before.kept, address, { answer, at, basisAt }));
    }
    case 'reconfirmed': {
      const [address = ''] = event.addresses;
      const own = before.kept.get(address);
      return own ? keeping(state, withAnswer(before.kept, address, { ...own, basisAt })) : state;
    }
    case 'item-removed':
      return keeping(state, withoutItem(before.kept, event.group, event.item));
    case 'went-to':
      return { ...state, cursor: event.address };
    case 'reviewed':
      return {
        ...state,
        reviewed: new Set(before.reviewed).add(event.phase),
        cursor: undefined,
      };
    case 'noted': {
      const { at, address, text } = event;
      return { ...state, notes: [...before.notes, { at, address, text }] };
    }
    case 'jotted': {
      const { type: _, ...line } = event;
      return { ...state, jotted: [...before.jotted, line] };
    }
    case 'talk':
      return { ...state, talk: talkAfter(before.talk, event) };
    case 'in-sight': {
      const talk = before.talk ?? { began: event.at, state: 'running' as const };
      return { ...state, talk: { ...talk, inSight: event.address } };
    }
    case 'phase-passed':
      return { ...state, passed: new Set(before.passed).add(event.phase) };
    case 'hint-judged': {
      const { address, class: found, verdict, reason } = event;
      const others = before.judged.filter((one) => one.address !== address || one.class !== found);
      return { ...state, judged: [...others, { address, class: found, verdict, reason }] };
    }
    case 'finished':
      return { ...state, finished: true };
    default:
      return state;
  }
}

function keeping(state: State, kept: KeptAnswers): State {
  return { ...state, kept, cursor: undefined, finished: false };
}

const TALK_STATES = {
  began: 'running',
  paused: 'paused',
  resumed: 'running',
  ended: 'ended',
} as const;

function talkAfter(
  before: Talk | undefined,
  event: Extract<ConversationEvent, { type: 'talk' }>,
): Talk {
  return { began: event.at, ...before, state: TALK_STATES[event.what] };
}

/** An answer off the path hangs on nothing known: it will be asked again when the path comes by. */
const OFF_THE_PATH = 'off the path';

function withAnswer(
  kept: KeptAnswers,
  address: string,
  { answer, at, basisAt }: Pick<Kept, 'answer' | 'at'> & { readonly basisAt: BasisAt },
): KeptAnswers {
  const basis = basisAt(address) ?? OFF_THE_PATH;
  return new Map(kept).set(address, { answer, at, basis });
}

/** Takes one item out of a group; those behind it move up. @param kept by address */
export function withoutItem<T>(
  kept: ReadonlyMap<string, T>,
  group: string,
  item: number,
): ReadonlyMap<string, T> {
  const next = new Map<string, T>();
  for (const [address, own] of kept) {
    const place = itemAddress(address, group);
    if (place === undefined || place.item < item) next.set(address, own);
    else if (place.item > item) next.set(`${group}.${place.item - 1}.${place.field}`, own);
  }
  return next;
}

function itemAddress(address: string, group: string): { item: number; field: string } | undefined {
  const [id, item, field] = address.split('.');
  if (id !== group || item === undefined || field === undefined) return undefined;
  return { item: Number(item), field };
}
