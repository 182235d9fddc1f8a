import { SWITCH_ROLES } from '../locate/roles.ts';
import type { RecordedStep } from './recordRoute.ts';

/** A route as the catalogue writes it (utils/catalog/routeSchema.ts), still without a source. */
export interface DraftRoute {
  platform: 'web';
  steps: Array<{ label?: Record<string, string[]>; do?: string; target?: true }>;
  seen: string;
}

/**
 * Turns recorded clicks into a draft for the catalogue.
 * @param lang language of the page, as in `<html lang>`
 * @param seen the day, YYYY-MM-DD
 */
export function draftRoute(steps: readonly RecordedStep[], lang: string, seen: string): DraftRoute {
  const target = steps.findLastIndex(({ role }) => SWITCH_ROLES.includes(role));
  const language = lang.toLowerCase().split('-')[0] || 'en';
  return {
    platform: 'web',
    steps: steps.slice(0, target < 0 ? undefined : target + 1).map(({ role, name }, index) => ({
      ...(name ? { label: { [language]: [name] } } : { do: `Click the ${role} without a name` }),
      ...(index === target ? { target: true as const } : {}),
    })),
    seen,
  };
}
