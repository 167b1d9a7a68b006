// The foot of every page: what the document is, and where in it the reader is.
import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { DocumentWords } from '../wording/document-words.ts';
import { TEXT_WIDTH } from './docx-look.ts';
import { docxRuns } from './docx-paragraph.ts';

export function docxFooter(foot: string, words: DocumentWords): Footer {
  const children = [
    ...docxRuns([{ text: foot }]),
    new TextRun({ children: [new Tab(), ...pageFields(words)] }),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
  return new Footer({ children: [new Paragraph({ style: 'Footer', tabStops, children })] });
}

/** The sentence is made once, with numbers to find again: Word counts the pages itself. */
function pageFields({ page }: DocumentWords) {
  return page(71, 93)
    .split(/(71|93)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '71') return PageNumber.CURRENT;
      return part === '93' ? PageNumber.TOTAL_PAGES : part;
    });
}
