// Puts a whole Word document together, without a trace of the machine it was made on.
import { AlignmentType, Document, LevelFormat, Packer } from 'docx';
import type { Report } from '../report/report.ts';
import { plainLine } from '../report/tidy-text.ts';
import { docxBlocks } from './docx-blocks.ts';
import { docxFooter } from './docx-footer.ts';
import { BULLETS, LANGUAGES, PAGE } from './docx-look.ts';
import { docxParagraph } from './docx-paragraph.ts';
import { docxProperties } from './docx-properties.ts';
import type { DocxSetting } from './docx-setting.ts';
import { docxStyles } from './docx-styles.ts';
import { fixZipDates } from './fix-zip-dates.ts';

export async function packDocx(report: Report, { words, made }: DocxSetting): Promise<Uint8Array> {
  const title = plainLine(report.title);
  const language = LANGUAGES[report.language];
  const document = new Document({
    styles: docxStyles(language),
    numbering: { config: [{ reference: BULLETS, levels: [bullet] }] },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: docxFooter(plainLine(report.foot ?? title), words) },
        children: [
          docxParagraph([{ text: title }], { style: 'Title', keepNext: true }),
          ...propertyLine(report),
          ...docxBlocks(report.blocks, words),
          ...report.sections.flatMap(({ title: heading, blocks }) => [
            docxParagraph([{ text: plainLine(heading) }], { style: 'Heading1', keepNext: true }),
            ...docxBlocks(blocks, words),
          ]),
        ],
      },
    ],
  });
  // The library dates a document by the clock and has no way to say otherwise.
  const properties = { path: 'docProps/core.xml', data: docxProperties({ title, language, made }) };
  return fixZipDates(await Packer.toBuffer(document, undefined, [properties]));
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 340, hanging: 227 } } },
};

/** What stands in the front matter of other formats, in one quiet line under the title. */
function propertyLine({ properties }: Report) {
  if (properties.length === 0) return [];
  const all = properties.map(([name, value]) => `${plainLine(name)}: ${plainLine(value)}`);
  return [docxParagraph([{ text: all.join(' · ') }], { style: 'About' })];
}
