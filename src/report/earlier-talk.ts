// What a conversation leaves for the next ones with the same person: its pitfalls, its outcome, what it told.
import type { Answer } from '../domain/answer.ts';
import { hasContent, type Item } from '../interview/answers-so-far.ts';
import { diagnose } from '../interview/diagnose.ts';
import { hasTalked } from '../interview/has-talked.ts';
import { lockState } from '../interview/lock.ts';
import type { Conversation } from '../interview/replay.ts';
import type { Group } from '../interview/step.ts';
import { talkDate } from '../interview/talk-date.ts';
import { chosenOptions } from '../interview/weigh-evidence.ts';
import { type PitfallsOfTalk, seenPitfalls } from '../pitfalls/find-patterns.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Outcome } from '../wording/outcome.ts';

/** One line about a talk before, as the lead told it in the preparation. */
export interface ToldTalk {
  /** "2026-11-26"; "" when the lead gave no day. */
  readonly date: string;
  readonly agreed: string;
  readonly outcome: Outcome;
}

export interface EarlierTalk extends PitfallsOfTalk {
  /** How the causes that were agreed on are called in a sentence, the heaviest first. */
  readonly shared: readonly string[];
  /** What was agreed, in the words it was written down in. */
  readonly agreed: readonly string[];
  /** What was told in it of the talks before. */
  readonly told: readonly ToldTalk[];
}

/** @returns undefined as long as there was only a preparation. Pure. */
export function earlierTalk(
  playbook: Playbook,
  conversation: Conversation,
): EarlierTalk | undefined {
  if (!hasTalked(conversation)) return undefined;
  const { shared } = diagnose(playbook, conversation.answers);
  const sentences = new Map(playbook.causes.map(({ id, sentence }) => [id, sentence]));
  return {
    date: talkDate(conversation),
    pitfalls: seenPitfalls(playbook, conversation),
    shared: shared.map((id) => sentences.get(id) ?? id),
    agreed: agreedIn(conversation),
    told: toldTalks(conversation),
  };
}

/** The first text of every agreement; what is parked was not agreed on. */
function agreedIn(conversation: Conversation): readonly string[] {
  return [...conversation.answers.all()].flatMap(({ question, items, stale }) => {
    if (question.section !== 'agreements' || question.type !== 'group' || stale) return [];
    if (lockState(conversation, question) === 'parked') return [];
    return items.flatMap((item) => firstText(question, item) || []);
  });
}

/** The groups under "earlier": a day, a text, and what it brought. */
export function toldTalks({ answers }: Pick<Conversation, 'answers'>): readonly ToldTalk[] {
  return [...answers.all()].flatMap(({ question, items, stale }) => {
    if (question.section !== 'earlier' || question.type !== 'group' || stale) return [];
    return items.filter(hasContent).map((item) => ({
      date: dayIn(question, item),
      agreed: firstText(question, item),
      outcome: outcomeIn(question, item),
    }));
  });
}

function firstText({ fields }: Group, item: Item): string {
  const field = fields.find(({ type }) => type === 'text' || type === 'short');
  const answer = field && item.get(field.id);
  return answer?.status === 'given' ? String(answer.value).trim() : '';
}

function dayIn({ fields }: Group, item: Item): string {
  const field = fields.find(({ type }) => type === 'date');
  const answer = field && item.get(field.id);
  return answer?.status === 'given' ? String(answer.value).slice(0, 10) : '';
}

/** What an option with this id says, in a choice of what an earlier talk brought; as in docs/playbooks.md. */
const OUTCOME_BY_OPTION: Readonly<Record<string, Outcome>> = {
  hielp: 'better',
  even: 'same',
  niets: 'same',
};

function outcomeIn({ fields }: Group, item: Item): Outcome {
  const none: Answer = { status: 'unknown' };
  const chosen = fields.flatMap((field) => chosenOptions(field, item.get(field.id) ?? none));
  const said = chosen.flatMap(({ id }) => OUTCOME_BY_OPTION[id] ?? []);
  return said[0] ?? 'unknown';
}
