// Lines from the input, one at a time, without touching the terminal: its own line editing does the work.
import { createInterface, type Interface } from 'node:readline';

export interface LineReader {
  /** @returns the next line; undefined when the input has ended or `stop` aborts. */
  next(stop: AbortSignal | undefined): Promise<string | undefined>;
  /** Lets go of the input, until `next`: what comes meanwhile is for somebody else. */
  letGo(): void;
}

/** One reader for one input: a second one would hear the same lines and keep them for later. */
const readers = new WeakMap<NodeJS.ReadableStream, LineReader>();

/** Reads nothing before the first `next`, and lets the process end between two of them. */
export function lineReader(input: NodeJS.ReadableStream): LineReader {
  const reader = readers.get(input) ?? readLines(input);
  readers.set(input, reader);
  return reader;
}

function readLines(input: NodeJS.ReadableStream): LineReader {
  const ready: string[] = [];
  let lines: Interface | undefined;
  let ended = false;
  let waiting: ((line: string | undefined) => void) | undefined;

  const give = (line: string | undefined) => {
    const taker = waiting;
    waiting = undefined;
    lines?.pause();
    taker?.(line);
  };
  const end = () => {
    ended = true;
    give(undefined);
  };
  /** Newer versions of Node throw when a closed reader is asked anything. */
  const closed = () => {
    lines = undefined;
    end();
  };
  const open = () => {
    const opened = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
    // Several lines can come in one breath, also after a pause: a pasted text.
    opened.on('line', (line) => {
      if (waiting) give(line);
      else ready.push(line);
    });
    opened.on('close', closed);
    return opened;
  };

  input.on('error', end);
  return {
    letGo() {
      lines?.removeListener('close', closed);
      lines?.close();
      lines = undefined;
    },
    next(stop) {
      const first = ready.shift();
      if (first !== undefined) return Promise.resolve(first);
      if (ended || stop?.aborted) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const abort = () => give(undefined);
        waiting = (line) => {
          stop?.removeEventListener('abort', abort);
          resolve(line);
        };
        stop?.addEventListener('abort', abort, { once: true });
        if (lines === undefined) lines = open();
        else lines.resume();
      });
    },
  };
}
