// The letters and signs of nearly every text here: one column each, nothing joins, and none moves the cursor.

const PLAIN_LINE = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u20ac]*$/;
const PLAIN = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u20ac\n]*$/;

/** Whether a text holds nothing else: then every UTF-16 unit is a column. */
export function isPlainLine(text: string): boolean {
  return PLAIN_LINE.test(text);
}

/** Whether a text holds nothing else (and line breaks, of no column): then every UTF-16 unit is a character. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}
