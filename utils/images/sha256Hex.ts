/**
 * SHA-256 of a file as 64 lowercase hex digits.
 * @param subtle the platform's WebCrypto (`crypto.subtle`), handed in so that this room needs no global of the browser
 */
export async function sha256Hex(bytes: Uint8Array, subtle: Pick<SubtleCrypto, 'digest'>): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
