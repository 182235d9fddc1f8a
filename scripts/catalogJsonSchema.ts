import * as z from 'zod';
import { serviceSchema } from '../utils/catalog/serviceSchema.ts';

/** The text of catalog/service.schema.json, made from the schema the build itself uses. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(serviceSchema, { io: 'input', reused: 'inline' });
  return `${JSON.stringify({ ...schema, title: 'A service of the Lenscap catalogue' }, null, 2)}\n`;
}
