import { WELCOME_STEPS } from '../../components/welcome/welcomeSteps.ts';

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

type State = 'empty' | 'full';
const BOTH: State[] = ['empty', 'full'];
const ONCE: State[] = ['empty'];

/** Pages of ours; REQUEST stands for the id of a request in the sample record. */
export const PAGES: readonly { name: string; path: string; states: State[] }[] = [
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

/** What a person sees first in a store, with a year's record; made in every language of the interface. */
export const STORE: readonly { name: string; path: string }[] = [
  { name: 'answer', path: 'dashboard.html#/services/chatgpt' },
  { name: 'overview', path: 'dashboard.html#/overview' },
  { name: 'request', path: 'dashboard.html#/requests/REQUEST' },
  { name: 'uploads', path: 'dashboard.html#/uploads' },
];

/** Sites the popup is opened on, one of each kind: with a switch, with a public gallery, with a policy only, unknown. */
export const POPUPS: readonly { name: string; address: string }[] = [
  { name: 'popup-chatgpt', address: 'https://chatgpt.com/' },
  { name: 'popup-photoroom', address: 'https://app.photoroom.com/' },
  { name: 'popup-kontext', address: 'https://kontext-ai.com/' },
  { name: 'popup-unknown', address: 'https://unknown.example/' },
];
