import type { New } from '../appendRow.ts';
import type { Observation, Reading, RequestRow, Statement } from '../rowSchemas.ts';
import type { Upload } from '../uploadSchema.ts';

/** Rows for tests and benchmarks. */
export const sampleStatement = (change: Partial<New<Statement>> = {}): New<Statement> => ({
  serviceId: 'photoroom',
  controlId: 'improve-model',
  state: 'protected',
  on: '2026-05-03',
  ...change,
});

export const sampleObservation = (change: Partial<New<Observation>> = {}): New<Observation> => ({
  serviceId: 'photoroom',
  controlId: 'improve-model',
  state: 'protective',
  read: { role: 'switch', name: 'Improve model', attribute: 'aria-checked', address: 'https://photoroom.com/' },
  afterReload: false,
  ...change,
});

export const sampleRequest = (change: Partial<New<RequestRow>> = {}): New<RequestRow> => ({
  serviceId: 'photoroom',
  company: { name: 'Pictures Ltd', address: 'privacy@pictures.example' },
  regime: 'eu-gdpr',
  rights: ['erasure'],
  zone: 'Europe/Paris',
  country: 'FR',
  reference: 'LC-1',
  letter: { lang: 'fr', subject: 'Effacement', body: 'Bonjour' },
  ...change,
});

export const sampleUpload = (change: Partial<New<Upload>> = {}): New<Upload> => ({
  serviceId: 'photoroom',
  host: 'photoroom.com',
  how: 'picker',
  name: 'beach.jpg',
  type: 'image/jpeg',
  size: 2_400_000,
  width: 4000,
  height: 3000,
  sha256: 'ab'.repeat(32),
  carries: ['place', 'time', 'camera'],
  choice: 'not-asked',
  ...change,
});

export const sampleReading = (change: Partial<New<Reading>> = {}): New<Reading> => ({
  serviceId: 'photoroom',
  host: 'photoroom.com',
  address: 'https://photoroom.com/legal/privacy',
  card: { language: 'en' },
  ...change,
});
