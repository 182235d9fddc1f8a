import type * as z from 'zod/mini';
import { serviceSchema } from '../serviceSchema.ts';
import { type CatalogFile, type Finding, pointer } from './rule.ts';

type Issue = z.core.$ZodIssue;

function fixFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Use one of: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Remove or correct ${issue.keys.join(', ')}; catalog/service.schema.json lists what belongs here.`;
    case 'invalid_type':
      return `Give a value of the type ${issue.expected}; null where nothing is known, if the schema allows it.`;
    case 'too_big':
      return `Make it shorter: ${issue.maximum} at most.`;
    case 'too_small':
      return `At least ${issue.minimum}.`;
    default:
      return 'See docs/adding-a-service.md and the description of this field in catalog/service.schema.json.';
  }
}

/** A branch of a union that has no place for a key was not meant; after that, the one with the least wrong. */
function misfit(issues: readonly Issue[]): number {
  return issues.length + (issues.some(({ code }) => code === 'unrecognized_keys') ? 100 : 0);
}

/** A union reports each branch; only the one that was meant is of use. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = [...issue.errors].sort((a, b) => misfit(a) - misfit(b));
  return (branches[0] ?? []).flatMap((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] }));
}

function toFinding(issue: Issue): Finding {
  return { pointer: pointer(...issue.path), message: issue.message ?? issue.code, fix: fixFor(issue) };
}

/** Reads one file of catalog/services. Never throws: what is wrong is in `broken`. */
export function readServiceFile(name: string, text: string): CatalogFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, text, service: null, broken: [{ pointer: '', message, fix: 'Make it valid JSON.' }] };
  }
  const parsed = serviceSchema.safeParse(json);
  if (parsed.success) return { name, text, service: parsed.data, broken: [] };
  return { name, text, service: null, broken: parsed.error.issues.flatMap(deepest).map(toFinding) };
}
