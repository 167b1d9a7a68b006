// controleer --jsonl: many texts, a line of JSON each, checked one after the other as they come.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { UTTERANCE_KINDS, type UtteranceKind } from '../pitfalls/utterance.ts';
import { LONGEST_LINE, textLines } from '../store/text-lines.ts';
import { openCheckInput } from './check-input.ts';
import { flagJson } from './check-json.ts';
import type { CheckTools } from './check-tools.ts';
import type { World } from './world.ts';

interface BatchLine {
  /** Given back as it came. */
  readonly id: string | number;
  readonly kind: UtteranceKind;
  readonly text: string;
}

/**
 * A line out for every line in, in the same order; empty lines are passed over.
 * @throws UserError (exit code 2) at the first line that is not right, with its number; what came before
 * is out already, in whole lines: "check-line-not-json", "check-line-key" {key}, "check-line-too-long" {max}.
 */
export async function checkLines(file: string, tools: CheckTools, world: World): Promise<ExitCode> {
  const { name, pieces } = openCheckInput(file, world);
  for await (const { number, text, tooLong } of textLines(pieces, name)) {
    const place = { path: name, line: String(number) };
    if (tooLong) {
      const max = String(LONGEST_LINE / 1e6);
      throw new UserError('check-line-too-long', { ...place, max }, ExitCode.WrongUse);
    }
    if (text.trim() === '') continue;
    const line = readLine(text, place);
    const [found = []] = tools.checker.checkAll([{ kind: line.kind, text: line.text }]);
    const flags = found.map((flag) => flagJson({ ...flag, kind: line.kind }, tools.pitfalls));
    world.out.write(`${JSON.stringify({ id: line.id, flags })}\n`);
  }
  return ExitCode.Fine;
}

function readLine(written: string, place: Readonly<Record<string, string>>): BatchLine {
  let found: unknown;
  try {
    found = JSON.parse(written);
  } catch {
    throw new UserError('check-line-not-json', place, ExitCode.WrongUse);
  }
  const wrong = (key: string) =>
    new UserError('check-line-key', { ...place, key }, ExitCode.WrongUse);
  if (typeof found !== 'object' || found === null) throw wrong('id');
  const { id, kind, text } = found as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') throw wrong('id');
  const known = UTTERANCE_KINDS.find((one) => one === kind);
  if (known === undefined) throw wrong('kind');
  if (typeof text !== 'string') throw wrong('text');
  return { id, kind: known, text };
}
