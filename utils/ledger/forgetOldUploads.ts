import { forget, idsBefore } from './forget.ts';
import { openLedger } from './openLedger.ts';
import { write } from './write.ts';

/** After how many months uploads are forgotten by themselves; `undefined`: never. */
export async function uploadMonths(): Promise<number | undefined> {
  const months = await (await openLedger()).get('meta', 'forgetUploadsAfterMonths');
  return typeof months === 'number' ? months : undefined;
}

/** Sets it. Nothing is forgotten until `forgetOldUploads` runs. */
export async function keepUploadsFor(months: number | undefined): Promise<void> {
  await write([], async ({ transaction }) => {
    const meta = transaction.objectStore('meta');
    if (months === undefined) await meta.delete('forgetUploadsAfterMonths');
    else await meta.put(months, 'forgetUploadsAfterMonths');
  });
}

/**
 * Forgets uploads older than the person's wish; does nothing without one. To be run now and then.
 * @returns how many were forgotten
 */
export async function forgetOldUploads(now: Temporal.ZonedDateTime): Promise<number> {
  const months = await uploadMonths();
  if (months === undefined) return 0;
  return forget({ uploads: { before: monthsAgo(now, months) } });
}

/** How many uploads are older than so many months, without reading them. */
export async function countOldUploads(now: Temporal.ZonedDateTime, months: number): Promise<number> {
  return (await openLedger()).count('uploads', idsBefore(monthsAgo(now, months)));
}

const monthsAgo = (now: Temporal.ZonedDateTime, months: number): Date =>
  new Date(now.subtract({ months }).epochMilliseconds);
