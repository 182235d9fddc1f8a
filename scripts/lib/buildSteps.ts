import type { Step } from './step.ts';

// The builds share .wxt/, so they run one after the other.
export const PREPARE: Step = { name: 'wxt prepare', run: ['wxt', 'prepare'] };
export const CHROMIUM_BUILD: Step = { name: 'build Chromium', run: ['wxt', 'build'] };
export const FIREFOX_BUILD: Step = { name: 'build Firefox', run: ['wxt', 'build', '-b', 'firefox'] };
/** Its manifest already has the hosts, for what a headless browser cannot be asked (wxt.config.ts). */
export const E2E_BUILD: Step = { name: 'build Chromium for tests', run: ['wxt', 'build', '--mode', 'e2e'] };
