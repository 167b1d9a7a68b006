// How an answer is typed in plain lines, for every type of step: what to say first, what a line means.
import type { AskedStep, Typed } from '../interview/ports.ts';
import { promptOf } from '../interview/step.ts';
import type { ScreenWords } from '../wording/screen-words.ts';
import { optionsOf } from './options-of.ts';

export type Meaning = { readonly typed: Typed } | { readonly refused: string };

export interface PlainAnswer {
  /** The options, and how to answer. */
  readonly lines: readonly string[];
  /** A text of several lines: goes on until an empty line or a full stop alone. */
  readonly severalLines: boolean;
  /** Typed freely, so that half of it is worth keeping. */
  readonly isText: boolean;
  read(line: string): Meaning;
}

/** Not for scales: those are two questions in one. */
export function plainAnswer(asked: AskedStep, words: ScreenWords): PlainAnswer {
  const { plain } = words;
  const { step } = asked;
  const options = optionsOf(asked, words);
  const list = (alone: string) =>
    options.map(
      ({ text, exclusive }, index) =>
        `${index + 1} ${text}${exclusive && alone ? ` (${alone})` : ''}`,
    );
  const one = (text: string): Meaning => {
    const typed = text.trim();
    if (!/^\d+$/.test(typed)) return { typed };
    const option = options[Number(typed) - 1];
    return option ? { typed: option.id } : { refused: words.review.noSuchNumber(typed) };
  };
  const several = (text: string): Meaning => {
    const read = text
      .split(/[\s,;]+/)
      .filter((part) => part !== '')
      .map(one);
    const refused = read.find((meaning) => 'refused' in meaning);
    if (refused) return refused;
    return { typed: read.flatMap((meaning) => ('typed' in meaning ? String(meaning.typed) : [])) };
  };
  const yesOrNo = (line: string): Meaning => {
    const letter = line.trim().toLowerCase();
    if (words.yesLetters.includes(letter)) return { typed: true };
    return words.noLetters.includes(letter) ? { typed: false } : one(line);
  };
  const asTyped = (typed: string): Meaning => ({ typed });

  const prompt = step.kind === 'add' ? undefined : promptOf(step);
  switch (prompt?.type) {
    case undefined:
    case 'yes-no': {
      const isUsual = options.every(({ text }) => text === words.yes || text === words.no);
      const lines = [...(isUsual ? [] : list('')), plain.yesNo];
      return { ...LISTED, lines, read: yesOrNo };
    }
    case 'text':
    case 'quote':
      return { lines: [plain.textEnds], severalLines: true, isText: true, read: asTyped };
    case 'choice':
    case 'confirm':
      return { ...LISTED, lines: [...list(''), plain.chooseOne], read: one };
    case 'choices': {
      const how = prompt.ordered ? plain.chooseRanked : plain.chooseSeveral;
      return { ...LISTED, lines: [...list(words.onlyThisOne), how], read: several };
    }
    case 'date':
      return {
        ...TYPED,
        lines: [
          ...(prompt.hint === undefined ? [words.dateExamples(prompt.direction, prompt.time)] : []),
        ],
        read: asTyped,
      };
    default:
      return { ...TYPED, lines: [], read: asTyped };
  }
}

const LISTED = { severalLines: false, isText: false };
const TYPED = { severalLines: false, isText: true };
