import { standingOf, verdictOf } from '../../utils/catalog/standingOf.ts';
import type { StandingFacts } from '../../utils/catalog/toStandingFacts.ts';
import type { PresentOfControl } from '../../utils/ledger/foldPresent.ts';
import type { ServicePresent } from '../../utils/ledger/presentOf.ts';

type Topic = StandingFacts['controls'][number]['topic'];

/** A control the person said protects them, or that was seen to, which the page showed exposed at `at`. */
export interface Flipped {
  serviceId: string;
  service: string;
  topic: Topic;
  protectiveState: 'on' | 'off' | null;
  at: string;
  /** Where it was seen to protect before. */
  turnedBack?: PresentOfControl['turnedBack'];
}

/** How many controls of a topic protect the person, of those they could use on the services they use. */
export interface TopicCount {
  topic: Topic;
  protecting: number;
  all: number;
}

/** What the record and the catalogue together say of the services a person uses. */
export interface Overview {
  services: number;
  protecting: number;
  all: number;
  /** Most controls first. */
  topics: TopicCount[];
  flipped: Flipped[];
  /** Services with a training control about which the person never said, and Lenscap never saw, anything. */
  unlooked: { serviceId: string; service: string }[];
}

function isFlipped({ said, told, disagree, turnedBack }: PresentOfControl): boolean {
  if (turnedBack) return true;
  return disagree && told?.state === 'exposed' && said !== undefined && told.id > said.id;
}

/**
 * Adds up where the person stands. Only what somebody can do something about counts: controls with a protective state
 * the person did not call inapplicable. A control nobody said or saw anything about does not count as protecting.
 */
export function overviewOf(
  presents: ReadonlyMap<string, ServicePresent>,
  facts: ReadonlyMap<string, StandingFacts>,
): Overview {
  const topics = new Map<Topic, TopicCount>();
  const flipped: Flipped[] = [];
  const unlooked: Overview['unlooked'] = [];
  let services = 0;
  for (const [serviceId, { controls }] of presents) {
    const service = facts.get(serviceId);
    if (!service) continue;
    services++;
    for (const { id, topic, protectiveState } of service.controls) {
      const present = controls.get(id);
      if (present && isFlipped(present) && present.told)
        flipped.push({
          serviceId,
          service: service.name,
          topic,
          protectiveState,
          at: present.told.at,
          turnedBack: present.turnedBack,
        });
      if (protectiveState === null || present?.said?.state === 'does-not-apply') continue;
      const count = topics.get(topic) ?? { topic, protecting: 0, all: 0 };
      count.all++;
      if (present && verdictOf(present) === 'protected') count.protecting++;
      topics.set(topic, count);
    }
    const canAct = service.controls.some(
      ({ topic, protectiveState }) => topic === 'training' && protectiveState !== null,
    );
    if (canAct && standingOf(service, controls) === 'unsaid') unlooked.push({ serviceId, service: service.name });
  }
  const counts = [...topics.values()].sort((a, b) => b.all - a.all);
  return {
    services,
    protecting: counts.reduce((sum, { protecting }) => sum + protecting, 0),
    all: counts.reduce((sum, { all }) => sum + all, 0),
    topics: counts,
    flipped: flipped.sort((a, b) => (a.at < b.at ? 1 : -1)),
    unlooked: unlooked.sort((a, b) => a.service.localeCompare(b.service)),
  };
}
