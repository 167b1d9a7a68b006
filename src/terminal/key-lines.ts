// The lines at the foot that say which keys do what: the same keys at the same place on every screen.

import { textWidth } from '../domain/text-width.ts';
import { fitText } from '../domain/wrap-text.ts';
import type { ScreenWords } from '../wording/screen-words.ts';
import type { Theme } from './theme.ts';

export interface KeyHint {
  /** A letter to be held with ctrl, or a key by name. */
  readonly key: { readonly ctrl: string } | string;
  readonly does: string;
}

export interface KeyHints {
  /** About this answer; `enter` always comes first. */
  readonly here: readonly KeyHint[];
  readonly everywhere: readonly KeyHint[];
}

/** What works at every question. */
export function questionKeys({ keys }: ScreenWords): readonly KeyHint[] {
  return [
    { key: { ctrl: 'b' }, does: keys.back },
    { key: { ctrl: 'o' }, does: keys.skip },
    { key: { ctrl: 'g' }, does: keys.help },
    { key: { ctrl: 'n' }, does: keys.note },
    { key: { ctrl: 'c' }, does: keys.stop },
  ];
}

/** What works on a screen that is no question. */
export function pageKeys({ keys }: ScreenWords): readonly KeyHint[] {
  return [
    { key: { ctrl: 'b' }, does: keys.back },
    { key: { ctrl: 'c' }, does: keys.stop },
  ];
}

/** Wide: two lines. Narrow: short names, the keys that are always there first. */
export function keyLines(words: ScreenWords, hints: KeyHints, width: number): string[] {
  const { ctrl, shortCtrl } = words.keyNames;
  const isPage = hints.everywhere.length < FEW;
  const long = hints.everywhere.map((hint) => say(hint, ctrl));
  if (!isPage && textWidth(long.join('   ')) <= width) {
    return [
      ...pack(
        hints.here.map((hint) => say(hint, ctrl)),
        width,
        3,
      ),
      long.join('   '),
    ];
  }
  const [enter, ...others] = hints.here;
  const first = enter === undefined ? [] : [enter];
  const name = isPage ? ctrl : shortCtrl;
  const gap = isPage ? 3 : 2;
  const always = [...first, ...hints.everywhere].map((hint) => say(hint, name));
  const special = others.map((hint) => say(hint, name));
  if (isPage) return pack([...always, ...special], width, gap);
  return [...pack(always, width, gap), ...pack(special, width, gap)];
}

/** A page has so few keys that they need no lines of their own. */
const FEW = 3;

/** "↑↓ of cijfer": how to move through a list. */
export function listKeys({ keyNames }: ScreenWords, { signs }: Theme): string {
  return keyNames.orDigit(signs.upDown || keyNames.upDown);
}

function say({ key, does }: KeyHint, ctrl: (letter: string) => string): string {
  return `${typeof key === 'string' ? key : ctrl(key.ctrl)} ${does}`;
}

function pack(items: readonly string[], width: number, gap: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : last + ' '.repeat(gap) + item;
    if (longer !== undefined && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(fitText(item, width, ''));
  }
  return lines;
}
