// A report as Markdown: built as a syntax tree and written by a library, so that no answer can break
// or forge the document. Loaded only when a file is really written.
import type {
  BlockContent,
  Blockquote,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, toMarkdown as write } from 'mdast-util-to-markdown';
import type { Bar, Block, Moment, Report, Runs, SignaturePlace } from '../report/report.ts';
import { linesOf, oneLine, plainLine } from '../report/tidy-text.ts';
import type { DocumentWords } from '../wording/document-words.ts';
import { documentWords } from '../wording/nl/document.ts';
import { drawBar } from './draw-bar.ts';
import { frontMatter } from './front-matter.ts';
import { labelledRuns } from './labelled-runs.ts';

interface MarkdownSetting {
  readonly words: DocumentWords;
}

export function toMarkdown(
  report: Report,
  { words }: MarkdownSetting = { words: documentWords },
): string {
  const nodes = (block: Block) => toNodes(block, words);
  const children: RootContent[] = [
    { type: 'yaml', value: frontMatter(report.properties) },
    heading(1, report.title),
    ...report.blocks.flatMap(nodes),
    ...report.sections.flatMap(({ title, blocks }) => [
      heading(2, title),
      ...blocks.flatMap(nodes),
    ]),
  ];
  return serialise({ type: 'root', children });
}

function serialise(root: Root): string {
  return write(root, {
    bullet: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown(), frontmatterToMarkdown(['yaml'])],
    handlers: { table: writeTable },
  });
}

/** Up to here a table is aligned, so that it reads as a table in the source as well. */
const WIDEST_ALIGNED = 100;

const writeTable: Handle = (node: Table, parent, state, info) => {
  const aligned = tableHandle(true)(node, parent, state, info);
  const [line = ''] = aligned.split('\n');
  return line.length <= WIDEST_ALIGNED ? aligned : tableHandle(false)(node, parent, state, info);
};

function tableHandle(tablePipeAlign: boolean): Handle {
  const extensions = gfmToMarkdown({ tablePipeAlign }).extensions ?? [];
  const handle = extensions.flatMap((extension) => extension.handlers?.table ?? [])[0];
  if (handle === undefined) throw new Error('mdast-util-gfm writes no tables');
  return handle;
}

function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: phrasing([{ text: plainLine(text) }]) };
}

function toNodes(block: Block, words: DocumentWords): BlockContent[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(block.runs);
    case 'notice':
      return [blockquote(paragraphs(block.runs))];
    case 'quote': {
      const words = [{ text: block.words }];
      const runs = block.about === undefined ? words : labelledRuns(block.about, words);
      return [blockquote(paragraphs(runs))];
    }
    case 'list':
      return [listOf(block.items)];
    case 'table':
      return [tableOf(block)];
    case 'bars':
      return [{ type: 'code', value: barLines(block.bars) }];
    case 'fields':
      // Name and value on one line: where Markdown is shown as it is, that still reads well.
      return [listOf(block.fields.map(({ name, runs }) => labelledRuns(name, runs)))];
    case 'timeline':
      return [timelineTable(block.moments, words)];
    case 'signatures':
      return block.places.flatMap(signatureNodes);
  }
}

/** One paragraph for every line of the text: nothing flows together that was apart. */
function paragraphs(runs: Runs): Paragraph[] {
  return linesOf(runs).map((line) => ({ type: 'paragraph', children: phrasing(line) }));
}

function phrasing(runs: Runs): PhrasingContent[] {
  return runs.map(({ text, style }): PhrasingContent => {
    const value = { type: 'text' as const, value: text };
    if (style === 'bold') return { type: 'strong', children: [value] };
    return style === 'italic' ? { type: 'emphasis', children: [value] } : value;
  });
}

function blockquote(children: BlockContent[]): Blockquote {
  return { type: 'blockquote', children };
}

function listOf(items: readonly Runs[]): List {
  const children = items.map(paragraphs);
  const spread = children.some((paragraphs) => paragraphs.length > 1);
  return {
    type: 'list',
    spread,
    children: children.map((own) => ({ type: 'listItem', spread: own.length > 1, children: own })),
  };
}

function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const cell = (runs: Runs): TableCell => ({
    type: 'tableCell',
    children: phrasing(oneLine(runs)),
  });
  return {
    type: 'table',
    children: [head.map((text) => [{ text }]), ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map(cell),
    })),
  };
}

/** No head: the columns speak for themselves. */
function timelineTable(moments: readonly Moment[], { outcomes }: DocumentWords): Table {
  const rows = moments.map(({ when, text, outcome }) =>
    [when, text, outcomes[outcome]].map((cell): Runs => [{ text: cell }]),
  );
  return tableOf({ kind: 'table', head: ['', '', ''], rows });
}

function signatureNodes({ who, blanks }: SignaturePlace): BlockContent[] {
  const lines = blanks.map((name): ListItem => {
    const children: PhrasingContent[] = [{ type: 'text', value: `${plainLine(name)}: ` }, RULE];
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
  });
  const name = paragraphs([{ text: plainLine(who), style: 'bold' }]);
  return lines.length > 0 ? [...name, { type: 'list', spread: false, children: lines }] : name;
}

/** Behind white space and before the end of a line underscores are text, so they go without backslashes. */
const RULE: PhrasingContent = { type: 'html', value: '_'.repeat(30) };

function barLines(bars: readonly Bar[]): string {
  const labels = bars.map(({ label }) => plainLine(label));
  const width = Math.max(...labels.map((label) => label.length));
  return bars
    .map(({ share, text }, at) => {
      const label = (labels[at] ?? '').padEnd(width);
      return `${label}  ${drawBar(share)}  ${plainLine(text)}`;
    })
    .join('\n');
}
