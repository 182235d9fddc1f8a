import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshLedger } from '../../utils/ledger/testing/devices.ts';

/** An empty record and an empty storage, for a test that puts the fake browser in the place of `wxt/browser`. */
export async function freshPage(): Promise<void> {
  fakeBrowser.reset();
  await freshLedger();
}
