// What a program that was cut off left behind goes; what is being written now stays.
import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sweepDrafts } from '../../src/store/sweep-drafts.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000);

it('removes only drafts that nobody can be writing any more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  const ages = { '.onaf-oud': 30, '.onaf-nu': 1, 'verslag.md': 30 };
  for (const [name, minutes] of Object.entries(ages)) {
    writeFileSync(join(folder, name), 'half');
    utimesSync(join(folder, name), minutesAgo(minutes), minutesAgo(minutes));
  }
  sweepDrafts(folder, NOW);
  expect(readdirSync(folder).sort()).toEqual(['.onaf-nu', 'verslag.md']);
});

it('does not mind a folder that is not there', () => {
  expect(() => sweepDrafts('/nergens/te/vinden', NOW)).not.toThrow();
});

it('leaves what can not be removed, and goes on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  mkdirSync(join(folder, '.onaf-map'));
  writeFileSync(join(folder, '.onaf-oud'), 'half');
  for (const name of readdirSync(folder)) {
    utimesSync(join(folder, name), minutesAgo(30), minutesAgo(30));
  }
  expect(() => sweepDrafts(folder, NOW)).not.toThrow();
  expect(readdirSync(folder)).toEqual(['.onaf-map']);
});
