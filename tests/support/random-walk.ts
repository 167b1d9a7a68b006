// Random but repeatable conversations: the same seed answers the same step alike, wherever it comes up.
import { type Answer, given, NO, YES } from '../../src/domain/answer.ts';
import { type Kept, type PathStep, type Walk, walk } from '../../src/interview/walk.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { MOMENT } from './events.ts';

export type Answering = (at: PathStep) => Answer;

/** Question id to the options to choose there, where they can be chosen; an empty list = just answer it. */
export type Wishes = ReadonlyMap<string, readonly string[]>;

const TEXT = 'Twee gesprekken liepen die dag anders dan de bedoeling was.';
const DAY = '2026-11-26';

export function randomAnswers(seed: number, wishes: Wishes = new Map()): Answering {
  return (at) => {
    const { step } = at;
    const pick = hash(`${seed}/${step.address}`);
    if (step.kind === 'add') return given(pick % 3 === 0 ? YES : NO);
    const wished = wishes.get(step.question.id);
    const prompt = step.kind === 'field' ? step.field : step.question;
    if (wished === undefined && !prompt.required) {
      if (pick % 10 === 0) return { status: 'skipped' };
      const mayNotKnow = step.kind === 'question' && step.question.whenUnknown !== undefined;
      if (pick % 10 === 1 && mayNotKnow) return { status: 'unknown' };
    }
    return valueFor(at, hash(`${pick}`), wished ?? []);
  };
}

function valueFor({ step, options }: PathStep, pick: number, wished: readonly string[]): Answer {
  const prompt = step.kind === 'field' ? step.field : step.question;
  const ids = options.map(({ id }) => id);
  const liked = wished.filter((id) => ids.includes(id));
  switch (prompt.type) {
    case 'choice':
    case 'yes-no':
    case 'confirm':
      return given(oneOf(liked.length > 0 ? liked : ids, pick));
    case 'choices': {
      if (liked.length > 0) return given(liked);
      const chosen = options.filter(({ exclusive }, i) => !exclusive && ((pick >> i) & 1) === 1);
      return given(chosen.length > 0 ? chosen.map(({ id }) => id) : [oneOf(ids, pick)]);
    }
    case 'scale': {
      const steps = (prompt.max - prompt.min) / prompt.step + 1;
      const level = (at: number) => prompt.min + ((pick >> at) % steps) * prompt.step;
      return given(Object.fromEntries(prompt.sides.map((side, i) => [side, level(i * 4)])));
    }
    case 'number':
      return given(prompt.min ?? 1);
    case 'date':
      return given(DAY);
    default:
      return given(TEXT);
  }
}

function oneOf(ids: readonly string[], pick: number): string {
  const id = ids[pick % ids.length];
  if (id === undefined) throw new Error('nothing to choose from');
  return id;
}

/** FNV-1a with a last stir: neighbouring seeds give unlike answers. */
function hash(text: string): number {
  let mixed = 2_166_136_261;
  for (let i = 0; i < text.length; i++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(i), 16_777_619);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519);
  return (mixed ^ (mixed >>> 13)) >>> 1;
}

/**
 * The path with every step answered. By the replay law (tests/interview/replay-law.test.ts) it does not matter
 * in which order that was done, so all open steps are answered at once: ten times faster than one by one.
 */
export function walkToTheEnd(playbook: Playbook, answering: Answering): Walk {
  const kept = new Map<string, Kept>();
  for (let round = 0; round < 100; round++) {
    const walked = walk(playbook, kept);
    const open = walked.path.filter((at) => at.kept === undefined || at.stale);
    if (open.length === 0) return walked;
    for (const at of open) {
      kept.set(at.step.address, { answer: answering(at), basis: at.basis, at: MOMENT });
    }
  }
  throw new Error('the walk does not end');
}
