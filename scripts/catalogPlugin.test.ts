import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackShard } from '../utils/catalog/hostIndex.ts';
import { lookUpHost } from '../utils/catalog/lookUpHost.ts';
import { readAddress } from '../utils/catalog/readAddress.ts';
import { shardOfHost, shardOfId } from '../utils/catalog/shardOf.ts';
import { catalogModules } from './catalogModules.ts';
import { catalogPlugin } from './catalogPlugin.ts';
import { readCatalog } from './catalogRead.ts';

let out = '';
const work = mkdtempSync(join(tmpdir(), 'lenscap-plugin-'));

beforeAll(async () => {
  out = join(work, 'out');
  const entry = join(work, 'entry.js');
  writeFileSync(
    entry,
    `export * from 'virtual:catalog';
export * from 'virtual:catalog-hosts';
export * from 'virtual:catalog-standing';
export * from 'virtual:catalog-list';`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [catalogPlugin()],
    build: { outDir: out, lib: { entry, formats: ['es'], fileName: () => 'entry.js' } },
  });
});
afterAll(() => rmSync(work, { recursive: true }));

describe('a build', () => {
  it('puts one file per service into the package, and none of them into the code', async () => {
    const ids = readCatalog().map(({ id }) => `${id}.js`);
    expect(readdirSync(join(out, 'catalog/services')).sort()).toEqual(ids.sort());
    const code = readFileSync(join(out, 'entry.js'), 'utf8');
    const photoroom = readCatalog().find(({ id }) => id === 'photoroom');
    // What a switch is called stands in the code too, for watching it (looksOf.ts); what it does, only in the file.
    expect(code).not.toContain(photoroom?.controls[0]?.effect);
    expect(code.match(/import\(/g)).toHaveLength(2);
    const { default: service } = await import(join(out, 'catalog/services/photoroom.js'));
    expect(service).toEqual(photoroom);
  });

  it('carries hosts and standings of a small catalogue in the code', async () => {
    const built = await import(join(out, 'entry.js'));
    expect(built.hostShardsInline).toBe(true);
    const shard: string = await built.loadHostShard(0);
    const address = readAddress('https://www.photoroom.com/x');
    expect(address && lookUpHost(address, shard)).toBe('photoroom');
    expect(unpackShard(shard)).toHaveLength(readCatalog().flatMap(({ hosts }) => hosts).length);
    const facts = (await built.loadStandingShard(0)).chatgpt;
    expect(facts).toMatchObject({ name: 'ChatGPT', training: { control: 'improve-model' } });
  });

  it('refuses a broken file with its name, place and fix', async () => {
    const folder = mkdtempSync(join(work, 'broken-'));
    writeFileSync(join(folder, 'bad.json'), '{"$schema": "../service.schema.json", "id": "Bad Id"}');
    const entry = join(work, 'entry.js');
    const attempt = build({
      configFile: false,
      logLevel: 'silent',
      plugins: [catalogPlugin(folder)],
      build: { outDir: join(work, 'no'), lib: { entry, formats: ['es'] } },
    });
    await expect(attempt).rejects.toThrow(/catalog\/services\/bad\.json#\/id/);
  });
});

it('splits a large catalogue, so that the code does not grow with it', () => {
  const model = readCatalog()[0];
  if (!model) throw new Error('no service');
  const many = Array.from({ length: 3000 }, (_, i) => ({
    ...model,
    id: `s-${i}`,
    hosts: [{ host: `site-${i}.example` }],
  }));
  const { modules, files } = catalogModules(many);
  const bytes = [...modules.values()].reduce((sum, code) => sum + code.length, 0);
  expect(bytes).toBeLessThan(2000);
  const shard = shardOfHost('site-2999.example', 8);
  expect(files.get(`catalog/host/${shard}.js`)).toContain('site-2999.example s-2999');
  expect(files.get(`catalog/standing/${shardOfId('s-7', 8)}.js`)).toContain('"s-7"');
});
