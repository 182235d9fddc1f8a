import type { Service } from './serviceSchema.ts';
import { type Learns, trainingHeadline } from './trainingHeadline.ts';

/** One service in the list of all: what the dashboard searches, filters and sorts by, without loading the service. */
export interface ServiceRow {
  id: string;
  name: string;
  formerNames: string[];
  operator: string | null;
  hosts: string[];
  kind: Service['kind'];
  status: Service['status']['state'];
  learns: Learns;
  /** There is a switch for training. */
  trainingSwitch: boolean;
  /** Pictures are shown to others unless the person acts. */
  publicByDefault: boolean;
  /** How an account is deleted: by a button, by writing, or in no way that is known. */
  deletion: 'button' | 'letter' | 'unknown';
  controls: number;
  lastChecked: string;
}

function deletionOf({ controls }: Service): ServiceRow['deletion'] {
  const found = controls.filter(({ topic }) => topic === 'deletion-account').map(({ mechanism }) => mechanism);
  if (found.length === 0) return 'unknown';
  return found.some((mechanism) => mechanism === 'button' || mechanism === 'switch') ? 'button' : 'letter';
}

/** The row of a service; a few hundred bytes. */
export function toRow(service: Service): ServiceRow {
  const { id, name, formerNames, operator, hosts, kind, status, controls, lastChecked } = service;
  return {
    id,
    name,
    formerNames: formerNames.map((former) => former.name),
    operator: operator?.name ?? null,
    hosts: hosts.map(({ host, pathPrefix }) => host + (pathPrefix ?? '')),
    kind,
    status: status.state,
    learns: trainingHeadline(service).learns,
    trainingSwitch: controls.some(({ topic, mechanism }) => topic === 'training' && mechanism === 'switch'),
    publicByDefault: controls.some(
      ({ topic, default: defaults }) =>
        topic === 'gallery-visibility' && defaults.some(({ state }) => state === 'exposed'),
    ),
    deletion: deletionOf(service),
    controls: controls.length,
    lastChecked,
  };
}
