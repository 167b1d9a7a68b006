// The fingerprint of a content, by which a change in it is seen.
import { createHash } from 'node:crypto';

/** As 64 lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
