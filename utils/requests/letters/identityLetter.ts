import { detailLines } from './detailLines.ts';
import type { Draft } from './draft.ts';
import { askedSentence, sentDay } from './pastRequest.ts';

/** The answer to "please identify yourself": confirmation from the account or its address instead of a document. */
export function identityLetter(draft: Draft): string[] {
  const { input } = draft;
  const asked = draft.day(input.companyWroteOn, 'companyWroteOn');
  return [
    draft.join(
      draft.say('idAnswer.intro', { service: input.service.name, date: sentDay(draft) }),
      askedSentence(draft),
      asked && draft.say('idAnswer.asked', { date: asked }),
    ),
    [
      draft.say('idAnswer.offer'),
      `- ${draft.say('idAnswer.way.address')}`,
      `- ${draft.say('idAnswer.way.account')}`,
    ].join('\n'),
    [draft.say('details.intro'), ...detailLines(draft)].join('\n'),
    input.redactedCopy ? draft.say('idAnswer.copy') : draft.join(draft.say('idAnswer.noCopy'), doubt(draft)),
    input.regime.id === 'us-ca-ccpa' ? draft.say('idAnswer.california') : '',
  ];
}

function doubt(draft: Draft): string {
  return draft.gdpr
    ? draft.say('identity.doubt', { cite: draft.cite('Art. 12(6)') })
    : draft.say('identity.doubtPlain');
}
