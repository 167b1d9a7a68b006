// Encrypts a document for somebody else, who opens it with a key of their own.
import { ExitCode } from '../domain/exit-code.ts';
import { UserError } from '../domain/user-error.ts';

/**
 * @param recipient "age1..."
 * @returns a whole age file
 * @throws UserError (exit code 2) "recipient-invalid" {typed}
 */
export async function encryptFor(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const { isRecipient, sealFor } = await import('./age.ts');
  const typed = recipient.trim();
  if (!isRecipient(typed)) throw new UserError('recipient-invalid', { typed }, ExitCode.WrongUse);
  return sealFor(typed, bytes);
}
