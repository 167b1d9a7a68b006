// A bundle for one person lies in a folder of its own, whatever else turns up under the same name.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { bundlesOf, makeBundleFolder } from '../../src/store/access-bundles.ts';
import { scratchDataFolder } from '../support/store.ts';

const TODAY = '2026-11-26';

it('has a folder of its own each time, found by whom it is about', () => {
  const data = scratchDataFolder();
  const made = ['P1', 'P2'].map((employee) => makeBundleFolder(data, employee, TODAY));
  expect(new Set(made).size).toBe(2);
  expect([bundlesOf(data, 'p1'), bundlesOf(data, 'P2')]).toEqual([[made[0]], [made[1]]]);
});

it('takes the next name when one turns out to be taken', () => {
  const data = scratchDataFolder();
  const first = makeBundleFolder(data, 'P1', TODAY);
  // Not among the folders that are looked at, just as one that another process made a moment ago.
  writeFileSync(join(dirname(first), `${TODAY}-b`), '');
  expect(makeBundleFolder(data, 'P2', TODAY)).toBe(join(dirname(first), `${TODAY}-c`));
});
