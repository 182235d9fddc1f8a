import type { Draft } from './draft.ts';
import { plainText } from './plainText.ts';
import { appealCite } from './refusalLetter.ts';
import { rightName } from './rightItem.ts';

/** Mail programs and forms cut longer ones. */
const LONGEST = 180;

/** The subject on one line, with the person's reference so that answers can be matched. */
export function subjectLine(draft: Draft): string {
  const { kind, service, person } = draft.input;
  const subject = ownSubject(draft, kind, plainText(service.name, { max: 60 }).text);
  const { reference } = person;
  if (!reference) return plainText(subject, { max: LONGEST }).text;
  // Answers are matched by the reference, so a long list of rights gives way to it.
  const room = LONGEST - [...draft.say('subject.reference', { subject: '', reference })].length;
  return draft.say('subject.reference', { subject: plainText(subject, { max: room }).text, reference });
}

function ownSubject(draft: Draft, kind: Draft['input']['kind'], service: string): string {
  if (kind === 'request') {
    return draft.say('subject.request', {
      service,
      rights: draft.list(draft.rights.map((entry) => rightName(draft, entry))),
    });
  }
  if (kind === 'objection-to-refusal' && appealCite(draft)) return draft.say('subject.appeal', { service });
  return draft.say(`subject.${kind}`, { service });
}
