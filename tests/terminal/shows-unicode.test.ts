// When the signs outside ASCII are left out.
import { describe, expect, it } from 'vitest';
import { showsUnicode } from '../../src/terminal/shows-unicode.ts';

describe('signs outside ASCII', () => {
  it.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'linux', true],
    [{}, 'darwin', true],
    [{ LANG: 'C' }, 'linux', false],
    [{ LANG: 'nl_NL.UTF-8', LC_ALL: 'POSIX' }, 'linux', false],
    [{ TERM: 'linux', LANG: 'nl_NL.UTF-8' }, 'linux', false],
    [{ WT_SESSION: '1' }, 'win32', true],
    [{}, 'win32', false],
  ])('with %j on %s: %s', (env, platform, shown) => {
    expect(showsUnicode(env, platform)).toBe(shown);
  });
});
