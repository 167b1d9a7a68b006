// The one door to age-encryption: files that the standard tool `age` can read, and the other way round.
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** `other-key`: opens with another key; a bent key in the file itself looks just the same. */
export type Opened =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: 'other-key' | 'damaged' };

/** @throws when `recipient` is none: see `isRecipient`. */
export async function sealFor(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

export async function openWith(identity: string, bytes: Uint8Array): Promise<Opened> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return opened(decrypter, bytes);
}

/** Takes about a second, on purpose: that is what makes guessing slow. `workFactor` is for tests alone. */
export async function lock(
  passphrase: string,
  bytes: Uint8Array,
  workFactor?: number,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(bytes);
}

/** As slow as `lock`. `other-key` is the wrong passphrase. */
export async function unlock(passphrase: string, bytes: Uint8Array): Promise<Opened> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  return opened(decrypter, bytes);
}

/** Not the post-quantum kind: the age that people have installed does not read it yet. */
export function newIdentity(): Promise<string> {
  return generateX25519Identity();
}

/** @returns undefined when it is no identity. */
export async function recipientOf(identity: string): Promise<string | undefined> {
  try {
    return await identityToRecipient(identity);
  } catch {
    return undefined;
  }
}

export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** The library has sentences for its errors, not codes. */
const OTHER_KEY = /no identity matched/;

async function opened(decrypter: Decrypter, bytes: Uint8Array): Promise<Opened> {
  try {
    return { ok: true, bytes: await decrypter.decrypt(bytes) };
  } catch (error) {
    const isOther = error instanceof Error && OTHER_KEY.test(error.message);
    return { ok: false, fault: isOther ? 'other-key' : 'damaged' };
  }
}
