// The files in a zip all get the same date, so that the same content is the same bytes.

/** 1 January 1980, 0:00: the first moment a zip can tell. */
const MIDNIGHT = 0;
const FIRST_DAY = (1 << 5) | 1;

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/**
 * Overwrites the dates in the archive itself, and gives it back.
 * @throws Error when this is no zip without a comment, as the document library makes
 */
export function fixZipDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('no zip as expected');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== ENTRY) throw new Error('no entry in the zip where one is');
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10);
    const behind = [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
    entry += ENTRY_LENGTH + behind;
  }
  return zip;
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, MIDNIGHT, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}
