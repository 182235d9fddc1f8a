import { spawn } from 'node:child_process';

const HEARTBEAT_MS = 5_000;
const KEPT_CHARACTERS = 20_000;

/** The last line of `text` that says something, shortened to fit beside the time. @param {string} text */
function lastLine(text) {
  return (
    text
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? ''
  )
    .trim()
    .slice(0, 90);
}

/**
 * Runs a program that takes a while: says what runs, then every few seconds how long it has been running and its newest
 * line; its whole output only if it fails. Resolves to its exit code.
 * @param {string} title @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function runLoudly(title, command, args, env = {}) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  let output = '';
  console.log(`… ${title}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const heartbeat = setInterval(() => console.log(`  ${seconds()}  ${lastLine(output)}`), HEARTBEAT_MS);
    const done = (/** @type {number} */ code) => {
      clearInterval(heartbeat);
      if (code) console.error(output);
      console.log(`${code ? '✗' : '✓'} ${title} (${seconds()})`);
      resolve(code);
    };
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-KEPT_CHARACTERS);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      output += error.message;
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}
