// SIGKILL at any moment of forgetting: each conversation is whole or gone, and a second run leaves nothing.
// More runs: KILLS=100 npm test -- forget-killed
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolveDataFolder } from '../../src/store/data-folder.ts';
import { listConversations } from '../../src/store/list-conversations.ts';
import { readConversation } from '../../src/store/open-conversation.ts';
import { randomFrom } from '../support/random-from.ts';
import { holdsWords } from '../support/sealed.ts';

const RUNS = Number(process.env.KILLS ?? 8);
const CONVERSATIONS = 60;
const PROGRAM = new URL('../../bin/coachwijzer.js', import.meta.url).pathname;
const EXAMPLE = new URL('../../playbooks/willen-kunnen-snappen/voorbeeld.yaml', import.meta.url)
  .pathname;

const data = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
/** Also holds where the documents elsewhere stand, so every run puts it back in the same place. */
const before = mkdtempSync(join(tmpdir(), 'coachwijzer-'));
const outside = join(data, 'uit');
const talks = join(data, 'gesprekken');
const program = [PROGRAM, '--map', data];
const run = (...argv: string[]) => execFileSync(process.execPath, [...program, ...argv]);

run('start', '--medewerker', 'Sanne-77', '--antwoorden', EXAMPLE, '--zonder-vragen');
const [first = ''] = readdirSync(talks);
for (let at = 1; at < CONVERSATIONS; at++) {
  const id = `2025-${String(1 + (at % 12)).padStart(2, '0')}-15-${'abcdefgh'.charAt(at / 12)}`;
  const folder = join(talks, id);
  cpSync(join(talks, first), folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(first, id));
    renameSync(path, join(folder, name.replace(first, id)));
  }
}
run('export', '--alles', '--voor', 'medewerker', '--als', 'md,html', '--naar', outside);
cpSync(data, before, { recursive: true });

const forget = [...program, 'vergeet', 'Sanne-77', '--ja'];

/** Kills it some time after it began to tell what there is. @returns how long it took when it was not killed. */
async function forgetUntil(afterMs: number | undefined): Promise<number> {
  const child = spawn(process.execPath, forget, { stdio: ['ignore', 'pipe', 'ignore'] });
  let begin = 0;
  child.stdout.once('data', () => {
    begin = performance.now();
    if (afterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  await new Promise((resolve) => child.on('exit', resolve));
  return performance.now() - begin;
}

it(
  `erases each conversation whole or not at all in ${RUNS} kills, and finishes afterwards`,
  async () => {
    const wholeMs = await forgetUntil(undefined);
    const random = randomFrom(11);
    for (let kill = 0; kill < RUNS; kill++) {
      cpSync(before, data, { recursive: true });
      // The last part is no erasing any more: looking for the name elsewhere.
      await forgetUntil(random() * 0.6 * wholeMs);
      const folder = resolveDataFolder({
        option: data,
        env: {},
        homeFolder: '',
        currentFolder: '',
      });
      for (const { id, kind } of await listConversations(folder)) {
        expect(kind).toBe('readable');
        expect((await readConversation(folder, id)).events.at(-1)?.type).toBe('exported');
      }
      await forgetUntil(undefined);
      expect(readdirSync(talks)).toEqual([]);
      expect(holdsWords(data, 'Sanne-77')).toBe(false);
      expect(readdirSync(outside)).toEqual([]);
    }
  },
  60_000 + RUNS * 10_000,
);
