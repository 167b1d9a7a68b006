// Writes a document made from a conversation, and never over one that a person has worked in.
import { basename, extname, join, resolve } from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import { type Disk, realDisk } from './disk.ts';
import { documentKey, readDocumentRecord, writeDocumentRecord } from './document-record.ts';
import { errnoOf, onPath } from './file-error.ts';
import { makePrivateFolder } from './private-folder.ts';
import { sha256 } from './sha256.ts';

export interface DocumentToWrite {
  readonly conversationFolder: string;
  /** Where to; absent = the conversation's own folder. Made when it is not there. */
  readonly folder?: string | undefined;
  /** A plain file name, such as "2026-11-26_coachgesprek_mezelf.md". */
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface WrittenDocument {
  readonly path: string;
  /** `beside`: not under its own name, because what stands there is not (only) ours. */
  readonly outcome: 'new' | 'replaced' | 'unchanged' | 'beside';
  /** With `beside`: the file that was left alone. */
  readonly keptPath?: string;
}

/** More versions than anybody keeps beside each other. */
const MOST_VERSIONS = 10_000;

/**
 * A file that differs from what was last written there was edited by hand: it stays, and the new one
 * gets the next number (`..._2.md`).
 * @throws UserError
 */
export function writeDocument(document: DocumentToWrite, disk = realDisk): WrittenDocument {
  const { conversationFolder, name, content } = document;
  if (basename(name) !== name) throw new Error(`not a plain file name: ${name}`);
  const folder = resolve(document.folder ?? conversationFolder);
  const record = readDocumentRecord(conversationFolder, disk);
  const hash = sha256(content);
  if (document.folder !== undefined) makePrivateFolder(folder);

  for (let version = 1; version <= MOST_VERSIONS; version++) {
    const path = join(folder, numbered(name, version));
    const key = documentKey(resolve(conversationFolder), path);
    const there = hashOf(path, disk);
    const known = record.get(key) ?? [];
    if (there !== undefined && there !== hash && !known.includes(there)) continue;

    // Noted before it is written: cut off in between, neither the old nor the new one looks edited.
    const hashes = [hash, ...(there === undefined || there === hash ? [] : [there])];
    writeDocumentRecord(conversationFolder, new Map(record).set(key, hashes), disk);
    if (there !== hash) writeAtomically(path, content, disk);
    if (version > 1) return { path, outcome: 'beside', keptPath: join(folder, name) };
    return {
      path,
      outcome: there === undefined ? 'new' : there === hash ? 'unchanged' : 'replaced',
    };
  }
  throw new Error(`no free name for ${name} in ${folder}`);
}

/** @returns undefined when there is no such file. */
function hashOf(path: string, disk: Disk): string | undefined {
  return onPath(path, () => {
    try {
      return sha256(disk.readFileSync(path));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
}

function numbered(name: string, version: number): string {
  if (version === 1) return name;
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}_${version}${extension}`;
}
