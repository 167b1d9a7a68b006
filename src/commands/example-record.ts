// The record of the worked example, as it would go to HR: made in memory, from bundled answers.
import { join } from 'node:path';
import { AnswersFile, fillIn } from '../interview/answers-file.ts';
import type { ConversationEvent, NewEvent } from '../interview/event.ts';
import { replay } from '../interview/replay.ts';
import { answersForRecord } from '../record/answers-for-record.ts';
import { type FileRecord, replayRecord } from '../record/file-record.ts';
import { readInstructions } from '../record/record-instructions.ts';
import { buildRecordReport } from '../report/build-record-report.ts';
import type { Report } from '../report/report.ts';
import { readAnswersFile } from '../store/answers-file.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { recordWords } from '../wording/nl/record.ts';
import { checkedPlaybook, RECORD_PLAYBOOK } from './choose-playbook.ts';
import { EXAMPLE_DAY, EXAMPLE_TODAY } from './example-conversation.ts';
import { mayBeLeftOut } from './fill-record.ts';
import type { ReportMatter } from './make-report.ts';
import type { World } from './world.ts';

export async function exampleRecordReport(
  example: ReportMatter,
  data: DataFolder,
  world: World,
): Promise<Report> {
  return buildRecordReport({
    record: await exampleRecord(example, data, world),
    words: recordWords,
  });
}

async function exampleRecord(
  { playbook, events }: ReportMatter,
  data: DataFolder,
  world: World,
): Promise<FileRecord> {
  const questions = await checkedPlaybook(RECORD_PLAYBOOK, data, world);
  const file = join(world.builtInPlaybooks, RECORD_PLAYBOOK, 'voorbeeld.yaml');
  const { instructions } = readInstructions((await readAnswersFile(file)).values, EXAMPLE_TODAY);
  const { answers, shared, view, confirmation } = instructions;
  const taken = answersForRecord(replay(playbook, events));
  const all = new AnswersFile({ ...mayBeLeftOut(questions), ...taken, ...answers });
  const clock = { now: () => EXAMPLE_DAY };
  const filled = fillIn(questions, all, { clock, until: 'afronden' });
  if (!filled.ok) throw new Error(`the example misses ${filled.unfilled.map((u) => u.address)}`);
  const noted: NewEvent[] = [
    ...filled.events,
    { type: 'hygiene-closed' },
    ...(shared ? [{ type: 'record-shared' as const, ...shared }] : []),
    ...(view ? [{ type: 'view-received' as const, ...view }] : []),
    ...(confirmation ? [{ type: 'record-confirmed' as const, ...confirmation }] : []),
    { type: 'record-final' },
  ];
  const at = EXAMPLE_DAY.toISOString();
  const started = events.slice(0, 1);
  return replayRecord(questions, [
    ...started,
    ...noted.map((event) => ({ ...event, at }) as ConversationEvent),
  ]);
}
