import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { buildHooks, nextLicenceFile } from './scripts/buildHooks.ts';
import { catalogPlugin } from './scripts/catalogPlugin.ts';
import { chunkGroups } from './scripts/chunkGroups.ts';
import { devBrowser } from './scripts/lib/devBrowser.ts';
import { wordsPlugin } from './scripts/wordsPlugin.ts';

/** Promise 1 of docs/privacy.md: extension pages and the worker have no way out. Tested in tests/e2e. */
const NO_WAY_OUT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // Vite's preload polyfill calls fetch; every browser we support preloads modules by itself.
  vite: () => ({
    plugins: [tailwindcss(), catalogPlugin(), wordsPlugin(), chunkGroups()],
    build: {
      modulePreload: { polyfill: false },
      license: { fileName: nextLicenceFile() },
    },
  }),
  hooks: buildHooks,
  webExt: devBrowser(),
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'storage',
      'scripting',
      'alarms',
      // Where the browser has to run out of room (tests/e2e/both/quotaTests.ts), the share must have an end.
      ...(mode === 'e2e' ? [] : ['unlimitedStorage' as const]),
      // As the hosts below: headless Chromium cannot be asked.
      ...(mode === 'e2e' ? ['notifications' as const] : []),
      ...(browser === 'firefox' ? [] : ['declarativeContent']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    // The replica sites of tests/e2e: headless Chromium cannot answer the permission dialog (STACK.md 6).
    ...(mode === 'e2e' ? { host_permissions: ['*://*/*'] } : {}),
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    // The development server of `npm run dev` needs a socket, so the policy applies to what we ship.
    ...(command === 'build' ? { content_security_policy: { extension_pages: NO_WAY_OUT } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lenscap@lenscap.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
