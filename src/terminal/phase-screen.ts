// The opening of a phase: its title and what it is for, until Enter.

import { wrapText } from '../domain/wrap-text.ts';
import type { PhaseId } from '../playbook/playbook.ts';
import { blank, composeFrame, contentWidth } from './compose-frame.ts';
import { headLines } from './head-lines.ts';
import { commandOf, isNewLine } from './key.ts';
import { keyLines } from './key-lines.ts';
import { makePager } from './page-text.ts';
import type { Screen } from './screen.ts';
import { phaseTitle, type Setting } from './setting.ts';

export function phaseScreen(phase: PhaseId, setting: Setting): Screen<'opened'> {
  const { words, theme, playbook } = setting;
  const intro = playbook?.phases.find(({ id }) => id === phase)?.intro ?? '';
  const pager = makePager((width) => wrapText(intro, width), setting);
  return {
    press(key) {
      if (commandOf(key) === 'enter' || isNewLine(key)) return 'opened';
      pager.press(key);
      return undefined;
    },
    draw(size) {
      const width = contentWidth(size);
      const hints = {
        here: [{ key: words.keyNames.enter, does: words.keys.enter }],
        everywhere: [{ key: { ctrl: 'c' }, does: words.keys.stop }],
      };
      const keys = keyLines(words, hints, width).map((line) => theme.paint.quiet(line));
      const head = headLines(setting, { left: phaseTitle(setting, phase) }, width);
      return composeFrame(
        {
          above: [{ lines: head, keep: 'always' }],
          middle: { indent: 0, draw: (inner, rows) => pager.draw(inner, rows) },
          below: [blank, { lines: keys, keep: 'always' }],
        },
        size,
      );
    },
  };
}
