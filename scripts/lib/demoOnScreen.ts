import { builtFolder } from '../../tests/e2e/lib/builtFolder.ts';
import { launchChromium } from '../../tests/e2e/lib/launchChromium.ts';
import { pinnedProfile } from '../../tests/e2e/lib/pinnedProfile.ts';
import type { Sites } from '../../tests/sites/serve.ts';

/** Opens a browser for a person: one tab per address, Lenscap pinned to the toolbar; resolves when they close it. */
export async function demoOnScreen(sites: Sites, display: string, addresses: string[]): Promise<void> {
  const profile = pinnedProfile(builtFolder('chrome-mv3'));
  const session = await launchChromium({ sites, display, profile });
  const closed = new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  for (const address of addresses) await session.openSite(address);
  console.log('\nThe browser is open. Every site in it is a replica on this machine; nothing comes from the internet.');
  console.log('On each tab click the Lenscap icon, or press Alt+Shift+L. Close the browser to end.');
  await closed;
  await session.close();
}
