// The bundle for a request for access for other programs: the report, and beside it the events as they were kept.
import type { AccessConversation } from '../report/build-access-report.ts';
import type { Report } from '../report/report.ts';
import { toJson } from './json.ts';

/** The number goes up when a program that reads the old form would misread the new one. */
const FORMAT = 'coachwijzer-inzage/1';

export function toAccessJson(report: Report, conversations: readonly AccessConversation[]): string {
  const raw = conversations.map(({ id, talk, record, drafts, torn, documents, elsewhere }) => ({
    gesprek: id,
    gebeurtenissen: talk.events,
    dossier: record.events,
    halfGetypt: drafts,
    afgebroken: torn,
    documenten: documents,
    documentenElders: elsewhere,
  }));
  const tree: unknown = JSON.parse(toJson(report));
  return `${JSON.stringify({ format: FORMAT, verslag: tree, gesprekken: raw }, undefined, 2)}\n`;
}
