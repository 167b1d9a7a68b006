// A text as JSON writes it: as JSON.stringify does, which takes longer where there is nothing to escape.

/** A quote, a backslash, a control character, or half of a character of two units. */
const TO_ESCAPE = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

export function jsonText(text: string): string {
  return TO_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;
}
