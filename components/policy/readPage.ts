import * as z from 'zod/mini';
import { inject } from '../../utils/extension/inject.ts';
import { POLICY_KEY } from '../../utils/page/policy/policyTask.ts';
import type { Card } from '../../utils/policy/types.ts';

const pageSchema = z.object({
  text: z.string().check(z.maxLength(2_000_000)),
  hasHidden: z.boolean(),
  cut: z.boolean(),
  address: z.string().check(z.maxLength(2000)),
  // The page is hostile: an address of another kind (javascript:) would run in the popup.
  links: z.array(z.object({ text: z.string(), href: z.string().check(z.regex(/^https?:\/\//)) })),
});

/** One reading of a page: its address, the card, and what else was there to read. */
export interface PageReading extends Omit<z.infer<typeof pageSchema>, 'text'> {
  card: Card;
  text: string;
}

/** Reads the page of a tab on this device. The reader and one language are loaded now, and not before. */
export async function readPage(tabId: number): Promise<PageReading> {
  const page = pageSchema.parse(await inject(tabId, '/policy.js', POLICY_KEY, {}));
  const { readPolicy } = await import('../../utils/policy/readPolicy.ts');
  return { ...page, card: await readPolicy(page.text) };
}

/** Scrolls to a sentence in the page and marks it. */
export async function markInPage(tabId: number, quote: string): Promise<void> {
  await inject(tabId, '/policy.js', POLICY_KEY, { quote });
}
