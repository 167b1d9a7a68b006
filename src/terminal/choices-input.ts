// Several of a list: space or a number ticks; one that excludes the others clears them, and the other way.
import type { AskedStep } from '../interview/ports.ts';
import type { AnswerInput } from './answer-input.ts';
import { makeChoiceList } from './choice-list.ts';
import { chosenBefore, optionsOf } from './options-of.ts';
import type { Setting } from './setting.ts';

export function choicesInput(asked: AskedStep, ordered: boolean, setting: Setting): AnswerInput {
  const { words } = setting;
  const options = optionsOf(asked, words);
  /** In the order of choosing. */
  let chosen = chosenBefore(asked).filter((id) => options.some((option) => option.id === id));

  const mark = (index: number) => {
    const rank = chosen.indexOf(options[index]?.id ?? '');
    if (rank === -1) return '[ ] ';
    return ordered ? `[${rank + 1}] ` : '[x] ';
  };
  const items = options.map((option) => ({
    ...option,
    text: option.exclusive ? `${option.text} (${words.onlyThisOne})` : option.text,
  }));
  const list = makeChoiceList(items, setting, { active: 0, mark });
  const toggle = (index: number) => {
    const option = options[index];
    if (option === undefined) return false;
    if (chosen.includes(option.id)) chosen = chosen.filter((id) => id !== option.id);
    else {
      const alone = (id: string) => options.some((one) => one.id === id && one.exclusive);
      chosen = option.exclusive ? [option.id] : [...chosen.filter((id) => !alone(id)), option.id];
    }
    return true;
  };

  return {
    severalLines: false,
    hints: [{ key: words.keyNames.orDigit(words.keyNames.space), does: words.keys.toggle }],
    press(key) {
      if (key.name === 'space') return toggle(list.active);
      if (/^[1-9]$/.test(key.text)) {
        const index = Number(key.text) - 1;
        list.pointAt(index);
        return toggle(index);
      }
      return list.press(key);
    },
    typed: () =>
      ordered ? chosen : options.map(({ id }) => id).filter((id) => chosen.includes(id)),
    draw: (width, rows) => list.draw(width, rows),
  };
}
