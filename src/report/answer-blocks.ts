// Answers as blocks, each by its type: quotes as quotes, groups as tables, the rest as "Label: answer".

import { upperFirst } from '../domain/letter-case.ts';
import { hasContent, type Item, type VisibleAnswer } from '../interview/answers-so-far.ts';
import type { Group } from '../interview/step.ts';
import type { Field } from '../playbook/question.ts';
import { bold, plain } from '../wording/phrase.ts';
import { answerText } from './answer-text.ts';
import type { Material } from './material.ts';
import type { Block, ReportSection, Runs } from './report.ts';

/** Undefined when there is nothing under the heading: no empty headings. */
export function section(
  id: string,
  title: string,
  blocks: readonly Block[],
): ReportSection | undefined {
  if (blocks.length === 0) return undefined;
  return { id, title, blocks: joinedLists(blocks).map((block) => unlabelled(block, title)) };
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
function unlabelled(block: Block, title: string): Block {
  const [only, ...others] = block.kind === 'list' ? block.items : [];
  if (only && others.length === 0) return unlabelled(paragraph(...only), title);
  if (block.kind !== 'paragraph') return block;
  const [label, first, ...rest] = block.runs;
  return first && label?.style === 'bold' && label.text === `${title}:`
    ? paragraph({ ...first, text: first.text.trimStart() }, ...rest)
    : block;
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
    blocks.push(
      question.type === 'group'
        ? groupTable(question, visible.items, material)
        : quoteBlock(visible, material),
    );
  }
  closeLines();
  return blocks;
}

export function answerLine({ question, answer }: VisibleAnswer, material: Material): Runs {
  const dayOnly = question.type === 'date' && answer?.status === 'given' && !question.time;
  const text = dayOnly
    ? material.words.day(String(answer.value), material.today)
    : answerText(question, answer, material);
  return labelled(question.label, text);
}

function labelled(label: string, text: string): Runs {
  return [bold(`${upperFirst(label)}:`), plain(` ${text}`)];
}

export function quoteBlock({ question, answer }: VisibleAnswer, material: Material): Block {
  const words = answerText(question, answer, material);
  return { kind: 'quote', words, about: upperFirst(question.label) };
}

/** A row per item; columns nobody filled in are left out. */
export function groupTable(
  { fields }: Group,
  items: readonly Item[],
  material: Material,
  shown: (field: Field) => boolean = () => true,
): Block {
  const filled = items.filter(hasContent);
  const columns = fields.filter(
    (field) =>
      shown(field) && filled.some((item) => answerText(field, item.get(field.id), material) !== ''),
  );
  return {
    kind: 'table',
    head: columns.map(({ label }) => label),
    rows: filled.map((item) =>
      columns.map((field) => {
        const text = answerText(field, item.get(field.id), material);
        return [plain(field.type === 'quote' && text !== '' ? material.words.quote(text) : text)];
      }),
    ),
  };
}
