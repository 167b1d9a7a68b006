// Every error a person can meet has a sentence and a way out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { errors } from '../../src/wording/nl/errors.ts';
import { storeErrors } from '../../src/wording/nl/store-errors.ts';

const SRC = new URL('../../src', import.meta.url).pathname;

const thrown = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const text = readFileSync(join(SRC, name), 'utf8');
    return [...text.matchAll(/new UserError\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code);
  });

it.each([...new Set(thrown)])('%s is explained', (code) => {
  const explain = errors[code] ?? storeErrors[code];
  const told = explain?.({});
  expect(told?.what.length).toBeGreaterThan(10);
  expect(told?.hint.length).toBeGreaterThan(10);
});
