// Folders that quietly send everything in them elsewhere: cloud folders and git work trees.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Notice } from './notice.ts';

/** How each service names the folder it keeps in step; compared with whole folder names, without case. */
const SERVICES: readonly (readonly [service: string, folderName: RegExp])[] = [
  ['OneDrive', /^onedrive(?:$|[ -])/],
  ['SharePoint', /^sharepoint(?:$|[ -])/],
  ['Google Drive', /^(?:google ?drive(?:$|[ -])|my drive$|mijn drive$|drivefs$)/],
  ['Dropbox', /^dropbox(?:$|[ -])/],
  ['iCloud', /^(?:icloud ?drive(?:$|[ -])|mobile documents$|com~apple~clouddocs$)/],
  ['Nextcloud', /^nextcloud\d?(?:$|[ -])/],
  ['ownCloud', /^owncloud(?:$|[ -])/],
  ['SURFdrive', /^surfdrive(?:$|[ -])/],
  ['Box', /^(?:box|box sync|box-box)$/],
  ['Proton Drive', /^proton ?drive(?:$|[ -])/],
  ['pCloud', /^pcloud ?drive$/],
  ['MEGA', /^mega(?: ?sync)?$/],
  ['kDrive', /^kdrive\d?$/],
  ['Seafile', /^seafile$/],
  ['Syncthing', /^syncthing$/],
];

/** What a service leaves in the folder it keeps in step, whatever that folder is called. */
const MARKS: readonly (readonly [service: string, file: string])[] = [
  ['Dropbox', '.dropbox'],
  ['Dropbox', '.dropbox.cache'],
  ['Syncthing', '.stfolder'],
  ['Nextcloud', '.nextcloudsync.log'],
  ['ownCloud', '.owncloudsync.log'],
  ['Resilio Sync', '.sync'],
];

/** Set by OneDrive on Windows. */
const ONEDRIVE_VARIABLES = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'];

/**
 * Warns, never refuses: "synced-folder" {path, service} and "git-work-tree" {path, tree}.
 * Works on a folder that is not there yet too.
 */
export function placeWarnings(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly Notice[] {
  const above = [...new Set([...upFrom(path), ...upFrom(realPlace(path))])];
  const service = serviceOf(above, env);
  const tree = above.find((folder) => existsSync(join(folder, '.git')));
  const warnings: Notice[] = [];
  if (service !== undefined) warnings.push({ code: 'synced-folder', details: { path, service } });
  if (tree !== undefined) warnings.push({ code: 'git-work-tree', details: { path, tree } });
  return warnings;
}

function serviceOf(
  above: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const oneDrive = ONEDRIVE_VARIABLES.map((name) => env[name]).filter(Boolean);
  if (above.some((folder) => oneDrive.includes(folder))) return 'OneDrive';
  for (const folder of above) {
    const name = basename(folder).toLowerCase();
    const named = SERVICES.find(([, pattern]) => pattern.test(name));
    const marked = MARKS.find(([, file]) => existsSync(join(folder, file)));
    // macOS keeps the folders of all services in one place: "CloudStorage/OneDrive-Bedrijf".
    const inCloudStorage =
      basename(dirname(folder)) === 'CloudStorage' ? basename(folder) : undefined;
    const found = named?.[0] ?? marked?.[0] ?? inCloudStorage;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The folder itself first, the root last. */
function upFrom(path: string): string[] {
  const folders = [path];
  for (let at = path; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders;
}

/** Where the path leads once links are followed, as far as it exists. */
function realPlace(path: string): string {
  const there = upFrom(path).find((folder) => existsSync(folder));
  if (there === undefined) return path;
  try {
    return join(realpathSync(there), path.slice(there.length));
  } catch {
    return path;
  }
}
