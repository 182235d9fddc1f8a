import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RequestRecord } from '../../utils/ledger/foldRequests.ts';
import { REGIME_IDS } from '../../utils/requests/regimes.ts';
import { ANSWER_OUTCOMES, EVENT_KINDS } from '../../utils/requests/requestTypes.ts';
import { requestStanding } from './requestStatus.ts';

const messages = await parseMessagesFile(resolve(import.meta.dirname, '../../locales/en.yml'));
const textOf = (group: string, id: string): string => {
  const message = messages.find(({ key }) => key.join?.('.') === `${group}.${id.replaceAll('-', '_')}`);
  return message?.type === 'simple' ? message.message : '';
};

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => Temporal.PlainDate.from('2026-01-05').add({ days }).toString());
const event = fc.record({
  event: fc.constantFrom(...EVENT_KINDS),
  on: day,
  outcome: fc.constantFrom(...ANSWER_OUTCOMES),
  gone: fc.boolean(),
});

it('whatever happened, what to do next is one sentence with its date and one button', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REGIME_IDS), fc.array(event, { maxLength: 8 }), day, (regime, happened, today) => {
      const record = { request: { id: '', regime, rights: ['erasure'], zone: 'UTC' }, events: happened };
      const standing = requestStanding(record as unknown as RequestRecord, Temporal.Instant.from(`${today}T12:00Z`));
      if ('error' in standing) return;
      const { key, action, params } = standing.next;
      const sentence = textOf('nextStep', key);
      expect(sentence).not.toBe('');
      expect(textOf('stepAction', action)).not.toBe('');
      const date = params.date ?? params.closes ?? '';
      expect(sentence.includes('$1')).toBe(date !== '');
    }),
    { numRuns: 400 },
  );
});
