import { detailsBlock } from './detailLines.ts';
import type { Draft } from './draft.ts';
import { askedSentence, sentSentence } from './pastRequest.ts';

/** The answer to "please identify yourself": confirmation from the account or its address instead of a document. */
export function identityLetter(draft: Draft): string[] {
  const { input } = draft;
  // Without an account there is none to confirm from.
  const known = input.person.accountName ?? input.person.accountEmail;
  const asked = draft.day(input.companyWroteOn, 'companyWroteOn');
  return [
    draft.join(
      sentSentence(draft, 'past.intro'),
      askedSentence(draft),
      asked && draft.say('idAnswer.asked', { date: asked }),
    ),
    known ? waysOf(draft) : '',
    detailsBlock(draft),
    input.redactedCopy
      ? draft.say('idAnswer.copy')
      : draft.join(draft.say(known ? 'idAnswer.noCopy' : 'identity.noAccount'), doubt(draft)),
    input.regime.id === 'us-ca-ccpa' ? draft.say('idAnswer.california') : '',
  ];
}

function waysOf(draft: Draft): string {
  return [
    draft.say('idAnswer.offer'),
    `- ${draft.say('idAnswer.way.address')}`,
    `- ${draft.say('idAnswer.way.account')}`,
  ].join('\n');
}

function doubt(draft: Draft): string {
  return draft.gdpr
    ? draft.say('identity.doubt', { cite: draft.cite('Art. 12(6)') })
    : draft.say('identity.doubtPlain');
}
