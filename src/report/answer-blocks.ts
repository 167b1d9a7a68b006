// Answers as blocks, each by its type: quotes as quotes, groups as tables, the rest as "Label: answer".

import { upperFirst } from '../domain/letter-case.ts';
import type { VisibleAnswer } from '../interview/answers-so-far.ts';
import { isText } from '../pitfalls/answer-words.ts';
import { bold, plain } from '../wording/phrase.ts';
import { answerText } from './answer-text.ts';
import { groupBlocks } from './group-blocks.ts';
import type { Material } from './material.ts';
import type { Block, ReportSection, Runs } from './report.ts';
import { saidAt } from './spoken-once.ts';

/** Undefined when there is nothing under the heading: no empty headings. */
export function section(
  id: string,
  title: string,
  blocks: readonly Block[],
): ReportSection | undefined {
  if (blocks.length === 0) return undefined;
  const unlabelled = blocks.flatMap((block) => withoutLabel(block, title));
  const shown = joinedLists(unlabelled).flatMap((block) => {
    const [only, ...others] = block.kind === 'list' ? block.items : [];
    return only && others.length === 0 ? withoutLabel(paragraph(...only), title) : [block];
  });
  return { id, title, blocks: shown };
}

/** Two lists in a row would be written with two kinds of bullets. */
function joinedLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list') {
      joined[joined.length - 1] = { kind: 'list', items: [...last.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

/** Under the heading "Nog open" the label "Nog open:" says nothing; in a list it does. */
function withoutLabel(block: Block, title: string): readonly Block[] {
  if (block.kind !== 'paragraph') return [block];
  const [label, first, ...rest] = block.runs;
  if (label?.style !== 'bold' || label.text !== `${title}:`) return [block];
  return first ? [paragraph({ ...first, text: first.text.trimStart() }, ...rest)] : [];
}

export function paragraph(...runs: Runs): Block {
  return { kind: 'paragraph', runs };
}

export function list(items: readonly Runs[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** In the order given; lines that follow each other become one list. */
export function answerBlocks(answers: readonly VisibleAnswer[], material: Material): Block[] {
  const blocks: Block[] = [];
  let lines: Runs[] = [];
  const closeLines = () => {
    const [only] = lines;
    if (lines.length === 1 && only) blocks.push(paragraph(...only));
    else blocks.push(...list(lines));
    lines = [];
  };
  for (const visible of answers) {
    const { question } = visible;
    if (question.type !== 'group' && question.type !== 'quote') {
      lines.push(answerLine(visible, material));
      continue;
    }
    closeLines();
    if (question.type === 'group') blocks.push(...groupBlocks(question, visible.items, material));
    else blocks.push(quoteBlock(visible, material));
  }
  closeLines();
  return blocks;
}

/** "Label: answer." on one line. */
export function answerLine(visible: VisibleAnswer, material: Material): Runs {
  return labelled(visible.question.label, lineText(visible, material), material);
}

/** @param text without its full stop */
export function labelled(label: string, text: string, { words }: Material): Runs {
  return [bold(`${upperFirst(label)}:`), plain(` ${words.ended(text)}`)];
}

/** What stands behind the label; what the lead told the employee stands in quotes, "je" and all. */
export function lineText({ question, answer }: VisibleAnswer, material: Material): string {
  const { words, today } = material;
  const dayOnly = question.type === 'date' && answer?.status === 'given' && !question.time;
  if (dayOnly) return words.day(String(answer.value), today);
  const text = answerText(question, answer, material);
  return question.section === 'quotes' && isText(question) ? words.quote(text) : text;
}

export function quoteBlock({ question, answer }: VisibleAnswer, material: Material): Block {
  const words = answerText(question, answer, material);
  return { kind: 'quote', words, about: upperFirst(question.label) };
}

/** Answers of which some were typed twice: the same words once, under all their labels. */
export function quoteBlocks(
  answers: readonly VisibleAnswer[],
  material: Material,
): readonly Block[] {
  const blocks: Block[] = [];
  for (const visible of answers) {
    const [first, ...others] = saidAt(visible, material).filter((one) => answers.includes(one));
    if (visible.question.type !== 'quote') blocks.push(...answerBlocks([visible], material));
    else if (first?.question.id === visible.question.id) {
      const labels = [first, ...others].map(({ question }) => question.label);
      const words = answerText(visible.question, visible.answer, material);
      blocks.push({ kind: 'quote', words, about: upperFirst([...new Set(labels)].join('; ')) });
    }
  }
  return blocks;
}
