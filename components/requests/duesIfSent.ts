import { clocksOf } from '../../utils/requests/clocksOf.ts';
import type { Due } from '../../utils/requests/due.ts';
import type { RequestType } from '../../utils/requests/requestTypes.ts';
import type { NewRequest } from './newRequest.ts';

/**
 * The days answers are due if the form went out at `on` (a day, or an instant) and asked for these rights.
 * @throws RequestError for impossible dates, an unknown law or zone
 */
export function duesIfSent(form: NewRequest, requests: readonly RequestType[], on: string, zone: string): Due[] {
  const request = { id: form.reference, regime: form.regime, requests, zone, holidays: null };
  return clocksOf(request, [{ kind: 'sent', at: on }]).filter(({ clock }) => clock === 'response');
}
