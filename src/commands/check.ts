// controleer: flags in a talk or in notes, with the balance of the talk. Nothing is kept of it.
import { platform } from 'node:os';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';
import { type CheckedText, checkReading, flagCount } from '../transcript/check-reading.ts';
import { type Reading, readTranscript } from '../transcript/read-transcript.ts';
import { check } from '../wording/nl/check.ts';
import { type CheckFormat, readFormats, writeCheckDocuments } from './check-documents.ts';
import { readCheckInput } from './check-input.ts';
import { checkJson } from './check-json.ts';
import { checkLines } from './check-lines.ts';
import { type CheckTools, openCheckTools } from './check-tools.ts';
import type { CommonOptions } from './common-options.ts';
import type { World } from './world.ts';

export interface CheckOptions extends CommonOptions {
  /** A path, or "-" for standard input. */
  readonly file?: string | undefined;
  /** `--jsonl`: a path or "-"; goes with nothing else. */
  readonly lines?: string | undefined;
  /** Who leads the team, by name; several with commas between. */
  readonly lead?: string | undefined;
  /** Also the turns without a flag. */
  readonly all: boolean;
  readonly json: boolean;
  /** "md", "html" or both with a comma; `to` alone means "md". */
  readonly formats?: string | undefined;
  readonly to?: string | undefined;
}

type Read = Exclude<Reading, { kind: 'unclear' }>;

/** In bytes: a day of talks is not a hundredth of it. */
const LARGEST_TEXT = 20_000_000;

/** @param openTools replaced in tests */
export async function runCheck(
  options: CheckOptions,
  world: World,
  openTools: (options: CommonOptions, world: World) => Promise<CheckTools> = openCheckTools,
): Promise<ExitCode> {
  const { file, lines, json, formats, to } = options;
  if (lines !== undefined) {
    if (file !== undefined || json || formats !== undefined || to !== undefined) {
      throw new UserError('check-jsonl-alone', {}, ExitCode.WrongUse);
    }
    return checkLines(lines, await openTools(options, world), world);
  }
  if (file === undefined) throw new UserError('check-nothing-given', {}, ExitCode.WrongUse);
  const wanted = formats ?? (to === undefined ? undefined : 'md');
  const documents = wanted === undefined ? [] : readFormats(wanted);

  const reading = await readTalk(file, options, world);
  if (reading === undefined) return ExitCode.Paused;
  const tools = await openTools(options, world);
  const { checker, pitfalls, programSentences } = tools;
  const checked = checkReading(reading, checker, pitfalls, programSentences);
  await tell(checked, documents, { options, tools, world });
  return flagCount(checked) > 0 ? ExitCode.CheckFoundSomething : ExitCode.Fine;
}

/** @returns undefined when the person would not say who leads the team. */
async function readTalk(
  file: string,
  { lead, json, plain }: CheckOptions,
  world: World,
): Promise<Read | undefined> {
  const { name, text } = await readCheckInput(file, LARGEST_TEXT, world);
  if (text.trim() === '') throw new UserError('check-empty', { path: name }, ExitCode.WrongUse);
  const reading = readTranscript(text, { lead });
  if (reading.kind === 'notes' && lead !== undefined) {
    throw new UserError('check-lead-no-talk', { typed: lead, path: name }, ExitCode.WrongUse);
  }
  if (reading.kind !== 'unclear') return reading;

  const [first = '', ...others] = reading.speakers;
  const speakers = [first, ...others].join('; ');
  if (lead !== undefined) {
    const meant = nearMiss(lead, reading.speakers);
    const details = { typed: lead, speakers, ...(meant !== undefined && { meant }) };
    throw new UserError('check-lead-unknown', details, ExitCode.WrongUse);
  }
  if (!world.interactive || json) {
    throw new UserError('check-lead-unclear', { speakers, first }, ExitCode.WrongUse);
  }
  const prompter = await world.openPrompter({ plain, title: '' });
  const choices = reading.speakers.map((speaker) => ({ id: speaker, text: speaker }));
  const chosen = await prompter.choose(check.askLead, choices);
  if (chosen === undefined) return undefined;
  const read = readTranscript(text, { lead: chosen });
  if (read.kind === 'unclear') throw new Error(`a speaker that is not there: ${chosen}`);
  return read;
}

interface Telling {
  readonly options: CheckOptions;
  readonly tools: CheckTools;
  readonly world: World;
}

async function tell(
  checked: CheckedText,
  formats: readonly CheckFormat[],
  { options, tools, world }: Telling,
): Promise<void> {
  const { all, json, to, plain } = options;
  const { pitfalls } = tools;
  if (formats.length > 0) {
    const paths = await writeCheckDocuments(checked, pitfalls, { formats, to, all }, world);
    // Standard output is the JSON's alone.
    const sink = json ? world.err : world.out;
    for (const path of paths) sink.write(`${check.document.written(path)}\n`);
  }
  if (json) {
    for (const piece of checkJson(checked, pitfalls)) world.out.write(piece);
    world.out.write('\n');
  } else if (formats.length === 0) {
    const [{ printCheck }, { showsUnicode }] = await Promise.all([
      import('../terminal/print-check.ts'),
      import('../terminal/shows-unicode.ts'),
    ]);
    const unicode = !plain && showsUnicode(world.env, platform());
    const colour = world.colour && !plain;
    const { columns } = world;
    const look = { columns, colour, unicode, plain, all, pitfalls };
    for (const piece of printCheck(checked, look)) world.out.write(piece);
  }
}
