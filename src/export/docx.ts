// A report as a Word document: real headings, tables and fields that a person can go on editing.
import type { Report } from '../report/report.ts';
import type { DocxSetting } from './docx-setting.ts';

/** Pure: the same report with the same setting gives the same bytes, in every time zone. */
export async function toDocx(report: Report, setting: DocxSetting): Promise<Uint8Array> {
  // The library is as large as the rest of the program: it is read only when a document is really made.
  const { packDocx } = await import('./docx-pack.ts');
  return packDocx(report, setting);
}
