// What the heading above a piece of notes says of it. Language data.

export type NoteSection =
  | 'notes'
  | 'agreements'
  /** Quotes in it are the employee's words. */
  | 'employee'
  /** Written by the program, not by the lead. */
  | 'ours';

const AGREEMENTS = /(?:^|\s)(?:afspra(?:ak|ken)|actie|acties|actiepunt|actiepunten)(?:\s|$)/i;
const EMPLOYEE =
  /(?:woorden|reactie|zienswijze|verhaal|kant|visie|uitspraken) van (?:de |mijn )?medewerker|^citaten$/i;
/** Sections of a summary of ours in which whatever is quoted was said by the employee. */
const EMPLOYEE_IN_OURS = /^de oorzaak$/i;
/** And those in which the words are the playbook's. */
const OURS = /^(?:valkuilen|het recept|let op jezelf|vragen om te stellen|nog open)$/i;

/** Paragraphs of ours among what people wrote, and headings inside a section. */
const OUR_PARAGRAPH =
  /^\*\*(?:in het kort\.|let op\.|wat het precies is:|je vermoeden(?: vooraf)?:|ook nog niet bekend:)\*\*|^\*\*[^*]{1,80}(?<![:.])\*\*$/i;
/** "Waarom kunnen:", above the reasons. */
const ABOVE_REASONS = /^\*\*waarom [^*]{1,80}:\*\*/i;

/** @param line of a summary of ours, as it stands there */
export function isOurParagraph(line: string, section: NoteSection): boolean {
  return OUR_PARAGRAPH.test(line) || (section === 'employee' && ABOVE_REASONS.test(line));
}

export function sectionOf(heading: string, inOurSummary: boolean): NoteSection {
  const title = titleOf(heading);
  if (inOurSummary && OURS.test(title)) return 'ours';
  if (EMPLOYEE.test(title) || (inOurSummary && EMPLOYEE_IN_OURS.test(title))) return 'employee';
  return AGREEMENTS.test(title) ? 'agreements' : 'notes';
}

/** Whether it is above agreements, of a heading too short to tell whose words stand under it. */
export function headsAgreements(heading: string): boolean {
  return AGREEMENTS.test(titleOf(heading));
}

function titleOf(heading: string): string {
  return heading.trim().replace(/[:.]$/, '');
}
