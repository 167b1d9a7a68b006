// A sentence in parts, so that what a person typed stays one part whatever characters it holds.

export interface PhrasePart {
  readonly text: string;
  readonly style?: 'bold' | 'italic';
}

export type Phrase = readonly PhrasePart[];

export function plain(text: string): PhrasePart {
  return { text };
}

export function bold(text: string): PhrasePart {
  return { text, style: 'bold' };
}

export function italic(text: string): PhrasePart {
  return { text, style: 'italic' };
}

/** "  " between sentences would show in Markdown source; one space it is. */
export function sentences(parts: readonly Phrase[]): Phrase {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [plain(' '), ...part]));
}
