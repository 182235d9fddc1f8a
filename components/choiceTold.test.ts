// @vitest-environment jsdom
import { act, createElement, type FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

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

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const choice = { title: '', isOn: false, on: '', start: fail, startWords: 'start', asks: '', stopWords: '' };
/** A view, what it is given, and what is chosen in it. */
const VIEWS: Record<string, [load: () => Promise<unknown>, props: object, chosen: string]> = {
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

let place: HTMLElement;
let unhandled: unknown[];
const heard = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled = [];
  process.on('unhandledRejection', heard);
  vi.spyOn(console, 'error').mockReturnValue();
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  process.off('unhandledRejection', heard);
  place.remove();
});

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
  const loaded = (await load()) as Record<string, FunctionComponent>;
  const View = (loaded[name] ?? loaded.default) as FunctionComponent;
  const root = createRoot(place);
  await act(async () => root.render(createElement(View, props)));
  await act(async () => choose(place.querySelector(chosen)));
  await act(async () => void (await new Promise(setImmediate)));
  expect([...place.querySelectorAll('[role=status]')].map(({ textContent }) => textContent)).toContain(
    'common.notKept',
  );
  expect(unhandled).toEqual([]);
  await act(async () => root.unmount());
});
