// "In het kort": the two to four sentences that follow from the state of the conversation.
import { hasContent } from '../interview/answers-so-far.ts';
import type { Conversation } from '../interview/replay.ts';
import { bold, type Phrase, sentences } from '../wording/phrase.ts';
import { lockOf } from './agreements.ts';
import { paragraph } from './answer-blocks.ts';
import { certaintyOf } from './certainty.ts';
import { kindTitles, mayKnowConclusion, sharedCauses } from './conclusion.ts';
import { discussedOnly } from './discussed.ts';
import { answersIn, type Material } from './material.ts';
import { asksAfterwards } from './open-points.ts';
import type { Block } from './report.ts';

export function inShort(material: Material): Block {
  const { words } = material;
  const said = material.talked
    ? [causeSentence(material), certaintySentence(material), agreementsSentence(material)]
    : preparationSentences(material);
  return paragraph(...sentences([[bold(words.inShort)], ...said]));
}

function causeSentence(material: Material): Phrase {
  const { words, diagnosis, playbook, audience, own } = material;
  const shared = sharedCauses(material);
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => playbook.causes.find((cause) => cause.id === id)?.sentence ?? []);
  if (shared.length > 0) {
    return words.shared(audience, named(shared), own ? kindTitles(material) : []);
  }
  const { first } = diagnosis;
  if (!own) return mayKnowConclusion(material) ? words.notShared(audience) : [];
  return first
    ? words.suspected(named([first.cause])[0] ?? first.cause, first.because, kindTitles(material))
    : words.notEstablished(asksAfterwards(material).length > 0);
}

function certaintySentence(material: Material): Phrase {
  const certainty = certaintyOf(material);
  if (certainty === undefined) return [];
  return material.words.startedWith(certainty, certainty.cause === material.diagnosis.first?.cause);
}

function agreementsSentence(material: Material): Phrase {
  const { words, audience, today } = material;
  const count = agreementCount(material);
  const lock = lockOf(material);
  const followUp = followUpDate(material.conversation);
  const day = followUp === undefined ? undefined : words.day(followUp, today);
  if (lock === 'parked' && count > 0) {
    if (material.own) return words.parkedInShort(count, day);
    return discussedOnly(material).length > 0
      ? words.discussedInShort(audience, day)
      : words.agreementsInShort(audience, 0, day);
  }
  return lock === 'overridden' && material.own && count > 0
    ? words.overriddenInShort(count, day)
    : words.agreementsInShort(audience, count, day);
}

/** Items that hold something, over all groups of agreements. */
function agreementCount(material: Material): number {
  return answersIn(material, 'agreements').flatMap(({ items }) => items.filter(hasContent)).length;
}

function followUpDate({ answers }: Conversation): string | undefined {
  for (const { question, answer } of answers.all()) {
    const isDate = question.section === 'follow-up' && question.type === 'date';
    if (isDate && answer?.status === 'given') return String(answer.value);
  }
  return undefined;
}

function preparationSentences(material: Material): readonly Phrase[] {
  const { words, date, today, conversation } = material;
  const planned = [...conversation.answers.all()].some(
    ({ question, answer }) =>
      question.section === 'occasion' && question.type === 'date' && answer?.status === 'given',
  );
  const certainty = certaintyOf(material);
  const unknown = [...conversation.answers.all()].filter(
    ({ answer }) => answer?.status === 'unknown',
  );
  return [
    words.plannedFor(planned ? words.day(date, today) : undefined),
    certainty ? words.supposition(certainty) : [],
    unknown.length > 0 ? words.unknownCount(unknown.length) : [],
  ];
}
