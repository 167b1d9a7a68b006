// What a check found, on the screen: the words with their flags, the balance, and what to try next time.
import { fitText, wrapText } from '../domain/wrap-text.ts';
import type { Pitfall } from '../playbook/playbook.ts';
import { type CheckedText, flagCount } from '../transcript/check-reading.ts';
import { type CheckedItem, checkedItems } from '../transcript/checked-item.ts';
import { namesNobody } from '../transcript/label-words.ts';
import { speakersOn } from '../transcript/speakers-of.ts';
import type { Role } from '../transcript/turn.ts';
import {
  type DescribeFlag,
  type FlagGroup,
  flagDescriber,
  groupFlags,
  placeOf,
  whoOf,
} from '../wording/describe-flag.ts';
import { check } from '../wording/nl/check.ts';
import { talkBlocks } from './print-talk.ts';
import { makeTheme, type Signs, type Theme } from './theme.ts';
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

/** How many characters a piece holds before it goes: a whole check may be millions. */
const PIECE = 64_000;

/** In pieces to be written one after the other: lines of at most `columns`, each ending in a newline. */
export function* printCheck(checked: CheckedText, look: CheckLook): Generator<string, void> {
  const columns = Math.min(look.columns, WIDEST);
  const screen = {
    ...look,
    columns,
    theme: makeTheme(look),
    describe: flagDescriber(look.pitfalls),
  };
  const items = checkedItems(checked);
  yield linesText(openingLines(checked).flatMap((line) => wrapText(line, columns)));
  let piece = '';
  let last: CheckedItem | undefined;
  for (const item of items) {
    if (item.flags.length > 0 || look.all) piece += itemText(item, last, screen);
    last = item;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
  if (checked.kind === 'notes') return;
  for (const lines of talkBlocks(checked, screen)) yield linesText(['', ...lines]);
}

function linesText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function openingLines(checked: CheckedText): readonly string[] {
  const places = checkedItems(checked).filter(({ flags }) => flags.length > 0).length;
  const count = flagCount(checked);
  const found = count === 0 ? check.none : check.found(count, places, checked.kind);
  if (checked.kind === 'notes') return [check.notes(checked.passages.length), found];
  const { turns, rolesFrom, wordsBefore } = checked;
  // "Teamleider: Teamleider." says nothing new.
  const names = (side: Role) => speakersOn(side, turns).filter((name) => !namesNobody(name));
  const who = check.who(names('teamlead'), names('employee'));
  return [
    `${check.talk(turns.length)} ${who}`.trim(),
    ...(rolesFrom === 'talk' ? [check.guessed] : []),
    ...(wordsBefore > 0 ? [check.wordsBefore(wordsBefore)] : []),
    found,
  ];
}

interface Screen extends CheckLook {
  readonly theme: Theme;
  readonly describe: DescribeFlag;
}

/** With an empty line before it. */
function itemText(item: CheckedItem, last: CheckedItem | undefined, screen: Screen): string {
  const { columns, colour, plain, theme, describe } = screen;
  const { paint, signs } = theme;
  const { ellipsis } = signs;
  const room = columns - INDENT.length;
  const head = fitText(`${placeOf(item)}${signs.dot}${whoOf(item)}`, columns, ellipsis);
  const spans = plain ? [] : item.flags;
  let text = `\n${paint.title(head)}\n`;
  for (const row of underlineText(item.text, spans, { columns: room, colour, ellipsis })) {
    text += `${INDENT}${row}\n`;
  }
  const groups = groupFlags(item.flags);
  const several = plain || groups.length > 1;
  for (const group of groups) {
    let begin = `${INDENT}${paint.warn(signs.warn)} `;
    const about = several ? quotedWords(group, signs) : '';
    const { title, certainty, again, why, before, move } = describe(group, item, last);
    const first = `${title}${about} (${certainty})`;
    for (const line of [again === '' ? first : `${first}: ${again}`, why, before, move]) {
      if (line === '') continue;
      for (const row of wrapText(line, room - INDENT.length)) {
        text += `${begin}${row}\n`;
        begin = INDENT + INDENT;
      }
    }
  }
  return text;
}

/** Which words a flag is about, where there is more than one. */
function quotedWords({ words }: FlagGroup, { quoteOpen, quoteClose }: Signs): string {
  let quoted = '';
  for (const one of words) {
    quoted += `${quoted === '' ? '' : ','} ${quoteOpen}${one}${quoteClose}`;
  }
  return quoted;
}
