// The styles a Word document is set in: whoever edits it changes a style once, not every paragraph.
import { BorderStyle, type IStylesOptions, LineRuleType, ShadingType } from 'docx';
import { COLOURS, FONT, PARAGRAPH_GAP } from './docx-look.ts';

/** @param language of all text, as "nl-NL": what spelling checkers and screen readers go by */
export function docxStyles(language: string): IStylesOptions {
  const heading = { color: COLOURS.heading, bold: true, font: FONT };
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 21,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { after: PARAGRAPH_GAP, line: 264 } },
      },
      title: {
        run: { ...heading, size: 40 },
        paragraph: { keepNext: true, spacing: { after: 140, line: 240 } },
      },
      heading1: {
        run: { ...heading, size: 28 },
        paragraph: {
          outlineLevel: 0,
          keepNext: true,
          keepLines: true,
          spacing: { before: 320, after: 100 },
        },
      },
      heading2: {
        run: { ...heading, size: 24 },
        paragraph: {
          outlineLevel: 1,
          keepNext: true,
          keepLines: true,
          spacing: { before: 240, after: 80 },
        },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        id: 'About',
        name: 'About',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: COLOURS.quiet, size: 18 },
        paragraph: { spacing: { after: 200 } },
      },
      {
        id: 'Notice',
        name: 'Notice',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          keepLines: true,
          indent: { left: 170, right: 170 },
          spacing: { before: 160, after: 200 },
          shading: { type: ShadingType.CLEAR, fill: COLOURS.pale },
          border: boxed(COLOURS.line),
        },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          keepLines: true,
          indent: { left: 284, right: 284 },
          spacing: { before: 60, after: 160 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: COLOURS.line } },
        },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: { before: 40, after: 40, line: 250 } },
      },
      {
        id: 'TableHead',
        name: 'Table Head',
        basedOn: 'TableText',
        quickFormat: true,
        run: { bold: true },
      },
      {
        id: 'TableMark',
        name: 'Table Mark',
        basedOn: 'TableText',
        quickFormat: true,
        run: { color: COLOURS.quiet },
      },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { after: 120, line: 20, lineRule: LineRuleType.EXACT } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { color: COLOURS.quiet, size: 17 },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

function boxed(color: string) {
  const side = { style: BorderStyle.SINGLE, size: 4, space: 6, color };
  return { top: side, bottom: side, left: { ...side, size: 24 }, right: side };
}
