// The words around pages and pictures, in Dutch.
import type { DocumentWords } from '../document-words.ts';

export const documentWords: DocumentWords = {
  page: (number, total) => `pagina ${number} van ${total}`,
  barsAbout: 'Balken: hoeveel er voor elke oorzaak pleit. De aantallen staan ernaast.',
  timelineAbout: 'Tijdlijn van eerdere gesprekken. Wat er op elk moment gebeurde, staat ernaast.',
  outcomes: { better: 'daarna beter', same: 'daarna hetzelfde', unknown: 'niet bekend' },
};
