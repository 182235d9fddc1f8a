import type { Row } from '../../utils/ledger/rowSchemas.ts';
import type { Upload } from '../../utils/ledger/uploadSchema.ts';
import { uploadAt } from '../e2e/lib/seedUploads.ts';

const DEVICE = '019a0000-0000-7000-8000-000000000001';

/** Everything but what every row has; `daysAgo` says when it was written. */
type Draft = Row extends infer R
  ? R extends Row
    ? Omit<R, 'id' | 'device' | 'at'> & { daysAgo: number }
    : never
  : never;

function idAt(instant: Temporal.Instant, nth: number): string {
  const time = instant.epochMilliseconds.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${nth.toString(16).padStart(12, '0')}`;
}

/** A year in the life of somebody who uses several services: statements, sights, requests in every stage, uploads. */
export function sampleRecord(now: Temporal.Instant): { rows: Row[]; uploads: Upload[] } {
  const rows: Row[] = [];
  const ago = (days: number) => now.subtract({ hours: 24 * days });
  const dayOf = (days: number) => ago(days).toString().slice(0, 10);
  function add({ daysAgo, ...rest }: Draft): string {
    const at = ago(daysAgo);
    const id = idAt(at, rows.length + 1);
    rows.push({ id, device: DEVICE, at: `${at.toString({ fractionalSecondDigits: 3 })}`, ...rest } as Row);
    return id;
  }
  const say = (serviceId: string, controlId: string, state: 'protected' | 'exposed' | 'not-sure', daysAgo: number) =>
    add({ kind: 'statement', serviceId, controlId, state, on: dayOf(daysAgo), daysAgo });
  const see = (
    serviceId: string,
    controlId: string,
    state: 'protective' | 'exposed',
    daysAgo: number,
    afterReload = false,
  ) =>
    add({
      kind: 'observation',
      serviceId,
      controlId,
      state,
      read: { role: 'switch', name: 'switch', attribute: 'aria-checked', address: 'https://example.com/settings' },
      afterReload,
      daysAgo,
    });
  const ask = (company: string, serviceId: string | undefined, regime: string, country: string, daysAgo: number) =>
    add({
      kind: 'request',
      ...(serviceId && { serviceId }),
      company: { name: company, address: `privacy@${company.toLowerCase().replaceAll(' ', '')}.example` },
      regime,
      rights: ['erasure'],
      zone: 'Europe/Paris',
      country,
      reference: `LC-${daysAgo}`,
      letter: { lang: 'en', subject: 'Erasure of my pictures', body: 'Please erase every picture I uploaded.' },
      daysAgo,
    });
  const event = (
    requestId: string,
    kind: 'sent' | 'received' | 'answered' | 'closed' | 'identity-asked',
    daysAgo: number,
  ) =>
    add({
      kind: 'request-event',
      requestId,
      event: kind,
      on: dayOf(daysAgo),
      ...(kind === 'answered' && { outcome: 'done' as const }),
      daysAgo,
    });

  say('chatgpt', 'improve-model', 'protected', 200);
  see('chatgpt', 'improve-model', 'exposed', 2);
  say('photoroom', 'improve-model', 'protected', 100);
  see('photoroom', 'improve-model', 'protective', 100, true);
  say('midjourney', 'stealth-mode', 'exposed', 60);
  say('gemini', 'keep-activity', 'not-sure', 30);
  const overdue = ask('Pixel Forge', undefined, 'eu-gdpr', 'FR', 70);
  event(overdue, 'sent', 70);
  const waiting = ask('Photoroom', 'photoroom', 'eu-gdpr', 'FR', 9);
  event(waiting, 'sent', 9);
  const asked = ask('imgc AI', 'imgc-ai', 'eu-gdpr', 'FR', 20);
  event(asked, 'sent', 20);
  event(asked, 'identity-asked', 12);
  const answered = ask('Kontext', 'flux-kontext-app', 'uk-gdpr', 'GB', 50);
  event(answered, 'sent', 50);
  event(answered, 'answered', 4);
  ask('Z-Image', 'z-image-turbo-dev', 'id-uupdp', 'ID', 1);
  const closed = ask('Krea', 'krea', 'eu-gdpr', 'FR', 120);
  event(closed, 'sent', 120);
  event(closed, 'closed', 90);

  const uploads = Array.from({ length: 90 }, (_, n) => {
    const at = ago(4 * n + 1).toString({ fractionalSecondDigits: 3 });
    const [serviceId, host] = n % 3 ? ['photoroom', 'app.photoroom.com'] : ['chatgpt', 'chatgpt.com'];
    return uploadAt(at, n, {
      serviceId,
      host,
      name: `IMG_${2000 + n}.jpg`,
      size: 400_000 + 37_000 * (n % 23),
      sha256: (n % 40).toString(16).padStart(64, 'a'),
      carries: n % 4 ? ['software'] : ['place', 'time'],
    });
  });
  return { rows: rows.sort((a, b) => (a.id < b.id ? -1 : 1)), uploads };
}
