import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../../../scripts/lib/tools.mjs';

/**
 * What the public `age` program makes of a file locked with a passphrase. It asks a terminal and nothing else, so
 * `script` lends it one.
 */
export function ageOpens(file: string, passphrase: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'lenscap-age-'));
  try {
    const env = { ...process.env, AGE: toolPath('age'), FROM: file, TO: join(folder, 'opened') };
    execFileSync('script', ['-qec', '"$AGE" -d -o "$TO" "$FROM"', '/dev/null'], { env, input: `${passphrase}\n` });
    return new Uint8Array(readFileSync(env.TO));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
