import type { Service } from './serviceSchema.ts';
import { PUBLISHERS } from './vocabulary.ts';

function sum(services: readonly Service[], count: (service: Service) => number): number {
  return services.reduce((total, service) => total + count(service), 0);
}

/** What the catalogue holds, as the rows of a table: name → number, date or list. */
export function countCatalog(services: readonly Service[]): Record<string, number | string> {
  const dated = services.flatMap((service) => service.sources.flatMap(({ date }) => date ?? []));
  const oldest = [...services].sort((a, b) => a.lastChecked.localeCompare(b.lastChecked))[0];
  const byConfidence = Object.fromEntries(
    PUBLISHERS.map((word) => [
      `controls by ${word}`,
      sum(services, ({ controls }) => controls.filter(({ confidence }) => confidence === word).length),
    ]),
  );
  return {
    services: services.length,
    hosts: sum(services, ({ hosts }) => hosts.length),
    controls: sum(services, ({ controls }) => controls.length),
    routes: sum(services, ({ controls }) => controls.reduce((total, { routes }) => total + routes.length, 0)),
    sources: sum(services, ({ sources }) => sources.length),
    'sources without address': sum(services, ({ sources }) => sources.filter(({ url }) => url === null).length),
    'sources without date': sum(services, ({ sources }) => sources.filter(({ date }) => date === null).length),
    'oldest source': dated.sort()[0] ?? '-',
    'oldest check': oldest ? `${oldest.lastChecked} (${oldest.id})` : '-',
    unknowns: sum(services, ({ unknowns }) => unknowns.length),
    contradictions: sum(services, ({ contradictions }) => contradictions.length),
    'without a control': services.filter(({ controls }) => controls.length === 0).length,
    ...byConfidence,
  };
}
