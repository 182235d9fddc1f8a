import * as z from 'zod/mini';
import { described, text } from './partsSchema.ts';

/** One host of a service. Exact by default. */
export const hostSchema = z.strictObject({
  host: described(
    z.string().check(z.regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/)),
    'Lower case, no scheme, no path, no port; other scripts in punycode (xn--…). www. is matched without an entry of its own.',
  ),
  subdomains: z.optional(
    described(
      z.literal(true),
      'Every name under this host belongs to the service too. Never for hosts where others get names.',
    ),
  ),
  pathPrefix: z.optional(
    described(
      z.string().check(z.regex(/^\/[^?#\s]+$/)),
      'Only addresses under this path. For hosts shared with other products.',
    ),
  ),
  unconfirmed: z.optional(described(z.literal(true), 'No page that was read shows this host.')),
  note: z.optional(text),
});
