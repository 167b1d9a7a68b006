// Bundles for requests for access that were kept in the data folder: each in a folder that says whose it is.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isEmployee } from '../domain/is-employee.ts';
import { writeAtomically } from './atomic-write.ts';
import { conversationId } from './conversation-id.ts';
import type { DataFolder } from './data-folder.ts';
import { errnoOf, onPath } from './file-error.ts';
import { makeFolderOnce, makePrivateFolder } from './private-folder.ts';

const FOLDER = 'inzage';
/** Beside the bundle, so that it is found again when its person is to be forgotten. */
const ABOUT = 'over.json';

export interface AccessBundle {
  readonly folder: string;
  /** The day it was made: "2026-11-26"; "" when the folder's name does not say. */
  readonly made: string;
  /** "" when it does not say. */
  readonly employee: string;
}

/** A private folder of its own for a new bundle, named by its day alone. @throws UserError */
export function makeBundleFolder(data: DataFolder, employee: string, today: string): string {
  makePrivateFolder(join(data.path, FOLDER));
  let folder: string;
  let count = 0;
  do folder = join(data.path, FOLDER, conversationId(today, count++));
  while (!makeFolderOnce(folder));
  try {
    writeAtomically(join(folder, ABOUT), `${JSON.stringify({ medewerker: employee })}\n`);
  } catch (error) {
    eraseBundle(folder);
    throw error;
  }
  return folder;
}

/** @throws UserError */
export function listBundles(data: DataFolder): readonly AccessBundle[] {
  return namesIn(join(data.path, FOLDER)).map((name) => {
    const folder = join(data.path, FOLDER, name);
    const [made = ''] = /^\d{4}-\d{2}-\d{2}/.exec(name) ?? [];
    return { folder, made, employee: employeeIn(folder) };
  });
}

/** @throws UserError */
export function bundlesOf(data: DataFolder, employee: string): readonly string[] {
  return listBundles(data)
    .filter((bundle) => isEmployee(bundle.employee, employee))
    .map(({ folder }) => folder);
}

/** What says whose it is goes last: cut off halfway, it is found again. @throws UserError */
export function eraseBundle(folder: string): void {
  onPath(folder, () => {
    for (const name of readdirSync(folder).filter((one) => one !== ABOUT)) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Whether a document lies in one of them: then it goes with its bundle. */
export function isInBundle(data: DataFolder, path: string): boolean {
  return path.startsWith(join(data.path, FOLDER, '/'));
}

function employeeIn(folder: string): string {
  try {
    const about: unknown = JSON.parse(readFileSync(join(folder, ABOUT), 'utf8'));
    const { medewerker } = about as { readonly medewerker?: unknown };
    return typeof medewerker === 'string' ? medewerker : '';
  } catch {
    return '';
  }
}

function namesIn(folder: string): readonly string[] {
  return onPath(folder, () => {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort();
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    }
  });
}
