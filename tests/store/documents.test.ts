import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/store/documents.ts';
import { failingDisk, laterUserErrorOf, scratchFolder } from '../support/store.ts';

const NAME = 'verslag.md';

function folders() {
  const conversationFolder = scratchFolder();
  const path = join(conversationFolder, NAME);
  const write = (content: string | Uint8Array, folder?: string) =>
    writeDocument({ conversationFolder, folder, name: NAME, content });
  const text = (name = NAME) => readFileSync(join(conversationFolder, name), 'utf8');
  return { conversationFolder, path, write, text };
}

describe('a document', () => {
  it('is written, replaced while it is ours, and left when nothing changed', async () => {
    const { path, write, text } = folders();
    expect(await write('een')).toEqual({ path, outcome: 'new' });
    expect(await write('twee')).toEqual({ path, outcome: 'replaced' });
    expect(await write('twee')).toEqual({ path, outcome: 'unchanged' });
    expect(text()).toBe('twee');
  });

  it('that was edited by hand stays, and the new one stands beside it', async () => {
    const { conversationFolder, path, write, text } = folders();
    await write('een');
    writeFileSync(path, 'een, door mij verbeterd');
    const beside = join(conversationFolder, 'verslag_2.md');
    expect(await write('twee')).toEqual({ path: beside, outcome: 'beside', keptPath: path });
    expect([text(), text('verslag_2.md')]).toEqual(['een, door mij verbeterd', 'twee']);
  });

  it('beside an edited one is itself replaced until it is edited too', async () => {
    const { path, write, text } = folders();
    await write('een');
    writeFileSync(path, 'mijn een');
    await write('twee');
    await write('drie');
    expect(text('verslag_2.md')).toBe('drie');
    writeFileSync(path.replace('.md', '_2.md'), 'mijn drie');
    expect((await write('vier')).path).toBe(path.replace('.md', '_3.md'));
    expect([text(), text('verslag_2.md'), text('verslag_3.md')]).toEqual([
      'mijn een',
      'mijn drie',
      'vier',
    ]);
  });

  it('never takes the place of a file that was there before', async () => {
    const { conversationFolder, write } = folders();
    const folder = scratchFolder();
    writeFileSync(join(folder, NAME), 'van iemand anders');
    expect((await write('een', folder)).path).toBe(join(folder, 'verslag_2.md'));
    expect(readFileSync(join(folder, NAME), 'utf8')).toBe('van iemand anders');
    expect(readdirSync(conversationFolder)).toEqual(['documenten.json']);
  });

  it('in another folder is known as ours, and its folder is made', async () => {
    const { write } = folders();
    const folder = join(scratchFolder(), 'nog', 'niet');
    expect((await write('een', folder)).outcome).toBe('new');
    expect((await write('twee', folder)).outcome).toBe('replaced');
  });

  it('is still known when the conversation is moved as a whole', async () => {
    const { conversationFolder, write } = folders();
    await write('een');
    const moved = join(scratchFolder(), '2026-11-26-a');
    renameSync(conversationFolder, moved);
    expect(
      (await writeDocument({ conversationFolder: moved, name: NAME, content: 'twee' })).outcome,
    ).toBe('replaced');
  });

  it('may be bytes', async () => {
    const { path, write } = folders();
    await write(new Uint8Array([0, 255, 10]));
    expect([...readFileSync(path)]).toEqual([0, 255, 10]);
    expect((await write(new Uint8Array([1]))).outcome).toBe('replaced');
  });

  it.each(['', 'x', 'null', '[]', '{"verslag.md": 1}'])(
    'is never overwritten on a record that reads %j',
    async (record) => {
      const { conversationFolder, write, text } = folders();
      await write('een');
      writeFileSync(join(conversationFolder, 'documenten.json'), record);
      expect((await write('twee')).outcome).toBe('beside');
      expect(text()).toBe('een');
    },
  );

  it('that was half done by a crash is not taken for edited', async () => {
    const { conversationFolder, path, write } = folders();
    await write('een');
    // Two renames a document: first the record, then the document itself.
    const disk = failingDisk({ renameSync: (turn) => (turn === 2 ? 'ENOSPC' : undefined) });
    const again = { conversationFolder, name: NAME, content: 'twee' };
    expect((await laterUserErrorOf(writeDocument(again, disk))).code).toBe('disk-full');
    expect(readFileSync(path, 'utf8')).toBe('een');
    expect((await write('twee')).outcome).toBe('replaced');
  });

  it('that was thrown away is simply new', async () => {
    const { path, write } = folders();
    await write('een');
    rmSync(path);
    expect((await write('een')).outcome).toBe('new');
    expect(existsSync(path)).toBe(true);
  });

  it('needs a plain name', async () => {
    const { conversationFolder } = folders();
    const up = { conversationFolder, name: '../x.md', content: '' };
    await expect(writeDocument(up)).rejects.toThrow('not a plain file name');
  });
});
