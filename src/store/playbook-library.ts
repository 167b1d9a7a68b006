// Which playbooks there are, and the one a person means: of one's own, built in, or by path.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';
import { nearMiss } from '../playbook/near-miss.ts';
import type { ParsedPlaybook } from '../playbook/parse-playbook.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Problem } from '../playbook/problem.ts';
import type { DataFolder } from './data-folder.ts';
import { asUserError, errnoOf, onPath } from './file-error.ts';
import { isPlaybookFolder, readPlaybookFiles } from './playbook-files.ts';

export interface PlaybookPlaces {
  /** Holds the user's own; they go before the built-in one of the same name. */
  readonly data: DataFolder;
  /** Compiled files `<id>.json`, or folders `<id>/` as in the source. */
  readonly builtInPlaybooks: string;
  /** What a relative path is relative to. */
  readonly currentFolder: string;
}

/** `path`: the file or folder it was read from. */
export type LoadedPlaybook = ParsedPlaybook & { readonly path: string };

export interface ListedPlaybook {
  /** The name of its folder or file. */
  readonly id: string;
  readonly builtIn: boolean;
  readonly path: string;
  /** Both "" when it can not be used: then `problems` or `damage` says why. */
  readonly version: string;
  readonly title: string;
  readonly problems: readonly Problem[];
  /** Its files can not be read at all. */
  readonly damage?: UserError;
}

/** A playbook on the shelf, not yet looked into. */
type Shelved = Pick<ListedPlaybook, 'id' | 'builtIn' | 'path'> & { readonly compiled: boolean };

/** One's own first, each by name. @throws UserError only when a shelf itself can not be read. */
export async function listPlaybooks(places: PlaybookPlaces): Promise<readonly ListedPlaybook[]> {
  return Promise.all(shelvedIn(places).map(look));
}

/**
 * @param wanted an id, or a path to a folder or a .yaml file.
 * @throws UserError (exit code 2) "playbook-unknown" {wanted, near, known}; "playbook-not-compiled" {path};
 * those of `readPlaybookFiles`. What is wrong inside a playbook is returned as problems.
 */
export async function loadPlaybook(
  wanted: string,
  places: PlaybookPlaces,
): Promise<LoadedPlaybook> {
  const path = resolve(places.currentFolder, wanted);
  if (/[/\\]|^\.\.?$|\.ya?ml$/i.test(wanted)) return parse(path);
  const shelved = shelvedIn(places);
  const found = shelved.find(({ id }) => id === wanted);
  if (found !== undefined) return load(found);
  if (wanted !== '' && isFolder(path)) return parse(path);
  const known = [...new Set(shelved.map(({ id }) => id))];
  const details = { wanted, near: nearMiss(wanted, known) ?? '', known: known.join(', ') };
  throw new UserError('playbook-unknown', details, ExitCode.WrongUse);
}

function shelvedIn({ data, builtInPlaybooks }: PlaybookPlaces): readonly Shelved[] {
  return [...shelf(data.playbooks, false), ...shelf(builtInPlaybooks, true)];
}

function shelf(folder: string, builtIn: boolean): readonly Shelved[] {
  return namesIn(folder).flatMap((name): Shelved[] => {
    const path = join(folder, name);
    if (isFolder(path)) {
      return isPlaybookFolder(path) ? [{ id: name, builtIn, path, compiled: false }] : [];
    }
    if (!builtIn || !name.endsWith('.json')) return [];
    return [{ id: basename(name, '.json'), builtIn, path, compiled: true }];
  });
}

/** A shelf that is not there is empty. */
function namesIn(folder: string): readonly string[] {
  return onPath(folder, () => {
    try {
      return readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort();
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    }
  });
}

function isFolder(path: string): boolean {
  return onPath(path, () => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
}

async function look(shelved: Shelved): Promise<ListedPlaybook> {
  const { compiled: _, ...about } = shelved;
  try {
    const loaded = await load(shelved);
    if (!loaded.ok) return { ...about, version: '', title: '', problems: loaded.problems };
    const { version, title } = loaded.playbook;
    return { ...about, version, title, problems: loaded.warnings };
  } catch (error) {
    const damage = asUserError(error, shelved.path);
    if (!(damage instanceof UserError)) throw error;
    return { ...about, version: '', title: '', problems: [], damage };
  }
}

async function load({ path, compiled }: Shelved): Promise<LoadedPlaybook> {
  return compiled ? { ok: true, playbook: readCompiled(path), warnings: [], path } : parse(path);
}

/** Loaded only now: reading YAML is the slow part of a start. */
async function parse(path: string): Promise<LoadedPlaybook> {
  const { name, files, path: read } = readPlaybookFiles(path);
  const { parsePlaybook } = await import('../playbook/parse-playbook.ts');
  return { ...parsePlaybook(name, files), path: read };
}

/** The build checked it, so here only that the file is whole. */
function readCompiled(path: string): Playbook {
  const text = onPath(path, () => readFileSync(path, 'utf8'));
  try {
    const found = JSON.parse(text) as Playbook;
    if (found.id === basename(path, '.json') && Array.isArray(found.questions)) return found;
  } catch {
    // Told below.
  }
  throw new UserError('playbook-not-compiled', { path });
}
