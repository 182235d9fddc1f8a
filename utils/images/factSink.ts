import type { Problem } from './block.ts';
import type { Carried, FactKind, Where } from './carried.ts';
import { findPaths } from './generators/findPaths.ts';
import type { ImageFormat } from './imageFormat.ts';

const MAX_FACTS_PER_KIND = 200;
const MAX_VALUE = 500;
const BUDGET = 24 << 20;
/** What a nested block costs beyond its bytes; so there are at most 384 of them. */
export const NESTED = 65_536;

/** Where the readers put what they find. Empty values, repeats and control characters are left out. */
export interface FactSink {
  carried: Carried;
  problems: Set<Problem>;
  add(kind: FactKind, label: string, value: string, where: Where): void;
  /**
   * Asks for the right to read so many bytes. A hostile file lets thousands of entries point at the same megabytes, or nests
   * blocks in blocks; the budget for one file ends that.
   */
  spend(bytes: number): boolean;
}

export function factSink(format: ImageFormat | 'unknown', bytes: number, problems: Set<Problem>): FactSink {
  const carried: Carried = {
    format,
    bytes,
    width: null,
    height: null,
    orientation: null,
    animated: false,
    colourProfile: null,
    positions: [],
    facts: {},
    thumbnails: [],
    generators: [],
    contentCredentials: null,
    trailing: [],
    problems: [],
  };
  const put = (kind: FactKind, label: string, text: string, where: Where): void => {
    carried.facts[kind] ??= [];
    const facts = carried.facts[kind];
    const value = text
      .slice(0, MAX_VALUE)
      .replace(/[^\P{Cc}\t\n\r]/gu, '')
      .trim();
    if (value === '' || facts.length >= MAX_FACTS_PER_KIND) return;
    if (!facts.some((fact) => fact.value === value && fact.label === label && fact.where === where))
      facts.push({ label, value, where });
  };
  let left = BUDGET;
  return {
    carried,
    problems,
    spend(bytes) {
      if (bytes > left) problems.add('too-many-parts');
      left -= bytes;
      return left >= 0;
    },
    add(kind, label, value, where) {
      put(kind, label, value, where);
      for (const path of findPaths(value)) put('path', label, path, where);
      if (carried.facts[kind]?.length === 0) delete carried.facts[kind];
    },
  };
}
