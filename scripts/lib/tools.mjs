import { findLibrary } from './findLibrary.mjs';
import { findProgram } from './findProgram.mjs';

/**
 * What demo and tests need besides node_modules: how to find each, the Debian package that has it, and what it is for.
 * @type {import('./tools.mjs').Tool[]}
 */
export const TOOLS = [
  // Node 26 does not start without it; Debian has it on the machine only if something else asked for it.
  { id: 'libatomic', names: ['libatomic.so.1'], library: true, needed: true, debian: 'libatomic1', use: 'Node 26' },
  {
    id: 'chromium',
    names: ['chromium', 'chromium-browser'],
    override: 'CHROME_PATH',
    needed: true,
    debian: 'chromium',
    use: 'demo and tests in Chromium',
  },
  {
    id: 'firefox',
    names: ['firefox-esr', 'firefox'],
    override: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    use: 'tests in Firefox',
  },
  { id: 'xvfb', names: ['Xvfb'], debian: 'xvfb', use: 'tests of toolbar, shortcut and permission dialog' },
  { id: 'xdotool', names: ['xdotool'], debian: 'xdotool', use: 'tests of shortcut and permission dialog' },
  {
    id: 'exiftool',
    names: ['exiftool'],
    debian: 'libimage-exiftool-perl',
    use: 'the second opinion on cleaned pictures',
  },
  { id: 'age', names: ['age'], debian: 'age', use: 'the second opinion on encrypted backups' },
];

/** @param {import('./tools.mjs').Tool} tool */
export function locate(tool) {
  return tool.library ? findLibrary(tool.names[0]) : findProgram(tool.names, tool.override);
}

/**
 * Absolute path of one tool. Throws with a sentence that says what to install.
 * @param {string} id
 */
export function toolPath(id) {
  const tool = TOOLS.find((one) => one.id === id);
  if (!tool) throw new Error(`No tool is called ${id}`);
  const path = locate(tool);
  if (path) return path;
  throw new Error(`${tool.names[0]} was not found. ${howToInstall([tool])}`);
}

/**
 * One plain sentence for a person.
 * @param {import('./tools.mjs').Tool[]} missing
 */
export function howToInstall(missing) {
  const packages = missing.map((tool) => tool.debian).join(' ');
  const overrides = missing.flatMap((tool) => tool.override ?? []).join(' and ');
  return `Install with: sudo apt-get install ${packages}${overrides ? `, or put the program's path into ${overrides}` : ''}.`;
}
