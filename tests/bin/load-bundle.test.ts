// The loader of the built program: what V8 kept of a file makes it quicker and never another program.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/store.ts';

interface Loader {
  load(file: string): unknown;
  compiledName(file: string): string;
  readonly modules: ReadonlyMap<string, { readonly script: Script }>;
}

const loader: Loader = createRequire(import.meta.url)('../../bin/load-bundle.js');

/** Files by name in a folder of their own. @returns the path of the first. */
function bundleOf(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder();
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
  return join(folder, Object.keys(files)[0] ?? '');
}

const part = "exports.name = require('node:path').basename(__filename);";

describe('a bundle', () => {
  it('is loaded with its parts, each once', () => {
    const main = bundleOf({
      'main.cjs': "exports.same = require('./part.cjs') === require('./part.cjs');",
      'part.cjs': part,
    });
    expect(loader.load(main)).toEqual({ same: true });
  });

  it('may have parts that need each other', () => {
    const main = bundleOf({
      'main.cjs': "exports.early = 1; exports.seen = require('./part.cjs').seen;",
      'part.cjs': "exports.seen = require('./main.cjs').early;",
    });
    expect(loader.load(main)).toEqual({ early: 1, seen: 1 });
  });

  it('is loaded from what V8 kept of it', () => {
    const first = bundleOf({ 'part.cjs': part });
    loader.load(first);
    const kept = loader.modules.get(first)?.script.createCachedData() ?? Buffer.alloc(0);
    const second = bundleOf({ 'part.cjs': part });
    writeFileSync(loader.compiledName(second), kept);
    expect(loader.load(second)).toEqual({ name: 'part.cjs' });
    expect(loader.modules.get(second)?.script.cachedDataRejected).toBe(false);
  });

  it('is read from its source where V8 refuses what was kept', () => {
    const file = bundleOf({ 'part.cjs': part });
    writeFileSync(loader.compiledName(file), 'of another version');
    expect(loader.load(file)).toEqual({ name: 'part.cjs' });
    expect(loader.modules.get(file)?.script.cachedDataRejected).toBe(true);
  });
});
