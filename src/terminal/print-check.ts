// What a check found, on the screen: the words with their flags, the balance, and what to try next time.
import { fitText, wrapText } from '../domain/wrap-text.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import { type CheckedText, flagCount } from '../transcript/check-reading.ts';
import { type CheckedItem, checkedItems } from '../transcript/checked-item.ts';
import { roleInLabel } from '../transcript/label-words.ts';
import { speakersOn } from '../transcript/speakers-of.ts';
import type { Role } from '../transcript/turn.ts';
import {
  describeFlag,
  type FlagGroup,
  groupFlags,
  placeOf,
  whoOf,
} from '../wording/describe-flag.ts';
import { check } from '../wording/nl/check.ts';
import { talkBlocks } from './print-talk.ts';
import { makeTheme, type Theme } from './theme.ts';
import { underlineText } from './underline-text.ts';

export interface CheckLook {
  readonly columns: number;
  readonly colour: boolean;
  readonly unicode: boolean;
  /** To be heard: words are quoted instead of underlined, and nothing is drawn. */
  readonly plain: boolean;
  /** Also the turns without a flag. */
  readonly all: boolean;
  /** Of the playbook, for what to call a flag and what to say. */
  readonly pitfalls: readonly Pitfall[];
}

const INDENT = '  ';
/** No wider: a line of text is hard to follow back beyond that. */
const WIDEST = 100;

/** How many turns or passages a piece holds: a whole check may be millions of characters. */
const PIECE = 10;

/** In pieces to be written one after the other: lines of at most `columns`, each ending in a newline. */
export function* printCheck(checked: CheckedText, look: CheckLook): Generator<string, void> {
  const screen = { ...look, columns: Math.min(look.columns, WIDEST), theme: makeTheme(look) };
  const items = checkedItems(checked);
  const explained = new Map<string, string>();
  yield block(openingLines(checked).flatMap((line) => wrapText(line, screen.columns)));
  for (let from = 0; from < items.length; from += PIECE) {
    let piece = '';
    items.slice(from, from + PIECE).forEach((item, at) => {
      if (item.flags.length === 0 && !look.all) return;
      piece += `\n${block(itemLines(item, items[from + at - 1], screen, explained))}`;
    });
    if (piece !== '') yield piece;
  }
  if (checked.kind === 'notes') return;
  for (const lines of talkBlocks(checked, screen)) yield `\n${block(lines)}`;
}

function block(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function openingLines(checked: CheckedText): readonly string[] {
  const places = checkedItems(checked).filter(({ flags }) => flags.length > 0).length;
  const count = flagCount(checked);
  const found = count === 0 ? check.none : check.found(count, places, checked.kind);
  if (checked.kind === 'notes') return [check.notes(checked.passages.length), found];
  const { turns, rolesFrom, wordsBefore } = checked;
  // "Teamleider: Teamleider." says nothing new.
  const names = (side: Role) => speakersOn(side, turns).filter((name) => !roleInLabel(name));
  const who = check.who(names('teamlead'), names('employee'));
  return [
    `${check.talk(turns.length)} ${who}`.trim(),
    ...(rolesFrom === 'talk' ? [check.guessed] : []),
    ...(wordsBefore > 0 ? [check.wordsBefore(wordsBefore)] : []),
    found,
  ];
}

function itemLines(
  item: CheckedItem,
  last: CheckedItem | undefined,
  screen: CheckLook & { readonly theme: Theme },
  explained: Map<string, string>,
): readonly string[] {
  const { columns, colour, theme } = screen;
  const { paint, signs } = theme;
  const head = fitText(`${placeOf(item)}${signs.dot}${whoOf(item)}`, columns, signs.ellipsis);
  const room = columns - INDENT.length;
  const text = underlineText(item.text, screen.plain ? [] : item.flags, {
    columns: room,
    colour,
    ellipsis: signs.ellipsis,
  });
  const groups = groupFlags(item.flags);
  const several = screen.plain || groups.length > 1;
  const begin = `${INDENT}${paint.warn(signs.warn)} `;
  return [
    paint.title(head),
    ...text.map((line) => INDENT + line),
    ...groups.flatMap((group) => {
      const lines = flagLines(group, item, last, { ...screen, several, explained });
      const [first, ...rest] = lines.flatMap((line) => wrapText(line, room - INDENT.length));
      return [begin + first, ...rest.map((row) => INDENT + INDENT + row)];
    }),
  ];
}

interface Explaining extends CheckLook {
  readonly theme: Theme;
  /** Then each flag says which words it is about. */
  readonly several: boolean;
  /** Where each kind of flag was explained: not the same story twice. */
  readonly explained: Map<string, string>;
}

function flagLines(
  { flag, words }: FlagGroup,
  item: CheckedItem,
  last: CheckedItem | undefined,
  { pitfalls, theme, several, explained }: Explaining,
): readonly string[] {
  const { title, certainty, why, move, before } = describeFlag(flag, last, pitfalls);
  const { quoteOpen, quoteClose } = theme.signs;
  const about = several ? words.map((one) => ` ${quoteOpen}${one}${quoteClose}`).join(',') : '';
  const first = `${title}${about} (${certainty})`;
  const key = `${flag.class} ${flag.kind}`;
  const place = explained.get(key);
  if (place !== undefined) {
    const again = `${first}: ${check.seenBefore(place.toLowerCase())}`;
    return before === undefined ? [again] : [again, before];
  }
  explained.set(key, placeOf(item));
  return [first, why, before ?? '', move].filter((line) => line !== '');
}
