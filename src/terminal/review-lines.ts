// The answers of a phase as numbered lines: label, answer, what is the matter with it, what it carries.

import { textWidth } from '../domain/text-width.ts';
import { fitText, padText, wrapText } from '../domain/wrap-text.ts';
import type { ReviewLine } from '../interview/ports.ts';
import { answerText, stepLabel } from './answer-text.ts';
import { causeTitle, type Setting } from './setting.ts';

/** In one sentence, for screens without columns: "3 Aanleiding: ... (te herzien; voor kunnen)". */
export function reviewSentence(line: ReviewLine, setting: Setting): string {
  const { words, theme } = setting;
  const remarks = remarksOn(line, setting);
  const behind = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  const answer = answerText(line.step, line.answer, words, theme.signs);
  return `${line.number} ${stepLabel(line.step, words)}: ${answer}${behind}`;
}

/** "te herzien", "voor kunnen", "tegen willen": each cause once. */
function remarksOn({ carries, stale }: ReviewLine, setting: Setting): string[] {
  const { review, staleMark } = setting.words;
  const sides = { for: review.carriesFor, against: review.carriesAgainst };
  const carried = (['for', 'against'] as const).flatMap((direction) => {
    const causes = carries.filter((one) => one.direction === direction).map(({ cause }) => cause);
    const titles = [...new Set(causes)].map((cause) => causeTitle(setting, cause).toLowerCase());
    return titles.length === 0 ? [] : [`${sides[direction]} ${titles.join(', ')}`];
  });
  return [...(stale ? [staleMark] : []), ...carried];
}

/** From here label and answer stand side by side. */
const WIDE = 60;
const WIDEST_LABEL = 26;

/** The lines of each answer, `width` columns at most. */
export function reviewItems(
  lines: readonly ReviewLine[],
  setting: Setting,
  width: number,
): string[][] {
  const { words, theme } = setting;
  const { paint, signs } = theme;
  const numberWidth = Math.max(2, ...lines.map(({ number }) => String(number).length));
  const labelWidth = Math.min(
    WIDEST_LABEL,
    Math.max(1, ...lines.map(({ step }) => textWidth(stepLabel(step, words)))),
  );
  return lines.map((line) => {
    const { step, answer, stale, number } = line;
    const mark = stale ? signs.warn : answer?.status === 'given' ? ' ' : signs.unknown;
    const lead = `${String(number).padStart(numberWidth)} ${mark} `;
    const label = stepLabel(step, words);
    const said = answerText(step, answer, words, signs);
    const remarks = remarksOn(line, setting).join(', ');
    const shorten = (text: string, room: number) => fitText(text, room, signs.ellipsis);
    const under = (text: string, indent: number) =>
      text === ''
        ? []
        : wrapText(text, width - indent).map((part) => ' '.repeat(indent) + paint.accent(part));
    if (width < WIDE) {
      const indent = textWidth(lead);
      const answered = ' '.repeat(indent) + paint.quiet(shorten(said, width - indent));
      return [lead + shorten(label, width - indent), answered, ...under(remarks, indent)];
    }
    const named = `${lead}${padText(shorten(label, labelWidth), labelWidth)}  `;
    const room = width - textWidth(named);
    const beside = textWidth(remarks) + 2;
    const fits = textWidth(said) + beside <= room || beside <= room / 2;
    if (remarks === '' || !fits) {
      return [named + shorten(said, room), ...under(remarks, textWidth(named))];
    }
    return [
      `${named}${padText(shorten(said, room - beside), room - beside)}  ${paint.accent(remarks)}`,
    ];
  });
}
