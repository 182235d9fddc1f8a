import { type Service, serviceSchema } from './serviceSchema.ts';

const WIDTH = 120;

/** Columns a text takes in an editor: East Asian characters take two. */
function columns(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g)
      ?.length ?? 0)
  );
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function print(value: unknown, indent: string, before: number, after: number): string {
  const short = oneLine(value);
  if (typeof value !== 'object' || value === null) return short;
  if (before + columns(short) + after <= WIDTH) return short;
  const deeper = `${indent}  `;
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((inner) => ['', inner])
    : Object.entries(value).map(([key, inner]) => [`${JSON.stringify(key)}: `, inner]);
  const lines = entries.map(([key, inner], index) => {
    const comma = index < entries.length - 1 ? 1 : 0;
    return `${deeper}${key}${print(inner, deeper, deeper.length + columns(key), comma)}${comma ? ',' : ''}`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

/**
 * The one way a service file is written: keys in the order of the schema, on one line what fits into 120 columns.
 * The house's formatter leaves the result as it is.
 */
export function formatService(service: Service): string {
  const { $schema, ...rest } = serviceSchema.parse(service);
  const members = Object.entries({ $schema, ...rest }).filter(([, value]) => value !== undefined);
  const lines = members.map(([key, value], index) => {
    const comma = index < members.length - 1 ? 1 : 0;
    const name = `${JSON.stringify(key)}: `;
    return `  ${name}${print(value, '  ', 2 + name.length, comma)}${comma ? ',' : ''}`;
  });
  return `{\n${lines.join('\n')}\n}\n`;
}
