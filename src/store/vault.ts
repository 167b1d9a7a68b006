// What locks the contents of conversations and opens them again. Without encryption it is never asked for anything.
import { UserError } from '../domain/user-error.ts';

export interface Vault {
  /** Whether a new conversation is sealed. @throws UserError "settings-damaged" {path} */
  sealsNew(): boolean;
  /** Needs no passphrase. @throws UserError "key-missing" or "settings-damaged" {path} when nothing says for whom. */
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  /**
   * Asks for the passphrase the first time.
   * @param path only for the errors
   * @throws UserError "sealed-other-key" or "sealed-damaged" {path}; a `KeyProblem` when there is no key.
   */
  unseal(bytes: Uint8Array, path: string): Promise<Uint8Array>;
}

/** What stands between a person and everything that is sealed: never the fault of one conversation. */
const KEY_PROBLEMS: readonly string[] = [
  'key-missing',
  'key-damaged',
  'key-no-terminal',
  'key-not-given',
  'key-file-missing',
  'key-file-invalid',
  'passphrase-wrong',
];

export function isKeyProblem(error: unknown): boolean {
  return error instanceof UserError && KEY_PROBLEMS.includes(error.code);
}

/** For a folder that belongs to no data folder: nothing is sealed there, and what is can not be opened. */
export const NO_VAULT: Vault = {
  sealsNew: () => false,
  seal: async () => {
    throw new Error('sealed without a vault');
  },
  unseal: async (_bytes, path) => {
    throw new UserError('key-missing', { path });
  },
};
