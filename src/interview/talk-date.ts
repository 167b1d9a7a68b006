// The day of the talk: as planned, else the day it was first written in.
import { localDate } from '../domain/iso-date.ts';
import type { Conversation } from './replay.ts';

/** @returns "2026-11-26" */
export function talkDate(conversation: Conversation): string {
  return plannedDate(conversation) ?? firstDay(conversation);
}

function plannedDate({ answers }: Conversation): string | undefined {
  for (const { question, answer } of answers.all()) {
    const planned = question.section === 'occasion' && question.type === 'date';
    if (planned && answer?.status === 'given') return String(answer.value).slice(0, 10);
  }
  return undefined;
}

function firstDay({ path, started }: Conversation): string {
  const first = path.find(({ step, kept }) => kept && step.question.phase !== 'voorbereiden');
  return localDate(new Date(first?.kept?.at ?? started.at));
}
