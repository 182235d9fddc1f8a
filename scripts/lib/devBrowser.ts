import type { WebExtConfig } from 'wxt';
import { locate, TOOLS } from './tools.mjs';

/** Where the program is that tests use too, if it is on this machine. */
function pathOf(id: 'chromium' | 'firefox'): string | undefined {
  const tool = TOOLS.find((one) => one.id === id);
  return tool && locate(tool);
}

/**
 * The browser `npm run dev` opens: the one of the tests (`npm run setup` installs it), or that of CHROME_PATH and FIREFOX_PATH.
 * Without a screen nothing is opened, and WXT says which folder to load by hand; a browser that dies at once would take the
 * development server with it.
 */
export function devBrowser(): WebExtConfig {
  const [chrome, firefox] = [pathOf('chromium'), pathOf('firefox')];
  const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return {
    disabled: !hasScreen,
    binaries: { ...(chrome && { chrome }), ...(firefox && { firefox }) },
    // Root may run it only so.
    ...(process.getuid?.() === 0 && { chromiumArgs: ['--no-sandbox'] }),
  };
}
