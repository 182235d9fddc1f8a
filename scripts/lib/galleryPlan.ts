import { WELCOME_STEPS } from '../../components/welcome/welcomeSteps.ts';
import type { Act } from './galleryActs.ts';
import type { State } from './galleryStates.ts';

/** `contrast` are the forced colours of a system in high contrast. */
export type Theme = 'light' | 'dark' | 'contrast';

/** How a page is looked at. */
export interface Look {
  theme: Theme;
  language: string;
  /** CSS pixels. */
  width: number;
}

export const LOOKS: readonly Look[] = [
  ...[320, 768, 1440].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((theme) => ['en', 'fr', 'de'].map((language) => ({ theme, language, width }))),
  ),
  { theme: 'contrast', language: 'en', width: 1440 },
];

/** For what was done to a page before: a narrow one, one of middle width, and a wide one. */
const FEW: readonly Look[] = [
  { theme: 'dark', language: 'fr', width: 320 },
  { theme: 'light', language: 'de', width: 768 },
  { theme: 'light', language: 'en', width: 1440 },
];

const BOTH: State[] = ['empty', 'full'];
const ONCE: State[] = ['empty'];

interface Plan {
  name: string;
  /** What is done before the picture is made. */
  act?: Act;
  looks: readonly Look[];
}

/** Pages of ours; REQUEST stands for the id of a request in the sample record. */
const BARE: readonly { name: string; path: string; states: State[] }[] = [
  ...WELCOME_STEPS.map((step) => ({ name: `welcome-${step}`, path: `welcome.html#${step}`, states: ONCE })),
  { name: 'overview', path: 'dashboard.html#/overview', states: BOTH },
  { name: 'services', path: 'dashboard.html#/services', states: ['full'] },
  { name: 'service', path: 'dashboard.html#/services/chatgpt', states: BOTH },
  { name: 'compare', path: 'dashboard.html#/compare/chatgpt/photoroom/midjourney', states: ['full'] },
  { name: 'requests', path: 'dashboard.html#/requests', states: BOTH },
  { name: 'request', path: 'dashboard.html#/requests/REQUEST', states: ['full'] },
  { name: 'new-request', path: 'dashboard.html#/requests/new/photoroom', states: ONCE },
  { name: 'uploads', path: 'dashboard.html#/uploads', states: BOTH },
  { name: 'pictures', path: 'dashboard.html#/pictures', states: ONCE },
  { name: 'policies', path: 'dashboard.html#/policies', states: ONCE },
  { name: 'record', path: 'dashboard.html#/record', states: BOTH },
  { name: 'settings', path: 'dashboard.html#/settings', states: ONCE },
];

export const PAGES: readonly (Plan & { path: string; states: State[] })[] = [
  ...BARE.map((page) => ({ ...page, looks: LOOKS })),
  ...BARE.filter(({ states }) => states.includes('full')).map(({ name, path }) => ({
    name: `${name}-unfolded`,
    path,
    states: ['full' as const],
    act: 'unfold' as const,
    looks: FEW,
  })),
  ...BARE.filter(({ name }) => ['overview', 'service', 'requests', 'uploads', 'record'].includes(name)).map((page) => ({
    ...page,
    states: ['lost' as const, 'held' as const],
    looks: FEW,
  })),
  { name: 'report', path: 'dashboard.html#/report/chatgpt', states: ['full'], looks: FEW },
  { name: 'request-event', path: 'dashboard.html#/requests/REQUEST', states: ['full'], act: 'openEvent', looks: FEW },
  {
    name: 'request-letter',
    path: 'dashboard.html#/requests/REQUEST',
    states: ['full'],
    act: 'writeLetter',
    looks: FEW,
  },
  { name: 'pictures-photo', path: 'dashboard.html#/pictures', states: ONCE, act: 'choosePhoto', looks: FEW },
  { name: 'policies-pasted', path: 'dashboard.html#/policies', states: ONCE, act: 'pastePolicy', looks: FEW },
];

/** What a person sees first in a store, with a year's record; made in every language of the interface. */
export const STORE: readonly { name: string; path: string }[] = [
  { name: 'answer', path: 'dashboard.html#/services/chatgpt' },
  { name: 'overview', path: 'dashboard.html#/overview' },
  { name: 'request', path: 'dashboard.html#/requests/REQUEST' },
  { name: 'uploads', path: 'dashboard.html#/uploads' },
];

const POPUP_LOOKS: readonly Look[] = LOOKS.filter(({ width }) => width === 1440);
const POLICY_LOOKS: readonly Look[] = [
  { theme: 'light', language: 'en', width: 1440 },
  { theme: 'dark', language: 'fr', width: 1440 },
];

/**
 * Sites the popup is opened on, one of each kind: with a switch, with a public gallery, with a policy only, unknown, and a page no
 * extension may read; and the policies that are read there: a calm one, one put up in haste, a page that is none.
 */
export const POPUPS: readonly (Plan & { address: string; states: readonly State[] })[] = [
  { name: 'popup-chatgpt', address: 'https://chatgpt.com/', looks: POPUP_LOOKS, states: BOTH },
  { name: 'popup-photoroom', address: 'https://app.photoroom.com/', looks: POPUP_LOOKS, states: BOTH },
  { name: 'popup-kontext', address: 'https://kontext-ai.com/', looks: POPUP_LOOKS, states: BOTH },
  { name: 'popup-unknown', address: 'https://unknown.example/', looks: POPUP_LOOKS, states: BOTH },
  { name: 'popup-unreadable', address: 'chrome://version/', looks: POPUP_LOOKS, states: ONCE },
  ...Object.entries({
    'popup-policy': 'https://kontext-ai.com/fr/legal/privacy-policy',
    'popup-policy-haste': 'https://nice-pictures.example/junk',
    'popup-policy-none': 'https://imgc.vip/',
  }).map(([name, address]) => ({ name, address, act: 'readPolicy' as const, looks: POLICY_LOOKS, states: ONCE })),
  { name: 'popup-unfolded', address: 'https://chatgpt.com/', act: 'unfold', looks: POLICY_LOOKS, states: ['full'] },
  { name: 'popup-chatgpt', address: 'https://chatgpt.com/', looks: POLICY_LOOKS, states: ['lost', 'held'] },
];
