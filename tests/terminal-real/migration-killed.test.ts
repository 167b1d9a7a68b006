// SIGKILL at any moment while conversations are sealed or opened up: each is old or new, none is lost.
// More kills: KILLS=100 npm test -- migration-killed
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createConversation } from '../../src/store/create-conversation.ts';
import type { DataFolder } from '../../src/store/data-folder.ts';
import { writeDocument } from '../../src/store/documents.ts';
import { finishTurningOn } from '../../src/store/encryption.ts';
import { countConversations } from '../../src/store/move-conversations.ts';
import { readConversation } from '../../src/store/open-conversation.ts';
import { openRecordJournal, readRecordJournal } from '../../src/store/record-journal.ts';
import { started } from '../support/events.ts';
import { randomFrom } from '../support/random-from.ts';
import { bareQuestion, playbookOf } from '../support/random-playbook.ts';
import { dataFolderAt, holdsWords, keyFileOf, turnOnAt } from '../support/sealed.ts';
import { scratchFolder, writerAt } from '../support/store.ts';

const RUNS = Number(process.env.KILLS ?? 10);
const CONVERSATIONS = 12;
const PROGRAM = new URL('../../bin/coachwijzer.js', import.meta.url).pathname;
const WORDS = 'ik zoek me suf';
const DOCUMENT = 'verslag.md';

const playbook = playbookOf([{ ...bareQuestion('aanleiding'), type: 'text' }]);
const { at: _, ...start } = started();

async function fill(data: DataFolder): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let made = 0; made < CONVERSATIONS; made++) {
    const conversation = await createConversation(data, { employee: 'P1', playbook }, writerAt());
    for (let line = 0; line < 20; line++) {
      await conversation.journal.append({ type: 'noted', address: '', text: `${WORDS} ${line}` });
    }
    conversation.journal.keepDraft('aanleiding', WORDS);
    const record = await openRecordJournal(conversation, start, writerAt());
    await record.append({ type: 'record-corrected', reason: WORDS });
    await record.close();
    await conversation.close();
    await writeDocument({
      conversationFolder: conversation.folder,
      name: DOCUMENT,
      content: WORDS.repeat(500),
    });
    ids.push(conversation.id);
  }
  return ids;
}

/** All that a person could miss, whichever way it lies on disk. */
async function contentsOf(data: DataFolder, ids: readonly string[]) {
  const contents: unknown[] = [];
  for (const id of ids) {
    const { events, drafts, folder, vault } = await readConversation(data, id);
    const record = await readRecordJournal({ folder, vault });
    const path = join(folder, DOCUMENT);
    const document = existsSync(path)
      ? readFileSync(path)
      : await vault.unseal(readFileSync(`${path}.age`), path);
    contents.push([id, events, drafts, record, Buffer.from(document).toString('utf8')]);
  }
  return contents;
}

/** @param killAfter milliseconds; absent = it may finish. @returns whether it came to its end. */
async function move(
  direction: string,
  { path, keyFile, killAfter }: { path: string; keyFile: string; killAfter?: number },
): Promise<boolean> {
  const env = { COACHWIJZER_MAP: path, COACHWIJZER_SLEUTEL: keyFile, HOME: path };
  const child = spawn(process.execPath, [PROGRAM, 'instellingen', 'versleuteling', direction], {
    env,
    stdio: 'ignore',
  });
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const code = await new Promise((resolve) => {
    child.on('exit', resolve);
  });
  clearTimeout(timer);
  return code === 0;
}

it.each(['aan', 'uit'])(
  `loses nothing in ${RUNS} kills while it is turned %s`,
  { timeout: 60_000 + RUNS * 10_000 },
  async (direction) => {
    const example = scratchFolder();
    const ids = await fill(dataFolderAt(example));
    const keyFile = keyFileOf(await turnOnAt(example));
    if (direction === 'uit') await finishTurningOn(dataFolderAt(example), writerAt());
    const whole = await contentsOf(dataFolderAt(example, { keyFile }), ids);
    const copy = () => {
      const path = mkdtempSync(join(tmpdir(), 'coachwijzer-test-'));
      cpSync(example, path, { recursive: true });
      return path;
    };

    const timed = copy();
    const began = performance.now();
    expect(await move(direction, { path: timed, keyFile })).toBe(true);
    const needed = performance.now() - began;
    rmSync(timed, { recursive: true });

    let halfway = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const path = copy();
      const data = dataFolderAt(path, { keyFile });
      const killAfter = randomFrom(seed)() * needed;
      await move(direction, { path, keyFile, killAfter });
      expect(await contentsOf(data, ids), `seed ${seed}`).toEqual(whole);
      const { plain, sealed } = countConversations(data);
      expect(plain + sealed).toBe(CONVERSATIONS);
      if (plain > 0 && sealed > 0) halfway++;

      expect(await move(direction, { path, keyFile }), `seed ${seed}`).toBe(true);
      expect(await contentsOf(data, ids), `seed ${seed}`).toEqual(whole);
      const done = direction === 'aan' ? [0, CONVERSATIONS] : [CONVERSATIONS, 0];
      const after = countConversations(data);
      expect([after.plain, after.sealed]).toEqual(done);
      if (direction === 'aan') expect(holdsWords(path, WORDS)).toBe(false);
      rmSync(path, { recursive: true });
    }
    // Otherwise it would prove nothing.
    if (RUNS >= 10) expect(halfway).toBeGreaterThan(0);
    if (process.env.KILLS)
      console.info(`${direction}: ${RUNS} kills, ${halfway} of them with some conversations moved`);
  },
);
