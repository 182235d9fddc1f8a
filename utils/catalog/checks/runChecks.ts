import type { CatalogFile, CatalogView, Finding } from './rule.ts';
import { RULES } from './rules.ts';

/** A finding with the file and the rule it belongs to. */
export interface Report extends Finding {
  file: string;
  rule: string;
}

function viewOf(files: readonly CatalogFile[]): CatalogView {
  const hostOwners = new Map<string, string[]>();
  for (const { name, service } of files) {
    for (const { host, pathPrefix } of service?.hosts ?? []) {
      const key = host.replace(/^www\./, '') + (pathPrefix ?? '');
      hostOwners.set(key, [...(hostOwners.get(key) ?? []), name]);
    }
  }
  return { hostOwners };
}

/** Runs every rule over every file. A file that does not follow the schema gets only its schema findings. */
export function runChecks(files: readonly CatalogFile[]): Report[] {
  const view = viewOf(files);
  return files.flatMap((file) => {
    const { service, broken, name } = file;
    if (!service) return broken.map((finding) => ({ file: name, rule: 'schema', ...finding }));
    return RULES.flatMap((rule) =>
      [...rule.check(service, file, view)].map((finding) => ({ file: name, rule: rule.id, ...finding })),
    );
  });
}
