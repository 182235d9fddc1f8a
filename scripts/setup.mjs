// Plain JavaScript without dependencies: this runs on the machine's own Node (20 or later), before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runLoudly } from './lib/runLoudly.mjs';
import { howToInstall, locate, TOOLS } from './lib/tools.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

/** Ends the run with one sentence for the person. @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** @param {string} file */
function packagesOf(file) {
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([path]) => path !== '');
}

/** Whether node_modules holds what the lock file says. npm writes its own copy of the lock file as its last step. */
function packagesAreInstalled() {
  const note = join('node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = new Map(packagesOf(note).map(([path, entry]) => [path, entry.version]));
  // Optional packages are for one kind of machine each; npm installs only the fitting ones.
  return packagesOf('package-lock.json').every(
    ([path, entry]) => entry.optional || entry.devOptional || entry.link || installed.get(path) === entry.version,
  );
}

function localNodeMajor() {
  try {
    return Number.parseInt(execFileSync(join('node_modules', '.bin', 'node'), ['-p', 'process.versions.node']), 10);
  } catch {
    return 0;
  }
}

async function installPackages() {
  const complete = packagesAreInstalled() && localNodeMajor() >= 26;
  if (complete) return console.log('✓ npm packages are as in the lock file');
  const code = await runLoudly('npm ci (about a minute)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=http']);
  if (code) stop('The npm packages could not be installed; what npm said stands above.');
  if (localNodeMajor() < 26)
    stop('npm did not install Node 26 (the package "node"). Its install script may be forbidden here.');
}

async function installTools() {
  const missing = TOOLS.filter((tool) => !locate(tool));
  if (missing.length === 0) return console.log('✓ Browsers, Xvfb, xdotool, exiftool, age and libatomic are here');
  for (const { override } of missing) {
    if (override && process.env[override]) stop(`${override} is set to ${process.env[override]}, which is no program.`);
  }
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    console.log(
      `Missing: ${missing.map((tool) => `${tool.names[0]} (${tool.use})`).join(', ')}. ${howToInstall(missing)}`,
    );
    // Without the tools that are not needed, the tests that use them fail and say so.
    if (missing.some((tool) => tool.needed)) process.exit(1);
    return;
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const packages = missing.map((tool) => tool.debian);
  const updated = await runLoudly('apt-get update', 'apt-get', ['update'], env);
  if (updated) stop('The list of Debian packages could not be read; what apt-get said stands above.');
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  if (await runLoudly(`apt-get install ${packages.join(' ')}`, 'apt-get', args, env)) stop(howToInstall(missing));
}

// In this order: installing the packages already runs Node 26, which needs one of the tools.
await installTools();
await installPackages();
