// SIGKILL at any moment of an export: every file there is whole, and it can be done again.
// More runs: KILLS=100 npm test -- export-killed
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { randomFrom } from '../support/random-from.ts';

const RUNS = Number(process.env.KILLS ?? 6);
const PROGRAM = new URL('../../bin/coachwijzer.js', import.meta.url).pathname;
const EXAMPLE = new URL('../../playbooks/willen-kunnen-snappen/voorbeeld.yaml', import.meta.url)
  .pathname;

const data = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
const program = [PROGRAM, '--map', data];
for (let at = 0; at < 3; at++) {
  execFileSync(process.execPath, [...program, 'start', '--antwoorden', EXAMPLE, '--zonder-vragen']);
}
const journals = () =>
  readdirSync(join(data, 'gesprekken')).map((id) =>
    readFileSync(join(data, 'gesprekken', id, 'journaal.jsonl'), 'utf8').split('\n'),
  );
const answered = journals().map((lines) => lines.filter((line) => line.includes('"answered"')));

function exportTo(folder: string): string[] {
  const wanted = ['--voor', 'mezelf,medewerker', '--als', 'md,docx,html,json', '--naar', folder];
  return [...program, 'export', '--alles', ...wanted];
}

/** How long a whole export takes here: the kills fall anywhere in it. */
const begin = performance.now();
execFileSync(process.execPath, exportTo(join(data, 'eerst')));
const wholeMs = performance.now() - begin;

async function killedExport(folder: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, exportTo(folder), { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  await new Promise((resolve) => child.on('exit', resolve));
  clearTimeout(timer);
}

async function expectWhole(path: string): Promise<void> {
  if (path.endsWith('.docx')) await JSZip.loadAsync(readFileSync(path));
  else if (path.endsWith('.json')) JSON.parse(readFileSync(path, 'utf8'));
  else if (path.endsWith('.html')) expect(readFileSync(path, 'utf8')).toMatch(/<\/html>\n$/);
  else expect(readFileSync(path, 'utf8')).toMatch(/^---\n[\s\S]*\n$/);
}

it(
  'loses nothing and leaves nothing half',
  async () => {
    const random = randomFrom(7);
    for (let kill = 0; kill < RUNS; kill++) {
      const folder = join(data, `uit-${kill}`);
      await killedExport(folder, random() * wholeMs);
      const visible = existsSync(folder)
        ? readdirSync(folder).filter((name) => !name.startsWith('.'))
        : [];
      for (const name of visible) await expectWhole(join(folder, name));
      execFileSync(process.execPath, exportTo(folder));
      // What was being written stands under a name of its own until it is swept, and is never taken for a file.
      const names = readdirSync(folder).filter((name) => !name.startsWith('.onaf-'));
      expect(names).toHaveLength(3 * 2 * 4);
    }
    const now = journals().map((lines) => lines.filter((line) => line.includes('"answered"')));
    expect(now).toEqual(answered);
    const last = journals().flatMap((lines) => lines.filter((line) => line !== ''));
    for (const line of last) JSON.parse(line);
  },
  60_000 + RUNS * 5_000,
);
