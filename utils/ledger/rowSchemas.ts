import * as z from 'zod/mini';

/** Ids of services and controls as the catalogue writes them. */
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** Every row: its id (UUIDv7), the device that wrote it, and the instant by that device's clock. */
const base = { id: uuid, device: uuid, at: instant };

export const statementSchema = z.strictObject({
  ...base,
  kind: z.literal('statement'),
  serviceId: slug,
  controlId: slug,
  state: z.enum(['protected', 'exposed', 'not-sure', 'does-not-apply']),
  /** The day since which it is so, as the person says. */
  on: day,
  note: z.optional(z.string().check(z.maxLength(2000))),
});

export const observationSchema = z.strictObject({
  ...base,
  kind: z.literal('observation'),
  serviceId: slug,
  controlId: slug,
  state: z.enum(['protective', 'exposed', 'could-not-tell']),
  /** What was read. The address carries no query and no fragment. */
  read: z.strictObject({
    role: z.string().check(z.maxLength(40)),
    name: z.string().check(z.maxLength(300)),
    attribute: z.string().check(z.maxLength(80)),
    address: z.string().check(z.maxLength(500)),
  }),
  afterReload: z.boolean(),
});

/** Takes back another row. The row itself stays: the audit trail is the data. */
export const undoSchema = z.strictObject({ ...base, kind: z.literal('undo'), serviceId: slug, undoes: uuid });

export const rowSchema = z.discriminatedUnion('kind', [statementSchema, observationSchema, undoSchema]);

export type Statement = z.infer<typeof statementSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type Undo = z.infer<typeof undoSchema>;
export type Row = z.infer<typeof rowSchema>;
