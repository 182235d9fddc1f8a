import { afterAll, beforeAll } from 'vitest';
import { type Sites, startSites } from '../../sites/serve.ts';
import type { Session } from './session.ts';

/** Starts one browser of a kind. */
export type Launch<S extends Session = Session> = (options: { sites: Sites; scheme?: 'light' | 'dark' }) => Promise<S>;

/** The replica sites and one browser for all tests of a describe block; closed at its end, whatever happened. */
export function useSession<S extends Session>(launch: Launch<S>, scheme: 'light' | 'dark' = 'light') {
  const held = {} as { sites: Sites; session: S };
  beforeAll(async () => {
    held.sites = await startSites();
    held.session = await launch({ sites: held.sites, scheme });
  });
  afterAll(async () => {
    await held.session?.close();
    await held.sites?.close();
  });
  return held;
}
