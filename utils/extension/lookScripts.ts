import { browser } from 'wxt/browser';
import { coversHost } from '../catalog/coversHost.ts';
import type { Looks } from '../catalog/looksOf.ts';
import { readAddress } from '../catalog/readAddress.ts';
import type { LookSettings } from './lookSettings.ts';
import { type LookTask, writeLookTask } from './lookTask.ts';
import { originsOf } from './originsOf.ts';
import { allowedOrigins } from './recognition.ts';
import { registerScript } from './registerScript.ts';
import { standingFactsOf } from './standingFactsOf.ts';

const FILE = '/look.js';

/** Everything that is watched; a service the catalogue no longer has, or has no switch of, is left out. */
export async function lookTaskOf({ services }: LookSettings): Promise<LookTask> {
  const facts = await Promise.all(services.map(standingFactsOf));
  return services.flatMap((serviceId, index) => {
    const looks = facts[index]?.looks;
    return looks ? [{ serviceId, looks }] : [];
  });
}

/** The match patterns a service is asked for: exactly its hosts. */
export const lookOrigins = ({ hosts }: Pick<Looks, 'hosts'>): string[] => originsOf(hosts);

/** The match patterns of the pages on which a switch may stand, of those hosts that are allowed. */
export function lookPatterns({ hosts, pages }: Looks, allowed: readonly string[]): string[] {
  if (pages.length === 0) return lookOrigins({ hosts }).filter((origin) => allowed.includes(origin));
  return pages.flatMap((page) => {
    const name = readAddress(page)?.host ?? '';
    const host = hosts.find((one) => coversHost(one, name));
    if (!host || !originsOf([host]).every((origin) => allowed.includes(origin))) return [];
    const { hostname, pathname } = new URL(page);
    return [`*://${hostname}${pathname}*`];
  });
}

/** Registers the script that looks for switches on exactly the pages where one may stand, wanted and allowed. */
export async function registerLookScript(settings: LookSettings): Promise<void> {
  const task = await lookTaskOf(settings);
  const allowed = await allowedOrigins(task.flatMap(({ looks }) => lookOrigins(looks)));
  await writeLookTask(task);
  await registerScript({
    id: 'switch-watcher',
    js: [FILE],
    matches: [...new Set(task.flatMap(({ looks }) => lookPatterns(looks, allowed)))],
    runAt: 'document_idle',
  });
}

/** Puts the script into the page of a tab now. A tab that is gone, or not allowed any more, stays as it is. */
export async function putLookScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FILE] }).catch(() => undefined);
}
