// Text that may be put on a screen: nothing in it can move the cursor, set colours or turn the line around.
import { isPlain } from './plain-letters.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const ESCAPE_CODE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: and these
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const BIDI = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
/** White space that is not one space. */
const TO_TIDY = /[^\S ]|\s\s/;

/** Keeps line breaks (as "\n"); a tab becomes one space. */
export function printable(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(ESCAPE_CODE, '')
    .replace(CONTROL, '')
    .replace(BIDI, '');
}

/** On one line: line breaks and runs of white space become one space. */
export function printableLine(text: string): string {
  const clean = printable(text);
  return (TO_TIDY.test(clean) ? clean.replace(/\s+/g, ' ') : clean).trim();
}
