import { Decrypter, Encrypter } from 'age-encryption';
import { latin1 } from '../../images/bytes.ts';
import { LedgerError } from '../ledgerError.ts';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

const MAGIC = 'age-encryption.org/v1\n';
/** A passphrase leaves one line in the header; a longer header is not one of ours. */
const MOST_HEADER = 1024;
/** 18 is what we and the age tool write; each step above doubles the memory asked for, and 19 already takes 512 MB. */
const MOST_WORK = 19;

/** Encrypts with a passphrase in the age format (scrypt work factor 18, about a second). */
export async function encrypted(plain: Bytes, passphrase: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return (await encrypter.encrypt(plain)) as Bytes;
}

export async function isEncrypted(file: Blob): Promise<boolean> {
  return latin1(new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer())) === MAGIC;
}

/**
 * Opens an age file. The passphrase is worked out once; what this resolves with decrypts the file as often as it is
 * called.
 * @throws LedgerError `passphrase-needed`, `passphrase-wrong`, `backup-not-recognised` if it was encrypted to a key, `backup-damaged`
 */
export async function decrypting(file: Blob, passphrase?: string): Promise<() => Promise<Bytes>> {
  if (passphrase === undefined) throw new LedgerError('passphrase-needed', 'an age file');
  const start = new Uint8Array(await file.slice(0, MOST_HEADER).arrayBuffer());
  const text = latin1(start);
  const mac = text.indexOf('\n--- ');
  const end = text.indexOf('\n', mac + 1);
  if (mac < 0 || end < 0) throw new LedgerError('backup-truncated', 'age header without an end');
  const [, work] = /^-> scrypt \S+ (\d+)\n/.exec(text.slice(MAGIC.length)) ?? [];
  if (work === undefined || Number(work) > MOST_WORK)
    throw new LedgerError('backup-not-recognised', `not locked by a passphrase, or by one too costly: ${work}`);
  const opener = new Decrypter();
  opener.addPassphrase(passphrase);
  const fileKey = await opener.decryptHeader(start.slice(0, end + 1)).catch((cause: unknown) => {
    // The library has no codes; anything but these words means a header that no passphrase opens.
    const isWrong = String(cause).includes('no identity matched');
    throw new LedgerError(isWrong ? 'passphrase-wrong' : 'backup-damaged', String(cause), cause);
  });
  return async () => {
    const decrypter = new Decrypter();
    decrypter.addIdentity({ unwrapFileKey: () => fileKey });
    return (await decrypter.decrypt(file.stream())) as Bytes;
  };
}
