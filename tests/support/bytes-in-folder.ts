// Every byte under a folder, names included: to see that something is nowhere in it any more.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Lower case; the names of files and folders stand before their contents. */
export function allBytesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? name : `${name}\n${readFileSync(path, 'latin1')}`;
    })
    .join('\n')
    .toLowerCase();
}
