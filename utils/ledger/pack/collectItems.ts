import { undone } from '../foldPresent.ts';
import type { Ledger } from '../layout.ts';
import { openLedger } from '../openLedger.ts';
import { siftEvidence, siftRows, siftUploads } from '../readRows.ts';
import type { Row } from '../rowSchemas.ts';
import { uploadsRange } from '../summaries.ts';
import type { Upload } from '../uploadSchema.ts';
import { withUndos } from '../withUndos.ts';
import type { PackItem } from './packItem.ts';
import type { PackTitles } from './packWords.ts';

/** What a pack is about. */
export type PackAbout = { request: string } | { service: string } | { everything: true };

const text = (value: string) => new TextEncoder().encode(value);
const json = (value: unknown) => ({
  ending: '.json',
  type: 'application/json',
  bytes: text(`${JSON.stringify(value, null, 2)}\n`),
});
const plain = (value: string) => ({ ending: '.txt', type: 'text/plain', bytes: text(value) });

/** Everything the ledger holds about it, oldest first. What was taken back is in it, with the undo: a record is not tidied. */
export async function collectItems(about: PackAbout, titles: PackTitles): Promise<PackItem[]> {
  const ledger = await openLedger();
  const rows = await rowsAbout(about);
  const requestIds = rows.filter(({ kind }) => kind === 'request').map(({ id }) => id);
  const items = (await Promise.all(rows.map((row) => itemsOfRow(row, titles)))).flat();

  const evidenceLists = await Promise.all([
    ...requestIds.map((id) => ledger.getAllFromIndex('evidence', 'request', id)),
    ...('service' in about ? [ledger.getAllFromIndex('evidence', 'service', about.service)] : []),
    ...('everything' in about ? [ledger.getAll('evidence')] : []),
  ]);
  const evidence = new Map(siftEvidence(evidenceLists.flat()).rows.map((row) => [row.id, row]));
  for (const { at, name, type, sha256 } of evidence.values()) {
    const bytes = await ledger.get('files', sha256);
    const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
    const title = titles.evidence(name);
    if (bytes) items.push({ kind: 'evidence', vouched: 'person', at, title, ending, type, bytes });
  }

  const services =
    'service' in about ? [about.service] : [...new Set(rows.flatMap(({ serviceId }) => serviceId ?? []))];
  const uploadLists =
    'everything' in about
      ? [await ledger.getAll('uploads')]
      : await Promise.all([
          ...services.map((id) => ledger.getAllFromIndex('uploads', 'service', uploadsRange(id))),
          namedUploads(ledger, rows, services),
        ]);
  for (const { rows: uploads } of uploadLists.map(siftUploads)) {
    const last = uploads.at(-1);
    const title = titles.uploads(uploads.length);
    if (last) items.push({ kind: 'uploads', vouched: 'record', at: last.at, title, ...json(uploads) });
  }
  return items.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Pictures a request names that went to no service of these: a request to a company outside the catalogue. */
async function namedUploads(ledger: Ledger, rows: readonly Row[], services: readonly string[]): Promise<Upload[]> {
  const ids = new Set(rows.flatMap((row) => (row.kind === 'request' ? (row.uploads ?? []) : [])));
  const found = await Promise.all([...ids].sort().map((id) => ledger.get('uploads', id)));
  return found.filter((row): row is Upload => row !== undefined && !services.includes(row.serviceId ?? ''));
}

async function rowsAbout(about: PackAbout): Promise<Row[]> {
  const ledger = await openLedger();
  if ('everything' in about) return siftRows(await ledger.getAll('rows')).rows;
  if ('service' in about) return siftRows(await ledger.getAllFromIndex('rows', 'service', about.service)).rows;
  const request = await ledger.get('rows', about.request);
  const events = await ledger.getAllKeysFromIndex('rows', 'request', about.request);
  const ids = await withUndos(ledger, [about.request, ...events]);
  const own = (await Promise.all(ids.map((id) => ledger.get('rows', id)))).filter((row) => row !== undefined);
  // What was said and seen about the service is the ground the request stands on.
  const service = request?.serviceId ? await ledger.getAllFromIndex('rows', 'service', request.serviceId) : [];
  const ground = service.filter(({ kind }) => kind === 'statement' || kind === 'observation' || kind === 'reading');
  const gone = undone(siftRows(service).rows);
  const all = new Map([...own, ...ground.filter(({ id }) => !gone.has(id))].map((row) => [row.id, row]));
  return siftRows([...all.values()]).rows;
}

async function itemsOfRow(row: Row, titles: PackTitles): Promise<PackItem[]> {
  const { at } = row;
  const item = (kind: PackItem['kind'], title: string, content: ReturnType<typeof json>): PackItem => ({
    kind,
    vouched: kind === 'observation' || kind === 'reading' ? 'record' : 'person',
    at,
    title,
    ...content,
  });
  switch (row.kind) {
    case 'statement': {
      const control = await titles.control(row.serviceId, row.controlId);
      return [item('statement', titles.statement(control, row.state, row.on), json(row))];
    }
    case 'observation': {
      const control = await titles.control(row.serviceId, row.controlId);
      return [item('observation', titles.observation(control, row.state), json(row))];
    }
    case 'undo':
      return [item('undo', titles.undo(), json(row))];
    case 'reading':
      return [item('reading', titles.reading(row.host), json(row))];
    case 'request': {
      const { letter, company, reference } = row;
      return [
        item('request', titles.request(company.name, reference), json(row)),
        item('letter', titles.letter(company.name, letter.subject), plain(`${letter.subject}\n\n${letter.body}\n`)),
      ];
    }
    case 'request-event': {
      const event = item('event', titles.event(row.event, row.on), json(row));
      return row.note ? [event, item('reply', titles.reply(row.event, row.on), plain(row.note))] : [event];
    }
  }
}
