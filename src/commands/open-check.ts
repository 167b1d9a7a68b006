// What looks for pitfalls in text, with its model read from disk.
import { checkText } from '../pitfalls/check-text.ts';
import type { CheckUtterance } from '../pitfalls/find-hints.ts';
import { loadPitfallModel } from '../store/pitfall-model-file.ts';
import { MAIN_PLAYBOOK } from './choose-playbook.ts';
import type { World } from './world.ts';

export async function openCheck(world: World): Promise<CheckUtterance> {
  const model = await loadPitfallModel(world, MAIN_PLAYBOOK);
  return (utterance) => checkText(utterance, model);
}
