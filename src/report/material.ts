// Everything the sections of a report are made from, worked out once.
import { type Audience, mayRead } from '../domain/audience.ts';
import { hasContent, type VisibleAnswer } from '../interview/answers-so-far.ts';
import { type Diagnosis, diagnose } from '../interview/diagnose.ts';
import { hasTalked } from '../interview/has-talked.ts';
import type { Conversation } from '../interview/replay.ts';
import { talkDate } from '../interview/talk-date.ts';
import type { Hint } from '../pitfalls/find-hints.ts';
import { findPatterns, seenPitfalls } from '../pitfalls/find-patterns.ts';
import { findPitfalls } from '../pitfalls/find-pitfalls.ts';
import { findWrongRecipes, type WrongRecipeWarning } from '../pitfalls/find-wrong-recipes.ts';
import type { Flag } from '../pitfalls/flag.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Question, Section } from '../playbook/question.ts';
import type { ReportWords } from '../wording/report-words.ts';
import { type EarlierTalk, type ToldTalk, toldTalks } from './earlier-talk.ts';

export interface ReportInput {
  readonly playbook: Playbook;
  readonly conversation: Conversation;
  readonly audience: Audience;
  /** "2026-11-26": decides which dates are written with their year. */
  readonly today: string;
  readonly words: ReportWords;
  /** Signs in the free texts, with what the lead said of them; only the lead's own report shows any. */
  readonly hints?: readonly Hint[];
  /** The talks with the same person before this one, oldest first; only the lead's own report shows any. */
  readonly earlier?: readonly EarlierTalk[];
}

export interface Material extends ReportInput {
  /** As in the input; empty in a copy for others, where every date carries its year. */
  readonly today: string;
  /** The reader is the lead: hypotheses, evidence and flags may be shown. */
  readonly own: boolean;
  readonly diagnosis: Diagnosis;
  readonly flags: readonly Flag[];
  readonly earlier: readonly EarlierTalk[];
  /** What this conversation tells of the talks before it. */
  readonly toldNow: readonly ToldTalk[];
  /** The pitfalls that came back for the third time, or more. */
  readonly patterns: readonly Flag[];
  readonly wrongRecipes: readonly WrongRecipeWarning[];
  /** Something of the talk itself was written down; until then there is only a preparation. */
  readonly talked: boolean;
  /** The day of the talk: as planned, else when it was first written in. */
  readonly date: string;
}

export function gatherMaterial(input: ReportInput): Material {
  const { playbook, conversation, audience } = input;
  const own = audience === 'mezelf';
  const earlier = own ? (input.earlier ?? []) : [];
  return {
    ...input,
    own,
    today: own ? input.today : '',
    diagnosis: diagnose(playbook, conversation.answers),
    flags: own ? findPitfalls(playbook, conversation) : [],
    earlier,
    toldNow: own ? toldTalks(conversation) : [],
    patterns: findPatterns(playbook, seenPitfalls(playbook, conversation), earlier),
    wrongRecipes: own ? findWrongRecipes(playbook, conversation) : [],
    talked: hasTalked(conversation),
    date: talkDate(conversation),
  };
}

/** What the lead thinks is never for another reader, whatever audience an author wrote with the question. */
export const LEAD_ONLY: readonly Section[] = [
  'hypothesis',
  'certainty-before',
  'certainty-after',
  'own-pitfalls',
  'reflection',
];

export function isReadable({ audience, own }: Material, question: Question): boolean {
  return mayRead(audience, question.audience) && (own || !LEAD_ONLY.includes(question.section));
}

/** The readable answers with content that stand in these sections, in the order of the playbook. */
export function answersIn(material: Material, ...sections: Section[]): readonly VisibleAnswer[] {
  return [...material.conversation.answers.all()].filter(
    (visible) =>
      sections.includes(visible.question.section) &&
      isReadable(material, visible.question) &&
      isGiven(visible),
  );
}

function isGiven({ answer, items }: VisibleAnswer): boolean {
  return answer?.status === 'given' || items.some(hasContent);
}
