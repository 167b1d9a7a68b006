// What the system says when a file call fails, as an error a person can do something about.
import { UserError } from '../domain/user-error.ts';

const CODES: Readonly<Record<string, string>> = {
  EACCES: 'file-no-access',
  EPERM: 'file-not-permitted',
  EROFS: 'disk-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-quota',
  EIO: 'disk-error',
  ESTALE: 'disk-error',
  ENODEV: 'disk-error',
  ENXIO: 'disk-error',
  ENOENT: 'file-not-found',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'is-a-folder',
  EEXIST: 'already-exists',
  EMFILE: 'too-many-open-files',
  ENFILE: 'too-many-open-files',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
  ENOTEMPTY: 'file-busy',
  ENAMETOOLONG: 'name-too-long',
  ELOOP: 'link-loop',
};

/** @returns a UserError with {path, errno}, or the error itself when it is not the system's or not known. */
export function asUserError(error: unknown, path: string): unknown {
  const errno = errnoOf(error);
  const code = errno === undefined ? undefined : CODES[errno];
  return code === undefined ? error : new UserError(code, { path, errno: errno ?? '' });
}

/** Runs file calls on one path. @throws UserError in place of what the system throws. */
export function onPath<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw asUserError(error, path);
  }
}

/** "ENOENT" and the like; undefined when the error is not a system call's. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
