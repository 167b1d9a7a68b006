// What an agreement lacks: who does it, what, how much and when. Its row is judged as a whole.
import { MARKS, type Words } from '../signals/words.ts';
import { isFigure } from './figures.ts';
import type { FoundHit } from './found-hit.ts';
import type { HygieneField } from './hygiene.ts';
import type { StructureReason } from './hygiene-reason.ts';

const OWNERS =
  /^(ik|je|hij|ze|mw|mdw|mv|tl|hr|ict|dhr|mevrouw|meneer|heer|dame|medewerk\p{L}*|teamleid\p{L}*|leidinggevende|manager|coach\p{L}*|kwaliteitscoach|buddy|planner|planning|mentor|collega\p{L}*|senior\p{L}*|trainer\p{L}*|facilitair|facility|beheer|opleidingen|roosteraar|receptie|supervisor|\p{L}+coordinator|\p{L}+beheerder)$/u;
const DAYS =
  /^(vandaag|morgen|overmorgen|(maan|dins|woens|donder|vrij|zater|zon)dag(en)?|ma|di|wo|do|vr|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|kerst|pasen|wk\d*)$/;
const SPANS =
  /^(dag(en)?|werkdag(en)?|week|weken|wk|maand(en)?|kwartaal|jaar|dienst|uur|kwartier)$/;
const WITH_SPANS =
  /^(elke|iedere|elk|deze|dit|eind|begin|half|medio|per|binnen|eerste|laatste|tweede|derde)$/;
const DATE = /^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$/;
const TIME = /^\d{1,2}([.:]\d{2})(u|uur)?$/;
const MEASURES =
  /^(elk|elke|ieder|iedere|alle|minstens|minimaal|maximaal|hoogstens|procent|dagelijks|wekelijks|maandelijks|helft|eenmaal|tweemaal)$/;
const VERB = /(\p{L}{2,}t|\p{L}{2,}en|doe|ga|doet|gaat|staat|ziet)$/u;

/** The gaps stand on the whole line. */
export function agreementGaps(
  { text, beside }: Pick<HygieneField, 'text' | 'beside'>,
  words: Words,
): readonly FoundHit[] {
  const plain = words.usual.filter((_, i) => words.marks[i] === 0);
  if (plain.length === 0) return [];
  const has = (cell: string | undefined) => /[\p{L}\p{N}]/u.test(cell ?? '');
  const gaps: StructureReason[] = [];
  if (!has(beside?.owner) && !hasOwner(words)) gaps.push('no-owner');
  if (!words.plain.some((word) => VERB.test(word))) gaps.push('no-verb');
  if (!has(beside?.measure) && !hasMeasure(plain)) gaps.push('no-measure');
  if (!has(beside?.date) && !hasDate(plain)) gaps.push('no-date');
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return gaps.map((reason) => ({
    class: 'vaag',
    weight: reason === 'no-verb' ? 'hint' : 'look',
    start,
    end,
    reason,
  }));
}

/** A role, a pronoun, or a name or initial: a capital that does not just begin the sentence. */
function hasOwner({ text, usual, start, end, marks }: Words): boolean {
  return usual.some((word, i) => {
    if (marks[i] !== 0) return false;
    if (OWNERS.test(word)) return true;
    const written = text.slice(start[i], end[i]);
    if (/^\p{Lu}$/u.test(written)) return true;
    const begins = ((marks[i - 1] ?? 0) & MARKS.begin) !== 0;
    return !begins && /^\p{Lu}\p{Ll}+$/u.test(written) && !DAYS.test(word);
  });
}

function hasDate(plain: readonly string[]): boolean {
  return plain.some((word, i) => {
    if (DAYS.test(word) || DATE.test(word)) return true;
    const before = plain[i - 1] ?? '';
    const after = plain[i + 1] ?? '';
    if (/^(wk|week)$/.test(word) && isFigure(after)) return true;
    return SPANS.test(word) && (isFigure(before) || WITH_SPANS.test(before));
  });
}

function hasMeasure(plain: readonly string[]): boolean {
  return plain.some((word, i) => {
    if (MEASURES.test(word)) return true;
    if (!isFigure(word) || DATE.test(word) || TIME.test(word)) return false;
    const [before, after] = [plain[i - 1] ?? '', plain[i + 1] ?? ''];
    return !DAYS.test(after) && !/^(week|wk|uur)$/.test(before) && !DAYS.test(before);
  });
}
