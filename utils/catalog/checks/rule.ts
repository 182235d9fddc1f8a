import type { Service } from '../serviceSchema.ts';

/** What a rule has to say about one place in one file. `pointer` is a JSON pointer (RFC 6901). */
export interface Finding {
  pointer: string;
  message: string;
  fix: string;
}

/** A file of catalog/services. `service` is null if the text is no JSON or does not follow the schema. */
export interface CatalogFile {
  name: string;
  text: string;
  service: Service | null;
  /** What is wrong with the text as JSON or against the schema. */
  broken: Finding[];
}

/** What a rule may know of the other files. */
export interface CatalogView {
  /** Who lists a host: `host` or `host/path` → names of files, in order. */
  hostOwners: ReadonlyMap<string, readonly string[]>;
}

/** One rule, one file. */
export interface Rule {
  id: string;
  description: string;
  check(service: Service, file: CatalogFile, view: CatalogView): Iterable<Finding>;
}

/** Joins path segments to a JSON pointer. */
export function pointer(...segments: readonly PropertyKey[]): string {
  return segments.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
