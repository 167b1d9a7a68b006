import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlaybookFiles } from '../../src/store/playbook-files.ts';
import { listPlaybooks, loadPlaybook } from '../../src/store/playbook-library.ts';
import { playbookOf } from '../support/random-playbook.ts';
import {
  laterUserErrorOf,
  scratchDataFolder,
  scratchFolder,
  userErrorOf,
} from '../support/store.ts';

const FAULTY = 'id: eigen\nversion: 1.0.0\ntitel: Eigen\n';
/** Those that come with the program. */
const SOURCES = fileURLToPath(new URL('../../playbooks', import.meta.url));

function shelves() {
  const [data, builtInPlaybooks, currentFolder] = [
    scratchDataFolder(),
    scratchFolder(),
    scratchFolder(),
  ];
  const compile = (
    id: string,
    text = JSON.stringify({ ...playbookOf([]), id, title: `T ${id}` }),
  ) => writeFileSync(join(builtInPlaybooks, `${id}.json`), text);
  const put = (folder: string, files: Record<string, string | Uint8Array>) => {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  };
  const putOwn = (id: string, files: Record<string, string | Uint8Array>) =>
    put(join(data.playbooks, id), files);
  return { places: { data, builtInPlaybooks, currentFolder }, compile, put, putOwn };
}

describe('the list of playbooks', () => {
  it('has one’s own first, then those built in', async () => {
    const { places, compile, putOwn } = shelves();
    compile('b');
    compile('a');
    putOwn('z', { 'playbook.yaml': FAULTY });
    expect(
      (await listPlaybooks(places)).map(({ id, builtIn, title }) => [id, builtIn, title]),
    ).toEqual([
      ['z', false, ''],
      ['a', true, 'T a'],
      ['b', true, 'T b'],
    ]);
  });

  it('goes on past one that is not right, and says what is wrong', async () => {
    const { places, compile, putOwn } = shelves();
    compile('goed');
    compile('half', '{"id":"half"');
    compile('ander', JSON.stringify(playbookOf([])));
    putOwn('fout', { 'playbook.yaml': FAULTY });
    putOwn('oud', { 'playbook.yaml': Buffer.from('id: café', 'latin1') });
    const listed = await listPlaybooks(places);
    expect(
      listed.map(({ id, version, problems, damage }) => [
        id,
        version,
        problems.length > 0,
        damage?.code,
      ]),
    ).toEqual([
      ['fout', '', true, undefined],
      ['oud', '', false, 'text-not-utf8'],
      ['ander', '', false, 'playbook-not-compiled'],
      ['goed', '1.0.0', false, undefined],
      ['half', '', false, 'playbook-not-compiled'],
    ]);
  });

  it('passes over what is not a playbook, and shelves that are not there', async () => {
    const { places, put } = shelves();
    put(places.builtInPlaybooks, { 'LEESMIJ.txt': '', '.x.json': '' });
    put(join(places.data.playbooks, 'leeg'), { 'notities.txt': '' });
    expect(await listPlaybooks(places)).toEqual([]);
    const nowhere = { ...places, builtInPlaybooks: join(places.builtInPlaybooks, 'weg') };
    expect(await listPlaybooks(nowhere)).toEqual([]);
  });
});

