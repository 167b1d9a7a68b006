// One of a few: choice, yes-no, confirm, "another one?". Nothing is chosen until the person does.
import type { AskedStep } from '../interview/ports.ts';
import type { AnswerInput } from './answer-input.ts';
import { makeChoiceList } from './choice-list.ts';
import { listKeys } from './key-lines.ts';
import { chosenBefore, optionsOf } from './options-of.ts';
import type { Setting } from './setting.ts';

export function choiceInput(asked: AskedStep, yesNo: boolean, setting: Setting): AnswerInput {
  const { words, theme } = setting;
  const options = optionsOf(asked, words);
  const [before] = chosenBefore(asked);
  const list = makeChoiceList(options, setting, {
    active: options.findIndex(({ id }) => id === before),
    yesNo,
  });
  return {
    severalLines: false,
    hints: [
      { key: yesNo ? words.keyNames.yesNo : listKeys(words, theme), does: words.keys.choose },
    ],
    press: (key) => list.press(key),
    typed: () => options[list.active]?.id ?? '',
    draw: (width, rows) => list.draw(width, rows),
  };
}
