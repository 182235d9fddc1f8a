import { i18n } from '#i18n';
import { isTurned } from './plainQuote.ts';
import type { PageReading } from './readPage.ts';

/** What a person has to know about how the page was read, before they rely on the answers. */
export function PageNotes({ reading }: { reading: PageReading }) {
  const notes = [
    reading.card.lang === 'und' && i18n.t('policy.unknownLanguage'),
    reading.hiddenLines.length > 0 && i18n.t('policy.hiddenText'),
    isTurned(reading.text) && i18n.t('policy.turned'),
    reading.cut && i18n.t('policy.cut'),
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p key={note} className="text-unsure text-xs">
      {note}
    </p>
  ));
}
