// The calls of node:fs that change something that must survive: passed along, so that a test can let the disk fail.
import * as fs from 'node:fs';

export type Disk = Pick<
  typeof fs,
  | 'openSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'fdatasyncSync'
  | 'closeSync'
  | 'linkSync'
  | 'renameSync'
  | 'truncateSync'
  | 'unlinkSync'
  | 'readFileSync'
>;

export const realDisk: Disk = fs;

/** Files hold what was said in confidence: for the owner alone. Windows ignores it and has its own rights. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;
