import { detailLines } from './detailLines.ts';
import type { Draft } from './draft.ts';
import { askedSentence, dueSentence, problemSentence, reasonSentence, sentSentence } from './pastRequest.ts';

/** The complaint to the authority: who against whom, what was asked, what came of it, and the papers in order. */
export function authorityLetter(draft: Draft, enclosures: string[]): string[] {
  const { input } = draft;
  const { name, operatorName, address } = input.service;
  draft.warnings.push({ code: 'authority-name-and-disclosure' });
  if (enclosures.length === 0) draft.warnings.push({ code: 'no-enclosures' });
  const cite = input.regime.id === 'eu-gdpr' ? draft.cite('Art. 77(1)') : '';
  const company = operatorName && operatorName !== name ? `${operatorName} (${name})` : name;
  return [
    draft.join(draft.say('authority.intro', { company }), cite && draft.say('authority.law', { cite })),
    [draft.say('authority.details'), ...detailLines(draft)].join('\n'),
    [draft.say('authority.company'), company, ...(address ? [address] : [])].join('\n'),
    draft.join(
      sentSentence(draft, 'authority.facts'),
      askedSentence(draft),
      dueSentence(draft),
      problemSentence(draft),
      reasonSentence(draft),
    ),
    input.about.text ?? '',
    enclosures.length > 0 ? [draft.say('authority.events'), ...enclosures].join('\n') : '',
    draft.say('authority.ask'),
  ];
}
