import * as z from 'zod/mini';
import { sha256Hex } from '../../images/sha256Hex.ts';
import { instant, sha256 } from '../fields.ts';

const sealSchema = z.object({
  format: z.literal('lenscap-pack'),
  version: z.literal(1),
  madeAt: instant,
  files: z.record(z.string(), sha256),
  seal: sha256,
});

/** The text of seal.json: the hash of every file, and over all of that one hash, the seal. */
export async function sealText(madeAt: string, files: Record<string, string>): Promise<{ text: string; seal: string }> {
  const content = { format: 'lenscap-pack', version: 1, madeAt, files };
  const seal = await sha256Hex(new TextEncoder().encode(JSON.stringify(content)), crypto.subtle);
  return { text: `${JSON.stringify({ ...content, seal }, null, 1)}\n`, seal };
}

/** The hashes a seal.json names; undefined if a single character of it was changed. */
export async function readSeal(text: string): Promise<{ files: Record<string, string>; seal: string } | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const seal = sealSchema.safeParse(value);
  if (!seal.success) return undefined;
  const again = await sealText(seal.data.madeAt, seal.data.files);
  return again.text === text ? { files: seal.data.files, seal: again.seal } : undefined;
}
