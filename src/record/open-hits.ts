// The signs in a record that still ask for a decision: those that were looked at and left are settled.
import type { HygieneHit } from '../pitfalls/hygiene/hygiene.ts';
import type { FileRecord } from './file-record.ts';

/** A hint asks for nothing. */
export function openHits(
  hits: readonly HygieneHit[],
  { kept }: Pick<FileRecord, 'kept'>,
): readonly HygieneHit[] {
  return hits.filter(
    (hit) =>
      hit.weight !== 'hint' &&
      !kept.some(
        ({ address, class: found, words }) =>
          address === hit.address && found === hit.class && words === hit.text,
      ),
  );
}
