// Puts one document on disk and says where it is; every command that makes a document does it here.
import { type DocumentToWrite, writeDocument } from '../store/documents.ts';
import { isSealedName } from '../store/sealed-name.ts';
import { printText } from '../terminal/print-text.ts';
import { commands } from '../wording/nl/commands.ts';
import { encryption } from '../wording/nl/encryption.ts';
import type { World } from './world.ts';

/** @returns the path. @throws UserError */
export async function putDocument(document: DocumentToWrite, world: World): Promise<string> {
  const { outcome, path, keptPath = '' } = await writeDocument(document);
  world.out.write(`${commands.written[outcome](path, keptPath)}\n`);
  const isSealedHere = isSealedName(path) && !isSealedName(document.name);
  if (isSealedHere) world.out.write(`${printText(encryption.sealedDocument, world.columns)}\n`);
  return path;
}
