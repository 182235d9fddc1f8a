import { type NextStep, nextStep } from '../../utils/requests/nextStep.ts';
import { RequestError } from '../../utils/requests/requestError.ts';
import { type RequestStatus, statusOf } from '../../utils/requests/statusOf.ts';
import type { RequestRecord } from './requestRecords.ts';
import { eventsOf, tracked } from './tracked.ts';

/** Status and next step of a request, or the error in its dates that keeps them from being derived. */
export type Standing = { status: RequestStatus; next: NextStep } | { error: RequestError };

/** Derives where a request stands now. Bad dates give an error to show, never a crash: the rest of the page works. */
export function requestStanding(record: RequestRecord, now: Temporal.Instant): Standing {
  try {
    const status = statusOf(tracked(record), eventsOf(record), now);
    return { status, next: nextStep(tracked(record), eventsOf(record), status, now) };
  } catch (error) {
    if (error instanceof RequestError) return { error };
    throw error;
  }
}
