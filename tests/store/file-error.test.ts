import { describe, expect, it } from 'vitest';
import { asUserError, onPath } from '../../src/store/file-error.ts';
import { storeErrors } from '../../src/wording/nl/store-errors.ts';
import { systemError, userErrorOf } from '../support/store.ts';

const ERRNOS =
  'EACCES EPERM EROFS ENOSPC EDQUOT ENOENT ENOTDIR EISDIR EMFILE ENFILE EBUSY ENAMETOOLONG EIO ELOOP EEXIST ENOTEMPTY';

describe('a failing file call', () => {
  it.each(ERRNOS.split(' '))('%s is told in words, with the path', (errno) => {
    const { code, details } = userErrorOf(() =>
      onPath('/map/bestand', () => {
        throw systemError(errno);
      }),
    );
    const told = storeErrors[code]?.({ ...details });
    expect(told?.what).toContain('/map/bestand');
    expect(told?.hint).toMatch(/\w/);
  });

  it('that nobody can do anything about stays as it is', () => {
    for (const error of [systemError('EWHATEVER'), new TypeError('x'), 'tekst']) {
      expect(asUserError(error, '/map')).toBe(error);
    }
  });
});
