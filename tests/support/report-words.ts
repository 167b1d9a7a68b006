// The words of a report in the order in which they are read, for comparing formats with each other.
import type { Block, Report, Runs } from '../../src/report/report.ts';
import { linesOf, oneLine, plainLine } from '../../src/report/tidy-text.ts';
import type { DocumentWords } from '../../src/wording/document-words.ts';
import { documentWords } from '../../src/wording/nl/document.ts';

type Outcomes = DocumentWords['outcomes'];

/** Signs a format sets words with, such as "|", "-" and the colon behind a label, are no words. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => word.replace(/:+$/, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Title, what stands before the sections, and the sections; not the properties. */
export function wordsOfReport(
  { title, blocks, sections }: Report,
  outcomes: Outcomes = documentWords.outcomes,
): readonly string[] {
  const inBlock = (block: Block) => textsOf(block, outcomes);
  const texts = [
    plainLine(title),
    ...blocks.flatMap(inBlock),
    ...sections.flatMap((section) => [
      plainLine(section.title),
      ...section.blocks.flatMap(inBlock),
    ]),
  ];
  return texts.flatMap(wordsIn);
}

/** As wordsOfReport, with the properties under the title: where a document has no front matter. */
export function wordsOfPage(report: Report, outcomes?: Outcomes): readonly string[] {
  const title = wordsIn(plainLine(report.title));
  const others = wordsOfReport(report, outcomes).slice(title.length);
  return [...title, ...wordsOfProperties(report), ...others];
}

export function wordsOfProperties({ properties }: Pick<Report, 'properties'>): readonly string[] {
  return properties.flatMap(([name, value]) => [name, value].map(plainLine).flatMap(wordsIn));
}

function textsOf(block: Block, outcomes: Outcomes): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return linesIn(block.runs);
    case 'quote':
      return [...linesIn([{ text: block.about ?? '' }]), ...linesIn([{ text: block.words }])];
    case 'list':
      return block.items.flatMap(linesIn);
    case 'table':
      return [...block.head.map(plainLine), ...block.rows.flat().map(lineOf)];
    case 'bars':
      return block.bars.flatMap(({ label, text }) => [label, text]).map(plainLine);
    case 'fields':
      return block.fields.flatMap(({ name, runs }) => [plainLine(name), ...linesIn(runs)]);
    case 'timeline':
      return block.moments
        .flatMap(({ when, text, outcome }) => [when, text, outcomes[outcome]])
        .map(plainLine);
    case 'signatures':
      return block.places.flatMap(({ who, blanks }) => [who, ...blanks]).map(plainLine);
  }
}

/** Within a line runs touch each other; lines do not. */
function linesIn(runs: Runs): readonly string[] {
  return linesOf(runs).map((line) => line.map(({ text }) => text).join(''));
}

function lineOf(runs: Runs): string {
  return oneLine(runs)
    .map(({ text }) => text)
    .join('');
}
