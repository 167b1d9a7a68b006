// Several of a list: space or a number ticks; one that excludes the others clears them, and the other way.
import type { AskedStep } from '../interview/ports.ts';
import type { AnswerInput } from './answer-input.ts';
import { makeChoiceList } from './choice-list.ts';
import { optionsOf, tickedBefore } from './options-of.ts';
import type { Setting } from './setting.ts';

export function choicesInput(asked: AskedStep, ordered: boolean, setting: Setting): AnswerInput {
  const { words } = setting;
  const options = optionsOf(asked, words);
  /** In the order of choosing. */
  let chosen = tickedBefore(asked).filter((id) => options.some((option) => option.id === id));

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
  /** What was ticked before the digit that was typed last, for when a second one follows. */
  let digit: { readonly typed: string; readonly before: readonly string[] } | undefined;
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

  /** "1" ticks the first; "0" behind it makes that the tenth, and the first is as it was. */
  const pressDigit = (typed: string) => {
    const longer = Number((digit?.typed ?? '') + typed);
    const follows = digit !== undefined && longer > 9 && longer <= options.length;
    if (digit && follows) chosen = [...digit.before];
    const number = follows ? longer : Number(typed);
    digit = follows ? undefined : { typed, before: chosen };
    list.pointAt(number - 1);
    return toggle(number - 1);
  };

  return {
    severalLines: false,
    hints: [{ key: words.keyNames.orDigit(words.keyNames.space), does: words.keys.toggle }],
    press(key) {
      if (/^\d$/.test(key.text)) return pressDigit(key.text);
      digit = undefined;
      return key.name === 'space' ? toggle(list.active) : list.press(key);
    },
    typed: () =>
      ordered ? chosen : options.map(({ id }) => id).filter((id) => chosen.includes(id)),
    draw: (width, rows) => list.draw(width, rows),
  };
}
