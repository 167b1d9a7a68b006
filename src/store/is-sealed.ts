// Whether a conversation lies sealed on disk: then what is new in its folder is sealed too.
import { join } from 'node:path';
import { lies } from './contents.ts';
import { CONVERSATION_FILES } from './journal-files.ts';

export function isSealed(conversationFolder: string): boolean {
  return lies(join(conversationFolder, CONVERSATION_FILES.journal)) === 'sealed';
}
