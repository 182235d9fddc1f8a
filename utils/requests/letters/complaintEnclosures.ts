import { dayText, localeOf, readDay } from './letterDates.ts';
import type { LetterEvent, LetterLang } from './letterInput.ts';
import { loadTexts } from './loadTexts.ts';
import { plainText } from './plainText.ts';
import { say } from './say.ts';
import type { LetterTexts } from './textsSchema.ts';

/** Events that leave a paper. The others are acts of the person in Lenscap, or come after the complaint. */
const WITH_PAPER = [
  'sent',
  'received',
  'bounced',
  'acknowledged',
  'identity-asked',
  'identity-given',
  'clarification-asked',
  'clarification-given',
  'fee-asked',
  'fee-paid',
  'formal-demand',
  'extension-notice',
  'answered',
  'verified',
  'reminded',
  'appealed',
  'complained-to-company',
  'other',
] as const;

/** The events that leave a paper, oldest first, as the list numbers them; a date that does not exist is left out. */
export function papersInOrder<E extends LetterEvent>(events: readonly E[], zone: string) {
  const papers = events.flatMap((event) => {
    const kind = WITH_PAPER.find((kind) => kind === event.kind);
    const day = readDay(event.at, zone);
    return kind && day ? [{ kind, day, order: `${day} ${event.at}`, event }] : [];
  });
  return papers.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

interface Where {
  lang: LetterLang;
  zone: string;
  /** Decides the variety of the language; a regime id. */
  regime: string;
}

/**
 * The numbered list of papers for a complaint, oldest first: `1. 3 May 2026: my request`. It is the course of events
 * and the list of enclosures in one.
 */
export async function complaintEnclosures(events: readonly LetterEvent[], where: Where): Promise<string[]> {
  return enclosureLines(events, where, await loadTexts(where.lang));
}

/** As `complaintEnclosures`, with the language's sentences at hand. */
export function enclosureLines(events: readonly LetterEvent[], where: Where, texts: LetterTexts): string[] {
  const locale = localeOf(where.lang, where.regime);
  return papersInOrder(events, where.zone).map(({ kind, day, event: { note } }, i) => {
    const noted = note ? plainText(note, { max: 200 }).text : '';
    const [open, close] = where.lang === 'ja' ? ['（', '）'] : [' (', ')'];
    const what = `${say(texts, `enclosure.${kind}`)}${noted ? `${open}${noted}${close}` : ''}`;
    return `${i + 1}. ${say(texts, 'enclosure.line', { date: dayText(day, locale), what })}`;
  });
}
