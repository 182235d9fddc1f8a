import shared from '../../../catalog/shared-hosts.json' with { type: 'json' };
import { pointer, type Rule } from './rule.ts';

const MANY_PRODUCTS = new Set(shared.manyProducts);
const GIVES_NAMES = new Set(shared.givesNamesToOthers);

export const hosts: Rule = {
  id: 'hosts',
  description:
    'A host belongs to one service; large shared hosts are matched by path; none is missing without a reason.',
  *check(service, file, view) {
    if (service.hosts.length === 0 && !service.hostsNote)
      yield {
        pointer: '/hosts',
        message: 'No host.',
        fix: 'Add one, or say in hostsNote why there is none (a phone app).',
      };
    for (const [index, { host, subdomains, pathPrefix }] of service.hosts.entries()) {
      const here = pointer('hosts', index);
      if (host.startsWith('www.'))
        yield { pointer: here, message: 'www. is matched by itself.', fix: `Write ${host.slice(4)}.` };
      if (MANY_PRODUCTS.has(host) && !pathPrefix)
        yield {
          pointer: here,
          message: `${host} carries many products.`,
          fix: 'Add a pathPrefix, or leave the host out and say so in hostsNote.',
        };
      if (GIVES_NAMES.has(host))
        yield {
          pointer: here,
          message: `Anybody can get a name under ${host}.`,
          fix: 'List the full host of the service.',
        };
      if (subdomains && pathPrefix)
        yield { pointer: here, message: 'Subdomains and a path together.', fix: 'List the hosts one by one.' };
      const owners = view.hostOwners.get(host + (pathPrefix ?? '')) ?? [];
      if (owners.length > 1)
        yield {
          pointer: here,
          message: `Also listed in ${owners.filter((name) => name !== file.name).join(', ') || 'this file, twice'}.`,
          fix: 'Keep it where it belongs, or tell the two apart by pathPrefix.',
        };
    }
  },
};
