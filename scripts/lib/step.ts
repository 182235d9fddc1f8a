import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** One thing `npm test` does. It counts as one test, or, when it is a vitest run, as the tests in vitest's own report. */
export interface Step {
  name: string;
  /** Program in node_modules/.bin (or `node`) and its arguments. */
  run: [program: string, ...args: string[]];
  /** Where vitest writes its JSON report, if this step is a vitest run. */
  report?: string;
  /** More environment for this step only. */
  env?: Record<string, string>;
}

export interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/**
 * What a vitest JSON report adds up to. A file that could not even be loaded has no tests in the report and counts as
 * one failure; so does a run that ended badly without naming a failed test.
 */
export function countReport(report: VitestReport | undefined, exitCode: number): Count {
  const passed = report?.numPassedTests ?? 0;
  const unloaded = report?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = (report?.numFailedTests ?? 0) + (unloaded?.length ?? 0);
  const empty = passed + failed === 0;
  return { passed, failed: failed || (exitCode !== 0 || empty ? 1 : 0) };
}

/** The tests that failed first and passed when they were tried again, each with what the first try said. */
export function passedAgain(report: VitestReport | undefined): string[] {
  const tests = report?.testResults.flatMap((file) => file.assertionResults) ?? [];
  return tests
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0]}`);
}

/**
 * Runs one step and prints its heading, time and count, and the lines with a ● in front; the rest of what the program
 * wrote is printed only if something failed.
 */
export async function runStep(step: Step): Promise<Count> {
  if (step.report) rmSync(step.report, { force: true });
  const [program, ...args] = step.run;
  const path = program === 'node' ? process.execPath : join('node_modules', '.bin', program);
  const started = performance.now();
  let output = '';
  const exitCode = await new Promise<number>((resolve) => {
    const child = spawn(path, args, { env: { ...process.env, ...step.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const single = { passed: exitCode ? 0 : 1, failed: exitCode ? 1 : 0 };
  const report = step.report && existsSync(step.report) ? JSON.parse(readFileSync(step.report, 'utf8')) : undefined;
  const count = step.report ? countReport(report, exitCode) : single;
  const tests = step.report ? `, ${count.passed} passed${count.failed ? `, ${count.failed} failed` : ''}` : '';
  if (count.failed) console.log(`\n── ${step.name}: what it wrote ──\n${output.trimEnd()}\n`);
  console.log(`${count.failed ? '✗' : '✓'} ${step.name} (${seconds} s${tests})`);
  for (const test of passedAgain(report)) console.log(`  ↻ only at the second try: ${test}`);
  if (!count.failed) for (const [line] of output.matchAll(/^● .*$/gm)) console.log(`  ${line}`);
  return count;
}

/** Runs steps one after the other and adds up their counts. */
export async function runLane(steps: Step[]): Promise<Count> {
  const sum: Count = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { passed, failed } = await runStep(step);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}
