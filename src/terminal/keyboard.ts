// The keys of a terminal in batches: what arrives in one breath belongs together.
import { emitKeypressEvents, type Interface } from 'node:readline';
import type { Key } from './key.ts';

export interface KeyboardInput extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
}

export interface Listener {
  keys(keys: readonly Key[]): void;
  /** The terminal is gone, or the input has come to its end. */
  closed(): void;
}

interface Press {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
}

/** How long a lone escape waits for the rest of an escape code, in milliseconds. */
const ESCAPE_WAIT = 80;

/**
 * Listens until the returned function is called. Raw mode is on meanwhile, and bracketed paste is
 * asked for by the screen. The line editor of readline is not used: it would act on the same keys.
 */
export function listenToKeys(input: KeyboardInput, listener: Listener): () => void {
  let batch: Press[] = [];
  let pasting: string[] | undefined;

  const collect = (_text: unknown, press: Press) => {
    if (batch.push(press) === 1) queueMicrotask(flush);
  };
  const flush = () => {
    const presses = batch;
    batch = [];
    const keys = presses.flatMap(read);
    if (keys.length > 0) listener.keys(markPasted(keys));
  };
  const read = (press: Press): Key[] => {
    if (press.name === 'paste-start') {
      pasting = [];
      return [];
    }
    if (pasting === undefined) return [keyOf(press)];
    if (press.name !== 'paste-end') {
      pasting.push(press.sequence ?? '');
      return [];
    }
    const text = pasting.join('');
    pasting = undefined;
    return [{ name: 'paste', text, ctrl: false, meta: false, shift: false, pasted: true }];
  };

  const closed = () => listener.closed();
  // Only this one setting of the interface is looked at.
  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_WAIT } as unknown as Interface);
  input.on('keypress', collect);
  for (const event of ['end', 'close', 'error']) input.on(event, closed);
  input.setRawMode?.(true);
  input.resume();
  return () => {
    input.removeListener('keypress', collect);
    for (const event of ['end', 'close', 'error']) input.removeListener(event, closed);
    input.setRawMode?.(false);
    input.pause();
  };
}

/** What was typed before a question stood there is no answer to it. */
export async function dropTypedAhead(input: KeyboardInput): Promise<void> {
  input.setRawMode?.(true);
  input.resume();
  // One round of the event loop reads what was waiting; nobody listens, so it is gone.
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

function keyOf({ name, sequence = '', ctrl = false, meta = false, shift = false }: Press): Key {
  // Shift+enter of terminals with the newer keyboard protocol, and enter on the number pad.
  if (sequence === '\u001b[13;2u') return { ...NO_KEY, name: 'return', shift: true };
  if (sequence === '\u001bOM') return { ...NO_KEY, name: 'return' };
  const types = !ctrl && !meta && !isControl(sequence);
  const known = name === undefined || name === 'undefined' ? '' : name;
  return { name: known, text: types ? sequence : '', ctrl, meta, shift, pasted: false };
}

const NO_KEY: Key = { name: '', text: '', ctrl: false, meta: false, shift: false, pasted: false };

function isControl(sequence: string): boolean {
  const code = sequence.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/** No person types a character after Enter in the same breath: then the Enters are part of a paste. */
function markPasted(keys: readonly Key[]): readonly Key[] {
  const firstEnter = keys.findIndex(({ name }) => name === 'return' || name === 'enter');
  const isPaste = firstEnter !== -1 && keys.slice(firstEnter).some(({ text }) => text !== '');
  return isPaste ? keys.map((key) => ({ ...key, pasted: true })) : keys;
}
