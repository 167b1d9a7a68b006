// The keys at the foot of the talk's screen: what one types first, then the rest where there is room.
import { textWidth } from '../domain/text-width.ts';
import { contentWidth } from './compose-frame.ts';
import type { LiveLayer } from './live-frame.ts';
import type { LiveLook } from './live-look.ts';
import { packItems } from './live-pack.ts';
import type { Size } from './screen.ts';

/** From this many rows on there is room for the keys one seldom needs. */
const ROOMY = 18;

export function liveKeyLines(place: LiveLayer, { setting, words }: LiveLook, size: Size): string[] {
  const width = contentWidth(size);
  const { keys } = words;
  const { ctrl, shortCtrl, enter } = setting.words.keyNames;
  if (place === 'end') return [];
  if (place === 'help') return packItems([`${enter} ${keys.close}`], width);
  if (place === 'marks') {
    return packItems([`${keys.digit} ${keys.choose}`, `${ctrl('b')} ${keys.back}`], width);
  }
  const arrow = setting.theme.signs.sideways.slice(-1) || 'tab';
  const signs = [`" ${keys.quote}`, `+ ${keys.evidence}`, `! ${keys.mark}`];
  const long = [...signs, `${arrow} ${keys.next}`];
  const fits = textWidth(long.join('   ')) <= width;
  const first = packItems(fits ? long : [...signs, `${arrow} ${keys.nextShort}`], width);
  const help = `${shortCtrl('g')} ${keys.help}`;
  if (size.rows < ROOMY)
    return [...first.slice(0, -1), ...packItems([first.at(-1) ?? '', help], width)];
  const others = [
    help,
    `${shortCtrl('p')} ${keys.pause}`,
    `${shortCtrl('e')} ${keys.end}`,
    `${shortCtrl('c')} ${keys.stop}`,
  ];
  return [...first, ...packItems(others, width)];
}
