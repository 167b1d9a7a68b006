// Writes a document made from a conversation, and never over one that a person has worked in.
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import { type Disk, realDisk } from './disk.ts';
import { documentKey, readDocumentRecord, writeDocumentRecord } from './document-record.ts';
import { errnoOf, onPath } from './file-error.ts';
import { isSealed } from './is-sealed.ts';
import { KeyVault } from './key-vault.ts';
import { makePrivateFolder } from './private-folder.ts';
import { isSealedName, sealedName } from './sealed-name.ts';
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
 * gets the next number (`..._2.md`). In the folder of a sealed conversation it is sealed too, with `.age`
 * behind its name; elsewhere it is not, nor is what is encrypted for somebody already.
 * @throws UserError
 */
export async function writeDocument(
  document: DocumentToWrite,
  disk = realDisk,
): Promise<WrittenDocument> {
  const { conversationFolder, name, content } = document;
  if (basename(name) !== name) throw new Error(`not a plain file name: ${name}`);
  const folder = resolve(document.folder ?? conversationFolder);
  const isInside = !isAbsolute(documentKey(resolve(conversationFolder), join(folder, name)));
  const sealed = isInside && isSealed(conversationFolder) && !isSealedName(name);
  const record = readDocumentRecord(conversationFolder, disk);
  const hash = sha256(content);
  // Read once more: while this one was sealed, another may have been noted.
  const note = (key: string, hashes: readonly string[]) => {
    const now = readDocumentRecord(conversationFolder, disk);
    writeDocumentRecord(conversationFolder, new Map(now).set(key, hashes), disk);
  };
  if (document.folder !== undefined) makePrivateFolder(folder);

  for (let version = 1; version <= MOST_VERSIONS; version++) {
    const plain = join(folder, numbered(name, version));
    const path = sealed ? sealedName(plain) : plain;
    const key = documentKey(resolve(conversationFolder), plain);
    const there = hashOf(path, disk);
    const known = record.get(key) ?? [];
    if (there !== undefined && there !== hash && !known.includes(there)) continue;

    const same = sealed ? there !== undefined && isCurrent(known, hash, there) : there === hash;
    if (!same) {
      const bytes = sealed ? await sealFor(conversationFolder, content) : content;
      // Noted before it is written: cut off in between, neither the old nor the new one looks edited.
      const hashes = [hash, ...(sealed ? [sha256(bytes)] : []), ...(there ? [there] : [])];
      note(key, hashes);
      writeAtomically(path, bytes, disk);
    } else if (!known.includes(hash)) {
      note(key, [hash]);
    }
    if (version > 1) {
      return {
        path,
        outcome: 'beside',
        keptPath: sealed ? sealedName(join(folder, name)) : join(folder, name),
      };
    }
    return { path, outcome: there === undefined ? 'new' : same ? 'unchanged' : 'replaced' };
  }
  throw new Error(`no free name for ${name} in ${folder}`);
}

/** Each sealing of the same words gives other bytes: what was sealed stands in the record, before the seal itself. */
function isCurrent([content, seal]: readonly string[], hash: string, there: string): boolean {
  return content === hash && seal === there;
}

/** A conversation lies in a folder of the data folder; sealing needs nothing but the settings there. */
function sealFor(conversationFolder: string, content: string | Uint8Array): Promise<Uint8Array> {
  const dataPath = dirname(dirname(resolve(conversationFolder)));
  return new KeyVault(dataPath, {}).seal(Buffer.from(content));
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
  // "verslag.md.age" has both.
  const extension = /(\.[^.]*)?\.age$/.exec(name)?.[0] ?? extname(name);
  return `${name.slice(0, name.length - extension.length)}_${version}${extension}`;
}
