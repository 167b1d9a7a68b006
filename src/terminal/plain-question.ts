// Says a question in plain lines, and its help.
import { type Answer, given } from '../domain/answer.ts';
import { upperFirst } from '../domain/letter-case.ts';
import { printableLine } from '../domain/printable.ts';
import { fitText } from '../domain/wrap-text.ts';
import type { AskedStep } from '../interview/ports.ts';
import { promptOf } from '../interview/step.ts';
import { answerText } from './answer-text.ts';
import { helpParts } from './help-text.ts';
import { goneOptions } from './options-of.ts';
import { plainAnswer } from './plain-answer.ts';
import type { PlainTalk } from './plain-talk.ts';
import { questionText } from './question-text.ts';
import type { Setting } from './setting.ts';
import { textBack, wasPassedOver } from './text-back.ts';

/** In columns, of an answer that is repeated: enough to know it again. */
const MOST_REMINDED = 200;

export function sayQuestion(asked: AskedStep, talk: PlainTalk, { words, theme }: Setting): void {
  const { context, ask, hint, canBeUnknown } = questionText(asked, words);
  const { current, draft, locked, stale } = asked;
  const passedText = wasPassedOver(asked) ? textBack(asked, words) : '';
  const textOf = (answer: Answer | undefined) =>
    answer && answerText(asked.step, answer, words, theme.signs);
  const now = textOf(current);
  const marked = textOf(preparedAnswer(asked));
  const lines = [
    context,
    ask,
    hint,
    ...asked.reminders.map(
      ({ label, text }) =>
        `${upperFirst(label)}: ${fitText(text, MOST_REMINDED, theme.signs.ellipsis)}`,
    ),
    locked ? words.locked : undefined,
    stale ? words.stale : undefined,
    ...goneOptions(asked, words).map((gone) => words.gone(gone)),
    ...plainAnswer(asked, words).lines,
    canBeUnknown ? words.plain.unknownCommand : undefined,
    marked ? words.plain.marked(marked) : undefined,
    passedText ? words.plain.typedBefore(printableLine(passedText)) : undefined,
    draft && !passedText
      ? words.plain.draft(draft)
      : now && !isScale(asked)
        ? words.plain.now(now)
        : undefined,
  ];
  for (const line of lines) if (line) talk.say(line);
}

/** What Enter alone would answer, where something was marked before. */
function preparedAnswer({ preselected }: AskedStep): Answer | undefined {
  return preselected.length > 0 ? given(preselected) : undefined;
}

/** A scale says what there is side by side, when that side is asked. */
function isScale({ step, current }: AskedStep): boolean {
  return step.kind !== 'add' && promptOf(step).type === 'scale' && current?.status === 'given';
}

export function sayHelp(asked: AskedStep, talk: PlainTalk, { words }: Setting): void {
  for (const { title, text } of helpParts(asked, words))
    talk.say(`${title.replace(/\?$/, '')}: ${text}`);
  for (const [command, does] of words.plain.commandHelp) talk.say(`${command} = ${does}`);
}
