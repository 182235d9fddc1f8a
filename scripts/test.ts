/** `npm test`: everything a change has to pass. The last line is the count; the exit code says whether anything failed. */
import { CHROMIUM_BUILD, E2E_BUILD, FIREFOX_BUILD, PREPARE } from './lib/buildSteps.ts';
import { type Count, runLane, type Step } from './lib/step.ts';

process.chdir(new URL('..', import.meta.url).pathname);

/** A vitest run: all tests of one project. */
function vitest(name: string, project: string): Step {
  const report = `.vitest/${name.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run: Step['run'] = ['vitest', 'run', '--project', project, ...reporters];
  return { name, run, report, env: { NO_COLOR: '1' } };
}

// Each stage is a set of lanes that run at the same time, for a machine with two cores; a lane is a list of steps.
const STAGES: { heading: string; lanes: Step[][] }[] = [
  {
    heading: 'Build, format, lint, catalogue',
    lanes: [
      [PREPARE, CHROMIUM_BUILD, FIREFOX_BUILD, E2E_BUILD],
      [
        { name: 'format', run: ['biome', 'format', '.'] },
        { name: 'lint', run: ['biome', 'lint', '.'] },
        { name: 'import rule of the house', run: ['node', 'scripts/check-floors.ts'] },
        { name: 'catalogue checks', run: ['node', 'scripts/catalog-check.ts'] },
      ],
    ],
  },
  {
    heading: 'Types and unit tests',
    lanes: [
      [
        { name: 'types', run: ['tsc', '--noEmit'] },
        { name: 'packages: the same from the sources, lint', run: ['node', 'scripts/package-check.ts'] },
      ],
      [vitest('unit tests', 'unit')],
    ],
  },
  {
    heading: 'In real browsers',
    lanes: [[vitest('e2e', 'e2e')]],
  },
];

const started = performance.now();
const total: Count = { passed: 0, failed: 0 };
for (const { heading, lanes } of STAGES) {
  console.log(`\n# ${heading}`);
  for (const { passed, failed } of await Promise.all(lanes.map(runLane))) {
    total.passed += passed;
    total.failed += failed;
  }
}

console.log(`\nTook ${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
