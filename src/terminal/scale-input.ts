// A number on a scale, by arrows or digits; for two sides one after the other.
import { isScaleValue } from '../domain/answer.ts';
import type { AskedStep } from '../interview/ports.ts';
import type { AnswerInput } from './answer-input.ts';
import { readNumber, type Scale, type Side, scaleLines, typedNumber } from './scale-lines.ts';
import type { Setting } from './setting.ts';

export function scaleInput(asked: AskedStep, scale: Scale, setting: Setting): AnswerInput {
  const { keys, keyNames } = setting.words;
  const { signs } = setting.theme;
  const values: Record<Side, string> = { lead: '', employee: '' };
  const kept = asked.current?.status === 'given' ? asked.current.value : undefined;
  if (kept !== undefined && isScaleValue(kept)) {
    for (const side of scale.sides) values[side] = typedNumber(kept[side]);
  }
  let at = 0;
  /** The next digit begins a new number: nobody wants 73 after an old 7. */
  let fresh = true;
  const side = (): Side => scale.sides[at] ?? 'lead';

  const goTo = (index: number) => {
    if (index < 0 || index >= scale.sides.length) return false;
    at = index;
    fresh = true;
    return true;
  };
  const set = (typed: string, isNew: boolean) => {
    values[side()] = typed;
    fresh = isNew;
    return true;
  };
  const slide = (by: number) => {
    const now = readNumber(values[side()]);
    const halfway = Math.floor((scale.max - scale.min) / scale.step / 2);
    const next = Number.isNaN(now) ? scale.min + halfway * scale.step : now + by * scale.step;
    return set(typedNumber(Math.min(scale.max, Math.max(scale.min, next))), true);
  };

  return {
    severalLines: false,
    hints: [
      { key: keyNames.orDigit(signs.sideways || keyNames.sideways), does: keys.choose },
      ...(scale.sides.length > 1
        ? [{ key: signs.upDown || keyNames.upDown, does: keys.otherSide }]
        : []),
    ],
    press(key) {
      if (/^[\d,.-]$/.test(key.text))
        return set(fresh ? key.text : values[side()] + key.text, false);
      switch (key.ctrl ? `ctrl+${key.name}` : key.name) {
        case 'left':
          return slide(-1);
        case 'right':
          return slide(1);
        case 'home':
          return set(typedNumber(scale.min), true);
        case 'end':
          return set(typedNumber(scale.max), true);
        case 'up':
          return goTo(at - 1);
        case 'down':
        case 'tab':
          return goTo(at + 1);
        case 'backspace':
          return set(values[side()].slice(0, -1), false);
        case 'delete':
        case 'ctrl+u':
        case 'ctrl+w':
          return set('', false);
      }
      return false;
    },
    typed: () =>
      Object.fromEntries(
        scale.sides.map((one) => [one, values[one]]).filter(([, typed]) => typed !== ''),
      ),
    enter() {
      // Refused or not: who types on means another number, not one digit more.
      fresh = true;
      if (at === scale.sides.length - 1) return undefined;
      const here = values[side()];
      const checked = here === '' ? undefined : asked.accept({ [side()]: here });
      if (checked && !checked.ok) return checked;
      goTo(at + 1);
      return 'stay';
    },
    back: () => goTo(at - 1),
    draw: (width) => scaleLines(scale, { active: side(), values }, setting, width),
  };
}
