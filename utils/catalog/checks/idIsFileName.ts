import type { Rule } from './rule.ts';

export const idIsFileName: Rule = {
  id: 'id-is-file-name',
  description: 'The id of a service is the name of its file.',
  *check(service, file) {
    if (`${service.id}.json` !== file.name)
      yield {
        pointer: '/id',
        message: `The id is "${service.id}", the file is ${file.name}.`,
        fix: `Rename the file to ${service.id}.json, or correct the id if the entry is new.`,
      };
  },
};
