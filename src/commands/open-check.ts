// What looks for pitfalls in text, with its model read from disk.
import { checkTexts } from '../pitfalls/check-text.ts';
import type { CheckUtterance } from '../pitfalls/find-hints.ts';
import { findTurnSignals } from '../pitfalls/find-signals.ts';
import { loadPitfallModel } from '../store/pitfall-model-file.ts';
import type { TextChecker } from '../transcript/text-checker.ts';
import { MAIN_PLAYBOOK } from './choose-playbook.ts';
import type { World } from './world.ts';

export async function openCheck(world: World): Promise<CheckUtterance> {
  const { checkAll } = await openChecker(world);
  return (utterance) => checkAll([utterance])[0] ?? [];
}

/** Reading the model costs as much as checking a whole conversation: once a run is enough. */
const opened = new WeakMap<World, Promise<TextChecker>>();

/** For a talk as well: what only shows over several turns. */
export function openChecker(world: World): Promise<TextChecker> {
  const before = opened.get(world);
  if (before !== undefined) return before;
  const checker = read(world);
  opened.set(world, checker);
  return checker;
}

async function read(world: World): Promise<TextChecker> {
  const model = await loadPitfallModel(world, MAIN_PLAYBOOK);
  const { signals } = model;
  return {
    checkAll: (utterances) => checkTexts(utterances, model),
    ...(signals && { checkTalk: (turns) => findTurnSignals(turns, signals) }),
  };
}
