import { describe, expect, it } from 'vitest';
import { readCatalogFiles } from '../../../scripts/catalogRead.ts';
import { formatService } from '../formatService.ts';
import type { Control, Service } from '../serviceSchema.ts';
import { readServiceFile } from './readServiceFile.ts';
import { RULES } from './rules.ts';
import { runChecks } from './runChecks.ts';

const files = readCatalogFiles();
const original = files.find(({ name }) => name === 'photoroom.json')?.service;
if (!original) throw new Error('photoroom is gone');

/** Findings of one rule over photoroom with one thing changed. */
function breaking(change: (service: Service, main: Control) => void): { rule: string; pointer: string; fix: string }[] {
  const service = structuredClone(original as Service);
  const [main] = service.controls;
  if (!main) throw new Error('photoroom has no control');
  change(service, main);
  return runChecks([{ name: 'photoroom.json', text: formatService(service), service, broken: [] }]);
}

it('the catalogue keeps every rule', () => {
  expect(runChecks(files)).toEqual([]);
});

it('each rule has an id of its own and says what it asks', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { description } of RULES) expect(description.length).toBeGreaterThan(20);
});

/** Rule, where it points, and the slip that breaks it. */
const SLIPS: [rule: string, pointer: string, (service: Service, main: Control) => void][] = [
  ['id-is-file-name', '/id', (s) => (s.id = 'photo-room')],
  ['unique-ids', '/controls/1/id', (s) => s.controls.splice(1, 2, structuredClone(s.controls[0] as Control))],
  ['sources-exist', '/controls/0/sources/0', (_, main) => (main.sources = ['nowhere', 'permission-en'])],
  ['sources-exist', '/sources/11', (s) => s.sources.push({ ...(s.sources[0] as Service['sources'][0]), id: 'idle' })],
  ['source-address', '/sources/0/note', (s) => Object.assign(s.sources[0] as object, { url: null })],
  ['source-address', '/sources/9/publisher', (s) => Object.assign(s.sources[9] as object, { publisher: 'general' })],
  ['confidence-has-source', '/controls/0/confidence', (_, main) => (main.confidence = 'press')],
  ['confidence-has-source', '/controls/0/routes/0', (_, main) => delete main.routes[0]?.confidence],
  ['polarity', '/controls/0/default/0', (_, main) => (main.protectiveState = 'on')],
  ['polarity', '/controls/0/default/0', (_, main) => (main.default = [{ state: 'protected', shows: 'on' }])],
  ['polarity', '/controls/0/default/0', (_, main) => (main.default = [{ state: 'exposed' }])],
  ['polarity', '/controls/0/default', (_, main) => (main.default = [])],
  ['polarity', '/controls/0/protectiveState', (_, main) => (main.protectiveState = null)],
  ['polarity', '/controls/0/protectiveState', (_, main) => (main.mechanism = 'plan')],
  ['training-headline', '/training/control', (s) => (s.training = { control: 'delete-account' })],
  [
    'training-headline',
    '/training/control',
    (s) =>
      (s.training = {
        control: null,
        silence: 'not-said',
        text: 'Nothing.',
        sources: ['policy'],
        confidence: 'vendor',
      }),
  ],
  ['hosts', '/hosts', (s) => (s.hosts = [])],
  ['hosts', '/hosts/0', (s) => (s.hosts[0] = { host: 'www.photoroom.com' })],
  ['hosts', '/hosts/0', (s) => (s.hosts[0] = { host: 'facebook.com' })],
  ['hosts', '/hosts/0', (s) => (s.hosts[0] = { host: 'vercel.app', subdomains: true })],
  ['hosts', '/hosts/1', (s) => s.hosts.splice(1, 1, { host: 'photoroom.com' })],
  ['routes', '/controls/0/routes/0', (_, main) => (main.routes = [{ platform: 'web', steps: [], seen: null }])],
  [
    'routes',
    '/controls/0/routes/0/steps/0',
    (_, main) => (main.routes[0] = { platform: 'web', steps: [{}], seen: null }),
  ],
  ['routes', '/controls/0/routes/0/steps/5', (_, main) => (main.labels = null)],
  [
    'routes',
    '/controls/0/routes/1',
    (_, main) => {
      Object.assign(main.routes[0] as object, { seen: '2024' });
      Object.assign(main.routes[1] as object, { seen: '2025' });
    },
  ],
  ['dates', '/sources/9/date', (s) => Object.assign(s.sources[9] as object, { date: '2026-02-30' })],
  ['dates', '/sources/9/date', (s) => Object.assign(s.sources[9] as object, { date: '2027' })],
  ['deletion', '/controls/1', (s) => delete s.controls[1]?.deletion],
  ['deletion', '/controls/0/deletion', (s, main) => (main.deletion = s.controls[1]?.deletion)],
  ['labels', '/controls/0/labels/it', (_, main) => (main.labels = { it: ['Migliora', 'Migliora'] })],
  ['plain-text', '/controls/0/labels/en/0', (_, main) => (main.labels = { en: ['(no UI label found)'] })],
  ['plain-text', '/controls/0/effect', (_, main) => (main.effect = 'See <b>here</b>.')],
  ['plain-text', '/claims/0/text', (s) => Object.assign(s.claims[0] as object, { text: 'Says seed 000 of it.' })],
  ['plain-text', '/controls/0/effect', (_, main) => (main.effect = 'safe\u202etxt.')],
  ['no-control-found', '/notFound', (s) => (s.controls = [])],
  [
    'references',
    '/contradictions/0/controls/0',
    (s) => Object.assign(s.contradictions[0] as object, { controls: ['x'] }),
  ],
  ['contacts', '/contacts/1/value', (s) => Object.assign(s.contacts[1] as object, { value: '[email protected]' })],
  ['contacts', '/contacts/1/value', (s) => Object.assign(s.contacts[1] as object, { value: 'support@yourdomain.com' })],
  ['status', '/status', (s) => (s.status = { state: 'ended', since: '2026' })],
  ['status', '/formerNames', (s) => (s.status = { state: 'renamed', since: null })],
];

