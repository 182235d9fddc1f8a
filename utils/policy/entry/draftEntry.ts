import { formatService } from '../../catalog/formatService.ts';
import type { Control, Service } from '../../catalog/serviceSchema.ts';
import type { POLICY_DEFECTS } from '../../catalog/vocabulary.ts';
import { RIGHTS } from '../../catalog/vocabulary.ts';
import type { FaultKind } from '../junk/faultTypes.ts';
import type { CloseReading } from '../readClosely.ts';
import type { Card } from '../types.ts';

/** Where a policy was read. */
export interface PolicyPage {
  host: string;
  /** Without query and fragment. */
  address: string;
  /** YYYY-MM-DD */
  today: string;
}

const EVIDENCE: Pick<Control, 'sources' | 'confidence'> = { sources: ['policy'], confidence: 'vendor' };
const DEFECTS: Record<FaultKind, [(typeof POLICY_DEFECTS)[number], string]> = {
  placeholder: ['placeholder', 'Blanks of the template were not filled in.'],
  draft: ['draft', 'The policy calls itself a draft, template or sample.'],
  'other-site': ['copied', 'The text speaks for another site and does not name this one.'],
  'no-company': ['other', 'No company or operator was found in the text.'],
  'no-date': ['undated', 'The policy carries no date.'],
  'date-ahead': ['date-impossible', 'The date of the policy has not come yet.'],
  'date-before': ['date-impossible', 'The policy is dated before something that it names came out.'],
  'dates-differ': ['other', 'The policy gives two dates of its last change.'],
  'date-of-template': ['template', 'Several unrelated sites carry the same date.'],
};

/**
 * A catalogue entry made from one reading, as the text of a file `catalog/services/<id>.json` that keeps the schema and the
 * rules. A beginning for a contributor, who has to compare every line with the page.
 */
export function draftEntry(
  { card, faults, disagreements }: CloseReading,
  page: PolicyPage,
): { id: string; text: string } {
  const host = page.host.replace(/^www\./, '').toLowerCase();
  const id = host
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  const disputed = disagreements.some(({ field }) => field === 'trainsOnContent');
  const training = disputed ? undefined : trainingControl(card);
  const gallery = galleryControl(card);
  const controls = [training, gallery].filter((control) => control !== undefined);
  const rights = RIGHTS.filter((right) => card.rights.includes(right));
  const service: Service = {
    $schema: '../service.schema.json',
    id,
    name: host,
    formerNames: [],
    kind: 'wrapper',
    status: { state: 'active', since: null },
    notAffiliatedWith: [],
    operator: null,
    hosts: [{ host }],
    links: { policy: page.address, help: null },
    lastChecked: page.today,
    training: training
      ? { control: training.id }
      : {
          control: null,
          silence: disputed ? 'unclear' : 'not-said',
          text: disputed
            ? 'Two sentences of the policy disagree on training.'
            : 'The policy says nothing on training with what people give it.',
          ...EVIDENCE,
        },
    controls,
    rights: rights.length > 0 ? { list: rights, ...EVIDENCE } : null,
    contacts: card.contactEmail ? [{ kind: 'email', value: card.contactEmail, purpose: 'privacy', ...EVIDENCE }] : [],
    retention: retention(card),
    recipients: card.subprocessors.filter((name) => name.length > 1).map((name) => ({ name, ...EVIDENCE })),
    minAge: card.minAge === null ? null : { years: card.minAge, ...EVIDENCE },
    claims:
      card.sellsData === 'not-stated'
        ? []
        : [
            {
              by: 'vendor',
              about: 'sharing',
              text: card.sellsData === 'no' ? 'It says it does not sell personal data.' : 'It says it may sell data.',
              ...EVIDENCE,
            },
          ],
    contradictions: [],
    policyQuality: [
      ...faults.map(({ kind }) => ({ kind: DEFECTS[kind][0], text: DEFECTS[kind][1], ...EVIDENCE })),
      ...(card.emailObfuscated
        ? [{ kind: 'contact-hidden' as const, text: 'The address to write to is masked on the page.', ...EVIDENCE }]
        : []),
    ],
    crossChecks: [],
    unknowns: ['Drafted by the policy reader: compare each line with the page, and add kind, operator and name.'],
    notFound: controls.length === 0 ? [{ what: 'Any control.', searched: 'The privacy policy alone.' }] : [],
    sources: [
      {
        id: 'policy',
        url: page.address,
        title: `Privacy policy of ${host}`,
        publisher: 'vendor',
        // A date that has not come yet is no date.
        date: card.lastUpdated !== null && card.lastUpdated <= page.today ? card.lastUpdated : null,
        lang: card.lang === 'und' ? 'en' : card.lang,
      },
    ],
  };
  return { id, text: formatService(service) };
}

const BARE: Pick<Control, 'labels' | 'protectiveState' | 'scope' | 'routes' | 'exceptions' | 'sources' | 'confidence'> =
  {
    labels: null,
    protectiveState: null,
    scope: 'account',
    routes: [],
    exceptions: [],
    ...EVIDENCE,
  };

function trainingControl({ trainsOnContent, contactEmail, qualified }: Card): Control | undefined {
  const says = {
    yes: [
      'none',
      'exposed',
      'It says that what people give it serves to train or improve models. No choice was found.',
    ],
    no: ['none', 'protected', 'It says that what people give it is not used to train models.'],
    'opt-in': ['consent', 'protected', 'It says that content serves training only with consent.'],
    'opt-out': [contactEmail ? 'email' : 'support', 'exposed', 'It trains on content unless the person objects.'],
  } as const;
  if (trainsOnContent === 'not-stated') return undefined;
  const [mechanism, state, effect] = says[trainsOnContent];
  return {
    ...BARE,
    id: 'training',
    topic: 'training',
    name: 'Training on your content',
    mechanism,
    effect,
    default: [{ state }],
    notes: qualified.includes('trainsOnContent')
      ? [{ text: "The sentence is limited to anonymised data or to other people's models." }]
      : [],
  };
}

function galleryControl({ publicGallery }: Card): Control | undefined {
  const says = {
    'default-public': ['none', 'exposed', 'What people upload or make is visible to others by default.'],
    'opt-in': ['per-item', 'protected', 'Only what people choose to publish is visible to others.'],
    no: ['none', 'protected', 'It says that content is not visible to other users.'],
  } as const;
  if (publicGallery === 'not-stated') return undefined;
  const [mechanism, state, effect] = says[publicGallery];
  return {
    ...BARE,
    id: 'public-gallery',
    topic: 'gallery-visibility',
    name: 'Showing content to others',
    mechanism,
    effect,
    default: [{ state }],
    notes: [],
  };
}

function retention({ uploads, retentionDays }: Card): Service['retention'] {
  if (uploads === 'not-stated' && retentionDays === null) return [];
  const days = retentionDays === null ? null : Math.ceil(retentionDays);
  const text =
    uploads === 'not-stored'
      ? 'Not kept after processing, it says.'
      : days === null
        ? uploads === 'temporary'
          ? 'Called temporary, without a number.'
          : 'Stored, without a number.'
        : `Gone after ${days} ${days === 1 ? 'day' : 'days'}, it says.`;
  return [{ what: 'pictures and other content', days: uploads === 'not-stored' ? 0 : days, text, ...EVIDENCE }];
}
