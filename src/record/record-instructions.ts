// A record from a file alone: the answers to its questions, and what happened to it since.

import { readDate } from '../domain/read-date.ts';
import type { WrittenAnswers } from '../interview/answers-file.ts';
import { CONFIRMATIONS, type Confirmation } from '../interview/event.ts';

export interface RecordInstructions {
  /** By question id. */
  readonly answers: WrittenAnswers;
  /** Words that stay as they are, and why. */
  readonly decisions: readonly { readonly words: string; readonly reason: string }[];
  /** The closing question was answered: nothing of the kind is in it. */
  readonly closed: boolean;
  readonly correction?: string;
  readonly shared?: { readonly on: string; readonly channel: string };
  readonly view?: { readonly on: string; readonly text: string };
  readonly confirmation?: {
    readonly kind: Confirmation;
    readonly on: string;
    readonly reason: string;
  };
  readonly final: boolean;
}

/** The keys beside the question ids, as they are typed. */
export const INSTRUCTION_KEYS = [
  'besluiten',
  'slotvraag',
  'correctie',
  'gedeeld',
  'zienswijze',
  'bevestiging',
  'definitief',
] as const;

export type InstructionKey = (typeof INSTRUCTION_KEYS)[number];

/** A key that does not hold what belongs there. */
export interface BadInstruction {
  readonly key: InstructionKey;
}

type Fields = Readonly<Record<string, unknown>>;

/** @param today "2026-11-26": relative days are read from it. Never throws: all that is wrong is returned. */
export function readInstructions(
  written: WrittenAnswers,
  today: string,
): { readonly instructions: RecordInstructions; readonly bad: readonly BadInstruction[] } {
  const bad: BadInstruction[] = [];
  const read = <T>(key: InstructionKey, reading: (value: unknown) => T | undefined) => {
    const value = written[key];
    if (value === undefined || value === null) return undefined;
    const found = reading(value);
    if (found === undefined) bad.push({ key });
    return found;
  };
  const dated = (value: unknown) => {
    const fields = asFields(value);
    const on = readDate(String(fields?.op ?? ''), { today, direction: 'past', time: false });
    // What is still to come has not happened, whatever the file says.
    return fields && on && on <= today ? { fields, on } : undefined;
  };
  const decisions = read('besluiten', asDecisions);
  const closed = read('slotvraag', (value) =>
    value === 'nee' || value === false ? true : undefined,
  );
  const correction = read('correctie', asText);
  const shared = read('gedeeld', (value) => {
    const found = dated(value);
    return found && { on: found.on, channel: asText(found.fields.via) ?? '' };
  });
  const view = read('zienswijze', (value) => {
    const found = dated(value);
    return found && { on: found.on, text: asText(found.fields.tekst) ?? '' };
  });
  const confirmation = read('bevestiging', (value) => {
    const found = dated(value);
    const kind = CONFIRMATIONS.find((one) => one === found?.fields.soort);
    const reason = asText(found?.fields.reden) ?? '';
    if (!found || !kind || (needsReason(kind) && reason === '')) return undefined;
    return { kind, on: found.on, reason };
  });
  for (const [key, later] of [
    ['zienswijze', view],
    ['bevestiging', confirmation],
  ] as const) {
    if (shared && later && later.on < shared.on) bad.push({ key });
  }
  const final = read('definitief', (value) =>
    value === 'ja' || value === true ? true : undefined,
  );
  const keys: readonly string[] = INSTRUCTION_KEYS;
  const answers = Object.fromEntries(
    Object.entries(written).filter(([key]) => !keys.includes(key)),
  );
  const instructions: RecordInstructions = {
    answers,
    decisions: decisions ?? [],
    closed: closed ?? false,
    final: final ?? false,
    ...(correction !== undefined && { correction }),
    ...(shared && { shared }),
    ...(view && { view }),
    ...(confirmation && { confirmation }),
  };
  return { instructions, bad };
}

/** Who does not simply agree or look is asked why, so that silence is never taken for agreement. */
export function needsReason(kind: Confirmation): boolean {
  return kind === 'ontvangen' || kind === 'geweigerd' || kind === 'geen-reactie';
}

function asDecisions(value: unknown): RecordInstructions['decisions'] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.flatMap((one) => {
    const fields = asFields(one);
    const words = asText(fields?.woorden);
    const reason = asText(fields?.reden);
    return words && reason ? [{ words, reason }] : [];
  });
  return found.length === value.length ? found : undefined;
}

function asFields(value: unknown): Fields | undefined {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isFields ? (value as Fields) : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
