import type { Service } from '../utils/catalog/serviceSchema.ts';
import { trainingHeadline } from '../utils/catalog/trainingHeadline.ts';

/** Raised whenever a reader of the export has to change: a field renamed, removed, or with another meaning. */
const FORMAT_VERSION = 1;

/** The whole catalogue. `asOf` is the newest day a file was checked, so the same catalogue gives the same bytes. */
export function exportJson(services: readonly Service[]): string {
  const asOf =
    services
      .map(({ lastChecked }) => lastChecked)
      .sort()
      .at(-1) ?? null;
  const stripped = services.map(({ $schema: _, ...service }) => service);
  const head = { format: 'lenscap-catalog', version: FORMAT_VERSION, licence: 'CC0-1.0', asOf };
  return `${JSON.stringify({ ...head, services: stripped }, null, 2)}\n`;
}

const COLUMNS = [
  'service',
  'name',
  'kind',
  'status',
  'hosts',
  'learns',
  'control',
  'topic',
  'control_name',
  'label_en',
  'mechanism',
  'protective_state',
  'default',
  'routes',
  'confidence',
  'sources',
  'last_checked',
];

/** Quoted as RFC 4180 asks. A spreadsheet must not take a text for a formula, hence the apostrophe. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row per control; a service without one has a single row with these columns empty. */
export function exportCsv(services: readonly Service[]): string {
  const rows = services.flatMap((service) => {
    const { id, name, kind, status, hosts, controls, sources, lastChecked } = service;
    const address = new Map(sources.map((source) => [source.id, source.url ?? source.title]));
    const places = hosts.map(({ host, pathPrefix }) => host + (pathPrefix ?? '')).join(' ');
    const first = [id, name, kind, status.state, places, trainingHeadline(service).learns];
    if (controls.length === 0) return [[...first, ...Array(10).fill(''), lastChecked]];
    return controls.map((control) => [
      ...first,
      control.id,
      control.topic,
      control.name,
      control.labels?.en?.[0],
      control.mechanism,
      control.protectiveState,
      [...new Set(control.default.map(({ state }) => state))].join(' '),
      control.routes.length,
      control.confidence,
      control.sources.map((source) => address.get(source)).join(' '),
      lastChecked,
    ]);
  });
  return `${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
