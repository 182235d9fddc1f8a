import * as z from 'zod/mini';
import { requestEventSchema, requestSchema, statementSchema, undoSchema } from '../rowSchemas.ts';

/** A request as another device's browser sync tells it: who, what, and the dates, without letter and notes. */
export const syncedRequestSchema = z.strictObject({
  ...z.omit(requestSchema, { letter: true, uploads: true, kind: true }).shape,
  events: z
    .array(z.omit(requestEventSchema, { note: true, kind: true, requestId: true, serviceId: true }))
    .check(z.maxLength(1000)),
});
export type SyncedRequest = z.infer<typeof syncedRequestSchema>;

/** What one device puts into the browser's sync. */
export const syncContentSchema = z.strictObject({
  rows: z.array(z.discriminatedUnion('kind', [statementSchema, undoSchema])),
  requests: z.array(syncedRequestSchema),
});
