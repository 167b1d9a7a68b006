import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { storeErrors } from '../../src/wording/nl/store-errors.ts';

const STORE = fileURLToPath(new URL('../../src/store/', import.meta.url));
const source = readdirSync(STORE)
  .map((name) => readFileSync(STORE + name, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, ''))
  .join('\n');

/** Every detail holds its own name, in brackets. */
const details = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (name === 'pid' ? '12' : `<${String(name)}>`) },
);

describe('the sentences of the store', () => {
  const thrown = source.matchAll(
    /(?:UserError|refuse)\(\s*'([a-z0-9-]+)'|code: '([a-z]+-[a-z-]+)'|: '([a-z]+(?:-[a-z]+)+)',$/gm,
  );
  const codes = [...new Set([...thrown].map(([, a, b, c]) => a ?? b ?? c ?? ''))];

  it('are there for every code', () => {
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => storeErrors[code] === undefined)).toEqual([]);
  });

  it('are there for no other code', () => {
    expect(Object.keys(storeErrors).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });

  it.each(Object.entries(storeErrors))(
    '%s says what and what to do, on lines that fit',
    (_, tell) => {
      const { what, hint } = tell(details);
      for (const text of [what, hint]) {
        expect(text).toMatch(/[.?:](?: \S+\.)?$/);
        expect(text).not.toMatch(/undefined|<undefined>| {3}/);
        expect(text.replaceAll(/<\w+>/g, '').length).toBeLessThan(110);
      }
    },
  );
});
