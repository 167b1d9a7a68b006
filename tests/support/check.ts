// A checker that flags the phrases it is told to, and a world to run a check in.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckOptions, runCheck } from '../../src/commands/check.ts';
import type { World } from '../../src/commands/world.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { FlagClass, TextFlag } from '../../src/pitfalls/text-flag.ts';
import { type CheckedTalk, checkReading } from '../../src/transcript/check-reading.ts';
import { readTranscript } from '../../src/transcript/read-transcript.ts';
import type { TextChecker } from '../../src/transcript/text-checker.ts';
import type { TalkTurn } from '../../src/transcript/turn.ts';
import { mainPlaybook } from './main-playbook.ts';
import { scriptedPrompter } from './scripted-prompter.ts';

export type Phrases = Readonly<Record<string, FlagClass>>;

/** Flags every place where one of the phrases stands, as it is written. */
export function checkerFor(phrases: Phrases): TextChecker {
  return {
    checkAll: (utterances) =>
      utterances.map(({ text }) =>
        Object.entries(phrases)
          .flatMap(([phrase, name]) => flagsAt(text, phrase, name))
          .sort((a, b) => a.start - b.start),
      ),
  };
}

function flagsAt(text: string, phrase: string, name: FlagClass): readonly TextFlag[] {
  const flags: TextFlag[] = [];
  for (let start = text.indexOf(phrase); start !== -1; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    flags.push({ class: name, text: phrase, start, end, certainty: 0.8 });
  }
  return flags;
}

/** Turns of a talk between "Teamleider" (t) and "Medewerker" (m): talk('t hoe gaat het?', 'm goed'). */
export function talk(...lines: readonly string[]): readonly TalkTurn[] {
  return lines.map((line, at) => ({
    n: at + 1,
    speaker: line.startsWith('t ') ? 'Teamleider' : 'Medewerker',
    role: line.startsWith('t ') ? 'teamlead' : 'employee',
    text: line.slice(2),
  }));
}

/** As `talk`, checked as a whole. */
export function checkedTalk(lines: readonly string[], phrases: Phrases = {}): CheckedTalk {
  const text = lines.map((line) =>
    line.replace(/^t /, 'Teamleider: ').replace(/^m /, 'Medewerker: '),
  );
  const reading = readTranscript(text.join('\n'));
  if (reading.kind !== 'talk') throw new Error(`not a talk but ${reading.kind}`);
  const checked = checkReading(reading, checkerFor(phrases), mainPlaybook.pitfalls);
  if (checked.kind !== 'talk') throw new Error('not a talk');
  return checked;
}

export interface CheckRun extends Partial<CheckOptions> {
  readonly phrases?: Phrases;
  readonly standardInput?: string;
  /** Standard input in these pieces instead, each asked for when the one before was used. */
  readonly pieces?: () => AsyncIterable<Uint8Array>;
  /** Who the person says is the lead; null backs out. Absent = there is no terminal. */
  readonly choose?: string | null;
  readonly columns?: number;
  readonly onOut?: (text: string) => void;
}

/** Runs one check without the real model; a UserError is given back as its code and details. */
export async function runTheCheck(run: CheckRun) {
  const { phrases = {}, standardInput = '', pieces, choose, columns = 80, onOut, ...options } = run;
  const folder = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
  const told = { out: '', err: '' };
  const world: World = {
    env: { COACHWIJZER_MAP: join(folder, 'gesprekken') },
    homeFolder: folder,
    currentFolder: folder,
    builtInPlaybooks: folder,
    pitfallWeights: join(folder, 'weights.bin'),
    fontsFolder: folder,
    version: '0.0.0',
    pid: 1,
    out: {
      write(text) {
        told.out += text;
        onOut?.(text);
      },
    },
    err: {
      write(text) {
        told.err += text;
      },
    },
    interactive: choose !== undefined,
    columns,
    colour: false,
    now: () => new Date(2026, 10, 26, 13, 30),
    readStandardInput: async () => standardInput,
    ...(pieces && { standardInput: pieces }),
    openPrompter: async () => scriptedPrompter([{ choose: choose ?? undefined }]),
    openLive: () => Promise.reject(new Error('unexpected talk')),
  };
  const tools = { checker: checkerFor(phrases), pitfalls: mainPlaybook.pitfalls };
  const all = { folder: undefined, plain: false, all: false, json: false, ...options };
  try {
    const code = await runCheck(all, world, async () => tools);
    return { code, ...told, folder, error: undefined };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { exitCode: code, details } = error;
    return { code, ...told, folder, error: { code: error.code, details } };
  }
}