describe('loading a playbook', () => {
  it('that is compiled is reading it', async () => {
    const { places, compile } = shelves();
    compile('a');
    const loaded = await loadPlaybook('a', places);
    expect(loaded).toMatchObject({
      ok: true,
      playbook: { id: 'a' },
      warnings: [],
      path: join(places.builtInPlaybooks, 'a.json'),
    });
  });

  it('takes one’s own before the built-in one, faults and all', async () => {
    const { places, compile, putOwn } = shelves();
    compile('a');
    putOwn('a', { 'playbook.yaml': FAULTY });
    const loaded = await loadPlaybook('a', places);
    expect(loaded).toMatchObject({ ok: false, path: join(places.data.playbooks, 'a') });
    expect(!loaded.ok && loaded.problems[0]?.file).toBe('a/playbook.yaml');
  });

  it('by a path works for a folder, its playbook.yaml and a single file', async () => {
    const { places, put } = shelves();
    put(join(places.currentFolder, 'map'), { 'playbook.yaml': FAULTY });
    put(places.currentFolder, { 'los.yaml': FAULTY });
    const filesFor = async (wanted: string) => {
      const loaded = await loadPlaybook(wanted, places);
      return (
        loaded.ok || [loaded.problems[0]?.file, loaded.path.slice(places.currentFolder.length + 1)]
      );
    };
    expect(await filesFor('./map')).toEqual(['map/playbook.yaml', 'map']);
    expect(await filesFor('map')).toEqual(['map/playbook.yaml', 'map']);
    expect(await filesFor('map/playbook.yaml')).toEqual(['map/playbook.yaml', 'map']);
    expect(await filesFor('los.yaml')).toEqual(['los.yaml', 'los.yaml']);
  });

  it('of its source works for the main playbook', async () => {
    const { places } = shelves();
    const loaded = await loadPlaybook('willen-kunnen-snappen', {
      ...places,
      builtInPlaybooks: SOURCES,
    });
    expect(loaded.path).toBe(join(SOURCES, 'willen-kunnen-snappen'));
    expect(loaded.ok || loaded.problems.every(({ line }) => line > 0)).toBe(true);
  });

  it('that is not there says what was probably meant', async () => {
    const { places, compile } = shelves();
    compile('willen-kunnen-snappen');
    compile('tweede');
    expect(await laterUserErrorOf(loadPlaybook('wilen-kunnen-snappen', places))).toEqual({
      code: 'playbook-unknown',
      details: {
        wanted: 'wilen-kunnen-snappen',
        near: 'willen-kunnen-snappen',
        known: 'tweede, willen-kunnen-snappen',
      },
    });
    expect((await laterUserErrorOf(loadPlaybook('', places))).code).toBe('playbook-unknown');
  });

  it('that can not be read is an error of its file', async () => {
    const { places, put } = shelves();
    const { currentFolder } = places;
    put(currentFolder, {
      'groot.yaml': Buffer.alloc(10_000_000, 'a'),
      'utf16.yaml': Buffer.from('\ufeffid: a', 'utf16le'),
    });
    put(join(currentFolder, 'map'), { 'tests.yaml': '' });
    const codeFor = async (wanted: string) =>
      (await laterUserErrorOf(loadPlaybook(wanted, places))).code;
    expect(await codeFor('weg.yaml')).toBe('file-not-found');
    expect(await codeFor('groot.yaml')).toBe('text-too-large');
    expect(await codeFor('utf16.yaml')).toBe('text-utf16');
    expect(await codeFor('./map')).toBe('playbook-folder-empty');
  });
});

describe('the files of a playbook', () => {
  it('come in a fixed order, without its companions', () => {
    const folder = join(scratchFolder(), 'mijn');
    mkdirSync(folder);
    const names =
      'tests questions-2-b en pitfalls extra questions-1-a causes signals playbook'.split(' ');
    for (const name of names) writeFileSync(join(folder, `${name}.yaml`), `# ${name}\r\n`);
    writeFileSync(join(folder, 'notitie.txt'), '');
    const { name, files } = readPlaybookFiles(folder);
    expect([name, ...files.map((file) => file.name.replace('.yaml', ''))]).toEqual(
      'mijn playbook causes pitfalls questions-1-a questions-2-b extra'.split(' '),
    );
    expect(files[0]?.text).toBe('# playbook\n');
  });

  it('need a playbook.yaml', () => {
    expect(userErrorOf(() => readPlaybookFiles(scratchFolder())).code).toBe(
      'playbook-folder-empty',
    );
  });
});
