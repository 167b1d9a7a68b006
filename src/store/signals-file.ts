// The signals an author wrote beside a playbook.
import { existsSync } from 'node:fs';
import { readTextFile } from './text-file.ts';

/** @returns undefined when there is no such file. @throws UserError as `readTextFile` does. */
export function readSignalsFile(path: string): string | undefined {
  return existsSync(path) ? readTextFile(path) : undefined;
}
