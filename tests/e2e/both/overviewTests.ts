import { describe, it } from 'vitest';
import { sampleRecord } from '../../sample/sampleRecord.ts';
import { byRole, textWith } from '../lib/find.ts';
import { seedRows } from '../lib/seedRows.ts';
import { seedUploads } from '../lib/seedUploads.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const DAY: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' };
const dayOf = (at: string) => new Intl.DateTimeFormat('en', DAY).format(new Date(at));

/** The first page of the dashboard: what a new person reads there, and somebody after a year. */
export function overviewTests(launch: Launch) {
  describe('the overview', () => {
    const held = useSession(launch);

    it('teaches a person who has recorded nothing where to begin, then says what needs them and what is in order', async () => {
      await textWith(await held.session.openOwn('dashboard.html'), word('overview.emptyTitle'));
      const { rows, uploads } = sampleRecord(Temporal.Now.instant());
      const record = await held.session.openOwn('dashboard.html#/record');
      await byRole(record, 'heading', word('health.title'));
      await seedRows(record, rows);
      await seedUploads(record, uploads);
      const looked = rows.findLast((row) => row.kind === 'observation' && row.serviceId === 'photoroom');
      const page = await held.session.openOwn('dashboard.html');
      // Not looked at for longer than 90 days.
      await (await waitUntil('the rest of the list', () => page.$('summary'))).click();
      await textWith(page, word('overview.lookAgain', dayOf(looked?.at ?? '')));
      // Seen exposed since they said otherwise; the answer of a company overdue; an answer to look at.
      await textWith(page, word('nextStep.check_yourself'));
      await textWith(page, 'Pixel Forge');
      await textWith(page, word('overview.inOrder'));
      const flipped = await byRole(page, 'link', 'ChatGPT');
      await flipped.click();
      await textWith(page, word('standing.disagree'));
    });
  });
}
