// The law of the documents: no text outside an audience stands in any file for it, in any format.
import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { SKIPPED } from '../../src/domain/answer.ts';
import { type Audience, mayRead } from '../../src/domain/audience.ts';
import { toDocx } from '../../src/export/docx.ts';
import { toHtml } from '../../src/export/html.ts';
import { toJson } from '../../src/export/json.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { hasTalked } from '../../src/interview/has-talked.ts';
import type { Conversation } from '../../src/interview/replay.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { answersForRecord } from '../../src/record/answers-for-record.ts';
import { buildRecordReport } from '../../src/report/build-record-report.ts';
import type { Report } from '../../src/report/report.ts';
import { documentWords as words } from '../../src/wording/nl/document.ts';
import { recordWords } from '../../src/wording/nl/record.ts';
import { anyPlaybook, chances } from '../support/any-playbook.ts';
import { mainPlaybook } from '../support/main-playbook.ts';
import { makePdf } from '../support/make-pdf.ts';
import { pdfText } from '../support/pdf-text.ts';
import { filledRecord, recordAnswers } from '../support/record.ts';
import { reportOf } from '../support/report-text.ts';
import { wander } from '../support/wander.ts';

const made = new Date('2026-11-26T13:30:00Z');

/** All there is to read in a file, without the white space that a layout puts in. */
const writers: Readonly<Record<string, (report: Report) => Promise<string>>> = {
  md: async (report) => toMarkdown(report),
  txt: async (report) => toPlainText(report, 80),
  html: async (report) => toHtml(report, { words }),
  json: async (report) => toJson(report),
  docx: async (report) => {
    const zip = await JSZip.loadAsync(await toDocx(report, { words, made }));
    const parts = await Promise.all(Object.values(zip.files).map((file) => file.async('text')));
    return parts.join('').replace(/<[^>]*>/g, '');
  },
  pdf: async (report) => pdfText(await makePdf(report)),
};

/** The record takes over what it may; what else it needs is filled in with texts of its own. */
function recordOf(conversation: Conversation): Report {
  const optional = Object.fromEntries(Object.keys(recordAnswers).map((id) => [id, SKIPPED]));
  const needed = { ...optional, ...recordAnswers };
  const record = filledRecord([], { ...needed, ...acceptable(answersForRecord(conversation)) });
  return buildRecordReport({ record, words: recordWords });
}

/** Dates in a wandering point anywhere; only the texts are of interest. */
function acceptable(taken: ReturnType<typeof answersForRecord>) {
  const { 'datum-gesprek': _, evaluatie: __, afspraken: ___, ...rest } = taken;
  return rest;
}

function reportFor(reader: Audience, conversation: Conversation, playbook: Playbook) {
  if (reader === 'dossier') return recordOf(conversation);
  return hasTalked(conversation) ? reportOf(conversation, reader, playbook) : undefined;
}

async function expectNoLeak(playbook: Playbook, luck: readonly number[], reader: Audience) {
  const { conversation, texts } = wander(playbook, luck);
  const report = reportFor(reader, conversation, playbook);
  if (report === undefined) return;
  const hidden = texts
    .filter(({ step }) => !mayRead(reader, step.question.audience))
    .map(({ text }) => text.slice(0, text.indexOf('-zo') + 3));
  for (const [format, write] of Object.entries(writers)) {
    const read = (await write(report)).replace(/\s+/g, '');
    for (const token of hidden)
      expect(read, `${token} in ${format} for ${reader}`).not.toContain(token);
  }
}

const reader = fc.constantFrom<Audience>('medewerker', 'dossier');

it('holds whatever the playbook', async () => {
  await fc.assert(fc.asyncProperty(anyPlaybook, chances, reader, expectNoLeak), { numRuns: 25 });
});

it('holds for the main playbook', async () => {
  await fc.assert(
    fc.asyncProperty(chances, reader, (luck, who) => expectNoLeak(mainPlaybook, luck, who)),
    { numRuns: 10 },
  );
});

it('is a law that can be broken: the lead reads what the others may not', async () => {
  const { conversation, texts } = wander(mainPlaybook, [0.3, 0.7, 0.5, 0.2]);
  const read = (await writers.pdf?.(reportOf(conversation, 'mezelf', mainPlaybook)))?.replace(
    /\s+/g,
    '',
  );
  const own = texts.filter(({ step }) => step.question.audience === 'mezelf');
  expect(own.length).toBeGreaterThan(0);
  for (const { text } of own) expect(read).toContain(text.slice(0, text.indexOf('-zo') + 3));
});
