// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { LedgerError } from '../utils/ledger/ledgerError.ts';
import { type Loaded, tryView } from './testing/tryView.ts';

const full = () => Promise.reject(new LedgerError('quota-full', 'in a test'));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => (key === 'localeTag' ? 'en' : key) } }));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('./whenDrawn.ts', () => ({ whenDrawn: (work: () => void) => work() }));
vi.mock('./openDashboard.ts', () => ({ openDashboard: () => undefined }));
vi.mock('./requests/requestRecords.ts', () => ({ takeEventBack: full }));
vi.mock('./requests/EvidenceList.tsx', () => ({ EvidenceList: () => null }));
vi.mock('./policy/PolicyCard.tsx', () => ({ PolicyCard: () => null }));
vi.mock('../utils/ledger/forget.ts', () => ({ forget: full }));
vi.mock('../utils/ledger/evicted.ts', () => ({ acceptLoss: full, ledgerFate: async () => 'lost' }));
vi.mock('../utils/ledger/sync/keptFolder.ts', () => ({
  dropFolder: full,
  keptFolder: async () => ({ handle: { name: 'shared' } }),
}));
vi.mock('./machines/folderAccess.ts', () => ({ canPickFolder: () => true }));
vi.mock('./machines/keepInStep.ts', () => ({}));
vi.mock('./machines/carryThroughBrowser.ts', () => ({}));
vi.mock('../utils/extension/browserSync.ts', () => ({ setBrowserSync: full, wantsBrowserSync: async () => true }));

const event = { id: 'e', event: 'sent', on: '2026-05-03' };
const record = { request: { id: 'r', rights: [] }, events: [event] };
const at = '2026-05-03T10:00:00.000Z';
const reading = { id: 'p', at, host: 'a.example', address: 'https://a.example/', card: {}, faults: [] };
const passphrase = { isReady: true };

/** A view, what it is given, and the words on what is pressed in it. */
const VIEWS: Record<string, [...Loaded, press: string]> = {
  Timeline: [() => import('./requests/Timeline.tsx'), { record, evidence: [] }, 'common.undo'],
  MendButton: [
    () => import('./requests/MendButton.tsx'),
    { record, error: { code: 'event-before-sending', params: { at: event.on } } },
    'common.undo',
  ],
  SavedReadings: [() => import('./policy/SavedReadings.tsx'), { saved: [reading] }, 'policy.forget'],
  LossNotice: [() => import('./LossNotice.tsx'), {}, 'loss.accept'],
  FolderSection: [() => import('./machines/FolderSection.tsx'), { passphrase }, 'machines.stop'],
  BrowserSyncSection: [() => import('./machines/BrowserSyncSection.tsx'), { passphrase }, 'browserSync.on'],
};

it.each(Object.keys(VIEWS))('regression: %s says what could not be done', async (name) => {
  const [load, props, press] = VIEWS[name] as (typeof VIEWS)[string];
  const { shown, unhandled } = await tryView(
    name,
    [load, props],
    (place) => {
      const all = [...place.querySelectorAll<HTMLElement>('button, label')];
      all.find((one) => one.textContent?.includes(press))?.click();
    },
    (place) => place.querySelector('[role=status].text-open, [role=status] .text-open')?.textContent,
  );
  expect(shown).toBe('ledgerError.quota_full');
  expect(unhandled).toEqual([]);
});
