// A mark as it counts: full stops in a row made one, and all quotation marks made one.
import { NumberList } from '../number-list.ts';
import { unitAt } from './text.ts';
import { ENDS_SENTENCE, LOUD, MARK, PAIRS, QUESTION, QUOTE } from './traits.ts';
import { norm, raw, stem } from './word-form.ts';

const FULL_STOP: i32 = 0x2e;
const ELLIPSIS: i32 = 0x2026;
const QUESTION_MARK: i32 = 0x3f;
const EXCLAMATION_MARK: i32 = 0x21;
const QUOTATION_MARK: i32 = 0x22;

/** Signs that quote. Filled by the program. */
export const quotationMarks = new NumberList();

/** Of one sign, or the same in a row: left where the form of a word is. */
export function readMark(start: i32, end: i32): void {
  const sign = unitAt(start);
  raw.length = 0;
  if (sign === ELLIPSIS || (sign === FULL_STOP && end - start > 1)) {
    for (let i = 0; i < 3; i++) raw.push(FULL_STOP);
  } else raw.push(isQuotation(sign) ? QUOTATION_MARK : sign);
  norm.copy(raw);
  stem.copy(raw);
}

/** Of the mark that was read last. */
export function traitsOfMark(): i32 {
  const sign = raw.at(0);
  if (sign === FULL_STOP) return MARK | PAIRS | ENDS_SENTENCE | (raw.length === 3 ? LOUD : 0);
  if (sign === EXCLAMATION_MARK) return MARK | PAIRS | ENDS_SENTENCE | LOUD;
  if (sign === QUESTION_MARK) return MARK | PAIRS | ENDS_SENTENCE | QUESTION;
  return sign === QUOTATION_MARK ? MARK | PAIRS | QUOTE : MARK;
}

function isQuotation(sign: i32): bool {
  for (let i = 0; i < quotationMarks.length; i++) {
    if (quotationMarks.at(i) === sign) return true;
  }
  return false;
}
