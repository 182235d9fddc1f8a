/** Bytes between two rests: some 20 ms of work. */
const STEP = 4 << 20;

/** The first 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4 §4.2.2, §5.3.3). */
function primeRoots(count: number, root: (prime: number) => number): Int32Array {
  const bits = new Int32Array(count);
  let found = 0;
  for (let n = 2; found < count; n++) {
    let divisor = 2;
    while (divisor * divisor <= n && n % divisor !== 0) divisor++;
    if (divisor * divisor > n) bits[found++] = (root(n) % 1) * 2 ** 32;
  }
  return bits;
}

/**
 * SHA-256 (FIPS 180-4) as 64 lowercase hex digits, without the platform's WebCrypto: for places that have none, or in
 * which its answer passes through the hands of a page.
 * @param rest waited for now and then, so that others get their turns
 */
export async function sha256Slowly(bytes: Uint8Array, rest: () => Promise<void>): Promise<string> {
  const state = primeRoots(8, Math.sqrt);
  const whole = bytes.length & ~63;
  for (let from = 0; from < whole; from += STEP) {
    if (from > 0) await rest();
    takeBlocks(state, bytes.subarray(from, Math.min(from + STEP, whole)));
  }
  takeBlocks(state, lastBlocks(bytes));
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What is left behind the last whole block, a one bit, zeros, and the length in bits (FIPS 180-4 §5.1.1). */
function lastBlocks(bytes: Uint8Array): Uint8Array {
  const left = bytes.length & 63;
  const blocks = new Uint8Array(left < 56 ? 64 : 128);
  blocks.set(bytes.subarray(bytes.length - left));
  blocks[left] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(blocks.length - 4, bytes.length << 3);
  return blocks;
}

const ROUNDS = primeRoots(64, Math.cbrt);

/** The compression function over whole blocks of 64 bytes (FIPS 180-4 §6.2.2). */
function takeBlocks(state: Int32Array, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = new Int32Array(64);
  let [h0, h1, h2, h3, h4, h5, h6, h7] = state as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let at = 0; at < bytes.length; at += 64) {
    for (let n = 0; n < 16; n++) words[n] = view.getInt32(at + 4 * n);
    for (let n = 16; n < 64; n++) {
      const x = words[n - 15] as number;
      const y = words[n - 2] as number;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      words[n] = (words[n - 16] as number) + s0 + (words[n - 7] as number) + s1;
    }
    let [a, b, c, d, e, f, g, h] = [h0, h1, h2, h3, h4, h5, h6, h7];
    for (let n = 0; n < 64; n++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[n] as number) + (words[n] as number)) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    h0 = (h0 + a) | 0;
    h1 = (h1 + b) | 0;
    h2 = (h2 + c) | 0;
    h3 = (h3 + d) | 0;
    h4 = (h4 + e) | 0;
    h5 = (h5 + f) | 0;
    h6 = (h6 + g) | 0;
    h7 = (h7 + h) | 0;
  }
  state.set([h0, h1, h2, h3, h4, h5, h6, h7]);
}
