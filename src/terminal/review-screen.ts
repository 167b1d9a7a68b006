// All answers of a phase before going on: look, change one by its number, take an item away.

import { hangText, wrapText } from '../domain/wrap-text.ts';
import type { ReviewLine, ReviewReply } from '../interview/ports.ts';
import type { PhaseId } from '../playbook/playbook.ts';
import { type Block, blank, composeFrame, contentWidth } from './compose-frame.ts';
import { headLines } from './head-lines.ts';
import { commandOf, isNewLine } from './key.ts';
import { keyLines, pageKeys } from './key-lines.ts';
import { makePager } from './page-text.ts';
import { readReviewCommand } from './read-review-command.ts';
import { reviewItems } from './review-lines.ts';
import type { Screen } from './screen.ts';
import { phaseTitle, type Setting } from './setting.ts';
import { makeTextField } from './text-field.ts';

export interface Reviewed {
  readonly phase: PhaseId;
  readonly lines: readonly ReviewLine[];
  /** How many answers are kept but asked no longer. */
  readonly aside: number;
}

/** Never replies "stop": that is what no reply means. */
export function reviewScreen(
  { phase, lines, aside }: Reviewed,
  setting: Setting,
): Screen<ReviewReply> {
  const { words, theme } = setting;
  const { paint, signs } = theme;
  const startField = () => makeTextField('', { theme, severalLines: false });
  let field = startField();
  let message = '';
  let removing: { readonly ask: string; readonly reply: ReviewReply } | undefined;
  const pager = makePager((width) => reviewItems(lines, setting, width).flat(), setting);

  const enter = (): ReviewReply | undefined => {
    const command = readReviewCommand(field.text, lines, words);
    field = startField();
    if ('reply' in command) {
      if (command.confirm === undefined) return command.reply;
      removing = { ask: command.confirm, reply: command.reply };
    } else {
      message = command.refused;
    }
    return undefined;
  };

  return {
    press(key) {
      message = '';
      const command = commandOf(key);
      if (removing) {
        const { reply } = removing;
        const yes = words.yesLetters.includes(key.text.toLowerCase());
        const no = words.noLetters.includes(key.text.toLowerCase());
        if (yes || no || command === 'back' || key.name === 'escape') removing = undefined;
        return yes ? reply : undefined;
      }
      if (command === 'back') return { kind: 'back' };
      if (command === 'enter' || isNewLine(key)) return enter();
      const scrolls = /^(up|down|page)/.test(key.name);
      if ((scrolls || field.text === '') && pager.press(key)) return undefined;
      if (!scrolls) field.press(key);
      return undefined;
    },
    draw(size) {
      const width = contentWidth(size);
      const block = (text: string, paintLine: (line: string) => string): Block => ({
        lines: text === '' ? [] : wrapText(text, width).map((line) => paintLine(line)),
        keep: 'always',
      });
      const stale = lines.filter((line) => line.stale).length;
      const here = [
        { key: words.keyNames.enter, does: words.keys.enter },
        { key: words.keyNames.number, does: words.keys.change },
        ...(lines.some(({ item }) => item?.removable)
          ? [{ key: words.keyNames.removeNumber, does: words.keys.remove }]
          : []),
      ];
      const keys = keyLines(words, { here, everywhere: pageKeys(words) }, width);
      const head = headLines(
        setting,
        { left: words.review.title(phaseTitle(setting, phase)) },
        width,
      );
      const inner = Math.max(1, width - 2);
      const typing = field.draw(inner, 1);
      const frame = composeFrame(
        {
          above: [
            { lines: head, keep: 'always' },
            { ...block(words.review.intro, paint.quiet), keep: 'hint' },
            block(stale > 0 ? words.review.staleCount(stale) : '', paint.warn),
            {
              ...block(aside > 0 ? words.review.asideCount(aside) : '', paint.quiet),
              keep: 'mark',
            },
            blank,
          ],
          middle: {
            indent: 0,
            draw: (across, rows) =>
              lines.length === 0
                ? { lines: wrapText(words.review.nothing, across), cursor: { row: 0, column: 0 } }
                : pager.draw(across, rows),
          },
          below: [
            blank,
            {
              lines:
                message === ''
                  ? []
                  : hangText(`${signs.warn} `, message, width).map((line) => paint.error(line)),
              keep: 'always',
            },
            removing
              ? block(`${removing.ask} ${words.keyNames.yesNo}`, paint.warn)
              : { lines: typing.lines, keep: 'always' },
            { lines: keys.map((line) => paint.quiet(line)), keep: 'always' },
          ],
        },
        size,
      );
      const row = Math.max(0, frame.lines.length - keys.length - 1);
      return { ...frame, cursor: { row, column: 1 + (removing ? 0 : typing.cursor.column) } };
    },
  };
}
