// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { type Loaded, tryView } from './testing/tryView.ts';

const fail = () => Promise.reject(new Error('full'));
const same = () => () => undefined;
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => (key === 'localeTag' ? 'en' : key) } }));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../utils/extension/catalogue.ts', () => ({
  catalogHosts: async () => [{ host: 'a.example' }],
  catalogOrigins: async () => ['*://a.example/*'],
  listServices: async () => [],
}));
vi.mock('../utils/extension/settings.ts', () => ({
  readSettings: async () => ({}),
  changeSettings: fail,
  onSettingsChanged: same,
}));
vi.mock('../utils/extension/recognition.ts', () => ({
  allowedOrigins: async () => [],
  mayNotify: async () => false,
  askToNotify: fail,
  onPermissionsChanged: same,
}));
vi.mock('../utils/extension/language.ts', () => ({ LANGUAGES: ['en', 'fr'] }));
vi.mock('../utils/extension/uploadSettings.ts', () => ({ changeUploadSettings: fail }));
vi.mock('./uploads/useUploadSettings.ts', () => ({
  useUploadSettings: () => ({
    settings: { services: [], sites: [], door: false, names: 'kept', answers: {} },
    missing: [],
  }),
}));
vi.mock('./pictures/audit/usePlaceNames.ts', () => ({ usePlaceNames: () => String }));
vi.mock('./watching.ts', () => ({ startWatching: fail }));
vi.mock('./recognising.ts', () => ({ startRecognising: fail }));

const choice = { title: '', isOn: false, on: '', start: fail, startWords: 'start', asks: '', stopWords: '' };
/** A view, what it is given, and what is chosen in it. */
const VIEWS: Record<string, [...Loaded, chosen: string]> = {
  CountryChoice: [() => import('./dashboard/CountryChoice.tsx'), {}, 'select'],
  LookAgainChoice: [() => import('./dashboard/LookAgainChoice.tsx'), {}, 'select'],
  LanguageChoice: [() => import('./dashboard/LanguageChoice.tsx'), {}, 'select'],
  Recognition: [() => import('./dashboard/Recognition.tsx'), {}, '.btn-main'],
  DesktopReminders: [() => import('./dashboard/DesktopReminders.tsx'), {}, '.btn-main'],
  WatchSettings: [() => import('./uploads/WatchSettings.tsx'), {}, '[type=checkbox]'],
  WatchChoice: [() => import('./WatchChoice.tsx'), choice, 'button'],
  RecognitionOffer: [() => import('./popup/RecognitionOffer.tsx'), {}, 'button'],
  AddSite: [() => import('./uploads/AddSite.tsx'), {}, 'input'],
};

/** As a person: presses a button, takes the last choice of a list, types a site and sends it. */
function choose(element: HTMLElement | null) {
  if (element instanceof HTMLSelectElement) {
    element.selectedIndex = element.length - 1;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (element instanceof HTMLInputElement && element.form) {
    // React hears of a value only where it was set past its own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, 'b.example');
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.form.requestSubmit();
  } else element?.click();
}

it.each(Object.keys(VIEWS))('regression: %s says that a choice could not be kept', async (name) => {
  const [load, props, chosen] = VIEWS[name] as (typeof VIEWS)[string];
  const { shown, unhandled } = await tryView(
    name,
    [load, props],
    (place) => choose(place.querySelector(chosen)),
    (place) => [...place.querySelectorAll('[role=status]')].map(({ textContent }) => textContent),
  );
  expect(shown).toContain('common.notKept');
  expect(unhandled).toEqual([]);
});
