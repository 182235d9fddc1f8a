import type { Draft } from './draft.ts';
import type { ResolvedRight } from './resolveRights.ts';
import { ended, unended } from './sentenceEnd.ts';

/** The right's name in the letter's language, without its article. */
export function rightName(draft: Draft, { right }: ResolvedRight): string {
  const own = draft.gdpr && (right === 'erasure' || right === 'rectification');
  return draft.say(own ? `right.${right}.gdpr` : `right.${right}`);
}

/** "erasure (Art. 17 GDPR)", for a list in running text. */
export function rightWithArticle(draft: Draft, entry: ResolvedRight): string {
  const cite = draft.cite(entry.article);
  const [open, close] = draft.input.lang === 'ja' ? ['（', '）'] : [' (', ')'];
  return cite ? `${rightName(draft, entry)}${open}${cite}${close}` : rightName(draft, entry);
}

/** One right as an item of the letter: its name, its article, what is asked. */
export function rightItem(draft: Draft, entry: ResolvedRight): string {
  const name = capital(rightName(draft, entry), draft.locale);
  const cite = draft.cite(entry.article);
  const title = cite ? draft.say('item.title', { name, cite }) : draft.say('item.titlePlain', { name });
  return draft.join(title, ...WORDS[entry.right](draft, entry));
}

/** With a capital first letter, where the script has one. */
export function capital(text: string, locale: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

type Sentences = Array<string | false | null | undefined>;
type Words = (draft: Draft, entry: ResolvedRight) => Sentences;

const has = (draft: Draft, right: ResolvedRight['right']) => draft.rights.some((entry) => entry.right === right);

const WORDS: Record<ResolvedRight['right'], Words> = {
  erasure(draft) {
    const { input } = draft;
    const consent = !has(draft, 'withdraw-consent') && draft.say('erasure.consent');
    const sets = input.training && draft.say('training.sets');
    const kept = draft.say('erasure.kept');
    if (!draft.gdpr) {
      const recipients = draft.say('erasure.recipientsPlain');
      return [draft.say('erasure.text'), sets, draft.say('erasure.needless'), consent, recipients, kept];
    }
    return [
      draft.say('erasure.text'),
      sets,
      draft.say('erasure.grounds', { cite: draft.cite('Art. 17(1)(a)') }),
      draft.say('erasure.withdrawn', { cite: draft.cite('Art. 17(1)(b)') }),
      has(draft, 'objection') && draft.say('erasure.objected', { cite: draft.cite('Art. 17(1)(c)') }),
      draft.say('erasure.recipients', { cite: draft.cite('Art. 19') }),
      draft.say('erasure.public', { cite: draft.cite('Art. 17(2)') }),
      kept,
    ];
  },
  access: (draft) => [
    draft.say(draft.gdpr ? 'access.gdpr' : 'access.text'),
    draft.input.training && draft.say('access.training'),
  ],
  portability: (draft) => [draft.say('portability.text')],
  rectification(draft, { insteadOf }) {
    if (insteadOf.length > 0 && !draft.input.rights.includes('rectification'))
      return [draft.say('rectification.instead'), draft.say('erasure.kept')];
    const facts = draft.input.rectification;
    const known = facts?.wrong && facts.right ? facts : null;
    if (!known) draft.warnings.push({ code: 'rectification-without-facts' });
    return [
      draft.say('rectification.text'),
      known && draft.say('rectification.facts', { wrong: unended(known.wrong), right: unended(known.right) }),
      draft.gdpr
        ? draft.say('rectification.recipients', { cite: draft.cite('Art. 19') })
        : draft.say('rectification.recipientsPlain'),
    ];
  },
  objection(draft) {
    const grounds = draft.input.grounds && ended(draft.input.grounds, draft.input.lang);
    if (!draft.gdpr) {
      const breach = draft.input.regime.id === 'br-lgpd';
      const own = grounds && draft.say('objection.reasonOwn', { grounds });
      return [draft.say(breach ? 'objection.breach' : 'objection.text'), own];
    }
    if (!grounds) draft.warnings.push({ code: 'objection-without-grounds' });
    return [
      draft.say('objection.gdpr'),
      policySentence(draft),
      grounds ? draft.say('objection.reasonOwn', { grounds }) : draft.say('objection.reason'),
      !has(draft, 'restriction') && draft.say('objection.restrict', { cite: draft.cite('Art. 18(1)(d)') }),
    ];
  },
  'opt-out-training-or-profiling': (draft) => [
    draft.say(draft.input.regime.id === 'us-ca-ccpa' ? 'optout.california' : 'optout.text'),
  ],
  'withdraw-consent'(draft, { insteadOf }) {
    const day = draft.day(draft.input.consentGivenOn, 'consentGivenOn');
    return [
      draft.say('withdraw.text'),
      (draft.input.training || insteadOf.includes('objection')) && draft.say('withdraw.training'),
      day && draft.say('withdraw.given', { date: day }),
      insteadOf.includes('erasure') && draft.say('withdraw.instead'),
    ];
  },
  restriction: (draft) => [
    draft.say('restriction.text'),
    draft.gdpr && has(draft, 'objection') && draft.say('restriction.objection', { cite: draft.cite('Art. 18(1)(d)') }),
    draft.say('restriction.tell'),
  ],
};

function policySentence(draft: Draft): string | null {
  const { training } = draft.input;
  if (!training?.legitimateInterest) return null;
  const date = draft.day(training.policyDate, 'policyDate');
  return date ? draft.say('objection.policyOf', { date }) : draft.say('objection.policy');
}
