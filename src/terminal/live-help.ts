// Help during the talk: why this question, how to say it, how to go on, and the keys.
import { textWidth } from '../domain/text-width.ts';
import { hangText, padText, wrapText } from '../domain/wrap-text.ts';
import type { LiveTalk } from '../interview/live-talk.ts';
import { helpParts } from './help-text.ts';
import type { LiveLook } from './live-look.ts';
import { makePager, type Pager } from './page-text.ts';

export function liveHelp({ inSight }: LiveTalk, { setting, words }: LiveLook): Pager {
  const { paint } = setting.theme;
  const keyWidth = Math.max(...words.keyHelp.map(([key]) => textWidth(key))) + 2;
  const parts = inSight ? helpParts({ step: inSight.step }, setting.words) : [];
  const layOut = (width: number) => [
    ...parts.flatMap(({ title, text }) => [
      paint.strong(title),
      ...wrapText(text, width - 2).map((line) => `  ${line}`),
      '',
    ]),
    paint.strong(setting.words.help.keys),
    ...words.keyHelp.flatMap(([key, does]) => hangText(`  ${padText(key, keyWidth)}`, does, width)),
  ];
  return makePager(layOut, setting);
}