describe('a slip is found where it is, with a fix', () => {
  it.each(SLIPS)('%s at %s', (rule, pointer, change) => {
    const found = breaking(change).filter((finding) => finding.rule === rule && finding.pointer === pointer);
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toBeTruthy();
  });

  it('every rule is broken by at least one of them', () => {
    const broken = new Set([...SLIPS.map(([rule]) => rule), 'format']);
    expect(RULES.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });

  it('a host of another service', () => {
    const copy = readServiceFile('copy.json', formatService({ ...original, id: 'copy' }));
    const findings = runChecks([...files, copy]).filter(({ rule }) => rule === 'hosts');
    expect(findings).toHaveLength(2 * original.hosts.length);
    expect(findings.find(({ file }) => file === 'copy.json')?.message).toBe('Also listed in photoroom.json.');
  });

  it('a file that is not written in the one format', () => {
    const file = readServiceFile('photoroom.json', JSON.stringify(original));
    expect(runChecks([file])).toMatchObject([{ rule: 'format', fix: 'npm run catalog:check -- --write' }]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['{', '', /JSON/],
    [JSON.stringify({ ...original, kind: 'toy' }), '/kind', /./],
    [JSON.stringify({ ...original, hosts: undefined }), '/hosts', /./],
    [JSON.stringify({ ...original, extra: 1 }), '', /./],
    [JSON.stringify({ ...original, hosts: [{ host: 'Photoroom.com/x' }] }), '/hosts/0/host', /./],
    [
      JSON.stringify({ ...original, controls: [{ ...original.controls[0], topic: 'trainign' }] }),
      '/controls/0/topic',
      /./,
    ],
    [
      JSON.stringify({
        ...original,
        controls: [{ ...original.controls[0], routes: [{ platform: 'web', steps: [] }] }],
      }),
      '/controls/0/routes/0/seen',
      /./,
    ],
    [JSON.stringify({ ...original, training: { control: null, silence: 'not-said' } }), '/training/text', /./],
    [JSON.stringify({ ...original, sources: [{ ...original.sources[0], title: undefined }] }), '/sources/0/title', /./],
  ])('%#: a message with place and fix', (text, pointer, message) => {
    const findings = runChecks([readServiceFile('photoroom.json', text)]);
    const found = findings.find((finding) => finding.pointer === pointer);
    expect(found).toMatchObject({ file: 'photoroom.json', rule: 'schema' });
    expect(found?.message).toMatch(message);
    expect(found?.fix).toBeTruthy();
  });
});

describe('the one format', () => {
  it.each(files)('$name is written again byte for byte', ({ service, text }) => {
    expect(service && formatService(service)).toBe(text);
  });
});
