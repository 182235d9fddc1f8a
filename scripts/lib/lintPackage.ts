import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

interface Known {
  code: string;
  message: string;
  /** A text only the file that may have this finding holds. */
  inFileWith: string;
  /** How often at most. */
  times: number;
}

/** What Mozilla's linter says of this package and is right to say; each is looked at and no more than this. */
const KNOWN: Known[] = [
  // react-dom sets innerHTML for a prop we never give (lint forbids it): https://github.com/react/react/issues/21993
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    inFileWith: 'Minified React error',
    times: 2,
  },
  // The one service of the site in front is imported by its id; import() takes no other origin under our policy.
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe call to import for argument 0',
    inFileWith: '/catalog/services/',
    times: 1,
  },
];

/** What `web-ext lint` finds in the built extension in `folder` beyond what is known, one line each. */
export function lintPackage(folder: string): string[] {
  const { stdout, stderr } = spawnSync('node_modules/.bin/web-ext', ['lint', '-s', folder, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  let report: { errors: Finding[]; warnings: Finding[]; notices: Finding[] };
  try {
    report = JSON.parse(stdout);
  } catch {
    return [`web-ext lint gave no report: ${stderr || stdout}`];
  }
  const left = KNOWN.map((known) => ({ ...known }));
  return [...report.errors, ...report.warnings, ...report.notices]
    .filter(({ code, message, file }) => {
      const known = left.find(
        (each) =>
          each.times > 0 &&
          each.code === code &&
          each.message === message &&
          file !== undefined &&
          readFileSync(join(folder, file), 'utf8').includes(each.inFileWith),
      );
      if (known) known.times--;
      return !known;
    })
    .map(({ code, message, file }) => `${code} in ${file ?? 'the package'}: ${message}`);
}
