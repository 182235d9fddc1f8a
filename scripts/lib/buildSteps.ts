import type { Step } from './step.ts';

/** The build for Chromium whose manifest already has the hosts, for what a headless browser cannot be asked (wxt.config.ts). */
export const E2E_BUILD: Step = { name: 'build Chromium for tests', run: ['wxt', 'build', '--mode', 'e2e'] };

/** The two builds we ship. They share .wxt/, so they run one after the other. */
export const BUILDS: Step[] = [
  { name: 'wxt prepare', run: ['wxt', 'prepare'] },
  { name: 'build Chromium', run: ['wxt', 'build'] },
  { name: 'build Firefox', run: ['wxt', 'build', '-b', 'firefox'] },
];
