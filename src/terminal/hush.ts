// Keeps the terminal from showing keys between two questions: who types ahead may be typing a passphrase.
import type { KeyboardInput } from './keyboard.ts';

/** @returns what gives the terminal its own way again. */
export function hush(input: KeyboardInput): () => void {
  input.setRawMode?.(true);
  return () => {
    input.setRawMode?.(false);
  };
}
