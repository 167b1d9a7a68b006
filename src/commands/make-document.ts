// One report as the content of one kind of file.
import type { Report } from '../report/report.ts';
import { documentWords as words } from '../wording/nl/document.ts';
import type { ExportFormat } from './export-formats.ts';
import type { World } from './world.ts';

/** Each writer is read from disk only when it is wanted. */
export async function makeDocument(
  report: Report,
  format: Exclude<ExportFormat, 'ics'>,
  world: World,
): Promise<string | Uint8Array> {
  const setting = { words, made: world.now() };
  switch (format) {
    case 'md':
      return (await import('../export/markdown.ts')).toMarkdown(report);
    case 'html':
      return (await import('../export/html.ts')).toHtml(report, { words });
    case 'json':
      return (await import('../export/json.ts')).toJson(report);
    case 'docx':
      return (await import('../export/docx.ts')).toDocx(report, setting);
    case 'pdf': {
      const [{ toPdf }, { readPdfFonts }] = await Promise.all([
        import('../export/pdf.ts'),
        import('../store/pdf-fonts.ts'),
      ]);
      return toPdf(report, { ...setting, fonts: readPdfFonts(world.fontsFolder) });
    }
  }
}
