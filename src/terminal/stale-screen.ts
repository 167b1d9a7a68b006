// After a changed answer: what hung on it, and whether that still holds.

import { wrapText } from '../domain/wrap-text.ts';
import type { ReviewLine, StaleReply } from '../interview/ports.ts';
import { stepLabel } from './answer-text.ts';
import { chooseScreen } from './choose-screen.ts';
import { type Block, blank } from './compose-frame.ts';
import { reviewItems } from './review-lines.ts';
import type { Screen } from './screen.ts';
import type { Setting } from './setting.ts';

/** More would push the question off the screen, in two lines each on a narrow one; the rest is counted. */
const MOST_SHOWN = 8;
const FEWEST_SHOWN = 4;

export const STALE_REPLIES: readonly Exclude<StaleReply, 'back' | 'stop'>[] = [
  'all-hold',
  'one-by-one',
  'later',
];

export function staleScreen(
  changed: ReviewLine,
  stale: readonly ReviewLine[],
  setting: Setting,
): Screen<StaleReply> {
  const { staleAsk } = setting.words;
  const label = stepLabel(changed.step, setting.words);
  const screen = chooseScreen(
    {
      ask: staleAsk.ask(stale.length),
      items: staleChoices(stale.length, setting),
      above: (width) => [
        { lines: wrapText(staleAsk.title(label, stale.length), width), keep: 'always' },
        { lines: staleLines(stale, setting, width), keep: 'always' } satisfies Block,
        blank,
      ],
    },
    setting,
  );
  return {
    async press(key) {
      const reply = await screen.press(key);
      if (reply === undefined) return undefined;
      if (reply === 'back') return 'back';
      return STALE_REPLIES.find((one) => one === reply.chosen);
    },
    draw: (size) => screen.draw(size),
  };
}

export function staleChoices(count: number, { words }: Setting) {
  const { allHold, oneByOne, later } = words.staleAsk;
  const texts = { 'all-hold': allHold(count), 'one-by-one': oneByOne(count), later };
  return STALE_REPLIES.map((id) => ({ id, text: texts[id] }));
}

function staleLines(stale: readonly ReviewLine[], setting: Setting, width: number): string[] {
  const { words, theme } = setting;
  const most = width < 60 ? FEWEST_SHOWN : MOST_SHOWN;
  // What is the matter with them stands above: here only what they are.
  const plain = stale.map((line) => ({ ...line, stale: false, carries: [] }));
  const shown = reviewItems(plain.slice(0, most), setting, width).flat();
  const rest = stale.length - most;
  return rest > 0 ? [...shown, theme.paint.quiet(words.moreBelow(rest))] : shown;
}
