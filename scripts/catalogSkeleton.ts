import type { Service } from '../utils/catalog/serviceSchema.ts';

/** A service of which only the host is known. Follows the schema; the rule plain-text finds every TODO. */
export function skeleton(host: string, today: string): Service {
  const evidence = { sources: ['policy'], confidence: 'vendor' as const };
  return {
    $schema: '../service.schema.json',
    id: host.replaceAll('.', '-').replace(/-+/g, '-').slice(0, 60).replace(/-$/, ''),
    name: `TODO: the name of ${host}`.slice(0, 80),
    formerNames: [],
    kind: 'generator',
    status: { state: 'active', since: null },
    notAffiliatedWith: [],
    operator: null,
    hosts: [{ host }],
    links: { policy: `https://${host}/TODO`, help: null },
    lastChecked: today,
    training: { control: 'training' },
    controls: [
      {
        id: 'training',
        topic: 'training',
        name: 'TODO: what this is about, in your words',
        labels: { en: ['TODO: the words of the switch, exactly'] },
        mechanism: 'switch',
        protectiveState: 'off',
        effect: 'On: TODO. Off: TODO.',
        scope: 'account',
        default: [{ state: 'exposed', shows: 'on' }],
        routes: [
          {
            platform: 'web',
            steps: [{ label: { en: ['TODO: Settings'] } }, { target: true }],
            seen: today,
          },
        ],
        exceptions: [],
        notes: [],
        ...evidence,
      },
    ],
    rights: null,
    contacts: [],
    retention: [],
    recipients: [],
    minAge: null,
    claims: [],
    contradictions: [],
    policyQuality: [],
    crossChecks: [],
    unknowns: ['TODO: what you could not find out'],
    notFound: [],
    sources: [
      {
        id: 'policy',
        url: `https://${host}/TODO`,
        title: 'TODO: the title of the page',
        publisher: 'vendor',
        date: today,
        lang: 'en',
      },
    ],
  };
}
