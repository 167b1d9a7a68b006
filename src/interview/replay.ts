// The state of a conversation is replayed from its events: resume, back, review and change are one function.
import type { PhaseId, Playbook } from '../playbook/playbook.ts';
import type { ConversationEvent, Jotting, Started } from './event.ts';
import { type Kept, type KeptAnswers, type Walk, walk } from './walk.ts';

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

/** @throws RangeError when the first event is not `started`: the store refuses such a journal before. */
export function replay(playbook: Playbook, events: readonly ConversationEvent[]): Conversation {
  const [started, ...rest] = events;
  if (started?.type !== 'started') throw new RangeError('a conversation begins with "started"');
  const kept: KeptAnswers = new Map();
  const begun: Conversation = {
    ...walk(playbook, kept),
    started,
    kept,
    reviewed: new Set(),
    passed: new Set(),
    notes: [],
    jotted: [],
    judged: [],
    finished: false,
    lastActivity: started.at,
  };
  return rest.reduce((conversation, event) => advance(playbook, conversation, event), begun);
}

/** The conversation after one more event: `replay` is nothing but this, repeated. */
export function advance(
  playbook: Playbook,
  before: Conversation,
  event: ConversationEvent,
): Conversation {
  const conversation = { ...before, lastActivity: event.at };
  switch (event.type) {
    case 'answered': {
      const { address, answer, at } = event;
      return keeping(playbook, conversation, withAnswer(before, address, { answer, at }));
    }
    case 'reconfirmed':
      return event.addresses.reduce((confirmed: Conversation, address) => {
        const own = confirmed.kept.get(address);
        return own ? keeping(playbook, confirmed, withAnswer(confirmed, address, own)) : confirmed;
      }, conversation);
    case 'item-removed':
      return keeping(playbook, conversation, withoutItem(before.kept, event.group, event.item));
    case 'went-to':
      return { ...conversation, cursor: event.address };
    case 'reviewed':
      return {
        ...conversation,
        reviewed: new Set(before.reviewed).add(event.phase),
        cursor: undefined,
      };
    case 'noted': {
      const { at, address, text } = event;
      return { ...conversation, notes: [...before.notes, { at, address, text }] };
    }
    case 'jotted': {
      const { type: _, ...line } = event;
      const jotted = [...before.jotted, line];
      const seen = line.kind === 'evidence' ? walk(playbook, before.kept, jotted) : before;
      return { ...conversation, answers: seen.answers, path: seen.path, jotted };
    }
    case 'talk':
      return { ...conversation, talk: talkAfter(before.talk, event) };
    case 'in-sight': {
      const talk = before.talk ?? { began: event.at, state: 'running' as const };
      return { ...conversation, talk: { ...talk, inSight: event.address } };
    }
    case 'phase-passed':
      return { ...conversation, passed: new Set(before.passed).add(event.phase) };
    case 'hint-judged': {
      const { address, class: found, verdict, reason } = event;
      const others = before.judged.filter((one) => one.address !== address || one.class !== found);
      return { ...conversation, judged: [...others, { address, class: found, verdict, reason }] };
    }
    case 'finished':
      return { ...conversation, finished: true };
    default:
      return conversation;
  }
}

function keeping(playbook: Playbook, before: Conversation, kept: KeptAnswers): Conversation {
  const walked = walk(playbook, kept, before.jotted);
  return { ...before, ...walked, kept, cursor: undefined, finished: false };
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
  { kept, path }: Conversation,
  address: string,
  given: Pick<Kept, 'answer' | 'at'>,
): KeptAnswers {
  const basis = path.find(({ step }) => step.address === address)?.basis ?? OFF_THE_PATH;
  return new Map(kept).set(address, { answer: given.answer, at: given.at, basis });
}

/** Takes one item out of a group; those behind it move up. */
function withoutItem(kept: KeptAnswers, group: string, item: number): KeptAnswers {
  const next = new Map<string, Kept>();
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
