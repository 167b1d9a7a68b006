// Answers that are typed: text, short, quote, number and date.
import { isScaleValue } from '../domain/answer.ts';
import { wrapText } from '../domain/wrap-text.ts';
import type { AskedStep, Typed } from '../interview/ports.ts';
import type { AnswerType } from '../playbook/question.ts';
import type { AnswerInput } from './answer-input.ts';
import { questionText } from './question-text.ts';
import type { Setting } from './setting.ts';
import { textBack, typedText } from './text-back.ts';
import { makeTextField } from './text-field.ts';

export type TypedType = Extract<
  AnswerType,
  { type: 'text' | 'short' | 'quote' | 'number' | 'date' }
>;
type DateType = Extract<AnswerType, { type: 'date' }>;

export function textInput(asked: AskedStep, type: TypedType, setting: Setting): AnswerInput {
  const { words, theme } = setting;
  const severalLines = type.type === 'text' || type.type === 'quote';
  const kept = typedText(asked.current, type, words);
  const field = makeTextField(textBack(asked, words) || kept, {
    theme,
    severalLines,
    quoted: type.type === 'quote',
    ...(type.type === 'number' && type.unit !== undefined && { behind: type.unit }),
  });
  const typed = (): Typed => {
    const { current } = asked;
    // Untouched: the answer itself, whatever it looked like.
    const untouched = field.text === kept && current?.status === 'given';
    return untouched && !isScaleValue(current.value) ? current.value : field.text;
  };
  return {
    severalLines,
    hints: severalLines ? [{ key: { ctrl: 'j' }, does: words.keys.newLine }] : [],
    press: (key) => field.press(key),
    typed,
    draft: () => field.text,
    draw(width, rows, refused) {
      const echo = type.type === 'date' && !refused ? dateEcho(asked, type, typed(), setting) : '';
      const under =
        echo === '' ? [] : wrapText(echo, width).map((line) => theme.paint.accent(line));
      const drawn = field.draw(width, Math.max(1, rows - under.length));
      return { lines: [...drawn.lines, ...under], cursor: drawn.cursor };
    },
  };
}

/** What was understood of a date, or why it will not do, while it is being typed. */
function dateEcho(asked: AskedStep, type: DateType, typed: Typed, { words }: Setting): string {
  if (String(typed).trim() === '') {
    // A hint has better examples: it knows the question.
    const { hint } = questionText(asked, words);
    return hint === undefined ? words.dateExamples(type.direction, type.time) : '';
  }
  const read = asked.accept(typed);
  if (read.ok) {
    const { answer } = read;
    return answer.status === 'given' ? words.dateRead(words.date(String(answer.value))) : '';
  }
  return read.code === 'check' && read.message !== undefined ? read.message : words.noDateYet;
}
