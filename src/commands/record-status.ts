// How a record stands, told to a person and to a program.
import { printText } from '../terminal/print-text.ts';
import { recordDesk as words } from '../wording/nl/record-desk.ts';
import type { CheckRecord } from './check-record.ts';
import { isFinal } from './export-record.ts';
import type { OpenRecord } from './open-record.ts';
import { readinessOf } from './record-readiness.ts';
import type { World } from './world.ts';

export function tellStatus(opened: OpenRecord, check: CheckRecord, world: World): void {
  const record = opened.record();
  const { missing, open } = readinessOf(record, check);
  const lines = [...words.status(record)];
  // Before the first look, what the conversation holds of it is not taken over yet.
  if (record.content.kept.size === 0) lines.push(words.notBegun);
  else if (missing.length > 0) lines.push(words.missing(missing));
  else if (!record.closed && !isFinal(record)) lines.push(words.notClosed);
  if (open.length > 0) lines.push(words.open(open.length));
  world.out.write(`\n${printText(lines.join('\n'), world.columns)}\n\n`);
}

export function statusOf(opened: OpenRecord, check: CheckRecord) {
  const record = opened.record();
  const { missing, open } = readinessOf(record, check);
  const { version, state, shared, view, confirmation, corrections, exports } = record;
  return { version, state, shared, view, confirmation, corrections, exports, missing, open };
}
