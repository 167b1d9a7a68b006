// Typed text or a choice becomes a checked answer, or a reason why not. The same for keyboard and answers file.
import { type Answer, DONT_KNOW, given, NO, SKIPPED, YES } from '../domain/answer.ts';
import { cleanText } from '../domain/clean-text.ts';
import { readDate } from '../domain/read-date.ts';
import { AGREED } from '../playbook/default-options.ts';
import type { Check, Field, Option } from '../playbook/question.ts';
import { mayBeUnknown } from './may-be-unknown.ts';
import type { Typed } from './ports.ts';
import { promptOf, type SingleQuestion, type Step } from './step.ts';

export interface Accepted {
  readonly ok: true;
  readonly answer: Answer;
}

/** A poor answer is data: the code names the rule, `message` holds the playbook's own words if it has any. */
export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, string>>;
  readonly message?: string;
}

export type RefusalCode =
  | 'empty'
  | 'required'
  | 'no-dont-know'
  | 'not-text'
  | 'too-long'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-step'
  | 'not-a-date'
  | 'day-only'
  | 'not-an-option'
  | 'exclusive'
  | 'one-side-missing'
  | 'needs-cause'
  | 'needs-words'
  | 'check';

export interface Surroundings {
  /** Today as "2026-11-26": relative dates are read from it. */
  readonly today: string;
  /** The options that can be chosen now. */
  readonly options: readonly Option[];
  /** For a joint confirmation: is there a cause, are there words of the employee. */
  readonly hasCause: boolean;
  readonly hasWords: boolean;
}

/** Longest text that is kept, in UTF-16 code units; longer is refused, never cut off. */
export const LONGEST_TEXT = 20_000;

/** @throws nothing: every refusal is returned. */
export function acceptAnswer(step: Step, typed: Typed, around: Surroundings): Accepted | Refused {
  if (step.kind === 'add') return acceptOption(yesOrNo(typed), [YES, NO]);
  const prompt = promptOf(step);
  if (typed === SKIPPED)
    return prompt.required ? refuse('required') : { ok: true, answer: { status: 'skipped' } };
  if (typed === DONT_KNOW) {
    return mayBeUnknown(step)
      ? { ok: true, answer: { status: 'unknown' } }
      : refuse('no-dont-know');
  }
  const accepted = acceptValue(prompt, typed, around);
  return accepted.ok ? runChecks(prompt.checks, accepted, around.today) : accepted;
}

function refuse(code: RefusalCode, details: Record<string, string> = {}): Refused {
  return { ok: false, code, details };
}

function acceptValue(prompt: SingleQuestion | Field, typed: Typed, around: Surroundings) {
  switch (prompt.type) {
    case 'text':
    case 'short':
    case 'quote':
      return acceptText(typed, prompt.type !== 'short');
    case 'number':
      return acceptNumber(typed, { ...prompt, step: undefined });
    case 'date':
      return acceptDate(typed, prompt, around.today);
    case 'choice':
      return acceptOption(String(typed), ids(around.options));
    case 'yes-no':
      return acceptOption(yesOrNo(typed), ids(around.options));
    case 'choices':
      return acceptOptions(typed, around.options);
    case 'scale':
      return acceptScale(typed, prompt);
    case 'confirm':
      return acceptConfirmation(String(typed), around);
  }
}

function ids(options: readonly Option[]): string[] {
  return options.map((option) => option.id);
}

function acceptText(typed: Typed, severalLines: boolean): Accepted | Refused {
  if (typeof typed === 'object') return refuse('not-text');
  const text = cleanText(String(typed), { severalLines });
  if (text === '') return refuse('empty');
  if (text.length > LONGEST_TEXT) return refuse('too-long', { max: String(LONGEST_TEXT) });
  return { ok: true, answer: given(text) };
}

interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly step: number | undefined;
}

function acceptNumber(typed: Typed, range: NumberRange): Accepted | Refused {
  const value = readNumber(typed);
  if (value === undefined) return refuse('not-a-number', { typed: String(typed) });
  const { min = -Infinity, max = Infinity, step } = range;
  if (value < min || value > max)
    return refuse('out-of-range', { min: String(min), max: String(max) });
  if (step !== undefined && (value - min) % step !== 0)
    return refuse('not-a-step', { step: String(step), min: String(min), max: String(max) });
  return { ok: true, answer: given(value) };
}

