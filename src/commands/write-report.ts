// Makes the documents of a conversation and says where they are.
import type { Audience } from '../domain/audience.ts';
import { makeReport, type ReportMatter } from './make-report.ts';
import { putDocument } from './put-document.ts';
import type { World } from './world.ts';

export interface Reportable extends ReportMatter {
  /** The conversation's own folder. */
  readonly folder: string;
}

export interface ReportTarget {
  readonly audience: Audience;
  /** Absent = the conversation's own folder. */
  readonly to?: string | undefined;
}

export async function writeReport(
  reportable: Reportable,
  { audience, to }: ReportTarget,
  world: World,
): Promise<void> {
  const { id, folder } = reportable;
  const [report, { toMarkdown }] = await Promise.all([
    makeReport(reportable, audience, world),
    import('../export/markdown.ts'),
  ]);
  await putDocument(
    {
      conversationFolder: folder,
      folder: to,
      // A date, a kind and for whom: never a person or a subject.
      name: `${id}_coachgesprek_${audience}.md`,
      content: toMarkdown(report),
    },
    world,
  );
}
