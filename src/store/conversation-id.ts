// A conversation is named by its day and a letter: 2026-11-26-a, ... -z, -aa. Never by a person.
const PATTERN = /^(\d{4}-\d{2}-\d{2})-([a-z]+)$/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export function isConversationId(text: string): boolean {
  return PATTERN.test(text);
}

/** @param count 0 gives "a", 25 "z", 26 "aa". */
export function conversationId(date: string, count: number): string {
  let letters = '';
  for (let rest = count + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS.length)) {
    letters = LETTERS.charAt((rest - 1) % LETTERS.length) + letters;
  }
  return `${date}-${letters}`;
}

/** Sorts by day, and within it in the order of making: -z before -aa. */
export function compareConversationIds(a: string, b: string): number {
  const [, dayA = a, lettersA = ''] = PATTERN.exec(a) ?? [];
  const [, dayB = b, lettersB = ''] = PATTERN.exec(b) ?? [];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (lettersA.length !== lettersB.length) return lettersA.length - lettersB.length;
  return lettersA < lettersB ? -1 : Number(lettersA > lettersB);
}
