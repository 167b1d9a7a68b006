// The signs in a record as lines, for who has no terminal to decide in: where, which words, why, what instead.
import type { HygieneHit } from '../pitfalls/hygiene/hygiene.ts';
import type { FileRecord } from '../record/file-record.ts';
import { recordTexts } from '../record/record-texts.ts';
import { explainHit } from './explain-hit.ts';
import { hygieneDesk } from './nl/hygiene-desk.ts';
import { recordDesk } from './nl/record-desk.ts';

export function describeHits(hits: readonly HygieneHit[], record: FileRecord): string {
  const labels = new Map(recordTexts(record).map(({ address, label }) => [address, label]));
  return hits
    .map((hit) => {
      const [place = ''] = hit.address.split('.');
      const label = labels.get(hit.address) || (recordDesk.outside[place] ?? hit.address);
      const { why, proposal } = explainHit(hit);
      const line = `  ${hygieneDesk.listed(label, hit.text, why)}`;
      return proposal ? `${line}\n      ${hygieneDesk.proposal(proposal)}` : line;
    })
    .join('\n');
}
