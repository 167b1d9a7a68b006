// The record as it stands, on the screen: to be read before anything is said about it.
import { buildRecordReport } from '../report/build-record-report.ts';
import { recordWords } from '../wording/nl/record.ts';
import type { OpenRecord } from './open-record.ts';
import type { World } from './world.ts';

export async function readRecord(opened: OpenRecord, world: World): Promise<void> {
  const { toPlainText } = await import('../export/plain-text.ts');
  const report = buildRecordReport({ record: opened.record(), words: recordWords });
  world.out.write(`\n${toPlainText(report, Math.min(world.columns, WIDEST))}\n`);
}

/** In columns; wider lines read badly. */
const WIDEST = 100;