/** Dutch decimals too: "7,5". */
function readNumber(typed: unknown): number | undefined {
  if (typeof typed === 'number') return Number.isFinite(typed) ? typed : undefined;
  if (typeof typed !== 'string') return undefined;
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

function acceptDate(
  typed: Typed,
  prompt: { direction: 'past' | 'future'; time: boolean },
  today: string,
): Accepted | Refused {
  if (typeof typed !== 'string' || typed.trim() === '') return refuse('empty');
  const date = readDate(typed, { today, ...prompt });
  if (date !== undefined) return { ok: true, answer: given(date) };
  const withTime = !prompt.time && readDate(typed, { today, ...prompt, time: true }) !== undefined;
  if (withTime) return refuse('day-only');
  return refuse('not-a-date', { typed: typed.trim(), direction: prompt.direction });
}

function yesOrNo(typed: Typed): string {
  if (typed === true) return YES;
  if (typed === false) return NO;
  const word = String(typed).trim().toLowerCase();
  if (['j', 'y', 'yes'].includes(word)) return YES;
  return ['n', 'no', 'neen'].includes(word) ? NO : word;
}

function acceptOption(typed: string, options: readonly string[]): Accepted | Refused {
  const wanted = typed.trim();
  if (wanted === '') return refuse('empty');
  return options.includes(wanted)
    ? { ok: true, answer: given(wanted) }
    : refuse('not-an-option', { typed: wanted, options: options.join(', ') });
}

function acceptOptions(typed: Typed, options: readonly Option[]): Accepted | Refused {
  const wanted = Array.isArray(typed) ? typed.map(String) : [String(typed)];
  const chosen = [...new Set(wanted.map((one) => one.trim()).filter((one) => one !== ''))];
  if (chosen.length === 0) return refuse('empty');
  const stranger = chosen.find((one) => !options.some((option) => option.id === one));
  if (stranger !== undefined)
    return refuse('not-an-option', { typed: stranger, options: ids(options).join(', ') });
  const alone = options.find((option) => option.exclusive && chosen.includes(option.id));
  if (alone && chosen.length > 1) return refuse('exclusive', { option: alone.text });
  return { ok: true, answer: given(chosen) };
}

function acceptScale(
  typed: Typed,
  prompt: { min: number; max: number; step: number; sides: readonly ('lead' | 'employee')[] },
): Accepted | Refused {
  const sides =
    typeof typed === 'object' && !Array.isArray(typed)
      ? (typed as { lead?: string | number; employee?: string | number })
      : { [prompt.sides[0] ?? 'lead']: typed as string | number };
  const value: { lead?: number; employee?: number } = {};
  for (const side of prompt.sides) {
    const one = sides[side];
    if (one === undefined || one === '') continue;
    const accepted = acceptNumber(one, prompt);
    if (!accepted.ok) return accepted;
    if (accepted.answer.status === 'given') value[side] = accepted.answer.value as number;
  }
  if (Object.keys(value).length === 0) return refuse('empty');
  return { ok: true, answer: given(value) };
}

function acceptConfirmation(typed: string, around: Surroundings): Accepted | Refused {
  const accepted = acceptOption(typed, ids(around.options));
  if (!accepted.ok || typed.trim() !== AGREED) return accepted;
  if (!around.hasCause) return refuse('needs-cause');
  return around.hasWords ? accepted : refuse('needs-words');
}

function runChecks(
  checks: readonly Check[],
  accepted: Accepted,
  today: string,
): Accepted | Refused {
  const { answer } = accepted;
  if (answer.status !== 'given') return accepted;
  const failed = checks.find((check) => !holds(check, answer.value, today));
  return failed
    ? { ok: false, code: 'check', details: { rule: failed.rule }, message: failed.message }
    : accepted;
}

function holds(check: Check, value: unknown, today: string): boolean {
  switch (check.rule) {
    case 'min-length':
      return typeof value !== 'string' || [...value].length >= check.value;
    case 'max-length':
      return typeof value !== 'string' || [...value].length <= check.value;
    case 'min':
      return typeof value !== 'number' || value >= check.value;
    case 'max':
      return typeof value !== 'number' || value <= check.value;
    case 'not-in-past':
      return typeof value !== 'string' || value.slice(0, 10) >= today;
    case 'not-in-future':
      return typeof value !== 'string' || value.slice(0, 10) <= today;
  }
}
