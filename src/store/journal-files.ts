// The names of a journal and what belongs to it; two can lie in one conversation's folder.
export interface JournalFiles {
  readonly journal: string;
  /** Torn lines are moved here: half an answer may still be worth reading. */
  readonly torn: string;
  /** The half-typed text of the step on the screen. */
  readonly draft: string;
}

/** What was said and filled in. */
export const CONVERSATION_FILES: JournalFiles = {
  journal: 'journaal.jsonl',
  torn: 'journaal.afgebroken',
  draft: 'concept.json',
};

/** What happened to the record for the personnel file. */
export const RECORD_FILES: JournalFiles = {
  journal: 'dossier.jsonl',
  torn: 'dossier.afgebroken',
  draft: 'dossier-concept.json',
};
