// What a person can answer, as it is kept in the journal and in answers files.

/** The words that stand for an answer that is not a value. */
export const DONT_KNOW = 'weet-ik-niet';
export const SKIPPED = 'overslaan';

export const YES = 'ja';
export const NO = 'nee';

/** A scale answered by one side or by both; whole numbers within the scale's own range. */
export interface ScaleValue {
  readonly lead?: number;
  readonly employee?: number;
}

/** One plain answer: text, option id, option ids, number, ISO date ("2026-11-19" or "2026-11-19 14:20"), scale. */
export type Value = string | number | readonly string[] | ScaleValue;

export type Answer =
  | { readonly status: 'given'; readonly value: Value }
  | { readonly status: 'unknown' }
  | { readonly status: 'skipped' };

export function given(value: Value): Answer {
  return { status: 'given', value };
}

export function isScaleValue(value: Value): value is ScaleValue {
  return typeof value === 'object' && !Array.isArray(value);
}

export function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
