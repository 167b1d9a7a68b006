// How good a check is on the lines and talks that nothing was learned from.
import { join } from 'node:path';
import type { TextFlag } from '../../src/pitfalls/text-flag.ts';
import type { Utterance } from '../../src/pitfalls/utterance.ts';
import { type Judged, type Measured, measure } from './train/measure.ts';
import { readLines, readTalks } from './train/read-corpus.ts';

type Check = (utterance: Utterance) => readonly TextFlag[];

/** @param folder tests/corpus */
export function measureUtterances(folder: string, check: Check): Measured {
  const lines = readLines(join(folder, 'utterances.nl.jsonl'));
  return measure(lines.map(({ kind, text, expect }) => judge(check({ kind, text }), expect)));
}

/** Turn by turn, knowing what was said just before. */
export function measureTranscripts(folder: string, check: Check): Measured {
  const turns = readTalks(join(folder, 'transcripts'));
  return measure(
    turns.map(({ talk, kind, text, expect }, i) => {
      const before = turns[i - 1];
      const isSameTalk = before?.talk === talk;
      return judge(check({ kind, text, inTalk: true, ...(isSameTalk && { before }) }), expect);
    }),
  );
}

function judge(flags: readonly TextFlag[], expect: Judged['expect']): Judged {
  return { found: flags.map((flag) => flag.class), expect };
}
