// Front matter whose values are read back as the very strings they were, whatever they hold.
import { plainLine } from '../report/tidy-text.ts';

/** Words that YAML, in one version or another, reads as something else than a word. */
const NO_WORD = /^(true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
const PLAIN = /^\p{L}[\p{L}\p{N}]*(?:[ .-][\p{L}\p{N}]+)*$/u;
/** Begins with a date, as the ids of conversations do; "2026" or "12.5" alone would become a number. */
const DATED = /^\d{4}-\d\d-\d\d(?:-[a-z0-9]+)*$/;

/** @returns the lines between the two "---". */
export function frontMatter(properties: readonly (readonly [string, string])[]): string {
  return properties.map(([name, value]) => `${scalar(name)}: ${scalar(value)}`).join('\n');
}

function scalar(value: string): string {
  const text = plainLine(value);
  const safe = (PLAIN.test(text) && !NO_WORD.test(text)) || DATED.test(text);
  // A JSON string is a double-quoted scalar of YAML 1.2 as it stands.
  return safe ? text : JSON.stringify(text);
}
