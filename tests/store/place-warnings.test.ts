import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeWarnings } from '../../src/store/place-warnings.ts';
import { scratchFolder } from '../support/store.ts';

const at = (...names: string[]) => join('/', 'huis', 'ans', ...names, 'coachwijzer');
const serviceAt = (path: string, env = {}) =>
  placeWarnings(path, env).map(({ code, details }) => [code, details.service]);

describe('a synced cloud folder', () => {
  it.each([
    [at('OneDrive'), 'OneDrive'],
    [at('OneDrive - Voorbeeld BV', 'Documenten'), 'OneDrive'],
    [at('Google Drive'), 'Google Drive'],
    [at('Library', 'CloudStorage', 'GoogleDrive-ans@voorbeeld.nl', 'Mijn Drive'), 'Google Drive'],
    [at('Dropbox (Werk)'), 'Dropbox'],
    [at('Library', 'Mobile Documents', 'com~apple~CloudDocs'), 'iCloud'],
    [at('iCloudDrive'), 'iCloud'],
    [at('Nextcloud'), 'Nextcloud'],
    [at('SURFdrive', 'werk'), 'SURFdrive'],
    [at('Library', 'CloudStorage', 'Andere-dienst'), 'Andere-dienst'],
  ])('is seen in %s', (path, service) => {
    expect(serviceAt(path)).toEqual([['synced-folder', service]]);
  });

  it.each([at(), at('Documenten', 'onedriver'), at('boxen'), at('mijn dropboxen'), at('megafoon')])(
    'is not seen in %s',
    (path) => {
      expect(placeWarnings(path, {})).toEqual([]);
    },
  );

  it('is known by what the service leaves in it', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, '.stfolder'));
    expect(serviceAt(join(folder, 'nog', 'niet', 'gemaakt'))).toEqual([
      ['synced-folder', 'Syncthing'],
    ]);
  });

  it('is known by what Windows says of OneDrive', () => {
    const env = { OneDriveCommercial: join('/', 'huis', 'ans', 'Werkbestanden') };
    expect(serviceAt(at('Werkbestanden', 'map'), env)).toEqual([['synced-folder', 'OneDrive']]);
  });

  it('is seen through a link', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'Dropbox'));
    symlinkSync(join(folder, 'Dropbox'), join(folder, 'werk'), 'junction');
    expect(serviceAt(join(folder, 'werk', 'coachwijzer'))).toEqual([['synced-folder', 'Dropbox']]);
  });
});

describe('a git work tree', () => {
  it('is seen from any folder in it, with .git as a folder or as a file', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'een', '.git'), { recursive: true });
    mkdirSync(join(folder, 'twee'));
    writeFileSync(join(folder, 'twee', '.git'), 'gitdir: elders');
    const trees = ['een', 'twee'].map((name) => {
      const [warning] = placeWarnings(join(folder, name, 'diep', 'er'), {});
      return [warning?.code, warning?.details.tree];
    });
    expect(trees).toEqual([
      ['git-work-tree', join(folder, 'een')],
      ['git-work-tree', join(folder, 'twee')],
    ]);
  });
});
