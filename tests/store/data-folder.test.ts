import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareDataFolder, resolveDataFolder } from '../../src/store/data-folder.ts';
import { scratchFolder, userErrorOf } from '../support/store.ts';

const HOME = join('/', 'huis', 'ans');
const wanted = { env: {}, homeFolder: HOME, currentFolder: join('/', 'werk') };
const rightsOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const onPosix = it.skipIf(platform() === 'win32');

describe('which folder', () => {
  it('is coachwijzer in the home folder when nothing is said', () => {
    expect(resolveDataFolder(wanted)).toMatchObject({
      path: join(HOME, 'coachwijzer'),
      conversations: join(HOME, 'coachwijzer', 'gesprekken'),
      playbooks: join(HOME, 'coachwijzer', 'playbooks'),
    });
  });

  it('is that of the environment, and --map goes before it', () => {
    const env = { COACHWIJZER_MAP: join('/', 'a') };
    expect(resolveDataFolder({ ...wanted, env }).path).toBe(join('/', 'a'));
    expect(resolveDataFolder({ ...wanted, env, option: join('/', 'b') }).path).toBe(join('/', 'b'));
  });

  it('is relative to where the person stands, with ~ for home', () => {
    expect(resolveDataFolder({ ...wanted, option: 'c' }).path).toBe(join('/', 'werk', 'c'));
    expect(resolveDataFolder({ ...wanted, option: '~/c' }).path).toBe(join(HOME, 'c'));
    expect(resolveDataFolder({ ...wanted, option: '~c' }).path).toBe(join('/', 'werk', '~c'));
  });

  it('is the default one when the variable is empty, but --map may not be empty', () => {
    const env = { COACHWIJZER_MAP: ' ' };
    expect(resolveDataFolder({ ...wanted, env }).path).toBe(join(HOME, 'coachwijzer'));
    expect(userErrorOf(() => resolveDataFolder({ ...wanted, option: '' })).code).toBe(
      'data-folder-empty',
    );
  });
});

describe('preparing it', () => {
  const folderIn = (path: string) => resolveDataFolder({ ...wanted, option: path });

  onPosix('makes all of it for the owner alone', () => {
    const folder = folderIn(join(scratchFolder(), 'diep', 'map'));
    expect(prepareDataFolder(folder)).toEqual([]);
    expect([folder.path, folder.conversations, folder.playbooks].map(rightsOf)).toEqual([
      '700',
      '700',
      '700',
    ]);
  });

  onPosix('takes looser rights away from what is ours', () => {
    const folder = folderIn(scratchFolder());
    prepareDataFolder(folder);
    for (const path of [folder.path, folder.conversations, folder.playbooks])
      chmodSync(path, 0o755);
    expect(prepareDataFolder(folder)).toEqual([]);
    expect([folder.path, folder.conversations].map(rightsOf)).toEqual(['700', '700']);
  });

  onPosix(
    'leaves the rights of a folder that holds other things, and closes what is ours in it',
    () => {
      const path = scratchFolder();
      chmodSync(path, 0o755);
      writeFileSync(join(path, 'boodschappen.txt'), 'melk');
      const folder = folderIn(path);
      expect(prepareDataFolder(folder)).toEqual([]);
      expect(rightsOf(path)).toBe('755');
      expect(rightsOf(folder.conversations)).toBe('700');
    },
  );

  onPosix('leaves a folder where everybody may put things as it is', () => {
    const path = scratchFolder();
    chmodSync(path, 0o1777);
    prepareDataFolder(folderIn(path));
    expect(rightsOf(path)).toBe('777');
  });

  it('says so when a file stands in the way', () => {
    const path = join(scratchFolder(), 'map');
    writeFileSync(path, '');
    expect(userErrorOf(() => prepareDataFolder(folderIn(path)))).toEqual({
      code: 'not-a-folder',
      details: { path },
    });
    const below = folderIn(join(path, 'lager'));
    expect(userErrorOf(() => prepareDataFolder(below)).code).toBe('not-a-folder');
  });

  it.runIf(platform() === 'linux')('does not hang where the system takes no folders', () => {
    expect(userErrorOf(() => prepareDataFolder(folderIn('/proc/map/lager'))).code).toBe(
      'file-not-found',
    );
  });

  it('may be done twice', () => {
    const folder = folderIn(scratchFolder());
    mkdirSync(folder.conversations);
    prepareDataFolder(folder);
    expect(prepareDataFolder(folder)).toEqual([]);
  });
});
