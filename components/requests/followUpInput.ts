import type { Authority } from '../../utils/requests/authoritySchema.ts';
import type {
  LetterEvent,
  LetterInput,
  LetterKind,
  LetterLang,
  LetterRight,
} from '../../utils/requests/letters/letterInput.ts';
import { regimeOf } from '../../utils/requests/regimes.ts';
import type { EventKind } from '../../utils/requests/requestTypes.ts';
import { today } from '../locale.ts';
import { byDay } from './byDay.ts';
import type { RequestRecord } from './requestRecords.ts';
import { requestStanding } from './requestStatus.ts';
import { tracked } from './tracked.ts';

/** Where an authority takes complaints: its form, else its e-mail, else its site. */
export const addressOf = (office: Authority | undefined): string | undefined =>
  office?.complaintUrl ?? office?.email ?? office?.website;

export type FollowUpKind = Exclude<LetterKind, 'request'>;

/**
 * What a letter after the first needs, all of it from the request and its events.
 * @throws RequestError `regime-unknown` for a law that left the catalogue
 */
export function followUpInput(
  record: RequestRecord,
  kind: FollowUpKind,
  lang: LetterLang,
  authority: Authority | undefined,
  papers: readonly LetterEvent[],
): LetterInput {
  const { request } = record;
  // What happened earlier may have been written down later.
  const events = [...record.events].sort(byDay);
  const dayOf = (event: EventKind) => events.findLast((entry) => entry.event === event)?.on;
  const answered = events.findLast(({ event }) => event === 'answered');
  const standing = requestStanding(record, Temporal.Now.instant());
  const due = 'status' in standing ? standing.status.dues.find(({ clock }) => clock === 'response') : undefined;
  const companyWroteOn = answered?.on ?? dayOf('identity-asked');
  const sentOn = dayOf('sent');
  return {
    kind,
    rights: request.rights as LetterRight[],
    lang,
    regime: regimeOf(request.regime),
    service: { name: request.company.name, ...(request.company.address && { address: request.company.address }) },
    person: {
      reference: request.reference,
      residence: request.region ? `${request.country}-${request.region}` : request.country,
    },
    about: { account: true },
    today: today(),
    zone: tracked(record).zone,
    ...(sentOn && { sentOn }),
    ...(due && due.kind !== 'none' && { dueOn: due.kind === 'date' ? due.date : due.instant }),
    ...(companyWroteOn && { companyWroteOn }),
    problem:
      answered?.outcome === 'refused' || answered?.outcome === 'partly' || answered?.outcome === 'cannot-identify'
        ? answered.outcome
        : 'no-answer',
    ...(authority && { authority: { name: authority.name, address: addressOf(authority) } }),
    events: papers,
  };
}
