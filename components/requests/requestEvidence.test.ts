import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { MOST_EVIDENCE_BYTES } from '../../utils/ledger/evidenceSchema.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { keepEvidence } = await import('./requestEvidence.ts');
const { freshPage } = await import('../testing/freshPage.ts');

beforeEach(freshPage);

it('regression: a file that is too large is refused unread', async () => {
  const arrayBuffer = vi.fn(() => Promise.reject(new Error('more than memory holds')));
  const film = Object.assign(new File(['film'], 'film.mp4'), { arrayBuffer });
  Object.defineProperty(film, 'size', { value: MOST_EVIDENCE_BYTES + 1 });
  await expect(keepEvidence({ id: crypto.randomUUID() }, [film])).rejects.toMatchObject({ code: 'evidence-too-large' });
  expect(arrayBuffer).not.toHaveBeenCalled();
});
