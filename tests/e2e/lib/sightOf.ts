import type { Observation } from '../../../utils/ledger/rowSchemas.ts';

/** What an earlier look at a switch has left in the record. */
export function sightOf(
  serviceId: string,
  controlId: string,
  state: Observation['state'],
  instant: Temporal.Instant,
): Observation {
  const time = instant.epochMilliseconds.toString(16).padStart(12, '0');
  return {
    id: `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000001`,
    device: '019a0000-0000-7000-8000-000000000001',
    at: instant.toString({ fractionalSecondDigits: 3 }),
    kind: 'observation',
    serviceId,
    controlId,
    state,
    read: { role: 'switch', name: 'Improve', attribute: 'aria-checked', address: 'https://chatgpt.com/' },
    afterReload: false,
  };
}
