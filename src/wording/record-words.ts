// Every sentence and heading of a record for the personnel file, so that a language is one table.
import type { Confirmation } from '../interview/event.ts';
import type { RecordState } from '../record/file-record.ts';

export type RecordSectionName =
  | 'head'
  | 'occasion'
  | 'good'
  | 'observations'
  | 'reaction'
  | 'earlier'
  | 'discussed'
  | 'agreements'
  | 'support'
  | 'evaluation'
  | 'view'
  | 'confirmation'
  | 'versions'
  | 'signatures';

export interface RecordWords {
  readonly language: 'nl' | 'en';
  readonly kind: string;
  title(date: string): string;
  /** At the foot of a page; `number` is "" when it is not known. */
  foot(date: string, number: string, version: number, state: RecordState): string;
  readonly properties: Readonly<
    Record<'kind' | 'date' | 'number' | 'audience' | 'state' | 'version' | 'keepUntil', string>
  >;
  readonly audience: string;
  readonly states: Readonly<Record<RecordState, string>>;
  /** What every reader must know first. */
  notice(state: RecordState): string;
  readonly confidential: string;
  readonly sections: Readonly<Record<RecordSectionName, string>>;
  readonly confidentiality: string;
  readonly visible: string;
  readonly notVisible: string;
  /** "2026-11-26", "2026-11-26 14:20" or what was typed there. */
  moment(moment: string): string;
  observation(number: number): string;
  /** `date` is "" when there is none. */
  goodOn(what: string, date: string): string;
  evaluation(date: string): string;
  readonly noSupport: string;
  readonly noAgreements: string;
  readonly noObservations: string;
  readonly viewNotAsked: string;
  viewNone(date: string): string;
  viewOn(date: string): string;
  readonly notShared: string;
  readonly confirmation: Readonly<{
    shared: string;
    kind: string;
    on: string;
    reason: string;
    notYet: string;
  }>;
  readonly confirmations: Readonly<Record<Confirmation, string>>;
  shared(date: string, channel: string): string;
  correction(version: number, date: string, reason: string): string;
  readonly signers: readonly string[];
  readonly blanks: readonly string[];
  /** For the metadata that a personnel system asks for. */
  readonly category: string;
}
