// A piece of Markdown as the words a reader sees.

const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=\S)([^*_\n]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const LINK = /!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/g;
const CODE = /`([^`\n]{1,500})`/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const ENTITY = /&#x(20|A);/g;

/** Without any of these there is nothing to take off. */
const SIGN = /[*_`\\]|\]\(|&#x/;

/** Whether `plainMarkdown` may change it. */
export function hasMarkdown(text: string): boolean {
  return SIGN.test(text);
}

export function plainMarkdown(text: string): string {
  if (!hasMarkdown(text)) return text;
  // Twice: bold may stand around italic.
  const plain = text.replace(LINK, '$1').replace(CODE, '$1').replace(EMPHASIS, '$2');
  return plain.replace(EMPHASIS, '$2').replace(ENTITY, ' ').replace(ESCAPED, '$1');
}

/** The cells of a table row: not cut at "\|". */
export function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** "| - | :-: |" */
export function isTableRule(line: string): boolean {
  return line.includes('|') && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));
}
