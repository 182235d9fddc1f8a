import { LOOK_AGAIN_DAYS, lookAgainOf } from '../../utils/catalog/lookAgainOf.ts';
import type { StandingFacts } from '../../utils/catalog/toStandingFacts.ts';
import { writeReminders } from '../../utils/extension/reminders.ts';
import { readSettings } from '../../utils/extension/settings.ts';
import { standingFactsOf } from '../../utils/extension/standingFactsOf.ts';
import { presentOfAll } from '../../utils/ledger/presentOf.ts';

/** Makes the reminders to look at switches again anew from the record; they are shown and armed as those of requests are. */
export async function refreshLookAgain(): Promise<void> {
  const { lookAgainDays = LOOK_AGAIN_DAYS } = await readSettings();
  const presents = await presentOfAll();
  const facts = new Map<string, StandingFacts>();
  for (const serviceId of presents.keys()) {
    const known = await standingFactsOf(serviceId);
    if (known) facts.set(serviceId, known);
  }
  const due = lookAgainOf(presents, facts, lookAgainDays, Temporal.Now.timeZoneId());
  const reminders = due.map(({ serviceId, last, at }) => ({
    // A look makes it another reminder; another number of days does not.
    id: `look-again/${serviceId}/${last}`,
    serviceId,
    company: facts.get(serviceId)?.name ?? serviceId,
    kind: 'look-again',
    at,
  }));
  await writeReminders(reminders, 'switches');
}
