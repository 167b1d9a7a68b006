// Who may read a text. Nested circles: what the file may hold the employee may read, and the lead reads all.
export const AUDIENCES = ['mezelf', 'medewerker', 'dossier'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** Whether a text meant for `widest` may stand in a document for `reader`. */
export function mayRead(reader: Audience, widest: Audience): boolean {
  return AUDIENCES.indexOf(reader) <= AUDIENCES.indexOf(widest);
}
