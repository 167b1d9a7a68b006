// The labelled lines and talks to learn from, in a fixed order, with a hash of all of it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FlagClass } from '../../../src/pitfalls/text-flag.ts';
import type { UtteranceKind } from '../../../src/pitfalls/utterance.ts';
import { readTranscript } from '../../../src/transcript/read-transcript.ts';

export interface Line {
  /** The letter of its train file, or "talks". */
  readonly file: string;
  /** Of a turn, the name of its talk. */
  readonly talk?: string;
  readonly kind: UtteranceKind;
  readonly text: string;
  readonly expect: readonly FlagClass[];
}

export interface Corpus {
  readonly lines: readonly Line[];
  readonly talks: readonly Line[];
  /** SHA-256 over names and contents, hexadecimal. */
  readonly hash: string;
}

interface Gold {
  readonly lead?: string;
  readonly flags: readonly { readonly turn: number; readonly class: FlagClass }[];
}

/** @param folder tests/corpus; nothing to measure on is opened. */
export function readCorpus(folder: string): Corpus {
  const trainFiles = namesIn(folder, /^train-.+\.nl\.jsonl$/);
  const lines = trainFiles.flatMap((name) =>
    readLines(join(folder, name)).map((line) => ({
      ...line,
      file: name.slice('train-'.length)[0] ?? '',
    })),
  );
  const talks = readTalks(join(folder, 'talks')).map((line) => ({ ...line, file: 'talks' }));
  const hash = createHash('sha256');
  const talkFiles = namesIn(join(folder, 'talks'), /\.(txt|json)$/).map((name) => `talks/${name}`);
  for (const name of [...trainFiles, ...talkFiles]) {
    const text = readFileSync(join(folder, name), 'utf8');
    hash.update(`${name}\0${text.length}\0${text}`);
  }
  return { lines, talks, hash: hash.digest('hex') };
}

/** A line of JSON each. */
export function readLines(path: string): readonly Omit<Line, 'file'>[] {
  const written = readFileSync(path, 'utf8').trim().split('\n');
  return written.map((one) => JSON.parse(one));
}

/** Every turn with its gold; `talk` is its name. */
export function readTalks(folder: string): readonly (Omit<Line, 'file'> & { talk: string })[] {
  return namesIn(folder, /\.txt$/).flatMap((name) => {
    const talk = name.replace(/\.txt$/, '');
    const gold: Gold = JSON.parse(readFileSync(join(folder, `${talk}.gold.json`), 'utf8'));
    const read = readTranscript(readFileSync(join(folder, name), 'utf8'), { lead: gold.lead });
    if (read.kind !== 'talk') throw new Error(`${name}: ${read.kind}`);
    return read.turns.map(({ n, role, text }) => {
      const expect = gold.flags.filter(({ turn }) => turn === n).map((flag) => flag.class);
      return { talk, kind: role, text, expect };
    });
  });
}

function namesIn(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();
}
