// A report as one string, for scenes that only care about what stands in it.
import type { Audience } from '../../src/domain/audience.ts';
import type { Conversation } from '../../src/interview/replay.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Block, Report, Runs } from '../../src/report/report.ts';
import { reportWords } from '../../src/wording/nl/report.ts';
import { reportPlaybook, type Told, tell } from './report-playbook.ts';

const TODAY = '2026-11-26';

export function reportOf(
  conversation: Conversation,
  audience: Audience = 'mezelf',
  playbook: Playbook = reportPlaybook,
): Report {
  return buildReport({ playbook, conversation, audience, today: TODAY, words: reportWords });
}

export function reportTold(told: Told, audience: Audience = 'mezelf'): Report {
  return reportOf(tell(told), audience);
}

/** Every text a reader sees, a line a paragraph, cell or item. */
export function textOf(report: Report): string {
  const blocks = [...report.blocks, ...report.sections.flatMap((section) => section.blocks)];
  const titles = [report.title, ...report.sections.map(({ title }) => title)];
  const properties = report.properties.map(([name, value]) => `${name}: ${value}`);
  return [...properties, ...titles, ...blocks.map(blockText)].join('\n');
}

/** The texts of one section; '' when it is not there. */
export function sectionText(report: Report, id: string): string {
  const section = report.sections.find((one) => one.id === id);
  return section?.blocks.map(blockText).join('\n') ?? '';
}

export function inShortOf(report: Report): string {
  return report.blocks.map(blockText).find((text) => text.startsWith('In het kort.')) ?? '';
}

function runsText(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return runsText(block.runs);
    case 'quote':
      return `${block.about ?? ''}: ${block.words}`;
    case 'list':
      return block.items.map(runsText).join('\n');
    case 'table':
      return [block.head, ...block.rows.map((row) => row.map(runsText))]
        .map((cells) => cells.join(' | '))
        .join('\n');
    case 'bars':
      return block.bars.map(({ label, share, text }) => `${label} ${share} ${text}`).join('\n');
    case 'fields':
      return block.fields.map(({ name, runs }) => `${name}: ${runsText(runs)}`).join('\n');
    case 'timeline':
      return block.moments.map(({ when, text }) => `${when}: ${text}`).join('\n');
    case 'signatures':
      return block.places.map(({ who, blanks }) => [who, ...blanks].join(' | ')).join('\n');
  }
}
