import { describe, expect, it } from 'vitest';
import { readServiceFile } from '../utils/catalog/checks/readServiceFile.ts';
import { runChecks } from '../utils/catalog/checks/runChecks.ts';
import { formatService } from '../utils/catalog/formatService.ts';
import { exportCsv, exportJson } from './catalogExports.ts';
import { readCatalog } from './catalogRead.ts';
import { skeleton } from './catalogSkeleton.ts';

describe('catalog:new', () => {
  const text = formatService(skeleton('pictures.example', '2026-11-22'));
  const file = readServiceFile('pictures-example.json', text);

  it('follows the schema, and only its TODOs are missing', () => {
    expect(file.broken).toEqual([]);
    const findings = runChecks([file]);
    expect(findings.length).toBeGreaterThan(5);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['plain-text']));
  });

  it('passes once they are written', () => {
    const filled = text.replaceAll(/TODO: |TODO/g, 'x-');
    expect(
      runChecks([readServiceFile('pictures-example.json', filled)]).filter(({ rule }) => rule !== 'format'),
    ).toEqual([]);
  });
});

describe('catalog:export', () => {
  const services = readCatalog();

  it('gives every service back, with its licence and version', () => {
    const data = JSON.parse(exportJson(services));
    expect(data).toMatchObject({ format: 'lenscap-catalog', version: 1, licence: 'CC0-1.0' });
    expect(data.services.map(({ id }: { id: string }) => id)).toEqual(services.map(({ id }) => id));
    expect(data.services[0]).toEqual({ ...services[0], $schema: undefined });
  });

  it('gives one row per control, each with all columns, and no formulas', () => {
    const [first] = services;
    if (!first) throw new Error('no service');
    const tricky = { ...first, name: '=HYPERLINK("x"), y', controls: [] };
    const [head = '', row = ''] = exportCsv([tricky]).split('\r\n');
    expect(row).toContain(`"'=HYPERLINK(""x""), y"`);
    expect(row.replace(/"[^,]*(""[^"]*)*, y"/, 'name').split(',')).toHaveLength(head.split(',').length);
    const rows = exportCsv(services).trim().split('\r\n');
    expect(rows).toHaveLength(1 + services.reduce((sum, { controls }) => sum + Math.max(1, controls.length), 0));
  });
});
