import * as z from 'zod';
import { evidenceSchema } from '../utils/ledger/evidenceSchema.ts';
import { uuid } from '../utils/ledger/fields.ts';
import { rowSchema } from '../utils/ledger/rowSchemas.ts';
import { uploadSchema } from '../utils/ledger/uploadSchema.ts';

/** What "Download my record" writes, row by row as the ledger itself checks it. A damaged row is in the file as it was. */
const recordSchema = z.object({
  format: z.literal('lenscap-record'),
  version: z.literal(2),
  exportedAt: z.iso.datetime(),
  database: z.int(),
  device: z.string().nullable(),
  rows: z.array(rowSchema as unknown as z.ZodType),
  uploads: z.array(uploadSchema as unknown as z.ZodType),
  evidence: z.array(evidenceSchema as unknown as z.ZodType),
  tombstones: z.array(z.object({ id: uuid as unknown as z.ZodType })),
});

/** The text of docs/record.schema.json. */
export function recordSchemaText(): string {
  const schema = z.toJSONSchema(recordSchema, { io: 'input', reused: 'inline', unrepresentable: 'any' });
  return `${JSON.stringify({ ...schema, title: 'A record downloaded from Lenscap' }, null, 2)}\n`;
}
