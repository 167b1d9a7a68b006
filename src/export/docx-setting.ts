// What a Word document needs beside its report.
import type { DocumentWords } from '../wording/document-words.ts';

export interface DocxSetting {
  readonly words: DocumentWords;
  /** When the document is made; stands in its properties, in UTC. */
  readonly made: Date;
}
