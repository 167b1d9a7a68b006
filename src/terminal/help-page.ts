// The help of a question, laid out: why, how, examples, and all keys.

import { textWidth } from '../domain/text-width.ts';
import { hangText, padText, wrapText } from '../domain/wrap-text.ts';
import type { AskedStep } from '../interview/ports.ts';
import { helpParts } from './help-text.ts';
import { makePager, type Pager } from './page-text.ts';
import type { Setting } from './setting.ts';

export function helpPage(asked: AskedStep, setting: Setting): Pager {
  const { words, theme } = setting;
  const { paint } = theme;
  const keyWidth = Math.max(...words.keyHelp.map(([key]) => textWidth(key))) + 2;
  const layOut = (width: number) => [
    ...helpParts(asked, words).flatMap(({ title, text }) => [
      paint.strong(title),
      ...wrapText(text, width - 2).map((line) => `  ${line}`),
      '',
    ]),
    paint.strong(words.help.keys),
    ...words.keyHelp.flatMap(([key, does]) => hangText(`  ${padText(key, keyWidth)}`, does, width)),
  ];
  return makePager(layOut, setting);
}
