// Word documents for tests, made on one day.
import { toDocx } from '../../src/export/docx.ts';
import type { Block, Report } from '../../src/report/report.ts';
import { documentWords as words } from '../../src/wording/nl/document.ts';

export function makeDocx(report: Report): Promise<Uint8Array> {
  return toDocx(report, { words, made: new Date('2026-11-26T13:30:00Z') });
}

/** A report with these blocks in its one section, "Deel". */
export function reportWith(blocks: readonly Block[], more: Partial<Report> = {}): Report {
  return {
    audience: 'mezelf',
    language: 'nl',
    title: 'Coachgesprek',
    properties: [],
    blocks: [],
    sections: [{ id: 'deel', title: 'Deel', blocks }],
    ...more,
  };
}
