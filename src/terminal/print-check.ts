// What a check found, on the screen: the words with their flags, the balance, and what to try next time.
import { fitText, hangText, wrapText } from '../domain/wrap-text.ts';
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

/** Lines of at most `columns`, ending in a newline. */
export function printCheck(checked: CheckedText, look: CheckLook): string {
  const screen = { ...look, columns: Math.min(look.columns, WIDEST), theme: makeTheme(look) };
  const items = checkedItems(checked);
  const explained = new Map<string, string>();
  const shown = items.flatMap((item, at) => {
    if (item.flags.length === 0 && !look.all) return [];
    return [itemLines(item, items[at - 1], screen, explained)];
  });
  const blocks = [
    openingLines(checked).flatMap((line) => wrapText(line, screen.columns)),
    ...shown,
    ...(checked.kind === 'talk' ? talkBlocks(checked, screen) : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
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
  return [
    paint.title(head),
    ...text.map((line) => INDENT + line),
    ...groups.flatMap((group) => {
      const begin = `${INDENT}${paint.warn(signs.warn)} `;
      return flagLines(group, item, last, { ...screen, several, explained }).flatMap((line, at) =>
        hangText(INDENT + INDENT, line, columns).map((row, first) =>
          at === 0 && first === 0 ? begin + row.slice(INDENT.length * 2) : row,
        ),
      );
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
