// What one typed line of the talk is: a note, the employee's words, a sign of a cause, or a mark.
import type { Cause } from '../playbook/playbook.ts';

export type LiveLine =
  | { readonly kind: 'note' | 'quote'; readonly text: string }
  | {
      readonly kind: 'evidence';
      readonly direction: 'for' | 'against';
      /** Undefined as long as none is picked. */
      readonly cause: string | undefined;
      /** May be empty: then the words are those of the line before. */
      readonly text: string;
    }
  /** `number` is what stands behind the sign, "" when nothing does. */
  | { readonly kind: 'mark'; readonly number: string };

const QUOTE_OPEN = /^["“”„«]\s*/;
const QUOTE_CLOSE = /\s*["“”»]$/;
const AGAINST = /^[-−–]\s*/;

/** "!" alone or with a number is a mark; "! goed idee" is a note like any other. */
export function readLiveLine(typed: string, causes: readonly CauseName[]): LiveLine {
  const line = typed.trim();
  if (QUOTE_OPEN.test(line)) {
    return { kind: 'quote', text: line.replace(QUOTE_OPEN, '').replace(QUOTE_CLOSE, '') };
  }
  if (line.startsWith('+')) return readEvidence(line.slice(1).trimStart(), causes);
  const [, number] = /^!\s*(\d*)$/.exec(line) ?? [];
  return number === undefined ? { kind: 'note', text: line } : { kind: 'mark', number };
}

type CauseName = Pick<Cause, 'id' | 'title'>;

function readEvidence(behind: string, causes: readonly CauseName[]): LiveLine {
  const direction = AGAINST.test(behind) ? 'against' : 'for';
  const line = behind.replace(AGAINST, '');
  const evidence = { kind: 'evidence', direction } as const;
  const [, digit, afterDigit = ''] = /^(\d)(.*)$/s.exec(line) ?? [];
  if (digit !== undefined) {
    const cause = causes[Number(digit) - 1]?.id;
    return { ...evidence, cause, text: cause === undefined ? line : withoutSigns(afterDigit) };
  }
  const [word = ''] = line.split(/[\s:]/, 1);
  const cause = causeByWord(word, causes)?.id;
  const text = cause === undefined ? line : withoutSigns(line.slice(word.length));
  return { ...evidence, cause, text };
}

/** Its whole title, or as much of its beginning as no other cause has. */
function causeByWord(word: string, causes: readonly CauseName[]): CauseName | undefined {
  const wanted = word.toLocaleLowerCase('nl');
  if (wanted === '') return undefined;
  const fits = causes.filter(({ title }) => title.toLocaleLowerCase('nl').startsWith(wanted));
  return fits.length === 1 ? fits[0] : undefined;
}

function withoutSigns(text: string): string {
  return text
    .replace(/^[\s:]+/, '')
    .replace(QUOTE_OPEN, '')
    .replace(QUOTE_CLOSE, '');
}
