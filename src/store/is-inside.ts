// Whether a path lies in a folder, links followed as far as it exists.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/** Both absolute; neither needs to exist. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(real(folder), real(path));
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
}
