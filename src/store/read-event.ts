// One line of a journal, once it is JSON: is it an event this program knows? By hand, as start-up must be fast.
import type { Answer } from '../domain/answer.ts';
import { AUDIENCES } from '../domain/audience.ts';
import { CONFIRMATIONS, type ConversationEvent } from '../interview/event.ts';

/** The newest format of the journal that this program reads. */
const FORMAT = 1;

const PHASES: readonly unknown[] = ['voorbereiden', 'gesprek', 'afronden'];
const TALK: readonly unknown[] = ['began', 'paused', 'resumed', 'ended'];
const VERDICTS: readonly unknown[] = ['confirmed', 'dismissed'];
const DIRECTIONS: readonly unknown[] = ['for', 'against'];
const ANSWERS_WITHOUT_VALUE: readonly unknown[] = ['unknown', 'skipped'];

export type ReadEvent =
  | { readonly ok: true; readonly event: ConversationEvent }
  | { readonly ok: false; readonly fault: 'broken' }
  | { readonly ok: false; readonly fault: 'unknown-event'; readonly type: string }
  | { readonly ok: false; readonly fault: 'newer-format'; readonly format: string };

type Fields = Readonly<Record<string, unknown>>;

const BROKEN: ReadEvent = { ok: false, fault: 'broken' };

/** What must stand in an event, beside `type` and `at`. */
const SHAPES: Readonly<Record<ConversationEvent['type'], (event: Fields) => boolean>> = {
  started: ({ format, conversation, employee, playbook }) =>
    format === FORMAT && isText(conversation) && isText(employee) && isPlaybookMark(playbook),
  answered: ({ address, answer }) => isName(address) && isAnswer(answer),
  reconfirmed: ({ addresses }) => Array.isArray(addresses) && addresses.every(isName),
  'went-to': ({ address }) => isName(address),
  reviewed: ({ phase }) => PHASES.includes(phase),
  noted: ({ address, text }) => isText(address) && isText(text),
  'item-removed': ({ group, item }) => isName(group) && Number.isInteger(item) && Number(item) > 0,
  talk: ({ what }) => TALK.includes(what),
  'in-sight': ({ address }) => isName(address),
  jotted: isJotting,
  'phase-passed': ({ phase }) => PHASES.includes(phase),
  'hint-judged': ({ address, class: found, verdict, reason }) =>
    isName(address) && isName(found) && VERDICTS.includes(verdict) && isText(reason),
  paused: () => true,
  resumed: () => true,
  finished: () => true,
  'hygiene-kept': ({ address, class: found, words, reason }) =>
    isName(address) && isName(found) && isText(words) && isText(reason),
  'hygiene-closed': () => true,
  'record-shared': ({ on, channel }) => isDay(on) && isText(channel),
  'view-received': ({ on, text }) => isDay(on) && isText(text),
  'record-confirmed': ({ kind, on, reason }) =>
    isOneOf(CONFIRMATIONS, kind) && isDay(on) && isText(reason),
  'record-final': () => true,
  'record-corrected': ({ reason }) => isText(reason),
  exported: ({ audience, version, format, file, sha256, encrypted }) =>
    isOneOf(AUDIENCES, audience) &&
    Number.isInteger(version) &&
    isName(format) &&
    isName(file) &&
    isText(sha256) &&
    typeof encrypted === 'boolean',
};

/** Extra fields are left as they are. */
export function readEvent(json: unknown): ReadEvent {
  if (!isRecord(json)) return BROKEN;
  const { type, at, format } = json;
  if (!isName(type)) return BROKEN;
  if (!Object.hasOwn(SHAPES, type)) return { ok: false, fault: 'unknown-event', type };
  if (type === 'started' && typeof format === 'number' && format > FORMAT) {
    return { ok: false, fault: 'newer-format', format: String(format) };
  }
  const fits = SHAPES[type as ConversationEvent['type']];
  return isMoment(at) && fits(json) ? { ok: true, event: json as ConversationEvent } : BROKEN;
}

function isJotting({ kind, text, address, cause, direction, pitfall }: Fields): boolean {
  if (!isText(address)) return false;
  if (kind === 'mark') return isName(pitfall);
  if (!isText(text)) return false;
  if (kind === 'evidence') return isName(cause) && DIRECTIONS.includes(direction);
  return kind === 'note' || kind === 'quote';
}

function isPlaybookMark(value: unknown): boolean {
  return isRecord(value) && isName(value.id) && isText(value.version) && isText(value.sha256);
}

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  if (ANSWERS_WITHOUT_VALUE.includes(value.status)) return true;
  return value.status === 'given' && isValue(value.value);
}

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isText);
  if (!isRecord(value)) return isText(value) || Number.isFinite(value);
  const sides = Object.entries(value);
  return sides.every(([side, one]) => /^(lead|employee)$/.test(side) && Number.isFinite(one));
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isName(value: unknown): value is string {
  return isText(value) && value !== '';
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return isText(value) && known.includes(value);
}

function isDay(value: unknown): boolean {
  return isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isMoment(value: unknown): boolean {
  return (
    isText(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}
