import { pointer, type Rule } from './rule.ts';

export const sourceAddress: Rule = {
  id: 'source-address',
  description: 'A source has a public address, or says why it has none. General knowledge has none.',
  *check(service) {
    for (const [index, { url, note, publisher }] of service.sources.entries()) {
      if (url === null && !note)
        yield {
          pointer: pointer('sources', index, 'note'),
          message: 'This source has no address.',
          fix: 'Give its url, or say in note why a reader cannot open it; it will not be shown as proof.',
        };
      if (url !== null && publisher === 'general')
        yield {
          pointer: pointer('sources', index, 'publisher'),
          message: 'General knowledge has no address.',
          fix: 'Name who publishes the page: vendor, regulator, press or community.',
        };
    }
  },
};
