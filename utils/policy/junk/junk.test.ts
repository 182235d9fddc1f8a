import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readClosely } from '../readClosely.ts';
import { placeholdersIn } from './placeholders.ts';

const EN = (body: string, date = 'Last updated: March 3, 2026') =>
  `Privacy Policy\n${date}\nPixel Tools LLC explains how we collect and use your personal data.\n${body}`;
const AT = { host: 'pixeltools.example', today: '2026-11-25' };
const kinds = async (text: string, at = AT) => (await readClosely(text, at)).faults.map(({ kind }) => kind);

describe('blanks nobody filled in', () => {
  it.each([
    ['Welcome to {{company_name}}.', '{{company_name}}'],
    ['Last Updated: {lastUpdated}', '{lastUpdated}'],
    ['We at [Your Company Name] care.', '[Your Company Name]'],
    ['Effective: [DATE]', '[DATE]'],
    ['- Adresse : [Votre adresse complète]', '[Votre adresse complète]'],
    ['[NAMA USAHA] bertindak sebagai pengendali.', '[NAMA USAHA]'],
    ['Verantwortlich: [Firmenname]', '[Firmenname]'],
    ['Responsable: [Nombre de la empresa]', '[Nombre de la empresa]'],
    ['Администратор: [название компании]', '[название компании]'],
    ['运营者：【公司名称】', '【公司名称】'],
    ['事業者：［会社名］', '［会社名］'],
    ['책임자: [회사명]', '[회사명]'],
    ['Write to support@yourdomain.com.', 'support@yourdomain.com'],
    ['Contact: privacy@example.com', 'privacy@example.com'],
    ['Company: ________', '________'],
    ['Mise à jour : JJ/MM/AAAA', 'JJ/MM/AAAA'],
    ['Last updated: undefined', ': undefined'],
    ['Updated on Invalid Date', 'Invalid Date'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
  ])('%s', (line, blank) => {
    expect(placeholdersIn(line)).toContain(blank);
  });

  it.each([
    'Write to [email protected].',
    'See the list [1], the note [2] and [GDPR].',
    'Our [privacy notice](https://pixel.example/privacy) says so.',
    'Use snake_case_names and {} in code.',
    '可以通过【support@moonshot.cn】随时与我们联系',
    'The rights are null and void.',
    'You may contact the undefined group of people.',
    'XXL pictures are kept.',
  ])('none in: %s', (line) => {
    expect(placeholdersIn(line)).toEqual([]);
  });

  it('never throws and quotes only what stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (line) => {
        for (const blank of placeholdersIn(line)) expect(line).toContain(blank);
      }),
    );
  });
});

describe('a policy that says itself that it is not finished', () => {
  it.each([
    [
      EN('This document is a working draft for preview and local development.'),
      'This document is a working draft for preview and local development.',
    ],
    [
      EN('This policy should be reviewed by a qualified lawyer before launch.'),
      'This policy should be reviewed by a qualified lawyer before launch.',
    ],
    [
      'Politique de confidentialité\nNous collectons vos données.\nCe document est un modèle à adapter.',
      'Ce document est un modèle à adapter.',
    ],
    [
      'Kebijakan Privasi\nKami mengumpulkan data pribadi Anda.\nGanti placeholder di bawah ini.',
      'Ganti placeholder di bawah ini.',
    ],
    [
      'Datenschutzerklärung\nWir erheben Ihre personenbezogenen Daten.\nDieser Text ist nur ein Entwurf.',
      'Dieser Text ist nur ein Entwurf.',
    ],
    [
      'Política de privacidad\nRecopilamos sus datos personales.\nEste documento es un borrador.',
      'Este documento es un borrador.',
    ],
  ])('%j', async (text, quote) => {
    const { faults } = await readClosely(text, AT);
    expect(faults.find(({ kind }) => kind === 'draft')?.quotes).toEqual([quote]);
  });

  it('does not take every draft and template for one', async () => {
    const text = EN('You can save drafts of your prompts. Faceprints are used to extract a template.');
    expect(await kinds(text)).toEqual([]);
  });
});

describe('another site', () => {
  const COPIED = EN('Welcome to FluxKontextPro.net, the best image editor. We keep your images.').replace(
    'Pixel Tools LLC',
    'Someone LLC',
  );
  it('is named where the text never names the one it stands on', async () => {
    const { faults } = await readClosely(COPIED, { ...AT, host: 'nanoimages.example' });
    expect(faults).toContainEqual({
      kind: 'other-site',
      about: 'FluxKontextPro.net',
      quotes: ['Welcome to FluxKontextPro.net, the best image editor.  We keep your images.'.replace('  ', ' ')],
    });
  });
  it.each([
    ['its own', 'www.fluxkontextpro.net', []],
    ['one the catalogue knows by this name', 'nanoimages.example', ['Flux Kontext Pro']],
  ])('is not told of %s', async (_, host, names) => {
    expect((await readClosely(COPIED, { today: AT.today, host, names })).faults.map(({ kind }) => kind)).toEqual([]);
  });
  it('is not told of a text that was pasted', async () => {
    expect((await readClosely(COPIED, { today: AT.today })).faults.map(({ kind }) => kind)).toEqual([]);
  });
});

describe('nobody answers for it', () => {
  it.each([
    'This site is operated by Jane Doe.',
    'PT Gambar Cepat Indonesia runs it.',
    'Pixel Tools GmbH',
    'Midjourney, Inc. (“we”). Midjourney is Midjourney and Midjourney, and Midjourney and Midjourney.',
    'サービス提供：株式会社ピクセル',
    'SIRET 123 456 789 00012',
  ])('a company is named: %s', async (line) => {
    expect(await kinds(`Privacy Policy\nLast updated: March 3, 2026\nWe collect your personal data.\n${line}`)).toEqual(
      [],
    );
  });
  it('no company, or only the one that gets the payments', async () => {
    const text =
      'Privacy Policy\nLast updated: March 3, 2026\nWe collect your personal data. Payments go to Stripe, Inc. and Google LLC.';
    expect(await kinds(text)).toEqual(['no-company']);
  });
});

describe('the date', () => {
  it.each([
    ['none at all', EN('We keep images.', ''), ['no-date']],
    ['still to come', EN('We keep images.', 'Last updated: March 3, 2031'), ['date-ahead']],
    ['today, where it is tomorrow already', EN('We keep images.', 'Last updated: November 26, 2026'), []],
    [
      'older than what it names',
      EN('Nano Banana makes the pictures.', 'Last updated: January 5, 2024'),
      ['date-before'],
    ],
    ['another one below', EN('We keep images.\nUpdated on: May 9, 2025'), ['dates-differ']],
    ['the same one below', EN('We keep images.\nUpdated on: March 3, 2026'), []],
  ])('%s', async (_, text, expected) => {
    expect(await kinds(text)).toEqual(expected);
  });
  it('of a template is told only where nobody is named', async () => {
    const text = EN('We keep images.', 'Last updated: 2025-03-10');
    expect(await kinds(text)).toEqual([]);
    expect(await kinds(text.replace('Pixel Tools LLC explains', 'This explains'))).toEqual([
      'no-company',
      'date-of-template',
    ]);
  });
});

it('looks at a text once, however often it names a company', async () => {
  const { namesCompany } = await import('./namesCompany.ts');
  const spied = vi.spyOn(String.prototype, 'split');
  expect(namesCompany('a '.repeat(1_000) + 'Stripe LLC '.repeat(20_000))).toBe(false);
  expect(spied.mock.calls.filter(([words]) => words === ('Stripe' as never)).length).toBeLessThanOrEqual(1);
  spied.mockRestore();
});
