import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { unzipSync } from 'fflate';
import { beforeAll, expect, it, vi } from 'vitest';
import { fillMessage } from '../../utils/extension/fillMessage.ts';

const FOLDER = resolve(import.meta.dirname, '../../locales');
const SERVICES = resolve(import.meta.dirname, '../../catalog/services');
const messagesIn = async (file: string) => generateChromeMessages(await parseMessagesFile(resolve(FOLDER, file)));

/** The messages of the language the person uses. */
let messages: Awaited<ReturnType<typeof messagesIn>>;
const messageOf = (key: string) => messages[key.replaceAll('.', '_')]?.message ?? `(no ${key})`;
vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, given?: number | unknown[]) =>
      typeof given === 'number'
        ? fillMessage(messageOf(key), () => messageOf('localeTag'), [given], given)
        : fillMessage(messageOf(key), () => messageOf('localeTag'), given ?? []),
  },
}));
vi.mock('../../utils/extension/catalogue.ts', () => ({
  loadService: async (id: string) => JSON.parse(readFileSync(resolve(SERVICES, `${id}.json`), 'utf8')),
}));
const { packWords } = await import('./packWords.ts');
const { appendObservation, appendReading, appendRequest, appendRequestEvent, appendStatement, undo } = await import(
  '../../utils/ledger/appendRow.ts'
);
const { appendEvidence } = await import('../../utils/ledger/appendEvidence.ts');
const { appendUploads } = await import('../../utils/ledger/appendUploads.ts');
const { makePack } = await import('../../utils/ledger/pack/makePack.ts');
const { freshLedger } = await import('../../utils/ledger/testing/devices.ts');
const { openPackPage } = await import('../../utils/ledger/testing/openPackPage.ts');
const { sampleObservation, sampleRequest, sampleStatement, sampleUpload } = await import(
  '../../utils/ledger/testing/samples.ts'
);

let requestId: string;
beforeAll(async () => {
  await freshLedger();
  await undo(await appendStatement(sampleStatement()));
  await appendObservation(sampleObservation({}));
  await appendStatement(sampleStatement({ serviceId: 'gone', controlId: 'with-the-service' }));
  await appendStatement(sampleStatement({ controlId: 'delete-account', state: 'done', on: '2026-05-03' }));
  await appendReading({ serviceId: 'photoroom', host: 'photoroom.com', address: 'https://photoroom.com/', card: {} });
  requestId = await appendRequest(sampleRequest());
  const answer = { requestId, event: 'answered', on: '2026-11-26', note: 'No.' } as const;
  await appendRequestEvent({ requestId, event: 'sent', on: '2026-11-25T10:00:00.000Z' });
  await appendRequestEvent(answer);
  await appendEvidence(new Blob(['…']), { name: 'a.txt', requestId });
  await appendUploads([sampleUpload(), sampleUpload({ name: 'me.png' })]);
});

/** The pack of everything in a language: its page as a browser shows it. */
async function pageIn(file: string) {
  messages = await messagesIn(file);
  const { zip } = await makePack({ everything: true }, packWords());
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return openPackPage(new TextDecoder().decode(files['index.html']));
}

/** Where the page says something of its own. */
const SAID = 'h1, h2, section > p, label, strong, #state, #made';
const textsOf = (document: Document, query: string) =>
  [...document.querySelectorAll(query)].map(({ textContent }) => textContent);

it.each(readdirSync(FOLDER))('regression: a pack is in the language of the person: %s', async (file) => {
  const { document, state } = await pageIn(file);
  const lang = messageOf('localeTag');
  expect(document.documentElement.lang).toBe(lang);
  expect(document.title).toBe(messageOf('packPage.title'));
  expect(state.textContent).toBe(messageOf('packPage.intact'));
  expect(textsOf(document, 'h2')).toEqual([messageOf('packPage.proves'), messageOf('packPage.says')]);
  expect(textsOf(document, SAID).join('\n')).not.toMatch(/\(no |[${]\w|undefined/);
  const titles = textsOf(document, 'li strong').join('\n');
  expect(titles).toContain(messageOf('requestEvent.answered'));
  expect(titles).toContain(messageOf('standing.protected'));
  expect(titles).not.toMatch(/\d{4}-\d\d-\d\d/);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const made = document.querySelector<HTMLTimeElement>('#made time');
  expect(made?.textContent).toContain(date.format(new Date(made?.dateTime ?? '')));
  expect(made?.textContent).toContain('UTC');
});

it('regression: no sentence of another language is left in it', async () => {
  const english = await pageIn('en.yml');
  const said = new Set(textsOf(english.document, SAID));
  for (const file of readdirSync(FOLDER).filter((name) => name !== 'en.yml')) {
    const { document } = await pageIn(file);
    expect(textsOf(document, SAID).filter((text) => said.has(text))).toEqual([]);
  }
});

it('says of an act that it was done on a day, not since one', async () => {
  const { document } = await pageIn('en.yml');
  const title = textsOf(document, 'li strong').find((text) => text?.includes(messageOf('standing.done')));
  expect(title).toMatch(/Photoroom · .+: Done, May 3, 2026$/);
});

it('regression: names a control as its service does, and by its ids only where the catalogue has it no more', async () => {
  const { document } = await pageIn('fr.yml');
  const titles = textsOf(document, 'li strong').join('\n');
  expect(titles).toContain('Photoroom · Améliorer le modèle pour tous');
  expect(titles).not.toContain('improve-model');
  expect(titles).toContain('gone · with-the-service');
});
