import * as z from 'zod/mini';
import { inject } from '../../utils/extension/inject.ts';
import { POLICY_KEY } from '../../utils/page/policy/policyTask.ts';
import type { CloseReading } from '../../utils/policy/readClosely.ts';
import { today } from '../locale.ts';

const webAddress = z.string().check(z.maxLength(2000), z.regex(/^https?:\/\//));
const pageSchema = z.object({
  text: z.string().check(z.maxLength(2_000_000)),
  hiddenLines: z.array(z.int()).check(z.maxLength(5_000)),
  cut: z.boolean(),
  address: z.string().check(z.maxLength(2000)),
  // The page is hostile: an address of another kind (javascript:) would run in the popup.
  links: z.array(z.object({ text: z.string().check(z.maxLength(500)), href: webAddress })).check(z.maxLength(5)),
  frames: z.array(webAddress).check(z.maxLength(5)),
  pdf: z.boolean(),
});

/** One reading of a page: what the reader says, and what else was there to read. */
export interface PageReading extends CloseReading, z.infer<typeof pageSchema> {}

/**
 * Reads the page of a tab on this device. The reader and one language are loaded now, and not before.
 * @param names of the service and its operator, where the catalogue knows them
 */
export async function readPage(tabId: number, names: readonly string[]): Promise<PageReading> {
  const page = pageSchema.parse(await inject(tabId, '/policy.js', POLICY_KEY, {}));
  const { readClosely } = await import('../../utils/policy/readClosely.ts');
  const host = URL.parse(page.address)?.hostname;
  return { ...page, ...(await readClosely(page.text, { host, names, today: today() })) };
}

const markedSchema = z.object({ marked: z.enum(['marked', 'hidden', 'not-found']) });

/** Scrolls to a sentence in the page and marks it. */
export async function markInPage(tabId: number, quote: string): Promise<'marked' | 'hidden' | 'not-found'> {
  return markedSchema.parse(await inject(tabId, '/policy.js', POLICY_KEY, { quote })).marked;
}
