// The hygiene check over a record, with the classifier read from disk once.
import { checkHygiene } from '../pitfalls/hygiene/check-hygiene.ts';
import type { HygieneHit } from '../pitfalls/hygiene/hygiene.ts';
import type { FileRecord } from '../record/file-record.ts';
import { recordTexts } from '../record/record-texts.ts';
import { loadPitfallModel } from '../store/pitfall-model-file.ts';
import { MAIN_PLAYBOOK } from './choose-playbook.ts';
import type { World } from './world.ts';

export type CheckRecord = (record: FileRecord) => readonly HygieneHit[];

export async function openRecordCheck(world: World): Promise<CheckRecord> {
  const { classifier } = await loadPitfallModel(world, MAIN_PLAYBOOK);
  const certainty = classifier?.certaintyOf.bind(classifier);
  return (record) => {
    // Whoever it is about is no third person, under whatever name they are kept.
    const allowedNames = record.content.started.employee.split(/\s+/).filter(Boolean);
    return checkHygiene(recordTexts(record), { certainty, allowedNames });
  };
}
